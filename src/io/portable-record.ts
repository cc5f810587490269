/** What `whosaid annotate` writes: an annotated article with all that a run needs of it, its own fields and text too. */
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Claimed } from '../model/layers.ts';
import { annotatedRecord } from './annotated-record.ts';

/** Fields of the record that are no fields of an article. */
export const FOUND_FIELDS = [
  'offset_unit',
  'sentences',
  'numbers',
  'dates',
  'attributions',
  'people',
  'claims',
  'diagnostics',
  'dropped',
] as const;

/** @param dropped the reasons for which something was left out, one for each time */
export const portableRecord = (
  annotated: Claimed,
  diagnostics: readonly Diagnostic[],
  dropped: readonly string[],
) => {
  const { source, published, title, url, author, text } = annotated.article;
  return { ...annotatedRecord(annotated, diagnostics), source, published, title, url, author, dropped, text };
};
