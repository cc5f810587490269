/** Who each attribution's speaker is: names, posts and pronouns of one article brought together. */
import type { Speaker } from '../model/attribution.ts';
import type { Attributed, Resolved } from '../model/layers.ts';
import type { Token } from '../model/segmented.ts';
import type { Span } from '../model/span.ts';
import { rangeOf, type TokenRange } from '../text/token-range.ts';
import { type Cast, castOf, namesWithin, speakerSpans } from './cast.ts';
import { identifyName, identifyNoun } from './identify-noun.ts';
import { identifyPronoun, type Told } from './identify-pronoun.ts';
import { type Identity, nameless } from './identity.ts';
import type { IsSurname } from './is-surname.ts';
import { readSpan } from './read-span.ts';

/** "the president's" is the president. */
const withoutPossessive = (tokens: readonly Token[], { first, end }: TokenRange): TokenRange =>
  end - first > 1 && tokens[end - 1]!.lower === "'s" ? { first, end: end - 1 } : { first, end };

const identify = (cast: Cast, span: Span, told: readonly Told[]): Identity => {
  const { tokens } = cast.article;
  const { first, end } = withoutPossessive(tokens, rangeOf(tokens, span));
  if (first >= end) return nameless('unnamed');
  const words = readSpan(tokens, first, end, namesWithin(cast, first, end));
  switch (words.is) {
    case 'several':
      return nameless('group');
    case 'name':
      return identifyName(cast, words.mention);
    case 'noun':
      return identifyNoun(cast, words.first, words.head, end);
    case 'pronoun':
      return identifyPronoun(cast, span, words.points, told);
  }
};

/** One entry per attribution: who its speaker is; null where the text names none. */
const speakersOf = (cast: Cast): (Speaker | null)[] => {
  const { article } = cast;
  const told: Told[] = [];
  const known = new Map<string, Identity>();
  const keyOf = ({ start, end }: Span): string => `${start} ${end}`;
  let sentence = 0;
  for (const { start, end } of speakerSpans(article).sort((a, b) => a.start - b.start || a.end - b.end)) {
    if (known.has(keyOf({ start, end }))) continue;
    while (sentence + 1 < article.sentences.length && article.sentences[sentence + 1]!.start <= start)
      sentence += 1;
    const identity = identify(cast, { start, end }, told);
    known.set(keyOf({ start, end }), identity);
    told.push({ start, end, sentence, identity });
  }
  return article.attributions.map(({ speaker }) => {
    if (speaker === null) return null;
    const { name, role, type } = known.get(keyOf(speaker))!;
    return { start: speaker.start, end: speaker.end, name, role, type };
  });
};

const pronounsOf = ({ pronouns, parties }: Cast): Map<number, string> =>
  new Map([...pronouns].map(([token, party]) => [token, parties[party]!.name]));

/** Who speaks in each attribution, and whom each "he" and "she" stands for. */
export const resolveArticle = (
  article: Attributed,
  isSurname: IsSurname,
): Pick<Resolved, 'speakers' | 'pronouns'> => {
  const cast = castOf(article, isSurname);
  return { speakers: speakersOf(cast), pronouns: pronounsOf(cast) };
};

/** The same of an article whose speakers are known. */
export const resolvePronouns = (article: Attributed, isSurname: IsSurname): Resolved['pronouns'] =>
  pronounsOf(castOf(article, isSurname));
