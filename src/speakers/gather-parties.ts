/** Which names are one person: full names first, then surnames, given names and misspellings join them. */
import type { Gender } from '../lexicon/roles.ts';
import { nameHint } from './name-hint.ts';
import type { NameMention } from './name-mention.ts';
import { type Party, partyOf } from './party.ts';
import { isMisspelling, misspeltName, nameKey, sameName, surnameOf } from './same-name.ts';

/** A person while names are still being gathered. */
interface Draft {
  readonly mentions: NameMention[];
  readonly keys: string[][];
  gender: Gender | null;
}

const genderFits = (draft: Draft, mention: NameMention): boolean =>
  draft.gender === null || mention.gender === null || draft.gender === mention.gender;

const add = (draft: Draft, mention: NameMention, key: string[]): void => {
  draft.mentions.push(mention);
  draft.keys.push(key);
  draft.gender ??= mention.gender;
};

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

/** Full names: in text order, so that a later, fuller form joins an earlier one. */
const gatherFull = (full: readonly NameMention[]): Draft[] => {
  const drafts: Draft[] = [];
  for (const mention of full) {
    const key = nameKey(mention.words);
    const fitting = drafts.filter((draft) => genderFits(draft, mention));
    const found =
      fitting.find((draft) => draft.keys.every((other) => sameName(other, key))) ??
      fitting.find((draft) => draft.keys.some((other) => misspeltName(other, key)));
    if (found) add(found, mention, key);
    else drafts.push({ mentions: [mention], keys: [key], gender: mention.gender });
  }
  return drafts;
};

/** Whether the word is the given name that a draft goes by: "Hillary". */
const goesBy = (draft: Draft, word: string): boolean =>
  draft.keys.some((key) => key.length > 1 && key[0] === word);

/** The person that a single word names, if it is one of `drafts`. */
const findSingle = (drafts: readonly Draft[], mention: NameMention, key: string[]): Draft | undefined => {
  const word = surnameOf(key);
  const fitting = drafts.filter((draft) => genderFits(draft, mention));
  const named = fitting.filter((draft) => draft.keys.some((other) => surnameOf(other) === word));
  const sameRole = named.filter((draft) => hasRole(draft, mention));
  if (named.length > 0) return nearest(sameRole.length > 0 ? sameRole : named, mention.start);
  if (mention.kind === 'thing') return undefined;
  const given = fitting.filter((draft) => goesBy(draft, word));
  if (given.length > 0) return nearest(given, mention.start);
  if (nameHint(word) !== undefined) return undefined;
  return fitting.find((draft) => draft.keys.some((other) => isMisspelling(surnameOf(other), word)));
};

const isPersonByItself = (mention: NameMention): boolean => {
  const hint = nameHint(mention.words[0]!.toLowerCase());
  return mention.kind === 'person' || hint === 'surname' || hint === 'male' || hint === 'female';
};

/**
 * The persons that `names` tell of, each with all its mentions, in order of their first.
 * @param speaks whether a name is the whole of a speaker: then two capitalised words are taken for a person
 */
export const gatherParties = (
  names: readonly NameMention[],
  speaks: (mention: NameMention) => boolean,
): Party[] => {
  const singles = new Set(names.filter(({ words }) => words.length === 1).map(({ words }) => words[0]!));
  const isFull = (mention: NameMention): boolean =>
    mention.words.length > 1 &&
    (mention.kind === 'person' ||
      (mention.kind === 'unsure' && (singles.has(mention.words.at(-1)!) || speaks(mention))));
  const drafts = gatherFull(names.filter(isFull));
  for (const mention of names) {
    if (mention.words.length > 1) continue;
    const key = nameKey(mention.words);
    const found = findSingle(drafts, mention, key);
    if (found) add(found, mention, key);
    else if (isPersonByItself(mention))
      drafts.push({ mentions: [mention], keys: [key], gender: mention.gender });
  }
  return drafts
    .map(({ mentions }) => partyOf(mentions.toSorted((a, b) => a.start - b.start)))
    .sort((a, b) => a.mentions[0]!.start - b.mentions[0]!.start);
};
