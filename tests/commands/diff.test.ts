/** `whosaid diff` as a process, and the table it draws. */
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { diffTable } from '../../src/commands/diff-table.ts';
import type { DiffRow } from '../../src/model/diff.ts';
import { callCli } from '../support/call-cli.ts';
import { records } from '../support/records.ts';

const folder = mkdtempSync(join(tmpdir(), 'whosaid-diff-'));
const file = (name: string, text: string): string => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};

const coast = file(
  'coast.txt',
  'Mayor Ilse Marten of Brinmouth spoke on Tuesday. “We will not sell the old harbour to anybody who asks,” Marten said. The town of Brinmouth paid $4.2 million to dredge the harbour.\n',
);
const herald = file(
  'herald.txt',
  'Mayor Ilse Marten of Brinmouth met fishermen. “We will not lease the old harbour to anybody who asks,” Marten said. Brinmouth paid $3.9 million to dredge its harbour.\n',
);

describe('whosaid diff', () => {
  it('shows where two files differ, as records', async () => {
    const { code, stdout } = await callCli(['diff', coast, herald, '--format', 'ndjson']);
    const differing = records(stdout).filter(({ relation }) => relation === 'differing');
    expect(differing.map(({ field }) => field).sort()).toEqual(['value', 'wording']);
    expect(differing.find(({ field }) => field === 'value')).toMatchObject({
      a: { value: '$4.2 million' },
      b: { value: '$3.9 million' },
    });
    expect(code).toBe(0);
  });

  it('draws a table, with the changed words of a quotation marked', async () => {
    const { stdout } = await callCli(['diff', coast, herald]);
    expect(stdout).toContain('Differing (2)');
    expect(stdout).toContain('[sell]');
    expect(stdout).toContain('[lease]');
  });

  it('writes the format that the file asks for', async () => {
    const out = join(folder, 'diff.csv');
    await callCli(['diff', coast, herald, '--out', out]);
    const written = readFileSync(out, 'utf8');
    expect(written.split('\r\n')[0]).toMatch(/^relation,field,claim_a,claim_b,value_a,value_b/);
    expect(written).toContain('$4.2 million,$3.9 million');
  });

  it.each([
    [['coats', 'herald'], '"coats"', 'coast'],
    [['coast', 'nobody'], '"nobody"', 'coast'],
    [['Coast', 'harold'], '"harold"', 'herald'],
  ])(
    'says in one line which sources there are, and the nearest, when of %j one is none',
    async (names, bad, near) => {
      const { code, stderr } = await callCli(['diff', ...names, folder, '--quiet']);
      expect(code).toBe(2);
      expect(stderr).toContain(`no article is from ${bad}`);
      expect(stderr).toContain(`the nearest source is "${near}"; the sources are coast, herald`);
      expect(stderr.trim().split('\n')).toHaveLength(1);
    },
  );
});

describe('diffTable', () => {
  const text = (id: string, words: string) => ({
    start: 0,
    end: 1,
    claimId: id,
    articleId: id,
    source: id,
    text: words,
  });
  const row: DiffRow = {
    relation: 'differing',
    field: 'wording',
    a: text('a', 'They will keep the mill\u001b[2J open'),
    b: text('b', 'They may keep the mill open'),
    aValue: 'They will keep the mill open',
    bValue: 'They may keep the mill open',
  };
  const options = { a: 'Coast', b: 'Herald', width: 60, colour: false };

  it('keeps to its width and sends no control sequence of an article', () => {
    const table = diffTable([row], options);
    expect(Math.max(...table.split('\n').map((line) => line.length))).toBeLessThanOrEqual(60);
    expect(table).not.toContain('\u001b');
    expect(table).toContain('[will]');
  });

  it('marks by colour where there is colour', () => {
    const table = diffTable([row], { ...options, colour: true });
    expect(table).toContain('\u001b[33mwill\u001b[39m');
    expect(table).not.toContain('[will]');
  });
});
