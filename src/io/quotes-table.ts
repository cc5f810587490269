/** quotes.csv: the words that an article quotes, each stretch with who said it and the claim it belongs to. */
import type { Attribution, Speaker } from '../model/attribution.ts';
import type { Claimed } from '../model/layers.ts';
import type { Quotation } from '../model/quotation.ts';
import { overlaps, textOf } from '../model/span.ts';
import { QUOTES_SCHEMA } from './schema/quotes-schema.ts';
import { shownQuoted } from './shown-words.ts';
import { type Filling, type Table, tableOf } from './table.ts';

interface QuoteRow {
  readonly claimId: string | null;
  readonly annotated: Claimed;
  readonly attribution: Attribution;
  readonly speaker: Speaker | null;
  readonly quotation: Quotation;
}

const written = (row: QuoteRow, span: Parameters<typeof textOf>[1] | null): string | null =>
  span && textOf(row.annotated.article.text, span);

const VALUES: Filling<typeof QUOTES_SCHEMA, QuoteRow> = {
  claim_id: (row) => row.claimId,
  article_id: (row) => row.annotated.article.id,
  source: (row) => row.annotated.article.source,
  speaker: (row) => row.speaker?.name ?? null,
  speaker_role: (row) => row.speaker?.role ?? null,
  speaker_type: (row) => row.speaker?.type ?? null,
  speaker_as_written: (row) => written(row, row.attribution.speaker),
  cue: (row) => written(row, row.attribution.cue),
  stance: (row) => row.attribution.stance,
  quote: (row) => row.attribution.quote,
  words: (row) => shownQuoted(textOf(row.annotated.article.text, row.quotation.inner)),
  start: (row) => row.quotation.inner.start,
  end: (row) => row.quotation.inner.end,
};

export const QUOTES: Table<QuoteRow> = tableOf(QUOTES_SCHEMA, VALUES);

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
