/** Where the paragraphs of a text as published lie. */
import type { Range } from './segments.ts';

/** At blank lines; where there are none, at every line break. White space between them is in none. */
export const paragraphsOf = (text: string): Range[] => {
  const breaks = /\n[^\S\n]*\n/.test(text.trim()) ? /\s*\n[^\S\n]*\n\s*/g : /\s*\n\s*/g;
  const found: Range[] = [];
  let start = 0;
  for (const { 0: gap, index } of text.matchAll(breaks)) {
    if (index > start) found.push({ start, end: index });
    start = index + gap.length;
  }
  if (text.slice(start).trim() !== '') found.push({ start, end: text.length });
  return found;
};
