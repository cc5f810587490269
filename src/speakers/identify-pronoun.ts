/** Who "it", "they", "I" and "who" are, from what stands before and from who is speaking. */
import type { PronounPoints } from '../lexicon/speaker-pronouns.ts';
import type { Token } from '../model/segmented.ts';
import { contains, type Span } from '../model/span.ts';
import { tokenAfter } from '../text/token-range.ts';
import { type Cast, lastNameBefore } from './cast.ts';
import { identifyName, identifyNoun, identifyThing } from './identify-noun.ts';
import { type Identity, nameless, personIdentity } from './identity.ts';
import type { NameMention } from './name-mention.ts';

/** Speakers told so far, in text order. */
export interface Told extends Span {
  readonly sentence: number;
  readonly identity: Identity;
}

/** "it" after more than this many sentences is another thing. */
const FARTHEST = 1;

const sentenceOf = (cast: Cast, token: number): number => {
  const { sentences } = cast.article;
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sentences[middle]!.endToken <= token) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** "it": the thing that was subject of this sentence, or spoke last, or was subject of the last sentence. */
const identifyIt = (cast: Cast, at: number, told: readonly Told[]): Identity => {
  const sentence = sentenceOf(cast, at);
  const subject = lastNameBefore(
    cast,
    at,
    (mention) => mention.subject && !mention.possessive && !cast.partyAt.has(mention),
  );
  if (subject?.sentence === sentence) return identifyThing(cast, subject);
  const last = told.at(-1);
  if (last !== undefined && last.identity.type !== 'person' && sentence - last.sentence <= FARTHEST)
    return last.identity;
  const near = subject !== undefined && sentence - subject.sentence <= FARTHEST;
  return near ? identifyThing(cast, subject) : nameless('unnamed');
};

const isPause = ({ pos }: Token): boolean => pos === 'PUNCT';

/** "Ruth Moss, head of the *Farm Bank*, who": not the bank, but the person told before it in the sentence. */
const identifyWho = (cast: Cast, at: number, name: NameMention): Identity => {
  const named = identifyName(cast, name);
  if (named.type !== 'organization') return named;
  const { tokens } = cast.article;
  const person = lastNameBefore(cast, at, (other) => cast.partyAt.has(other));
  const told = person?.sentence === name.sentence && tokens[person.endToken]?.text === ',';
  return told ? identifyName(cast, person) : nameless('unnamed');
};

/** "who": the name or noun right before. */
const identifyRelative = (cast: Cast, at: number): Identity => {
  const { tokens } = cast.article;
  let before = at - 1;
  while (before > 0 && isPause(tokens[before]!)) before -= 1;
  const name = lastNameBefore(cast, at, () => true);
  if (name !== undefined && name.endToken === before + 1)
    return tokens[at]!.lower === 'who' ? identifyWho(cast, at, name) : identifyName(cast, name);
  if (before < 0 || tokens[before]!.pos !== 'NOUN') return nameless('unnamed');
  let first = before;
  while (first > 0 && (tokens[first - 1]!.pos === 'ADJ' || tokens[first - 1]!.pos === 'DET')) first -= 1;
  return identifyNoun(cast, first, before, before + 1);
};

/** "I" in a quotation: whoever says it. */
const identifySelf = (cast: Cast, span: Span, told: readonly Told[]): Identity => {
  const outer = cast.article.attributions.find(({ content }) =>
    content.some((piece) => contains(piece, span)),
  )?.speaker;
  const known = outer && told.find(({ start }) => start === outer.start);
  return known ? known.identity : nameless('unnamed');
};

/** @param told the speakers before this one */
export const identifyPronoun = (
  cast: Cast,
  span: Span,
  points: PronounPoints,
  told: readonly Told[],
): Identity => {
  const at = tokenAfter(cast.article.tokens, span.start);
  if (points === 'male' || points === 'female') {
    const party = cast.pronouns.get(at);
    return party === undefined ? nameless('person') : personIdentity(cast.parties[party]!);
  }
  if (points === 'thing') return identifyIt(cast, at, told);
  if (points === 'relative') return identifyRelative(cast, at);
  if (points === 'self') return identifySelf(cast, span, told);
  if (points === 'other') return nameless('unnamed');
  const last = told.at(-1)?.identity;
  return last?.type === 'group' ? last : nameless('group');
};
