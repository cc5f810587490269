/**
 * Words around a date that belong to it and shade it: "early Tuesday", "the end of 1994", "nearly two years",
 * "a week or so". They widen its span and set its mod.
 */
import { type DateModifier, MODIFIER_INDEX } from '../../lexicon/date-modifiers.ts';
import { phraseAt } from '../../lexicon/phrase-index.ts';
import type { Token } from '../../model/segmented.ts';
import type { DateExpression } from './expression.ts';
import { isDash, wordAt } from './words.ts';

/** The longest phrase of the table, in tokens. */
const REACH = 5;

/** Which modifiers fit: "over" weighs lengths only ("nearly four years ago" is told by one), "the end of" points. */
const kindsOf = ({ meaning, rule }: DateExpression): readonly DateModifier['of'][] => {
  if (meaning.kind === 'duration' || rule === 'date/ago') return ['length'];
  if (rule === 'date/era') return ['point'];
  if (meaning.kind !== 'point') return [];
  return meaning.fields.clock === undefined ? ['point'] : ['clock', 'point'];
};

/** Where "over" weighs a length and is no preposition: "for over a week", not "spread over three years". */
const OVER_AFTER = /^(?:for|after|in|lasted|took|spent|waited|last|of|lasting|was|is|been|within|by)$/;

const isPreposition = (tokens: readonly Token[], at: number): boolean =>
  wordAt(tokens, at) === 'over' && !OVER_AFTER.test(wordAt(tokens, at - 1));

/** The modifier that ends right before the expression, the longest first. */
const modifierBefore = (
  tokens: readonly Token[],
  expression: DateExpression,
): { first: number; row: DateModifier } | null => {
  const stop = isDash(tokens, expression.first - 1) ? expression.first - 1 : expression.first;
  for (const kind of kindsOf(expression))
    for (let first = Math.max(0, stop - REACH); first < stop; first += 1) {
      const phrase = phraseAt(MODIFIER_INDEX[kind], tokens, first);
      if (phrase === null || phrase.end !== stop) continue;
      if (stop < expression.first && phrase.row.dash !== 'yes') continue;
      if (!isPreposition(tokens, first)) return { first, row: phrase.row };
    }
  return null;
};

const after = (tokens: readonly Token[], expression: DateExpression): DateExpression => {
  const words = `${wordAt(tokens, expression.endToken)} ${wordAt(tokens, expression.endToken + 1)}`;
  const { kind } = expression.meaning;
  if (words === 'or so' && kind !== 'set' && kind !== 'reference')
    return widen(tokens, expression, expression.first, expression.endToken + 2, 'APPROX');
  if ((words === 'or later' || words === 'and beyond') && kind === 'point')
    return widen(tokens, expression, expression.first, expression.endToken + 2, 'AFTER');
  return expression;
};

const widen = (
  tokens: readonly Token[],
  expression: DateExpression,
  first: number,
  endToken: number,
  mod: DateExpression['mod'],
): DateExpression => ({
  ...expression,
  first,
  endToken,
  start: tokens[first]!.start,
  end: tokens[endToken - 1]!.end,
  mod: mod ?? expression.mod,
});

/** The expression with its modifiers taken in; two may stand before it ("the end of late 1994" does not). */
export const withModifiers = (tokens: readonly Token[], expression: DateExpression): DateExpression => {
  const wide = after(tokens, expression);
  const before = modifierBefore(tokens, wide);
  if (before === null) return wide;
  const the = wordAt(tokens, before.first - 1) === 'the' && before.row.the === 'yes';
  return widen(tokens, wide, the ? before.first - 1 : before.first, wide.endToken, before.row.mod || null);
};
