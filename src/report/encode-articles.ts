/** Articles into columns and chunks, one at a time: a chunk is cut where it has grown big enough. */
import type { ArticleRecord } from '../io/output-records.ts';
import { encodeDetail } from './encode-detail.ts';
import { type ArticleColumns, type Chunk, type ClaimColumns, KINDS, type ReportIndex } from './payload.ts';
import { createStringTable } from './string-table.ts';

/** Parsed in a few milliseconds, so that scrolling into it does not stutter. */
const CHUNK_UNITS = 200_000;

/** What an article without a source is listed under. */
const NO_SOURCE = '(no source)';

/** Of an article whose text is not to be had, only some sentences are known. */
export interface KnownText {
  readonly text: string;
  readonly whole: boolean;
}

export interface ArticleEncoder {
  readonly add: (article: ArticleRecord, known: KnownText) => void;
  /** Index of a claim that was added. */
  readonly claimIndex: (claimId: string) => number | undefined;
  readonly finish: (
    groupOf: (claim: number) => number,
  ) => Omit<ReportIndex, 'groups'> & { readonly ready: readonly Chunk[] };
}

type Columns<T> = { -readonly [K in keyof T]: T[K] extends readonly (infer Value)[] ? Value[] : never };

const emptyArticles = (): Columns<ArticleColumns> => ({
  id: [],
  source: [],
  published: [],
  title: [],
  firstClaim: [],
  chunk: [],
  place: [],
  whole: [],
});

const emptyClaims = (): Columns<ClaimColumns> => ({
  start: [],
  end: [],
  kind: [],
  speaker: [],
  units: [],
  confidence: [],
  group: [],
});

/** By the id of a speaker, the name that most articles give. */
export type SpeakerNames = ReadonlyMap<string, string>;

/** How a speaker is listed: by the one name that all articles share, by that of the article, or else as written. */
const speakerOf = (
  { attributions, people }: ArticleRecord,
  { attribution, speaker: person }: ArticleRecord['claims'][number],
  names: SpeakerNames,
): string | null => {
  const speaker = attribution === null ? null : attributions[attribution]?.speaker;
  const id = person === null ? null : (people?.[person]?.speaker_id ?? null);
  return speaker ? (names.get(id ?? '') ?? speaker.name ?? speaker.text) : null;
};

/** A number without unit is listed by its kind: a count, a ratio, a score. */
const unitsOf = ({ numbers }: ArticleRecord, indexes: readonly number[]): string[] =>
  [...new Set(indexes.map((i) => numbers[i]!.unit ?? numbers[i]!.kind))].sort();

/** Articles of the chunk that is being filled. */
const createChunker = () => {
  const ready: Chunk[] = [];
  let texts: string[] = [];
  let details: string[] = [];
  let size = 0;
  const cut = (): void => {
    if (texts.length > 0) ready.push({ texts: JSON.stringify(texts), details: `[${details.join(',')}]` });
    texts = [];
    details = [];
    size = 0;
  };
  const add = (text: string, detail: string) => {
    if (size > 0 && size + text.length > CHUNK_UNITS) cut();
    texts.push(text);
    details.push(detail);
    size += text.length;
    return { chunk: ready.length, place: texts.length - 1 };
  };
  return { add, cut, ready };
};

export const createArticleEncoder = (names: SpeakerNames = new Map()): ArticleEncoder => {
  const [sources, speakers, unitSets] = [createStringTable(), createStringTable(), createStringTable()];
  const articles = emptyArticles();
  const claims = emptyClaims();
  const indexOfClaim = new Map<string, number>();
  const chunker = createChunker();

  const addClaim = (article: ArticleRecord, claim: ArticleRecord['claims'][number]): void => {
    const speaker = speakerOf(article, claim, names);
    indexOfClaim.set(claim.claim_id, claims.start.length);
    claims.start.push(claim.start);
    claims.end.push(claim.end);
    claims.kind.push(KINDS.indexOf(claim.kind));
    claims.speaker.push(speaker === null ? -1 : speakers.indexOf(speaker));
    claims.units.push(unitSets.indexOf(JSON.stringify(unitsOf(article, claim.numbers))));
    claims.confidence.push(Math.round(claim.confidence * 1000));
  };

  const add = (article: ArticleRecord, { text, whole }: KnownText): void => {
    const { chunk, place } = chunker.add(text, JSON.stringify(encodeDetail(article)));
    articles.id.push(article.id);
    articles.source.push(sources.indexOf(article.source ?? NO_SOURCE));
    articles.published.push(article.published);
    articles.title.push(article.title);
    articles.firstClaim.push(claims.start.length);
    articles.chunk.push(chunk);
    articles.place.push(place);
    articles.whole.push(whole ? 1 : 0);
    for (const claim of article.claims) addClaim(article, claim);
  };

  return {
    add,
    claimIndex: (claimId) => indexOfClaim.get(claimId),
    finish: (groupOf) => {
      chunker.cut();
      claims.group = claims.start.map((_, claim) => groupOf(claim));
      return {
        sources: sources.strings(),
        speakers: speakers.strings(),
        unitSets: unitSets.strings().map((set) => JSON.parse(set)),
        articles,
        claims,
        chunks: chunker.ready.length,
        ready: chunker.ready,
      };
    },
  };
};
