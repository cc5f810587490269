/** A claim by itself, cut loose from its article: what the corpus half compares. */

import type { Attribution } from '../model/attribution.ts';
import type { Claim } from '../model/claim.ts';
import type { ClaimDigest, ClaimSpeaker, QuotationPart, Word } from '../model/digest.ts';
import type { Claimed } from '../model/layers.ts';
import type { Token } from '../model/segmented.ts';
import { contains, overlaps, type Span, textOf } from '../model/span.ts';
import { rangeOf } from '../text/token-range.ts';
import { besideNumber } from './beside-number.ts';
import type { DigestWord } from './digest-words.ts';
import { meantTokens } from './meant-tokens.ts';

/**
 * Whether the claim tells that something was said ("the senate voted in favour of a toll"), and not just what:
 * it holds the cue, and the content does not go on around that.
 */
const tellsTheSaying = (claim: Claim, { cue, content }: Attribution): boolean =>
  cue !== null &&
  contains(claim, cue) &&
  !(content.some(({ start }) => start < cue.start) && content.some(({ end }) => end > cue.end));

/** Stretches whose words are not the claim's own: its numbers and dates, and who said it with which verb. */
const apart = (article: Claimed, claim: Claim): Span[] => {
  const attribution = claim.attribution === null ? undefined : article.attributions[claim.attribution];
  const figures = [
    ...claim.numbers.map((i) => article.numbers[i]!),
    ...claim.dates.map((i) => article.dates[i]!),
  ];
  if (attribution === undefined || tellsTheSaying(claim, attribution)) return figures;
  return [...figures, ...[attribution.speaker, attribution.cue].filter((span) => span !== null)];
};

/** Of a name's words only the last tells in full: "Arlen" says little that "Specter" does not. */
const GIVEN_NAME_FACTOR = 0.3;

/** White space between two words of one name. */
const WITHIN_NAME = 2;

const isGivenName = (word: Word, token: Token, next: Token | undefined, nextWord: Word | null): boolean =>
  word.kind === 'name' &&
  next !== undefined &&
  nextWord?.kind === 'name' &&
  next.start - token.end < WITHIN_NAME;

const wordsOf = (article: Claimed, claim: Claim, digestWord: DigestWord): Word[] => {
  const skip = apart(article, claim);
  const tokens = meantTokens(article, rangeOf(article.tokens, claim));
  const words: Word[] = [];
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i]!;
    if (skip.some((span) => overlaps(span, token))) continue;
    const word = digestWord(token);
    if (word === null) continue;
    const next = tokens[i + 1];
    const given = isGivenName(word, token, next, next === undefined ? null : digestWord(next));
    words.push(given ? { ...word, weight: GIVEN_NAME_FACTOR * word.weight } : word);
  }
  return words;
};

const quotationsOf = (article: Claimed, claim: Claim): QuotationPart[] =>
  article.quotations
    .filter(({ depth, inner }) => depth === 0 && overlaps(inner, claim))
    .map(({ inner }) => ({
      whole: textOf(article.article.text, inner),
      start: Math.max(0, claim.start - inner.start),
      end: Math.min(inner.end, claim.end) - inner.start,
    }));

/** Of a claim that tells the saying the article itself is the voice. */
const speakerOf = (article: Claimed, claim: Claim): ClaimSpeaker | null => {
  const attribution = claim.attribution === null ? undefined : article.attributions[claim.attribution];
  if (attribution !== undefined && tellsTheSaying(claim, attribution)) return null;
  const speaker = claim.attribution === null ? null : article.speakers[claim.attribution];
  if (!speaker || speaker.name === null || speaker.type === 'unnamed') return null;
  return { name: speaker.name, role: speaker.role, type: speaker.type };
};

export const digestClaim = (article: Claimed, claim: Claim, digestWord: DigestWord): ClaimDigest => ({
  start: claim.start,
  end: claim.end,
  claimId: claim.claimId,
  articleId: article.article.id,
  source: article.article.source,
  published: article.article.published,
  text: textOf(article.article.text, claim),
  sentence: claim.sentence,
  kind: claim.kind,
  speaker: speakerOf(article, claim),
  polarity: claim.polarity,
  isRefuted: claim.attribution !== null && article.attributions[claim.attribution]!.stance === 'denies',
  certainty: claim.certainty,
  numbers: claim.numbers.map((i) => article.numbers[i]!),
  besideNumbers: claim.numbers.map((i) => besideNumber(article, claim, article.numbers[i]!, digestWord)),
  dates: claim.dates.map((i) => article.dates[i]!),
  quotations: quotationsOf(article, claim),
  words: wordsOf(article, claim, digestWord),
});
