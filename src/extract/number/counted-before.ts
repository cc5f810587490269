/**
 * What a bare figure counts when the noun stands before it: the subject, a staff, "the number of".
 *
 *   Mission personnel will be capped at 455, a staff strength of 455; he cut the number of envoys to 155.
 *            ^^^^^^^^^                   ^^^    ^^^^^             ^^^                       ^^^^^^    ^^^
 */
import { CHANGES_BEFORE } from '../../lexicon/changes.ts';
import type { Token } from '../../model/segmented.ts';
import { readCounted } from './counted-noun.ts';

/** Nouns that name whom they hold: "a staff of 12", where "a crowd of 300" is one crowd. */
const BODIES: ReadonlySet<string> = new Set(['staff', 'crew', 'workforce', 'personnel']);

/** "a staff strength of 455", "a fleet size of 30" */
const SIZES: ReadonlySet<string> = new Set('strength size level total ceiling'.split(' '));

const beforeOf = (tokens: readonly Token[], first: number): string | null => {
  const noun = tokens[first - 2];
  if (tokens[first - 1]?.lower !== 'of' || noun === undefined) return null;
  if (BODIES.has(noun.lower)) return noun.text;
  const sized = tokens[first - 3];
  return SIZES.has(noun.lower) && sized?.pos === 'NOUN' ? sized.text : null;
};

/** Verbs that set how many there may be. */
const LIMITED: ReadonlySet<string> = new Set([
  'capped',
  'limited',
  'fixed',
  'set',
  'kept',
  'held',
  'reduced',
]);

const UNMARKED: ReadonlySet<string> = new Set('personnel staff people police troops'.split(' '));

const isPlural = ({ lower }: Token): boolean => /[^su]s$/.test(lower) || UNMARKED.has(lower);

/** "Personnel will be capped at", "jobs were limited to": the plural before the verbs. */
/** "Arrests rose to 340", "deaths reached 340", "jobs stood at 340". */
const LEVELS: ReadonlySet<string> = new Set(
  'reached hit topped exceeded totalled totaled numbered passed surpassed'.split(' '),
);
const LEVELLED: ReadonlySet<string> = new Set('stood remained stayed stand'.split(' '));
/** What rises to a price or a rate, not to a count of itself. */
const PRICED: ReadonlySet<string> = new Set(
  'shares stocks prices bonds yields rates futures earnings profits revenues sales costs wages temperatures markets losses gains indexes indices results taxes fees rents exports imports shipments points levels'.split(
    ' ',
  ),
);

/** The verb whose subject's number the figure at `first` is, or -1. */
const levelVerb = (tokens: readonly Token[], first: number): number => {
  const before = tokens[first - 1];
  const verb = tokens[first - 2];
  if (before === undefined) return -1;
  if (LEVELS.has(before.lower)) return first - 1;
  if (verb === undefined) return -1;
  if (before.lower === 'at') return LEVELLED.has(verb.lower) ? first - 2 : -1;
  return /^(?:to|from)$/.test(before.lower) && CHANGES_BEFORE.has(verb.lower) ? first - 2 : -1;
};

const levelSubject = (tokens: readonly Token[], first: number): string | null => {
  let at = levelVerb(tokens, first) - 1;
  while (tokens[at]?.pos === 'AUX' || tokens[at]?.pos === 'ADV') at -= 1;
  const subject = tokens[at];
  if (subject === undefined || !isPlural(subject) || PRICED.has(subject.lower)) return null;
  // "Arrests" and "Jobs" at the head of a sentence pass for names and verbs
  const opens = at === 0 || /^[.!?]$/.test(tokens[at - 1]!.text);
  return subject.pos === 'NOUN' || (opens && /^\p{Lu}\p{Ll}+$/u.test(subject.text)) ? subject.text : null;
};

const subjectOf = (tokens: readonly Token[], first: number): string | null => {
  if (!/^(?:at|to)$/.test(tokens[first - 1]?.lower ?? '') || !LIMITED.has(tokens[first - 2]?.lower ?? ''))
    return null;
  let at = first - 3;
  while (tokens[at]?.pos === 'AUX') at -= 1;
  const subject = tokens[at];
  const isSubject = at < first - 3 && (subject?.pos === 'NOUN' || subject?.pos === 'PROPN');
  return isSubject && isPlural(subject) ? subject.text : null;
};

/** Words between "the number of envoys" and its figure; more would reach another clause. */
const REACH = 12;

/** What leads from "the number of envoys" to its figure. */
const LEADS: ReadonlySet<string> = new Set([
  'at',
  'to',
  'is',
  'was',
  'be',
  'not',
  'but',
  'reached',
  'exceeded',
]);

/** "the number of envoys in Oslo should be 155" */
const numberOf = (tokens: readonly Token[], first: number): string | null => {
  if (!LEADS.has(tokens[first - 1]?.lower ?? '')) return null;
  for (let i = first - 2; i >= Math.max(1, first - REACH); i -= 1) {
    const { text, lower } = tokens[i]!;
    if (/^[.;!?:,]$/.test(text)) return null;
    if (lower === 'of' && tokens[i - 1]!.lower === 'number')
      return readCounted(tokens, i, (k) => k >= first, 'count')?.text ?? null;
  }
  return null;
};

/** The noun that the figure at token `first` is told of, or null. */
export const countedBefore = (tokens: readonly Token[], first: number): string | null =>
  beforeOf(tokens, first) ??
  subjectOf(tokens, first) ??
  levelSubject(tokens, first) ??
  numberOf(tokens, first);
