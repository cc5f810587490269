/** The script and style of the report's page: as the build left them, or bundled from their source in a checkout. */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

export interface PageAssets {
  readonly script: string;
  readonly style: string;
}

const pathOf = (name: string): string => fileURLToPath(new URL(`../report/${name}`, import.meta.url));

/** Source to bundle, by the name of the bundle. */
const ENTRIES = { page: pathOf('page/main.ts'), style: pathOf('style/page.css') } as const;

/** The same as `npm run build` does. */
const bundle = async (): Promise<PageAssets> => {
  const { build } = await import('esbuild');
  const { outputFiles } = await build({
    absWorkingDir: pathOf('.'),
    entryPoints: ENTRIES,
    outdir: pathOf('.'),
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    write: false,
  });
  const textOf = (end: string): string => outputFiles.find(({ path }) => path.endsWith(end))?.text ?? '';
  return { script: textOf('page.js'), style: textOf('style.css') };
};

export const readPageAssets = async (): Promise<PageAssets> => {
  if (existsSync(ENTRIES.page)) return bundle();
  return {
    script: await readFile(pathOf('page.js'), 'utf8'),
    style: await readFile(pathOf('style.css'), 'utf8'),
  };
};
