/** Where one source says all and the other nearly all of the same: "for all boats" against "for nearly all boats". */

/** What is said of everything, with a word before it that takes some away. */
const ALL =
  /(?:\b(nearly|almost|virtually|practically|not)\s+)?\b(all|every)\s+(?:of\s+)?(?:the\s+)?(\p{L}+)/giu;

interface Quantified {
  /** "nearly all", or "all". */
  readonly text: string;
  readonly isWhole: boolean;
  /** The word it is said of, in lower case. */
  readonly of: string;
}

const quantifiedIn = (text: string): Quantified[] =>
  Array.from(text.matchAll(ALL)).map((match) => ({
    text: [match[1], match[2]].filter((word) => word !== undefined).join(' '),
    isWhole: match[1] === undefined,
    of: match[3]!.toLowerCase(),
  }));

/** The two wordings, or null where the sources agree or speak of different things. */
export const quantifiersApart = (a: string, b: string): readonly [string, string] | null => {
  const others = quantifiedIn(b);
  for (const one of quantifiedIn(a)) {
    const other = others.find(({ of }) => of === one.of);
    if (other !== undefined && other.isWhole !== one.isWhole) return [one.text, other.text];
  }
  return null;
};
