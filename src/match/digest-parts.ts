/** The parts of a long claim as claims by themselves: beside it, and never in one group with it. */
import type { Claim } from '../model/claim.ts';
import type { ClaimDigest, Word } from '../model/digest.ts';
import type { Claimed } from '../model/layers.ts';
import { contains, overlaps } from '../model/span.ts';
import { rangeOf, spanOf } from '../text/token-range.ts';
import { type ClaimPart, claimParts } from './claim-parts.ts';
import { digestClaim } from './digest-claim.ts';
import type { DigestWord } from './digest-words.ts';
import { meantTokens } from './meant-tokens.ts';

/** A part with less tells nothing that could be compared. */
const FEWEST_TELLING = 2;

const NO = /^(?:no|not|n't|never|none|nor|neither|nobody|nothing|without)$/;

const hostWord = (article: Claimed, host: number | null, digestWord: DigestWord): Word[] => {
  if (host === null) return [];
  const [token] = meantTokens(article, { first: host, end: host + 1 });
  const word = token === undefined ? null : digestWord(token);
  return word === null ? [] : [word];
};

const partOf = (
  article: Claimed,
  claim: Claim,
  whole: ClaimDigest,
  part: ClaimPart,
  number: number,
  digestWord: DigestWord,
): ClaimDigest => {
  const span = spanOf(article.tokens, part);
  const inside = (mention: { start: number; end: number }): boolean => contains(span, mention);
  const denies = article.tokens.slice(part.first, part.end).some(({ lower }) => NO.test(lower));
  const digest = digestClaim(
    article,
    {
      ...claim,
      ...span,
      spans: null,
      claimId: `${claim.claimId}.${number}`,
      numbers: claim.numbers.filter((i) => inside(article.numbers[i]!)),
      dates: claim.dates.filter((i) => inside(article.dates[i]!)),
      polarity: whole.isRefuted || denies ? whole.polarity : 'affirmed',
    },
    digestWord,
  );
  return {
    ...digest,
    partOf: claim.claimId,
    words: [...hostWord(article, part.host, digestWord), ...digest.words],
  };
};

/** @param whole the claim's own digest */
export const digestParts = (
  article: Claimed,
  claim: Claim,
  whole: ClaimDigest,
  digestWord: DigestWord,
): ClaimDigest[] => {
  const figures = [
    ...claim.numbers.map((i) => article.numbers[i]!),
    ...claim.dates.map((i) => article.dates[i]!),
  ];
  const isFixed = (at: number): boolean => figures.some((figure) => overlaps(figure, article.tokens[at]!));
  const parts = claimParts(article.tokens, rangeOf(article.tokens, claim), isFixed);
  return parts
    .map((part, k) => partOf(article, claim, whole, part, k + 1, digestWord))
    .filter(({ words, numbers }) => words.length + numbers.length > FEWEST_TELLING);
};
