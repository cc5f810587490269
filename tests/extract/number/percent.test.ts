/** Shares and points. */
import { describe } from 'vitest';
import { itReads } from '../../support/number-phrases.ts';

describe('percent', () => {
  itReads(`
    Rents rose by 20 to 30 per cent. => 20 to 30 per cent | percent | 20..30 | unit=percent | change=up
    He expects growth of 1.5% to 2%. => 1.5% to 2% | percent | 1.5..2 | unit=percent | change=up
    The rate rose 0.3 percent to 4.5 percent. => 0.3 percent | percent | 0.3 | unit=percent | change=up ; 4.5 percent | percent | 4.5 | unit=percent
    The error is plus or minus 2.5 points. => 2.5 points | percent | 2.5 | unit=percentage_point
    Unemployment fell to 4.5 per cent in the north. => 4.5 per cent | percent | 4.5 | unit=percent
    Turnout was 61.3%, officials said. => 61.3% | percent | 61.3 | unit=percent
    The rate rose 0.25 percentage points. => 0.25 percentage points | percent | 0.25 | unit=percentage_point | change=up
    Yields climbed 25 basis points. => 25 basis points | percent | 25 | unit=basis point | change=up
    Some 20 to 30 percent of crops failed. => 20 to 30 percent | percent | 20..30 | unit=percent | bound=about | of=crops
    Inflation went from 3.2% to 3.5%. => 3.2% | percent | 3.2 | unit=percent ; 3.5% | percent | 3.5 | unit=percent
    Output dropped 7 pct in the north. => 7 pct | percent | 7 | unit=percent | change=down
    One hundred percent of the ballots were counted. => One hundred percent | percent | 100 | unit=percent | of=ballots
    Nearly two percent of voters spoiled their ballots. => two percent | percent | 2 | unit=percent | bound=about | of=voters
    Prices were 5 percent higher than expected. => 5 percent | percent | 5 | unit=percent | change=up
    Sales saw a 12 percent drop. => 12 percent | percent | 12 | unit=percent | change=down
    Half a percent of the mail was lost. => Half a percent | percent | 0.5 | unit=percent | of=mail
    Support edged up to 63.8 percent. => 63.8 percent | percent | 63.8 | unit=percent
    The tax makes up 10% of revenue. => 10% | percent | 10 | unit=percent | of=revenue
    She won by 56 to 41 percent. => 56 | percent | 56 | unit=percent ; 41 percent | percent | 41 | unit=percent
    The poll has a margin of plus or minus 4 percentage points. => 4 percentage points | percent | 4 | unit=percentage_point
    The index moved -0.58% on the day. => -0.58% | percent | -0.58 | unit=percent
    Fewer than 5% replied. => 5% | percent | 5 | unit=percent | bound=less_than
    Profit is up 15pc. => 15pc | percent | 15 | unit=percent | change=up
    A 40-percent cut was proposed. => 40-percent | percent | 40 | unit=percent | change=down
    He trails by 20 or 30 percent. => 20 | percent | 20 | unit=percent ; 30 percent | percent | 30 | unit=percent
    Less than one-quarter of 1 percent failed. => one-quarter of 1 percent | percent | 0.25 | unit=percent | bound=less_than
    Cases fell by 43 percent in the south. => 43 percent | percent | 43 | unit=percent | change=down
    She leads 44-41 percent among women. => 44 | percent | 44 | unit=percent ; 41 percent | percent | 41 | unit=percent
    The fee rose to 12 percent from 9 percent. => 12 percent | percent | 12 | unit=percent ; 9 percent | percent | 9 | unit=percent
    Rents rose six percent a year. => six percent a year | percent | 6 | unit=percent | change=up | per=year
    The bond pays 4 percent per annum. => 4 percent per annum | percent | 4 | unit=percent | per=year
    Growth was 3 percent a year ago. => 3 percent | percent | 3 | unit=percent
    The share fell from 31 percent to 28 in a year. => 31 percent | percent | 31 | unit=percent ; 28 | percent | 28 | unit=percent
    It rose to 31 percent from 28. => 31 percent | percent | 31 | unit=percent ; 28 | percent | 28 | unit=percent
    It rose 3 percent to 7,310. => 3 percent | percent | 3 | unit=percent | change=up ; 7,310 | count | 7310
    It rose to 31 percent from 28 seats. => 31 percent | percent | 31 | unit=percent ; 28 | count | 28 | of=seats
    Errors stayed <2% and >1%. => 2% | percent | 2 | unit=percent | bound=less_than ; 1% | percent | 1 | unit=percent | bound=more_than
    Lind stood at 44 percent, Voss at 39. => 44 percent | percent | 44 | unit=percent ; 39 | percent | 39 | unit=percent
    They got 31 and 33 percent. => 31 | percent | 31 | unit=percent ; 33 percent | percent | 33 | unit=percent
    She has 21 percent compared to Orr's 26. => 21 percent | percent | 21 | unit=percent ; 26 | percent | 26 | unit=percent
    They hired 31 cooks and 33 percent left. => 31 | count | 31 | of=cooks ; 33 percent | percent | 33 | unit=percent
    A basis point is little. => A basis point | percent | 1 | unit=basis point
    It rose a percentage point. => a percentage point | percent | 1 | unit=percentage_point | change=up
    Rents grew 20% year on year. => 20% | percent | 20 | unit=percent | change=up
    Rents grew 3 percent month-over-month. => 3 percent | percent | 3 | unit=percent | change=up
    A point was made. => -
  `);
});
