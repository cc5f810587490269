/** The other readings of each attribution that `explain` lists: who else, what else, and how likely. */
import { type Span, textOf } from '../model/span.ts';
import type { createExplainAttributions } from '../stages/attribute.ts';

type Explained = ReturnType<ReturnType<typeof createExplainAttributions>>[number];
type Reading = Explained['alternatives'][number];

/** The likeliest say enough: the rest are mostly the same words with an end moved. */
const MOST = 4;

/** Longest words shown of a span; its place tells the rest. */
const LONGEST = 60;

const shown = (text: string, spans: readonly Span[]): string => {
  const words = spans
    .map((span) => textOf(text, span))
    .join(' … ')
    .replace(/\p{C}|\s/gu, ' ');
  return words.length > LONGEST ? `“${words.slice(0, LONGEST)}…”` : `“${words}”`;
};

const lineOf = (text: string, { speaker, content, score }: Reading): string =>
  `    ${score.toFixed(2)}  ${speaker ? shown(text, [speaker]) : 'nobody'}: ${shown(text, content)}`;

/** One block an attribution, numbered as in the drawing. Those that no model decided have none. */
export const listReadings = (text: string, explained: readonly Explained[]): string =>
  explained
    .map(({ attribution, cueChance, alternatives }, i) => {
      if (attribution.cue === null || alternatives.length === 0) return '';
      const none = Math.max(0, 1 - alternatives.reduce((sum, { score }) => sum + score, 0));
      return [
        `#${i + 1} ${shown(text, [attribution.cue])} is a cue: ${cueChance.toFixed(2)}`,
        ...alternatives.slice(0, MOST).map((reading) => lineOf(text, reading)),
        `    ${none.toFixed(2)}  no attribution\n`,
      ].join('\n');
    })
    .join('');
