/** Texts that look random and are the same for the same seed: news in shreds, repeated until something gives. */

/** What readers of news text stumble over, one kind a line. */
const ATOMS = [
  ...'7 1,234 3.5 12 0 1e9 ½ 2-1 9/11 1/2/03 50-year-old 1.2bn $4 €5m £ % percent 7th II № 10:30 p.m.'.split(
    ' ',
  ),
  ...'one hundred two million half dozen dozens third between and to from of a the than per as many up'.split(
    ' ',
  ),
  ...'May March Sept. Friday last next ago year years decade 1990s Christmas noon midnight Q3 mid- late'.split(
    ' ',
  ),
  ...'said says according told denied “ ” " \' ‘ ’ « » `` — – - -- … . .. , ; : ? ! ( ) [ ] • * _'.split(' '),
  ...'Ann Dray Mr. Dr. U.S. Gov. Ph.D. St. O’Neil McVey president minister chief he she they who I it'.split(
    ' ',
  ),
  ...'not never n’t if would may allegedly expected READ MORE Photo: By http://a.b/c?d=e a@b.c #tag @who'.split(
    ' ',
  ),
  '\u00a0',
  '\u2028',
  '\u200b',
  '\ufeff',
  '\u0301',
  '\ud83d',
  '👩‍👩‍👧',
  '新聞',
  '\u202e',
  '\t',
  '\r\n',
  '\n',
  '\n\n',
  '\u0000',
];

const JOINTS = [' ', ' ', ' ', '', '\n', '-', ',', ', ', '. '];

interface Dice {
  /** A whole number from 0 to below `end`. */
  readonly below: (end: number) => number;
}

/** Mulberry32: small, even enough, the same everywhere. */
const createDice = (seed: number): Dice => {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return { below: (end) => Math.floor(next() * end) };
};

const pick = <Item>({ below }: Dice, items: readonly Item[]): Item => items[below(items.length)]!;

const shred = (dice: Dice): string => {
  const joint = pick(dice, JOINTS);
  return Array.from({ length: 1 + dice.below(8) }, () => pick(dice, ATOMS)).join(joint);
};

const LONGEST = 20_000;

/** Some shreds in a row, one of them repeated very often: what takes square time shows. */
export const fuzzText = (seed: number): string => {
  const dice = createDice(seed);
  const parts = Array.from({ length: 1 + dice.below(6) }, () => {
    const own = shred(dice) + pick(dice, JOINTS);
    return dice.below(3) === 0 ? own.repeat(1 + dice.below(3000)) : own;
  });
  return parts.join(pick(dice, JOINTS)).slice(0, LONGEST);
};
