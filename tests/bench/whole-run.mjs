/**
 * What a run costs, from end to end, in one go: wink-nlp's bare readDoc and the article half over the same texts in
 * this process, `annotate` on one thread and on every core, the whole run, words a second, peak memory, and a second
 * run over unchanged input.
 *
 *   npm run bench:whole -- FILE.ndjson     builds, and writes its last result beside itself
 *
 * Runs the built command line as processes, by the clock: let nothing else run on the machine.
 */
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import winkModel from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { createArticleHalf } from '../../dist/index.js';

/** Of average articles, what src/workers/share-out.ts takes at once. */
const HANDFUL = 16;

const [file] = process.argv.slice(2);
if (file === undefined) {
  console.error('usage: npm run bench:whole -- FILE.ndjson');
  process.exit(2);
}
const CLI = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));
const seconds = (milliseconds) => Math.round(milliseconds / 10) / 100;
const articles = readFileSync(file, 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => {
    const { id, text = '', source = null, published = null, title = null } = JSON.parse(line);
    return { id, text, source, published, title, url: null, author: null, extra: {} };
  });
const words = articles.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0);

/** Seconds that `work` takes over every article, as many at once as the program takes, once it is warm. */
const timeOver = (work) => {
  work(articles.slice(0, 100));
  const began = performance.now();
  for (let i = 0; i < articles.length; i += HANDFUL) work(articles.slice(i, i + HANDFUL));
  return seconds(performance.now() - began);
};

const timeWink = () => {
  const wink = winkNLP(winkModel);
  return timeOver((handful) => {
    for (const { text } of handful) wink.readDoc(text);
  });
};

const timeHalf = () => {
  const half = createArticleHalf();
  const report = { diagnostic: () => {}, drop: () => {} };
  return timeOver((handful) => half.runAll(handful, handful.map(() => report)));
};

/** Peak resident memory of a process in megabytes, as Linux tells it; null elsewhere. */
const peakOf = (pid) => {
  try {
    return Math.round(/VmHWM:\s*(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))[1] / 1024);
  } catch {
    return null;
  }
};

/** Holds a process to one processor; null where there is no such program. */
const TASKSET = spawnSync('taskset', ['-V']).status === 0 ? ['taskset', '-c', '0'] : null;

/**
 * How long the program takes by the clock, its peak memory, and what it tells on standard error.
 * @param before a program that starts it
 */
const time = (args, before = []) =>
  new Promise((resolve) => {
    const began = performance.now();
    const [program, ...all] = [...before, process.execPath, CLI, ...args];
    const child = spawn(program, all, { stdio: [openSync(file), 'ignore', 'pipe'] });
    let peak = null;
    let told = '';
    const watch = setInterval(() => {
      peak = peakOf(child.pid) ?? peak;
    }, 50);
    child.stderr.on('data', (chunk) => {
      told += chunk;
    });
    child.on('close', () => {
      clearInterval(watch);
      resolve({ seconds: seconds(performance.now() - began), peak, told });
    });
  });

const annotate = (threads, before) => time(['annotate', '--threads', String(threads), '--quiet'], before);

const run = (out) => time(['run', file, '--out', out, '--log', 'json']);

const stageSeconds = ({ told }, name) =>
  told
    .split('\n')
    .filter((line) => line.startsWith('{"stage"'))
    .map((line) => JSON.parse(line))
    .find(({ stage }) => stage === name)?.seconds ?? null;

const folder = mkdtempSync(join(tmpdir(), 'whosaid-bench-'));
const cores = cpus().length;
const wink = timeWink();
const half = timeHalf();
// One thread uses a second core as well, for V8's compiler and its collector of garbage: both are told.
const oneCore = TASKSET && (await annotate(1, TASKSET));
const oneThread = await annotate(1);
const allCores = await annotate(cores);
const whole = await run(folder);
const again = await run(folder);
rmSync(folder, { recursive: true });
const timesFaster = (than) => Math.round((100 * than.seconds) / allCores.seconds) / 100;
const result = {
  date: new Date().toISOString().slice(0, 10),
  processor: cpus()[0]?.model ?? null,
  cores,
  node: process.version,
  /** Of the last quarter of an hour: well above `cores` means that others disturbed the run. */
  load_average: Math.round(10 * loadavg()[2]) / 10,
  articles: articles.length,
  words,
  wink_seconds: wink,
  article_half_seconds: half,
  article_half_times_wink: Math.round((100 * half) / wink) / 100,
  annotate_seconds: {
    one_core: oneCore?.seconds ?? null,
    one_thread: oneThread.seconds,
    all_cores: allCores.seconds,
  },
  annotate_times_faster_on_all_cores: {
    than_one_core: oneCore && timesFaster(oneCore),
    than_one_thread: timesFaster(oneThread),
  },
  run_seconds: {
    articles: stageSeconds(whole, 'articles'),
    corpus: stageSeconds(whole, 'corpus'),
    whole: whole.seconds,
  },
  run_words_per_second: Math.round(words / whole.seconds),
  peak_megabytes: { annotate_one_thread: oneThread.peak, annotate_all_cores: allCores.peak, run: whole.peak },
  second_run_seconds: again.seconds,
  times_faster_unchanged: Math.round((10 * whole.seconds) / again.seconds) / 10,
};
console.log(result);
writeFileSync(new URL('whole-run.last.json', import.meta.url), `${JSON.stringify(result, null, 2)}\n`);
