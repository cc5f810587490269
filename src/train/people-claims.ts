/** What claims marked by hand tell of speakers: an attribution whose content is such a claim has its speaker. */
import type { Span } from '../model/span.ts';
import type { NameLayer } from '../speakers/name-layer.ts';
import { readRows } from './match-rows.ts';
import {
  type Answer,
  type ClaimsGold,
  type createAnnotate,
  type PeopleLesson,
  partOf,
} from './people-lessons.ts';

/** A claim of which this share of units lies in an attribution's content is what it reports. */
const SHARED = 0.6;

const sharedUnits = (pieces: readonly Span[], spans: readonly (readonly [number, number])[]): number =>
  spans
    .flatMap(([start, end]) => pieces.map((piece) => Math.min(piece.end, end) - Math.max(piece.start, start)))
    .reduce((sum, units) => sum + Math.max(0, units), 0);

const TITLES: ReadonlySet<string> = new Set(
  'mr mrs ms dr sen rep gov president senator representative governor secretary judge sir lord lady the of and for a an'.split(
    ' ',
  ),
);

const wordsOf = (name: string): string[] =>
  (
    name
      .toLowerCase()
      .replaceAll('’s', '')
      .replaceAll("'s", '')
      .match(/[\p{L}\p{N}’'-]+/gu) ?? []
  ).filter((word) => !TITLES.has(word));

/** The last names meet, and no first name differs. */
const sameForm = (a: string, b: string): boolean => {
  const [left, right] = [wordsOf(a), wordsOf(b)];
  if (left.length === 0 || right.length === 0 || left.at(-1) !== right.at(-1)) return false;
  return left.length < 2 || right.length < 2 || left[0]![0] === right[0]![0];
};

const answerOf = (layer: NameLayer, forms: readonly string[]): Answer => ({
  right: layer.names.filter(({ words }) => forms.some((form) => sameForm(form, words.join(' ')))),
  wrong: [],
});

const claimsAnswer =
  ({ claims }: ClaimsGold) =>
  (span: Span, layer: NameLayer): Answer | null => {
    const told = layer.article.attributions.filter(
      ({ speaker }) => speaker !== null && speaker.start <= span.start && span.end <= speaker.end,
    );
    for (const { content } of told)
      for (const { spans, speaker, aliases } of claims) {
        const units = spans.reduce((sum, [start, end]) => sum + end - start, 0);
        if (sharedUnits(content, spans) < SHARED * units) continue;
        if (speaker === null) return null;
        return speaker === '?' ? { right: [], wrong: [] } : answerOf(layer, [speaker, ...aliases]);
      }
    return null;
  };

export const claimsLessons = (
  articles: string,
  gold: string,
  layer: ReturnType<typeof createAnnotate>,
): PeopleLesson[] => {
  const texts = new Map(
    readRows<{ readonly id: string; readonly text: string }>(articles).map(({ id, text }) => [id, text]),
  );
  return readRows<ClaimsGold>(gold).map((given) => ({
    id: given.id,
    set: 'claims',
    layer: layer(given.id, texts.get(given.id)!),
    answerAt: claimsAnswer(given),
    part: partOf(given.id),
  }));
};
