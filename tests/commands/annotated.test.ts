/** Articles annotated apart and grouped together: the same bytes as one run over the raw articles. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { callCli } from '../support/call-cli.ts';
import { outputsOf } from '../support/outputs.ts';
import { tempFolder } from '../support/temp-folder.ts';

const ARTICLES = [
  {
    id: 'a1',
    source: 'gazette',
    published: '2024-05-07',
    title: 'Houses burn in Orsund',
    text: 'Fire destroyed 14 houses in Orsund on Tuesday, the fire chief, Ann Dray, said.\n\n“We lost 14 houses in one night,” Dray said. “It is a sad day.”',
    desk: 'city',
    tags: [1, { deep: null }],
  },
  {
    id: 'a2',
    source: 'herald',
    text: 'Some 16 houses were destroyed by fire in Orsund, fire chief Ann Dray said.',
  },
  {
    id: 'a3',
    source: 'herald',
    text: 'Will it rain? “No comment, he said. The mayor denied that 30 February was set.',
  },
  {
    id: 'a4',
    source: 'kessry post',
    url: 'https://kessry.example/ferry',
    author: 'B. Hale',
    text: 'The ferry to Kessry will not sail on Friday, the harbour master said.\n\nREAD MORE: Ferries',
  },
];

const lines = (articles: readonly object[]): string =>
  articles.map((article) => `${JSON.stringify(article)}\n`).join('');

describe('whosaid run --annotated', () => {
  it('gives what one run over the raw articles gives', async () => {
    const folder = tempFolder({ 'raw.ndjson': lines(ARTICLES) });
    for (const [i, part] of [ARTICLES.slice(0, 2), ARTICLES.slice(2)].entries()) {
      const { stdout } = await callCli(['annotate'], { stdin: lines(part) });
      writeFileSync(join(folder, `part-${i}.ndjson`), stdout);
    }
    const [raw, apart] = [tempFolder(), tempFolder()];
    await callCli(['run', 'raw.ndjson', '--out', raw], { cwd: folder });
    const parts = ['part-0.ndjson', 'part-1.ndjson'];
    const { code } = await callCli(['run', '--annotated', ...parts, '--out', apart], { cwd: folder });
    expect(code).toBe(0);
    const [got, wanted] = [apart, raw].map((out) => {
      const { 'run.json': run, ...tables } = outputsOf(out);
      const { inputs, ...record } = JSON.parse(String(run));
      return { inputs: inputs.length, record, tables };
    });
    expect(got).toEqual({ ...wanted, inputs: 2 });
    expect(Object.keys(outputsOf(apart))).toHaveLength(17);
  });

  it('tells what is no annotated article, and what was not when it was annotated', async () => {
    const { stdout } = await callCli(['annotate', '-q'], {
      stdin: lines([{ ...ARTICLES[1], published: '7 May' }, { id: 'a9' }]),
    });
    const wrong = stdout.replace('"start":0,"end"', '"start":0,"end":99999,"was"');
    const folder = tempFolder({
      'good.ndjson': stdout,
      'raw.ndjson': lines([ARTICLES[0]!]),
      'wrong.ndjson': wrong.split('\n')[0]!.replace('"id":"a2"', '"id":"a3"'),
    });
    const { code, stderr } = await callCli(['run', '--annotated', '.', '--out', 'out'], { cwd: folder });
    expect(code).toBe(1);
    expect(stderr).toContain('good.ndjson:1: "published" is "7 May", which is not used');
    expect(stderr).toContain('good.ndjson:2: "text" is missing');
    expect(stderr).toContain('raw.ndjson:1: the line is no article annotated by this version');
    expect(stderr).toContain('wrong.ndjson:1: another version of whosaid annotated the article');
    expect(stderr).toContain('1 articles read, 3 not usable');
  });
});
