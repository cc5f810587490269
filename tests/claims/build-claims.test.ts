import { describe, expect, it } from 'vitest';
import type { Resolved } from '../../src/model/layers.ts';
import { textOf } from '../../src/model/span.ts';
import { createBuildClaims } from '../../src/stages/build-claims.ts';
import { articleOf, at, said } from '../support/hand-made-article.ts';

const claimsOf = (article: Resolved) => {
  const dropped: string[] = [];
  const report = { diagnostic: () => {}, drop: (reason: string) => dropped.push(reason) };
  const { claims } = createBuildClaims().run(article, report);
  return { dropped, claims, texts: claims.map((claim) => textOf(article.article.text, claim)) };
};

describe('build-claims', () => {
  it('takes the content of an attribution, not the whole sentence again', () => {
    const text = 'The mayor of Delft said that the dam would hold until Sunday.';
    const article = articleOf(text, [
      said(text, {
        speaker: 'The mayor of Delft',
        cue: 'said',
        content: ['that the dam would hold until Sunday'],
      }),
    ]);
    const { claims, texts } = claimsOf(article);
    expect(texts).toEqual(['the dam would hold until Sunday']);
    expect(claims[0]).toMatchObject({ kind: 'reported', attribution: 0, certainty: 'expected' });
  });

  it('makes one claim per sentence of a quotation and per span of a broken one', () => {
    const text = '“The dam held,” Okoro said.\n“We saw no cracks. The road stays shut.”';
    const article = articleOf(text, [
      said(text, {
        speaker: 'Okoro',
        cue: 'said',
        content: ['“The dam held,”', '“We saw no cracks. The road stays shut.”'],
        quote: 'direct',
      }),
    ]);
    const { claims, texts } = claimsOf(article);
    expect(texts).toEqual(['The dam held', 'We saw no cracks. The road stays shut.']);
    expect(claims.map(({ attribution, kind }) => [attribution, kind])).toEqual([
      [0, 'quote'],
      [0, 'quote'],
    ]);
  });

  it('keeps each sentence of a quotation whole, its joining word too', () => {
    const text = '“But the pumps failed at noon, and then the lower town filled,” Okoro said.';
    const quotation = '“But the pumps failed at noon, and then the lower town filled,”';
    const article = articleOf(text, [
      said(text, { speaker: 'Okoro', cue: 'said', content: [quotation], quote: 'direct' }),
    ]);
    expect(claimsOf(article).texts).toEqual(['But the pumps failed at noon, and then the lower town filled']);
  });

  it.each([
    ['The dam, he said, had been checked in May.', ['The dam', 'had been checked in May.'], 'indirect'],
    [
      '“In ten years,” he said, “there will be no dam.”',
      ['“In ten years,”', '“there will be no dam.”'],
      'direct',
    ],
  ] as const)('makes one claim of what only its cue interrupts: %s', (text, content, quote) => {
    const article = articleOf(text, [said(text, { cue: 'said', content: [...content], quote })]);
    expect(claimsOf(article).texts).toHaveLength(1);
  });

  it('asks only with the sentence of a quotation that is a question', () => {
    const text = '“Why should they?” she asked.\n“They were not told.”';
    const article = articleOf(text, [
      said(text, {
        speaker: 'she',
        cue: 'asked',
        content: ['“Why should they?”', '“They were not told.”'],
        quote: 'direct',
        stance: 'asks',
      }),
    ]);
    expect(claimsOf(article).texts).toEqual(['They were not told.']);
  });

  it('makes no claim of a refusal to comment', () => {
    const text = 'Prosecutors in Delft declined to comment on Friday.';
    expect(claimsOf(articleOf(text)).dropped).toEqual(['claim/no-comment']);
  });

  it('cuts what led to somebody’s words off the reporter’s own', () => {
    const text = 'Delft lost 40 boats last year, and Okoro calls the harbour “a graveyard” for all of them.';
    const article = articleOf(text, [
      said(text, { speaker: 'Okoro', cue: 'calls', content: ['the harbour “a graveyard” for all of them'] }),
    ]);
    expect(claimsOf(article).texts[0]).toBe('Delft lost 40 boats last year');
  });

  it('asserts in its own voice only what holds a number, a date or an actor', () => {
    const text = 'The dam broke near Delft.\nIt was a sad and terrible sight.\nThe water rose 4 metres.';
    const article = { ...articleOf(text), numbers: [{ ...at(text, '4 metres') }] } as unknown as Resolved;
    const { claims, texts } = claimsOf(article);
    expect(texts).toEqual(['The dam broke near Delft.', 'The water rose 4 metres.']);
    expect(claims.map(({ kind, numbers, sentence }) => ({ kind, numbers, sentence }))).toEqual([
      { kind: 'assertion', numbers: [], sentence: 0 },
      { kind: 'assertion', numbers: [0], sentence: 2 },
    ]);
  });

  it('keeps the reporter’s own clause beside an attributed one', () => {
    const text = 'The dam broke near Delft, but Okoro said the town was safe.';
    const article = articleOf(text, [
      said(text, { speaker: 'Okoro', cue: 'said', content: ['the town was safe'] }),
    ]);
    expect(claimsOf(article).texts).toEqual(['The dam broke near Delft', 'the town was safe']);
  });

  it('gives a nested statement to its innermost speaker', () => {
    const text = 'Okoro said that Lind had told him that the pumps were off.';
    const article = articleOf(text, [
      said(text, {
        speaker: 'Okoro',
        cue: 'said',
        content: ['that Lind had told him that the pumps were off'],
      }),
      said(text, { speaker: 'Lind', cue: 'told', content: ['that the pumps were off'] }),
    ]);
    const { claims, texts } = claimsOf(article);
    expect(texts).toEqual(['the pumps were off']);
    expect(claims[0]?.attribution).toBe(1);
  });

  it('drops questions, headlines and scraps, and counts why', () => {
    const text = '# Delft dam breaks\n“Will Delft flood?” asked Okoro.\n“Not now,” Lind said.';
    const article = articleOf(text, [
      said(text, { speaker: 'Okoro', cue: 'asked', content: ['“Will Delft flood?”'], quote: 'direct' }),
      said(text, { speaker: 'Lind', cue: 'said', content: ['“Not now,”'], quote: 'direct' }),
    ]);
    const { texts, dropped } = claimsOf(article);
    expect(texts).toEqual([]);
    expect(dropped).toEqual(['claim/question', 'claim/too-short']);
  });

  it('gives ids that depend on the article and the place alone', () => {
    const text = 'The dam broke near Delft.\nThe dam broke near Delft on Friday.';
    const once = claimsOf(articleOf(text)).claims.map(({ claimId }) => claimId);
    const again = claimsOf(articleOf(text)).claims.map(({ claimId }) => claimId);
    expect(again).toEqual(once);
    expect(new Set(once).size).toBe(2);
    expect(once[0]).toMatch(/^[0-9a-hjkmnp-tv-z]{13}$/);
  });

  it.each([
    [
      'Mira Lind, who has led the port since 2010, left on Friday.',
      [
        'Mira Lind, who has led the port since 2010',
        'Mira Lind, who has led the port since 2010, left on Friday.',
      ],
    ],
    ['Mira Lind, 46, left Delft.', ['Mira Lind, 46', 'Mira Lind, 46, left Delft.']],
    [
      'Mira Lind, a farmer of 46 cows, left Delft.',
      ['Mira Lind, a farmer of 46 cows', 'Mira Lind, a farmer of 46 cows, left Delft.'],
    ],
    ['In Delft, a court fined Lind 46 euros.', ['In Delft, a court fined Lind 46 euros.']],
    ['The fox, the hen, and 46 cows left Delft.', ['The fox, the hen, and 46 cows left Delft.']],
    ['Mira Lind, a farmer, left Delft.', ['Mira Lind, a farmer, left Delft.']],
  ])('claims what is told aside with whom it is told of: %s', (text, expected) => {
    const figures = [...text.matchAll(/46|2010/g)].map(({ index, 0: { length } }) => ({
      start: index,
      end: index + length,
    }));
    const article = { ...articleOf(text), numbers: figures } as unknown as Resolved;
    expect(claimsOf(article).texts.toSorted()).toEqual(expected.toSorted());
  });

  it.each([
    ['The bank rejected the accusation that it had lied.', 'the accusation that it had lied', 'it had lied'],
    [
      'The bank denied reports that the vault was empty.',
      'reports that the vault was empty',
      'the vault was empty',
    ],
  ])('says what is denied, not that it was reported: %s', (text, content, claim) => {
    const cue = text.includes('denied') ? 'denied' : 'rejected';
    const article = articleOf(text, [
      said(text, { speaker: 'The bank', cue, content: [content], stance: 'denies' }),
    ]);
    const { claims, texts } = claimsOf(article);
    expect(texts).toEqual([claim]);
    expect(claims[0]?.polarity).toBe('denied');
  });

  it('keeps what somebody did not say with the words that say so', () => {
    const text = 'Lind has never said that the dam was safe.';
    const article = articleOf(text, [
      said(text, { speaker: 'Lind', cue: 'has never said', content: ['that the dam was safe'] }),
    ]);
    const { claims, texts } = claimsOf(article);
    expect(texts).toEqual(['Lind has never said that the dam was safe']);
    expect(claims[0]?.polarity).toBe('denied');
  });

  it('never starts or ends within a word', () => {
    const text = 'Lind said that’s what the half-built dam needs.';
    const article = articleOf(text, [
      said(text, { speaker: 'Lind', cue: 'said', content: ['’s what the half-built dam needs'] }),
    ]);
    expect(claimsOf(article).texts).toEqual(['that’s what the half-built dam needs']);
  });

  it('does not end with an "and", unless somebody was quoted so', () => {
    const text = 'Lind said that the dam was safe, and left. “I looked and —” she replied.';
    const article = articleOf(text, [
      said(text, { speaker: 'Lind', cue: 'said', content: ['that the dam was safe, and'] }),
      said(text, { speaker: 'she', cue: 'replied', content: ['“I looked and —”'], quote: 'direct' }),
    ]);
    expect(claimsOf(article).texts).toEqual(['the dam was safe', 'I looked and']);
  });

  it('gives a content the subject that it lost to its speaker', () => {
    const text = 'Okoro was expected to resign on Friday.';
    const article = articleOf(text, [
      said(text, { speaker: 'Okoro', cue: 'expected', content: ['was', 'to resign on Friday'] }),
    ]);
    expect(claimsOf(article).texts[0]).toMatch(/^Okoro was expected/);
  });

  it('tells where something was said with who said it, not as a scrap', () => {
    const text = 'Lind told the Delft Courier in a long interview that the dam was safe.';
    const article = articleOf(text, [
      said(text, { speaker: 'Lind', cue: 'told', content: ['that the dam was safe'] }),
    ]);
    expect(claimsOf(article).texts).toEqual([
      'Lind told the Delft Courier in a long interview',
      'the dam was safe',
    ]);
  });

  it('drops words without a verb or a figure that are nobody’s own', () => {
    const text = 'Lind said that the plan was late, in her words old, red and sad.';
    const article = articleOf(text, [
      said(text, { speaker: 'Lind', cue: 'said', content: ['that the plan was late', 'old, red and sad'] }),
    ]);
    expect(claimsOf(article)).toMatchObject({ texts: ['the plan was late'], dropped: ['claim/fragment'] });
  });
});
