/** `whosaid match` as a process: one answer per pair, in order. */
import { describe, expect, it } from 'vitest';
import { callCli } from '../support/call-cli.ts';
import { records } from '../support/records.ts';

const A = 'About 43,000 people fled the valley on Sunday.';

describe('whosaid match', () => {
  it('answers every line in its place, and exits with 1 when one is no pair', async () => {
    const lines = [
      JSON.stringify({ id: 'p1', a: A, b: A }),
      JSON.stringify({ id: 'p2', a: A }),
      '[]',
      JSON.stringify({ id: 7, a: A, b: 'About 63,000 people fled the valley on Sunday.' }),
    ];
    const { code, stdout, stderr } = await callCli(['match'], { stdin: lines.join('\n') });
    const answers = records(stdout);
    expect(answers.map(({ id }) => id)).toEqual(['p1', 'p2', null, 7]);
    expect(answers[0]).toMatchObject({ relation: 'same', field: null });
    expect(answers[1].error.code).toBe('input/b');
    expect(answers[2].error.code).toBe('input/not-object');
    expect(answers[3]).toMatchObject({ relation: 'conflict', field: 'value' });
    expect(stderr).toContain('2 of 4 lines');
    expect(code).toBe(1);
  });

  it.each([
    ['7', '7'],
    [7, 7],
    [0, 0],
    [1.5, null],
    [' ', null],
    [null, null],
    [['p'], null],
  ])('answers the id %j with %j', async (id, answered) => {
    const { stdout } = await callCli(['match', '-q'], { stdin: JSON.stringify({ id, a: A, b: A }) });
    expect(records(stdout).map((answer) => answer.id)).toEqual([answered]);
    const wrong = await callCli(['match', '-q'], { stdin: JSON.stringify({ id, a: A }) });
    expect(records(wrong.stdout).map((answer) => answer.id)).toEqual([answered]);
  });
});
