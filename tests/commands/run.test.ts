/** `whosaid run` as a process: what it writes, what it refuses, and what stays whole when it is stopped. */
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { unescapeText } from '../../src/io/csv-cell.ts';
import { callCli } from '../support/call-cli.ts';
import { makePdf } from '../support/make-pdf.ts';
import { ROOT, records } from '../support/records.ts';
import { type Outcome, spawnCli } from '../support/run-cli.ts';
import { lastingFolder, tempFolder } from '../support/temp-folder.ts';

const OUTPUTS = [
  'DATA-DICTIONARY.md',
  'articles.ndjson',
  'claims.csv',
  'claims.json',
  'claims.ndjson',
  'datapackage.json',
  'dates.csv',
  'differences.csv',
  'group_members.csv',
  'groups.csv',
  'groups.ndjson',
  'numbers.csv',
  'quotes.csv',
  'run.json',
  'speakers.csv',
  'speakers.ndjson',
];

const STORIES = 'stories.csv';

const CLAIM_COLUMNS =
  'speaker claim source published number_text date_text polarity certainty kind cue stance confidence sentence title ' +
  'url speaker_role speaker_type speaker_as_written speaker_id quote number number_low number_high bound unit per ' +
  'counted date date_from date_to group_id relation claim_id article_id start end';

const ARTICLES = {
  'gazette/fire.txt':
    'Fire destroyed 14 houses in Orsund on Tuesday, the fire chief, Ann Dray, said.\r\n\r\n“We lost 14 houses in one night,” Dray said.\r\n',
  'herald/fire.txt':
    'Some 16 houses were destroyed by fire in Orsund on Tuesday, fire chief Ann Dray said.\n',
};

/** What was done, for the next run: its bytes mean nothing. */
const STORE = 'store.duckdb';
/** How long it took: the one output that differs each time. */
const TIMES = 'times.json';

const fileOf = (folder: string, name: string): string => readFileSync(join(folder, name), 'utf8');
const rowsOf = (folder: string, table: string): Record<string, string>[] =>
  parse(fileOf(folder, `${table}.csv`), { columns: true, bom: true });

/** Every output as text. */
const outputsOf = (folder: string): Record<string, unknown> =>
  Object.fromEntries(
    readdirSync(folder)
      .filter((name) => name !== STORE && name !== TIMES)
      .sort()
      .map((name) => [name, fileOf(folder, name)]),
  );

/** A folder of its own for each run, so that no configuration is near. */
const run = (inputs: readonly string[], out: string, ...more: readonly string[]) =>
  callCli(['run', ...inputs, '--out', out, ...more], { cwd: tempFolder() });

describe('the outputs of whosaid run', () => {
  const input = lastingFolder(ARTICLES);
  const out = lastingFolder();
  let outcome: Outcome;
  beforeAll(async () => {
    outcome = await callCli(['run', input, '--out', out], { cwd: out });
  }, 60_000);
  afterAll(() => {
    for (const folder of [input, out]) rmSync(folder, { recursive: true, force: true });
  });

  it('are all the files of the contract, claims.csv with its columns in their order', () => {
    const { code, stdout, stderr } = outcome;
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
    expect(stderr).toMatch(/^whosaid: 2 articles read; \d+ claims/);
    expect(readdirSync(out).sort()).toEqual([...OUTPUTS, STORE, STORIES, TIMES]);
    expect(fileOf(out, 'claims.csv').split('\r\n')[0]).toBe(CLAIM_COLUMNS.replaceAll(' ', ','));
  });

  it('tell the same claims in CSV, JSON and NDJSON, each at its place in the text', () => {
    const claims = records(fileOf(out, 'claims.ndjson'));
    expect(claims.length).toBeGreaterThan(2);
    expect(JSON.parse(fileOf(out, 'claims.json'))).toEqual(claims);
    expect(
      rowsOf(out, 'claims').map((row) => [row.claim_id, row.group_id, unescapeText(row.claim!)]),
    ).toEqual(claims.map(({ claim_id, group_id, text }) => [claim_id, group_id, text]));
    for (const { article_id, start, end, text } of claims)
      expect(ARTICLES[article_id as keyof typeof ARTICLES].slice(start, end)).toBe(text);
    const grouped = records(fileOf(out, 'groups.ndjson')).flatMap((group) => group.claims);
    expect(grouped.map(({ claim_id }) => claim_id).sort()).toEqual(
      claims.map(({ claim_id }) => claim_id).sort(),
    );
  });

  it('are described column by column, and every cell is of the type described', () => {
    const { resources } = JSON.parse(fileOf(out, 'datapackage.json'));
    expect(resources.map(({ path }: { path: string }) => path).sort()).toEqual(
      [...OUTPUTS, STORIES].filter((name) => name !== 'datapackage.json'),
    );
    const form: Record<string, RegExp> = {
      string: /^/,
      number: /^(?:-?\d+(?:\.\d+)?)?$/,
      integer: /^\d+$/,
      date: /^(?:\d{4}-\d\d-\d\d)?$/,
      boolean: /^(?:yes|no)$/,
    };
    for (const { name, schema } of resources.filter(({ format }: { format: string }) => format === 'csv')) {
      const header = fileOf(out, `${name}.csv`).split('\r\n')[0]!.split(',');
      expect(schema.fields.map((field: { name: string }) => field.name)).toEqual(header);
      for (const field of schema.fields) {
        expect(field.description).not.toBe('');
        for (const row of rowsOf(out, name)) expect(row[field.name]).toMatch(form[field.type]!);
      }
    }
  });
});

describe('whosaid run', () => {
  it('writes the same bytes every time, whatever the concurrency', async () => {
    const [first, second] = [tempFolder(), tempFolder()];
    await run([join(ROOT, 'corpus')], first, '--concurrency', '1');
    await run([join(ROOT, 'corpus')], second, '--concurrency', '8');
    expect(outputsOf(first)).toEqual(outputsOf(second));
  });

  it('makes the same claims of the same articles in another format', async () => {
    const [texts, json] = [
      tempFolder(ARTICLES),
      tempFolder({
        'all.ndjson': Object.entries(ARTICLES)
          .map(([id, text]) => JSON.stringify({ id, text, source: id.split('/')[0] }))
          .join('\n'),
      }),
    ];
    const [fromTexts, fromJson] = [tempFolder(), tempFolder()];
    await run([texts], fromTexts);
    await run([json], fromJson);
    const tables = OUTPUTS.filter((name) => name !== 'run.json');
    for (const name of tables) expect(fileOf(fromTexts, name)).toBe(fileOf(fromJson, name));
  });

  it('uses what it can, says what it cannot, and exits with 1', async () => {
    const input = tempFolder({
      ...ARTICLES,
      'bad/empty.txt': '',
      'bad/lines.ndjson': 'nope\n',
      'bad/x.xls': '',
    });
    const out = tempFolder();
    const { code, stdout, stderr } = await run([input], out, '--json');
    expect(code).toBe(1);
    expect(stderr).toContain(`${join(input, 'bad/empty.txt')}: the file is empty; write the article`);
    expect(stderr).toContain(`${join(input, 'bad/lines.ndjson')}:1: the line is not JSON`);
    const record = JSON.parse(stdout);
    expect(record).toEqual(JSON.parse(fileOf(out, 'run.json')));
    expect(record.counts.read).toEqual({ articles: 2, unusable: 2 });
    expect(record.dropped['file/not-an-article .xls']).toBe(1);
    expect(record.diagnostics.map(({ code }: { code: string }) => code)).toEqual([
      'input/empty',
      'input/not-json',
    ]);
  });

  it('tells what it would do, and writes nothing', async () => {
    const [input, folder] = [tempFolder({ ...ARTICLES, 'bad.txt': '' }), tempFolder()];
    const out = join(folder, 'out');
    const dry = await run([input], out, '--dry-run');
    expect({ code: dry.code, stdout: dry.stdout }).toEqual({ code: 1, stdout: '' });
    expect(dry.stderr).toContain(
      `2 articles: 2 to annotate, 0 done before; 1 not usable; the outputs would go`,
    );
    expect(existsSync(out)).toBe(false);
    const { stderr } = await run([input], out, '--log', 'json');
    const lines = records(stderr);
    expect(lines.map(({ stage, problem }) => stage ?? problem)).toEqual([
      'check',
      'input/empty',
      'articles',
      'corpus',
      'write',
    ]);
    expect(lines[2]).toMatchObject({ annotated: 2, reused: 0 });
    const again = await run([input], out, '--dry-run', '--json', '--quiet');
    expect(JSON.parse(again.stdout)).toEqual({
      articles: 2,
      to_annotate: 0,
      done_before: 2,
      gone: 0,
      unusable: 1,
    });
  });

  it('opens tables with a byte order mark on request', async () => {
    const [input, out] = [tempFolder(ARTICLES), tempFolder()];
    await run([input], out, '--bom');
    for (const name of OUTPUTS.filter((file) => file.endsWith('.csv')))
      expect(fileOf(out, name).startsWith('\ufeff')).toBe(true);
    expect(fileOf(out, 'claims.ndjson').startsWith('{')).toBe(true);
  });

  it('writes nothing when no article could be read', async () => {
    const [input, out] = [tempFolder({ 'a.txt': '' }), tempFolder({ 'claims.csv': 'old' })];
    const { code, stderr } = await run([input], out);
    expect(code).toBe(1);
    expect(stderr).toContain('nothing is written');
    expect(outputsOf(out)).toEqual({ 'claims.csv': 'old' });
    expect(readdirSync(out)).toEqual(['claims.csv']);
  });

  it('leaves no folder and no store where there was nothing to read', async () => {
    const out = join(tempFolder(), 'out');
    const { code, stderr } = await run([tempFolder({ 'notes.doc': 'x', 'old.doc': 'x', 'a.XLS': '' })], out);
    expect(code).toBe(1);
    expect(stderr).toMatch(
      /^whosaid: files passed over, since whosaid reads .*: \.XLS \(1\), \.doc \(2\); \.doc: open it in a word processor and save it as \.docx or \.txt\n/,
    );
    expect(existsSync(out)).toBe(false);
  });

  it('keeps the store of an earlier run where there is nothing to read any more', async () => {
    const [input, out] = [tempFolder(ARTICLES), tempFolder()];
    await run([input], out);
    const before = readdirSync(out);
    expect((await run([tempFolder()], out)).code).toBe(1);
    expect(readdirSync(out)).toEqual(before);
  });

  it('reads newsletters and PDFs, and tells in its own words of a PDF that is none', async () => {
    const words = 'Fares rise by 4 percent on Friday, said Mara Lind.';
    const input = tempFolder({
      'a.pdf': makePdf([[{ text: words, y: 700 }]]),
      'b.eml': `From: Quay Courier <a@quay.example>\nDate: Mon, 06 Jan 2025 08:00:00 +0000\n\n${words}\n`,
      'c.pdf': '%PDF-1.4 nothing',
    });
    const out = join(tempFolder(), 'out');
    const { code, stderr } = await run([input], out);
    expect(code).toBe(1);
    expect(stderr).toMatch(
      /^whosaid: .*c\.pdf: the document cannot be opened .*\nwhosaid: 2 articles read, 1 not/,
    );
    const rows = rowsOf(out, 'claims').map(({ speaker, speaker_type: type }) => [speaker, type]);
    expect(rows).toEqual([
      ['Mara Lind', 'person'],
      ['Mara Lind', 'person'],
    ]);
  });

  it('names the kinds of files that it passes over, and the next step', async () => {
    const input = tempFolder({ ...ARTICLES, 'notes.doc': 'x' });
    const out = join(tempFolder(), 'two words');
    for (const told of ['written to', 'nothing has changed in']) {
      const { code, stderr } = await run([input], out);
      const [passedOver, summary, next, ...rest] = stderr.split('\n');
      expect([code, rest]).toEqual([0, ['']]);
      expect(passedOver).toMatch(
        /^whosaid: files passed over, since whosaid reads \.txt, .*: \.doc \(1\); \.doc: open it .*$/,
      );
      expect(summary).toContain(told);
      expect(next).toBe(`whosaid: look at them with: npx whosaid report "${out}"`);
    }
    expect((await run([input], out, '--quiet')).stderr).toBe('');
    expect((await run([input], out, '--dry-run')).stderr).toContain('.doc (1)');
  });

  it('leaves old outputs whole when it is killed, and clears up the next time', async () => {
    const many = Array.from({ length: 3000 }, (_, i) =>
      JSON.stringify({ id: `${i}`, text: ARTICLES['gazette/fire.txt'] }),
    );
    const input = tempFolder({ 'many.ndjson': many.join('\n') });
    const old = Object.fromEntries(OUTPUTS.map((name) => [name, `old ${name}`]));
    const out = tempFolder(old);
    const child = spawnCli(['run', input, '--out', out], { cwd: tempFolder() });
    const aside = () => readdirSync(out).filter((name) => name.endsWith('.whosaid'));
    while (aside().length < 4) await new Promise((resolve) => setTimeout(resolve, 20));
    child.kill('SIGKILL');
    await once(child, 'close');
    expect(aside().length).toBeGreaterThan(0);
    for (const name of OUTPUTS) expect(fileOf(out, name)).toBe(`old ${name}`);
    writeFileSync(join(input, 'many.ndjson'), many.slice(0, 5).join('\n'));
    expect((await run([input], out)).code).toBe(0);
    expect(readdirSync(out).sort()).toEqual([...OUTPUTS, STORE, STORIES, TIMES]);
  });

  it.each([
    ['below a file', 'file/out'],
    ['that is a file', 'file'],
  ])('refuses an output folder %s', async (_, path) => {
    const out = join(tempFolder({ file: '' }), path);
    const { code, stderr } = await run([tempFolder(ARTICLES)], out);
    expect(code).toBe(2);
    expect(stderr).toMatch(/^whosaid: .+: cannot be written to \(.+\); name another folder with --out\n$/);
  });

  it.skipIf(!existsSync('/proc/self'))('refuses an output folder that takes no files', async () => {
    const { code, stderr } = await run([tempFolder(ARTICLES)], '/proc/whosaid');
    expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining('cannot be written to') });
  });

  it.each([
    ['a path where nothing is', ['run', 'nowhere'], 'nowhere: there is no such file or folder'],
    ['outputs among the articles', ['run', '.', '--out', '.'], 'outputs cannot go where articles are read'],
    ['an unknown option', ['run', '--outt', 'x'], "unknown option '--outt' (Did you mean --out?)"],
    ['a configuration that is not there', ['run', '--config', 'my.ts'], 'my.ts: there is no such file'],
  ])('refuses %s in one line', async (_, args, message) => {
    const { code, stdout, stderr } = await callCli(args, { cwd: tempFolder() });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(message);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });
});
