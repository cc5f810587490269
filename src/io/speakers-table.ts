/** speakers.csv and speakers.ndjson: everybody who speaks, across all articles. */
import { byCount } from '../model/by-count.ts';
import type { DigestLabel } from '../model/digest-shelf.ts';
import type { KnownPerson } from '../model/known-person.ts';
import { distinct, LIST, spanOfDays } from './lists.ts';
import { SPEAKERS_SCHEMA } from './schema/speakers-schema.ts';
import { type Filling, type Table, tableOf } from './table.ts';

export interface SpeakerRow {
  readonly known: KnownPerson;
  readonly labels: readonly DigestLabel[];
}

/** More roles than anybody reads; speakers.ndjson has all. */
const MOST_ROLES = 10;

const sayings = ({ known }: SpeakerRow) => known.appearances.filter(({ person }) => person.claims > 0);

const labelsOf = (row: SpeakerRow): DigestLabel[] => sayings(row).map(({ article }) => row.labels[article]!);

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

/** "transport minister" and "Transport Minister" are one role, as most articles write it. */
const rolesOf = ({ appearances }: KnownPerson): string[] => {
  const roles = byCount(appearances.flatMap(({ person }) => person.role ?? []));
  const folded = roles.map((role) => role.toLowerCase());
  return roles.filter((_, i) => folded.indexOf(folded[i]!) === i);
};

const daysOf = (row: SpeakerRow) => spanOfDays(labelsOf(row).map(({ published }) => published));

const VALUES: Filling<typeof SPEAKERS_SCHEMA, SpeakerRow> = {
  speaker_id: ({ known }) => known.speakerId,
  name: ({ known }) => known.name,
  roles: ({ known }) => rolesOf(known).slice(0, MOST_ROLES).join(LIST) || null,
  type: ({ known }) => known.type,
  forms: ({ known }) => byCount(known.appearances.map(({ person }) => person.name)).join(LIST),
  sources: (row) =>
    distinct(labelsOf(row).map(({ source }) => source))
      .sort()
      .join(LIST) || null,
  article_count: (row) => new Set(labelsOf(row)).size,
  claim_count: (row) => sum(sayings(row).map(({ person }) => person.claims)),
  quote_count: (row) => sum(sayings(row).map(({ person }) => person.quotes)),
  first_day: (row) => daysOf(row).first,
  last_day: (row) => daysOf(row).last,
};

const claimsOf = ({ appearances }: KnownPerson): number =>
  sum(appearances.map(({ person }) => person.claims));

const byText = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

/** Those with most claims first. */
export const inOrder = (persons: readonly KnownPerson[]): KnownPerson[] =>
  persons
    .map((known) => ({ known, claims: claimsOf(known) }))
    .sort(
      (a, b) =>
        b.claims - a.claims ||
        byText(a.known.name, b.known.name) ||
        byText(a.known.speakerId, b.known.speakerId),
    )
    .map(({ known }) => known);

export const SPEAKERS: Table<SpeakerRow> = tableOf(SPEAKERS_SCHEMA, VALUES);

/** A line of speakers.ndjson: `a` and `b` of a join are indexes into `appearances`. */
export const speakerRecord = ({ known, labels }: SpeakerRow) => ({
  speaker_id: known.speakerId,
  name: known.name,
  type: known.type,
  appearances: known.appearances.map(({ article, person }) => ({
    article_id: labels[article]!.articleId,
    person: person.index,
    name: person.name,
    forms: person.forms,
    role: person.role,
    gender: person.gender,
    claims: person.claims,
    quotes: person.quotes,
  })),
  joins: known.joins,
});
