/** How a fact that several outlets tell came out in the groups of a run. */
import type { Evidence, Fact } from './corpus-facts.ts';
import { CORPUS_TEXTS } from './corpus-texts.ts';

/** The parts of a line of groups.ndjson that matter here. */
export interface GroupLine {
  readonly claims: readonly { claim_id: string; article_id: string; start: number; end: number }[];
  readonly differences: readonly { field: string; a: { claim_id: string }; b: { claim_id: string } }[];
}

const spanOf = ({ article, words }: Evidence): { start: number; end: number } => {
  const text = CORPUS_TEXTS.get(article)!;
  const start = text.indexOf(words);
  return { start, end: start + words.length };
};

/** The claims of a group that tell this piece of evidence. */
const tellers = (group: GroupLine, evidence: Evidence): string[] => {
  const span = spanOf(evidence);
  return group.claims
    .filter((claim) => claim.article_id === evidence.article)
    .filter((claim) => claim.start < span.end && span.start < claim.end)
    .map((claim) => claim.claim_id);
};

/** The group that joins most of the evidence, with the claims that tell it. */
const bestGroup = (groups: readonly GroupLine[], fact: Fact) =>
  groups
    .map((group) => ({ group, told: fact.evidence.map((evidence) => tellers(group, evidence)) }))
    .map(({ group, told }) => ({
      group,
      joined: told.filter((ids) => ids.length > 0).length,
      ids: told.flat(),
    }))
    .reduce((best, next) => (next.joined > best.joined ? next : best));

const verdict = (fact: Fact, joined: number, fieldsRight: boolean): string => {
  if (joined < 2 || !fieldsRight) return 'WRONG';
  return joined === fact.evidence.length ? 'right' : 'partly right';
};

/** `right: 3 of 3 joined, value differs`: how much of the evidence stands in one group, and the differences seen there. */
export const judgeFact = (groups: readonly GroupLine[], fact: Fact): string => {
  const { group, joined, ids } = bestGroup(groups, fact);
  const fields = group.differences
    .filter(({ a, b }) => ids.includes(a.claim_id) && ids.includes(b.claim_id))
    .map(({ field }) => field);
  const seen = [...new Set(fields)].sort().join(', ') || 'nothing';
  const judged = verdict(fact, joined, seen === (fact.differs ?? 'nothing'));
  return `${judged}: ${joined} of ${fact.evidence.length} joined, ${seen} differs`;
};
