/** Files that change all together: all new, or all old, whatever goes wrong and wherever the process is killed. */
import { readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Change, exchangeFiles, isHalfExchanged, restoreFiles } from '../../src/io/exchange-files.ts';
import { openOutput } from '../../src/io/export/open-output.ts';
import { openOutputFolder } from '../../src/io/output-folder.ts';
import { tempFolder } from '../support/temp-folder.ts';

const OLD = { 'a.csv': 'old a', 'b.csv': 'old b', 'texts/x.txt': 'old x', 'gone/y.txt': 'old y' };
const FRESH = {
  '.a.csv.1.whosaid': 'new a',
  '.b.csv.1.whosaid': 'new b',
  '.texts.1.whosaid/x.txt': 'new x',
  '.c.csv.1.whosaid': 'new c',
};

const change = (name: string): Change => ({
  name,
  fresh: `.${name}.1.whosaid`,
  old: `.old.${name}.1.whosaid`,
});
const CHANGES: readonly Change[] = [
  change('a.csv'),
  change('texts'),
  { ...change('gone'), fresh: null },
  change('c.csv'),
  change('b.csv'),
];

/** What a reader finds. */
const shown = (folder: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, encoding: 'utf8', withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
      .filter((name) => !name.startsWith('.'))
      .map((name) => [name, readFileSync(join(folder, name), 'utf8')]),
  );

describe('an exchange of files', () => {
  it('puts every new file in its place and leaves nothing else', async () => {
    const folder = tempFolder({ ...OLD, ...FRESH });
    await exchangeFiles(folder, CHANGES);
    expect(shown(folder)).toEqual({
      'a.csv': 'new a',
      'b.csv': 'new b',
      'c.csv': 'new c',
      'texts/x.txt': 'new x',
    });
    expect(readdirSync(folder).filter((name) => name.startsWith('.'))).toEqual([]);
  });

  it('leaves every old file whole where one cannot be put in place', async () => {
    const { '.b.csv.1.whosaid': _, ...fresh } = FRESH;
    const folder = tempFolder({ ...OLD, ...fresh });
    await expect(exchangeFiles(folder, CHANGES)).rejects.toThrow('ENOENT');
    expect(shown(folder)).toEqual(OLD);
    expect(isHalfExchanged(folder)).toBe(false);
  });

  const MOVES = CHANGES.flatMap(({ name, fresh, old }) => [
    ...(name === 'c.csv' ? [] : [[name, old] as const]),
    ...(fresh === null ? [] : [[fresh, name] as const]),
  ]);

  it.each(MOVES.map((_, i) => i))('killed after %i moves comes back to what was', async (moves) => {
    const folder = tempFolder({ ...OLD, ...FRESH, '.exchange.whosaid': JSON.stringify(CHANGES) });
    for (const [from, to] of MOVES.slice(0, moves)) renameSync(join(folder, from), join(folder, to));
    await expect(openOutput(folder)).rejects.toThrow(
      'a run was broken off while it put its outputs in place',
    );
    const output = await openOutputFolder(folder);
    expect(shown(folder)).toEqual(OLD);
    output.close();
    expect(readdirSync(folder).filter((name) => name.startsWith('.'))).toEqual([]);
  });

  it('killed while it wrote down what is to change has changed nothing', async () => {
    const folder = tempFolder({ ...OLD });
    writeFileSync(join(folder, '.exchange.whosaid'), '[{"na');
    await restoreFiles(folder);
    expect(shown(folder)).toEqual(OLD);
    expect(isHalfExchanged(folder)).toBe(false);
  });
});
