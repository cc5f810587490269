/** Reads training data: one JSON object a line. */
import { readFileSync } from 'node:fs';

export const readRows = <Row>(file: string): Row[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Row);
