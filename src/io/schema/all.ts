/** Every table of an output folder, in the order in which people should meet them. */
import { CLAIMS_SCHEMA } from './claims-schema.ts';
import { DIFFERENCES_SCHEMA } from './differences-schema.ts';
import type { TableSchema } from './field.ts';
import { GROUP_MEMBERS_SCHEMA } from './group-members-schema.ts';
import { GROUPS_SCHEMA } from './groups-schema.ts';
import { DATES_SCHEMA, NUMBERS_SCHEMA } from './mention-schemas.ts';
import { QUOTES_SCHEMA } from './quotes-schema.ts';
import { SPEAKERS_SCHEMA } from './speakers-schema.ts';
import { STORIES_SCHEMA } from './stories-schema.ts';
import { JOIN_RULES_TOLD } from './values.ts';

export const TABLES: readonly TableSchema[] = [
  CLAIMS_SCHEMA,
  SPEAKERS_SCHEMA,
  STORIES_SCHEMA,
  GROUPS_SCHEMA,
  GROUP_MEMBERS_SCHEMA,
  DIFFERENCES_SCHEMA,
  QUOTES_SCHEMA,
  NUMBERS_SCHEMA,
  DATES_SCHEMA,
];

export interface RecordFile {
  readonly path: string;
  readonly description: string;
}

/** The files beside the tables. */
export const RECORD_FILES: readonly RecordFile[] = [
  { path: 'DATA-DICTIONARY.md', description: 'What every column means, for people' },
  { path: 'claims.json', description: 'Every claim with its speaker, numbers and dates, as one list' },
  { path: 'claims.ndjson', description: 'The same, one claim a line' },
  { path: 'groups.ndjson', description: 'Every group with its claims, differences and links, one a line' },
  {
    path: 'speakers.ndjson',
    description:
      'Every speaker with the names and posts by which each article tells of them, and by which rule each ' +
      'was joined to the others, one speaker a line. Rules: ' +
      Object.entries(JOIN_RULES_TOLD)
        .map(([rule, meaning]) => `${rule} (${meaning})`)
        .join('; '),
  },
  {
    path: 'articles.ndjson',
    description:
      'Every article with all that was found in it, one a line; text_sha256 is the digest of its text as UTF-8, ' +
      'text_file the copy of a text that was taken out of another format',
  },
  { path: 'run.json', description: 'What made these files: version, digests, counts, diagnostics' },
];
