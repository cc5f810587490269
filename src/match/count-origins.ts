/** How many of a group's articles stand for themselves: reprints of one text are one witness, not several. */
import type { ClaimDigest } from '../model/digest.ts';

/** So many words in the writer's own voice are not found twice by chance: a passage of wire copy. */
const COPIED_WORDS = 12;

const spelling = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** A key that copied passages share; quotations are the speaker's words, so any paper may print them. */
const passageOf = (claim: ClaimDigest): string | null => {
  if (claim.kind === 'quote') return null;
  const plain = spelling(claim.text);
  return plain.split(' ').length < COPIED_WORDS ? null : `passage ${plain}`;
};

/** What ties a claim's article to an origin: its reprint family, its source, a passage copied word for word. */
const tiesOf = (claim: ClaimDigest, originOf: ReadonlyMap<string, string>): string[] => [
  `article ${originOf.get(claim.articleId) ?? claim.articleId}`,
  ...(claim.source === null ? [] : [`source ${claim.source}`]),
  ...[passageOf(claim)].filter((tie) => tie !== null),
];

/** Article ids by origin, in the order in which they first come. */
export const originsOf = (
  members: readonly ClaimDigest[],
  originOf: ReadonlyMap<string, string>,
): string[][] => {
  // most claims of a corpus stand alone
  if (members.length === 1) return [[members[0]!.articleId]];
  let origins: { articles: Set<string>; ties: Set<string> }[] = [];
  for (const member of members) {
    const ties = tiesOf(member, originOf);
    const touched = origins.filter((origin) => ties.some((tie) => origin.ties.has(tie)));
    const joined = {
      articles: new Set([...touched.flatMap((origin) => [...origin.articles]), member.articleId]),
      ties: new Set([...touched.flatMap((origin) => [...origin.ties]), ...ties]),
    };
    const at = touched.length === 0 ? origins.length : origins.indexOf(touched[0]!);
    origins = origins
      .map((origin, i) => (i === at ? joined : origin))
      .filter((origin) => !touched.includes(origin));
    if (touched.length === 0) origins.push(joined);
  }
  return origins.map(({ articles }) => [...articles]);
};
