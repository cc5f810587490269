/** The post in the words of a role. */
import { expect, it } from 'vitest';
import { readPost } from '../../src/persons/read-post.ts';

it.each([
  ['Sen.', 'senator', 'public'],
  ['former White House press secretary', 'press secretary', 'public'],
  ['secretary of state', 'secretary of state', 'public'],
  ['mayor of Halvern', 'mayor', 'public'],
  ['chief executive at Corvid', 'chief executive', 'business'],
  ['Vice President', 'vice president', 'public'],
  ['deputy attorney general', 'deputy attorney general', 'public'],
  ['Halvern―Majority Whip', 'majority whip', 'public'],
  ["the club's coach", 'coach', 'sport'],
  ['director of the zoo', 'director', undefined],
])('%s: %s', (role, means, field) => {
  expect(readPost(role)).toMatchObject({ means, ...(field ? { field } : {}) });
});

it.each(['close ally of the president', 'himself a gun enthusiast', null])('%s: none', (role) => {
  expect(readPost(role)).toBeNull();
});
