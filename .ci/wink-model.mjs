/**
 * wink's model for the bundle: the same words, tags and lemmas, without what takes long to load.
 *
 * The package keeps its core model as three megabytes of JSON, which it parses, copies and indexes at each start, and
 * its irregular lemmas as ten thousand lines of code. Here the core is packed by src/text/packed-core.ts, the lemmas
 * are JSON, and what is never asked of it (src/text/wink-words.ts) is left out.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { build } from 'esbuild';

const MODEL = 'wink-eng-lite-web-model/dist';
const PACKED = 'text/wink-core.bin';
const require = createRequire(import.meta.url);

/** The TypeScript module that packs, as this script can run it. */
const packing = async (root) => {
  const { outputFiles } = await build({
    entryPoints: [join(root, 'src/text/packed-core.ts')],
    bundle: true,
    write: false,
    format: 'esm',
  });
  return import(`data:text/javascript,${encodeURIComponent(outputFiles[0].text)}`);
};

/** By the name of the module, what stands in its place. */
const lean = (root) => ({
  'load-core-model': `
    const { readBinaryResource } = require(${JSON.stringify(join(root, 'src/lexicon/resource.ts'))});
    const { unpackCore } = require(${JSON.stringify(join(root, 'src/text/packed-core.ts'))});
    module.exports = () => unpackCore(readBinaryResource('${PACKED}'));`,
  ...Object.fromEntries(
    ['load-ner-model', 'load-sbd-model', 'load-sa-model', 'load-cer-meta-model', 'readability-stats'].map((name) => [
      name,
      `module.exports = () => { throw new Error('${name} is not in the bundle'); };`,
    ]),
  ),
  ...Object.fromEntries(
    ['wn-adjective-exceptions', 'wn-noun-exceptions', 'wn-verb-exceptions'].map((name) => {
      const lemmas = JSON.stringify(require(`${MODEL}/${name}.js`));
      return [name, `module.exports = Object.setPrototypeOf(JSON.parse(${JSON.stringify(lemmas)}), null);`];
    }),
  ),
});

/** For esbuild. @param root the checkout; @param outdir gets the packed model */
export const leanWink = (root, outdir) => ({
  name: 'lean-wink',
  setup: ({ onLoad, onEnd }) => {
    const modules = lean(root);
    onLoad({ filter: /wink-eng-lite-web-model[/\\]dist[/\\][^/\\]+\.js$/ }, ({ path }) => {
      const contents = modules[/([^/\\]+)\.js$/.exec(path)[1]];
      return contents === undefined ? null : { contents, resolveDir: root, loader: 'js' };
    });
    onEnd(async () => {
      mkdirSync(dirname(join(outdir, PACKED)), { recursive: true });
      const { packCore } = await packing(root);
      writeFileSync(join(outdir, PACKED), packCore(require(`${MODEL}/load-core-model.js`)()));
    });
  },
});
