/** Gold and found attributions as sets of letters and digits, and which of them meet. */
import type { Attribution } from '../model/attribution.ts';
import type { Span } from '../model/span.ts';
import type { GoldAttribution, Lesson } from './lessons.ts';

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

export interface Side {
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

/** One to one, best overlap first: numbers of a gold and of a found attribution. */
export const matchContents = (golds: readonly Side[], found: readonly Side[]): [number, number][] => {
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
export const sameSpeaker = (a: Side, b: Side): boolean =>
  shared(a.speaker, b.speaker) > 0 || (a.speaker.size === 0 && b.speaker.size === 0);

/** How many gold cues meet a cue that was found, one to one. */
export const countCues = (golds: readonly Side[], found: readonly Side[]): number => {
  const used = new Set<number>();
  for (const gold of golds) {
    const f = found.findIndex((side, i) => !used.has(i) && shared(gold.cue, side.cue) > 0);
    if (f >= 0) used.add(f);
  }
  return used.size;
};

/** An article's gold attributions and the found ones, discarded stretches left out. */
export const sidesOf = (lesson: Lesson, found: readonly Attribution[]) => {
  const { text } = lesson.article.article;
  const drop = unitsOf(text, lesson.discard, new Set());
  return {
    golds: lesson.gold.map((gold) => goldSide(text, drop, gold)).filter((side) => side.content.size > 0),
    sides: found.map((attribution) => predictedSide(text, drop, attribution)),
  };
};
