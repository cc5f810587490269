/** Each find in the words of somebody who does not program. */
import type { Attribution, Speaker } from '../../src/model/attribution.ts';
import type { Claim } from '../../src/model/claim.ts';
import type { DateMention } from '../../src/model/date-mention.ts';
import type { Claimed } from '../../src/model/layers.ts';
import type { NumberMention } from '../../src/model/number-mention.ts';
import type { Quotation } from '../../src/model/quotation.ts';
import { type Span, textOf } from '../../src/model/span.ts';

const joined = (parts: readonly (string | null | undefined | false)[]): string =>
  parts.filter((part) => part).join(' · ');

const BOUNDS: Readonly<Record<NumberMention['bound'], string>> = {
  exact: '',
  about: 'about ',
  at_least: 'at least ',
  at_most: 'at most ',
  more_than: 'more than ',
  less_than: 'less than ',
};

const amount = ({ value, low, high }: NumberMention): string => {
  if (value !== null) return String(value);
  if (low === null && high === null) return 'unknown';
  return `${low ?? '?'} to ${high ?? '?'}`;
};

export const describeNumber = (number: NumberMention): string =>
  joined([
    `${number.kind} ${BOUNDS[number.bound]}${amount(number)}`,
    number.unit && `in ${number.unit}`,
    number.of && `of ${number.of}`,
    number.change,
  ]);

const stretch = ({ from, to, value }: DateMention): string | null => {
  if (from === null && to === null) return null;
  return from === to && from === value ? null : `${from ?? '?'} to ${to ?? '?'}`;
};

export const describeDate = (date: DateMention): string =>
  joined([`${date.type} ${date.value ?? 'unknown'}`, date.mod, stretch(date), date.basis]);

export const describeQuotation = ({ style, depth, ending }: Quotation): string =>
  joined([`${style} marks`, depth > 0 && 'nested', ending !== 'closed' && ending]);

const describeSpeaker = (text: string, span: Span | null, speaker: Speaker | null): string => {
  if (span === null) return 'nobody named';
  const known = speaker && [speaker.name ?? 'not told', speaker.role, speaker.type];
  return `“${textOf(text, span)}” = ${known ? known.filter((part) => part).join(', ') : 'not resolved'}`;
};

export const describeAttribution = (text: string, said: Attribution, speaker: Speaker | null): string =>
  joined([
    describeSpeaker(text, said.speaker, speaker),
    said.cue ? `“${textOf(text, said.cue)}” = ${said.cue.lemma}` : 'no cue',
    said.quote,
    said.stance,
  ]);

export const describeClaim = ({ article, numbers, dates }: Claimed, claim: Claim): string =>
  joined([
    claim.kind,
    claim.attribution !== null && `attribution ${claim.attribution + 1}`,
    claim.polarity,
    claim.certainty,
    claim.numbers.length > 0 &&
      `numbers: ${claim.numbers.map((i) => numbers[i] && textOf(article.text, numbers[i])).join(', ')}`,
    claim.dates.length > 0 &&
      `dates: ${claim.dates.map((i) => dates[i] && textOf(article.text, dates[i])).join(', ')}`,
  ]);
