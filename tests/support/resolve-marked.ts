/** Speakers of a text in which they are written between brackets: "[He] said that …". */
import type { Attribution, Speaker } from '../../src/model/attribution.ts';
import { createResolveSpeakers } from '../../src/stages/resolve-speakers.ts';
import { articleOf } from './hand-made-article.ts';

const resolve = createResolveSpeakers();

const silent = { diagnostic: () => {}, drop: () => {} };

/** @param marked one sentence per line */
export const resolveMarked = (marked: string): (Speaker | null)[] => {
  const spans: { start: number; end: number }[] = [];
  let text = '';
  for (const piece of marked.split(/(\[[^\]]*\])/)) {
    if (piece.startsWith('[')) spans.push({ start: text.length, end: text.length + piece.length - 2 });
    text += piece.startsWith('[') ? piece.slice(1, -1) : piece;
  }
  const attributions = spans.map(
    (speaker): Attribution => ({
      speaker,
      cue: null,
      content: [{ start: speaker.end, end: speaker.end + 1 }],
      quote: 'indirect',
      stance: 'asserts',
      confidence: 1,
      rule: 'attribution/test',
    }),
  );
  return [...resolve.run(articleOf(text, attributions), silent).speakers];
};
