/** Hand-made numbers, dates, claims and articles for the tests of the corpus half. */

import { loadWordClasses } from '../../src/lexicon/word-classes.ts';
import { createDigestArticle } from '../../src/match/digest-article.ts';
import type { Article } from '../../src/model/article.ts';
import type { Attribution, Speaker } from '../../src/model/attribution.ts';
import type { Claim } from '../../src/model/claim.ts';
import type { DateMention } from '../../src/model/date-mention.ts';
import type { ArticleDigest } from '../../src/model/digest.ts';
import type { GroupMember } from '../../src/model/group.ts';
import type { NumberMention } from '../../src/model/number-mention.ts';
import { segment } from './segment-text.ts';

export const SILENT = { diagnostic: () => {}, drop: () => {} };

export const number = (text: string, parts: Partial<NumberMention>): NumberMention => ({
  start: 0,
  end: text.length,
  text,
  kind: 'count',
  value: null,
  low: null,
  high: null,
  bound: 'exact',
  unit: null,
  of: null,
  change: null,
  per: null,
  rule: 'number/test',
  ...parts,
});

export const date = (
  text: string,
  from: string | null,
  to = from,
  parts: Partial<DateMention> = {},
): DateMention => ({
  start: 0,
  end: text.length,
  text,
  type: 'DATE',
  value: from,
  from,
  to,
  precision: 'day',
  mod: null,
  basis: 'stated',
  rule: 'date/test',
  ...parts,
});

export const article = (id: string, text: string, parts: Partial<Article> = {}): Article => ({
  id,
  text,
  source: id,
  published: null,
  title: null,
  url: null,
  author: null,
  extra: {},
  ...parts,
});

/** One sentence of a hand-made article. A figure or day stands for the first place where its text occurs. */
export interface Line {
  readonly text: string;
  readonly numbers?: readonly NumberMention[];
  readonly dates?: readonly DateMention[];
  readonly speaker?: string;
  readonly denied?: boolean;
}

const digest = createDigestArticle(loadWordClasses());

const placed = <Mention extends { text: string }>(whole: string, from: number, mention: Mention): Mention => {
  const start = whole.indexOf(mention.text, from);
  return { ...mention, start, end: start + mention.text.length };
};

/** An article whose every line is one claim. */
export const digestOf = (id: string, lines: readonly Line[], parts: Partial<Article> = {}): ArticleDigest => {
  const text = lines.map((line) => line.text).join(' ');
  const numbers: NumberMention[] = [];
  const dates: DateMention[] = [];
  const attributions: Attribution[] = [];
  const speakers: Speaker[] = [];
  const claims: Claim[] = [];
  for (const line of lines) {
    const start = text.indexOf(line.text);
    const end = start + line.text.length;
    const mine = {
      numbers: (line.numbers ?? []).map((_, i) => numbers.length + i),
      dates: (line.dates ?? []).map((_, i) => dates.length + i),
    };
    numbers.push(...(line.numbers ?? []).map((mention) => placed(text, start, mention)));
    dates.push(...(line.dates ?? []).map((mention) => placed(text, start, mention)));
    if (line.speaker !== undefined) {
      attributions.push({
        speaker: null,
        cue: null,
        content: [{ start, end }],
        quote: 'direct',
        stance: 'asserts',
        confidence: 1,
        rule: 'attribution/test',
      });
      speakers.push({ start, end: start, name: line.speaker, role: null, type: 'person' });
    }
    claims.push({
      start,
      end,
      spans: null,
      claimId: `${id}:${start}`,
      kind: line.speaker === undefined ? 'assertion' : 'quote',
      attribution: line.speaker === undefined ? null : attributions.length - 1,
      ...mine,
      mainNumber: null,
      mainDate: null,
      polarity: line.denied ? 'denied' : 'affirmed',
      certainty: 'stated',
      confidence: 1,
      sentence: 0,
    });
  }
  const segmented = segment.run(article(id, text, parts), SILENT);
  return digest({
    ...segmented,
    numbers,
    dates,
    attributions,
    speakers,
    people: [],
    speakerPersons: [],
    pronouns: new Map(),
    claims,
  });
};

/** A member of a group whose source is the first letter of its article's id. */
export const member = (articleId: string, text: string): GroupMember => ({
  start: 0,
  end: text.length,
  claimId: `${articleId}:${text}`,
  articleId,
  source: articleId[0]!,
  text,
});
