/** The public API: everything that `import … from 'whosaid'` gives. */
export { type Config, defineConfig } from './config.ts';
export { annotatedRecord } from './io/annotated-record.ts';
export { escapeText, unescapeText } from './io/csv-cell.ts';
export type { Article } from './model/article.ts';
export type { Attribution, Speaker } from './model/attribution.ts';
export type { Claim } from './model/claim.ts';
export type { DateMention } from './model/date-mention.ts';
export type { Diagnostic, Report } from './model/diagnostic.ts';
export type { Group } from './model/group.ts';
export type { Claimed } from './model/layers.ts';
export type { NumberMention } from './model/number-mention.ts';
export type { Span } from './model/span.ts';
export { createArticleHalf } from './pipeline.ts';
export type { Stage } from './stages/stage.ts';
