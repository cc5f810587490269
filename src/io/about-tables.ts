/** The two tables that only the store has: the articles themselves, and every attribution. */
import type { Attribution, Speaker } from '../model/attribution.ts';
import type { Claimed } from '../model/layers.ts';
import { textOf } from '../model/span.ts';
import { column, type Table } from './table.ts';

export const ARTICLES: Table<Claimed> = {
  name: 'articles',
  description: 'One row per article, in the order in which they were read.',
  columns: [
    column('article_id', 'string', "The article's id", ({ article }) => article.id),
    column('source', 'string', 'The publication', ({ article }) => article.source),
    column('published', 'string', 'When it appeared, ISO 8601', ({ article }) => article.published),
    column('title', 'string', 'Its title', ({ article }) => article.title),
    column('url', 'string', 'Its address', ({ article }) => article.url),
    column('author', 'string', 'Who wrote it', ({ article }) => article.author),
    column('characters', 'integer', 'UTF-16 units of its text', ({ article }) => article.text.length),
    column('claims', 'integer', 'How many claims it makes', ({ claims }) => claims.length),
    // known when all articles are read
    column('story_id', 'string', 'The story that it tells with others; see stories', () => null),
  ],
};

interface AttributionRow {
  readonly annotated: Claimed;
  readonly attribution: Attribution;
  readonly speaker: Speaker | null;
}

const written = ({ annotated }: AttributionRow, span: Parameters<typeof textOf>[1] | null): string | null =>
  span && textOf(annotated.article.text, span);

/** Between the stretches of one content. */
const GAP = ' … ';

export const ATTRIBUTIONS: Table<AttributionRow> = {
  name: 'attributions',
  description: 'One row per attribution: speaker, cue and content.',
  columns: [
    column('article_id', 'string', "The article's id", ({ annotated }) => annotated.article.id),
    column('source', 'string', 'The publication', ({ annotated }) => annotated.article.source),
    column('speaker', 'string', 'In the fullest form the article gives', (row) => row.speaker?.name ?? null),
    column('speaker_role', 'string', 'As the article gives it', (row) => row.speaker?.role ?? null),
    column(
      'speaker_type',
      'string',
      'person, organization, group, document or unnamed',
      (row) => row.speaker?.type ?? null,
    ),
    column('speaker_as_written', 'string', 'The words that name the speaker here', (row) =>
      written(row, row.attribution.speaker),
    ),
    column('cue', 'string', 'The words that attribute', (row) => written(row, row.attribution.cue)),
    column('content', 'string', 'What is attributed; stretches apart are joined by …', (row) =>
      row.attribution.content.map((span) => written(row, span)).join(GAP),
    ),
    column('quote', 'string', 'direct, mixed or indirect', ({ attribution }) => attribution.quote),
    column(
      'stance',
      'string',
      'asserts, denies, asks, demands, predicts, believes or intends',
      ({ attribution }) => attribution.stance,
    ),
    column(
      'confidence',
      'number',
      'How sure it is, 0 to 1',
      ({ attribution }) => Math.round(attribution.confidence * 1000) / 1000,
    ),
    column(
      'start',
      'integer',
      'First UTF-16 unit of the content',
      (row) => row.attribution.content[0]!.start,
    ),
    column('end', 'integer', 'One past its last unit', (row) => row.attribution.content.at(-1)!.end),
  ],
};

export const attributionRows = (annotated: Claimed): AttributionRow[] =>
  annotated.attributions.map((attribution, i) => ({
    annotated,
    attribution,
    speaker: annotated.speakers[i] ?? null,
  }));
