/** Which claims the filters let through. */
import { KINDS } from '../payload.ts';
import type { Corpus } from './corpus.ts';

export interface ClaimFilters {
  readonly q?: string;
  readonly source?: string;
  readonly speaker?: string;
  readonly kind?: string;
  readonly unit?: string;
  /** "1": only claims of groups in conflict. */
  readonly conflict?: string;
  /** The least confidence, 0 to 1. */
  readonly confidence?: string;
}

type Test = (claim: number) => boolean;

/** Lower case of the same length, so that offsets stay true. */
export const lowerOf = (text: string): string => {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : text;
};

const indexesWhere = (names: readonly string[], test: (name: string) => boolean): ReadonlySet<number> =>
  new Set(names.flatMap((name, i) => (test(name) ? [i] : [])));

/** Articles whose text does not hold the words at all are told by one look. */
const textTest = (corpus: Corpus, query: string): Test => {
  const { start, end } = corpus.index.claims;
  const wanted = lowerOf(query);
  let article = -1;
  let lower = '';
  return (claim) => {
    if (corpus.articleOf(claim) !== article) {
      article = corpus.articleOf(claim);
      const text = lowerOf(corpus.textOf(article) ?? '');
      lower = text.includes(wanted) ? text : '';
    }
    const at = lower === '' ? -1 : lower.indexOf(wanted, start[claim]);
    return at >= 0 && at + wanted.length <= end[claim]!;
  };
};

const named = (names: readonly string[], written: string): ReadonlySet<number> => {
  const exact = indexesWhere(names, (name) => name === written);
  const wanted = lowerOf(written);
  return exact.size > 0 ? exact : indexesWhere(names, (name) => lowerOf(name).includes(wanted));
};

/** One test for each filter that is set; the dear one, of texts, last. */
const testsOf = (corpus: Corpus, filters: ClaimFilters): Test[] => {
  const { claims, articles, sources, speakers, unitSets, groups } = corpus.index;
  const tests: Test[] = [];
  const { q, source, speaker, kind, unit, conflict, confidence } = filters;
  if (source) {
    const wanted = indexesWhere(sources, (name) => name === source);
    tests.push((claim) => wanted.has(articles.source[corpus.articleOf(claim)]!));
  }
  if (speaker) {
    const wanted = named(speakers, speaker);
    tests.push((claim) => wanted.has(claims.speaker[claim]!));
  }
  if (kind) {
    const wanted = (KINDS as readonly string[]).indexOf(kind);
    tests.push((claim) => claims.kind[claim] === wanted);
  }
  if (unit) {
    const wanted = new Set(unitSets.flatMap((set, i) => (set.includes(unit) ? [i] : [])));
    tests.push((claim) => wanted.has(claims.units[claim]!));
  }
  if (conflict === '1')
    tests.push((claim) => {
      const group = claims.group[claim]!;
      return group >= 0 && groups[group]!.relation === 'conflict';
    });
  const least = Number(confidence) * 1000;
  if (least > 0) tests.push((claim) => claims.confidence[claim]! >= least);
  if (q) tests.push(textTest(corpus, q));
  return tests;
};

/** Indexes of claims, in order. */
export const filterClaims = (corpus: Corpus, filters: ClaimFilters): Uint32Array => {
  const tests = testsOf(corpus, filters);
  const found = new Uint32Array(corpus.claimCount);
  let count = 0;
  for (let claim = 0; claim < corpus.claimCount; claim += 1)
    if (tests.every((test) => test(claim))) {
      found[count] = claim;
      count += 1;
    }
  return found.subarray(0, count);
};
