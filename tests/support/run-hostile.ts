/** A run over hostile files beside ten good articles: what came of the ten, and what it cost. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runCli } from './run-cli.ts';
import { tempFolder } from './temp-folder.ts';

const GOOD = Object.fromEntries(
  Array.from({ length: 10 }, (_, i) => [
    `in/good/g${i}.txt`,
    `The ferry number ${i} left the harbour of Orsund on Monday with ${20 + i} passengers, Tom Pike, its captain, said. ` +
      `“We saw ${i + 3} whales,” he added.\n`,
  ]),
);

/** Told by the process itself as it ends; a process that is killed for its memory tells nothing. */
const TELLER = `
import { isMainThread } from 'node:worker_threads';
import { readFileSync, writeFileSync } from 'node:fs';
const peak = () => Number(/VmHWM:\\s+(\\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))[1]) / 1024;
if (isMainThread) process.on('exit', () => {
  const { userCPUTime, systemCPUTime } = process.resourceUsage();
  writeFileSync(process.env.USAGE_FILE, JSON.stringify({ seconds: (userCPUTime + systemCPUTime) / 1e6, megabytes: peak() }));
});`;

export interface Survived {
  readonly code: number | null;
  readonly stderr: string;
  /** What every output tells of the ten articles. */
  readonly good: string;
  readonly seconds: number;
  readonly megabytes: number;
  /** Of all outputs. */
  readonly bytes: number;
}

const OUTPUTS = [
  'articles.ndjson',
  'claims.ndjson',
  'claims.csv',
  'groups.ndjson',
  'quotes.csv',
  'numbers.csv',
];

const readOutput = (folder: string, name: string): string => {
  const path = join(folder, 'out', name);
  return existsSync(path) ? readFileSync(path, 'utf8') : '';
};

export const runBeside = async (files: Readonly<Record<string, string | Uint8Array>>): Promise<Survived> => {
  const odd = Object.entries(files).map(([name, content]) => [`in/odd/${name}`, content] as const);
  const folder = tempFolder({ ...GOOD, ...Object.fromEntries(odd) });
  const usage = join(folder, 'usage.json');
  const { code, stderr } = await runCli(['run', 'in', '--out', 'out'], {
    cwd: folder,
    env: {
      NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(TELLER)}`,
      USAGE_FILE: usage,
    },
  });
  const outputs = OUTPUTS.map((name) => readOutput(folder, name));
  const { seconds, megabytes } = existsSync(usage)
    ? JSON.parse(readFileSync(usage, 'utf8'))
    : { seconds: Number.POSITIVE_INFINITY, megabytes: Number.POSITIVE_INFINITY };
  return {
    code,
    stderr,
    good: outputs
      .map((text) =>
        text
          .split('\n')
          .filter((line) => line.includes('good/g'))
          .join('\n'),
      )
      .join('\n'),
    seconds,
    megabytes,
    bytes: outputs.reduce((sum, text) => sum + text.length, 0),
  };
};
