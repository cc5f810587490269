/**
 * How long each export of a big output folder takes, and how much memory: output/ many times over.
 *
 *   npm run build && node tests/bench/export.mjs [CLAIMS] [FORMAT,…]
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync, appendFileSync, copyFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const OUTPUT = join(ROOT, 'output');
const TABLES = ['claims', 'groups', 'differences', 'quotes', 'numbers', 'dates'];
const LINES = ['articles', 'groups'];
const IDS = /^(claim_id|group_id|article_id)/;

const wanted = Number(process.argv[2] ?? 100_000);
const home = mkdtempSync(join(tmpdir(), 'whosaid-bench-'));
const folder = join(home, 'big');

const repeatTable = (name, times) => {
  const [header, ...rows] = parse(readFileSync(join(OUTPUT, `${name}.csv`)));
  const ids = header.flatMap((column, i) => (IDS.test(column) ? [i] : []));
  const file = join(folder, `${name}.csv`);
  writeFileSync(file, `${header.join(',')}\r\n`);
  for (let copy = 0; copy < times; copy += 1) {
    const own = rows.map((row) => row.map((cell, i) => (ids.includes(i) && cell !== '' ? `${cell}.${copy}` : cell)));
    appendFileSync(file, stringify(own, { record_delimiter: 'windows', quoted_match: /[\r\n]/ }));
  }
};

const repeatLines = (name, times) => {
  const text = readFileSync(join(OUTPUT, `${name}.ndjson`), 'utf8');
  for (let copy = 0; copy < times; copy += 1)
    appendFileSync(
      join(folder, `${name}.ndjson`),
      text.replace(/("(?:id|claim_id|group_id|article_id)":"[^"]*)"/g, `$1.${copy}"`),
    );
};

const sizeOf = (path) =>
  statSync(path).isFile()
    ? statSync(path).size
    : readdirSync(path).reduce((sum, name) => sum + statSync(join(path, name)).size, 0);

/** The process tells its own peak on stderr as it leaves. */
const PEAK = 'data:text/javascript,process.on("exit",()=>process.stderr.write("peak "+process.resourceUsage().maxRSS+"\\n"))';

const measure = (to) => {
  const out = join(home, `out-${to}`);
  const started = process.hrtime.bigint();
  const { status, stderr } = spawnSync(
    process.execPath,
    ['--import', PEAK, join(ROOT, 'dist/cli.js'), 'export', folder, '--to', to, '--out', out],
    { cwd: home, encoding: 'utf8' },
  );
  const seconds = Number(process.hrtime.bigint() - started) / 1e9;
  if (status !== 0) throw new Error(stderr);
  const peak = Number(/peak (\d+)/.exec(stderr)[1]) / 1024;
  const size = sizeOf(out) / 1e6;
  console.log(`${to}: ${seconds.toFixed(1)} s, ${peak.toFixed(0)} MB at most, ${size.toFixed(1)} MB written`);
  console.log(stderr.trim().replace(/^/gm, '  '));
};

mkdirSync(folder);
try {
  const times = Math.ceil(wanted / 326);
  for (const name of TABLES) repeatTable(name, times);
  for (const name of LINES) repeatLines(name, times);
  copyFileSync(join(OUTPUT, 'run.json'), join(folder, 'run.json'));
  for (const to of process.argv[3]?.split(',') ?? ['xlsx', 'parquet', 'csv', 'jsonld']) measure(to);
} finally {
  rmSync(home, { recursive: true });
}
