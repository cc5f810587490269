/** `whosaid report` as a process: what it reads, what it says, what it leaves behind. */
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { callCli } from '../support/call-cli.ts';
import { records } from '../support/records.ts';
import { tempFolder } from '../support/temp-folder.ts';

const ARTICLES = [
  { id: 'a', source: 'Pilot', text: 'Ten roads are shut.\n\nThe mayor, Ann Dray, said 40 homes burned.' },
  { id: 'b/../c', source: 'Echo', text: '“It was loud,” said Ann Dray, the mayor.' },
];

/** An output folder as a run writes it. */
const ran = async (): Promise<{ folder: string; input: string }> => {
  const folder = tempFolder({ 'in.ndjson': ARTICLES.map((one) => JSON.stringify(one)).join('\n') });
  const input = join(folder, 'in.ndjson');
  await callCli(['run', input, '--out', join(folder, 'out'), '--quiet']);
  return { folder, input };
};

const textsIn = (html: string): string[] =>
  JSON.parse(/<script type="application\/json" id="texts-0">(.*)<\/script>/.exec(html)![1]!);

describe('whosaid report', () => {
  it('writes one file, the same each time, with the texts of the input', async () => {
    const { folder, input } = await ran();
    const written = [];
    for (const name of ['one.html', 'two.html']) {
      const out = join(folder, name);
      const { code } = await callCli(['report', join(folder, 'out'), '--articles', input, '--out', out]);
      expect(code).toBe(0);
      written.push(readFileSync(out, 'utf8'));
    }
    expect(written[0]).toBe(written[1]);
    expect(textsIn(written[0]!)).toEqual(ARTICLES.map(({ text }) => text));
  });

  it('takes texts that the folder names, and none from outside it', async () => {
    const { folder, input } = await ran();
    rmSync(input);
    const file = join(folder, 'out/articles.ndjson');
    const named = { a: 'texts/a.txt', 'b/../c': '../in.txt' };
    writeFileSync(join(folder, 'in.txt'), ARTICLES[1]!.text);
    const lines = records(readFileSync(file, 'utf8')).map((record) =>
      JSON.stringify({ ...record, text_file: named[record.id as 'a'] }),
    );
    writeFileSync(file, lines.join('\n'));
    mkdirSync(join(folder, 'out/texts'));
    writeFileSync(join(folder, 'out/texts/a.txt'), ARTICLES[0]!.text);
    const out = join(folder, 'r.html');
    const { stderr } = await callCli(['report', join(folder, 'out'), '--out', out], { cwd: folder });
    expect(stderr).toContain('the text is known of 1 of 2 articles');
    expect(textsIn(readFileSync(out, 'utf8'))[0]).toBe(ARTICLES[0]!.text);
  });

  it('does not show a text that has changed since the run', async () => {
    const { folder, input } = await ran();
    const [first, second] = ARTICLES.map((one) => JSON.stringify(one));
    writeFileSync(input, [first!.replace('Ten roads', 'A road'), second].join('\n'));
    const out = join(folder, 'r.html');
    const { stderr } = await callCli(['report', join(folder, 'out'), '-a', input, '--out', out]);
    expect(stderr).toContain('the text is known of 1 of 2 articles');
  });

  it('finds the input again where the run read it, from wherever it is called, and when both have moved', async () => {
    const { folder } = await ran();
    const moved = `${folder}-moved`;
    renameSync(folder, moved);
    const out = join(moved, 'r.html');
    const { stderr } = await callCli(['report', join(moved, 'out'), '--out', out]);
    expect(stderr).not.toContain('the text is known');
    expect(textsIn(readFileSync(out, 'utf8'))).toEqual(ARTICLES.map(({ text }) => text));
  });

  it('finds the input of a run that kept no inputs where the configuration says', async () => {
    const { folder, input } = await ran();
    writeFileSync(join(folder, 'out/run.json'), '{}');
    writeFileSync(join(folder, 'pipeline.config.json'), JSON.stringify({ inputs: [input], output: 'out' }));
    const { code, stderr } = await callCli(['report'], { cwd: folder });
    expect([code, stderr]).toEqual([0, expect.not.stringContaining('the text is known')]);
  });

  it('shows sentences with claims, in their place, where there is no text', async () => {
    const { folder, input } = await ran();
    rmSync(input);
    const out = join(folder, 'r.html');
    const { code, stderr } = await callCli(['report', join(folder, 'out'), '--out', out], { cwd: folder });
    expect([code, stderr]).toEqual([0, expect.stringContaining('name what was read with --articles')]);
    const [text] = textsIn(readFileSync(out, 'utf8'));
    expect(text!.indexOf('said 40 homes')).toBe(ARTICLES[0]!.text.indexOf('said 40 homes'));
  });

  it('passes over a line that is no record, says where, and exits with 1', async () => {
    const { folder, input } = await ran();
    const file = join(folder, 'out/articles.ndjson');
    writeFileSync(file, `{"id": \n${readFileSync(file, 'utf8')}`);
    const out = join(folder, 'r.html');
    const { code, stderr } = await callCli(['report', join(folder, 'out'), '-a', input, '--out', out]);
    expect([code, stderr]).toEqual([1, expect.stringContaining('articles.ndjson:1: not a JSON record')]);
    expect(textsIn(readFileSync(out, 'utf8')).length).toBe(2);
  });

  it.each([
    [
      'a folder without records',
      ['golden'],
      'golden: holds no articles.ndjson; name a folder that whosaid run wrote',
    ],
    ['no folder', ['nowhere'], 'nowhere: holds no articles.ndjson'],
    ['no input', ['../output', '--articles', 'nowhere'], 'nowhere: there is no such file or folder'],
    ['no place to write', ['../output', '--out', '/nowhere/r.html'], '/nowhere/r.html: cannot be written'],
  ])('refuses %s with one line and 2', async (_, args, message) => {
    const out = args.includes('--out') ? [] : ['--out', join(tempFolder(), 'r.html')];
    const { code, stdout, stderr } = await callCli(['report', ...args, ...out, '--quiet']);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(message);
    expect(stderr.trim().split('\n').length).toBe(1);
    expect(out[1] !== undefined && existsSync(out[1])).toBe(false);
  });
});
