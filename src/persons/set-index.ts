/** Finds sets again by words of their names, whatever was joined since. */
import type { PersonSet, PersonSets, Seen } from './person-sets.ts';

export interface SetIndex {
  readonly add: (key: string, seen: Seen) => void;
  /** In the order of adding, each once. */
  readonly find: (key: string) => readonly PersonSet[];
  readonly keys: () => Iterable<string>;
}

export const createSetIndex = (sets: PersonSets): SetIndex => {
  const byKey = new Map<string, Set<PersonSet>>();
  return {
    add: (key, seen) => {
      const set = sets.of(seen);
      const list = byKey.get(key);
      if (list === undefined) byKey.set(key, new Set([set]));
      else list.add(set);
    },
    find: (key) => [...new Set([...(byKey.get(key) ?? [])].map((set) => sets.of(set.members[0]!)))],
    keys: () => byKey.keys(),
  };
};
