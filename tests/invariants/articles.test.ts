/** What holds of every annotated article: exact spans, unique ids, no memory, no care for line ends. */
import { describe, expect, it } from 'vitest';
import { createArticleHalf } from '../../src/article-half.ts';
import type { Article } from '../../src/model/article.ts';
import { type Half, recordOf } from '../support/record-of.ts';
import { SAMPLE_ARTICLES } from '../support/sample-articles.ts';

/** Long enough for all articles on a machine that does much else. */
const PATIENCE = 240_000;

const bytesOf = (half: Half, articles: readonly Article[]): Map<string, string> =>
  new Map(articles.map((article) => [article.id, JSON.stringify(recordOf(half, article))]));

const half = createArticleHalf();
const forwards = bytesOf(half, SAMPLE_ARTICLES);

interface Spanned {
  readonly start: number;
  readonly end: number;
  readonly text?: string;
}

/** Everything in a record that has a place in the text. */
const spansIn = (value: unknown): Spanned[] => {
  if (typeof value !== 'object' || value === null) return [];
  const own = 'start' in value && typeof value.start === 'number' ? [value as Spanned] : [];
  return [...own, ...Object.values(value).flatMap(spansIn)];
};

/** A record without what hangs on offsets, its texts with plain line ends. */
const withoutOffsets = (record: string): unknown =>
  JSON.parse(record, (key, value) => {
    if (key === 'start' || key === 'end' || key === 'claim_id') return undefined;
    // The text itself is part of the record.
    return typeof value === 'string' ? value.replaceAll('\r\n', '\n').replace(/^\ufeff/, '') : value;
  });

describe.each(SAMPLE_ARTICLES)('$id', (article) => {
  const { text } = article;
  const record = forwards.get(article.id)!;

  it('has spans whose text stands there', () => {
    const spans = spansIn(JSON.parse(record));
    const wrong = spans.filter(
      ({ start, end, text: own }) =>
        !(start >= 0 && start <= end && end <= text.length) ||
        (own ?? text.slice(start, end)) !== text.slice(start, end),
    );
    expect(spans.length).toBeGreaterThan(0);
    expect(wrong).toEqual([]);
  });

  it('has claims with ids of their own', () => {
    const ids = (JSON.parse(record).claims as { claim_id: string }[]).map(({ claim_id }) => claim_id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('comes out the same with other line ends and a byte order mark', () => {
    const typed = { ...article, text: `\ufeff${text.replaceAll('\r\n', '\n').replaceAll('\n', '\r\n')}` };
    expect(withoutOffsets(JSON.stringify(recordOf(half, typed)))).toEqual(withoutOffsets(record));
  });
});

describe('an article’s record', () => {
  it(
    'is the same a second time, and backwards in a new pipeline',
    () => {
      expect(bytesOf(half, SAMPLE_ARTICLES)).toEqual(forwards);
      const backwards = bytesOf(createArticleHalf(), [...SAMPLE_ARTICLES].reverse());
      for (const [id, record] of forwards) expect(backwards.get(id)).toBe(record);
    },
    PATIENCE,
  );

  it('shares no claim id with another article', () => {
    const ids = [...forwards.values()].flatMap((record) =>
      (JSON.parse(record).claims as { claim_id: string }[]).map(({ claim_id }) => claim_id),
    );
    expect(new Set(ids).size).toBe(ids.length);
  });
});
