/** A date as the words state it, before anything is known of when they were written: a span with a meaning. */
import type { DayPart, Season } from '../../lexicon/calendar-words.ts';
import type { Direction } from '../../lexicon/date-directions.ts';
import type { TimeUnit } from '../../lexicon/time-units.ts';
import type { DateMod, DatePrecision } from '../../model/date-mention.ts';
import type { Token } from '../../model/segmented.ts';
import type { Span } from '../../model/span.ts';

/** A period told by its distance from another: "last week" is one week before the one of publication. */
export interface Shift {
  readonly unit: TimeUnit;
  readonly by: number;
  /** `published`: from the day of writing. `text`: from the date spoken of ("the following year"). */
  readonly from: 'published' | 'text';
  /** "a year ago": the same quarter, month or day of that year, where the text speaks of one. */
  readonly same?: boolean;
  /** "a year ago today", "two years ago this month": to the day, to the month. */
  readonly grain?: 'day' | 'month';
}

/** What a phrase says of a point in time; parts that it leaves open are absent. */
export interface Fields {
  readonly century?: number;
  readonly decade?: number;
  readonly year?: number;
  readonly half?: number;
  readonly quarter?: number | 'latest';
  readonly season?: Season;
  readonly month?: number;
  readonly day?: number;
  /** Of a date in digits: which stands first, or `open` where either may; then month and day are read as month first. */
  readonly order?: 'day-first' | 'month-first' | 'open';
  /** 1 Monday to 7 Sunday. */
  readonly weekday?: number;
  readonly part?: DayPart;
  /** `15:00`, `15`, as TIMEX3 writes it after the T. */
  readonly clock?: string;
  /** Its rule in the table of holidays. */
  readonly holiday?: string;
  /** Which of them: "last June", "next Tuesday". */
  readonly direction?: Direction;
  readonly shift?: Shift;
  /** The week that holds the date ("the week of March 6"), ends or begins with it. */
  readonly weekOf?: 'holds' | 'ends' | 'begins';
  /** "the second week of June" is 2, "the last" -1: of the month or year that the other fields tell. */
  readonly nthWeek?: number;
  /** "a week from Friday": so much after the day that the other fields tell. */
  readonly offset?: { readonly unit: TimeUnit; readonly by: number };
}

/** A length of time; ends differ in a range, and are null where the words are vague ("several years"). */
export interface Amount {
  readonly low: number | null;
  readonly high: number | null;
}

export type Meaning =
  | { readonly kind: 'point'; readonly fields: Fields }
  | { readonly kind: 'range'; readonly from: Fields; readonly to: Fields }
  | { readonly kind: 'reference'; readonly value: string; readonly precision?: DatePrecision }
  | {
      readonly kind: 'duration';
      readonly amount: Amount;
      readonly unit: TimeUnit;
      /** It ends or begins now: "the past three weeks". */
      readonly side: 'past' | 'future' | null;
    }
  | { readonly kind: 'set'; readonly value: string };

/** What an extractor found at some tokens, `end` exclusive. */
export interface Found {
  readonly first: number;
  readonly end: number;
  readonly meaning: Meaning;
  readonly mod?: DateMod;
  /** Counts only beside another date: the "night" of "Monday night". */
  readonly weak?: true;
}

export interface DateExpression extends Span {
  readonly first: number;
  readonly endToken: number;
  readonly meaning: Meaning;
  readonly mod: DateMod | null;
  readonly weak: boolean;
  readonly rule: string;
}

/** One sort of date expression, found around its head word. */
export interface DateExtractor {
  /** `date/weekday`: names the file to open when a row is wrong. */
  readonly rule: string;
  /** Lower-case words at which it looks; nothing else costs time. */
  readonly heads: readonly string[];
  /** Whether it looks at tokens that begin with a digit too. */
  readonly digits?: boolean;
  readonly match: (tokens: readonly Token[], at: number) => Found | null;
}

export const point = (first: number, end: number, fields: Fields): Found => ({
  first,
  end,
  meaning: { kind: 'point', fields },
});
