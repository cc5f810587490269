/** The table of name hints is what compromise's word list says: `UPDATE_GOLDEN=1` writes it anew. */
import { readFileSync, writeFileSync } from 'node:fs';
import nlp from 'compromise/two';
import { expect, it } from 'vitest';
import { nameHint } from '../../src/speakers/name-hint.ts';

const TABLE = new URL('../../src/lexicon/en/name-hints.tsv', import.meta.url);

const HINT_OF_TAG: Readonly<Record<string, string>> = {
  MaleName: 'male',
  FemaleName: 'female',
  FirstName: 'given',
  Person: 'given',
  LastName: 'surname',
  City: 'place',
  Country: 'place',
  Region: 'place',
  Place: 'place',
  Organization: 'organization',
  SportsTeam: 'organization',
  Demonym: 'demonym',
  WeekDay: 'calendar',
  Month: 'calendar',
};

/** The part of compromise's model that holds its words; its types leave it open. */
interface WithLexicon {
  readonly one: { readonly lexicon: Readonly<Record<string, string | readonly string[]>> };
}

const tableOf = ({ one }: WithLexicon): string => {
  const hints = Object.entries(one.lexicon).map(([word, tags]) => {
    const tag = typeof tags === 'string' ? tags : tags[0]!;
    return [word, HINT_OF_TAG[tag] ?? 'word'] as const;
  });
  // compromise lists "may" as the verb; with a capital it is the month, or a surname.
  const rows = [...new Map([...hints, ['may', 'calendar'] as const])].sort(([a], [b]) => (a < b ? -1 : 1));
  return ['word\thint', ...rows.map((row) => row.join('\t')), ''].join('\n');
};

it('has every word of the list with its hint', () => {
  const table = tableOf((nlp as unknown as { model: () => WithLexicon }).model());
  if (process.env.UPDATE_GOLDEN === '1') writeFileSync(TABLE, table);
  expect(readFileSync(TABLE, 'utf8')).toBe(table);
});

it.each([
  ['elizabeth', 'female'],
  ['garcia', 'surname'],
  ['may', 'calendar'],
  ['belgian', 'demonym'],
  ['hagerty', undefined],
])('%s: %s', (word, hint) => {
  expect(nameHint(word)).toBe(hint);
});
