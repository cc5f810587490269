/**
 * What a bare figure counts when the noun stands before it: the subject, a staff, "the number of".
 *
 *   Mission personnel will be capped at 455, a staff strength of 455; he cut the number of envoys to 155.
 *            ^^^^^^^^^                   ^^^    ^^^^^             ^^^                       ^^^^^^    ^^^
 */
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
  beforeOf(tokens, first) ?? subjectOf(tokens, first) ?? numberOf(tokens, first);
