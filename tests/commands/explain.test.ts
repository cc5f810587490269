/** What `whosaid explain` draws and `whosaid init` writes. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { drawSpans } from '../../src/commands/draw-spans.ts';
import { callCli } from '../support/call-cli.ts';
import { tempFolder } from '../support/temp-folder.ts';

const plain = (underline: string): string => underline;

describe('drawSpans', () => {
  it('underlines each span where it stands, on every line that it touches', () => {
    const text = 'Prices rose 4.5 percent in May and fell again in June, they said.';
    const spans = [
      { start: 12, end: 23, mark: '^', label: 'number/percent 4.5' },
      { start: 27, end: 48, mark: '=', label: 'content' },
    ];
    expect(drawSpans(text, spans, 40, plain)).toBe(
      [
        'Prices rose 4.5 percent in May and fell',
        '            ^^^^^^^^^^^ number/percent 4.5',
        '                           ============= content',
        'again in June, they said.',
        '========',
        '',
      ].join('\n'),
    );
  });

  it('keeps columns straight under tabs, emoji and control characters, and sends none to the terminal', () => {
    const text = 'a\t\u001b[31m🙂b 5\r\nc';
    const drawn = drawSpans(text, [{ start: 11, end: 12, mark: '^', label: 'x' }], 80, plain);
    expect(drawn.split('\n')).toEqual(['a  [31m🙂b 5', '           ^ x', 'c', '']);
  });
});

describe('whosaid explain', () => {
  const TEXT = 'Prices rose 4.5 percent on Thursday, the minister, Ann Dray, said.';

  it('names the rule of each span', async () => {
    const { code, stdout } = await callCli(['explain', '--published', '2025-05-03', TEXT]);
    expect(code).toBe(0);
    expect(stdout.split('\n')[0]).toBe(TEXT);
    expect(stdout).toMatch(/^ {12}\^{11} number\/percent 4\.5 percent/m);
    expect(stdout).toMatch(/\^{8} date\/\S+ DATE 2025-05-01 \(published\)/);
    expect(stdout).toMatch(/~{4} #1 cue say asserts/);
    expect(stdout).toMatch(/- claim \w+ reported affirmed stated by #1/);
    expect(stdout).toMatch(/^#1 “said” is a cue: [01]\.\d\d\n {4}[01]\.\d\d {2}“.*Ann Dray”: “/m);
    expect(stdout).toMatch(/^ {4}[01]\.\d\d {2}no attribution$/m);
    expect(stdout).not.toContain('\u001b');
  });

  it('reads a file with its front matter, or stdin, and gives JSON', async () => {
    const folder = tempFolder({ 'a.txt': `---\npublished: 2025-05-03\n---\n${TEXT}` });
    const file = await callCli(['explain', '--json', join(folder, 'a.txt')]);
    const stdin = await callCli(['explain', '--json', '--published', '2025-05-03'], { stdin: TEXT });
    const rows: { start: number; end: number; text: string }[] = JSON.parse(file.stdout).spans;
    for (const { start, end, text } of rows) expect(TEXT.slice(start, end)).toBe(text);
    const places = (json: string) =>
      JSON.parse(json).spans.map(({ start, end }: { start: number; end: number }) => [start, end]);
    expect(places(stdin.stdout)).toEqual(places(file.stdout));
  });

  it.each([
    [['explain', '--published', 'May', TEXT], 'write an ISO date'],
    [['explain', ' '], '"text" is empty'],
    [['explain', 'nofile.txt'], 'nofile.txt: there is no such file'],
    [['explain', 'articles/monday.md'], 'articles/monday.md: there is no such file'],
    [['explain', 'commands'], 'commands: this is a folder'],
  ])('%s is wrong usage', async (args, message) => {
    const { code, stderr } = await callCli(args);
    expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining(message) });
  });

  it('takes what ends like a file for the text that it is', async () => {
    const { code, stdout } = await callCli(['explain', 'He renamed all 40 of them notes.txt']);
    expect([code, stdout.split('\n')[0]]).toEqual([0, 'He renamed all 40 of them notes.txt']);
  });
});

describe('whosaid init', () => {
  it('writes a configuration, and overwrites none', async () => {
    const folder = tempFolder();
    const first = await callCli(['init'], { cwd: folder });
    expect(first).toMatchObject({ code: 0, stdout: 'pipeline.config.ts\n' });
    const written = readFileSync(join(folder, 'pipeline.config.ts'), 'utf8');
    const second = await callCli(['init'], { cwd: folder });
    expect(second).toMatchObject({ code: 2, stderr: expect.stringContaining('is there already') });
    expect(readFileSync(join(folder, 'pipeline.config.ts'), 'utf8')).toBe(written);
  });
});

describe('--help', () => {
  it.each(['run', 'annotate', 'diff', 'match', 'explain', 'init'])(
    'of %s has examples and exit codes',
    async (command) => {
      const { code, stdout, stderr } = await callCli([command, '--help']);
      expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
      expect(stdout).toContain(`$ whosaid ${command}`);
      expect(stdout).toContain('Exit codes: 0 done');
    },
  );
});
