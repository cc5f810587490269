/**
 * Whom a post in other words means: the only person of the article who is of that kind.
 *
 *   Rep. Ruth Moss (R-Maine) left. The Maine Republican said … The lawmaker said …
 *        ^^^^^^^^^ is               ^^^^^^^^^^^^^^^^^^         ^^^^^^^^^^^^
 */
import type { Token } from '../model/segmented.ts';
import { startsCapital } from './name-kind.ts';
import type { NameLayer } from './name-layer.ts';
import type { NameMention } from './name-mention.ts';
import type { NamedPerson } from './named-person.ts';

const LAWMAKERS: ReadonlySet<string> = new Set(['senator', 'representative', 'lawmaker', 'legislator']);
const SEATED: ReadonlySet<string> = new Set([...LAWMAKERS, 'governor']);
const HEADS: ReadonlySet<string> = new Set([
  'chief',
  'director',
  'head',
  'chairman',
  'chief executive',
  'president',
  'leader',
]);
const PARTIES: ReadonlyMap<string, string> = new Map([
  ['republican', 'R'],
  ['democrat', 'D'],
]);

/** "the *Democratic* lawmaker" is told by the letter after the name. */
const PARTISAN: ReadonlyMap<string, string> = new Map([
  ['democratic', 'D'],
  ['republican', 'R'],
]);
/** "the U.S. surgeon general": in news of that country it tells nobody from another. */
const TELLS_NOTHING: ReadonlySet<string> = new Set(['u.s.', 'us']);

/** "the former senator" may be another than the senator. */
const CHANGES: ReadonlySet<string> = new Set(
  'former ex vice deputy assistant acting interim next new other another first second last late'.split(' '),
);

/** Whether the words tell of another than who holds the post. */
const isAnother = (modifiers: readonly string[]): boolean => modifiers.some((word) => CHANGES.has(word));

/** The posts that `means` may stand for. */
const kindOf = (means: string): ReadonlySet<string> => {
  if (means === 'lawmaker' || means === 'legislator') return LAWMAKERS;
  return means === 'chief' ? HEADS : new Set([means]);
};

/** "of Vermont", "from New York", "(R-Maine)", ", D-Md.": no more tokens than these tell a state or a party. */
const REACH = 5;
const FROM: ReadonlySet<string> = new Set(['of', 'from', '(', '[', ',']);
const STOPS: ReadonlySet<string> = new Set(['.', ')', ']', ';']);

const toldAfter = (tokens: readonly Token[], { endToken }: NameMention, word: string): boolean => {
  if (!FROM.has(tokens[endToken]?.lower ?? '')) return false;
  for (let at = endToken + 1; at < Math.min(tokens.length, endToken + REACH); at += 1) {
    if (STOPS.has(tokens[at]!.text)) return false;
    if (tokens[at]!.lower === word) return true;
  }
  return false;
};

const bears = (tokens: readonly Token[], { endToken }: NameMention, letter: string): boolean =>
  /^[([,]$/.test(tokens[endToken]?.text ?? '') &&
  tokens[endToken + 1]?.text === letter &&
  tokens[endToken + 2]?.text === '-';

const holdsAny = ({ mentions }: NamedPerson, posts: ReadonlySet<string>): boolean =>
  mentions.some(({ roles }) => roles.some(({ isPost, means }) => isPost && posts.has(means)));

const isOfKind = (tokens: readonly Token[], person: NamedPerson, means: string): boolean => {
  const letter = PARTIES.get(means);
  if (letter === undefined) return holdsAny(person, kindOf(means));
  return person.mentions.some(
    (mention) => mention.roles.some((role) => role.means === means) || bears(tokens, mention, letter),
  );
};

const isTold = (tokens: readonly Token[], { mentions }: NamedPerson, word: string): boolean => {
  const letter = PARTISAN.get(word);
  return mentions.some(
    (mention) =>
      mention.roles.some(({ text }) =>
        text
          .toLowerCase()
          .split(/[\s-]+/)
          .includes(word),
      ) ||
      toldAfter(tokens, mention, word) ||
      (letter !== undefined && bears(tokens, mention, letter)),
  );
};

/**
 * @param modifiers the words before the post, lower-cased
 * @param first token of the description
 */
export const onlyOneOf = (
  { persons, article: { tokens } }: NameLayer,
  means: string,
  modifiers: readonly string[],
  first: number,
): NamedPerson | undefined => {
  if (isAnother(modifiers)) return undefined;
  const known = persons.filter(({ mentions }) => mentions[0]!.firstToken < first);
  const kind = known.filter((person) => isOfKind(tokens, person, means));
  // no party is told of anybody, and one alone has a seat: "the Maine Republican"
  if (PARTIES.has(means) && kind.length === 0) {
    const seated = known.filter((person) => holdsAny(person, SEATED));
    const others = [...PARTIES.keys()].some(
      (other) => other !== means && seated.some((person) => isOfKind(tokens, person, other)),
    );
    return seated.length === 1 && modifiers.length > 0 && !others ? seated[0] : undefined;
  }
  const written = tokens.slice(first, first + modifiers.length + 2);
  const proper = modifiers.filter((word) =>
    written.some(({ lower, text }) => lower === word && startsCapital(text)),
  );
  // "the U.S. leader" is one of many
  const telling =
    HEADS.has(means) && means !== 'president' ? proper : proper.filter((word) => !TELLS_NOTHING.has(word));
  // "the chief" alone may be anybody's
  if (means === 'chief' && proper.length === 0) return undefined;
  const fit = kind.filter((person) => telling.every((word) => isTold(tokens, person, word)));
  return fit.length === 1 && (telling.length > 0 || kind.length === 1) ? fit[0] : undefined;
};
