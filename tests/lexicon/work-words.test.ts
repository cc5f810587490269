/** Each row keeps the title in its example from being read as speech. */
import { describe, expect, it } from 'vitest';
import { WORK_WORDS } from '../../src/lexicon/work-words.ts';
import { attributionsOf } from '../support/attribute-text.ts';
import { lexiconRows } from '../support/lexicon-rows.ts';

describe('work-words', () => {
  it.each(lexiconRows('work-words').map((row) => [row.word!, row.example!] as const))(
    '%s: %s',
    (word, example) => {
      expect(WORK_WORDS.has(word)).toBe(true);
      expect(example.toLowerCase()).toContain(word);
      expect(attributionsOf(example).filter(({ quote }) => quote === 'direct')).toEqual([]);
    },
  );
});
