/** The Golden Rules for sentence ends, from the evaluation data where it is present. */
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { sentencesOf } from '../support/segment-text.ts';

const CASES = new URL('../../../shared/eval/sentences-golden-rules.ndjson', import.meta.url);
const present = existsSync(CASES);
if (!present) console.warn('golden rules skipped: ../shared/eval/sentences-golden-rules.ndjson is absent');

interface Case {
  readonly id: string;
  readonly text: string;
  readonly expected: readonly string[];
}

/** Two of the 52 ask for line breaks to be removed from the text; a break counts as the space it stands for. */
const oneLine = (sentence: string): string => sentence.replace(/\s*\n\s*/g, ' ');

/** Cases known to fail may not grow in number. */
const LEAST = 52;

describe.skipIf(!present)('golden rules', () => {
  it('reproduces nearly all', () => {
    const cases: Case[] = readFileSync(CASES, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    const missed = cases.filter(
      ({ text, expected }) => JSON.stringify(sentencesOf(text).map(oneLine)) !== JSON.stringify(expected),
    );
    console.info(
      `golden rules: ${cases.length - missed.length} of ${cases.length}`,
      missed.map(({ id, text }) => [id, sentencesOf(text)]),
    );
    expect(cases.length - missed.length).toBeGreaterThanOrEqual(LEAST);
  });
});
