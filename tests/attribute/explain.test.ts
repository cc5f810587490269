import { describe, expect, it } from 'vitest';
import { createExplainAttributions } from '../../src/stages/attribute.ts';
import { attributed } from '../support/attribute-text.ts';

describe('explainAttributions', () => {
  const text = 'The mayor said on Friday that the bridge would reopen in May.\n\n“No comment.” — Jo Alder';
  const article = attributed(text);
  const explained = createExplainAttributions()(article);

  it('explains every attribution, in order', () => {
    expect(explained.map((each) => each.attribution)).toEqual(article.attributions);
  });

  it('puts the reading that was chosen first, and scores that sum to at most 1', () => {
    const { attribution, alternatives, cueChance } = explained[0]!;
    expect(alternatives.length).toBeGreaterThan(1);
    expect(alternatives[0]!.content).toEqual(attribution.content);
    expect(alternatives[0]!.speaker).toEqual(attribution.speaker);
    expect(alternatives.reduce((sum, each) => sum + each.score, 0)).toBeLessThanOrEqual(1 + 1e-9);
    expect(cueChance).toBeGreaterThan(0.5);
  });

  it('has no alternatives for what layout decided', () => {
    expect(explained.at(-1)!.attribution.cue).not.toBeNull();
    expect(article.attributions.at(-1)!.rule).toBe('attribution/signed-quotes');
    expect(explained.at(-1)!.alternatives).toEqual([]);
  });
});
