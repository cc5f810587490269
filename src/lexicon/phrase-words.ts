/** Table phrases cut into tokens as the scanner cuts articles. */
import { scanTokens } from '../text/scan-tokens.ts';
import { isAbbreviation } from './abbreviations.ts';

/** "sq. metres" → ["sq", ".", "metres"], or with "sq." whole where that is an abbreviation. */
export const phraseWords = (phrase: string): string[] =>
  scanTokens(phrase, isAbbreviation).map(({ start, end }) => phrase.slice(start, end));

/** The entries of a cell that lists several forms: "mile,miles". */
export const cellForms = (cell: string): string[] => (cell === '' ? [] : cell.split(','));
