/**
 * Who "the 34-year-old" is: the person last told of with that age.
 *
 *   Mayor Ana Lund, 34, left. The 34-year-old said …
 *         ^^^^^^^^ is          ^^^^^^^^^^^^^^^
 */
import type { Token } from '../model/segmented.ts';
import type { NameLayer } from './name-layer.ts';
import type { NamedPerson } from './named-person.ts';

/** "the jobless 34-year-old": its figure stands this near to the start. */
const REACH = 4;

/** The age that a phrase tells: the figure of "34-year-old". */
const ageIn = (tokens: readonly Token[], first: number, end: number): string | null => {
  for (let at = first; at + 4 < Math.min(end, first + REACH + 4); at += 1)
    if (tokens[at]!.pos === 'NUM' && tokens[at + 2]!.lower === 'year' && tokens[at + 4]!.lower === 'old')
      return tokens[at]!.text;
  return null;
};

/** The person whom the phrase `[first, end)` tells by age alone. */
export const personOfAge = (layer: NameLayer, first: number, end: number): NamedPerson | undefined => {
  const { tokens } = layer.article;
  const age = ageIn(tokens, first, end);
  if (age === null) return undefined;
  const told = layer.names.findLast(
    ({ firstToken, endToken }) =>
      firstToken < first && tokens[endToken]?.text === ',' && tokens[endToken + 1]?.text === age,
  );
  return told && layer.personAt.get(told);
};
