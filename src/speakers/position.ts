/**
 * Where in its clause a mention stands, told from the words beside it.
 *
 *   Lind told the envoy of Moss's plan, and Alder, the mayor, agreed.
 *   ^^^^ subject        ^^^^ possessive      ^^^^^ subject
 */
import type { Segmented, Sentence, Token } from '../model/segmented.ts';
import type { NameMention } from './name-mention.ts';

export type Position =
  | 'subject'
  | 'object'
  | 'oblique'
  | 'possessive'
  | 'conjunct'
  | 'apposition'
  | 'predicate'
  | 'other';

const MODIFIES: ReadonlySet<string> = new Set(['DET', 'ADJ', 'NOUN', 'NUM']);
const VERBAL: ReadonlySet<string> = new Set(['VERB', 'AUX']);
/** These open clauses, whatever wink takes them for: "after Lind left". */
const OPENS_CLAUSE: ReadonlySet<string> = new Set(
  'after before when as since because that if while until although though where once whether than so'.split(
    ' ',
  ),
);
/** "Lind, who was 46 when she took the office over, said": longer insertions are rare. */
const LONGEST_INSERTION = 18;
/** "to the former Danish minister Lind" */
const LONGEST_LEAD = 4;

/** First token after an insertion between commas, dashes or brackets that starts at `at`; `at` when none does. */
const pastInsertion = (tokens: readonly Token[], at: number, end: number): number => {
  const opening = tokens[at]?.text;
  if (at >= end || (opening !== ',' && opening !== '(')) return at;
  const closing = opening === '(' ? ')' : ',';
  for (let k = at + 1; k < Math.min(end, at + LONGEST_INSERTION); k += 1)
    if (tokens[k]!.text === closing) return k + 1;
  return at;
};

const leadsVerb = (tokens: readonly Token[], at: number, end: number): boolean => {
  for (let k = at; k < Math.min(end, at + 2); k += 1) {
    if (VERBAL.has(tokens[k]!.pos)) return true;
    if (tokens[k]!.pos !== 'ADV') return false;
  }
  return false;
};

/** The token that stands before a mention, its article and titles left out. */
const tokenBefore = (tokens: readonly Token[], first: number, sentence: Sentence): Token | undefined => {
  let at = first - 1;
  while (at >= sentence.firstToken && first - at <= LONGEST_LEAD && MODIFIES.has(tokens[at]!.pos)) at -= 1;
  return at < sentence.firstToken ? undefined : tokens[at];
};

/** Position of the mention `[first, end)`, titles included. */
export const positionOf = (
  tokens: readonly Token[],
  first: number,
  end: number,
  sentence: Sentence,
): Position => {
  const next = tokens[end];
  if (next !== undefined && (next.lower === "'s" || next.lower === "'")) return 'possessive';
  const before = tokenBefore(tokens, first, sentence);
  const verb = leadsVerb(tokens, end, sentence.endToken);
  if (before === undefined) return 'subject';
  if (OPENS_CLAUSE.has(before.lower) && (verb || before.pos !== 'ADP')) return 'subject';
  if (before.pos === 'ADP' || before.lower === 'to') return 'oblique';
  if (before.pos === 'AUX') return 'predicate';
  if (before.pos === 'VERB') return verb ? 'subject' : 'object';
  if (verb) return 'subject';
  if (before.pos === 'CCONJ') return 'conjunct';
  const past = pastInsertion(tokens, end, sentence.endToken);
  if (past > end && leadsVerb(tokens, past, sentence.endToken)) return 'subject';
  return before.text === ',' ? 'apposition' : 'other';
};

const NOUNS: ReadonlySet<string> = new Set(['NOUN', 'ADJ', 'PROPN', 'NUM']);
const SUBJECT_FORMS: ReadonlySet<string> = new Set(['he', 'she', 'they', 'i', 'we', 'who']);
const POSSESSIVE_FORMS: ReadonlySet<string> = new Set(['his', 'its', 'their', 'my', 'our', 'whose']);

/** Position of the pronoun at `at`: "her book" is possessive, "told her" an object. */
export const positionOfPronoun = (tokens: readonly Token[], at: number, sentence: Sentence): Position => {
  const { lower } = tokens[at]!;
  if (SUBJECT_FORMS.has(lower)) return 'subject';
  if (POSSESSIVE_FORMS.has(lower)) return 'possessive';
  const next = at + 1 < sentence.endToken ? tokens[at + 1] : undefined;
  if (lower === 'her' && next !== undefined) {
    if (NOUNS.has(next.pos) && next.start - tokens[at]!.end <= 1) return 'possessive';
    const second = tokens[at + 2];
    // "her newly won seat", "her “little place”"
    if (second !== undefined && (next.pos === 'ADV' || next.pos === 'VERB' || /^["“‘]$/.test(next.text)))
      if (NOUNS.has(second.pos)) return 'possessive';
  }
  const before = at > sentence.firstToken ? tokens[at - 1] : undefined;
  if (lower === 'it' && (before === undefined || !VERBAL.has(before.pos)) && before?.pos !== 'ADP')
    return 'subject';
  if (before?.pos === 'ADP' || before?.lower === 'to') return 'oblique';
  return 'object';
};

/** Position of a name with its titles. */
export const namePosition = ({ tokens, sentences }: Segmented, name: NameMention): Position =>
  positionOf(tokens, Math.min(name.roleToken, name.firstToken), name.endToken, sentences[name.sentence]!);
