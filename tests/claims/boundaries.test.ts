/** Where claims may start and end, and where they may not. */
import { describe, expect, it } from 'vitest';
import { boundariesIn } from '../../src/claims/boundaries.ts';
import { createColumns } from '../../src/claims/columns.ts';
import { contentEdges } from '../../src/claims/content-edges.ts';
import { voicesBySentence } from '../../src/claims/voices.ts';
import { loadWordClasses } from '../../src/lexicon/word-classes.ts';
import { createReadColumns } from '../../src/linear/word-columns.ts';
import { articleOf, said } from '../support/hand-made-article.ts';

const readColumns = createReadColumns(loadWordClasses());

const placesOf = (text: string, attributions: Parameters<typeof articleOf>[1] = []) => {
  const article = articleOf(text, attributions);
  const columns = createColumns(article, readColumns);
  const { firstToken, endToken } = article.sentences[0]!;
  const voices = voicesBySentence(article).get(0) ?? [];
  const sentence = { first: firstToken, end: endToken };
  const { starts, ends } = boundariesIn(article, columns, contentEdges(article), sentence, voices);
  const word = (at: number): string => article.tokens[at]!.text;
  return { starts: starts.map(({ at }) => word(at)), ends: ends.map(({ at }) => word(at - 1)) };
};

describe('boundaries', () => {
  it.each([
    ['Prices rose in May and wages fell.', ['Prices', 'wages'], ['May', 'fell']],
    ['The port fell, and the army left.', ['The', 'the'], ['fell', 'left']],
    ['Although the vote failed, the council kept the tax.', ['Although', 'the', 'the'], ['failed', 'tax']],
    ['If the vote fails, the port will close.', ['If', 'the'], ['fails', 'close']],
    ['The council met after the mayor resigned.', ['The', 'after'], ['met', 'resigned']],
    ['Mira Lind, who left in May, runs a mill.', ['Mira', 'May', 'runs'], ['Lind', 'May', 'mill']],
    ['They sold the mill, which burned down.', ['They', 'the'], ['mill', 'down']],
    ['As many as 40 houses were lost in May.', ['As'], ['many', 'May']],
    ['It is unclear whether the dam held.', ['It'], ['unclear', 'held']],
    ['The gun-rights group lost 40% of its members.', ['The'], ['members']],
    ['The bank’s profit, $40 million, fell.', ['The', '$', 'fell'], ['profit', 'million', 'fell']],
  ])('%s', (text, starts, ends) => {
    expect(placesOf(text)).toEqual({ starts, ends });
  });

  it('ends no claim with who says it, or with the saying', () => {
    const before = '“The dam held,” Okoro said.';
    const okoro = said(before, {
      speaker: 'Okoro',
      cue: 'said',
      content: ['“The dam held,”'],
      quote: 'direct',
    });
    expect(placesOf(before, [okoro]).ends).toEqual(['held', 'said']);
    const after = '“The dam held,” said Okoro, who built it.';
    const inverted = said(after, {
      speaker: 'Okoro',
      cue: 'said',
      content: ['“The dam held,”'],
      quote: 'direct',
    });
    expect(placesOf(after, [inverted]).ends).not.toContain('said');
  });

  it('neither ends nor starts one where its own cue interrupts it', () => {
    const text = '“We will,” Okoro said, “close the port before May.”';
    const content = ['“We will,”', '“close the port before May.”'];
    const okoro = said(text, { speaker: 'Okoro', cue: 'said', content, quote: 'direct' });
    const { starts, ends } = placesOf(text, [okoro]);
    expect(starts).not.toContain('close');
    expect(ends).not.toContain('will');
    expect(starts).toContain('We');
    expect(ends).toContain('May');
  });

  it('but where a new sentence is quoted', () => {
    const text = '“We will wait,” Okoro said, “The port is shut.”';
    const content = ['“We will wait,”', '“The port is shut.”'];
    const okoro = said(text, { speaker: 'Okoro', cue: 'said', content, quote: 'direct' });
    const { starts, ends } = placesOf(text, [okoro]);
    expect(starts).toContain('The');
    expect(ends).toContain('wait');
  });
});
