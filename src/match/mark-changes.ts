/** Which words of two wordings are changed, added or dropped. */
import { alignWords } from './align-words.ts';
import { quotedPart } from './quoted-words.ts';

export interface MarkedWord {
  readonly text: string;
  readonly changed: boolean;
}

export const markChanges = (a: string, b: string): readonly [MarkedWord[], MarkedWord[]] => {
  const [x, y] = [quotedPart(a).words, quotedPart(b).words];
  const pairs = alignWords(
    x.map(({ plain }) => plain),
    y.map(({ plain }) => plain),
  );
  const [keptX, keptY] = [new Set(pairs.map(([i]) => i)), new Set(pairs.map(([, j]) => j))];
  return [
    x.map(({ text }, i) => ({ text, changed: !keptX.has(i) })),
    y.map(({ text }, j) => ({ text, changed: !keptY.has(j) })),
  ];
};
