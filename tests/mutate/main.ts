/**
 * npm run mutate -- claims          a sample of 120 changes of src/claims, each against the unit tests that reach it
 * npm run mutate -- text/stem.ts    all that starts so
 *   --most N     how many changes of each folder are tried (120), evenly spread over it; 0: all
 *   --part K/N   the K-th of N parts of them alone, for a machine that others use as well
 *   --keep       the scores go to tests/bench/mutants.last.json
 */
import { type ChildProcess, fork } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { PROCESS } from '../support/projects.ts';
import { importsOf } from './module-loader.ts';
import { type Mutant, mutantsOf, spread } from './mutants.ts';
import type { Answer, Ask, Reach } from './worker.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const TESTS = join(ROOT, 'tests');
const SCORES = join(TESTS, 'bench/mutants.last.json');
const FOLDERS = ['extract', 'match', 'claims', 'speakers', 'text'];

/** Enough for a busy machine; what takes longer than this and ten times as long as before does not end. */
const PATIENCE = 20_000;
const MEMORY_MB = 1500;

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    most: { type: 'string', default: '120' },
    part: { type: 'string', default: '1/1' },
    keep: { type: 'boolean', default: false },
  },
});

const filesBelow = (folder: string, ending: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith(ending))
    .sort()
    .map((file) => join(folder, file));

const unitTests = filesBelow(TESTS, '.test.ts').filter((file) => {
  const name = relative(TESTS, file);
  return !name.endsWith('.long.test.ts') && !PROCESS.some((place) => name.startsWith(place));
});

const reachOf = new Map<string, ReadonlySet<string>>();
/** All files of our own that a file imports, and those that they import. */
const reachedFrom = (file: string): ReadonlySet<string> => {
  const known = reachOf.get(file);
  if (known !== undefined) return known;
  const seen = new Set([file]);
  for (const path of seen)
    if (existsSync(path))
      for (const name of importsOf(readFileSync(path, 'utf8')))
        if (name.startsWith('.')) seen.add(join(dirname(path), name));
  reachOf.set(file, seen);
  return seen;
};

/** The tests of the folder first, and of them those that are named like the file. */
const testsFor = (file: string): string[] => {
  const [, folder, ...rest] = relative(ROOT, file).split('/');
  const stem = rest.at(-1)!.replace('.ts', '');
  const rank = (test: string): number => {
    const name = relative(TESTS, test);
    if (!name.startsWith(`${folder}/`)) return 2;
    return name.includes(stem) ? 0 : 1;
  };
  return unitTests.filter((test) => reachedFrom(test).has(file)).sort((a, b) => rank(a) - rank(b));
};

let child: ChildProcess | undefined;

const stopWorker = (): void => {
  child?.kill('SIGKILL');
  child = undefined;
};

/** Undefined when the worker died of it, or did not end in time. */
const askWorker = (ask: Ask, milliseconds: number): Promise<Answer | undefined> =>
  new Promise((resolve) => {
    child ??= fork(join(TESTS, 'mutate/worker.ts'), {
      // what tests print is nobody's here
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
      execArgv: [...process.execArgv, `--max-old-space-size=${MEMORY_MB}`],
    });
    const worker = child;
    const done = (answer: Answer | undefined): void => {
      clearTimeout(timer);
      worker.removeAllListeners();
      if (answer === undefined) stopWorker();
      resolve(answer);
    };
    const timer = setTimeout(() => done(undefined), milliseconds);
    worker.once('message', (answer) => done(answer as Answer));
    worker.once('exit', () => done(undefined));
    worker.send(ask);
  });

interface Score {
  killed: number;
  tried: number;
}

const shorten = (text: string): string => {
  const line = text.replace(/\s+/g, ' ');
  return line.length > 70 ? `${line.slice(0, 67)}…` : line;
};

const tell = (file: string, mutant: Mutant, outcome: string): void => {
  const { line, original, changed } = mutant;
  process.stdout.write(
    `${outcome}  ${relative(ROOT, file)}:${line}  ${shorten(original)}  →  ${shorten(changed)}\n`,
  );
};

const told = new Set<string>();
/** A test that fails by itself is told of once. */
const isNews = ({ test, name }: { readonly test: string; readonly name: string }): boolean =>
  !told.has(`${test} ${name}`) && told.add(`${test} ${name}`).size > 0;

const tryFile = async (file: string, mutants: Mutant[], score: Score): Promise<void> => {
  const tests = testsFor(file);
  const measured = await askWorker({ ask: 'measure', path: file, mutants, tests }, 600_000);
  if (measured === undefined || !('reaches' in measured)) throw new Error(`the tests of ${file} do not end`);
  for (const { test, name, why } of measured.failed.filter(isNews))
    process.stderr.write(
      `left out, as it fails without any change: ${relative(ROOT, test)}: ${name}: ${why}\n`,
    );
  for (const [index, mutant] of mutants.entries()) {
    const reaches: Reach[] = measured.reaches[index]!;
    const expected = reaches.reduce((sum, { test }) => sum + measured.milliseconds[test]!, 0);
    const answer = await askWorker({ ask: 'try', path: file, mutant, reaches }, PATIENCE + 10 * expected);
    score.tried += 1;
    const killedBy = answer === undefined ? 'no end' : 'killedBy' in answer ? answer.killedBy : undefined;
    if (killedBy !== undefined) score.killed += 1;
    const lived = reaches.length === 0 ? 'UNREACHED' : 'SURVIVED';
    tell(file, mutant, killedBy === undefined ? lived : `killed by ${relative(ROOT, killedBy)}`);
  }
};

const inFolder = (folder: string): { file: string; mutant: Mutant }[] =>
  filesBelow(join(ROOT, 'src', folder.split('/')[0]!), '.ts')
    .filter((file) => relative(join(ROOT, 'src'), file).startsWith(folder))
    .flatMap((file) => mutantsOf(readFileSync(file, 'utf8')).map((mutant) => ({ file, mutant })));

const tryFolder = async (folder: string): Promise<Score> => {
  const all = inFolder(folder);
  const most = Number(options.most) || all.length;
  const [part, parts] = options.part.split('/').map(Number) as [number, number];
  const chosen = spread(all, most).filter((_, index) => index % parts === part - 1);
  const score: Score = { killed: 0, tried: 0 };
  for (const file of new Set(chosen.map((one) => one.file)))
    await tryFile(
      file,
      chosen.filter((one) => one.file === file).map((one) => one.mutant),
      score,
    );
  const share = Math.round((100 * score.killed) / score.tried);
  process.stdout.write(
    `${folder}: ${share} % killed, ${score.killed} of ${score.tried} (there are ${all.length})\n`,
  );
  return score;
};

process.on('exit', stopWorker);
const scores: Record<string, Score> = {};
for (const folder of positionals.length > 0 ? positionals : FOLDERS) scores[folder] = await tryFolder(folder);
if (options.keep) {
  const known = existsSync(SCORES) ? JSON.parse(readFileSync(SCORES, 'utf8')) : {};
  writeFileSync(SCORES, `${JSON.stringify({ ...known, ...scores }, undefined, 2)}\n`);
}
stopWorker();
