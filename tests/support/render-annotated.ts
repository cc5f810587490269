/** All that was found in an article, as text that a reader can judge line by line. */
import type { Diagnostic } from '../../src/model/diagnostic.ts';
import type { Claimed } from '../../src/model/layers.ts';
import { textOf } from '../../src/model/span.ts';
import {
  describeAttribution,
  describeClaim,
  describeDate,
  describeNumber,
  describeQuotation,
} from './describe-findings.ts';
import { type Underline, underlined, visible } from './underline.ts';

/** As wide as the longest region name. */
const MARGIN = 'boilerplate'.length;

const attributionUnderlines = ({ attributions }: Claimed): Underline[] =>
  attributions.map(({ speaker, cue, content }, i) => ({
    label: `attribution ${i + 1}`,
    marks: [
      ...content.map((span) => ({ span, sign: '=' })),
      ...(speaker ? [{ span: speaker, sign: 'S' }] : []),
      ...(cue ? [{ span: cue, sign: 'C' }] : []),
    ],
  }));

const underlinesOf = (found: Claimed): Underline[] => [
  ...found.quotations.map((span) => ({ label: describeQuotation(span), marks: [{ span, sign: '"' }] })),
  ...found.numbers.map((span) => ({ label: describeNumber(span), marks: [{ span, sign: '#' }] })),
  ...found.dates.map((span) => ({ label: describeDate(span), marks: [{ span, sign: '@' }] })),
  ...attributionUnderlines(found),
];

const renderSentences = (found: Claimed): string[] => {
  const underlines = underlinesOf(found);
  return found.sentences.flatMap((sentence, i) => {
    const lines = underlined(found.article.text, sentence, underlines);
    const opens = i > 0 && sentence.paragraph !== found.sentences[i - 1]?.paragraph;
    const margin = (line: number) => (line === 0 ? sentence.region : '').padEnd(MARGIN);
    return [...(opens ? [''] : []), ...lines.map((line, at) => `${margin(at)} | ${line}`)];
  });
};

const listing = (heading: string, items: readonly string[]): string[] =>
  items.length === 0 ? [] : ['', heading, ...items];

/** Confidences are left out: they move with every training and say nothing to a reader of a diff. */
export const renderAnnotated = (found: Claimed, diagnostics: readonly Diagnostic[]): string => {
  const { text } = found.article;
  const attributions = found.attributions.map(
    (said, i) => `${i + 1}. ${describeAttribution(text, said, found.speakers[i] ?? null)}`,
  );
  const claims = found.claims.map(
    (claim, i) => `${i + 1}. ${describeClaim(found, claim)}\n   ${visible(textOf(text, claim))}`,
  );
  return [
    ...renderSentences(found),
    ...listing('Attributions (S speaker, C cue, = content)', attributions),
    ...listing('Claims', claims),
    ...listing(
      'Diagnostics',
      diagnostics.map(({ code, message }) => `${code}: ${message}`),
    ),
    '',
  ].join('\n');
};
