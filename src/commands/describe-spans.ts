/** What `explain` says of each span: the rule that made it and what it was taken for. */
import type { Attribution, Speaker } from '../model/attribution.ts';
import type { Claim } from '../model/claim.ts';
import type { DateMention } from '../model/date-mention.ts';
import type { Claimed } from '../model/layers.ts';
import type { NumberMention } from '../model/number-mention.ts';
import type { Quotation } from '../model/quotation.ts';
import { inTextOrder } from '../model/span.ts';
import type { Drawn } from './draw-spans.ts';

const words = (...parts: readonly (string | number | null | undefined)[]): string =>
  parts.filter((part) => part !== null && part !== undefined && part !== '').join(' ');

const range = ({ low, high }: NumberMention): string | null =>
  low === null && high === null ? null : `${low ?? '?'} to ${high ?? '?'}`;

const drawNumber = (mention: NumberMention): Drawn => ({
  start: mention.start,
  end: mention.end,
  mark: '^',
  label: words(
    mention.rule,
    mention.bound === 'exact' ? null : mention.bound,
    mention.value ?? range(mention),
    mention.unit,
    mention.of && `of "${mention.of}"`,
    mention.change,
  ),
});

const drawDate = (mention: DateMention): Drawn => ({
  start: mention.start,
  end: mention.end,
  mark: '^',
  label: words(mention.rule, mention.type, mention.value ?? 'unknown', mention.mod, `(${mention.basis})`),
});

const drawQuotation = ({ start, end, style, ending, depth }: Quotation): Drawn => ({
  start,
  end,
  mark: '"',
  label: words('quotation', style, ending === 'closed' ? null : ending, depth > 0 ? `depth ${depth}` : null),
});

/** Numbered, so that the parts of one attribution can be told from another's. */
const drawAttribution = (attribution: Attribution, speaker: Speaker | null, index: number): Drawn[] => {
  const { cue, content, quote, stance, confidence, rule } = attribution;
  const who = words(speaker?.name ?? 'unknown', speaker?.role && `(${speaker.role})`, speaker?.type);
  const parts = content.map(({ start, end }, i) => ({
    start,
    end,
    mark: '=',
    label: words(`#${index}`, 'content', i === 0 ? `${quote} ${rule} ${confidence.toFixed(2)}` : 'goes on'),
  }));
  return [
    ...(attribution.speaker
      ? [{ ...attribution.speaker, mark: '~', label: `#${index} speaker ${who}` }]
      : []),
    ...(cue
      ? [{ start: cue.start, end: cue.end, mark: '~', label: `#${index} cue ${cue.lemma} ${stance}` }]
      : []),
    ...parts,
  ];
};

const drawClaim = ({ start, end, kind, claimId, polarity, certainty, attribution }: Claim): Drawn => ({
  start,
  end,
  mark: '-',
  label: words(
    'claim',
    claimId,
    kind,
    polarity,
    certainty,
    attribution === null ? null : `by #${attribution + 1}`,
  ),
});

/** Every span of an article in text order, with its label. */
export const describeSpans = (annotated: Claimed): Drawn[] =>
  [
    ...annotated.numbers.map(drawNumber),
    ...annotated.dates.map(drawDate),
    ...annotated.quotations.map(drawQuotation),
    ...annotated.attributions.flatMap((attribution, i) =>
      drawAttribution(attribution, annotated.speakers[i] ?? null, i + 1),
    ),
    ...annotated.claims.map(drawClaim),
  ].sort(inTextOrder);
