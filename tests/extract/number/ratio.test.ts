/** Shares of a whole, odds, multiples. */
import { describe } from 'vitest';
import { itReads } from '../../support/number-phrases.ts';

describe('ratio', () => {
  itReads(`
    It shut 2,140 out of 3,600 wells. => 2,140 | count | 2140 | of=wells ; 3,600 | count | 3600 | of=wells
    One in five voters is undecided. => One in five | ratio | 0.2 | of=voters
    Nine out of 10 doctors agree. => Nine out of 10 | ratio | 0.9 | of=doctors
    Six out of 10 homes were damaged. => Six out of 10 | ratio | 0.6 | of=homes
    Two-thirds of members backed it. => Two-thirds | ratio | 0.666666666666667 | of=members
    A quarter of them left. => A quarter | ratio | 0.25
    More than half of the sailors fell ill. => half | ratio | 0.5 | bound=more_than | of=sailors
    Half the cabinet resigned. => Half | ratio | 0.5 | of=cabinet
    Attacks fell by a third. => a third | ratio | 0.3333333333333333 | change=down
    They were outnumbered 9 to 1. => 9 to 1 | ratio | 9
    By two-to-one, adults agreed. => two-to-one | ratio | 2
    Rents are four times as high. => four times | ratio | 4
    Cases rose sixfold. => sixfold | ratio | 6 | change=up
    Up to two-thirds of voters may stay home. => two-thirds | ratio | 0.666666666666667 | bound=at_most | of=voters
    About one-third of respondents agreed. => one-third | ratio | 0.3333333333333333 | bound=about | of=respondents
    Three quarters of the crop rotted. => Three quarters | ratio | 0.75 | of=crop
    Only one in 40 calls was answered. => one in 40 | ratio | 0.025 | of=calls
    Four times as many boats came. => Four times | ratio | 4 | of=boats
    The flag is half red and half green. => half | ratio | 0.5 ; half | ratio | 0.5
    The hall was half empty. => half | ratio | 0.5
    They won by a 3-to-1 margin. => 3-to-1 | ratio | 3
  `);
});
