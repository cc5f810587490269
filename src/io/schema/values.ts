/** The values of columns that have a few fixed ones, each with its meaning. */

import type { QuoteKind, SpeakerType, Stance } from '../../model/attribution.ts';
import type { Certainty, ClaimKind, Polarity } from '../../model/claim.ts';
import type { DateBasis, DateMod, DatePrecision, DateType } from '../../model/date-mention.ts';
import type { DifferenceField, GroupRelation } from '../../model/group.ts';
import type { JoinRule } from '../../model/known-person.ts';
import type { Bound, Change, NumberKind } from '../../model/number-mention.ts';

export const CLAIM_KINDS_TOLD: Readonly<Record<ClaimKind, string>> = {
  quote: 'quoted words',
  reported: 'what somebody said, in the words of the article',
  assertion: 'the article itself says so',
};

export const SPEAKER_TYPES_TOLD: Readonly<Record<SpeakerType, string>> = {
  person: 'one human being',
  organization: 'a body that can speak',
  group: 'people without a common body',
  document: 'a report, a paper, a law',
  unnamed: 'the article does not tell',
};

export const STANCES_TOLD: Readonly<Record<Stance, string>> = {
  asserts: 'says that it is so',
  denies: 'says that it is not so',
  asks: 'asks whether it is so',
  demands: 'wants it to be so',
  predicts: 'says that it will be so',
  believes: 'thinks so',
  intends: 'is going to do so',
};

export const QUOTE_KINDS_TOLD: Readonly<Record<QuoteKind, string>> = {
  direct: 'quoted as a whole',
  mixed: 'a paraphrase with quoted words in it',
  indirect: 'a paraphrase',
};

export const NUMBER_KINDS_TOLD: Readonly<Record<NumberKind, string>> = {
  count: 'how many',
  money: 'an amount of money',
  percent: 'a percentage',
  measure: 'a length, weight, age and the like',
  ordinal: 'a place in an order',
  ratio: 'a share, "one in five"',
  score: 'a result, "52-48": number_low and number_high are its two sides',
};

export const BOUNDS_TOLD: Readonly<Record<Bound, string>> = {
  exact: 'as stated',
  about: 'roughly',
  at_least: 'or more',
  at_most: 'or less',
  more_than: 'more than this',
  less_than: 'less than this',
};

export const CHANGES_TOLD: Readonly<Record<Change, string>> = {
  up: 'a rise by this amount',
  down: 'a fall by this amount',
};

export const DATE_TYPES_TOLD: Readonly<Record<DateType, string>> = {
  DATE: 'a day or longer on the calendar',
  TIME: 'a part of a day',
  DURATION: 'a length of time',
  SET: 'times that come again',
};

export const PRECISIONS_TOLD: Readonly<Record<DatePrecision, string>> = {
  time: 'shorter than a day',
  day: 'one day',
  week: 'one week',
  month: 'one month',
  quarter: 'three months',
  season: 'a season',
  year: 'one year',
  decade: 'ten years',
  century: 'a hundred years',
};

export const DATE_MODS_TOLD: Readonly<Record<DateMod, string>> = {
  START: 'its beginning',
  MID: 'its middle',
  END: 'its end',
  APPROX: 'roughly',
  BEFORE: 'before it',
  AFTER: 'after it',
  MORE_THAN: 'longer than it',
  LESS_THAN: 'shorter than it',
};

export const BASES_TOLD: Readonly<Record<DateBasis, string>> = {
  stated: 'the text has the whole date',
  text: 'worked out from another date in the text',
  published: 'worked out from the day of publication',
  unresolved: 'it cannot be known',
};

export const POLARITIES_TOLD: Readonly<Record<Polarity, string>> = {
  affirmed: 'said to be so',
  denied: 'said not to be so',
};

export const CERTAINTIES_TOLD: Readonly<Record<Certainty, string>> = {
  stated: 'as a fact',
  expected: 'as what will come',
  possible: 'as what may be',
  conditional: 'as what would be if',
  alleged: 'as what somebody alleges',
};

export const RELATIONS_TOLD: Readonly<Record<Exclude<GroupRelation, 'single'>, string>> = {
  agree: 'no difference was found',
  conflict: 'at least one difference; see differences.csv',
};

export const DIFFERENCE_FIELDS_TOLD: Readonly<Record<DifferenceField, string>> = {
  value: 'a number',
  date: 'a date',
  speaker: 'who said it',
  wording: 'words inside a quotation',
  polarity: 'one affirms what the other denies',
};

/** What makes two appearances one speaker. */
export const JOIN_RULES_TOLD: Readonly<Record<JoinRule, string>> = {
  user: 'your own table says so',
  'full-name/story': 'one full name in one story',
  'full-name/post': 'one full name and one post',
  'full-name': 'one full name, and nothing speaks against it',
  'full-name/well-known': 'one full name, of somebody well known',
  'given-name/story': 'given names that fit, in one story',
  'given-name/post': 'given names that fit, with one post',
  'misspelling/story': 'a slip of the pen in one story',
  'surname/story': 'the only one of that surname in the story',
  'surname+post/story': 'the only one of that surname and post in the story',
  'surname+post': 'one surname and post in one period',
  'surname/famous': 'the one whom everybody knows by the surname',
  'body/name': 'one name',
  'body/story': 'one name in one story',
  'body/source': 'one name in one publication',
  'body/short-form': 'the only body of the story whose name ends so',
  'acronym/story': 'the first letters of a name in the story',
  'acronym/known': 'letters that everybody knows',
  'acronym/spelled-out': 'letters that articles spell out in this one way',
  'group/name': 'one name of a group',
};
