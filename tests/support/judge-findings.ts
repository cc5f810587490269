/**
 * What a careful reader finds in the sample corpus (corpus-numbers.tsv, corpus-dates.tsv, corpus-said.tsv)
 * against what came out. A place in an article is told by words that occur once in it; [ ] hold the find
 * itself. Where readers may differ, | parts what is right.
 */
import { CORPUS_TEXTS } from './corpus-texts.ts';
import { readTsv } from './tsv.ts';

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** The parts of an annotated article that are judged. */
export interface FoundArticle {
  readonly id: string;
  readonly numbers: readonly (Stretch & {
    value: number | null;
    low: number | null;
    high: number | null;
    unit: string | null;
    bound: string;
  })[];
  readonly dates: readonly (Stretch & { value: string | null })[];
  readonly attributions: readonly {
    readonly speaker: { readonly text: string; readonly name: string | null } | null;
    readonly cue: { readonly text: string } | null;
    readonly stance: string;
    readonly content: readonly Stretch[];
  }[];
}

type Row = Readonly<Record<string, string>>;

/** Fractions such as a third are written with four places in the tables. */
const NEAR = 0.0001;

const stretchOf = (article: string, marked: string): Stretch => {
  const words = marked.replace(/[[\]]/g, '');
  const at = CORPUS_TEXTS.get(article)!.indexOf(words);
  if (!marked.includes('[')) return { start: at, end: at + words.length };
  return { start: at + marked.indexOf('['), end: at + marked.indexOf(']') - 1 };
};

const meets = (a: Stretch, b: Stretch): boolean => a.start < b.end && b.start < a.end;

const judgeNumber = (found: FoundArticle, row: Row): string | null => {
  const came = found.numbers.find((number) => meets(number, stretchOf(found.id, row.words!)));
  if (!came) return 'not found';
  const amount = came.value === null ? `${came.low}..${came.high}` : String(came.value);
  const same = amount === row.value || Math.abs(Number(amount) - Number(row.value)) < NEAR;
  if (same && (came.unit ?? '') === row.unit && came.bound === row.bound) return null;
  return `${came.bound} ${amount} ${came.unit ?? ''}`.trim();
};

const judgeDate = (found: FoundArticle, row: Row): string | null => {
  const came = found.dates.find((date) => meets(date, stretchOf(found.id, row.words!)));
  if (!came) return 'not found';
  return came.value === row.value ? null : String(came.value);
};

/** “CTU leader Gwil Farrow” and “Mr Farrow” resolved to “Gwil Farrow” are the same speaker. */
const names = (came: string, speaker: string): boolean => {
  const fold = (text: string) =>
    text
      .toLowerCase()
      .replaceAll('’', "'")
      .replace(/^(?:the|an?) /, '');
  return fold(came).includes(fold(speaker));
};

const judgeSaid = (found: FoundArticle, row: Row): string | null => {
  const words = stretchOf(found.id, row.words!);
  const came = found.attributions.filter(({ content }) => content.some((span) => meets(span, words)));
  if (came.length === 0) return 'not attributed';
  const right = came.some(
    ({ speaker, cue, stance }) =>
      row.speaker!.split('|').some((name) => names(speaker?.name ?? speaker?.text ?? '', name)) &&
      row.stance!.split('|').includes(stance) &&
      (row.cue === '' || row.cue!.includes(cue?.text ?? '∅') || (cue?.text ?? '').includes(row.cue!)),
  );
  const told = ({ speaker, cue, stance }: FoundArticle['attributions'][number]) =>
    `${speaker?.name ?? speaker?.text ?? 'nobody'} (${cue?.text ?? 'no cue'}, ${stance})`;
  return right ? null : came.map(told).join('; ');
};

const wanted = ({ speaker, cue, stance, value, unit, bound }: Row): string =>
  speaker ? `${speaker} (${cue || 'no cue'}, ${stance})` : [bound, value, unit].filter(Boolean).join(' ');

const judgeTable = (
  name: string,
  found: ReadonlyMap<string, FoundArticle>,
  judge: (found: FoundArticle, row: Row) => string | null,
): string[] => {
  const rows = readTsv(`${name}.tsv`);
  const misses = rows.flatMap((row) => {
    const came = judge(found.get(row.article!)!, row);
    return came === null
      ? []
      : [`  ${row.article}: “${row.words}”`, `    right: ${wanted(row)}`, `    came:  ${came}`];
  });
  return [`${name}: ${rows.length - misses.length / 3} of ${rows.length} right`, ...misses, ''];
};

/** Every miss, table by table. */
export const judgeFindings = (articles: readonly FoundArticle[]): string => {
  const found = new Map(articles.map((article) => [article.id, article]));
  return [
    ...judgeTable('corpus-numbers', found, judgeNumber),
    ...judgeTable('corpus-dates', found, judgeDate),
    ...judgeTable('corpus-said', found, judgeSaid),
  ].join('\n');
};
