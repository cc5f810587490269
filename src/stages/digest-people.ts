/** What the corpus half keeps of an article's people: their names, posts, and how much they say. */
import type { Claimed } from '../model/layers.ts';
import type { Person } from '../model/person.ts';
import type { PersonDigest } from '../model/person-digest.ts';
import { textOf } from '../model/span.ts';
import type { Stage } from './stage.ts';

const formsOf = (text: string, name: string, { mentions }: Person): string[] => [
  ...new Set([
    name,
    ...mentions.filter(({ kind }) => kind === 'name').map((mention) => textOf(text, mention)),
  ]),
];

/** Of each person how many claims, and how many of these are quoted words. */
const countSayings = ({ claims, speakerPersons }: Claimed) => {
  const counts = new Map<number, { claims: number; quotes: number }>();
  for (const { attribution, kind } of claims) {
    const person = attribution === null ? null : (speakerPersons[attribution] ?? null);
    if (person === null) continue;
    const count = counts.get(person) ?? { claims: 0, quotes: 0 };
    count.claims += 1;
    if (kind === 'quote') count.quotes += 1;
    counts.set(person, count);
  }
  return counts;
};

/** People without a name are nobody across articles. */
export const createDigestPeople = (): Stage<Claimed, readonly PersonDigest[]> => ({
  name: 'digest-people',
  run: (article) => {
    const said = countSayings(article);
    return article.people.flatMap((person, index) => {
      const { name, role, type, gender } = person;
      if (name === null) return [];
      const { claims = 0, quotes = 0 } = said.get(index) ?? {};
      return [
        {
          index,
          name,
          forms: formsOf(article.article.text, name, person),
          role,
          type,
          gender,
          claims,
          quotes,
        },
      ];
    });
  },
});
