/** The house rules that a machine can hold: who imports whom, no clock, no dice, no console, small files. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { PROCESS } from './support/projects.ts';

const ROOT = fileURLToPath(new URL('../src/', import.meta.url));

/** What each folder may import besides itself and packages. Files at the top of src stand under their name. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  model: [],
  text: ['model'],
  lexicon: ['model', 'text'],
  extract: ['model', 'text', 'lexicon'],
  linear: ['model', 'lexicon'],
  attribute: ['model', 'text', 'lexicon', 'linear'],
  speakers: ['model', 'text', 'lexicon'],
  claims: ['model', 'text', 'lexicon', 'linear'],
  persons: ['model', 'text', 'lexicon', 'speakers'],
  match: ['model', 'text', 'lexicon', 'linear'],
  stages: [
    'model',
    'text',
    'lexicon',
    'extract',
    'linear',
    'attribute',
    'speakers',
    'claims',
    'persons',
    'match',
  ],
  io: ['model', 'lexicon'],
  workers: ['model', 'lexicon', 'match', 'stages', 'article-half.ts', 'corpus-half.ts', 'io'],
  store: ['model', 'match', 'io'],
  report: ['model', 'match', 'io'],
  train: [
    'model',
    'text',
    'lexicon',
    'extract',
    'linear',
    'attribute',
    'speakers',
    'claims',
    'match',
    'stages',
    'article-half.ts',
    'corpus-half.ts',
    'io',
  ],
  'config-schema.ts': ['model'],
  'config.ts': ['model', 'config-schema.ts'],
  'article-half.ts': ['model', 'lexicon', 'linear', 'stages', 'extract'],
  'corpus-half.ts': ['model', 'stages'],
  commands: [
    'model',
    'text',
    'match',
    'article-half.ts',
    'corpus-half.ts',
    'config.ts',
    'config-schema.ts',
    'io',
    'stages',
    'workers',
    'store',
    'report',
  ],
  'cli.ts': ['commands', 'config.ts'],
  'index.ts': ['model', 'article-half.ts', 'corpus-half.ts', 'config.ts', 'stages', 'io'],
};

/** The edge: where node's own modules, the console and the clock may be used. */
const EDGE = ['io', 'workers', 'store', 'commands', 'cli.ts', 'train', 'config.ts'];
/** Reads the tables and weights that ship inside the package, nothing else. */
const RESOURCE_READER = 'lexicon/resource.ts';

const LONGEST_FILE = 200;

const files = readdirSync(ROOT, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
const sourceOf = (file: string): string => readFileSync(join(ROOT, file), 'utf8');
const homeOf = (file: string): string => file.split('/')[0]!;
const importsOf = (file: string): string[] =>
  [...sourceOf(file).matchAll(/(?:from|import\()\s*'([^']+)'/g)].map((match) => match[1]!);
const code = (file: string): string => sourceOf(file).replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');

describe.each(files)('src/%s', (file) => {
  const home = homeOf(file);

  it('stands in a folder that the table knows', () => {
    expect(Object.keys(MAY_IMPORT)).toContain(home);
  });

  it('imports only what its folder may', () => {
    const reached = importsOf(file)
      .filter((path) => path.startsWith('.'))
      .map((path) => homeOf(relative(ROOT, join(ROOT, dirname(file), path))));
    const allowed = [home, ...(MAY_IMPORT[home] ?? [])];
    expect(reached.filter((other) => !allowed.includes(other))).toEqual([]);
  });

  if (!EDGE.includes(home)) {
    it('has no clock, dice, console or file access', () => {
      const banned = /\bconsole\.|\bDate\.now\b|\bnew Date\(\)|\bMath\.random\b|\bprocess\./;
      expect(banned.exec(code(file))?.[0]).toBeUndefined();
      if (file !== RESOURCE_READER)
        expect(importsOf(file).filter((path) => path.startsWith('node:'))).toEqual([]);
    });
  }

  it('is short, and says in its first lines what it decides', () => {
    const source = sourceOf(file);
    expect(source.split('\n').length).toBeLessThanOrEqual(LONGEST_FILE + 1);
    expect(source).toMatch(/^(?:#!.*\n)?\/\*\*/);
  });

  it('has a name that says what it is', () => {
    expect(file).not.toMatch(/(?:^|\/)(?:utils?|helpers?|common|shared|misc|types)(?:\/|\.ts$)/);
    if (file !== 'index.ts') expect(sourceOf(file)).not.toMatch(/^export (?:\*|\{[^}]*\}) from/m);
    expect(sourceOf(file)).not.toMatch(/^export (?:default|enum|const enum)/m);
  });
});

/** What starts a process, or asks for the built program. */
const STARTS =
  /'(?:node:child_process|.*\/(?:run-cli|call-cli|built-cli|kill-run|exported|browser|axe)\.ts)'/;

describe('project unit', () => {
  const tests = fileURLToPath(new URL('./', import.meta.url));
  const own = readdirSync(tests, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.test.ts') && !file.endsWith('.long.test.ts'))
    .filter((file) => !PROCESS.some((place) => file.startsWith(place)));

  it.each(own)('tests/%s starts no process', (file) => {
    expect(STARTS.exec(readFileSync(join(tests, file), 'utf8'))?.[0]).toBeUndefined();
  });
});
