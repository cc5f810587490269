/** Persons found so far, to be looked up by surname, by given name, and by what a misspelling would share. */
import type { Gender } from '../lexicon/roles.ts';
import type { NameMention } from './name-mention.ts';
import { surnameOf } from './same-name.ts';

/** A person while names are still being gathered. */
export interface Draft {
  readonly mentions: NameMention[];
  readonly keys: (readonly string[])[];
  gender: Gender | null;
}

export interface NameRegister {
  readonly drafts: Draft[];
  readonly bySurname: Map<string, Set<Draft>>;
  readonly byGiven: Map<string, Set<Draft>>;
  /** By the first letter of the surname: slips of the pen seldom touch it. */
  readonly byInitial: Map<string, Set<Draft>>;
}

export const createRegister = (): NameRegister => ({
  drafts: [],
  bySurname: new Map(),
  byGiven: new Map(),
  byInitial: new Map(),
});

const put = (index: Map<string, Set<Draft>>, word: string, draft: Draft): void => {
  const drafts = index.get(word);
  if (drafts === undefined) index.set(word, new Set([draft]));
  else drafts.add(draft);
};

const isSameKey = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((word, i) => word === b[i]);

/** Adds one more name of a person. @param key the name's folded words */
export const addName = (
  register: NameRegister,
  draft: Draft,
  mention: NameMention,
  key: readonly string[],
): void => {
  draft.mentions.push(mention);
  draft.gender ??= mention.gender;
  if (draft.keys.some((other) => isSameKey(other, key))) return;
  draft.keys.push(key);
  const surname = surnameOf(key);
  put(register.bySurname, surname, draft);
  put(register.byInitial, surname.slice(0, 1), draft);
  if (key.length > 1) put(register.byGiven, key[0]!, draft);
};

/** Opens a new person with a first name. */
export const addPerson = (register: NameRegister, mention: NameMention, key: readonly string[]): void => {
  const draft: Draft = { mentions: [], keys: [], gender: mention.gender };
  register.drafts.push(draft);
  addName(register, draft, mention, key);
};

/** Persons listed under `word` whose gender fits. */
export const listed = (
  index: ReadonlyMap<string, ReadonlySet<Draft>>,
  word: string,
  { gender }: NameMention,
): Draft[] => {
  const found: Draft[] = [];
  for (const draft of index.get(word) ?? [])
    if (draft.gender === null || gender === null || draft.gender === gender) found.push(draft);
  return found;
};
