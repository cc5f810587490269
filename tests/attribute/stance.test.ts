import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { stanceOf } from '../../src/attribute/stance.ts';
import { scanTokens } from '../../src/text/scan-tokens.ts';
import { createTagger } from '../../src/text/tag-tokens.ts';

const tag = createTagger();
const tokensOf = (text: string) =>
  tag(
    text,
    scanTokens(text, () => false),
  );

const stanceAt = (text: string, cue: (token: { lemma: string; text: string }) => boolean, asked = false) => {
  const tokens = tokensOf(text);
  const head = tokens.findIndex(cue);
  expect(head, text).toBeGreaterThanOrEqual(0);
  return stanceOf(tokens, { first: head, end: head + 1, head }, tokens.length, asked);
};

const rows = readFileSync(new URL('../../src/lexicon/en/stance-cues.tsv', import.meta.url), 'utf8')
  .trimEnd()
  .split('\n')
  .slice(1)
  .map((line) => line.split('\t') as [string, string, string, string]);

describe('stance-cues.tsv', () => {
  it.each(rows)('%s (%s) %s: %s', (lemma, _frame, stance, example) => {
    expect(stanceAt(example, (token) => token.lemma === lemma)).toBe(stance);
  });
});

describe('stanceOf', () => {
  it.each([
    ['asked', 'The judge asked why the door stood open.', 'asks'],
    ['asked', 'The judge asked both lawyers to sit down.', 'demands'],
    ['told', 'The nurse told him the fever was gone.', 'asserts'],
    ['told', 'The nurse told him to rest.', 'demands'],
    ['denied', 'He has never denied that he knew her.', 'asserts'],
    ['called', 'She called the verdict a disgrace.', 'asserts'],
    ['called', 'She called for a new trial.', 'demands'],
    ['said', 'The chairman said profits fell.', 'asserts'],
  ])('%s in: %s → %s', (cue, text, stance) => {
    expect(stanceAt(text, (token) => token.text === cue)).toBe(stance);
  });

  it('takes a quoted question for a question', () => {
    expect(stanceAt('“Who will pay?” he said.', (token) => token.text === 'said', true)).toBe('asks');
  });
});
