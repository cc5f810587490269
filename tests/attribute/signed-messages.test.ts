/** Posts and letters without marks of quotation, by their signatures. */
import { describe, expect, it } from 'vitest';
import { attributionsOf } from '../support/attribute-text.ts';

const verbatim = (text: string) =>
  attributionsOf(text)
    .filter(({ quote }) => quote === 'direct')
    .map((found) => found.said);

describe('a post', () => {
  it('is the paragraph before its signature', () => {
    const text =
      'The mayor answered.\n\nWe will keep the pool open. All year.\n\n— Ruth Song (@ruthsong) May 6, 2024\n\nThe pool opened in 1971.';
    expect(verbatim(text)).toEqual([['Ruth Song', '—', 'We will keep the pool open. All year.']]);
  });

  it('is what stands before its signature in one paragraph', () => {
    const text = 'We close the pool on Monday. pic.example.com/a1B2 — Hull Pools (@hullpools) May 6, 2024';
    expect(verbatim(text)).toEqual([['Hull Pools', '—', 'We close the pool on Monday.']]);
  });
});

describe('a letter', () => {
  it.each([
    ['Yours faithfully, Abe Lund', 'on one line'],
    ['Sincerely,\n\nAbe Lund', 'on two lines'],
  ])('is what stands between its salutation and %s', (closing) => {
    const text = `He wrote in 1954:\n\nDear Sir, the mill has closed.\n\nWe must act before the winter.\n\n${closing}`;
    expect(verbatim(text)).toEqual([
      ['Abe Lund', '', 'Dear Sir, the mill has closed.', 'We must act before the winter.'],
    ]);
  });

  it('is none without a signature', () => {
    expect(verbatim('Dear readers of this paper waited.\n\nThe mill closed in May.')).toEqual([]);
  });
});
