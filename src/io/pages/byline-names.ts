/** Whom a byline names: "By Nora Birch and ED ROOK, Staff Writers | May 8, 2024" is Nora Birch, ED ROOK. */
import { bylineWord } from '../../lexicon/byline-words.ts';

/** "Ann Alder for the Courier": a name has as many words. */
const MOST_WORDS = 5;
/** Longer than a byline with its writers' posts. */
export const LONGEST_BYLINE = 160;

const CAPITAL = /^(?:\p{Lu}|(?:Mc|O['’]|d['’]|al-)\p{Lu})[\p{L}.'’-]*$/u;
const PARTICLE = /^(?:de|la|le|van|von|der|den|bin|ibn|al|el|del|della|di|da|dos|du|ter|y|of)$/;
/** "Richard (R.J.) Eskow", 'Ann “Bo” Alder' */
const NICKNAME = /^[("“‘']\p{Lu}[\p{L}.'’-]*[)"”’']$/u;
const MONTH = /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.?$/i;
const WEEKDAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/i;

/** "By:", "Written by", "Posted by" */
const BY =
  /^(?:(?:written|posted|published|reported|story|words|text|analysis|review|opinion) )?by:?(?:\s+|$)/i;
const JOINT = /^\s*(?:,?\s*(?:and|&)(?=\s|$)|[,;+]|with(?=\s))\s*/;
const LEADING = /^[\s|·•—–:-]+/;

const plainWord = (word: string): string => word.replace(/[^\p{L}]+/gu, '');

const isName = (word: string, next: string | undefined, count: number): boolean => {
  if (bylineWord(plainWord(word)) !== undefined || WEEKDAY.test(word)) return false;
  // "Theresa May" is a name, "Nora Birch May 8" is one with a date behind it
  if (MONTH.test(word) && (/^\d/.test(next ?? '') || count > 1)) return false;
  return CAPITAL.test(word) || (count > 0 && (NICKNAME.test(word) || PARTICLE.test(word)));
};

/** The name that a text begins with, and what stands behind it. */
const nameAt = (text: string, fewest: number): { readonly name: string; readonly rest: string } | null => {
  const words: string[] = [];
  let rest = text;
  while (words.length < MOST_WORDS) {
    const word = /^[^\s,;|·•+/@&]+/.exec(rest)?.[0];
    const next = word && /^\s*(\S+)/.exec(rest.slice(word.length))?.[1];
    if (word === undefined || !isName(word, next, words.length)) break;
    words.push(word);
    rest = rest.slice(word.length);
    const gap = /^ (?=\S)/.exec(rest);
    if (!gap) break;
    rest = rest.slice(1);
  }
  while (words.length > 0 && PARTICLE.test(words.at(-1)!)) words.pop();
  const name = words.join(' ').replace(/(?<=\p{L}{3})\.$/u, '');
  const [, behind = ''] = /^\s*(\S+)/.exec(rest) ?? [];
  // "WebMD Health News", "Marlow Tribune Staff" are no persons
  const isOutlet = bylineWord(plainWord(behind)) === 'outlet' && !/^[\s]*[,;|·•–—-]/.test(rest);
  return words.length >= fewest && !isOutlet ? { name, rest } : null;
};

interface Found {
  readonly names: string[];
  /** Whether the last thing that was read joins a name to come: "and". */
  joined: boolean;
}

const takePiece = (found: Found, piece: string, fewest: number): boolean => {
  let rest = piece.replace(LEADING, '');
  const joint = JOINT.exec(rest);
  if (joint && found.names.length > 0) {
    found.joined = true;
    rest = rest.slice(joint[0].length);
  }
  if (found.names.length > 0 && !found.joined) return true;
  while (rest !== '') {
    const one = nameAt(rest, found.names.length > 0 ? 2 : fewest);
    if (one === null) return found.names.length === 0 || found.joined;
    found.names.push(one.name);
    const next = JOINT.exec(one.rest);
    found.joined = next !== null;
    if (!next) return true;
    rest = one.rest.slice(next[0].length);
  }
  return true;
};

/**
 * @param pieces the texts of a byline's elements, one after the other: what stands in two of them is no one name
 * @param fewest how many words a name must have
 */
export const namesInPieces = (pieces: readonly string[], fewest = 2): string[] => {
  const found: Found = { names: [], joined: false };
  for (const piece of pieces) {
    const text = found.names.length === 0 ? piece.replace(LEADING, '').replace(BY, '') : piece;
    if (text.trim() === '') continue;
    if (!takePiece(found, text, fewest)) break;
  }
  return [...new Set(found.names)];
};

/** Whom a line such as "By Ann Alder, Staff Writer" names; null where it is none. */
export const bylineIn = (text: string): string | null => {
  if (text.length > LONGEST_BYLINE || !BY.test(text)) return null;
  const names = namesInPieces([text]);
  return names.length > 0 ? names.join(', ') : null;
};

/** Whether a text is the beginning of a byline: "By", "Written by Ann Alder". */
export const startsByline = (text: string): boolean => BY.test(text.replace(LEADING, ''));

/** Whether the whole text is the name of a person: no outlet, no post, no address, not a first name alone. */
export const isPersonName = (text: string): boolean => {
  const found = nameAt(text.trim(), 2);
  return found !== null && /^[\s,.]*$/.test(found.rest);
};
