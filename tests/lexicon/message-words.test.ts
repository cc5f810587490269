/** Each row gives what its example announces to its speaker. */
import { describe, expect, it } from 'vitest';
import { MESSAGE_WORDS } from '../../src/lexicon/message-words.ts';
import { attributionsOf } from '../support/attribute-text.ts';
import { lexiconRows } from '../support/lexicon-rows.ts';

describe('message-words', () => {
  it.each(lexiconRows('message-words').map((row) => [row.word!, row.example!] as const))(
    '%s: %s',
    (word, example) => {
      expect(MESSAGE_WORDS.has(word)).toBe(true);
      const said = attributionsOf(example.replace('¶', '\n\n')).map((found) => found.said);
      expect(
        said.some((words) => words[0]?.includes('Ruth Song') && /dredged\.”?$/.test(words.at(-1)!)),
      ).toBe(true);
    },
  );
});
