/** The dates of a text, written short for tables of tests. */
import { DATE_EXTRACTORS } from '../../src/extract/all.ts';
import type { DateMention } from '../../src/model/date-mention.ts';
import type { Diagnostic } from '../../src/model/diagnostic.ts';
import { createExtract } from '../../src/stages/extract.ts';
import { articleOf, segment } from './segment-text.ts';

const extract = createExtract(DATE_EXTRACTORS, []);

/** A Wednesday. */
export const WEDNESDAY = '2019-05-15';

export const datesIn = (
  text: string,
  published: string | null = WEDNESDAY,
): { readonly dates: readonly DateMention[]; readonly diagnostics: readonly Diagnostic[] } => {
  const diagnostics: Diagnostic[] = [];
  const report = { diagnostic: (found: Diagnostic) => diagnostics.push(found), drop: () => {} };
  const { dates } = extract.run(segment.run({ ...articleOf(text), published }, report), report);
  return { dates, diagnostics };
};

/** `DATE 2019-05-14 2019-05-14..2019-05-14 day - published`: type, value, first..last day, precision, mod, basis. */
export const summary = (mention: DateMention): string => {
  const stretch = mention.from === null ? '-' : `${mention.from}..${mention.to}`;
  return [mention.type, mention.value, stretch, mention.precision, mention.mod ?? '-', mention.basis].join(
    ' ',
  );
};

/** The text with each date in square brackets: how a row of a table shows its spans. */
export const bracketed = (text: string, dates: readonly DateMention[]): string => {
  let shown = text;
  for (const { start, end } of [...dates].reverse())
    shown = `${shown.slice(0, start)}[${shown.slice(start, end)}]${shown.slice(end)}`;
  return shown;
};

export const unbracketed = (row: string): string => row.replace(/[[\]]/g, '');
