/** What is marked in an article: claims, what is attributed, speakers, cues, numbers and dates. */
import type { ArticleDetail, ReportIndex } from '../payload.ts';
import type { Range } from './segments.ts';

export const MARK_KINDS = ['claim', 'quote', 'paraphrase', 'speaker', 'cue', 'number', 'date'] as const;
export type MarkKind = (typeof MARK_KINDS)[number];

export interface ArticleMark extends Range {
  readonly kind: MarkKind;
  /** Index into the article's claims, attributions, numbers or dates. */
  readonly of: number;
}

export interface RegionMark extends Range {
  readonly kind: 'headline' | 'boilerplate';
  readonly of: -1;
}

export type AnyMark = ArticleMark | RegionMark;

export const isRegion = (mark: AnyMark): mark is RegionMark => mark.of === -1;

const contentMarks = (
  content: readonly number[],
  kind: 'quote' | 'paraphrase',
  attribution: number,
): ArticleMark[] =>
  Array.from({ length: content.length / 2 }, (_, i) => ({
    start: content[2 * i]!,
    end: content[2 * i + 1]!,
    kind,
    of: attribution,
  }));

const attributionMarks = ({ attributions }: ArticleDetail): ArticleMark[] =>
  attributions.flatMap(([speaker, cue, content, quote], of) => [
    ...contentMarks(content, quote === 'direct' ? 'quote' : 'paraphrase', of),
    ...(speaker ? [{ start: speaker[0], end: speaker[1], kind: 'speaker' as const, of }] : []),
    ...(cue ? [{ start: cue[0], end: cue[1], kind: 'cue' as const, of }] : []),
  ]);

/** Wider kinds first, so that of two marks on the same words the narrower kind is on top. */
export const marksOf = (index: ReportIndex, article: number, detail: ArticleDetail): AnyMark[] => {
  const first = index.articles.firstClaim[article]!;
  return [
    ...detail.regions.map(([start, end, kind]) => ({ start, end, kind, of: -1 as const })),
    ...detail.claims.map((_, of) => ({
      start: index.claims.start[first + of]!,
      end: index.claims.end[first + of]!,
      kind: 'claim' as const,
      of,
    })),
    ...attributionMarks(detail),
    ...detail.numbers.map(([start, end], of) => ({ start, end, kind: 'number' as const, of })),
    ...detail.dates.map(([start, end], of) => ({ start, end, kind: 'date' as const, of })),
  ];
};
