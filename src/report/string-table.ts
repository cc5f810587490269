/** Strings that come again and again are written once and named by number. */

export interface StringTable {
  /** The number of a string, a new one if it is new. */
  readonly indexOf: (text: string) => number;
  /** In order of number. */
  readonly strings: () => readonly string[];
}

export const createStringTable = (): StringTable => {
  const numbers = new Map<string, number>();
  return {
    indexOf: (text) => {
      const known = numbers.get(text);
      if (known !== undefined) return known;
      numbers.set(text, numbers.size);
      return numbers.size - 1;
    },
    strings: () => [...numbers.keys()],
  };
};
