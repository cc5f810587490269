/** Whose words they are that one reports of another. */
import { describe, expect, it } from 'vitest';
import { attributionsOf } from '../support/attribute-text.ts';

const saidIn = (text: string) => attributionsOf(text).map((found) => found.said);

describe('what one reports that another said', () => {
  it.each([
    [
      'before “according to”',
      'The plan is dead, Abe Lund said, according to the Echo.',
      ['Abe Lund', 'said', 'The plan is dead,'],
    ],
    [
      'before a paper and its verb',
      'Lund said the “plan is dead,” the Echo reported.',
      ['Lund', 'said', 'the “plan is dead,”'],
    ],
    [
      'and what is quoted after the tag',
      '“The port has no place for this,” a spokesman for Corvid said, according to the Echo. “We will shut the gates.”',
      ['a spokesman for Corvid', 'said', '“The port has no place for this,”', '“We will shut the gates.”'],
    ],
  ])('is the other’s %s', (_name, text, said) => {
    expect(saidIn(text)).toContainEqual(said);
  });

  it.each([
    ['an act', 'Lund sold the port, according to the Echo.'],
    ['a tag that names nobody', 'The port was sold, as it was said, according to the Echo.'],
    ['quoted speech of another', '“My wife said we should go,” Lund told the Echo.'],
  ])('is nobody else’s with %s', (_name, text) => {
    expect(saidIn(text)).toHaveLength(1);
  });
});
