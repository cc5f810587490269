/** Draws an article's text as published, with its marks: flat pieces, each knowing every mark that covers it. */
import { type AnyMark, type ArticleMark, isRegion } from './article-marks.ts';
import type { Corpus } from './corpus.ts';
import { make } from './element.ts';
import { paragraphsOf } from './paragraphs.ts';
import { cutSegments, innermost, type Range, type Segment } from './segments.ts';
import { standingBadge } from './standing-badge.ts';

export interface DrawnPiece {
  readonly element: HTMLElement;
  /** Outermost first; no regions. */
  readonly marks: readonly ArticleMark[];
}

export interface DrawnText {
  readonly element: HTMLElement;
  readonly pieces: readonly DrawnPiece[];
}

const classesOf = ({ marks, start, end }: Segment<AnyMark>): string => {
  const kinds = marks.map(({ kind }) => `m-${kind}`);
  const claims = marks.filter(({ kind }) => kind === 'claim');
  const opens = claims.some((mark) => mark.start === start) ? ['claim-opens'] : [];
  const closes = claims.some((mark) => mark.end === end) ? ['claim-closes'] : [];
  return [...new Set([...kinds, ...opens, ...closes])].join(' ');
};

/** A mark can be reached by keyboard at the first piece on which nothing shorter lies. */
const createStops = () => {
  const stopped = new Set<ArticleMark>();
  return (marks: readonly ArticleMark[]): boolean => {
    const top = innermost(marks);
    if (!top || stopped.has(top)) return false;
    stopped.add(top);
    return true;
  };
};

const badgesAt = (corpus: Corpus, article: number, { marks, end }: Segment<AnyMark>): HTMLElement[] =>
  marks.flatMap((mark) => {
    if (mark.kind !== 'claim' || mark.end !== end) return [];
    const badge = standingBadge(corpus, corpus.index.articles.firstClaim[article]! + mark.of);
    return badge ? [badge] : [];
  });

const regionOf = (marks: readonly AnyMark[], { start, end }: Range): string | null => {
  const found = marks.find((mark) => isRegion(mark) && mark.start < end && mark.end > start);
  return found ? found.kind : null;
};

const NO_INDENT = /[^\S\n]+/g;

export const drawArticleText = (
  corpus: Corpus,
  article: number,
  text: string,
  marks: readonly AnyMark[],
): DrawnText => {
  const element = make('div', { class: 'text serif', id: 'article-text' });
  const pieces: DrawnPiece[] = [];
  const isStop = createStops();
  const drawPiece = (segment: Segment<AnyMark>): HTMLElement => {
    const own = segment.marks.filter((mark): mark is ArticleMark => !isRegion(mark));
    const words = text.slice(segment.start, segment.end).replace(NO_INDENT, ' ');
    const piece = make('span', { class: classesOf(segment) }, words);
    if (own.length === 0) return piece;
    if (words.trim() !== '' && isStop(own))
      for (const [name, value] of [
        ['role', 'button'],
        ['tabindex', '-1'],
      ] as const)
        piece.setAttribute(name, value);
    pieces.push({ element: piece, marks: own });
    return piece;
  };
  for (const paragraph of paragraphsOf(text)) {
    const region = regionOf(marks, paragraph);
    const drawn = make('p', { class: region === null ? null : `region-${region}` });
    for (const segment of cutSegments(marks, paragraph))
      drawn.append(drawPiece(segment), ...badgesAt(corpus, article, segment));
    element.append(drawn);
  }
  return { element, pieces };
};
