/** Articles by hand, as far as telling people across them goes. */
import type { PersonDigest } from '../../src/model/person-digest.ts';
import type { UserSpeaker } from '../../src/model/user-speaker.ts';
import type { ArticleFacts } from '../../src/persons/person-sets.ts';
import { tellPersons } from '../../src/persons/tell-persons.ts';

type Facts = Partial<Omit<PersonDigest, 'name' | 'index'>>;

/** "Ruth Moss", or with what the article tells of her. */
export type Named = string | readonly [name: string, facts: Facts];

export interface Told {
  readonly people: readonly Named[];
  readonly story?: number;
  readonly published?: string | null;
  readonly source?: string;
}

const digestOf = (named: Named, index: number): PersonDigest => {
  const [name, facts] = typeof named === 'string' ? [named, {}] : named;
  return {
    index,
    name,
    forms: [name],
    role: null,
    type: 'person',
    gender: null,
    claims: 1,
    quotes: 0,
    ...facts,
  };
};

/** Each article of its own day and source, and of no story, unless it is told. */
export const articlesOf = (told: readonly Told[]): ArticleFacts[] =>
  told.map(({ people, story, published, source }, i) => ({
    articleId: `a${i}`,
    source: source ?? `source ${i}`,
    published: published === undefined ? `2031-02-${String(i + 1).padStart(2, '0')}` : published,
    story: story ?? null,
    people: people.map(digestOf),
  }));

/** Who is one, as "a0 Ruth Moss = a1 Moss", in the order of the articles; those alone are left out. */
export const joined = (told: readonly Told[], user?: readonly UserSpeaker[]): string[] =>
  tellPersons(articlesOf(told), user)
    .filter(({ appearances }) => appearances.length > 1)
    .map(({ appearances }) =>
      appearances.map(({ article, person }) => `a${article} ${person.name}`).join(' = '),
    );

/** The rules by which they were joined. */
export const rules = (told: readonly Told[], user?: readonly UserSpeaker[]): string[] =>
  tellPersons(articlesOf(told), user).flatMap(({ joins }) => joins.map(({ rule }) => rule));
