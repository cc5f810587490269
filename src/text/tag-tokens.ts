/**
 * Parts of speech and lemmas by wink-nlp, put onto our own tokens. wink is given the tokens one space apart,
 * so it has nothing left to cut; where it cuts all the same ("Sens."), its first piece speaks for the token.
 */
import winkModel from 'wink-eng-lite-web-model';
import winkNLP, { type Document, type ItsFunction } from 'wink-nlp';
import type { PartOfSpeech, Token } from '../model/segmented.ts';
import type { Span } from '../model/span.ts';
import { APOSTROPHES } from './token-pattern.ts';

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
  /** Its lemma for each part of speech met so far. */
  readonly lemmas: Map<PartOfSpeech, string>;
  /** The part of speech met last, with its lemma: mostly the same again. */
  lastPos: PartOfSpeech | null;
  lastLemma: string;
}

type Words = ReturnType<Document['tokens']>;

/** wink takes seconds over one token of 100,000 characters; of a longer token it sees a stand-in. */
const LONGEST_TOKEN = 64;

/** wink keeps every new word for ever; a fresh one after so many characters keeps memory bounded. */
const CHARACTERS_PER_INSTANCE = 10_000_000;

/** Anything that wink might take for white space or drop. */
const ODD = /[\s\p{C}\u2000-\u200f]/u;

/** What wink leaves as it is written: "won't" is "wo" and "n't". */
const CLITIC_LEMMAS: ReadonlyMap<string, string> = new Map([
  ['wo', 'will'],
  ["n't", 'not'],
]);

const loadWink = () => {
  const nlp = winkNLP(winkModel, ['pos']);
  return { nlp, its: nlp.its, forms: new Map<string, Form>(), characters: 0 };
};
type Wink = ReturnType<typeof loadWink>;

const formOf = (raw: string): Form => {
  const straight = raw.replace(APOSTROPHES, "'");
  return {
    text: raw,
    shown: raw.length > LONGEST_TOKEN || ODD.test(straight) ? 'x' : straight,
    lower: straight.toLowerCase(),
    lemmas: new Map(),
    lastPos: null,
    lastLemma: '',
  };
};

const knownForm = ({ forms }: Wink, raw: string): Form => {
  let form = forms.get(raw);
  if (form === undefined) {
    form = formOf(raw);
    forms.set(raw, form);
  }
  return form;
};

/** The text as wink reads it: a paragraph on each line, so that tags do not leak from one into the next. */
const laidOut = (forms: readonly Form[], bounds: readonly number[]): string => {
  let layout = '';
  let paragraph = 0;
  for (let i = 0; i < forms.length; i += 1) {
    const isFirst = bounds[paragraph] === i;
    while (bounds[paragraph] === i) paragraph += 1;
    layout += isFirst ? '\n' : ' ';
    layout += forms[i]!.shown;
  }
  return layout;
};

/** For each token the index of wink's first piece of it. */
const firstPieces = (words: Words, tags: readonly string[], forms: readonly Form[]): number[] => {
  const own: number[] = [];
  for (let piece = 0; piece < tags.length; piece += 1) if (tags[piece] !== 'SPACE') own.push(piece);
  // wink never joins what a space parts: as many pieces as tokens means one each
  if (own.length === forms.length) return own;
  const pieces = words.out() as string[];
  let at = 0;
  return forms.map(({ shown }) => {
    const first = own[at] ?? 0;
    for (let left = shown.length; left > 0 && at < own.length; at += 1) left -= pieces[own[at]!]!.length;
    return first;
  });
};

/**
 * What it is to have no other lemma than itself: for "N.M." wink says "n.m." or "n.m", by whether it met "N.M"
 * before.
 */
const isOwnLemma = (form: Form): boolean => form.text.endsWith('.');

/** wink's lemma hangs on the word and its part of speech alone, so each pair is asked for once. */
const lemmaOf = ({ its }: Wink, words: Words, piece: number, form: Form, pos: PartOfSpeech): string => {
  if (form.lastPos === pos) return form.lastLemma;
  let lemma = form.lemmas.get(pos) ?? CLITIC_LEMMAS.get(form.lower);
  if (lemma === undefined) {
    const own = isOwnLemma(form)
      ? form.lower
      : (words.itemAt(piece).out(its.lemma as unknown as ItsFunction<string>) as string);
    lemma = own.toLowerCase();
    form.lemmas.set(pos, lemma);
  }
  form.lastPos = pos;
  form.lastLemma = lemma;
  return lemma;
};

/**
 * A tagger. Holds one wink-nlp instance (about 100 ms to load), which makes no difference to what it returns:
 * the tests annotate the same articles forwards, backwards and alone.
 */
export const createTagger = (): Tagger => {
  let wink = loadWink();
  return (text, spans, bounds = [0]) => {
    if (wink.characters > CHARACTERS_PER_INSTANCE) wink = loadWink();
    wink.characters += text.length;
    const forms = spans.map(({ start, end }) => knownForm(wink, text.slice(start, end)));
    const words = wink.nlp.readDoc(laidOut(forms, bounds)).tokens();
    const tags = words.out(wink.its.pos as unknown as ItsFunction<string>) as PartOfSpeech[];
    const pieces = firstPieces(words, tags, forms);
    return spans.map(({ start, end }, i) => {
      const form = forms[i]!;
      const piece = pieces[i]!;
      const pos = tags[piece] ?? 'X';
      const lemma = lemmaOf(wink, words, piece, form, pos);
      return { start, end, text: form.text, lower: form.lower, lemma, pos };
    });
  };
};
