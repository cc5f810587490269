/**
 * The figures of attribution on annotated articles, counted on letters and digits: cue (overlap), content
 * (intersection over union of at least a half), relation (content, and speakers overlap), exact content, and
 * relation over direct speech.
 */
import type { Attribution } from '../model/attribution.ts';
import type { Span } from '../model/span.ts';
import type { GoldAttribution, Lesson } from './lessons.ts';

export interface Figures {
  readonly gold: number;
  readonly predicted: number;
  readonly cue: number;
  readonly content: number;
  readonly exact: number;
  readonly relation: number;
  readonly direct: number;
}

type Units = Set<number>;

const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;

const unitsOf = (text: string, spans: readonly (readonly [number, number])[], without: Units): Units => {
  const units: Units = new Set();
  for (const [start, end] of spans)
    for (let i = start; i < end; i += 1)
      if (LETTER_OR_DIGIT.test(text[i] ?? '') && !without.has(i)) units.add(i);
  return units;
};

const shared = (a: Units, b: Units): number => {
  let count = 0;
  for (const unit of a) if (b.has(unit)) count += 1;
  return count;
};

const pairOf = ({ start, end }: Span): [number, number] => [start, end];

interface Side {
  readonly content: Units;
  readonly speaker: Units;
  readonly cue: Units;
  readonly bare: string;
  readonly isDirect: boolean;
}

const LEADING_THAT = /^that/;

const bareText = (text: string, spans: readonly (readonly [number, number])[]): string =>
  spans
    .map(([start, end]) => text.slice(start, end))
    .join(' ')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .replace(LEADING_THAT, '');

/** A quotation of five words or more. */
const isLongQuote = (text: string, spans: readonly (readonly [number, number])[]): boolean => {
  const wider = spans.length === 1 ? [[spans[0]![0] - 1, spans[0]![1] + 1] as const] : spans;
  const shown = wider.map(([start, end]) => text.slice(Math.max(0, start), end)).join(' ');
  return [...shown.matchAll(/[“"]([^“”"]*)/g)].some((match) => match[1]!.trim().split(/\s+/).length >= 5);
};

const sideOf = (
  text: string,
  drop: Units,
  content: readonly (readonly [number, number])[],
  speaker: readonly (readonly [number, number])[],
  cue: readonly (readonly [number, number])[],
): Side => ({
  content: unitsOf(text, content, drop),
  speaker: unitsOf(text, speaker, drop),
  cue: new Set(cue.flatMap(([s, e]) => Array.from({ length: e - s }, (_, i) => s + i))),
  bare: bareText(text, content),
  isDirect: isLongQuote(text, content),
});

const goldSide = (text: string, drop: Units, gold: GoldAttribution): Side =>
  sideOf(text, drop, gold.content, gold.source, gold.cue);

const predictedSide = (text: string, drop: Units, found: Attribution): Side =>
  sideOf(
    text,
    drop,
    found.content.map(pairOf),
    found.speaker === null ? [] : [pairOf(found.speaker)],
    found.cue === null ? [] : [pairOf(found.cue)],
  );

const matchContents = (golds: readonly Side[], found: readonly Side[]): [number, number][] => {
  const pairs: [number, number, number][] = [];
  golds.forEach((gold, g) => {
    found.forEach((side, f) => {
      const common = shared(gold.content, side.content);
      const overlap = common / (gold.content.size + side.content.size - common);
      if (overlap >= 0.5) pairs.push([overlap, g, f]);
    });
  });
  pairs.sort((a, b) => b[0] - a[0] || b[1] - a[1] || b[2] - a[2]);
  const usedGold = new Set<number>();
  const usedFound = new Set<number>();
  return pairs.flatMap(([, g, f]) => {
    if (usedGold.has(g) || usedFound.has(f)) return [];
    usedGold.add(g);
    usedFound.add(f);
    return [[g, f] as [number, number]];
  });
};

/** Whether the two name the same speaker, or both nobody. */
const sameSpeaker = (a: Side, b: Side): boolean =>
  shared(a.speaker, b.speaker) > 0 || (a.speaker.size === 0 && b.speaker.size === 0);

const countCues = (golds: readonly Side[], found: readonly Side[]): number => {
  const used = new Set<number>();
  for (const gold of golds) {
    const f = found.findIndex((side, i) => !used.has(i) && shared(gold.cue, side.cue) > 0);
    if (f >= 0) used.add(f);
  }
  return used.size;
};

const f1 = (right: number, predicted: number, gold: number): number =>
  predicted + gold === 0 ? 0 : Math.round((2000 * right) / (predicted + gold)) / 10;

/** Which of an article's attributions are right (speaker and content), in their order. */
export const judge = (lesson: Lesson, found: readonly Attribution[]): boolean[] => {
  const { golds, sides } = sidesOf(lesson, found);
  const right = new Set(
    matchContents(golds, sides)
      .filter(([g, f]) => sameSpeaker(golds[g]!, sides[f]!))
      .map(([, f]) => f),
  );
  return found.map((_, i) => right.has(i));
};

const sidesOf = (lesson: Lesson, found: readonly Attribution[]) => {
  const { text } = lesson.article.article;
  const drop = unitsOf(text, lesson.discard, new Set());
  return {
    golds: lesson.gold.map((gold) => goldSide(text, drop, gold)).filter((side) => side.content.size > 0),
    sides: found.map((attribution) => predictedSide(text, drop, attribution)),
  };
};

export const measure = (
  lessons: readonly Lesson[],
  attribute: (lesson: Lesson) => readonly Attribution[],
): Figures => {
  const sum = {
    gold: 0,
    predicted: 0,
    cue: 0,
    content: 0,
    exact: 0,
    relation: 0,
    goldDirect: 0,
    foundDirect: 0,
    rightDirect: 0,
    rightGoldDirect: 0,
  };
  for (const lesson of lessons) {
    const sided = sidesOf(lesson, attribute(lesson));
    const golds = sided.golds;
    const sides = sided.sides.filter((side) => side.content.size > 0);
    const pairs = matchContents(golds, sides);
    const right = pairs.filter(([g, f]) => sameSpeaker(golds[g]!, sides[f]!));
    sum.gold += golds.length;
    sum.predicted += sides.length;
    sum.cue += countCues(golds, sides);
    sum.content += pairs.length;
    sum.exact += pairs.filter(([g, f]) => golds[g]!.bare === sides[f]!.bare).length;
    sum.relation += right.length;
    sum.goldDirect += golds.filter((side) => side.isDirect).length;
    sum.foundDirect += sides.filter((side) => side.isDirect).length;
    sum.rightDirect += right.filter(([, f]) => sides[f]!.isDirect).length;
    sum.rightGoldDirect += right.filter(([g]) => golds[g]!.isDirect).length;
  }
  const { gold, predicted } = sum;
  const precision = sum.rightDirect / Math.max(1, sum.foundDirect);
  const recall = sum.rightGoldDirect / Math.max(1, sum.goldDirect);
  return {
    gold,
    predicted,
    cue: f1(sum.cue, predicted, gold),
    content: f1(sum.content, predicted, gold),
    exact: f1(sum.exact, predicted, gold),
    relation: f1(sum.relation, predicted, gold),
    direct: Math.round((2000 * precision * recall) / Math.max(1e-9, precision + recall)) / 10,
  };
};
