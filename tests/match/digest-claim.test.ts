import { describe, expect, it } from 'vitest';
import { createArticleDigest } from '../../src/corpus-half.ts';
import { SILENT } from '../../src/model/diagnostic.ts';
import { timeStages } from '../support/article-stages.ts';

const digest = createArticleDigest();

/** The words of the claim that holds `part`, as they are compared. */
const wordsOf = (text: string, part: string): string[] => {
  const { claims } = digest.run(timeStages(text).claimed, SILENT);
  const claim = claims.find((one) => one.text.includes(part));
  return (claim?.words ?? []).map(({ lower }) => lower);
};

describe('digest-claim', () => {
  it.each([
    [
      'Mayor Peter Okoro denied the report in May, but he refrained from a lawsuit.',
      'refrained',
      ['okoro', 'refrained', 'lawsuit'],
    ],
    [
      'Senator Ruth Moss spoke in Delft. She opened a mill there in 2010.',
      'opened',
      ['moss', 'opened', 'mill'],
    ],
    // whom it stands for cannot be told
    ['It rained in Delft. He opened a mill there in 2010.', 'opened', ['opened', 'mill']],
  ])('reads a pronoun as the name that it stands for: %s', (text, part, expected) => {
    expect(wordsOf(text, part)).toEqual(expected);
  });

  it.each([
    ['Mayor Peter Okoro turned the offer down in May.', 'offer', ['peter', 'okoro', 'reject', 'offer']],
    ['Congress voted in favor of the toll in May.', 'toll', ['congress', 'approve', 'toll']],
    ['Mayor Peter Okoro turned the lamp around in May.', 'lamp', ['peter', 'okoro', 'turned', 'lamp']],
  ])('reads a turn of phrase as the verb that says the same: %s', (text, part, expected) => {
    expect(wordsOf(text, part).filter((word) => word !== 'mayor' && word !== 'around')).toEqual(expected);
  });
});
