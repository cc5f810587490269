/**
 * Parts of speech and lemmas by wink-nlp, put onto our own tokens. wink is given the tokens one space apart,
 * so it has nothing left to cut; where it cuts all the same ("cannot"), its first piece speaks for the token.
 */
import winkModel from 'wink-eng-lite-web-model';
import winkNLP, { type ItsFunction } from 'wink-nlp';
import type { PartOfSpeech, Token } from '../model/segmented.ts';
import type { Span } from '../model/span.ts';

/** Tags the tokens of one text at a time. */
export type Tagger = (text: string, spans: readonly Span[]) => Token[];

/** wink takes seconds over one token of 100,000 characters; of a longer token it sees a stand-in. */
const LONGEST_TOKEN = 64;

/** wink keeps every new word for ever; a fresh one after so many characters keeps memory bounded. */
const CHARACTERS_PER_INSTANCE = 10_000_000;

const CURLY = /[’ʼ]/g;
/** Anything that wink might take for white space or drop. */
const ODD = /[\s\p{C}\u2000-\u200f]/gu;

const loadWink = () => {
  const nlp = winkNLP(winkModel, ['pos']);
  return { nlp, its: nlp.its, characters: 0 };
};

/** What wink is shown for one token: never empty, no white space. */
const shown = (raw: string): string => {
  if (raw.length > LONGEST_TOKEN) return 'x';
  const straight = raw.replace(CURLY, "'");
  return straight.replace(ODD, '') === straight ? straight : 'x';
};

/** The whole text as wink reads it: line breaks kept as such, so that tags do not leak over paragraphs. */
const laidOut = (text: string, spans: readonly Span[], chunks: readonly string[]): string => {
  const parts: string[] = [];
  let last = 0;
  spans.forEach((span, i) => {
    const gap = text.slice(last, span.start);
    parts.push(gap.includes('\n') || gap.includes('\r') ? '\n' : ' ', chunks[i]!);
    last = span.end;
  });
  return parts.join('');
};

/**
 * A tagger. Holds one wink-nlp instance (about 100 ms to load), which makes no difference to what it returns:
 * the tests annotate the same articles forwards, backwards and alone.
 */
export const createTagger = (): Tagger => {
  let wink = loadWink();
  return (text, spans) => {
    if (wink.characters > CHARACTERS_PER_INSTANCE) wink = loadWink();
    wink.characters += text.length;
    const chunks = spans.map((span) => shown(text.slice(span.start, span.end)));
    const words = wink.nlp.readDoc(laidOut(text, spans, chunks)).tokens();
    const pieces = words.out() as string[];
    const tags = words.out(wink.its.pos as unknown as ItsFunction<string>) as string[];
    const lemmas = words.out(wink.its.lemma as unknown as ItsFunction<string>) as string[];
    let piece = 0;
    return spans.map((span, i) => {
      while (tags[piece] === 'SPACE') piece += 1;
      const first = piece;
      for (let left = chunks[i]!.length; left > 0 && piece < pieces.length; piece += 1)
        left -= pieces[piece]!.length;
      const raw = text.slice(span.start, span.end);
      return {
        start: span.start,
        end: span.end,
        text: raw,
        lower: raw.toLowerCase().replace(CURLY, "'"),
        lemma: (lemmas[first] ?? raw).toLowerCase(),
        pos: (tags[first] ?? 'X') as PartOfSpeech,
      };
    });
  };
};
