/** Segments a text by itself, for tests. */
import type { Diagnostic } from '../../src/model/diagnostic.ts';
import type { Segmented } from '../../src/model/segmented.ts';
import { createSegment } from '../../src/stages/segment.ts';

export const segment = createSegment();

export const articleOf = (text: string, title: string | null = null) => ({
  id: 'a1',
  text,
  source: null,
  published: null,
  title,
  url: null,
  author: null,
  extra: {},
});

export const segmentText = (text: string, title: string | null = null): Segmented =>
  segment.run(articleOf(text, title), { diagnostic: () => {}, drop: () => {} });

export const diagnosticsOf = (text: string): Diagnostic[] => {
  const found: Diagnostic[] = [];
  segment.run(articleOf(text), { diagnostic: (diagnostic) => found.push(diagnostic), drop: () => {} });
  return found;
};

export const sentencesOf = (text: string): string[] =>
  segmentText(text).sentences.map(({ start, end }) => text.slice(start, end));
