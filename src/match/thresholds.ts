/**
 * The thresholds at which claims are joined, in one place. `npx tsx src/train/match-facts.ts --held-out` shows what a change of one
 * does to events that the model has not seen.
 */
export const FACTS = {
  /** The least score at which two claims are put together: of groups in events left out, seven of ten pairs are aligned by hand too. */
  oneFact: 0.265,
  /** The same between articles that only share a subject: there a score of 0.6 was right in one of two. */
  oneFactAfar: 0.85,
  /** Below this a pair neither joins nor speaks for joining. */
  leastScore: 0.1,
  /** Claims with another figure or day are one disputed fact only if so much of all else fits; else they are two facts. */
  disputedCover: 0.5,
  /** Words in common that are no names must weigh so much: names say of whom two claims speak, not what they say of him. */
  leastPlain: 0.05,
  /** Unless names make up so much of both: "the White House offered him the Navy" is told in names. */
  mostlyCovered: 0.4,
  /** Far apart, one word in common ("immediately") is a fact in common only where there is hardly another. */
  nearlyWhole: 0.9,
  /** Within one event names and a day may be enough, but not where they are less than this of both claims. */
  leastNamed: 0.5,
  /** Three digits that are not padding: two reports of one story that both say "755" speak of one thing. */
  tellingFigure: 0.9,
  /** What such a figure makes of a pair that has another word in common, whatever else is said. */
  byFigure: 0.5,
  /** What must be common beside figure and names, unless both say what they count: "even the 455 figure" does not. */
  besideFigure: 0.3,
  /** Articles at least this close tell one event, if of the same days; others may share no more than a subject. */
  oneEvent: 0.35,
  /** Topics closer than this on the same day are one story. */
  sameDay: 0.2,
  /** How far apart two articles are, 0 to 1, by days: news of the same night may bear the next day's date. */
  farByDays: [0, 0, 0.35, 0.6],
  /** Where a day is unknown: as two days apart; as one day, of undated articles of one subject half the groups are wrong. */
  farUndated: 0.35,
  /** Farther than this two articles are not taken to tell one event. */
  withinEvent: 0.5,
  /** No pair of a set may fall below this share of the threshold, however well the others fit. */
  neverBelow: 0.5,
  /** What joins a set must fit it on average better than two need to fit each other, or sets grow by weak links. */
  leastMean: 1.2,
  /** Two sets that already stand for themselves are likelier two facts than one: they must fit so much better. */
  bothSets: 1.5,
} as const;
