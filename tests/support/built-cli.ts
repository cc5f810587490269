/**
 * The command line bundled as it is shipped: a process of it starts in half a second, one of the sources takes two.
 * Built once for each state of the sources, below node_modules, where it finds what it imports.
 */
import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const HOME = join(ROOT, 'node_modules/.cache/whosaid');
/** Everything that a build depends on. */
const FROM = ['src', '.ci', 'package.json', 'package-lock.json'];

const filesIn = (path: string): string[] =>
  statSync(path).isFile()
    ? [path]
    : readdirSync(path)
        .sort()
        .flatMap((name) => filesIn(join(path, name)));

const stateOf = (): string => {
  // what V8 has compiled fits its own version alone
  const hash = createHash('sha256').update(process.version);
  for (const file of FROM.flatMap((path) => filesIn(join(ROOT, path))))
    hash.update(file).update(readFileSync(file));
  return hash.digest('hex').slice(0, 16);
};

/** Tests of other files may be building too: the first that is whole stays. */
const build = async (home: string): Promise<void> => {
  const aside = `${home}.${process.pid}`;
  mkdirSync(aside, { recursive: true });
  cpSync(join(ROOT, 'package.json'), join(aside, 'package.json'));
  const { bundle } = await import(new URL('../../.ci/bundle.mjs', import.meta.url).href);
  await bundle(join(aside, 'dist'));
  try {
    renameSync(aside, home);
  } catch {
    rmSync(aside, { recursive: true });
  }
};

/** Earlier states of the sources, unless a test may be running from them. */
const dropOld = (home: string): void => {
  const HOUR = 3_600_000;
  for (const name of readdirSync(HOME)) {
    const path = join(HOME, name);
    if (path !== home && Date.now() - (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0) > HOUR)
      rmSync(path, { recursive: true, force: true });
  }
};

/** @returns where the built `cli.js` lies */
export const builtCli = async (): Promise<string> => {
  const home = join(HOME, stateOf());
  if (!existsSync(home)) {
    await build(home);
    dropOld(home);
  }
  return join(home, 'dist/cli.js');
};
