/** Ranks. */
import { describe } from 'vitest';
import { itReads } from '../../support/number-phrases.ts';

describe('ordinal', () => {
  itReads(`
    It was the 35th attack there. => 35th | ordinal | 35 | of=attack
    She finished third in the vote. => third | ordinal | 3
    It is the second-largest city. => second | ordinal | 2 | of=city
    They won for the fifth consecutive season. => fifth | ordinal | 5 | of=season
    The third richest man spoke. => third | ordinal | 3 | of=man
    The 60th anniversary was marked. => 60th | ordinal | 60 | of=anniversary
  `);
});
