/** What markup tells of paragraphs: where they are to be cut, and what they are in the page. */
import type { MarkedSpan } from '../model/article.ts';
import type { Region } from '../model/segmented.ts';
import { contains, type Span } from '../model/span.ts';

const trimmed = (text: string, start: number, end: number): Span => {
  const piece = text.slice(start, end);
  return {
    start: start + piece.length - piece.trimStart().length,
    end: end - piece.length + piece.trimEnd().length,
  };
};

/** Every mark then covers whole paragraphs. */
export const splitAtMarks = (text: string, paragraphs: readonly Span[], marks: readonly Span[]): Span[] => {
  if (marks.length === 0) return [...paragraphs];
  const cuts = marks.flatMap(({ start, end }) => [start, end]).sort((a, b) => a - b);
  let next = 0;
  return paragraphs.flatMap(({ start, end }) => {
    while (next < cuts.length && cuts[next]! <= start) next += 1;
    const edges = [start];
    for (let i = next; i < cuts.length && cuts[i]! < end; i += 1) edges.push(cuts[i]!);
    return edges
      .map((edge, i) => trimmed(text, edge, edges[i + 1] ?? end))
      .filter((piece) => piece.start < piece.end);
  });
};

/** The regions of paragraphs: what a mark says goes before what was guessed. */
export const markedRegions = (
  paragraphs: readonly Span[],
  marks: readonly MarkedSpan[],
  guessed: readonly Region[],
): readonly Region[] => {
  if (marks.length === 0) return guessed;
  let next = 0;
  return paragraphs.map((paragraph, p) => {
    while (next < marks.length && marks[next]!.end <= paragraph.start) next += 1;
    const mark = marks[next];
    return mark && contains(mark, paragraph) ? mark.region : guessed[p]!;
  });
};
