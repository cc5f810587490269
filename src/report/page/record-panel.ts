/** The panel beside an article: the records of all marks on the piece that was chosen, the narrowest first. */
import { KINDS } from '../payload.ts';
import { addressOf } from './address.ts';
import type { ArticleMark } from './article-marks.ts';
import { claimAddress } from './claim-row.ts';
import type { Corpus } from './corpus.ts';
import { make } from './element.ts';
import {
  attributionRecord,
  claimRecord,
  confidenceNote,
  dateRecord,
  type MarkRecord,
  numberRecord,
} from './record-rows.ts';
import { standingBadge } from './standing-badge.ts';
import { dayName } from './words.ts';

export interface Read {
  readonly corpus: Corpus;
  readonly article: number;
  readonly text: string;
  readonly detail: NonNullable<ReturnType<Corpus['detailOf']>>;
}

const recordOf = ({ corpus, article, text, detail }: Read, { kind, of }: ArticleMark): MarkRecord => {
  const { articles, claims } = corpus.index;
  if (kind === 'number') return numberRecord(detail.numbers[of]!, text);
  if (kind === 'date') return dateRecord(detail.dates[of]!, text, articles.published[article]!);
  if (kind !== 'claim') return attributionRecord(detail.attributions[of]!, text);
  const claim = articles.firstClaim[article]! + of;
  return claimRecord(detail, of, KINDS[claims.kind[claim]!]!, text);
};

const LONGEST = 220;

const cut = (text: string): string => {
  const words = text.replace(/\s+/g, ' ');
  return words.length > LONGEST ? `${words.slice(0, LONGEST).trimEnd()}…` : words;
};

/** What other sources have of the same claim. */
const elsewhere = (corpus: Corpus, claim: number): HTMLElement | null => {
  const group = corpus.index.groups[corpus.index.claims.group[claim]!];
  if (!group) return null;
  const others = group.members.filter((member) => corpus.articleOf(member) !== corpus.articleOf(claim));
  const items = others.map((other) =>
    make(
      'li',
      {},
      make('a', { href: claimAddress(corpus, other) }, corpus.sourceOf(other)),
      make(
        'span',
        { class: 'quiet' },
        ` ${dayName(corpus.index.articles.published[corpus.articleOf(other)]!)}`,
      ),
      make('span', { class: 'told serif' }, cut(corpus.claimText(other) ?? '')),
    ),
  );
  return make(
    'div',
    { class: 'elsewhere' },
    make('h4', {}, 'The same claim elsewhere'),
    standingBadge(corpus, claim),
    make('ul', {}, ...items),
    make('p', {}, make('a', { href: addressOf('group', group.id) }, 'See them side by side')),
  );
};

const meter = (confidence: number): HTMLElement => {
  const bar = make('span', { class: 'meter', 'aria-hidden': 'true' }, make('span', {}));
  (bar.firstElementChild as HTMLElement).style.width = `${Math.round(confidence * 100)}%`;
  return make('div', { class: 'confidence' }, bar, make('p', { class: 'quiet' }, confidenceNote(confidence)));
};

const confidenceOf = ({ detail }: Read, { kind, of }: ArticleMark): number | null => {
  if (kind === 'number' || kind === 'date') return null;
  const attribution = kind === 'claim' ? detail.claims[of]![1] : of;
  return attribution === null ? null : detail.attributions[attribution]![5];
};

const drawRecord = (read: Read, mark: ArticleMark): HTMLElement => {
  const record = recordOf(read, mark);
  const confidence = confidenceOf(read, mark);
  const claim = read.corpus.index.articles.firstClaim[read.article]! + mark.of;
  const list = make('dl', {});
  for (const [name, value] of record.rows)
    list.append(make('div', {}, make('dt', {}, name), make('dd', {}, value)));
  return make(
    'section',
    { class: `record record-${mark.kind}` },
    make('h3', {}, make('span', { class: `swatch-mark m-${mark.kind}` }, record.title)),
    make('p', { class: 'words serif' }, cut(read.text.slice(mark.start, mark.end))),
    list,
    make('p', { class: 'reason' }, make('b', {}, 'Why: '), record.reason),
    confidence === null ? null : meter(confidence),
    mark.kind === 'claim' ? elsewhere(read.corpus, claim) : null,
  );
};

/** One record for an attribution, though its speaker, cue and words are marks of their own. */
const keyOf = ({ kind, of }: ArticleMark): string =>
  `${kind === 'claim' || kind === 'number' || kind === 'date' ? kind : 'attribution'} ${of}`;

const lengthOf = ({ start, end }: ArticleMark): number => end - start;

/** @param wanted the mark that was asked for by name: its record comes first */
export const drawRecords = (
  read: Read,
  marks: readonly ArticleMark[],
  wanted?: ArticleMark,
): HTMLElement[] => {
  const narrowFirst = [...marks].reverse().sort((a, b) => lengthOf(a) - lengthOf(b));
  if (wanted) narrowFirst.unshift(wanted);
  const once = new Map<string, ArticleMark>();
  for (const mark of narrowFirst) if (!once.has(keyOf(mark))) once.set(keyOf(mark), mark);
  return [...once.values()].map((mark) => drawRecord(read, mark));
};
