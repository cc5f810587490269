/** A person of the article: all places that name them, taken together. */
import type { Gender } from '../lexicon/roles.ts';
import { isGiven } from './name-kind.ts';
import type { NameMention } from './name-mention.ts';

export interface NamedPerson {
  readonly mentions: readonly NameMention[];
  /** The fullest form the article gives. */
  readonly name: string;
  /** The role told with the most words; null when none is. */
  readonly role: string | null;
  readonly gender: Gender | null;
}

/** A form of a name, ranked: not in capitals throughout, then a full name that opens with a known given name, then more words, then the commoner. */
interface Form {
  readonly name: string;
  readonly words: number;
  readonly known: number;
  /** 0 for "RUTH MOSS": a transcript's label. */
  readonly calm: number;
  count: number;
}

const formOf = (name: string, words: readonly string[]): Form => ({
  name,
  words: words.length,
  known: words.length > 1 && isGiven(words[0]!.toLowerCase()) ? 1 : 0,
  calm: words.every((word) => word.length > 2 && word === word.toUpperCase()) ? 0 : 1,
  count: 0,
});

const isBetter = (a: Form, b: Form): boolean =>
  (a.calm - b.calm || a.known - b.known || a.words - b.words || a.count - b.count) > 0;

const fullestName = (mentions: readonly NameMention[]): string => {
  const forms = new Map<string, Form>();
  for (const { words } of mentions) {
    const name = words.length === 1 ? words[0]! : words.join(' ');
    const form = forms.get(name) ?? formOf(name, words);
    form.count += 1;
    forms.set(name, form);
  }
  return [...forms.values()].reduce((best, form) => (isBetter(form, best) ? form : best)).name;
};

const wordsIn = (role: string): number => role.split(/\s+/).length;

const fullestRole = (mentions: readonly NameMention[]): string | null =>
  mentions
    .flatMap(({ roles }) => roles)
    .reduce<string | null>(
      (best, { isPost, text }) => (isPost && (best === null || wordsIn(text) > wordsIn(best)) ? text : best),
      null,
    );

const soleGender = (mentions: readonly NameMention[]): Gender | null =>
  mentions.find(({ gender }) => gender !== null)?.gender ?? null;

/** @param mentions of one person, in text order, at least one */
export const personOf = (mentions: readonly NameMention[]): NamedPerson => ({
  mentions,
  name: fullestName(mentions),
  role: fullestRole(mentions),
  gender: soleGender(mentions),
});
