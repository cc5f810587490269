/**
 * Whom "I" and "we" inside what somebody says stand for: whoever says it.
 *
 *   “My office and I will pay,” Lind said.      Lind: My, I
 */

import { SPEAKER_PRONOUNS } from '../lexicon/speaker-pronouns.ts';
import type { Attributed } from '../model/layers.ts';
import type { Mention } from '../model/person.ts';

const SELF: ReadonlySet<string> = new Set([
  ...[...SPEAKER_PRONOUNS].filter(([, points]) => points === 'self').map(([form]) => form),
  ...['mine', 'myself', 'ours', 'ourselves'],
]);

export interface SelfMention {
  readonly attribution: number;
  readonly mention: Mention;
}

/**
 * Every first person of the article that an attribution holds between quotation marks.
 * @param said by token, the number of the attribution whose content it is in, counted from 1
 * @param quoted 1 where a token stands inside a quotation
 */
export const selfMentions = (
  { tokens }: Attributed,
  said: Uint32Array,
  quoted: Uint8Array,
): SelfMention[] => {
  const found: SelfMention[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    if (said[at] === 0 || quoted[at] === 0) continue;
    const { lower, start, end, text } = tokens[at]!;
    // "US" is a country
    if (!SELF.has(lower) || text === 'US' || text === 'U.S.') continue;
    found.push({ attribution: said[at]! - 1, mention: { start, end, kind: 'pronoun' } });
  }
  return found;
};
