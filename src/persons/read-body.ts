/**
 * The name of a body in one form, whatever form the article gives.
 *
 *   the U.S. Department of Justice → justice department     Corvid Inc. → corvid     F.D.A. → fda
 */
import { BOUND_BODY_WORDS, PLAIN_BODY_WORDS } from '../lexicon/body-words.ts';
import { KNOWN_BODIES, KNOWN_SHORT_FORMS } from '../lexicon/known-bodies.ts';
import { SPEAKER_NOUNS } from '../lexicon/speaker-nouns.ts';
import { nameHint } from '../speakers/name-hint.ts';
import { fold } from '../speakers/same-name.ts';

export interface BodyName {
  readonly key: string;
  /** "fda" of "F.D.A."; null where the name is no acronym. */
  readonly acronym: string | null;
  /** The first letters of its words of meaning: "fda". */
  readonly initials: string;
  /** Whether no other body goes by this name: "Halvern City Council" does, "City Council" does not. */
  readonly isTelling: boolean;
}

const ACRONYM = /^(?:\p{Lu}{2,6}|(?:\p{Lu}\.){2,6})$/u;
/** With a full stop after each of six letters. */
const LONGEST_ACRONYM = 12;
const LEGAL: ReadonlySet<string> = new Set('inc corp co ltd llc plc company corporation'.split(' '));
const SMALL: ReadonlySet<string> = new Set(['of', 'the', 'and', 'for', 'on', 'in']);
const NATION: ReadonlySet<string> = new Set(['us', 'american', 'federal', 'nations']);

const foldWords = (name: string): string[] =>
  name
    .replace(/[’']s(?=\s|$)/g, '')
    .replace(/&/g, ' and ')
    .replace(/\bUnited States\b/g, 'US')
    .split(/[\s-]+/)
    .map(fold)
    .filter((word) => word !== '');

/** "department of justice" → "justice department" */
const turned = (words: readonly string[]): readonly string[] => {
  const [first, of, ...rest] = words;
  const turns = (first === 'department' || first === 'ministry') && of === 'of' && rest.length > 0;
  return turns ? [...rest.filter((word) => word !== 'the'), first] : words;
};

/** The nation goes from what is known without it, and legal forms from firms. */
const plainWords = (name: string): readonly string[] => {
  const all = foldWords(name);
  const from = all[0] === 'the' ? all.slice(1) : all;
  const bare = NATION.has(from[0] ?? '') ? turned(from.slice(1)) : from;
  if (KNOWN_BODIES.has(bare.join(' '))) return bare;
  const firm = from.length > 1 && LEGAL.has(from.at(-1)!) ? from.slice(0, -1) : from;
  return turned(firm);
};

/** One word: the own name of a firm or a place, no word of everyday. */
const isOwnName = (word: string): boolean => {
  const hint = nameHint(word);
  if (hint === 'organization' || hint === 'place') return true;
  return (
    hint === undefined &&
    !SPEAKER_NOUNS.has(word) &&
    !BOUND_BODY_WORDS.has(word) &&
    !PLAIN_BODY_WORDS.has(word)
  );
};

const isPlain = (word: string): boolean => PLAIN_BODY_WORDS.has(word) || SMALL.has(word);

/** From so many words on that tell of what the body is, it is that of the whole country. */
const WHOLE_NAME = 4;

/** A committee of the House is that of a nation, unless a state is named. */
const CHAMBERS: ReadonlySet<string> = new Set(['house', 'senate']);

const tells = (words: readonly string[]): boolean => {
  if (words.length > 2 && CHAMBERS.has(words[0]!)) return true;
  if (KNOWN_BODIES.has(words.join(' '))) return true;
  if (words.length === 1) return isOwnName(words[0]!);
  return (
    words.length >= WHOLE_NAME || !BOUND_BODY_WORDS.has(words.at(-1)!) || !words.slice(0, -1).every(isPlain)
  );
};

/** "fda" of "F.D.A."; null where the name is no acronym. */
export const acronymOf = (name: string): string | null => {
  const bare = name.replace(/^the /i, '');
  return bare.length <= LONGEST_ACRONYM && ACRONYM.test(bare) ? fold(bare) : null;
};

export const readBody = (name: string): BodyName => {
  const words = plainWords(name);
  const acronym = acronymOf(name);
  return {
    key: words.join(' '),
    acronym,
    initials: words
      .filter((word) => !SMALL.has(word))
      .map((word) => word[0])
      .join(''),
    isTelling: acronym === null && tells(words),
  };
};

export const knownByShortForm = (acronym: string): string | undefined => KNOWN_SHORT_FORMS.get(acronym);
