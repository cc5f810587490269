/**
 * What a sentence says aside of somebody or something: a relative clause or an apposition that holds a fact, with
 * the name or noun that it speaks of, so that it stands by itself.
 *
 *   Lind, 46, who has led the port since 2010, denied the report.
 *   ^^^^^^^^  ^ and "Lind, 46, who has led the port since 2010"
 */
import { CLAUSE_WORDS } from '../lexicon/clause-words.ts';
import type { Attributed } from '../model/layers.ts';
import type { Token } from '../model/segmented.ts';
import { contains, lengthOf, type Span } from '../model/span.ts';
import { markTokens, spanOf, type TokenRange } from '../text/token-range.ts';
import { antecedentStart } from './antecedent.ts';
import type { Statement } from './cut-contents.ts';
import { passivesIn } from './find-passives.ts';
import { isFiniteVerb } from './find-verb.ts';
import { holdsFigure, namesActor, touchesAny } from './is-checkable.ts';

/** An aside is over soon: after more tokens than this, the comma found is another's. */
const LONGEST = 30;
/** "who runs the port": the verb of a relative clause comes soon. */
const RELATIVE_REACH = 8;

const isComma = (token: Token | undefined): boolean => token?.text === ',';

/** The comma that closes an aside opened at `open`: the next one that no list goes on after; the end if none. */
const closingOf = (tokens: readonly Token[], open: number, end: number): number => {
  for (let at = open + 1; at < Math.min(end, open + LONGEST); at += 1) {
    const { text, pos } = tokens[at]!;
    if (pos !== 'PUNCT' && pos !== 'SYM') continue;
    if (text === ',') return at;
    if (text === ';' || text === ':' || text === '—' || (pos === 'PUNCT' && /^["“”]/.test(text))) return -1;
  }
  return open + LONGEST < end ? -1 : end;
};

/** "Lind, 46, …": an age beside a name. */
const isAge = (tokens: readonly Token[], comma: number, close: number): boolean =>
  close === comma + 2 && tokens[comma + 1]!.pos === 'NUM' && /^\d{1,3}$/.test(tokens[comma + 1]!.text);

const isRelative = (tokens: readonly Token[], comma: number, close: number): boolean => {
  const { lower } = tokens[comma + 1]!;
  if (lower !== 'who' && lower !== 'which') return false;
  for (let at = comma + 2; at < Math.min(close, comma + RELATIVE_REACH); at += 1)
    if (isFiniteVerb(tokens, at, comma + 1)) return true;
  return false;
};

/** "Lind, a farmer *elected* in 2010, said": the main verb comes after the aside. */
const hangsBeforeVerb = (tokens: readonly Token[], at: number, close: number): boolean =>
  tokens[at]!.lower.endsWith('ed') &&
  tokens[at - 1]!.pos === 'NOUN' &&
  tokens[at + 1]?.pos === 'ADP' &&
  close + 1 < tokens.length &&
  isFiniteVerb(tokens, close + 1, close);

/** ", a farmer of 46 cows,": no verb of its own unless one hangs on "who" or "that". */
const isApposition = (tokens: readonly Token[], comma: number, close: number): boolean => {
  const { pos, lower } = tokens[comma + 1]!;
  if (pos !== 'DET' || lower === 'this' || lower === 'that' || lower === 'some' || lower === 'all')
    return false;
  for (let at = comma + 2; at < close; at += 1) {
    if (CLAUSE_WORDS.get(tokens[at]!.lower) === 'relative') return true;
    if (isFiniteVerb(tokens, at, comma + 1) && !hangsBeforeVerb(tokens, at, close)) return false;
    if (lower === 'the' && tokens[at]!.lower === 'and') return false;
  }
  return true;
};

const isName = ({ tokens, dates }: Attributed, at: number): boolean =>
  tokens[at]?.pos === 'PROPN' && !touchesAny(dates, tokens[at]);

/** The first tokens of a person's name, without the post before it. */
const nameStart = (tokens: readonly Token[], comma: number, floor: number): number => {
  let at = comma - 1;
  while (at > floor && tokens[at - 1]!.pos === 'PROPN') at -= 1;
  return at;
};

/** "the port, the mill, and the dam": a list, not an aside. */
const isListed = (tokens: readonly Token[], close: number, end: number): boolean =>
  close < end && CLAUSE_WORDS.get(tokens[close + 1]?.lower ?? '') === 'joins';

/** Nearly all commas open no aside, and need no look for where it would end. */
const mayOpen = ({ pos, lower }: Token): boolean =>
  pos === 'NUM' || pos === 'DET' || lower === 'who' || lower === 'which';

const asideAt = (article: Attributed, comma: number, { first, end }: TokenRange): TokenRange | null => {
  const { tokens } = article;
  if (comma + 2 >= end || !mayOpen(tokens[comma + 1]!)) return null;
  const close = closingOf(tokens, comma, end);
  if (close < comma + 2) return null;
  if (isAge(tokens, comma, close))
    return isName(article, comma - 1) ? { first: nameStart(tokens, comma, first), end: close } : null;
  const told = { first: comma + 1, end: close };
  const figure = holdsFigure(article, spanOf(tokens, told));
  const relative = isRelative(tokens, comma, close);
  // a relative clause that ends the sentence is cut where clauses are
  const tells = relative ? close < end && (figure || namesActor(article, told)) : figure;
  if (
    !tells ||
    !(
      relative ||
      (isName(article, comma - 1) && isApposition(tokens, comma, close) && !isListed(tokens, close, end))
    )
  )
    return null;
  const start = antecedentStart(tokens, comma, first);
  return start < 0 ? null : { first: start, end: close };
};

/** The asides of one sentence, each with what it speaks of. */
const asidesIn = (article: Attributed, sentence: TokenRange): TokenRange[] => {
  const asides: TokenRange[] = [];
  for (let at = sentence.first + 1; at < sentence.end; at += 1) {
    if (!isComma(article.tokens[at])) continue;
    const aside = asideAt(article, at, sentence);
    if (aside !== null) asides.push(aside);
  }
  return asides;
};

/** The narrowest content that holds `span`, unless it is quoted: there every sentence stays whole. */
const innermost = ({ attributions }: Attributed, span: Span): number | null => {
  let best: number | null = null;
  let shortest = Number.POSITIVE_INFINITY;
  attributions.forEach(({ content }, index) => {
    for (const part of content) {
      if (!contains(part, span) || lengthOf(part) >= shortest) continue;
      best = index;
      shortest = lengthOf(part);
    }
  });
  return best;
};

/** An aside as a statement: the reporter's own, or part of what is said; null where it is neither. */
const statementOf = (article: Attributed, aside: TokenRange, said: Uint8Array): Statement | null => {
  const marks = said.subarray(aside.first, aside.end);
  if (!marks.includes(1)) return { ...aside, attribution: null, whole: true, aside: true };
  if (marks.includes(0)) return null;
  const attribution = innermost(article, spanOf(article.tokens, aside));
  if (attribution === null || article.attributions[attribution]!.quote === 'direct') return null;
  return { ...aside, attribution, whole: true, aside: true };
};

/**
 * The asides of an article's sentences, in text order.
 * @param quoted quotations that no attribution has: nothing is taken out of them
 */
export const cutAsides = (article: Attributed, quoted: readonly Span[]): Statement[] => {
  const { tokens, attributions, sentences } = article;
  const said = markTokens(tokens, [...attributions.flatMap(({ content }) => content), ...quoted]);
  return sentences
    .filter(({ region }) => region === 'body')
    .flatMap(({ firstToken, endToken }) => {
      const sentence = { first: firstToken, end: endToken };
      return [...asidesIn(article, sentence), ...passivesIn(article, sentence)];
    })
    .map((aside) => statementOf(article, aside, said))
    .filter((statement) => statement !== null);
};
