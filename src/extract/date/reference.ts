/**
 * The present, the past and the future as such.
 *
 *   The firm now employs 40 people, more recently in Oslo, and its current weakness may end in the near future.
 *            ^^^                    ^^^^^^^^^^^^^                  ^^^^^^^                     ^^^^^^^^^^^^^^^ date/reference
 */
import { REFERENCE_INDEX } from '../../lexicon/date-phrases.ts';
import { phraseAt } from '../../lexicon/phrase-index.ts';
import type { Token } from '../../model/segmented.ts';
import type { DateExtractor } from './expression.ts';
import { factAt, wordAt } from './words.ts';

const isCurrent = (tokens: readonly Token[], at: number): boolean =>
  wordAt(tokens, at) === 'current' &&
  tokens[at + 1]?.pos === 'NOUN' &&
  factAt(tokens, at + 1).unit === undefined;

/** "too soon", "as soon as" and "soon after" are told from something else. */
const isSoon = (tokens: readonly Token[], at: number): boolean =>
  !/^(?:too|as|so|how)$/.test(wordAt(tokens, at - 1)) &&
  !/^(?:as|after|before|enough|-)$/.test(wordAt(tokens, at + 1));

/** "will one day be forgotten"; "one day" alone is a length or past. */
const ahead = (tokens: readonly Token[], first: number, end: number): boolean =>
  /^(?:will|would|could|may|might|to|'ll)$/.test(wordAt(tokens, first - 1)) ||
  /^(?:will|may|soon)$/.test(wordAt(tokens, end));

export const reference: DateExtractor = {
  rule: 'date/reference',
  heads: [...REFERENCE_INDEX.keys(), 'current'],
  match: (tokens, at) => {
    if (isCurrent(tokens, at))
      return { first: at, end: at + 1, meaning: { kind: 'reference', value: 'PRESENT_REF' } };
    const phrase = phraseAt(REFERENCE_INDEX, tokens, at);
    if (phrase === null) return null;
    if (wordAt(tokens, at) === 'soon' && !isSoon(tokens, at)) return null;
    if (wordAt(tokens, at) === 'one' && !ahead(tokens, at, phrase.end)) return null;
    // "the past year" is a stretch; "the past" alone is a reference
    const { number, unit } = factAt(tokens, phrase.end);
    if (wordAt(tokens, phrase.end - 1) === 'past' && (number || unit || factAt(tokens, phrase.end).season))
      return null;
    if (wordAt(tokens, phrase.end - 1) === 'past' && tokens[phrase.end]?.pos === 'NUM') return null;
    return { first: at, end: phrase.end, meaning: { kind: 'reference', value: phrase.row.value } };
  },
};
