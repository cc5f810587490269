/** A title without the name of its site; titles that only look as if they had one stay whole. */
import { describe, expect, it } from 'vitest';
import { siteNames, withoutSite } from '../../../src/io/pages/page-title.ts';

describe('a title without its site', () => {
  it.each([
    ['Ferry leaves at noon | The Harwich Courier', 'Ferry leaves at noon'],
    ['Ferry leaves at noon - Harwich Courier', 'Ferry leaves at noon'],
    ['Harwich Courier: Ferry leaves at noon', 'Harwich Courier: Ferry leaves at noon'],
    ['Harwich Courier | Ferry leaves at noon', 'Ferry leaves at noon'],
    ['Ferry leaves at noon | Harwich Courier News', 'Ferry leaves at noon'],
    ['Ferry leaves at noon - and does not return', 'Ferry leaves at noon - and does not return'],
    ['Ferry leaves at noon', 'Ferry leaves at noon'],
  ])('%s', (title, expected) => {
    expect(withoutSite(title, siteNames('Harwich Courier', 'harwichcourier.example'))).toBe(expected);
  });
});
