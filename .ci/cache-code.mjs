/**
 * What every start needs, as scripts that come with their compiled code.
 *
 * Node keeps no compiled code of ES modules, and to compile ours takes a fifth of the start of `annotate`. So the
 * parts that a command needs at once are put together into a script, V8's compiled code of it is written beside it
 * after the command has run once, and each part becomes a few words that load the script (load-scripts.mjs) and
 * export what was in it: whoever imports a part sees no difference.
 */
import { execFileSync } from 'node:child_process';
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const HERE = dirname(fileURLToPath(import.meta.url));
const ARTICLE = join(HERE, '../corpus/northlight/kessry-ferry.txt');

/** By script: the sources whose parts it holds, with all that they import and no script before it has. */
const SCRIPTS = {
  start: ['src/cli.ts', 'src/commands/program.ts'],
  annotate: ['src/commands/annotate.ts', 'src/workers/desks.ts', 'src/workers/annotate-line.ts'],
};

const isPart = (output) => basename(dirname(output)) === 'parts';

/** The outputs that one loads, itself among them. */
const closure = (outputs, output, found = new Set()) => {
  if (found.has(output)) return found;
  found.add(output);
  for (const { path, kind, external } of outputs[output].imports)
    if (kind === 'import-statement' && !external) closure(outputs, path, found);
  return found;
};

/** @returns by script its parts */
const shareOut = (outputs) => {
  const taken = new Set();
  return Object.entries(SCRIPTS).map(([name, sources]) => {
    const wanted = sources.map((source) => Object.keys(outputs).find((each) => outputs[each].entryPoint === source));
    const parts = [...new Set(wanted.flatMap((output) => [...closure(outputs, output)]))];
    const own = parts.filter((output) => isPart(output) && !taken.has(output));
    for (const output of own) taken.add(output);
    return { name, files: own.map((output) => basename(output)), outputs: own };
  });
};

/** A name for a part among the exports of its script. */
const keyOf = (file) => file.replace(/\W/g, '_');

const homesOf = (shares) => new Map(shares.flatMap(({ name, files }) => files.map((file) => [file, name])));

/** What is in other scripts comes from them; what is in none stays an import. */
const others = (files, homes) => ({
  name: 'others',
  setup: ({ onResolve, onLoad }) => {
    onResolve({ filter: /.*/ }, ({ path, kind }) => {
      const home = kind === 'dynamic-import' ? undefined : homes.get(basename(path));
      if (files.includes(basename(path)) && home !== undefined) return null;
      return home === undefined
        ? { path, external: true }
        : { path: basename(path), namespace: 'script', pluginData: home };
    });
    onLoad({ filter: /.*/, namespace: 'script' }, ({ path, pluginData }) => ({
      contents: `module.exports = __load('${pluginData}').${keyOf(path)};`,
    }));
  },
});

/** A script may not import by itself. */
const importByLoader = (text) => text.replace(/(?<![.\w$])import\(/g, '__import(');

const writeScript = async (parts, { name, files }, homes) => {
  const { outputFiles } = await build({
    stdin: {
      contents: files.map((file) => `export * as ${keyOf(file)} from './${file}';`).join('\n'),
      resolveDir: parts,
    },
    bundle: true,
    write: false,
    minifyWhitespace: true,
    minifySyntax: true,
    format: 'cjs',
    platform: 'node',
    target: 'es2023',
    define: { 'import.meta.url': '__url' },
    banner: { js: '(function(module,__load,require,__import,__url){' },
    footer: { js: '})' },
    plugins: [others(files, homes)],
    logLevel: 'warning',
  });
  writeFileSync(join(parts, `${name}.cjs`), importByLoader(outputFiles[0].text));
};

const shellOf = (file, home, names) =>
  `import{load}from"./load.js";${names.length === 0 ? '' : `export const{${names.join()}}=`}load("${home}").${keyOf(file)};\n`;

/**
 * @param outdir where the bundles lie
 * @param outputs what esbuild tells of them
 */
export const cacheCode = async (outdir, outputs) => {
  const parts = join(outdir, 'parts');
  const shares = shareOut(outputs);
  const homes = homesOf(shares);
  for (const share of shares) await writeScript(parts, share, homes);
  for (const { name, files, outputs: own } of shares)
    files.forEach((file, i) => writeFileSync(join(parts, file), shellOf(file, name, outputs[own[i]].exports)));
  copyFileSync(join(HERE, 'load-scripts.mjs'), join(parts, 'load.js'));
};

/** Runs the program over an article of the sample corpus and keeps what V8 made of its scripts. */
export const compileScripts = (outdir) => {
  const article = { id: 'a', text: readFileSync(ARTICLE, 'utf8'), published: '2025-03-12' };
  execFileSync(process.execPath, [join(HERE, 'warm-up.mjs'), outdir], { input: `${JSON.stringify(article)}\n` });
};
