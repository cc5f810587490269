/**
 * What stands raised behind a word: the number of a note, which is no part of the text ("14¹" is not 141), a power or
 * a square, which is ("km²", "10⁶"), or letters ("4th").
 */
import type { PageElement } from './dom.ts';

const NOTE =
  /^[[(]?(?:\d{1,3}|[a-z]|[ivx]{1,5}|note \d{1,3}|citation needed)(?:, ?\d{1,3})*[\])]?$|^[*†‡§¶]{1,3}$/i;
const NOTE_NAME = /note|ref(?:erence)?s?(?:$|[\s_-])|cite|citation/i;
const DIGITS = /^[-–−]?\d{1,3}$/;
/** Units that are squared and cubed. */
const UNIT = /(?:^|[^\p{L}])(?:[cmk]?m|ft|in|yd|mi|s|µm|nm|mm)$/u;
const POWER = /(?:^|\D)10$/;
const RAISED: Readonly<Record<string, string>> = {
  '-': '⁻',
  '–': '⁻',
  '−': '⁻',
  ...Object.fromEntries([...'⁰¹²³⁴⁵⁶⁷⁸⁹'].map((sign, i) => [String(i), sign])),
};

/** Whether markup says that it refers to a note. */
export const isNote = (element: PageElement): boolean =>
  element.querySelector('a[href*="#"]') !== null ||
  NOTE_NAME.test(`${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`);

/**
 * @param before the line so far
 * @param isTold whether markup says that it is a note
 * @returns null for what is text as it stands
 */
export const raisedText = (text: string, before: string, isTold: boolean): string | null => {
  const raised = text.trim();
  if (!isTold && DIGITS.test(raised) && (UNIT.test(before) || POWER.test(before)))
    return [...raised].map((sign) => RAISED[sign] ?? sign).join('');
  return NOTE.test(raised) ? '' : null;
};
