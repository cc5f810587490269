/**
 * What wink-nlp knows of single words, and what its part-of-speech automata make of a row of them.
 *
 * `readDoc` cuts a text, looks up each word anew and only then tags, which takes more than half of its time.
 * We have cut the text already and meet the same words over and over, so wink reads each word once (`readWords`)
 * and its automata get the rows by number (`tagRow`). tests/text/tag-tokens.test.ts holds this against `readDoc`.
 */
import winkModel from 'wink-eng-lite-web-model';
import winkNLP, { type Model } from 'wink-nlp';
import createAutomaton, { type Automaton, type Match } from 'wink-nlp/src/automaton.js';

/** wink's store of words; each word has a number. */
interface Cache {
  value(word: number): string;
  valueOf(feature: 'pos', tag: number): string;
  normal(word: number): number;
  /** The word that the piece of a contraction stands for. */
  nox(spaces: number): number;
  mappedSpelling(word: number): number;
  posOf(word: number): number;
  property(word: number, name: 'posHint'): number | null;
}

/** A document of wink's: four numbers for each piece. */
interface RawDocument {
  readonly cache: Cache;
  readonly tokens: readonly number[];
}
type Lemma = (index: number, document: RawDocument, addons: unknown) => string;

/** The part of a model that tags. */
interface PosModel {
  readonly machines: readonly string[];
  readonly updater: (matches: Match[], cache: Cache, tags: number[], normals: readonly number[]) => void;
  /** Told the document when its tags are ready. */
  readonly setter: (document: RawDocument) => void;
}

/** A word or a part of one, by wink's numbers. */
export interface Piece {
  readonly word: number;
  /** Of a contraction also where its expansion is. */
  readonly spaces: number;
  /** Of a contraction its lemma and its tag, which the context does not change; 0 of any other. */
  readonly fixed: number;
  readonly normal: number;
  /** The tag it mostly has. */
  readonly tag: number;
  /** What the automata take it for instead of its tag; 0 for most words. */
  readonly hint: number;
}

/** Pieces in a row, each kind of number by itself, which is what the automata read. */
export interface Row {
  readonly tags: number[];
  readonly normals: number[];
  readonly hints: number[];
}

export const addPiece = ({ tags, normals, hints }: Row, piece: Piece): void => {
  tags.push(piece.tag);
  normals.push(piece.normal);
  hints.push(piece.hint);
};

export interface Wink {
  /** The pieces of each word. Words hold no white space. */
  readonly readWords: (words: readonly string[]) => Piece[][];
  /** Puts the tags that the context gives in place of the usual ones. Those of contractions stay as they were. */
  readonly tagRow: (row: Row) => void;
  readonly nameOf: (tag: number) => string;
  readonly lemmaOf: (piece: Piece, tag: number) => string;
  /** Stands between paragraphs, so that tags do not leak from one into the next. */
  readonly lineBreak: Piece;
}

/** As wink-nlp's src/constants.js and its model have them. */
const PIECE_SIZE = 4;
const TAG_SHIFT = 20;
const TAG_BITS = 0x3f;
const CONTRACTED = 0xffff;
const HINTS_FROM = 1_080_000;
const NOUN = 8;

const pieceOf = ({ cache, tokens }: RawDocument, at: number): Piece => {
  const [word, spaces, fixed] = [tokens[at]!, tokens[at + 1]!, tokens[at + 2]!];
  const hint = cache.property(word, 'posHint');
  return {
    word,
    spaces,
    fixed,
    normal: spaces > CONTRACTED ? cache.nox(spaces) : cache.normal(word),
    tag: fixed === 0 ? cache.posOf(cache.mappedSpelling(word)) || NOUN : (fixed >>> TAG_SHIFT) & TAG_BITS,
    hint: hint ? hint + HINTS_FROM : 0,
  };
};

const piecesOf = (document: RawDocument): Piece[] =>
  Array.from({ length: document.tokens.length / PIECE_SIZE }, (_, i) => pieceOf(document, PIECE_SIZE * i));

const createAutomata = ({ machines }: PosModel, cache: Cache): Automaton[] =>
  machines.map((machine) => {
    const automaton = createAutomaton(cache, cache.value(0));
    automaton.importJSON(machine);
    return automaton;
  });

/** As many lists as there are line breaks, and one more. */
const splitAt = (pieces: readonly Piece[], lineBreak: Piece): Piece[][] => {
  const words: Piece[][] = [[]];
  for (const piece of pieces)
    if (piece.word === lineBreak.word) words.push([]);
    else words.at(-1)!.push(piece);
  return words;
};

const POS_MODEL = (winkModel.pos as () => PosModel)();

/**
 * The model without what is never asked of it: sentences, entities, negation, sentiment. It is read in half the time,
 * and may be read any number of times: `metaCER` of the model puts a string into another string each time that it
 * is called, twice as long as the last, until there is no room for it.
 */
const WORDS_ALONE: Model = {
  ...winkModel,
  sbd: () => ({ machines: [], transformers: [] }),
  ner: () => ({ machines: [], transformers: [] }),
  metaCER: () => ({ machines: [], transformers: [] }),
  // wink reads the first machine of both; this is the smallest that it has
  sa: winkModel.negation,
};

/** wink that cuts and looks up words, but leaves the tags to us. */
const createReader = () => {
  let last: RawDocument | null = null;
  const setter = (document: RawDocument): void => {
    last = document;
  };
  const model: Model = { ...WORDS_ALONE, pos: () => ({ ...POS_MODEL, machines: [], setter }) };
  const nlp = winkNLP(model, ['pos']);
  const read = (text: string): RawDocument => {
    nlp.readDoc(text);
    return last!;
  };
  return { read, lemma: nlp.its.lemma as unknown as Lemma };
};

const tagRow = (automata: readonly Automaton[], cache: Cache, { tags, normals, hints }: Row): void => {
  const events: number[] = [];
  for (const automaton of automata) {
    for (let i = 0; i < tags.length; i += 1) events[i] = hints[i]! || tags[i]!;
    POS_MODEL.updater(automaton.recognize(events), cache, tags, normals);
  }
};

export const loadWink = (): Wink => {
  const { read, lemma } = createReader();
  const first = read('\n');
  const { cache } = first;
  const lineBreak = pieceOf(first, 0);
  const automata = createAutomata(POS_MODEL, cache);
  return {
    lineBreak,
    readWords: (words) => (words.length === 0 ? [] : splitAt(piecesOf(read(words.join('\n'))), lineBreak)),
    tagRow: (row) => tagRow(automata, cache, row),
    nameOf: (tag) => cache.valueOf('pos', tag),
    lemmaOf: ({ word, spaces, fixed }, tag) => {
      const tokens = [word, spaces, fixed === 0 ? tag << TAG_SHIFT : fixed, 0];
      return lemma(0, { cache, tokens }, winkModel.addons);
    },
  };
};
