/** A claim by itself, cut loose from its article: what the corpus half compares. */

import type { Claim } from '../model/claim.ts';
import type { ClaimDigest, ClaimSpeaker, Word } from '../model/digest.ts';
import type { Claimed } from '../model/layers.ts';
import type { Token } from '../model/segmented.ts';
import { overlaps, type Span, textOf } from '../model/span.ts';
import type { DigestWord } from './digest-words.ts';

/** Index of the first token that ends after `at`; tokens are in text order. */
const firstTokenAfter = (tokens: readonly Token[], at: number): number => {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens[middle]!.end > at) high = middle;
    else low = middle + 1;
  }
  return low;
};

/** Stretches whose words are not the claim's own: its numbers and dates, and who said it with which verb. */
const apart = (article: Claimed, claim: Claim): Span[] => {
  const attribution = claim.attribution === null ? undefined : article.attributions[claim.attribution];
  return [
    ...claim.numbers.map((i) => article.numbers[i]!),
    ...claim.dates.map((i) => article.dates[i]!),
    ...(attribution?.speaker ? [attribution.speaker] : []),
    ...(attribution?.cue ? [attribution.cue] : []),
  ];
};

const wordsOf = (article: Claimed, claim: Claim, digestWord: DigestWord): Word[] => {
  const skip = apart(article, claim);
  const words: Word[] = [];
  for (let i = firstTokenAfter(article.tokens, claim.start); i < article.tokens.length; i += 1) {
    const token = article.tokens[i]!;
    if (token.start >= claim.end) break;
    if (skip.some((span) => overlaps(span, token))) continue;
    const word = digestWord(token);
    if (word !== null) words.push(word);
  }
  return words;
};

const quotationsOf = (article: Claimed, claim: Claim): string[] =>
  article.quotations
    .filter((quotation) => quotation.depth === 0 && overlaps(quotation.inner, claim))
    .map(({ inner }) => ({ start: Math.max(inner.start, claim.start), end: Math.min(inner.end, claim.end) }))
    .map((span) => textOf(article.article.text, span));

const speakerOf = (article: Claimed, claim: Claim): ClaimSpeaker | null => {
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
  kind: claim.kind,
  speaker: speakerOf(article, claim),
  polarity: claim.polarity,
  certainty: claim.certainty,
  numbers: claim.numbers.map((i) => article.numbers[i]!),
  dates: claim.dates.map((i) => article.dates[i]!),
  quotations: quotationsOf(article, claim),
  words: wordsOf(article, claim, digestWord),
});
