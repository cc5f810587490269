/**
 * What is known of words, found by where they stand in a text: a word that was met before is neither cut out nor
 * hashed by the engine again, which was most of what it cost to look one up.
 */

interface Written {
  readonly text: string;
}

export interface StretchTable<Word extends Written> {
  /** The word that stands in `text` from `start` to `end`; undefined if none like it was added. */
  readonly find: (text: string, start: number, end: number) => Word | undefined;
  /** Only what `find` does not know. */
  readonly add: (word: Word) => void;
  readonly size: () => number;
}

const FEWEST_SLOTS = 1 << 12;

const hashOf = (text: string, start: number, end: number): number => {
  let hash = end - start;
  for (let i = start; i < end; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash ^ (hash >>> 15);
};

const stands = (word: string, text: string, start: number, end: number): boolean => {
  if (word.length !== end - start) return false;
  for (let i = 0; i < word.length; i += 1)
    if (word.charCodeAt(i) !== text.charCodeAt(start + i)) return false;
  return true;
};

export const createStretchTable = <Word extends Written>(): StretchTable<Word> => {
  const words: Word[] = [];
  /** A word's number and one, or 0; twice as many as words, so that free ones are near. */
  let slots = new Int32Array(FEWEST_SLOTS);
  const put = (number: number): void => {
    const { text } = words[number]!;
    let slot = hashOf(text, 0, text.length) & (slots.length - 1);
    while (slots[slot] !== 0) slot = (slot + 1) & (slots.length - 1);
    slots[slot] = number + 1;
  };
  return {
    find: (text, start, end) => {
      let slot = hashOf(text, start, end) & (slots.length - 1);
      for (; slots[slot] !== 0; slot = (slot + 1) & (slots.length - 1)) {
        const word = words[slots[slot]! - 1]!;
        if (stands(word.text, text, start, end)) return word;
      }
      return undefined;
    },
    add: (word) => {
      words.push(word);
      if (2 * words.length > slots.length) {
        slots = new Int32Array(2 * slots.length);
        for (let number = 0; number < words.length; number += 1) put(number);
      } else put(words.length - 1);
    },
    size: () => words.length,
  };
};
