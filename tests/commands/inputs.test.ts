/** Pages, tables and other languages through the commands, as a user meets them. */

import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { closeSync, openSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { callCli } from '../support/call-cli.ts';
import { ROOT, records } from '../support/records.ts';
import { cliArguments } from '../support/run-cli.ts';
import { tempFolder } from '../support/temp-folder.ts';

const SPANISH =
  'El gobierno anunció el lunes que subirá los impuestos a las empresas a partir de enero, según dijo el ministro de Hacienda en una rueda de prensa. La oposición calificó la medida de error y pidió que se retire antes de que llegue al parlamento.';

const page = readFileSync(new URL('../pages/sentinel.html', import.meta.url));

describe('whosaid run', () => {
  it('writes the text of each page, to which all offsets and the digest lead', async () => {
    const out = tempFolder();
    const input = tempFolder({
      'sentinel/a.html': page,
      'b.csv': 'text\n"Prices rose 4%, said Jo Pike."\n',
      'c.txt': 'Fire destroyed 14 houses, Ann Dray said.',
    });
    const { code, stderr } = await callCli(['run', input, '--out', out], { cwd: tempFolder() });
    expect([code, stderr]).toEqual([0, expect.stringContaining('3 articles read')]);
    const articles = records(readFileSync(join(out, 'articles.ndjson'), 'utf8'));
    expect(articles.map(({ id, text_file }) => [id, text_file === null])).toEqual([
      ['b.csv#1', false],
      ['c.txt', true],
      ['sentinel/a.html', false],
    ]);
    expect(readdirSync(join(out, 'texts')).length).toBe(3);
    const claims = records(readFileSync(join(out, 'claims.ndjson'), 'utf8'));
    for (const { id, text_file, text_sha256 } of articles) {
      const text = readFileSync(text_file ? join(out, text_file) : join(input, id), 'utf8');
      expect(createHash('sha256').update(text).digest('hex')).toBe(text_sha256);
      const own = claims.filter(({ article_id }) => article_id === id);
      expect(own.length).toBeGreaterThan(0);
      for (const claim of own) expect(text.slice(claim.start, claim.end)).toBe(claim.text);
    }
    expect(claims.some(({ text }) => text.includes('Photograph'))).toBe(false);
  });

  it('leaves out an article in another language, unless the configuration lets it in', async () => {
    const input = tempFolder({ 'a.txt': SPANISH, 'b.txt': 'Fire destroyed 14 houses, Ann Dray said.' });
    const out = tempFolder();
    const refused = await callCli(['run', input, '--out', out], { cwd: tempFolder() });
    expect(refused.code).toBe(1);
    expect(refused.stderr).toContain(`${join(input, 'a.txt')}: the article is in Spanish (es)`);
    const cwd = tempFolder({ 'pipeline.config.json': '{"languages":["en","es"]}' });
    const let_in = await callCli(['run', input, '--out', out], { cwd });
    expect([let_in.code, let_in.stderr]).toEqual([0, expect.stringContaining('2 articles read')]);
  });

  it('complains of a manifest without the column "file", even of one without rows', async () => {
    const input = tempFolder({ 'manifest.csv': 'name,title\n', 'a.txt': 'Prices rose 4%, said Jo Pike.' });
    const { code, stderr } = await callCli(['run', input, '--out', tempFolder()], { cwd: tempFolder() });
    expect(code).toBe(1);
    expect(stderr).toContain('manifest.csv:1: the manifest has no column "file"');
  });
});

describe('whosaid annotate', () => {
  const lines = [SPANISH, 'Fire destroyed 14 houses, Ann Dray said.'].map((text, i) =>
    JSON.stringify({ id: `a${i}`, text }),
  );

  it('answers a line in another language with an error', async () => {
    const { code, stdout } = await callCli(['annotate'], { stdin: lines.join('\n') });
    expect(code).toBe(1);
    expect(records(stdout)[0]).toEqual({
      id: 'a0',
      line: 1,
      error: { code: 'input/language', message: expect.stringContaining('--languages en,es') },
    });
    expect(records(stdout)[1]).toMatchObject({ id: 'a1', offset_unit: 'utf16' });
  });

  it.each(['en,es', 'any'])('lets it in with --languages %s', async (languages) => {
    const { code, stdout } = await callCli(['annotate', '--languages', languages], {
      stdin: lines.join('\n'),
    });
    expect([code, records(stdout).map(({ id }) => id)]).toEqual([0, ['a0', 'a1']]);
  });

  it.each(['annotate', 'match'])('%s refuses a folder as standard input', (command) => {
    const folder = openSync(ROOT, 'r');
    const { status, stderr } = spawnSync(process.execPath, cliArguments(command), {
      stdio: [folder, 'pipe', 'pipe'],
      encoding: 'utf8',
    });
    closeSync(folder);
    expect(status).toBe(2);
    expect(stderr).toBe(
      'whosaid: standard input is a folder; name a file of NDJSON, or use whosaid run FOLDER\n',
    );
  });
});
