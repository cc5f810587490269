/** The raw rows of a table of words, for tests that run each row's example. */
import { readFileSync } from 'node:fs';

export const lexiconRows = (name: string): Readonly<Record<string, string>>[] => {
  const file = new URL(`../../src/lexicon/en/${name}.tsv`, import.meta.url);
  const [header, ...lines] = readFileSync(file, 'utf8').trimEnd().split('\n');
  const columns = header!.split('\t');
  return lines
    .filter((line) => !line.startsWith('#'))
    .map((line) => Object.fromEntries(line.split('\t').map((cell, i) => [columns[i]!, cell])));
};
