/** One annotated article as the JSON line that other programs read. Field names and order are a contract. */
import type { Attribution, Speaker } from '../model/attribution.ts';
import type { Claim } from '../model/claim.ts';
import type { DateMention } from '../model/date-mention.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Claimed } from '../model/layers.ts';
import type { NumberMention } from '../model/number-mention.ts';
import type { Person } from '../model/person.ts';
import { type Span, textOf } from '../model/span.ts';

export const numberRecord = (mention: NumberMention) => ({
  start: mention.start,
  end: mention.end,
  text: mention.text,
  kind: mention.kind,
  value: mention.value,
  low: mention.low,
  high: mention.high,
  bound: mention.bound,
  unit: mention.unit,
  of: mention.of,
  change: mention.change,
  per: mention.per,
});

export const dateRecord = (mention: DateMention) => ({
  start: mention.start,
  end: mention.end,
  text: mention.text,
  type: mention.type,
  value: mention.value,
  from: mention.from,
  to: mention.to,
  precision: mention.precision,
  mod: mention.mod,
  basis: mention.basis,
});

const speakerRecord = (text: string, span: Span | null, speaker: Speaker | null) =>
  span && {
    start: span.start,
    end: span.end,
    text: textOf(text, span),
    name: speaker?.name ?? null,
    role: speaker?.role ?? null,
    type: speaker?.type ?? 'unnamed',
  };

/** A chance from 0 to 1, to three places. */
export const shareOf = (chance: number): number => Math.round(chance * 1000) / 1000;

export const spanRecord = (text: string, span: Span) => ({
  start: span.start,
  end: span.end,
  text: textOf(text, span),
});

export const attributionRecord = (text: string, attribution: Attribution, speaker: Speaker | null) => ({
  speaker: speakerRecord(text, attribution.speaker, speaker),
  cue: attribution.cue && { ...spanRecord(text, attribution.cue), lemma: attribution.cue.lemma },
  content: attribution.content.map((span) => spanRecord(text, span)),
  quote: attribution.quote,
  stance: attribution.stance,
  confidence: shareOf(attribution.confidence),
});

const personRecord = (text: string, { name, role, type, gender, mentions }: Person) => ({
  name,
  role,
  type,
  gender,
  mentions: mentions.map((mention) => ({ ...spanRecord(text, mention), kind: mention.kind })),
});

const claimRecord = (text: string, claim: Claim, speaker: number | null) => ({
  claim_id: claim.claimId,
  ...spanRecord(text, claim),
  spans: claim.spans?.map((span) => spanRecord(text, span)) ?? null,
  kind: claim.kind,
  attribution: claim.attribution,
  speaker,
  numbers: claim.numbers,
  dates: claim.dates,
  polarity: claim.polarity,
  certainty: claim.certainty,
  confidence: shareOf(claim.confidence),
});

const diagnosticRecord = ({ code, message, span }: Diagnostic) => ({
  code,
  message,
  start: span?.start ?? null,
  end: span?.end ?? null,
});

const speakerOf = ({ speakerPersons }: Claimed, { attribution }: Claim): number | null =>
  attribution === null ? null : (speakerPersons[attribution] ?? null);

/** The record of one article; unknown input fields come first, so that none can hide one of ours. */
export const annotatedRecord = (annotated: Claimed, diagnostics: readonly Diagnostic[]) => {
  const { text, id, extra } = annotated.article;
  return {
    ...extra,
    id,
    offset_unit: 'utf16',
    sentences: annotated.sentences.map(({ start, end, region }) => ({ start, end, region })),
    numbers: annotated.numbers.map(numberRecord),
    dates: annotated.dates.map(dateRecord),
    attributions: annotated.attributions.map((attribution, i) =>
      attributionRecord(text, attribution, annotated.speakers[i] ?? null),
    ),
    people: annotated.people.map((person) => personRecord(text, person)),
    claims: annotated.claims.map((claim) => claimRecord(text, claim, speakerOf(annotated, claim))),
    diagnostics: diagnostics.map(diagnosticRecord),
  };
};
