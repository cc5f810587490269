/** The words that tell where sentences end; a lexicon fills them in. */

/**
 * What an abbreviation does at the end of a sentence. `never`: a name or number follows ("Mr."). `may`: it
 * ends one before a word that starts sentences ("Inc. It"). `place`: also before a subject and its verb
 * ("Fresno, Calif. Police said"). `hour`: also before any word but a day or a time zone ("5 p.m. Police").
 */
export type AbbreviationEnding = 'never' | 'may' | 'place' | 'hour';

/** All words in lower case. */
export interface SentenceWords {
  readonly abbreviations: ReadonlyMap<string, AbbreviationEnding>;
  /** Words that start sentences and no names: "the", "but". */
  readonly starters: ReadonlySet<string>;
  /** Titles: "mr." starts a sentence where one with a verb could end. */
  readonly titles: ReadonlySet<string>;
  /** What follows an hour: "monday", "et". */
  readonly afterHour: ReadonlySet<string>;
  /** Forms of verbs of speech that follow a quoted question: `“Why?” Alder asked`. */
  readonly speech: ReadonlySet<string>;
}
