/** Which files below a path are inputs, in sorted order, and what their manifests say of them. */
import { type Dirent, existsSync, realpathSync } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import { basename, dirname, extname, join, sep } from 'node:path';
import { adviceFor, type FileKind, isOneArticle, kindOf, READABLE } from './file-kinds.ts';
import { MANIFEST } from './manifest.ts';
import {
  fieldsFor,
  layerProblems,
  type ManifestLayer,
  type Root,
  readLayer,
  unusedRows,
} from './manifest-layers.ts';
import { fileProblem } from './read-bytes.ts';
import { type Reading, unreadable } from './reading.ts';

export interface InputFile {
  readonly kind: FileKind;
  /** Where to open it: no symbolic link. */
  readonly path: string;
  /** Relative to the input, with forward slashes: what an id is made from. */
  readonly name: string;
  /** For messages: the input as given, then the name. */
  readonly shown: string;
  /** What a manifest says of it. */
  readonly fields: Readonly<Record<string, string>>;
}

export interface Search {
  readonly maxBytes: number;
  /** A folder that is passed over: where the outputs go. */
  readonly skip: string | null;
  /** Told of every file that is no article, with its extension. */
  readonly passedOver: (extension: string) => void;
}

type Walk = Search & Root;

const byCodeUnit = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Folders sort as if their name ended in a slash, so that the walk goes in the order of whole paths. */
const sortKey = (entry: Dirent): string => (entry.isDirectory() ? `${entry.name}/` : entry.name);

const linkProblem = (walk: Walk, name: string): Reading | null => {
  try {
    const target = realpathSync(join(walk.root, name));
    // Whatever it leads to inside the folder is read under its own name.
    if (target === walk.root || target.startsWith(walk.root + sep)) return null;
  } catch {
    // A link to nothing leads outside as well as anywhere.
  }
  return unreadable(join(walk.given, name), null, {
    code: 'input/link',
    message:
      'a symbolic link that leads out of the folder is not followed; copy the file here or name its folder',
  });
};

/** What stands in the place of bytes that are no UTF-8. */
const BROKEN_NAME = /\ufffd/;

const NO_UTF8 = {
  code: 'input/unreadable',
  message: 'the file cannot be read: its name is not UTF-8; rename it',
};

const NO_FILE = {
  code: 'input/unreadable',
  message: 'it is a pipe or a device, which may never end; give a file, or use whosaid annotate',
};

async function* entryOf(
  walk: Walk,
  name: string,
  entry: Dirent,
  layers: readonly ManifestLayer[],
): AsyncGenerator<InputFile | Reading> {
  const path = join(walk.root, name);
  if (entry.isSymbolicLink()) {
    const problem = linkProblem(walk, name);
    if (problem) yield problem;
  } else if (entry.isDirectory()) {
    if (path !== walk.skip) yield* folder(walk, `${name}/`, layers);
  } else {
    if (BROKEN_NAME.test(entry.name) && !existsSync(path)) {
      yield unreadable(join(walk.given, name), null, NO_UTF8);
      return;
    }
    const kind = entry.isFile() ? kindOf(name) : undefined;
    if (kind)
      yield {
        kind,
        path,
        name,
        shown: join(walk.given, name),
        fields: isOneArticle(kind) ? fieldsFor(name, layers) : {},
      };
    else walk.passedOver(extname(name) || 'none');
  }
}

async function* folder(
  walk: Walk,
  below: string,
  layers: readonly ManifestLayer[],
): AsyncGenerator<InputFile | Reading> {
  let entries: Dirent[];
  try {
    entries = await readdir(join(walk.root, below), { withFileTypes: true });
  } catch (error) {
    yield unreadable(join(walk.given, below), null, fileProblem(error));
    return;
  }
  const own = entries.some(({ name }) => name === MANIFEST) ? await readLayer(walk, below) : null;
  entries.sort((a, b) => byCodeUnit(sortKey(a), sortKey(b)));
  for (const entry of entries) {
    if (entry.name.startsWith('.') || entry.name === MANIFEST) continue;
    yield* entryOf(walk, below + entry.name, entry, own ? [...layers, own] : layers);
  }
  if (own) yield* layerProblems(walk, own);
  if (own) yield* unusedRows(walk, own);
}

/**
 * The inputs at and below a path. A link inside a folder is not followed; one that the caller names is.
 * Names that begin with a dot are passed over without a word.
 * @throws when nothing is at `given`
 */
export async function* findFiles(given: string, search: Search): AsyncGenerator<InputFile | Reading> {
  const root = await realpath(given);
  const stats = await stat(root);
  if (stats.isDirectory()) {
    yield* folder({ ...search, root, given }, '', []);
    return;
  }
  if (!stats.isFile()) {
    yield unreadable(given, null, NO_FILE);
    return;
  }
  const name = basename(given);
  const kind = kindOf(name);
  if (!kind) {
    yield unreadable(given, null, {
      code: 'input/unknown-kind',
      message: adviceFor(extname(name)) ?? `whosaid reads ${READABLE}; save it as one of them`,
    });
    return;
  }
  const beside = { ...search, root: dirname(root), given: dirname(given) };
  const layer = existsSync(join(beside.root, MANIFEST)) ? await readLayer(beside, '') : null;
  if (layer) yield* layerProblems(beside, layer);
  const fields = isOneArticle(kind) && layer ? fieldsFor(name, [layer]) : {};
  yield { kind, path: root, name, shown: given, fields };
}
