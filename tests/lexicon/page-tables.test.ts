/** The tables that pages are read by: every row does what its example says. */
import { describe, expect, it } from 'vitest';
import { readPageText } from '../../src/io/pages/read-page.ts';
import { isLinkHeading, LINK_HEADING_ROWS } from '../../src/lexicon/link-headings.ts';
import { PAGE_FIELD_ROWS } from '../../src/lexicon/page-fields.ts';
import { PAGE_PART_ROWS, pagePart } from '../../src/lexicon/page-parts.ts';

describe('page-parts.tsv', () => {
  it.each(PAGE_PART_ROWS)('$example is to $effect', ({ effect, example }) => {
    expect(pagePart(example)?.effect).toBe(effect);
  });

  it.each([
    'article-body',
    'storyContent',
    'adventure',
    'menus-of-the-day',
    'shareholders',
    'socialist',
    'main',
    '',
  ])('"%s" says nothing', (names) => {
    expect(pagePart(names)).toBeNull();
  });
});

describe('link-headings.tsv', () => {
  it.each(LINK_HEADING_ROWS)('$example', ({ example }) => {
    expect(isLinkHeading(`${example}:`)).toBe(true);
  });

  it.each(['What happens next', 'More people were hurt on Friday', 'Related work stopped'])(
    'not: %s',
    (text) => {
      expect(isLinkHeading(text)).toBe(false);
    },
  );
});

describe('page-fields.tsv', () => {
  const body = `<p>${'The ferry left Harwich for the last time on Monday, its captain said. '.repeat(4)}</p>`;

  it.each(PAGE_FIELD_ROWS)('$name gives the $field', ({ name, field, place, example }) => {
    const page = readPageText(
      `<html><head><meta name="${name}" content="${example}"></head><body>${body}`,
      null,
    );
    expect(page).toMatchObject({ fields: { [field]: example, found_in: { [field]: place } } });
  });
});
