/** All that an article tells of names: its mentions, its persons, its organisations. */
import type { Attributed } from '../model/layers.ts';
import type { Token } from '../model/segmented.ts';
import type { Span } from '../model/span.ts';
import { findNames } from './find-names.ts';
import { gatherPersons } from './gather-persons.ts';
import type { IsSurname } from './is-surname.ts';
import type { NameMention } from './name-mention.ts';
import { createNameThing, type NameThing } from './name-things.ts';
import type { NamedPerson } from './named-person.ts';
import { wholeSpan } from './whole-span.ts';

export interface NameLayer {
  readonly article: Attributed;
  /** In text order. */
  readonly names: readonly NameMention[];
  readonly persons: readonly NamedPerson[];
  /** The person that a mention names; mentions of things are not in it. */
  readonly personAt: ReadonlyMap<NameMention, NamedPerson>;
  readonly nameThing: NameThing;
}

const speakerSpans = (article: Attributed): Span[] =>
  article.attributions.flatMap(({ speaker }) =>
    speaker === null ? [] : [wholeSpan(article.tokens, speaker)],
  );

const LEADS_TO_THING: ReadonlySet<string> = new Set(['ADP', 'DET', 'CCONJ']);

/** A name that is a speaker or ends one: "Alder", "her lawyer, Ruth Alder"; but not "a woman from La Plata". */
const speaksIn = (tokens: readonly Token[], spans: readonly Span[]): ((mention: NameMention) => boolean) => {
  const starts = new Set(spans.map(({ start }) => start));
  const ends = new Set(spans.map(({ end }) => end));
  return ({ start, end, firstToken }) =>
    starts.has(start) || (ends.has(end) && !LEADS_TO_THING.has(tokens[firstToken - 1]?.pos ?? ''));
};

export const nameLayerOf = (article: Attributed, isSurname: IsSurname): NameLayer => {
  const spans = speakerSpans(article);
  const names = findNames(article, spans);
  const persons = gatherPersons(names, speaksIn(article.tokens, spans), isSurname);
  const personAt = new Map<NameMention, NamedPerson>();
  for (const person of persons) for (const mention of person.mentions) personAt.set(mention, person);
  return {
    article,
    names,
    persons,
    personAt,
    nameThing: createNameThing(names.filter((mention) => !personAt.has(mention))),
  };
};

/** Index of the first name that starts at token `at` or later. */
const nameFrom = (names: readonly NameMention[], at: number): number => {
  let low = 0;
  let high = names.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (names[middle]!.firstToken < at) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** Names that lie within the tokens `[first, end)`. */
export const namesWithin = ({ names }: NameLayer, first: number, end: number): NameMention[] => {
  const found: NameMention[] = [];
  for (let i = nameFrom(names, first); i < names.length && names[i]!.endToken <= end; i += 1)
    found.push(names[i]!);
  return found;
};

/** Looks back at most this many names: an article's last few paragraphs. */
const LOOK_BACK = 200;

/** The last name before token `at` for which `test` holds. */
export const lastNameBefore = (
  { names }: NameLayer,
  at: number,
  test: (mention: NameMention) => boolean,
): NameMention | undefined => {
  const from = nameFrom(names, at) - 1;
  for (let i = from; i >= Math.max(0, from - LOOK_BACK); i -= 1) if (test(names[i]!)) return names[i];
  return undefined;
};
