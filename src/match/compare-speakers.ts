/** Whether two speakers are one person or body: "Mr. Putin" and "Vladimir Putin" are, two Clintons are not. */
import type { ClaimSpeaker } from '../model/digest.ts';

export type SameSpeaker = 'same' | 'different' | 'unknown';

const TITLE =
  /^(?:mr|mrs|ms|miss|dr|sir|sen|rep|gov|gen|col|lt|president|senator|judge|prof|rev|hon|lord|lady|dame|capt|cdr|cmdr|maj|sgt|adm|cpl|the)$/;
const SUFFIX = /^(?:jr|sr|ii|iii|iv)$/;

const partsOf = (name: string): string[] =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’]s?$/, '')
    .split(/[\s.,]+/)
    .filter((part) => part !== '' && !TITLE.test(part) && !SUFFIX.test(part));

/** Given names agree when one is missing or starts the other: "V." and "Vladimir". */
const givenNamesAgree = (a: string | undefined, b: string | undefined): boolean =>
  a === undefined || b === undefined || a.startsWith(b) || b.startsWith(a);

const samePerson = (a: readonly string[], b: readonly string[]): SameSpeaker => {
  if (a.at(-1) !== b.at(-1)) return 'different';
  return givenNamesAgree(a.slice(0, -1)[0], b.slice(0, -1)[0]) ? 'same' : 'different';
};

const sameBody = (a: readonly string[], b: readonly string[]): SameSpeaker => {
  const [few, many] = a.length < b.length ? [a, b] : [b, a];
  return few.every((part) => many.includes(part)) ? 'same' : 'different';
};

/** `unknown` when either is not named, or when they are of different sorts (a minister and his ministry). */
export const compareSpeakers = (a: ClaimSpeaker | null, b: ClaimSpeaker | null): SameSpeaker => {
  if (a === null || b === null) return 'unknown';
  const [x, y] = [partsOf(a.name), partsOf(b.name)];
  if (x.length === 0 || y.length === 0) return 'unknown';
  if (x.join(' ') === y.join(' ')) return 'same';
  if (a.type !== b.type) return 'unknown';
  return a.type === 'person' ? samePerson(x, y) : sameBody(x, y);
};

/** "Bibi" and "Benjamin Netanyahu" said of the same words are one man under two given names. */
export const sameSurname = (a: ClaimSpeaker | null, b: ClaimSpeaker | null): boolean =>
  a !== null && b !== null && partsOf(a.name).at(-1) === partsOf(b.name).at(-1);
