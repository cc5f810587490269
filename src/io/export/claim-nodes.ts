/** Claims in JSON-LD: who makes them, with which numbers and days. Nothing says whether they are true. */
import { articleIri, claimIri } from './iris.ts';
import type { ArticleLine } from './output-records.ts';
import { creditOf } from './speaker-nodes.ts';

type NumberLine = ArticleLine['numbers'][number];
type DateLine = ArticleLine['dates'][number];

const present = (facts: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== null && value !== undefined));

/** "At least 40" has a least value and no value. The two sides of a score are no range. */
const amountOf = ({ kind, value, low, high, bound }: NumberLine) => {
  if (kind === 'score') return {};
  if (bound === 'at_least' || bound === 'more_than') return { minValue: value ?? low };
  if (bound === 'at_most' || bound === 'less_than') return { maxValue: value ?? high };
  return { value, minValue: low, maxValue: high };
};

const quantity = (number: NumberLine) =>
  present({
    type: 'QuantitativeValue',
    name: number.text,
    ...amountOf(number),
    unitText: number.unit ?? number.of,
    bound: number.bound,
  });

const period = ({ from, to }: DateLine): string[] => {
  if (from === null || to === null) return [];
  return [from === to ? from : `${from}/${to}`];
};

/** An empty list says nothing, and one entry needs none. */
const some = <Value>(values: readonly Value[]): readonly Value[] | null =>
  values.length > 0 ? values : null;

export const claimNodes = (article: ArticleLine) =>
  article.claims.map((claim) => {
    const attribution = claim.attribution === null ? null : article.attributions[claim.attribution]!;
    return present({
      id: claimIri(claim.claim_id),
      type: 'Claim',
      text: claim.text,
      appearance: articleIri(article.id),
      ...creditOf(article.id, 'author', attribution?.speaker ?? null),
      kind: claim.kind,
      stance: attribution?.stance,
      polarity: claim.polarity,
      certainty: claim.certainty,
      confidence: claim.confidence,
      temporalCoverage: some(claim.dates.flatMap((i) => period(article.dates[i]!))),
      mentions: some(claim.numbers.map((i) => quantity(article.numbers[i]!))),
    });
  });
