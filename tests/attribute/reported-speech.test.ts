/** Reported speech, and what the speaker does in it. */
import { describe, expect, it } from 'vitest';
import { attributed, attributionsOf } from '../support/attribute-text.ts';

describe('stance', () => {
  it.each([
    ['The ministry denied that its inspectors had taken bribes.', 'denies'],
    ['Teachers demanded that the heating be repaired before winter.', 'demands'],
    ['The judge asked why the letter had not been shown to the defence.', 'asks'],
    ['“Will anyone be fired?” asked Councilwoman Priya Nair.', 'asks'],
    ['Most shopkeepers believe that the new tram will bring customers.', 'believes'],
    ['The airline plans to drop its route to Oslo.', 'intends'],
    ['Prices will fall by autumn, the central bank predicted in its report.', 'predicts'],
    ['Workers say that the plant is unsafe.', 'asserts'],
  ])('%s → %s', (text, stance) => {
    expect(attributionsOf(text).map((found) => found.stance)).toEqual([stance]);
  });
});

describe('a content', () => {
  it('holds the report inside the report', () => {
    const text = 'The clerk said the judge had told her that the file was missing.';
    expect(attributionsOf(text)[0]!.said).toEqual([
      'The clerk',
      'said',
      'the judge had told her that the file was missing',
    ]);
  });

  it('is mixed where a paraphrase holds quoted words', () => {
    const text =
      'In a letter to parents, the head teacher wrote that “no child was ever in danger” and that the boiler had been replaced.';
    expect(attributionsOf(text)).toEqual([
      {
        said: [
          'the head teacher',
          'wrote',
          'that “no child was ever in danger” and that the boiler had been replaced',
        ],
        quote: 'mixed',
        stance: 'asserts',
      },
    ]);
  });
});

describe('attributions', () => {
  it('lie within the text, hold words and never overlap themselves', () => {
    const hostile = [
      '',
      '“”“”“”',
      ': : : — — —',
      `“${'said '.repeat(2000)}”`,
      '“a '.repeat(3000),
      'He said '.repeat(3000),
      '\ud800 said \udfff “x” \u0000 \u202e he said.',
      `${'x'.repeat(100_000)} said so.`,
      '-- '.repeat(30_000),
    ];
    for (const text of hostile)
      for (const { content, confidence } of attributed(text).attributions) {
        expect(content.length).toBeGreaterThan(0);
        expect(confidence).toBeGreaterThan(0);
        expect(confidence).toBeLessThanOrEqual(1);
        content.forEach((span, i) => {
          expect(span.start).toBeGreaterThanOrEqual(i === 0 ? 0 : content[i - 1]!.end);
          expect(span.end).toBeGreaterThan(span.start);
          expect(span.end).toBeLessThanOrEqual(text.length);
        });
      }
  });
});
