/**
 * Whether an article is in a language that is read. English is told by its commonest words, Japanese or Burmese by
 * their letters; only what neither tells is shown to eld, which is loaded then. A short text, and one that eld is not
 * sure of, passes.
 */
import { ENGLISH_WORDS } from '../lexicon/english-words.ts';
import type { InputProblem } from './parse-article.ts';

/** ISO 639-1 codes, or all. */
export type Languages = readonly string[] | 'any';

/** What a glance takes in, and a second look. */
const GLANCE = 800;
const SAMPLE = 3000;
/** Tables of names, lists and headlines are shorter. */
const FEWEST_LETTERS = 120;
/** In English news one word in four is among the commonest; in the least English of it one in nine. */
const LEAST_ENGLISH = 1 / 12;
/** A line of headlines has fewer. */
const FEWEST_ENGLISH = 3;
const ADDRESS = /(?:https?:\/\/|www\.)\S*|\S{1,60}@\S*/g;

const sampleOf = (text: string): string => text.slice(0, SAMPLE).replace(ADDRESS, ' ');

const isEnglish = (sample: string): boolean => {
  const words = sample.toLowerCase().split(/[^a-z]+/);
  let english = 0;
  for (const word of words) if (ENGLISH_WORDS.has(word)) english += 1;
  return english >= FEWEST_ENGLISH && english >= LEAST_ENGLISH * words.length;
};

const lettersIn = (sample: string): number => sample.match(/\p{L}/gu)?.length ?? 0;

/** Letters that one language alone is written in, and its code; the first that a text has any number of. */
const LETTERS_OF: readonly (readonly [RegExp, string])[] = [
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/gu, 'ja'],
  [/\p{Script=Hangul}/gu, 'ko'],
  [/\p{Script=Han}/gu, 'zh'],
  [/\p{Script=Thai}/gu, 'th'],
  [/\p{Script=Myanmar}/gu, 'my'],
  [/\p{Script=Khmer}/gu, 'km'],
  [/\p{Script=Lao}/gu, 'lo'],
  [/\p{Script=Sinhala}/gu, 'si'],
  [/\p{Script=Tamil}/gu, 'ta'],
  [/\p{Script=Telugu}/gu, 'te'],
  [/\p{Script=Kannada}/gu, 'kn'],
  [/\p{Script=Malayalam}/gu, 'ml'],
  [/\p{Script=Gujarati}/gu, 'gu'],
  [/\p{Script=Gurmukhi}/gu, 'pa'],
  [/\p{Script=Bengali}/gu, 'bn'],
  [/\p{Script=Georgian}/gu, 'ka'],
  [/\p{Script=Armenian}/gu, 'hy'],
  [/\p{Script=Hebrew}/gu, 'he'],
  [/\p{Script=Greek}/gu, 'el'],
  [/\p{Script=Ethiopic}/gu, 'am'],
];
/** A Japanese text has kana between its Chinese characters; English news about Japan has a name or two. */
const LEAST_OF_SCRIPT = 0.1;
/** Of an English text that quotes another script, more than half is English. */
const MOST_LATIN = 0.5;
/** Fewer are a name. */
const FEWEST_OF_SCRIPT = 20;

/** The language that a text's letters tell; null where most are Latin, or several languages have them. */
const byScript = (sample: string): string | null => {
  const letters = lettersIn(sample);
  const latin = sample.match(/\p{Script=Latin}/gu)?.length ?? 0;
  if (letters - latin < FEWEST_OF_SCRIPT || latin > MOST_LATIN * letters) return null;
  const least = LEAST_OF_SCRIPT * letters;
  return LETTERS_OF.find(([script]) => (sample.match(script)?.length ?? 0) >= least)?.[1] ?? null;
};

const problemOf = (code: string, allowed: readonly string[]): InputProblem => {
  const name = new Intl.DisplayNames(['en'], { type: 'language' }).of(code) ?? code;
  const list = [...allowed, code].map((one) => `'${one}'`).join(', ');
  return {
    code: 'input/language',
    message: `the article is in ${name} (${code}) and is left out: whosaid reads English; give an English text, or let it in with languages: [${list}] in pipeline.config.ts (annotate: --languages ${[...allowed, code].join(',')})`,
  };
};

/** Null where the article may be read. Waits only where a text is not English at a glance. */
export const languageProblem = (
  text: string,
  languages: Languages,
): InputProblem | null | Promise<InputProblem | null> => {
  if (languages === 'any') return null;
  const admitsEnglish = languages.includes('en');
  if (admitsEnglish && isEnglish(text.slice(0, GLANCE))) return null;
  const sample = sampleOf(text);
  if (admitsEnglish && isEnglish(sample)) return null;
  const told = byScript(sample);
  if (told !== null) return languages.includes(told) ? null : problemOf(told, languages);
  return lettersIn(sample) < FEWEST_LETTERS ? null : detected(sample, languages);
};

const detected = async (sample: string, allowed: readonly string[]): Promise<InputProblem | null> => {
  const { eld } = await import('eld/extrasmall');
  const found = eld.detect(sample);
  const isTold = found.language !== '' && found.isReliable();
  return isTold && !allowed.includes(found.language) ? problemOf(found.language, allowed) : null;
};
