/** The report lists a speaker under one name, whatever each article calls them. */
import { expect, it } from 'vitest';
import type { ArticleRecord } from '../../src/io/output-records.ts';
import { createArticleEncoder } from '../../src/report/encode-articles.ts';

const article = (id: string, name: string | null, speakerId: string | null): ArticleRecord =>
  ({
    id,
    sentences: [],
    numbers: [],
    dates: [],
    people: [{ speaker_id: speakerId, name, role: null, type: 'person', gender: null, mentions: [] }],
    attributions: [
      {
        speaker: { start: 0, end: 3, text: 'she', name, role: null, type: 'person' },
        cue: null,
        content: [],
        quote: 'direct',
        stance: 'asserts',
        confidence: 1,
      },
    ],
    claims: [
      {
        claim_id: id,
        start: 4,
        end: 9,
        text: 'words',
        spans: null,
        kind: 'quote',
        attribution: 0,
        speaker: 0,
        numbers: [],
        dates: [],
        polarity: 'affirmed',
        certainty: 'stated',
        confidence: 1,
      },
    ],
    diagnostics: [],
  }) as unknown as ArticleRecord;

it('by the id, else by the article, else as written', () => {
  const encoder = createArticleEncoder(new Map([['p1', 'Ruth Moss']]));
  const told = [
    article('a', 'Ruth Moss', 'p1'),
    article('b', 'Moss', 'p1'),
    article('c', 'Moss', null),
    article('d', null, null),
  ];
  for (const record of told) encoder.add(record, { text: 'she words', whole: true });
  const { speakers, claims } = encoder.finish(() => -1);
  expect(claims.speaker.map((i) => speakers[i])).toEqual(['Ruth Moss', 'Ruth Moss', 'Moss', 'she']);
});
