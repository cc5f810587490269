/** Runs over input that changes bit by bit: each does what is new, and writes what a run over all would write. */
import { readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { afterAll, describe, expect, it } from 'vitest';
import { callCli } from '../support/call-cli.ts';
import { outputsOf } from '../support/outputs.ts';
import { records } from '../support/records.ts';
import { lastingFolder, tempFolder } from '../support/temp-folder.ts';

const FIRE = 'Fire destroyed 14 houses in Orsund on Tuesday, the fire chief, Ann Dray, said.\n';
const OTHER_FIRE = 'Some 16 houses were destroyed by fire in Orsund on Tuesday, fire chief Ann Dray said.\n';
const FERRY = 'The ferry to Kessry will not sail on Friday, the harbour master said.\n';

const times = (out: string) => JSON.parse(readFileSync(join(out, 'times.json'), 'utf8'));
const done = (out: string) => [times(out).articles_annotated, times(out).articles_reused];

const run = (input: string, out: string, ...more: readonly string[]) =>
  callCli(['run', input, '--out', out, ...more], { cwd: tempFolder() });

/** What a run over all of it would write. */
const fresh = async (input: string) => {
  const out = tempFolder();
  await run(input, out);
  return outputsOf(out);
};

const query = async (out: string, sql: string): Promise<unknown[][]> => {
  const instance = await DuckDBInstance.create(join(out, 'store.duckdb'), { access_mode: 'READ_ONLY' });
  const connection = await instance.connect();
  const rows = (await connection.runAndReadAll(sql)).getRowsJson();
  connection.closeSync();
  instance.closeSync();
  return rows;
};

/** Each step goes on from where the one before ended. */
describe.sequential('whosaid run, again and again', () => {
  const input = lastingFolder({ 'gazette/fire.txt': FIRE, 'gazette/ferry.txt': FERRY });
  const out = lastingFolder();
  afterAll(() => {
    for (const folder of [input, out]) rmSync(folder, { recursive: true, force: true });
  });

  it('finds everything new the first time', async () => {
    const { code, stdout } = await run(input, out, '--since-last', '--json');
    expect({ code, done: done(out) }).toEqual({ code: 0, done: [2, 0] });
    expect(records(stdout).map((record) => record.new)).toEqual(['claim', 'claim']);
  });

  it('only checks digests when nothing has changed', async () => {
    const before = times(out);
    const { code, stdout, stderr } = await run(input, out, '--since-last');
    expect({ code, stdout }).toEqual({
      code: 0,
      stdout: 'New claims (0)\nNew conflicts with earlier articles (0)\n',
    });
    expect(stderr).toContain('nothing has changed');
    expect(times(out)).toEqual(before);
  });

  it('does a new article, and tells the conflict that it brings up', async () => {
    writeFileSync(join(input, 'herald.txt'), OTHER_FIRE);
    const { stdout } = await run(input, out, '--since-last', '--json');
    expect(done(out)).toEqual([1, 2]);
    const [claim, conflict, ...rest] = records(stdout);
    expect(claim).toMatchObject({ new: 'claim', source: 'herald', article_id: 'herald.txt' });
    expect(conflict).toMatchObject({ new: 'conflict', field: 'value' });
    expect([conflict.value_a, conflict.value_b].sort()).toEqual(['14', '16']);
    expect(rest).toEqual([]);
    expect(outputsOf(out)).toEqual(await fresh(input));
  });

  it('does a changed article again and forgets a removed one', async () => {
    writeFileSync(join(input, 'gazette/fire.txt'), FIRE.replace('14', '15'));
    rmSync(join(input, 'gazette/ferry.txt'));
    await run(input, out);
    expect(done(out)).toEqual([1, 1]);
    expect(outputsOf(out)).toEqual(await fresh(input));
    expect(await query(out, 'SELECT count(*) FROM whosaid_parcels')).toEqual([['2']]);
  });

  it('writes an output again that somebody changed', async () => {
    const before = outputsOf(out);
    writeFileSync(join(out, 'claims.csv'), 'mine');
    utimesSync(join(out, 'claims.csv'), 1, 1);
    await run(input, out);
    expect(done(out)).toEqual([0, 2]);
    expect(outputsOf(out)).toEqual(before);
  });

  it('does all again by other settings', async () => {
    const config = join(tempFolder({ 'c.json': '{"attribution":{"threshold":0.99}}' }), 'c.json');
    await run(input, out, '--config', config);
    expect(done(out)).toEqual([2, 0]);
  });

  it('keeps tables that can be queried, described column by column', async () => {
    const rows = records(readFileSync(join(out, 'claims.ndjson'), 'utf8'));
    expect(await query(out, 'SELECT claim_id, claim FROM claims')).toEqual(
      rows.map(({ claim_id, text }) => [claim_id, text]),
    );
    expect(await query(out, 'SELECT article_id FROM articles')).toEqual([
      ['gazette/fire.txt'],
      ['herald.txt'],
    ]);
    expect(
      await query(
        out,
        'SELECT table_name FROM duckdb_columns() WHERE NOT internal AND comment IS NULL GROUP BY ALL ORDER BY 1',
      ),
    ).toEqual([['new_claims'], ['new_conflicts'], ['whosaid_parcels'], ['whosaid_store']]);
  });

  it('puts a store aside that it cannot read, and does all again', async () => {
    writeFileSync(join(out, 'store.duckdb'), 'no database '.repeat(1000));
    const { code, stderr } = await run(input, out);
    expect({ code, done: done(out) }).toEqual({ code: 0, done: [2, 0] });
    expect(stderr).toContain('the store could not be read and lies as');
    expect(readFileSync(join(out, 'store.duckdb.unreadable'), 'utf8')).toContain('no database');
  });
});

describe('the store of whosaid run', () => {
  it('can lie elsewhere, or be left out', async () => {
    const folder = tempFolder({
      'a.txt': FIRE,
      'with.json': '{"inputs":["a.txt"],"store":"kept.duckdb"}',
      'without.json': '{"inputs":["a.txt"],"store":false}',
    });
    for (const config of ['with.json', 'without.json'])
      expect((await callCli(['run', '--config', config], { cwd: folder })).code).toBe(0);
    expect(done(join(folder, 'output'))).toEqual([1, 0]);
    expect(readdirSync(folder)).toContain('kept.duckdb');
    expect(readdirSync(join(folder, 'output'))).not.toContain('store.duckdb');
    const { code, stderr } = await callCli(['run', '--config', 'without.json', '--since-last'], {
      cwd: folder,
    });
    expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining('needs a store') });
  });

  it('is never a database of somebody else', async () => {
    const folder = tempFolder({ 'a.txt': FIRE, 'c.json': '{"inputs":["a.txt"],"store":"mine.duckdb"}' });
    const instance = await DuckDBInstance.create(join(folder, 'mine.duckdb'));
    const connection = await instance.connect();
    await connection.run('CREATE TABLE claims AS SELECT 1 AS mine');
    connection.closeSync();
    instance.closeSync();
    const { code, stderr } = await callCli(['run', '--config', 'c.json'], { cwd: folder });
    expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining('did not make') });
  });
});
