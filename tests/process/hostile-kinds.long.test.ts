/** Hostile files, all of one kind at once: they cost themselves, and the articles beside them come out as alone. */
import { beforeAll, describe, expect, it } from 'vitest';
import { HOSTILE_ARCHIVES } from '../support/hostile-archives.ts';
import { HOSTILE_FILES } from '../support/hostile-files.ts';
import { runBeside, type Survived } from '../support/run-hostile.ts';

const ALL = { ...HOSTILE_FILES, ...HOSTILE_ARCHIVES };

const kindOf = (name: string): string => name.slice(name.indexOf('.'));

const KINDS = [...new Set(Object.keys(ALL).map(kindOf))];

/** They unpack to gigabytes, and are tried one by one in the long project. */
const HUGE = /endless|packed-twice|packed-page|300-megabytes|lies|bin\.docx|line-feeds|100-megabytes/;

/** Each of what takes too long takes all of its time: many at once have less. */
const SOON = { limits: { readSeconds: 0.5 } };

const filesOf = (kind: string): Record<string, string | Uint8Array> =>
  Object.fromEntries(
    Object.entries(ALL)
      .filter(([name]) => kindOf(name) === kind && !HUGE.test(name))
      .map(([name, content]) => [name, typeof content === 'function' ? content() : content]),
  );

describe('hostile files', () => {
  let alone: Survived;
  beforeAll(async () => {
    alone = await runBeside({});
  });

  it('leave nothing out of the outputs that they are held against', () => {
    expect(alone.code).toBe(0);
    expect(alone.good.split('\n').length).toBeGreaterThan(50);
  });

  it.each(KINDS)('of the kind %s cost nothing but themselves', async (kind) => {
    const files = filesOf(kind);
    const { code, good, seconds, megabytes } = await runBeside(files, SOON);
    expect(code).toBeLessThanOrEqual(1);
    expect(good).toBe(alone.good);
    expect(seconds - alone.seconds).toBeLessThan(4 * Object.keys(files).length);
    expect(megabytes).toBeLessThan(1000);
  });
});
