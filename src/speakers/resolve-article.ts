/** Who each attribution's speaker is, and everybody of an article with all their mentions. */
import { SPEAKER_PRONOUNS } from '../lexicon/speaker-pronouns.ts';
import type { Speaker } from '../model/attribution.ts';
import type { Attributed, Resolved } from '../model/layers.ts';
import type { Person } from '../model/person.ts';
import { markTokens, tokenAfter } from '../text/token-range.ts';
import type { Ranker } from './choose-antecedent.ts';
import type { IsSurname } from './is-surname.ts';
import { listPeople } from './list-people.ts';
import { nameLayerOf } from './name-layer.ts';
import { traceMentions } from './trace-mentions.ts';

/** One entry per attribution: its speaker, told by the person that it is. */
const speakersOf = (
  { attributions }: Attributed,
  people: readonly Person[],
  persons: readonly (number | null)[],
): (Speaker | null)[] =>
  attributions.map(({ speaker }, i) => {
    if (speaker === null) return null;
    const person = persons[i] === null ? undefined : people[persons[i]!];
    return {
      start: speaker.start,
      end: speaker.end,
      name: person?.name ?? null,
      role: person?.role ?? null,
      type: person?.type ?? 'unnamed',
    };
  });

const isGendered = (lower: string): boolean => {
  const points = SPEAKER_PRONOUNS.get(lower);
  return points === 'male' || points === 'female';
};

/** By token, the name of whom each "he" and "she" of the reporter's own text stands for. */
export const pronounsOf = (
  { tokens, quotations }: Attributed,
  people: readonly Person[],
): Resolved['pronouns'] => {
  const quoted = markTokens(
    tokens,
    quotations.filter(({ depth }) => depth === 0),
  );
  const pronouns: { readonly name: string; readonly token: number }[] = [];
  for (const { name, mentions } of people)
    for (const { kind, start } of mentions) {
      if (name === null || kind !== 'pronoun') continue;
      const token = tokenAfter(tokens, start);
      if (quoted[token] === 0 && isGendered(tokens[token]!.lower)) pronouns.push({ name, token });
    }
  return new Map(pronouns.sort((a, b) => a.token - b.token).map(({ token, name }) => [token, name]));
};

export const resolveArticle = (
  article: Attributed,
  isSurname: IsSurname,
  ranker: Ranker,
): Pick<Resolved, 'speakers' | 'people' | 'speakerPersons' | 'pronouns'> => {
  const traced = traceMentions(nameLayerOf(article, isSurname), ranker);
  const { people, indexOf } = listPeople(article.tokens, traced);
  const speakerPersons = Array.from(traced.speakerOf, (entity) => {
    const person = entity < 0 ? -1 : indexOf[entity]!;
    return person < 0 ? null : person;
  });
  return {
    speakers: speakersOf(article, people, speakerPersons),
    people,
    speakerPersons,
    pronouns: pronounsOf(article, people),
  };
};
