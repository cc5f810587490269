/** run.json: what a run read, found, left out and complained of. The same every time: times.json has what is not. */
import { createHash } from 'node:crypto';
import type { Article } from '../model/article.ts';
import type { Group } from '../model/group.ts';
import type { KnownPerson } from '../model/known-person.ts';
import type { Story } from '../model/story.ts';
import { type ArticleStats, addCounts } from './article-stats.ts';
import type { InputProblem } from './parse-article.ts';
import type { Reading } from './reading.ts';

/** Keeps the count of one run. */
export interface RunTally {
  readonly problem: (reading: Reading, problem: InputProblem) => void;
  readonly dropped: (reason: string) => void;
  readonly article: (article: Article, stats: ArticleStats) => void;
  readonly group: (group: Group) => void;
  readonly told: (stories: readonly Story[], persons: readonly KnownPerson[]) => void;
  readonly record: () => RunRecord;
}

type RunRecord = ReturnType<typeof emptyRecord>;

/** More than anybody reads; the count by code stays exact beyond it. */
const MOST_LISTED = 1000;

const emptyRecord = () => ({
  corpus_digest: '',
  counts: {
    read: { articles: 0, unusable: 0 },
    segment: { paragraphs: 0, sentences: 0, boilerplate: 0, quotations: 0 },
    extract: { numbers: 0, dates: 0 },
    attribute: { attributions: 0 },
    'resolve-speakers': { named: 0 },
    'build-claims': { claims: 0 },
    'tell-stories': { stories: 0 },
    'tell-persons': { speakers: 0 },
    'group-claims': { groups: 0, across_sources: 0, conflicts: 0 },
    'compare-sources': { differences: 0 },
  },
  /** What was left out on purpose, by reason. */
  dropped: {} as Record<string, number>,
  /** Odd input and odd text, by code. */
  problems: {} as Record<string, number>,
  diagnostics: [] as {
    readonly code: string;
    readonly message: string;
    readonly file: string;
    readonly line: number | null;
  }[],
});

const digest = (text: string): string => createHash('sha256').update(text).digest('hex');

/** A digest of settings, whatever the order in which they were written down. */
export const digestOf = (settings: object): string =>
  digest(JSON.stringify(Object.entries(settings).sort(([a], [b]) => (a < b ? -1 : 1))));

const sorted = (counts: Readonly<Record<string, number>>): Record<string, number> =>
  Object.fromEntries(Object.entries(counts).sort(([a], [b]) => (a < b ? -1 : 1)));

const addGroup = ({ counts }: RunRecord, { sources, relation, differences }: Group): void => {
  counts['group-claims'].groups += 1;
  if (sources.length > 1) counts['group-claims'].across_sources += 1;
  if (relation === 'conflict') counts['group-claims'].conflicts += 1;
  counts['compare-sources'].differences += differences.length;
};

const digestLine = (article: Article): string => `${JSON.stringify(article)}\n`;

export const createRunTally = (): RunTally => {
  const record = emptyRecord();
  const corpus = createHash('sha256');
  const dropped = new Map<string, number>();
  const problems = new Map<string, number>();
  const count = (counts: Map<string, number>, key: string, by = 1): void => {
    counts.set(key, (counts.get(key) ?? 0) + by);
  };
  return {
    problem: ({ file, line, article }, { code, message }) => {
      if (article === null) record.counts.read.unusable += 1;
      count(problems, code);
      if (record.diagnostics.length < MOST_LISTED) record.diagnostics.push({ code, message, file, line });
    },
    dropped: (reason) => count(dropped, reason),
    article: (article, stats) => {
      corpus.update(digestLine(article));
      record.counts.read.articles += 1;
      addCounts(record.counts, stats.counts);
      for (const [code, times] of Object.entries(stats.problems)) count(problems, code, times);
      for (const [reason, times] of Object.entries(stats.dropped)) count(dropped, reason, times);
    },
    group: (group) => addGroup(record, group),
    told: (stories, persons) => {
      record.counts['tell-stories'].stories = stories.length;
      record.counts['tell-persons'].speakers = persons.length;
    },
    record: () => ({
      ...record,
      corpus_digest: corpus.copy().digest('hex'),
      dropped: sorted(Object.fromEntries(dropped)),
      problems: sorted(Object.fromEntries(problems)),
    }),
  };
};
