/** A title without the name of its site; titles that only look as if they had one stay whole. */
import { describe, expect, it } from 'vitest';
import { siteNames, withoutSite } from '../../../src/io/pages/page-title.ts';
import { readPage } from '../../../src/io/pages/read-page.ts';

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

const STORY = '<p>The board voted on Tuesday to close the quay for nine weeks.</p>'.repeat(4);

describe('a title alone on a page that tells no name', () => {
  it.each([
    ["Ferry leaves at noon | Ann's Notes", 'Ferry leaves at noon'],
    ['Ferry leaves at noon – Tide notes', 'Ferry leaves at noon'],
    ['Ferry leaves at noon - Notes', 'Ferry leaves at noon'],
    ['Ferry leaves at noon – at last', 'Ferry leaves at noon – at last'],
    ['Ferry leaves – Tide notes', 'Ferry leaves – Tide notes'],
    ['Ferry leaves at noon – And never comes back', 'Ferry leaves at noon – And never comes back'],
  ])('%s', (title, expected) => {
    const page = readPage(Buffer.from(`<title>${title}</title><body>${STORY}</body>`));
    expect('fields' in page && page.fields.title).toBe(expected);
  });
});
