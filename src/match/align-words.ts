/** Which words of two lists answer each other, in order: their longest common subsequence. */

/** Pairs of indexes, rising on both sides. */
export type Alignment = readonly (readonly [number, number])[];

/** Equal words get equal numbers, from 0. */
export const createNumberWords = (): ((words: readonly string[]) => Int32Array) => {
  const numbers = new Map<string, number>();
  const numberOf = (word: string): number => {
    const known = numbers.get(word) ?? numbers.size;
    numbers.set(word, known);
    return known;
  };
  return (words) => Int32Array.from(words, numberOf);
};

/** Row by row, the length of the longest common subsequence from word `i` and word `j` on. */
const lengths = (a: Int32Array, b: Int32Array): Uint16Array => {
  const width = b.length + 1;
  const table = new Uint16Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i -= 1) {
    const row = i * width;
    for (let j = b.length - 1; j >= 0; j -= 1) {
      const below = row + width + j;
      table[row + j] =
        a[i] === b[j] && a[i]! >= 0 ? table[below + 1]! + 1 : Math.max(table[below]!, table[row + j + 1]!);
    }
  }
  return table;
};

/** The same of words given as numbers; one below 0 answers no other. */
export const alignNumbers = (a: Int32Array, b: Int32Array): Alignment => {
  const table = lengths(a, b);
  const width = b.length + 1;
  const pairs: (readonly [number, number])[] = [];
  let i = 0;
  let j = 0;
  while (i < a.length && j < b.length) {
    if (a[i] === b[j] && a[i]! >= 0) {
      pairs.push([i, j]);
      i += 1;
      j += 1;
    } else if (table[(i + 1) * width + j]! >= table[i * width + j + 1]!) i += 1;
    else j += 1;
  }
  return pairs;
};

/** Takes time and room in proportion to the product of the two lengths. */
export const alignWords = (wordsA: readonly string[], wordsB: readonly string[]): Alignment => {
  const numbersOf = createNumberWords();
  return alignNumbers(numbersOf(wordsA), numbersOf(wordsB));
};
