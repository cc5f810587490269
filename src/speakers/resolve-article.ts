/** Who each attribution's speaker is: names, posts and pronouns of one article brought together. */
import { ANONYMITY } from '../lexicon/anonymity.ts';
import { PLACE_GOVERNMENTS } from '../lexicon/place-governments.ts';
import { ROLES } from '../lexicon/roles.ts';
import type { Attribution, Speaker, SpeakerType } from '../model/attribution.ts';
import type { Attributed } from '../model/layers.ts';
import type { Token } from '../model/segmented.ts';
import { contains, type Span } from '../model/span.ts';
import { rangeOf, tokenAfter } from '../text/token-range.ts';
import { findNames } from './find-names.ts';
import { gatherParties } from './gather-parties.ts';
import { nameHint } from './name-hint.ts';
import type { NameMention } from './name-mention.ts';
import { createNameThing, type NameThing } from './name-things.ts';
import type { Party } from './party.ts';
import { readNoun } from './read-noun.ts';
import { readSpan } from './read-span.ts';
import { tracePronouns } from './trace-pronouns.ts';

/** What a speaker is, its place left out. */
type Identity = Pick<Speaker, 'name' | 'role' | 'type'>;

const nobody = (type: SpeakerType, role: string | null = null): Identity => ({ name: null, role, type });

/** All that is known of an article's names. */
interface Cast {
  readonly article: Attributed;
  readonly names: readonly NameMention[];
  readonly parties: readonly Party[];
  readonly partyAt: ReadonlyMap<NameMention, Party>;
  readonly pronouns: ReadonlyMap<number, number>;
  readonly nameThing: NameThing;
}

/** One flag per token that lies in one of `spans`. */
const markTokens = (article: Attributed, spans: readonly Span[]): Uint8Array => {
  const marks = new Uint8Array(article.tokens.length);
  for (const span of spans) {
    const { first, end } = rangeOf(article.tokens, span);
    marks.fill(1, first, end);
  }
  return marks;
};

const speakerSpans = (article: Attributed): Span[] =>
  article.attributions.flatMap(({ speaker }) => (speaker === null ? [] : [speaker]));

const castOf = (article: Attributed): Cast => {
  const spans = speakerSpans(article);
  const speaking = markTokens(article, spans);
  const quoted = markTokens(
    article,
    article.quotations.filter(({ depth }) => depth === 0),
  );
  const names = findNames(article, spans);
  const starts = new Set(spans.map(({ start }) => start));
  const parties = gatherParties(names, (mention) => starts.has(mention.start));
  const around = { isQuoted: (at: number) => quoted[at] === 1, speaks: (at: number) => speaking[at] === 1 };
  const partyAt = new Map(
    parties.flatMap((party) => party.mentions.map((mention) => [mention, party] as const)),
  );
  const things = names.filter((mention) => !partyAt.has(mention));
  return {
    article,
    names,
    parties,
    partyAt,
    pronouns: tracePronouns(article, parties, around),
    nameThing: createNameThing(things),
  };
};

const personIdentity = (party: Party): Identity => ({ name: party.name, role: party.role, type: 'person' });

/** "The Russians", "House Republicans": the plural of a people or a party's followers. */
const isPeople = ({ words }: NameMention): boolean => {
  const word = words.at(-1)!.toLowerCase();
  if (!/[^s]s$/.test(word)) return false;
  const one = word.slice(0, -1);
  return nameHint(word) === 'demonym' || nameHint(one) === 'demonym' || ROLES.has(one);
};

const thingIdentity = (cast: Cast, mention: NameMention): Identity => {
  if (isPeople(mention)) return nobody('group');
  return { name: cast.nameThing(mention.words.join(' ')), role: null, type: 'organization' };
};

const nameIdentity = (cast: Cast, mention: NameMention): Identity => {
  const party = cast.partyAt.get(mention);
  return party === undefined ? thingIdentity(cast, mention) : personIdentity(party);
};

/** The person last named before `offset` who holds the post that `means` names. */
const holderOf = (cast: Cast, means: string, offset: number): Party | undefined => {
  const holds = (party: Party): boolean =>
    party.mentions.some(({ roles }) => roles.some((role) => role.means === means));
  let best: Party | undefined;
  let bestAt = -1;
  for (const party of cast.parties.filter(holds)) {
    const last = party.mentions.findLast((mention) => mention.start < offset)?.start ?? -1;
    if (last > bestAt) {
      best = party;
      bestAt = last;
    }
  }
  return best;
};

const nounText = (cast: Cast, first: number, end: number): string => {
  const { tokens, article } = cast.article;
  const from = tokens[first]!.pos === 'DET' && first + 1 < end ? first + 1 : first;
  return article.text.slice(tokens[from]!.start, tokens[end - 1]!.end);
};

/** "the city" may be any that the article names. */
const TOO_GENERAL = new Set([
  'city',
  'state',
  'country',
  'nation',
  'county',
  'house',
  'group',
  'news',
  'media',
  'service',
]);

/** "the ministry": the name told last before that ends in the same word. */
const thingEndingIn = (cast: Cast, word: string, offset: number): NameMention | undefined =>
  cast.names.findLast(
    (mention) =>
      mention.end <= offset && !cast.partyAt.has(mention) && mention.words.at(-1)!.toLowerCase() === word,
  );

const keepsName = (tokens: readonly Token[], first: number, end: number): boolean => {
  for (let at = first; at < end; at += 1) if (ANONYMITY.has(tokens[at]!.lower)) return true;
  return false;
};

const nounIdentity = (cast: Cast, first: number, head: number, end: number): Identity => {
  const { tokens } = cast.article;
  const { type, means, definite } = readNoun(tokens, first, head);
  if (keepsName(tokens, first, end)) return nobody('unnamed', nounText(cast, first, end));
  const offset = tokens[first]!.start;
  const place = PLACE_GOVERNMENTS.has(tokens[head]!.lower);
  if (place) return { name: cast.nameThing(tokens[head]!.text), role: null, type: 'organization' };
  if (type === 'organization' && definite && !TOO_GENERAL.has(tokens[head]!.lower)) {
    const named = thingEndingIn(cast, tokens[head]!.lower, offset);
    return named === undefined ? nobody(type) : thingIdentity(cast, named);
  }
  if (type !== 'person' && type !== 'unnamed') return nobody(type);
  const simple = head - first <= 2 && definite && means !== null;
  const holder = simple ? holderOf(cast, means, offset) : undefined;
  if (holder !== undefined) return personIdentity(holder);
  return nobody(type, means === null ? null : nounText(cast, first, end));
};

/** Identity of the speaker at `span`, pronouns for things and for the person speaking left to `earlier`. */
const identityOf = (cast: Cast, span: Span, earlier: (span: Span, points: string) => Identity): Identity => {
  const { tokens } = cast.article;
  const { first, end } = rangeOf(tokens, span);
  if (first >= end) return nobody('unnamed');
  const within = cast.names.filter((name) => name.firstToken >= first && name.endToken <= end);
  const words = readSpan(tokens, first, end, within);
  if (words.is === 'several') return nobody('group');
  if (words.is === 'name') return nameIdentity(cast, words.mention);
  if (words.is === 'noun') return nounIdentity(cast, words.first, words.head, end);
  const party = cast.pronouns.get(tokenAfter(tokens, span.start));
  if (words.points === 'male' || words.points === 'female')
    return party === undefined ? nobody('person') : personIdentity(cast.parties[party]!);
  return earlier(span, words.points);
};

/** The attribution in whose content `span` lies: whoever says "I" there. */
const enclosing = (article: Attributed, span: Span): Attribution | undefined =>
  article.attributions.find(({ content }) => content.some((piece) => contains(piece, span)));

/** One entry per attribution: who its speaker is; null where the text names none. */
export const resolveArticle = (article: Attributed): (Speaker | null)[] => {
  const cast = castOf(article);
  const identities = new Map<number, Identity>();
  const earlier = (span: Span, points: string): Identity => {
    if (points === 'self') {
      const outer = enclosing(article, span)?.speaker;
      return (outer && identities.get(outer.start)) ?? nobody('unnamed');
    }
    const before = [...identities].findLast(([start]) => start < span.start)?.[1];
    if (points === 'thing') return before && before.type !== 'person' ? before : nobody('unnamed');
    return points === 'plural' ? (before?.type === 'group' ? before : nobody('group')) : nobody('unnamed');
  };
  const spans = speakerSpans(article).sort((a, b) => a.start - b.start);
  for (const span of spans) identities.set(span.start, identityOf(cast, span, earlier));
  return article.attributions.map(({ speaker }) =>
    speaker === null ? null : { start: speaker.start, end: speaker.end, ...identities.get(speaker.start)! },
  );
};
