/**
 * Whether words that could be anything ("Will Rose", "Grace Park") are a person's name, by compromise. Asked
 * only about short capitalised runs whose first word is an everyday word too; answers are kept per string.
 */
import { loadLibrary } from '../lexicon/resource.ts';

/** Answers kept; then all are forgotten, so that memory stays bounded. They never change: no state is lost. */
const MOST_KEPT = 20_000;
/** A longer run is no person's name, and compromise is slow on long strings. */
const LONGEST = 60;

const answers = new Map<string, boolean>();

const ask = (name: string): boolean => {
  // Takes a third of a second to load, and most short articles never ask it.
  const nlp = loadLibrary<typeof import('compromise/two').default>('compromise/two');
  // What `json` would write out of it takes a fifth of the time.
  const { document } = nlp(name) as unknown as { document: { tags: ReadonlySet<string> }[][] };
  return document[0]?.[0]?.tags.has('Person') ?? false;
};

/** Whether compromise takes the first word of `name` for a person's in this company. */
export const isPersonName = (name: string): boolean => {
  if (name.length > LONGEST) return false;
  const known = answers.get(name);
  if (known !== undefined) return known;
  if (answers.size >= MOST_KEPT) answers.clear();
  const answer = ask(name);
  answers.set(name, answer);
  return answer;
};
