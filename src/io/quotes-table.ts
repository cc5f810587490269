/** quotes.csv: the words that an article quotes, each stretch with who said it and the claim it belongs to. */
import type { Attribution, Speaker } from '../model/attribution.ts';
import type { Claimed } from '../model/layers.ts';
import type { Quotation } from '../model/quotation.ts';
import { overlaps, textOf } from '../model/span.ts';
import { column, type Table } from './table.ts';

interface QuoteRow {
  readonly claimId: string | null;
  readonly annotated: Claimed;
  readonly attribution: Attribution;
  readonly speaker: Speaker | null;
  readonly quotation: Quotation;
}

const written = (row: QuoteRow, span: Parameters<typeof textOf>[1] | null): string | null =>
  span && textOf(row.annotated.article.text, span);

export const QUOTES: Table<QuoteRow> = {
  name: 'quotes',
  description:
    'One row per stretch of quoted words and claim; quotation marks of the outermost pair left out.',
  columns: [
    column('claim_id', 'string', 'The claim it belongs to; empty outside claims', (row) => row.claimId),
    column('article_id', 'string', "The article's id", (row) => row.annotated.article.id),
    column('source', 'string', 'The publication', (row) => row.annotated.article.source),
    column(
      'speaker',
      'string',
      'Who said it, in the fullest form the article gives',
      (row) => row.speaker?.name ?? null,
    ),
    column(
      'speaker_role',
      'string',
      "The speaker's role, as the article gives it",
      (row) => row.speaker?.role ?? null,
    ),
    column(
      'speaker_type',
      'string',
      'person, organization, group, document or unnamed',
      (row) => row.speaker?.type ?? null,
    ),
    column('speaker_as_written', 'string', 'The words that name the speaker here', (row) =>
      written(row, row.attribution.speaker),
    ),
    column('cue', 'string', 'The words that attribute, such as "said"', (row) =>
      written(row, row.attribution.cue),
    ),
    column(
      'stance',
      'string',
      'asserts, denies, asks, demands, predicts, believes or intends',
      (row) => row.attribution.stance,
    ),
    column(
      'quote',
      'string',
      'direct: the whole statement is quoted; mixed: part of a paraphrase',
      (row) => row.attribution.quote,
    ),
    column('words', 'string', 'The quoted words', (row) => written(row, row.quotation.inner)),
    column(
      'start',
      'integer',
      "First UTF-16 unit of the words in the article's text",
      (row) => row.quotation.inner.start,
    ),
    column('end', 'integer', 'One past their last unit', (row) => row.quotation.inner.end),
  ],
};

/** Quotations with no attribution (titles of works, scare quotes) are nobody's words and have no row. */
export const quoteRows = (annotated: Claimed): QuoteRow[] => {
  const outermost = annotated.quotations.filter(({ depth }) => depth === 0);
  return annotated.attributions.flatMap((attribution, i) => {
    if (attribution.quote === 'indirect') return [];
    const own = annotated.claims.filter((claim) => claim.attribution === i);
    return outermost
      .filter((quotation) => attribution.content.some((span) => overlaps(span, quotation)))
      .flatMap((quotation) => {
        const held = own.filter((claim) => overlaps(claim, quotation)).map((claim) => claim.claimId);
        const claimIds = held.length > 0 ? held : [null];
        const speaker = annotated.speakers[i] ?? null;
        return claimIds.map((claimId) => ({ claimId, annotated, attribution, speaker, quotation }));
      });
  });
};
