/** What run.json counts of one article. */
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Claimed } from '../model/layers.ts';

/** By stage, in the order of run.json. */
const countsOf = (annotated: Claimed) => ({
  segment: {
    paragraphs: annotated.paragraphs.length,
    sentences: annotated.sentences.length,
    boilerplate: annotated.sentences.filter(({ region }) => region === 'boilerplate').length,
    quotations: annotated.quotations.length,
  },
  extract: { numbers: annotated.numbers.length, dates: annotated.dates.length },
  attribute: { attributions: annotated.attributions.length },
  'resolve-speakers': { named: annotated.speakers.filter((speaker) => speaker?.name).length },
  'build-claims': { claims: annotated.claims.length },
});

export type ArticleCounts = ReturnType<typeof countsOf>;

export interface ArticleStats {
  readonly counts: ArticleCounts;
  /** How often each code of odd text was met. */
  readonly problems: Readonly<Record<string, number>>;
  /** How often something was left out, by reason. */
  readonly dropped: Readonly<Record<string, number>>;
}

const tallied = (keys: readonly string[]): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const key of keys) counts[key] = (counts[key] ?? 0) + 1;
  return counts;
};

export const statsOf = (
  annotated: Claimed,
  diagnostics: readonly Diagnostic[],
  dropped: readonly string[],
): ArticleStats => ({
  counts: countsOf(annotated),
  problems: tallied(diagnostics.map(({ code }) => code)),
  dropped: tallied(dropped),
});

/** Adds one article's counts to a sum. */
export const addCounts = (sum: Record<string, Record<string, number>>, counts: ArticleCounts): void => {
  for (const [stage, named] of Object.entries(counts)) {
    const stageSum = sum[stage]!;
    for (const [name, count] of Object.entries(named)) stageSum[name] = (stageSum[name] ?? 0) + count;
  }
};
