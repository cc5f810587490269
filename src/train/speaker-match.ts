/** How well a speaker as it was read fits the one that was marked by hand, by the rules of the rows' scorer. */
import type { Voice } from '../claims/voices.ts';
import type { Resolved } from '../model/layers.ts';
import { textOf } from '../model/span.ts';

const TITLES = new Set(
  'mr mrs ms dr sen rep gov president senator representative governor secretary judge sir lord lady rev the of and for a an jr sr'.split(
    ' ',
  ),
);

const nameWords = (name: string | null): string[] =>
  (
    (name ?? '')
      .toLowerCase()
      .replace(/[’']s/g, '')
      .match(/[\p{L}\p{N}_'’-]+/gu) ?? []
  ).filter((word) => !TITLES.has(word));

/** Last names meet and no first name differs; for bodies half of the lesser one's words are shared. */
export const sameName = (gold: string, predicted: string | null): boolean => {
  const g = nameWords(gold);
  const p = nameWords(predicted);
  if (g.length === 0 || p.length === 0) return false;
  const common = new Set(g.filter((word) => p.includes(word))).size;
  if (g.at(-1) === p.at(-1))
    return g.length < 2 || p.length < 2 || g[0] === p[0] || g[0]![0] === p[0]![0] || common > 1;
  const lesser = Math.min(g.length, p.length);
  return lesser > 1 && common >= 0.5 * lesser;
};

interface Wanted {
  readonly speaker: string | null;
  readonly aliases?: readonly string[];
}

const writtenBy = ({ article }: Resolved, { attribution }: Voice): string | null =>
  attribution.speaker && textOf(article.text, attribution.speaker);

/** Whether the row would show the right speaker. */
export const speakerRight = (
  article: Resolved,
  voice: Voice | null,
  { speaker, aliases }: Wanted,
): boolean => {
  if (speaker === null) return voice === null || voice.attribution.speaker === null;
  if (voice === null) return false;
  const found = article.speakers[voice.index] ?? null;
  if (speaker === '?')
    return found === null || found.name === null || found.type === 'unnamed' || found.type === 'group';
  const forms = [speaker, ...(aliases ?? [])];
  const shown = found?.name ?? writtenBy(article, voice);
  return forms.some((form) => sameName(form, shown));
};

/** "he", "the minister": words that may be anybody, so that a wrong name for them is not the claim's fault. */
const NO_NAME = /^(?:\p{Ll}|(?:He|She|They|It|The|His|Her|Their)\b)/u;

/** 3 the very speaker, 2 words that may be that speaker, 0 another one. */
export const speakerMatch = (article: Resolved, voice: Voice, wanted: Wanted): number => {
  if (wanted.speaker === null) return 0;
  if (speakerRight(article, voice, wanted)) return 3;
  if (wanted.speaker === '?') return 1;
  const found = article.speakers[voice.index] ?? null;
  const written = writtenBy(article, voice);
  if (written !== null && [wanted.speaker, ...(wanted.aliases ?? [])].some((form) => sameName(form, written)))
    return 3;
  return found === null || found.name === null || NO_NAME.test(written ?? '') ? 2 : 0;
};
