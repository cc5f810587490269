/**
 * wink's core model in a form that is ready as soon as it is read. The package has it as JSON, which takes a tenth
 * of a second to parse, copy and index, mostly for 90,000 words of which an article needs some hundreds.
 *
 * The build packs it (.ci/wink-model.mjs) and the built program unpacks it; the sources use the package as it is.
 */
import { listOf, numbersOf, packWords } from './packed-words.ts';

interface Feature {
  readonly list: readonly unknown[];
  readonly hash?: Readonly<Record<string, number>>;
}

/** As wink-eng-lite-web-model's `core()` gives it; the rest of it is plain data. */
export interface CoreModel {
  readonly features: Readonly<Record<string, Feature>>;
  readonly lexicon: Uint32Array;
  readonly xpansions: Uint32Array;
  readonly [other: string]: unknown;
}

/** What stands in front as JSON. */
interface Header {
  readonly model: { readonly features: Record<string, Feature> };
  readonly others: readonly (readonly [number, string])[];
  /** Of the arrays of numbers that follow. */
  readonly lengths: readonly number[];
  /** Of the words, which come last. */
  readonly characters: number;
}

const NUMBER_SIZE = 4;

const bytesOf = ({ buffer, byteOffset, byteLength }: Uint32Array): Uint8Array =>
  new Uint8Array(buffer, byteOffset, byteLength);

/** In UTF-8, with spaces up to where numbers may start. */
const padded = (text: string): Uint8Array => {
  const bytes = new TextEncoder().encode(text);
  const whole = new Uint8Array(Math.ceil(bytes.length / NUMBER_SIZE) * NUMBER_SIZE).fill(0x20);
  whole.set(bytes);
  return whole;
};

const join = (parts: readonly Uint8Array[]): Uint8Array => {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
};

const setsAsLists = (_key: string, value: unknown): unknown => (value instanceof Set ? [...value] : value);

export const packCore = ({ lexicon, xpansions, features, ...model }: CoreModel): Uint8Array => {
  const { list, hash: _, ...lexeme } = features.lexeme!;
  const words = packWords(list as readonly string[]);
  const numbers = [lexicon, xpansions, words.starts, words.table];
  const header = {
    model: { ...model, features: { ...features, lexeme } },
    others: [...words.others],
    lengths: numbers.map(({ length }) => length),
    characters: words.text.length,
  };
  const front = padded(JSON.stringify(header, setsAsLists));
  const size = bytesOf(Uint32Array.of(front.length));
  return join([size, front, ...numbers.map(bytesOf), new TextEncoder().encode(words.text)]);
};

/** As wink makes them: words are looked up in them, and "valueOf" may be one. */
const withoutMembers = (features: Readonly<Record<string, Feature>>): void => {
  for (const { hash } of Object.values(features)) if (hash) Object.setPrototypeOf(hash, null);
};

/**
 * The model that was packed, anew at each call: wink adds to it.
 * @param bytes the numbers of which stay in use
 */
export const unpackCore = ({ buffer, byteOffset }: Uint8Array): CoreModel => {
  const decode = (start: number, length: number): string =>
    new TextDecoder().decode(new Uint8Array(buffer, start, length));
  const size = new Uint32Array(buffer, byteOffset, 1)[0]!;
  let at = byteOffset + NUMBER_SIZE + size;
  const { model, others, lengths, characters }: Header = JSON.parse(decode(byteOffset + NUMBER_SIZE, size));
  const numbers = lengths.map((length) => {
    const found = new Uint32Array(buffer, at, length);
    at += found.byteLength;
    return found;
  });
  const [lexicon, xpansions, starts, table] = numbers as [Uint32Array, Uint32Array, Uint32Array, Uint32Array];
  const words = { text: decode(at, characters), starts, table, others: new Map(others) };
  const { lexeme, posClusters, ...features } = model.features;
  withoutMembers(features);
  const clusters = posClusters!.list.map((tags) => new Set(tags as readonly number[]));
  return {
    ...model,
    lexicon,
    xpansions,
    features: {
      ...features,
      posClusters: { ...posClusters, list: clusters },
      lexeme: { ...lexeme, list: listOf(words), hash: numbersOf(words) },
    },
  };
};
