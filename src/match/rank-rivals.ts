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
  readonly close: number;
  readonly sentence: number;
  readonly elsewhere: number;
}

const bestBy = (
  rivals: readonly Rival[],
  own: (rival: Rival) => number,
  sentence: (rival: Rival) => number,
): Map<number, Best> => {
  const best = new Map<number, Best>();
  for (const rival of rivals) {
    const before = best.get(own(rival)) ?? { close: 0, sentence: -1, elsewhere: 0 };
    const { close } = rival;
    if (sentence(rival) === before.sentence)
      best.set(own(rival), { ...before, close: Math.max(before.close, close) });
    else if (close > before.close)
      best.set(own(rival), { close, sentence: sentence(rival), elsewhere: before.close });
    else best.set(own(rival), { ...before, elsewhere: Math.max(before.elsewhere, close) });
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
