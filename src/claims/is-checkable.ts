/**
 * Whether a stretch of the article's own words holds what can be checked: a number, a date or an actor.
 *
 *   The water rose 4 metres.  ·  It was a sad sight.
 *                  ^ yes         no
 */
import { ROLES } from '../lexicon/roles.ts';
import { SPEAKER_NOUNS } from '../lexicon/speaker-nouns.ts';
import { SPEAKER_PRONOUNS } from '../lexicon/speaker-pronouns.ts';
import type { Attributed } from '../model/layers.ts';
import type { Token } from '../model/segmented.ts';
import { overlaps, type Span } from '../model/span.ts';
import { lastStarting, spanOf, type TokenRange } from '../text/token-range.ts';

const isPerson = ({ lower, lemma }: Token): boolean => {
  const points = SPEAKER_PRONOUNS.get(lower);
  return points === 'male' || points === 'female' || ROLES.has(lemma) || SPEAKER_NOUNS.has(lemma);
};

/** Whether one of `mentions`, in text order and apart, shares a unit with `span`. */
export const touchesAny = (mentions: readonly Span[], span: Span): boolean => {
  const last = mentions[lastStarting(mentions, span.end - 1)];
  return last !== undefined && overlaps(last, span);
};

/** Whether somebody or something that acts is named in `range`: a name, a post, an organisation, "he", "she". */
export const namesActor = ({ tokens, dates }: Attributed, range: TokenRange): boolean => {
  for (let i = range.first; i < range.end; i += 1) {
    const token = tokens[i]!;
    // most actors are told by their tag, before any table is asked
    if ((token.pos === 'PROPN' && !touchesAny(dates, token)) || isPerson(token)) return true;
  }
  return false;
};

export const holdsFigure = ({ numbers, dates }: Attributed, span: Span): boolean =>
  touchesAny(numbers, span) || touchesAny(dates, span);

export const isCheckable = (article: Attributed, range: TokenRange): boolean =>
  holdsFigure(article, spanOf(article.tokens, range)) || namesActor(article, range);
