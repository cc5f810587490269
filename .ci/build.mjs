/**
 * src/ → dist/: a few large modules instead of a thousand small ones, so that the program starts at once.
 *
 *   node .ci/build.mjs             what is shipped
 *   node .ci/build.mjs --bench     and tests/bench/article-half.mjs, bundled with the stages that it times
 *
 * Every bundle but the two entries lies one folder below dist/, as every module that asks for a file of the
 * package lies one folder below src/: `new URL('../lexicon/…', import.meta.url)` holds in both.
 */
import { execFileSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';

/** Libraries of many small modules, needed by every article. The others are loaded from node_modules. */
const BUNDLED = ['chrono-node', 'commander', 'fastest-levenshtein', 'p-limit', 'wink-nlp', 'yocto-queue', 'zod'];

const packageOf = (path) => /^(?:@[^/]+\/)?[^/]+/.exec(path)[0];

/** What is not ours and not in the list stays an import. */
const leaveOthers = {
  name: 'leave-others',
  setup: ({ onResolve }) =>
    onResolve({ filter: /^[^./]/ }, ({ path, kind }) =>
      kind === 'entry-point' || BUNDLED.includes(packageOf(path)) ? null : { path, external: true },
    ),
};

const bench = process.argv.includes('--bench');

rmSync('dist', { recursive: true, force: true });
execFileSync('npx', ['tsc', '-p', 'tsconfig.json', '--emitDeclarationOnly'], { stdio: 'inherit' });
const { metafile } = await build({
  entryPoints: {
    cli: 'src/cli.ts',
    index: 'src/index.ts',
    'workers/worker': 'src/workers/worker.ts',
    ...(bench ? { 'bench/article-half': 'tests/bench/article-half.mjs' } : {}),
  },
  outdir: 'dist',
  chunkNames: 'parts/[name]-[hash]',
  bundle: true,
  splitting: true,
  minifyWhitespace: true,
  minifySyntax: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  legalComments: 'none',
  metafile: true,
  plugins: [leaveOthers],
  // CommonJS libraries ask for node's own modules by require.
  banner: { js: "import{createRequire as __nodeRequire}from'node:module';const require=__nodeRequire(import.meta.url);" },
  logLevel: 'warning',
});

/** The bundled libraries' licences ask that their notice goes with every copy. */
const noticeOf = (name) => {
  const folder = join('node_modules', name);
  const file = readdirSync(folder).find((each) => /^licen[cs]e/i.test(each));
  if (file === undefined) throw new Error(`${folder}: no licence found; its notice must go with the bundle`);
  return `${name}\n\n${readFileSync(join(folder, file), 'utf8').trim()}\n`;
};
const bundled = Object.keys(metafile.inputs)
  .filter((input) => input.includes('node_modules/'))
  .map((input) => packageOf(input.slice(input.lastIndexOf('node_modules/') + 'node_modules/'.length)));
writeFileSync('dist/THIRD-PARTY.txt', [...new Set(bundled)].sort().map(noticeOf).join('\n----\n\n'));

const SOURCE_ONLY = /\.ts$|\btrain\b|report.(page|style|picture)\b/;
cpSync('src', 'dist', { recursive: true, filter: (file) => !SOURCE_ONLY.test(file) });
chmodSync('dist/cli.js', 0o755);
execFileSync('npm', ['run', '--silent', 'build:page'], { stdio: 'inherit' });
if (!existsSync('dist/report/page.js')) throw new Error('dist/report/page.js was not built');
