/** Reads back what `whosaid annotate` wrote: the article as it was given, and what was found in it. */
import * as z from 'zod';
import type { Article } from '../model/article.ts';
import { QUOTE_KINDS, SPEAKER_TYPES, STANCES } from '../model/attribution.ts';
import { CERTAINTIES, CLAIM_KINDS, POLARITIES } from '../model/claim.ts';
import { DATE_BASES, DATE_MODS, DATE_PRECISIONS, DATE_TYPES } from '../model/date-mention.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Found, FoundArticle } from '../model/found.ts';
import { BOUNDS, CHANGES, NUMBER_KINDS } from '../model/number-mention.ts';
import { REGIONS } from '../model/segmented.ts';
import type { InputProblem } from './parse-article.ts';
import { FOUND_FIELDS } from './portable-record.ts';

const RULE = 'annotated/elsewhere';

const PLACE = z.int().min(0);
const SPAN = { start: PLACE, end: PLACE };
const TEXT = z.string().nullable();
const AMOUNT = z.number().nullable();
const INDEXES = z.array(PLACE);

const NUMBER = z.object({
  ...SPAN,
  text: z.string(),
  kind: z.enum(NUMBER_KINDS),
  value: AMOUNT,
  low: AMOUNT,
  high: AMOUNT,
  bound: z.enum(BOUNDS),
  unit: TEXT,
  of: TEXT,
  change: z.enum(CHANGES).nullable(),
  // version 1.0 did not tell it
  per: z.string().nullable().default(null),
});

const DATE = z.object({
  ...SPAN,
  text: z.string(),
  type: z.enum(DATE_TYPES),
  value: TEXT,
  from: TEXT,
  to: TEXT,
  precision: z.enum(DATE_PRECISIONS),
  mod: z.enum(DATE_MODS).nullable(),
  basis: z.enum(DATE_BASES),
});

const ATTRIBUTION = z.object({
  speaker: z
    .object({
      ...SPAN,
      name: TEXT,
      role: TEXT,
      type: z.enum(SPEAKER_TYPES),
    })
    .nullable(),
  cue: z.object({ ...SPAN, lemma: z.string() }).nullable(),
  content: z.array(z.object(SPAN)).min(1),
  quote: z.enum(QUOTE_KINDS),
  stance: z.enum(STANCES),
  confidence: z.number(),
});

const PERSON = z.object({
  name: TEXT,
  role: TEXT,
  type: z.enum(SPEAKER_TYPES),
  gender: z.enum(['female', 'male']).nullable(),
  mentions: z.array(z.object({ ...SPAN, kind: z.enum(['name', 'nominal', 'pronoun']) })).min(1),
});

const CLAIM = z.object({
  claim_id: z.string().regex(/^\w+$/),
  ...SPAN,
  spans: z.array(z.object(SPAN)).min(2).nullable(),
  kind: z.enum(CLAIM_KINDS),
  attribution: PLACE.nullable(),
  speaker: PLACE.nullable(),
  numbers: INDEXES,
  dates: INDEXES,
  polarity: z.enum(POLARITIES),
  certainty: z.enum(CERTAINTIES),
  confidence: z.number(),
});

const DIAGNOSTIC = z.object({
  code: z.string(),
  message: z.string(),
  start: PLACE.nullable(),
  end: PLACE.nullable(),
});

const RECORD = z.object({
  offset_unit: z.literal('utf16'),
  sentences: z.array(z.object({ ...SPAN, region: z.enum(REGIONS) })),
  numbers: z.array(NUMBER),
  dates: z.array(DATE),
  attributions: z.array(ATTRIBUTION),
  people: z.array(PERSON),
  claims: z.array(CLAIM),
  diagnostics: z.array(DIAGNOSTIC),
  dropped: z.array(z.string()),
});

type RecordFound = z.output<typeof RECORD>;

/** Every index points at something, and every span lies in the text. */
const fits = ({ numbers, dates, attributions, people, claims }: RecordFound, length: number): boolean =>
  [
    ...numbers,
    ...dates,
    ...claims,
    ...people.flatMap(({ mentions }) => mentions),
    ...attributions.flatMap(({ speaker, cue, content }) => [speaker, cue, ...content]),
  ].every((span) => span === null || (span.start < span.end && span.end <= length)) &&
  claims.every(
    (claim) =>
      (claim.attribution ?? -1) < attributions.length &&
      (claim.speaker ?? -1) < people.length &&
      claim.numbers.every((i) => i < numbers.length) &&
      claim.dates.every((i) => i < dates.length),
  );

/** Who speaks in each attribution, as far as a claim tells; nobody asks it of the others. */
const personsOf = ({ attributions, claims }: RecordFound): (number | null)[] => {
  const persons: (number | null)[] = attributions.map(() => null);
  for (const { attribution, speaker } of claims) if (attribution !== null) persons[attribution] = speaker;
  return persons;
};

const foundIn = (record: RecordFound): Found => ({
  sentences: record.sentences,
  numbers: record.numbers.map((number) => ({ ...number, rule: RULE })),
  dates: record.dates.map((date) => ({ ...date, rule: RULE })),
  attributions: record.attributions.map(({ speaker, ...rest }) => ({
    ...rest,
    speaker: speaker && { start: speaker.start, end: speaker.end },
    rule: RULE,
  })),
  speakers: record.attributions.map(({ speaker }) => speaker),
  people: record.people,
  speakerPersons: personsOf(record),
  claims: record.claims.map(({ claim_id: claimId, speaker: _, ...rest }) => ({ claimId, ...rest })),
});

export interface ReadBack extends FoundArticle {
  /** What was wrong with the input of the article. */
  readonly problems: readonly InputProblem[];
}

const NOT_ANNOTATED: InputProblem = {
  code: 'annotated/not-annotated',
  message: 'the line is no article annotated by this version; give it to "whosaid annotate" first',
};

const isOurs = (field: string): boolean => (FOUND_FIELDS as readonly string[]).includes(field);

/** @param given an article read from a line of an annotated file: what was found lies among its unknown fields */
export const takeAnnotations = (given: Article): ReadBack | InputProblem => {
  const read = RECORD.safeParse(given.extra);
  if (!read.success || !fits(read.data, given.text.length)) return NOT_ANNOTATED;
  const extra = Object.fromEntries(Object.entries(given.extra).filter(([field]) => !isOurs(field)));
  const diagnostics = read.data.diagnostics.map(({ code, message, start, end }) => ({
    code,
    message,
    span: start === null || end === null ? null : { start, end },
  }));
  const ofInput = ({ code }: Diagnostic): boolean => code.startsWith('input/');
  return {
    article: { ...given, extra },
    found: foundIn(read.data),
    diagnostics: diagnostics.filter((diagnostic) => !ofInput(diagnostic)),
    dropped: read.data.dropped,
    problems: diagnostics.filter(ofInput).map(({ code, message }) => ({ code, message })),
  };
};
