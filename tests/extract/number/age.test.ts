/** Ages. */
import { describe } from 'vitest';
import { itReads } from '../../support/number-phrases.ts';

describe('age', () => {
  itReads(`
    He was 68. => 68 | measure | 68 | unit=year
    When she was seven, it rained. => seven | measure | 7 | unit=year
    Her brother, 19, was hurt. => 19 | measure | 19 | unit=year
    At six weeks of age, one can smile. => six weeks of age | measure | 6 | unit=week
    A 22-year-old man was held. => 22-year-old | measure | 22 | unit=year | of=man
    Ada Holm, 65, said she had nothing. => 65 | measure | 65 | unit=year
    The mayor’s dog was ten months old. => ten months old | measure | 10 | unit=month
    He died at age 87. => 87 | measure | 87 | unit=year
    Two skippers aged 36 and 31 were charged. => Two | count | 2 | of=skippers ; 36 | measure | 36 | unit=year ; 31 | measure | 31 | unit=year
    The course is for ages 5-17. => 5-17 | measure | 5..17 | unit=year
    The 14- and 15-year-olds were sent home. => 14 | measure | 14 | unit=year ; 15-year-olds | measure | 15 | unit=year
    Children between the ages of 6 and 9 may enter. => 6 and 9 | measure | 6..9 | unit=year
    A boy, 9, fell from the pier. => 9 | measure | 9 | unit=year
    The nurse, now 54, has retired. => 54 | measure | 54 | unit=year
    Lind, then 23, wrote it. => 23 | measure | 23 | unit=year
    The ferries, 9, were late. => 9 | count | 9
    A man in his early 70s was held. => 70s | measure | 70..79 | unit=year
    She was in her mid-to-late thirties. => thirties | measure | 30..39 | unit=year
    Two boys in their teens saw it. => Two | count | 2 | of=boys ; teens | measure | 13..19 | unit=year
    She is in her 50s. => 50s | measure | 50..59 | unit=year
    A nurse, 9 pupils and a cook left. => 9 | count | 9 | of=pupils
  `);
});
