/** What data can never do: run code, reach the network, swell in memory; and that every dependency is pinned. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { splitFrontMatter } from '../src/io/front-matter.ts';
import { ROOT } from './support/records.ts';

const SOURCES = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' }).filter((file) =>
  file.endsWith('.ts'),
);

/** Runs code that its author wrote: a constant call. */
const MAY_USE_VM = ['workers/within-time.ts'];

describe('the sources', () => {
  it.each(SOURCES)('src/%s opens no connection and evaluates nothing', (file) => {
    const source = readFileSync(join(ROOT, 'src', file), 'utf8');
    expect(source).not.toMatch(/'node:(?:http|https|http2|net|dgram|tls|dns|child_process)[/']/);
    expect(source).not.toMatch(/\beval\(|\bnew Function\(|(?<!\.)\bfetch\(/);
    if (!MAY_USE_VM.includes(file)) expect(source).not.toContain("'node:vm'");
  });
});

describe('package.json', () => {
  it('pins every dependency to one version', () => {
    const { dependencies, devDependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
    for (const [name, version] of Object.entries({ ...dependencies, ...devDependencies }))
      expect(`${name} ${version}`).toMatch(/ \d+\.\d+\.\d+(?:-[\w.]+)?$/);
  });
});

describe('front matter', () => {
  it.each([
    ['a tag that asks for code', 'title: !!js/function "function () { process.exit(9) }"'],
    ['a tag that asks for a class', 'title: !!python/object/apply:os.system ["true"]'],
    ['names of the prototype', '__proto__: {polluted: yes}\nconstructor: x'],
    [
      'aliases of aliases',
      `a: &a [x,x,x,x,x,x,x,x,x]\n${[...'bcdefghi'].map((name, i) => `${name}: &${name} [${Array(9).fill(`*${'abcdefghi'[i]}`).join()}]`).join('\n')}`,
    ],
  ])('with %s does nothing but give text', (_, yaml) => {
    const { text } = splitFrontMatter(`---\n${yaml}\n---\nThe ferry sank, he said.\n`);
    expect(text).toContain('The ferry sank');
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });
});
