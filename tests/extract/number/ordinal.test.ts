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
    She was the 4,000th guest. => 4,000th | ordinal | 4000 | of=guest
    It was his 2nd goal. => 2nd | ordinal | 2 | of=goal
    On the 2nd he left. => -
    He left in the 2nd half. => -
  `);
});
