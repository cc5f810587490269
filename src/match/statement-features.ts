/** What speaks for two bare statements being paraphrases of each other, in numbers anyone can read. */

import type { Features } from '../linear/logistic.ts';
import type { PartOfSpeech } from '../model/segmented.ts';
import { alignWords } from './align-words.ts';
import { commonRuns } from './common-runs.ts';
import type { Comparison } from './compare-claims.ts';
import { editsBetween } from './count-edits.ts';
import { pairWords } from './pair-words.ts';
import type { StatementView, StatementWord } from './view-statement.ts';

/** Both directions of a measure, by size, so that swapping the statements changes nothing. */
const both = (name: string, [a, b]: readonly [number, number]): [string, number][] => [
  [`${name}_lesser`, Math.min(a, b)],
  [`${name}_greater`, Math.max(a, b)],
];

const sumOf = (words: readonly StatementWord[], value: (word: StatementWord) => number): number =>
  words.reduce((sum, word) => sum + value(word), 0);

/** Share of the words' weight that is paired; `power` above 1 lets rare words count for more still. */
const coverOf = (words: readonly StatementWord[], paired: readonly boolean[], power: number): number => {
  const total = sumOf(words, ({ weight }) => weight ** power);
  const common = sumOf(
    words.filter((_, i) => paired[i]),
    ({ weight }) => weight ** power,
  );
  return total === 0 ? 0 : common / total;
};

/** The heaviest run of words without a partner: a whole clause that only one statement has. */
const heaviestRun = (words: readonly StatementWord[], paired: readonly boolean[]): number => {
  let best = 0;
  let sum = 0;
  words.forEach(({ weight }, i) => {
    sum = paired[i] ? 0 : sum + weight;
    best = Math.max(best, sum);
  });
  return best;
};

/** Share of `words` for which the other side has a word of the same slot: a stand-in, not a gap. */
const standIns = (words: readonly StatementWord[], others: readonly StatementWord[]): number => {
  const slots = new Set(others.map(({ slot }) => slot));
  const held = words.filter(({ slot }) => slot >= 0 && slots.has(slot)).length;
  return held / Math.max(1, words.length);
};

const LONE_KINDS: readonly PartOfSpeech[] = [
  'NOUN',
  'PROPN',
  'VERB',
  'NUM',
  'ADJ',
  'ADV',
  'ADP',
  'DET',
  'PRON',
  'AUX',
];

/** Words that deny, in lower case. */
export const NEGATION = /^(?:not|n't|no|never|none|nor|without)$/;

const negations = (words: readonly StatementWord[]): number =>
  words.filter(({ lower }) => NEGATION.test(lower)).length;

const FIGURE = /\d/;

/** Figures, as written, that the other statement does not hold. */
const loneFigures = (a: readonly StatementWord[], b: readonly StatementWord[]): number => {
  const known = new Set(b.map(({ lower }) => lower));
  return a.filter(({ lower }) => FIGURE.test(lower) && !known.has(lower)).length;
};

const verbKeys = (words: readonly StatementWord[]): string[] =>
  words.filter(({ pos }) => pos === 'VERB').map(({ key }) => key);

const letterRuns = (a: StatementView, b: StatementView): readonly [number, number] => {
  const letters = (view: StatementView): string[] => [...view.words.map(({ lower }) => lower).join(' ')];
  return commonRuns(letters(a), letters(b), 4);
};

const wordingFeatures = (a: StatementView, b: StatementView): [string, number][] => {
  const [x, y] = [a.words.map(({ lower }) => lower), b.words.map(({ lower }) => lower)];
  const keys = [a.words.map(({ key }) => key), b.words.map(({ key }) => key)] as const;
  const longest = Math.max(x.length, y.length, 1);
  return [
    ...[1, 2, 3, 4].flatMap((length) => both(`runs_of_${length}`, commonRuns(x, y, length))),
    ...both('letter_runs', letterRuns(a, b)),
    ['in_order', alignWords(...keys).length / longest],
    ['edits', editsBetween(...keys) / longest],
    ...both('verbs', commonRuns(verbKeys(a.words), verbKeys(b.words), 1)),
    ...both('lone_figures', [loneFigures(a.words, b.words), loneFigures(b.words, a.words)]),
    ['length_ratio', Math.min(x.length, y.length) / longest],
    ['negations_apart', Math.abs(negations(a.words) - negations(b.words))],
  ];
};

const loneFeatures = (a: StatementView, b: StatementView): [string, number][] => {
  const paired = pairWords(a.words, b.words);
  const loneA = a.words.filter((_, i) => !paired.a[i]);
  const loneB = b.words.filter((_, j) => !paired.b[j]);
  const lone = (pos: PartOfSpeech): readonly [number, number] => [
    loneA.filter((word) => word.pos === pos).length,
    loneB.filter((word) => word.pos === pos).length,
  ];
  return [
    ...both('cover', [coverOf(a.words, paired.a, 1), coverOf(b.words, paired.b, 1)]),
    ...both('rare_cover', [coverOf(a.words, paired.a, 3), coverOf(b.words, paired.b, 3)]),
    ...both('heaviest_run', [heaviestRun(a.words, paired.a), heaviestRun(b.words, paired.b)]),
    ...both('stand_ins', [standIns(loneA, loneB), standIns(loneB, loneA)]),
    ...both('lone_words', [loneA.length, loneB.length]),
    ...LONE_KINDS.flatMap((pos) => both(`lone_${pos.toLowerCase()}`, lone(pos))),
  ];
};

const factFeatures = ({ numbers, dates, quotation, speakers, opposites }: Comparison): [string, number][] => [
  ['number_agrees', Math.min(2, numbers.agreeing)],
  ['number_differs', Math.min(2, numbers.differing)],
  ['date_differs', Math.min(1, dates.differing)],
  ['quotation_changed', quotation.changed === null ? 0 : 1],
  ['quoted_share', quotation.words > 3 ? quotation.share : 0],
  ['other_speaker', speakers === 'different' ? 1 : 0],
  ['opposites', opposites === null ? 0 : 1],
];

export const statementFeatures = (a: StatementView, b: StatementView, comparison: Comparison): Features =>
  Object.fromEntries([...wordingFeatures(a, b), ...loneFeatures(a, b), ...factFeatures(comparison)]);
