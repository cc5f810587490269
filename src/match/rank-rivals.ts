/** How far ahead of its rivals a pair is: a claim has one counterpart in another article, seldom two. */

/** Claims of two articles, by index, how close they are, and in which sentences they stand. */
export interface Rival {
  readonly a: number;
  readonly b: number;
  readonly close: number;
  readonly sentenceA: number;
  readonly sentenceB: number;
}

/** Per claim: the closest counterpart, and the closest in another sentence than that one. */
interface Best {
  close: number;
  sentence: number;
  elsewhere: number;
}

const bestBy = (
  rivals: readonly Rival[],
  own: (rival: Rival) => number,
  sentence: (rival: Rival) => number,
): ReadonlyMap<number, Readonly<Best>> => {
  const best = new Map<number, Best>();
  for (const rival of rivals) {
    const known = best.get(own(rival)) ?? { close: 0, sentence: -1, elsewhere: 0 };
    best.set(own(rival), known);
    const { close } = rival;
    if (sentence(rival) === known.sentence) known.close = Math.max(known.close, close);
    else if (close > known.close) {
      known.elsewhere = known.close;
      known.close = close;
      known.sentence = sentence(rival);
    } else known.elsewhere = Math.max(known.elsewhere, close);
  }
  return best;
};

/** What the pair is ahead of the best rival in other sentences; below 0 when a rival is closer. */
const leadIn = (best: Best, close: number, sentence: number): number =>
  close - (sentence === best.sentence ? best.elsewhere : best.close);

/** Of each pair, its lead among the counterparts of `a` and among those of `b`, the lesser first. */
export const leadsOf = (rivals: readonly Rival[]): (readonly [number, number])[] => {
  const ofA = bestBy(
    rivals,
    ({ a }) => a,
    ({ sentenceB }) => sentenceB,
  );
  const ofB = bestBy(
    rivals,
    ({ b }) => b,
    ({ sentenceA }) => sentenceA,
  );
  return rivals.map(({ a, b, close, sentenceA, sentenceB }) => {
    const [x, y] = [leadIn(ofA.get(a)!, close, sentenceB), leadIn(ofB.get(b)!, close, sentenceA)];
    return [Math.min(x, y), Math.max(x, y)];
  });
};
