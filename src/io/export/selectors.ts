/** Where words stand in an article, as the Web Annotation model tells it: by the words and by position. */

/** Units of text before and after that tell one occurrence of the words from another. */
const SURROUNDINGS = 32;

export interface Place {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The model counts characters (code points), whosaid UTF-16 units: a pair of surrogates is one character. */
export type CountCharacters = (units: number) => number;

/** @returns how many characters the first so many units of a text are */
export const characterCounter = (text: string): CountCharacters => {
  const pairs = [...text.matchAll(/[\ud800-\udbff][\udc00-\udfff]/g)].map(({ index }) => index);
  return (units) => {
    let [low, high] = [0, pairs.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (pairs[middle]! + 2 <= units) low = middle + 1;
      else high = middle;
    }
    return units - low;
  };
};

/** Cuts no surrogate pair in two. */
const before = (text: string, start: number): string =>
  text.slice(Math.max(0, start - SURROUNDINGS), start).replace(/^[\udc00-\udfff]/, '');
const after = (text: string, end: number): string =>
  text.slice(end, end + SURROUNDINGS).replace(/[\ud800-\udbff]$/, '');

/** @param article its text and counter; null where the text is not to be had: then the words alone tell the place */
export const selectorsOf = (
  { start, end, text }: Place,
  article: { readonly text: string; readonly count: CountCharacters } | null,
) => {
  if (article === null) return [{ type: 'TextQuoteSelector', exact: text }];
  const [prefix, suffix] = [before(article.text, start), after(article.text, end)];
  return [
    { type: 'TextQuoteSelector', exact: text, ...(prefix && { prefix }), ...(suffix && { suffix }) },
    { type: 'TextPositionSelector', start: article.count(start), end: article.count(end) },
  ];
};
