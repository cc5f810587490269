/**
 * Hostile files one by one, each beside ten good articles: under 5 s of processor time and 500 MB, the ten whole.
 * WHOSAID_HOSTILE_EVERY=6 tries every sixth.
 */
import { beforeAll, describe, expect, it } from 'vitest';
import { HOSTILE_ARCHIVES } from '../support/hostile-archives.ts';
import { HOSTILE_FILES } from '../support/hostile-files.ts';
import { runBeside, type Survived } from '../support/run-hostile.ts';

const EVERY = Number(process.env.WHOSAID_HOSTILE_EVERY ?? 1);
const ALL = Object.entries({ ...HOSTILE_FILES, ...HOSTILE_ARCHIVES }).filter((_, i) => i % EVERY === 0);

describe('a hostile file', () => {
  let alone: Survived;
  beforeAll(async () => {
    alone = await runBeside({});
  });

  it.each(ALL)('%s', async (name, content) => {
    const { code, good, seconds, megabytes, bytes } = await runBeside({
      [name]: typeof content === 'function' ? content() : content,
    });
    expect(code).toBeLessThanOrEqual(1);
    expect(good).toBe(alone.good);
    expect(seconds).toBeLessThan(5 + alone.seconds);
    expect(megabytes).toBeLessThan(500);
    expect(bytes).toBeLessThan(20_000_000);
  });
});
