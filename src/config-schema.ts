/** The keys of pipeline.config.ts: what each may hold, and what it holds where nothing is said. */
import * as z from 'zod';
import { LIMITS } from './model/limits.ts';

const PATH = z.string({ error: 'a path as a string' }).min(1, 'a path that is not empty');
const COUNT = (least: number, most: number) => {
  const error = `a whole number from ${least} to ${most}`;
  return z.int({ error }).min(least, error).max(most, error);
};

/** The name of a table's column. */
const NAME = z.string({ error: "a column's name as a string" }).min(1, 'a name that is not empty').optional();

export const COLUMNS = {
  id: NAME,
  text: NAME,
  title: NAME,
  published: NAME,
  source: NAME,
  url: NAME,
  author: NAME,
};

const SHARE = 'a number from 0 to 1';

const A_DAY = 86_400;
const A_TIME = `a number of seconds from 0.01 to ${A_DAY}`;
const SECONDS = z.number({ error: A_TIME }).min(0.01, A_TIME).max(A_DAY, A_TIME);

/** A gigabyte: the longest string that JavaScript holds is half of that. */
const A_GIGABYTE = 1_000_000_000;

/** What V8 can still write and copy. */
const DEEPEST = 1000;

const LIMITS_SCHEMA = z
  .strictObject(
    {
      readSeconds: SECONDS.default(LIMITS.readSeconds),
      unpackedBytes: COUNT(1, A_GIGABYTE).default(LIMITS.unpackedBytes),
      tags: COUNT(1, A_GIGABYTE).default(LIMITS.tags),
      frontMatterCharacters: COUNT(1, A_GIGABYTE).default(LIMITS.frontMatterCharacters),
      fieldCharacters: COUNT(1, A_GIGABYTE).default(LIMITS.fieldCharacters),
      depth: COUNT(1, DEEPEST).default(LIMITS.depth),
    },
    { error: 'such as { readSeconds: 10 }' },
  )
  .prefault({});

export const SCHEMA = z.strictObject({
  inputs: z
    .array(PATH, { error: "a list of paths, such as ['corpus']" })
    .min(1, 'at least one path')
    .default(['corpus']),
  output: PATH.default('output'),
  sources: z
    .record(z.string(), z.string({ error: "a source's full name as a string" }), {
      error: "names by source, such as { nyt: 'The New York Times' }",
    })
    .default({}),
  maxFileBytes: COUNT(1, A_GIGABYTE).default(5_000_000),
  limits: LIMITS_SCHEMA,
  languages: z
    .union(
      [z.literal('any'), z.array(z.string().regex(/^[a-z]{2}$/, "a two-letter code, such as 'en'")).min(1)],
      {
        error: "a list of two-letter codes, such as ['en'], or 'any'",
      },
    )
    .default(['en']),
  columns: z.strictObject(COLUMNS, { error: "such as { text: 'story' }" }).prefault({}),
  concurrency: COUNT(1, 256).default(8),
  threads: COUNT(1, 256).optional(),
  secondsPerArticle: SECONDS.default(60),
  store: z.union([PATH, z.literal(false)], { error: 'a path as a string, or false' }).optional(),
  storeMegabytes: COUNT(100, 1_000_000).default(1000),
  speakers: PATH.optional(),
  attribution: z
    .strictObject(
      { threshold: z.number({ error: SHARE }).min(0, SHARE).max(1, SHARE).optional() },
      { error: 'such as { threshold: 0.5 }' },
    )
    .prefault({}),
  csv: z
    .strictObject(
      { bom: z.boolean({ error: 'true or false' }).default(false) },
      { error: 'such as { bom: true }' },
    )
    .prefault({}),
});

/** Every key with its value. */
export type Settings = z.output<typeof SCHEMA>;
