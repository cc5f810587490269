/**
 * The program as a few large modules instead of a thousand small ones, so that it starts at once.
 *
 * Every bundle but the two entries lies one folder below the root, as every module that asks for a file of the
 * package lies one folder below src/: `new URL('../lexicon/…', import.meta.url)` holds in both.
 */
import { execFileSync } from 'node:child_process';
import { chmodSync, cpSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { cacheCode, compileScripts } from './cache-code.mjs';
import { unrollWeights } from './unroll-weights.mjs';
import { leanWink } from './wink-model.mjs';

const ROOT = fileURLToPath(new URL('../', import.meta.url));

/** Libraries of many small modules, needed by every article. The others are loaded from node_modules. */
const BUNDLED = [
  'chrono-node',
  'commander',
  'fastest-levenshtein',
  'p-limit',
  'wink-eng-lite-web-model',
  'wink-nlp',
  'yocto-queue',
  'zod',
];

export const packageOf = (path) => /^(?:@[^/]+\/)?[^/]+/.exec(path)[0];

/** What is not ours and not in the list stays an import; benchmarks compare with libraries as they are. */
const leaveOthers = {
  name: 'leave-others',
  setup: ({ onResolve }) =>
    onResolve({ filter: /^[^./]/ }, ({ path, kind, importer }) => {
      const isBundled = BUNDLED.includes(packageOf(path)) && !importer.startsWith(join(ROOT, 'tests'));
      return kind === 'entry-point' || isBundled ? null : { path, external: true };
    }),
};

/** Only for subcommands that are programs of their own, of which there are none; it takes long to load. */
const leaveProcesses = {
  name: 'leave-processes',
  setup: ({ onResolve, onLoad }) => {
    onResolve({ filter: /^node:child_process$/ }, ({ path, importer }) =>
      /[/\\]commander[/\\]/.test(importer) ? { path, namespace: 'none' } : null,
    );
    onLoad({ filter: /.*/, namespace: 'none' }, () => ({ contents: 'module.exports = {};' }));
  },
};

const ENTRIES = { cli: 'src/cli.ts', index: 'src/index.ts', 'workers/worker': 'src/workers/worker.ts' };

/** What is there for the sources alone. */
const SOURCE_ONLY = /\.m?[tj]s$|\btrain\b|report.(page|style|picture)\b/;

const bundlePage = (outdir) =>
  build({
    entryPoints: { page: 'src/report/page/main.ts', style: 'src/report/style/page.css' },
    outdir: join(outdir, 'report'),
    absWorkingDir: ROOT,
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    logLevel: 'warning',
  });

/**
 * @param outdir gets the bundles, the tables and the weights
 * @param more other entries, by where they go
 * @returns which files went in
 */
export const bundle = async (outdir, more = {}) => {
  const { metafile } = await build({
    entryPoints: { ...ENTRIES, ...more },
    outdir,
    absWorkingDir: ROOT,
    chunkNames: 'parts/[name]-[hash]',
    bundle: true,
    splitting: true,
    minifyWhitespace: true,
    minifySyntax: true,
    format: 'esm',
    platform: 'node',
    // What Node 20 knows; told "node20", esbuild makes each pattern with \\p{…} anew wherever it is used.
    target: 'es2023',
    legalComments: 'none',
    metafile: true,
    plugins: [leaveProcesses, leaveOthers, unrollWeights, leanWink(ROOT, outdir)],
    // CommonJS libraries ask for node's own modules by require.
    banner: {
      js: "import{createRequire as __nodeRequire}from'node:module';const require=__nodeRequire(import.meta.url);",
    },
    logLevel: 'warning',
  });
  await cacheCode(outdir, metafile.outputs);
  await bundlePage(outdir);
  cpSync(join(ROOT, 'src'), outdir, { recursive: true, filter: (file) => !SOURCE_ONLY.test(file) });
  compileScripts(outdir);
  chmodSync(join(outdir, 'cli.js'), 0o755);
  const stamp = ['--import', 'tsx', '.ci/stamp-engine.mjs', resolve(outdir)];
  execFileSync(process.execPath, stamp, { cwd: ROOT, stdio: 'inherit' });
  return Object.keys(metafile.inputs);
};
