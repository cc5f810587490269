/**
 * How many of the small inputs that once went wrong come out as expected.
 *
 *   npx tsx tests/bench/cases.ts [FILE] [--all]
 *
 * FILE is ../shared/eval/cases.ndjson unless given; without it nothing is measured, and said so. Every case goes through
 * a run of the program. Expectations are in plain English: those that a rule can check are right or wrong, the others
 * are printed to be read. `--all` prints the right ones too.
 */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { createProgram } from '../../src/commands/program.ts';
import { type Outcome, wishesOf } from '../support/judge-case.ts';

interface Case {
  readonly id: string;
  readonly kind: string;
  readonly input?: string;
  readonly html?: string | null;
  readonly published?: string;
  readonly expected: string;
}

const args = process.argv.slice(2);
const file = args.find((arg) => !arg.startsWith('--')) ?? '../shared/eval/cases.ndjson';
const showsAll = args.includes('--all');

if (!existsSync(file)) {
  console.log(`skipped: ${file} is not there`);
  process.exit(0);
}

const lines = <T>(path: string): T[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as T);

const cases = lines<Case>(file);
const folder = mkdtempSync(join(tmpdir(), 'whosaid-cases-'));
const [inputs, output] = [join(folder, 'in'), join(folder, 'out')];
mkdirSync(inputs);

/** Several cases are described and have no input of their own. */
const nameOf = ({ id, kind, input, html }: Case): string | null => {
  if (kind === 'text') return input === undefined ? null : `${id}.json`;
  if (!html || html.startsWith('(')) return null;
  if (html.startsWith('<rss')) return `${id}.xml`;
  return html.startsWith('<') ? `${id}.html` : `${id}.csv`;
};

for (const one of cases) {
  const name = nameOf(one);
  if (name === null) continue;
  const { id, input, published } = one;
  const content = one.kind === 'text' ? JSON.stringify({ id, text: input, published }) : one.html!;
  writeFileSync(join(inputs, name), content);
}

const streams = { stdin: Readable.from([]), stdout: process.stdout, stderr: process.stderr };
await createProgram(streams).main([
  ...['node', 'whosaid', 'run', inputs],
  ...['--out', output, '--threads', '1', '--quiet'],
]);
const outcomes = new Map(
  lines<Outcome & { id: string }>(join(output, 'articles.ndjson')).map((outcome) => [
    outcome.id.replace(/\.(?:html|xml|csv|json)(?=$|[#:/]).*$/, ''),
    outcome,
  ]),
);
rmSync(folder, { recursive: true });

const shown = ({ title, author, published, numbers, dates, attributions }: Outcome): string =>
  JSON.stringify({
    ...{ title, author, published },
    numbers: numbers.map(({ kind, value, low, high, unit, bound }) =>
      [kind, value ?? `${low}..${high}`, unit, bound].filter((part) => part && part !== 'exact').join(' '),
    ),
    dates: dates.map(({ value, from, to }) => `${value} ${from}..${to}`),
    said: attributions.map(({ speaker, content }) => [speaker?.name, ...content.map(({ text }) => text)]),
  });

const tally = new Map<string, { right: number; wrong: number; read: number }>();
for (const one of cases) {
  const outcome = outcomes.get(one.id);
  const wishes = wishesOf(one.expected, one.kind);
  const missing = outcome ? wishes.filter(({ isMet }) => !isMet(outcome)) : [];
  const isRead = nameOf(one) === null || (outcome !== undefined && wishes.length === 0);
  const verdict = isRead ? 'read' : outcome && missing.length === 0 ? 'right' : 'wrong';
  const sort = one.id.split('-')[0]!;
  const counts = tally.get(sort) ?? { right: 0, wrong: 0, read: 0 };
  counts[verdict] += 1;
  tally.set(sort, counts);
  if (verdict === 'right' && !showsAll) continue;
  console.log(`${verdict.toUpperCase()} ${one.id}\n  expected ${one.expected}`);
  if (missing.length > 0) console.log(`  not found: ${missing.map(({ text }) => text).join('; ')}`);
  console.log(`  found ${outcome ? shown(outcome) : 'no article'}`);
}

for (const [sort, { right, wrong, read }] of tally)
  console.log(`${sort.padEnd(6)} ${right} right, ${wrong} wrong, ${read} to be read`);
const sum = (key: 'right' | 'wrong' | 'read'): number =>
  [...tally.values()].reduce((total, counts) => total + counts[key], 0);
console.log(
  `all    ${sum('right')} right, ${sum('wrong')} wrong, ${sum('read')} to be read, of ${cases.length}`,
);
