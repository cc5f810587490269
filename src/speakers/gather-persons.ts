/** Which names are one person: full names first, then surnames, given names and misspellings join them. */
import type { IsSurname } from './is-surname.ts';
import { nameHint } from './name-hint.ts';
import { isPeople } from './name-kind.ts';
import type { NameMention } from './name-mention.ts';
import {
  addName,
  addPerson,
  createRegister,
  type Draft,
  listed,
  type NameRegister,
} from './name-register.ts';
import { type NamedPerson, personOf } from './named-person.ts';
import { isMisspelling, misspeltName, nameKey, sameName, suffixOf, surnameOf } from './same-name.ts';

const hasRole = (draft: Draft, mention: NameMention): boolean =>
  mention.roles.some(({ means }) =>
    draft.mentions.some((other) => other.roles.some((role) => role.means === means)),
  );

/** The draft named last before `offset`; if all come later, the one named first. */
const nearest = (drafts: readonly Draft[], offset: number): Draft | undefined => {
  let best: Draft | undefined;
  let bestAt = -1;
  for (const draft of drafts) {
    const last = draft.mentions.findLast((mention) => mention.start < offset)?.start ?? -1;
    if (best === undefined || last > bestAt) {
      best = draft;
      bestAt = last;
    }
  }
  return best;
};

/** "Donald Trump Jr." beside "Donald Trump" is his son; "Joseph R. Biden Jr." beside "Joe Biden" is not. */
const isOtherGeneration = (draft: Draft, mention: NameMention): boolean =>
  draft.mentions.some(
    ({ words }) =>
      words.length > 1 && words[0] === mention.words[0] && suffixOf(words) !== suffixOf(mention.words),
  );

/** The person that a full name is, if it is one of those known: the same name, or one with a slip of the pen. */
const findFull = (
  register: NameRegister,
  mention: NameMention,
  key: readonly string[],
): Draft | undefined => {
  const namesakes = listed(register.bySurname, surnameOf(key), mention).filter(
    (draft) => !isOtherGeneration(draft, mention),
  );
  const same = namesakes.find((draft) => draft.keys.every((other) => sameName(other, key)));
  if (same !== undefined) return same;
  return [...namesakes, ...listed(register.byGiven, key[0]!, mention)].find((draft) =>
    draft.keys.some((other) => misspeltName(other, key)),
  );
};

/** The person that a single word names, if it is one of those known. */
const findSingle = (register: NameRegister, mention: NameMention, word: string): Draft | undefined => {
  const named = listed(register.bySurname, word, mention);
  if (named.length > 0) {
    const elders = named.filter(({ mentions }) => mentions.some(({ words }) => suffixOf(words) === ''));
    const likely = elders.length > 0 ? elders : named;
    const sameRole = likely.filter((draft) => hasRole(draft, mention));
    return nearest(sameRole.length > 0 ? sameRole : likely, mention.start);
  }
  if (mention.kind === 'thing') return undefined;
  const given = listed(register.byGiven, word, mention);
  if (given.length > 0) return nearest(given, mention.start);
  if (nameHint(word) !== undefined) return undefined;
  return listed(register.byInitial, word.slice(0, 1), mention).find((draft) =>
    draft.keys.some((other) => isMisspelling(surnameOf(other), word)),
  );
};

const isPersonByItself = ({ kind, words }: NameMention, isSurname: IsSurname): boolean => {
  const word = words[0]!.toLowerCase();
  if (isPeople(word)) return false;
  const hint = nameHint(word);
  if (kind === 'person' || hint === 'surname' || hint === 'male' || hint === 'female') return true;
  return kind === 'unsure' && hint === undefined && isSurname(word);
};

/** "*Kestrel Ridge*" beside "Kestrel Ridge Capital": one word more, and no person's name. */
const shortForms = (names: readonly NameMention[]): ReadonlySet<string> =>
  new Set(
    names
      .filter(({ kind, words }) => kind === 'thing' && words.length > 2)
      .map(({ words }) => words.slice(0, -1).join(' ')),
  );

/**
 * The persons that `names` tell of, each with all its mentions, in order of their first.
 * @param names in text order
 * @param speaks whether a name is the head of a speaker: then two capitalised words are taken for a person
 * @param isSurname whether an unlisted word of the news is a person's
 */
export const gatherPersons = (
  names: readonly NameMention[],
  speaks: (mention: NameMention) => boolean,
  isSurname: IsSurname,
): NamedPerson[] => {
  const singles = new Set(names.filter(({ words }) => words.length === 1).map(({ words }) => words[0]!));
  const shorts = shortForms(names);
  const isFull = (mention: NameMention): boolean =>
    mention.words.length > 1 &&
    (mention.kind === 'person' ||
      (mention.kind === 'unsure' &&
        (singles.has(mention.words.at(-1)!) || speaks(mention)) &&
        !shorts.has(mention.words.join(' '))));
  const register = createRegister();
  for (const mention of names.filter(isFull)) {
    const key = nameKey(mention.words);
    const found = findFull(register, mention, key);
    if (found) addName(register, found, mention, key);
    else addPerson(register, mention, key);
  }
  /** By the word as written: most are told many times. */
  const keys = new Map<string, readonly string[]>();
  for (const mention of names) {
    if (mention.words.length > 1) continue;
    const key = keys.get(mention.words[0]!) ?? nameKey(mention.words);
    keys.set(mention.words[0]!, key);
    const found = findSingle(register, mention, surnameOf(key));
    if (found) addName(register, found, mention, key);
    else if (isPersonByItself(mention, isSurname)) addPerson(register, mention, key);
  }
  return register.drafts
    .map(({ mentions }) => personOf(mentions.toSorted((a, b) => a.start - b.start)))
    .sort((a, b) => a.mentions[0]!.start - b.mentions[0]!.start);
};
