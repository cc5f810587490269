/** What markup tells of paragraphs goes before what is guessed, and never reaches further than its mark. */
import { describe, expect, it } from 'vitest';
import { createSegment } from '../../src/stages/segment.ts';

const TEXT = [
  'The mill will close in May, its owner said.',
  'The mill at dusk',
  'What happens next',
  'More than 200 people work there, mostly from the U.S.',
  'Embassy staff said that they would miss it.',
].join('\n\n');

const spanOf = (words: string) => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length });

const article = {
  id: 'a',
  text: TEXT,
  source: null,
  published: null,
  title: null,
  url: null,
  author: null,
  extra: {},
};

const paragraphsOf = (
  marked?: NonNullable<Parameters<ReturnType<typeof createSegment>['run']>[0]['marked']>,
) =>
  createSegment()
    .run({ ...article, ...(marked && { marked }) }, { diagnostic: () => {}, drop: () => {} })
    .paragraphs.map(({ start, end, region }) => [region, TEXT.slice(start, end)]);

describe('segment', () => {
  it('takes regions from marks', () => {
    const marked = [
      { ...spanOf('The mill at dusk'), region: 'boilerplate' as const },
      { ...spanOf('What happens next'), region: 'headline' as const },
    ];
    expect(paragraphsOf(marked).slice(0, 3)).toEqual([
      ['body', 'The mill will close in May, its owner said.'],
      ['boilerplate', 'The mill at dusk'],
      ['headline', 'What happens next'],
    ]);
  });

  it('gives every sentence of a marked paragraph its region', () => {
    const marked = [
      { ...spanOf('The mill will close in May, its owner said.'), region: 'boilerplate' as const },
    ];
    const { sentences } = createSegment().run(
      { ...article, marked },
      { diagnostic: () => {}, drop: () => {} },
    );
    expect(sentences[0]?.region).toBe('boilerplate');
  });

  it('cuts where a mark begins what would run on', () => {
    expect(paragraphsOf().at(-1)).toEqual(['body', TEXT.slice(TEXT.indexOf('More than'))]);
    const marked = [
      { ...spanOf('Embassy staff said that they would miss it.'), region: 'boilerplate' as const },
    ];
    expect(paragraphsOf(marked).slice(-2)).toEqual([
      ['body', 'More than 200 people work there, mostly from the U.S.'],
      ['boilerplate', 'Embassy staff said that they would miss it.'],
    ]);
  });
});
