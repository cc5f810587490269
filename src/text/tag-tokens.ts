/**
 * Parts of speech and lemmas by wink-nlp, put onto our own tokens. Where wink cuts a token in pieces ("Sens."),
 * the first of them speaks for the token.
 */
import type { PartOfSpeech, Token } from '../model/segmented.ts';
import type { Span } from '../model/span.ts';
import { createStretchTable, type StretchTable } from './stretch-table.ts';
import { APOSTROPHES } from './token-pattern.ts';
import { addPiece, loadWink, type Piece, type Row, type Wink } from './wink-words.ts';

/**
 * Tags the tokens of one text at a time.
 * @param bounds the first token of each paragraph; one paragraph if not given
 */
export type Tagger = (text: string, spans: readonly Span[], bounds?: readonly number[]) => Token[];

/** What is the same wherever a word stands, so that it is worked out once. */
interface Form {
  /** As written. */
  readonly text: string;
  /** What wink is shown: never empty, no white space. */
  readonly shown: string;
  readonly lower: string;
  /** Filled in by wink: its first piece, and the others that few words have. */
  piece: Piece | null;
  rest: readonly Piece[] | null;
  /** Its lemma for each tag met so far. */
  readonly lemmas: (string | undefined)[];
}

interface Memory {
  readonly wink: Wink;
  readonly forms: StretchTable<Form>;
  /** Names of tags by their numbers. */
  readonly names: PartOfSpeech[];
}

/** wink takes seconds over one token of 100,000 characters; of a longer token it sees a stand-in. */
const LONGEST_TOKEN = 64;

/** wink keeps every new word for ever; a fresh one after so many keeps memory bounded. News has 60,000 in 3,000 articles. */
const WORDS_PER_INSTANCE = 100_000;

/** Anything that wink might take for white space or drop. */
const ODD = /[\s\p{C}\u2000-\u200f]/u;

/** What wink leaves as it is written: "won't" is "wo" and "n't". */
const CLITIC_LEMMAS: ReadonlyMap<string, string> = new Map([
  ['wo', 'will'],
  ["n't", 'not'],
]);

const createMemory = (): Memory => ({
  wink: loadWink(),
  forms: createStretchTable(),
  names: [],
});

/**
 * The engine's own copy of a string, of which there is one: the keys of objects are such. Later stages compare
 * words millions of times, and two such copies are compared by address. (Without a prototype, since V8 keeps a class
 * of objects for each key of those that have one.)
 */
const interned = (text: string): string => Object.keys({ __proto__: null, [text]: true })[0]!;

const formOf = (raw: string): Form => {
  const straight = raw.replace(APOSTROPHES, "'");
  const text = interned(raw);
  const lower = straight.toLowerCase();
  return {
    text,
    shown: raw.length > LONGEST_TOKEN || ODD.test(straight) ? 'x' : straight,
    lower: lower === raw ? text : interned(lower),
    piece: null,
    rest: null,
    lemmas: [],
  };
};

/** The form of each token; wink reads the new ones. */
const formsOf = ({ wink, forms }: Memory, text: string, spans: readonly Span[]): Form[] => {
  const unread: Form[] = [];
  const own: Form[] = [];
  for (const { start, end } of spans) {
    let form = forms.find(text, start, end);
    if (form === undefined) {
      form = formOf(text.slice(start, end));
      forms.add(form);
      unread.push(form);
    }
    own.push(form);
  }
  const read = wink.readWords(unread.map(({ shown }) => shown));
  for (let i = 0; i < unread.length; i += 1) {
    const [piece = wink.lineBreak, ...rest] = read[i]!;
    unread[i]!.piece = piece;
    if (rest.length > 0) unread[i]!.rest = rest;
  }
  return own;
};

/** The tag of each token's first piece. */
const tagForms = ({ wink }: Memory, forms: readonly Form[], bounds: readonly number[]): number[] => {
  const row: Row = { tags: [], normals: [], hints: [] };
  const firsts: number[] = [];
  let paragraph = 0;
  for (let i = 0; i < forms.length; i += 1) {
    if (bounds[paragraph] === i) addPiece(row, wink.lineBreak);
    while (bounds[paragraph] === i) paragraph += 1;
    firsts.push(row.tags.length);
    addPiece(row, forms[i]!.piece!);
    const { rest } = forms[i]!;
    if (rest !== null) for (const piece of rest) addPiece(row, piece);
  }
  wink.tagRow(row);
  return firsts.map((first) => row.tags[first]!);
};

/**
 * What it is to have no other lemma than itself: for "N.M." wink says "n.m." or "n.m", by whether it met "N.M"
 * before.
 */
const isOwnLemma = (form: Form): boolean => form.text.endsWith('.');

/** wink's lemma hangs on the word and its tag alone, so each pair is asked for once. */
const newLemma = ({ wink }: Memory, form: Form, tag: number): string => {
  const clitic = CLITIC_LEMMAS.get(form.lower);
  const lemma = clitic ?? (isOwnLemma(form) ? form.lower : wink.lemmaOf(form.piece!, tag).toLowerCase());
  const own = interned(lemma);
  form.lemmas[tag] = own;
  return own;
};

const nameOf = ({ wink, names }: Memory, tag: number): PartOfSpeech => {
  names[tag] ??= wink.nameOf(tag) as PartOfSpeech;
  return names[tag];
};

/**
 * A tagger. Holds one wink-nlp instance, which makes no difference to what it returns:
 * the tests annotate the same articles forwards, backwards and alone.
 */
export const createTagger = (): Tagger => {
  let memory = createMemory();
  return (text, spans, bounds = [0]) => {
    if (memory.forms.size() > WORDS_PER_INSTANCE) memory = createMemory();
    const forms = formsOf(memory, text, spans);
    const tags = tagForms(memory, forms, bounds);
    // Pushed, not mapped: what `map` returns is of another kind to V8 once it is compiled, and everything that was
    // compiled for the first kind of token list would be thrown away.
    const tokens: Token[] = [];
    for (let i = 0; i < spans.length; i += 1) {
      const { start, end } = spans[i]!;
      const form = forms[i]!;
      const tag = form.piece!.fixed === 0 ? tags[i]! : form.piece!.tag;
      const lemma = form.lemmas[tag] ?? newLemma(memory, form, tag);
      tokens.push({ start, end, text: form.text, lower: form.lower, lemma, pos: nameOf(memory, tag) });
    }
    return tokens;
  };
};
