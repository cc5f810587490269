/** Worker threads as the sources start them: those of the built program are tried by tests/faults. */
import { describe, expect, it } from 'vitest';
import { startPool } from '../../src/workers/start-pool.ts';

const FIRE = 'Fire destroyed 14 houses in Orsund on Tuesday, the fire chief, Ann Dray, said.';

const OPTIONS = { maxBytes: 10_000, languages: ['en'], secondsPerArticle: 60 } as const;

describe('a pool started from the sources', () => {
  it('gives the answers of its workers in the order of the lines', async () => {
    const pool = startPool({ desk: 'annotate', options: OPTIONS }, 2);
    try {
      const lines = ['a', 'b'].map((id, i) => ({
        line: i + 1,
        bytes: Buffer.from(JSON.stringify({ id, text: FIRE })),
      }));
      const answers = (await pool.work(lines, 60)) as { text: string }[];
      expect(
        answers.map(({ text }) => JSON.parse(text)).map(({ id, numbers }) => [id, numbers[0].text]),
      ).toEqual([
        ['a', '14'],
        ['b', '14'],
      ]);
    } finally {
      await pool.close();
    }
  });
});
