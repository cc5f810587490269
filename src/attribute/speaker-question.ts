/** The question that speaker features answer. */
import type { CueExtent } from './cue-extent.ts';
import type { TokenColumns } from './token-columns.ts';

/** Whose speaker is looked for, and in which article. */
export interface SpeakerContext {
  readonly columns: TokenColumns;
  readonly cue: CueExtent;
}

/** Longer ways between speaker and cue are all alike. */
export const LONGEST_PATH = 6;
