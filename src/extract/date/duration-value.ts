/** How TIMEX3 writes a length of time: "P3M", "PT1M30S", "PXY" where the number is vague. */
import type { TimeUnit } from '../../lexicon/time-units.ts';
import type { Amount } from './expression.ts';

/** Letter, how many of it one unit holds, and whether it stands after the T. */
const LETTERS: Readonly<Record<TimeUnit, { letter: string; each: number; clock: boolean; vague?: string }>> =
  {
    second: { letter: 'S', each: 1, clock: true },
    minute: { letter: 'M', each: 1, clock: true },
    hour: { letter: 'H', each: 1, clock: true },
    day: { letter: 'D', each: 1, clock: false },
    week: { letter: 'W', each: 1, clock: false },
    weekend: { letter: 'D', each: 2, clock: false },
    fortnight: { letter: 'W', each: 2, clock: false },
    month: { letter: 'M', each: 1, clock: false },
    quarter: { letter: 'Q', each: 1, clock: false },
    year: { letter: 'Y', each: 1, clock: false },
    decade: { letter: 'Y', each: 10, clock: false, vague: 'DE' },
    century: { letter: 'Y', each: 100, clock: false, vague: 'CE' },
    millennium: { letter: 'Y', each: 1000, clock: false, vague: 'ML' },
  };

/** The next finer unit, where halves are said: "two and a half years" is P2Y6M. */
const FINER: Partial<Readonly<Record<TimeUnit, { letter: string; count: number }>>> = {
  year: { letter: 'M', count: 12 },
  day: { letter: 'H', count: 24 },
  hour: { letter: 'M', count: 60 },
  minute: { letter: 'S', count: 60 },
};

const fraction = (value: number, unit: TimeUnit): string | null => {
  const finer = FINER[unit];
  const rest = finer && Math.round((value - Math.floor(value)) * finer.count * 1000) / 1000;
  if (!finer || rest === undefined || !Number.isInteger(rest)) return null;
  const whole = Math.floor(value);
  const { letter, clock } = LETTERS[unit];
  const head = whole === 0 ? '' : `${whole}${letter}`;
  const tail = `${rest}${finer.letter}`;
  return clock ? `PT${head}${tail}` : unit === 'day' ? `P${head}T${tail}` : `P${head}${tail}`;
};

/** The value of the low end, since TIMEX3 has no way to write a range of lengths. */
export const durationValue = ({ low }: Amount, unit: TimeUnit): string => {
  const { letter, each, clock, vague } = LETTERS[unit];
  if (low === null) return `P${clock ? 'T' : ''}X${vague ?? letter}`;
  const count = low * each;
  const written = Number.isInteger(count) ? null : fraction(count, unit);
  return written ?? `P${clock ? 'T' : ''}${count}${letter}`;
};
