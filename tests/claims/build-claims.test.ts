/** From statements to claims: what is dropped and why, kinds, pieces, ids. */
import { describe, expect, it } from 'vitest';
import type { Resolved } from '../../src/model/layers.ts';
import { textOf } from '../../src/model/span.ts';
import { createBuildClaims } from '../../src/stages/build-claims.ts';
import { articleOf, at, said } from '../support/hand-made-article.ts';

const stage = createBuildClaims();

const claimsOf = (article: Resolved) => {
  const dropped: string[] = [];
  const report = { diagnostic: () => {}, drop: (reason: string) => dropped.push(reason) };
  const { claims } = stage.run(article, report);
  return { dropped, claims, texts: claims.map((claim) => textOf(article.article.text, claim)) };
};

describe('build-claims', () => {
  it('takes the content of an attribution, not the whole sentence again', () => {
    const text = 'The mayor of Delft said that the dam would hold until Sunday.';
    const content = ['that the dam would hold until Sunday'];
    const article = articleOf(text, [said(text, { speaker: 'The mayor of Delft', cue: 'said', content })]);
    const { claims, texts } = claimsOf(article);
    expect(texts).toEqual(['the dam would hold until Sunday']);
    expect(claims[0]).toMatchObject({ kind: 'reported', attribution: 0, certainty: 'expected', spans: null });
  });

  it('keeps the reporter’s own clause beside an attributed one', () => {
    const text = 'The dam broke near Delft on Friday, but Okoro said the town was safe.';
    const article = articleOf(text, [
      said(text, { speaker: 'Okoro', cue: 'said', content: ['the town was safe'] }),
    ]);
    const { claims, texts } = claimsOf(article);
    expect(texts).toEqual(['The dam broke near Delft on Friday', 'the town was safe']);
    expect(claims.map(({ kind, attribution }) => [kind, attribution])).toEqual([
      ['assertion', null],
      ['reported', 0],
    ]);
  });

  it('makes one claim in two pieces of what its own cue interrupts', () => {
    const text = '“We will,” Okoro said, “close the port of Delft before the winter.”';
    const content = ['“We will,”', '“close the port of Delft before the winter.”'];
    const article = articleOf(text, [
      said(text, { speaker: 'Okoro', cue: 'said', content, quote: 'direct' }),
    ]);
    const { claims } = claimsOf(article);
    expect(claims).toHaveLength(1);
    const { spans, start, end } = claims[0]!;
    expect(spans!.map((span) => textOf(text, span))).toEqual([
      'We will',
      'close the port of Delft before the winter',
    ]);
    expect([start, end]).toEqual([spans![0]!.start, spans![1]!.end]);
  });

  it('counts only the figures of the pieces', () => {
    const text = '“We will,” Okoro, 46, said, “close 12 ports of the country before the winter.”';
    const content = ['“We will,”', '“close 12 ports of the country before the winter.”'];
    const article = {
      ...articleOf(text, [said(text, { speaker: 'Okoro', cue: 'said', content, quote: 'direct' })]),
      numbers: [at(text, '46'), at(text, '12 ports')],
    } as unknown as Resolved;
    const quoted = claimsOf(article).claims.find(({ spans }) => spans !== null);
    expect(quoted?.numbers).toEqual([1]);
  });

  it('asks only with the sentence of a quotation that is a question', () => {
    const text = '“Why should they?” she asked.\n“They were not told of the plan.”';
    const content = ['“Why should they?”', '“They were not told of the plan.”'];
    const article = articleOf(text, [
      said(text, { speaker: 'she', cue: 'asked', content, quote: 'direct', stance: 'asks' }),
    ]);
    expect(claimsOf(article).texts).toEqual(['They were not told of the plan']);
  });

  it.each([
    ['Prosecutors in Delft declined to comment on Friday.', ['claim/no-comment']],
    ['Prosecutors in Delft refused to comment.', ['claim/no-comment']],
  ])('makes no claim of a refusal to comment: %s', (text, reasons) => {
    expect(claimsOf(articleOf(text))).toMatchObject({ texts: [], dropped: reasons });
  });

  it('but of one beside a figure', () => {
    const text = 'Prosecutors in Delft declined to comment on the loss of $40 million.';
    const article = { ...articleOf(text), numbers: [at(text, '$40 million')] } as unknown as Resolved;
    expect(claimsOf(article).dropped).toEqual([]);
  });

  it('makes none of a headline', () => {
    expect(claimsOf(articleOf('# The dam of Delft breaks on Friday')).texts).toEqual([]);
  });

  it('tells in the article’s voice what somebody did not say', () => {
    const text = 'Lind has never said that the dam was safe.';
    const content = ['that the dam was safe'];
    const article = articleOf(text, [said(text, { speaker: 'Lind', cue: 'has never said', content })]);
    const { claims, texts } = claimsOf(article);
    expect(texts).toEqual(['Lind has never said that the dam was safe']);
    expect(claims[0]).toMatchObject({ polarity: 'denied', attribution: null });
  });

  it('gives ids that depend on the article and the place alone', () => {
    const text = 'The dam broke near Delft on Friday.\nThe dam broke near Delft on Sunday.';
    const once = claimsOf(articleOf(text)).claims.map(({ claimId }) => claimId);
    const again = claimsOf(articleOf(text)).claims.map(({ claimId }) => claimId);
    expect(again).toEqual(once);
    expect(new Set(once).size).toBe(2);
    expect(once[0]).toMatch(/^[0-9a-hjkmnp-tv-z]{13}$/);
  });

  it('gives every claim a confidence, a smaller one where more had to be found out', () => {
    const text =
      'The dam of Delft broke on Friday.\nHe denied that the plan would fail if the vote was lost.';
    const content = ['that the plan would fail if the vote was lost'];
    const article = articleOf(text, [
      said(text, { speaker: 'He', cue: 'denied', content, stance: 'denies' }),
    ]);
    const [plain, unsure] = claimsOf(article).claims;
    expect(plain!.confidence).toBeLessThan(1);
    expect(unsure!.confidence).toBeGreaterThan(0);
    expect(unsure!.confidence).toBeLessThan(plain!.confidence);
  });
});
