/**
 * What a run costs, from end to end, in one go: wink-nlp's bare readDoc over the same texts, the article half on one
 * thread and on every core, the whole run, words a second, peak memory, and a second run over unchanged input.
 *
 *   npm run bench:whole -- FILE.ndjson     builds, and writes its last result beside itself
 *
 * Runs the built command line as processes, by the clock: let nothing else run on the machine.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import winkModel from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';

const [file] = process.argv.slice(2);
if (file === undefined) {
  console.error('usage: npm run bench:whole -- FILE.ndjson');
  process.exit(2);
}
const CLI = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));
const seconds = (milliseconds) => Math.round(milliseconds / 10) / 100;
const texts = readFileSync(file, 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => JSON.parse(line).text ?? '');
const words = texts.reduce((sum, text) => sum + text.split(/\s+/).length, 0);

const timeWink = () => {
  const wink = winkNLP(winkModel);
  for (const text of texts.slice(0, 100)) wink.readDoc(text);
  const began = performance.now();
  for (const text of texts) wink.readDoc(text);
  return seconds(performance.now() - began);
};

/** Peak resident memory of a process in megabytes, as Linux tells it; null elsewhere. */
const peakOf = (pid) => {
  try {
    return Math.round(/VmHWM:\s*(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))[1] / 1024);
  } catch {
    return null;
  }
};

const run = (out, threads) =>
  new Promise((resolve) => {
    const began = performance.now();
    const options = ['--threads', String(threads), '--log', 'json'];
    const child = spawn(process.execPath, [CLI, 'run', file, '--out', out, ...options]);
    let peak = null;
    let stderr = '';
    const watch = setInterval(() => {
      peak = peakOf(child.pid) ?? peak;
    }, 50);
    child.stderr.on('data', (chunk) => {
      stderr += chunk;
    });
    child.on('close', () => {
      clearInterval(watch);
      const stages = stderr
        .split('\n')
        .filter((line) => line.startsWith('{"stage"'))
        .map((line) => JSON.parse(line));
      const secondsOf = (name) => stages.find(({ stage }) => stage === name)?.seconds ?? null;
      resolve({ total: seconds(performance.now() - began), peak, secondsOf });
    });
  });

const folder = mkdtempSync(join(tmpdir(), 'whosaid-bench-'));
const cores = cpus().length;
const wink = timeWink();
const single = await run(join(folder, 'single'), 1);
const whole = await run(join(folder, 'whole'), cores);
const again = await run(join(folder, 'whole'), cores);
rmSync(folder, { recursive: true });
const oneThread = single.secondsOf('articles');
const allCores = whole.secondsOf('articles');
const result = {
  date: new Date().toISOString().slice(0, 10),
  processor: cpus()[0]?.model ?? null,
  cores,
  node: process.version,
  /** Of the last quarter of an hour: well above `cores` means that others disturbed the run. */
  load_average: Math.round(10 * loadavg()[2]) / 10,
  articles: texts.length,
  words,
  wink_seconds: wink,
  article_half_seconds: { one_thread: oneThread, all_cores: allCores },
  times_wink_on_one_thread: Math.round((100 * oneThread) / wink) / 100,
  times_faster_on_all_cores: Math.round((100 * oneThread) / allCores) / 100,
  corpus_half_seconds: whole.secondsOf('corpus'),
  whole_run_seconds: whole.total,
  words_per_second: Math.round(words / whole.total),
  peak_megabytes: { one_thread: single.peak, all_cores: whole.peak },
  second_run_seconds: again.total,
  times_faster_unchanged: Math.round((10 * whole.total) / again.total) / 10,
};
console.log(result);
writeFileSync(new URL('whole-run.last.json', import.meta.url), `${JSON.stringify(result, null, 2)}\n`);
