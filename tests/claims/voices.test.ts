/** Whose a statement may be, sentence by sentence, and where its own cue interrupts it. */
import { describe, expect, it } from 'vitest';
import { interruptionOf, isVoiceNear, voicesBySentence, voicesNear } from '../../src/claims/voices.ts';
import { articleOf, said } from '../support/hand-made-article.ts';

const isWordOf = (tokens: readonly { readonly text: string }[]): Int32Array =>
  Int32Array.from(tokens, ({ text }) => (/[\p{L}\p{N}]/u.test(text) ? 1 : 0));

const gapOf = (text: string, content: string[]): string | null => {
  const article = articleOf(text, [said(text, { cue: 'said', content, quote: 'direct' })]);
  const voice = voicesBySentence(article).get(0)![0]!;
  const { firstToken, endToken } = article.sentences[0]!;
  const gap = interruptionOf(isWordOf(article.tokens), voice, { first: firstToken, end: endToken });
  if (gap === null) return null;
  return text.slice(article.tokens[gap.first]!.start, article.tokens[gap.end - 1]!.end);
};

describe('voices', () => {
  it('has an attribution in the sentence of its cue and in those of its contents', () => {
    const text = '“The dam held,” Okoro said.\n“We saw no cracks. The road stays shut.”\nIt rained.';
    const content = ['“The dam held,”', '“We saw no cracks. The road stays shut.”'];
    const article = articleOf(text, [
      said(text, { speaker: 'Okoro', cue: 'said', content, quote: 'direct' }),
    ]);
    expect([...voicesBySentence(article).keys()].sort()).toEqual([0, 1]);
  });

  it.each([
    ['“We will,” he said, “close the port.”', ['“We will,”', '“close the port.”'], ',” he said, “'],
    ['The dam, he said, had been checked.', ['The dam', 'had been checked'], ', he said,'],
    ['“We will close the port,” he said.', ['“We will close the port,”'], null],
    ['He said the dam held.', ['the dam held'], null],
  ])('%s', (text, content, gap) => {
    expect(gapOf(text, content)).toBe(gap);
  });

  /** So many people, each said to have left, in one sentence. */
  const listOf = (count: number) => {
    const people = Array.from({ length: count }, (_, i) => `No.${i + 100}`);
    const text = `Okoro ${people.map((name) => `said that ${name} left`).join(', ')}.`;
    const article = articleOf(
      text,
      people.map((name) => said(text, { cue: `said that ${name}`, content: [`${name} left`] })),
    );
    const { firstToken, endToken } = article.sentences[0]!;
    const voices = voicesBySentence(article).get(0)!;
    return voicesNear(voices, { first: firstToken, end: endToken });
  };

  it('takes all voices of prose, and the first of very many', () => {
    expect(listOf(8).length).toBe(8);
    expect(listOf(9).map(({ index }) => index)).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
  });

  it.each([
    [58, true],
    [60, false],
  ])('a cue %s words on is near: %s', (words, near) => {
    const text = `He said${' very'.repeat(words)} late it rained.`;
    const article = articleOf(text, [said(text, { cue: 'said', content: ['He'] })]);
    const voice = voicesBySentence(article).get(0)![0]!;
    const first = 2 + words;
    expect(isVoiceNear({ ...voice, contents: [] }, { first, end: first + 3 })).toBe(near);
  });
});
