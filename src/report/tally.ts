/** What the overview counts: claims by source and by what other sources make of them, by speaker, by day. */
import type { ReportIndex } from './payload.ts';

/** Whether a claim is told elsewhere too. */
export const STANDINGS = ['agree', 'conflict', 'alone'] as const;
export type Standing = (typeof STANDINGS)[number];

export interface Count {
  readonly name: string;
  /** What the count is split by: a source, or a standing. */
  readonly part: string;
  readonly claims: number;
}

export interface Tally {
  readonly sources: number;
  readonly articles: number;
  readonly claims: number;
  readonly agreements: number;
  readonly conflicts: number;
  readonly undated: number;
  readonly bySource: readonly Count[];
  readonly bySpeaker: readonly Count[];
  /** `name` is the ISO day. */
  readonly byDay: readonly Count[];
}

const createCounter = () => {
  const counts = new Map<string, Map<string, number>>();
  return {
    add: (name: string, part: string): void => {
      const parts = counts.get(name) ?? new Map<string, number>();
      counts.set(name, parts.set(part, (parts.get(part) ?? 0) + 1));
    },
    counts: (): Count[] =>
      [...counts].flatMap(([name, parts]) => [...parts].map(([part, claims]) => ({ name, part, claims }))),
  };
};

const standingOf = ({ groups }: ReportIndex, group: number): Standing => {
  if (group < 0) return 'alone';
  return groups[group]!.relation === 'conflict' ? 'conflict' : 'agree';
};

export const tallyReport = (index: ReportIndex): Tally => {
  const { articles, claims, groups, sources, speakers } = index;
  const [bySource, bySpeaker, byDay] = [createCounter(), createCounter(), createCounter()];
  let undated = 0;
  articles.id.forEach((_, article) => {
    const source = sources[articles.source[article]!]!;
    const day = articles.published[article]?.slice(0, 10) ?? null;
    const next = articles.firstClaim[article + 1] ?? claims.start.length;
    for (let claim = articles.firstClaim[article]!; claim < next; claim += 1) {
      const speaker = claims.speaker[claim]!;
      bySource.add(source, standingOf(index, claims.group[claim]!));
      if (speaker >= 0) bySpeaker.add(speakers[speaker]!, source);
      if (day !== null) byDay.add(day, source);
      else undated += 1;
    }
  });
  const conflicts = groups.filter(({ relation }) => relation === 'conflict').length;
  return {
    sources: sources.length,
    articles: articles.id.length,
    claims: claims.start.length,
    agreements: groups.length - conflicts,
    conflicts,
    undated,
    bySource: bySource.counts(),
    bySpeaker: bySpeaker.counts(),
    byDay: byDay.counts(),
  };
};

/** Names by how many claims they have; equal ones by name. */
export const byTotal = (counts: readonly Count[], pick: (count: Count) => string): [string, number][] => {
  const totals = new Map<string, number>();
  for (const count of counts) totals.set(pick(count), (totals.get(pick(count)) ?? 0) + count.claims);
  return [...totals].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
};
