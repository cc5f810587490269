/** Results of games and votes. */
import { describe } from 'vitest';
import { itReads } from '../../support/number-phrases.ts';

describe('score', () => {
  itReads(`
    They passed it by fifty-two votes to forty-eight. => fifty-two votes to forty-eight | score | 48..52
    It fell by 51 votes to 48. => 51 votes to 48 | score | 48..51
    The Senate voted 52-48 for the bill. => 52-48 | score | 48..52
    They won 2-1 in Lisbon. => 2-1 | score | 1..2
    He lost 6-3, 7-6 to the Swede. => 6-3 | score | 3..6 ; 7-6 | score | 6..7
    The court split 5-4 on it. => 5-4 | score | 4..5
    The budget passed 51 to 49. => 51 to 49 | score | 49..51
    The Tigers led 10–2 at the break. => 10–2 | score | 2..10
    The house passed it 240-187. => 240-187 | score | 187..240
    The match went 6-3, 6-7 (4-7), 2-6. => 6-3 | score | 3..6 ; 6-7 | score | 6..7 ; 4-7 | score | 4..7 ; 2-6 | score | 2..6
    The stall sells sizes, 6-7 of them. => 6-7 | count | 6..7
    The van does 0-60mph. => 0-60mph | measure | 0..60 | unit=mile per hour | per=hour
    They drew 0-0 at home. => 0-0 | score | 0..0
    The index shed 44 points to 6,180. => 44 | count | 44 | of=points | change=down ; 6,180 | count | 6180
    Shares gained 9 points to 130. => 9 | count | 9 | of=points | change=up ; 130 | count | 130
    They won by 18 points to 12. => 18 points to 12 | score | 12..18
  `);
});
