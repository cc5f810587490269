/** The manifests of a folder and of those above it, and which of their rows name a file that is there. */
import { join } from 'node:path';
import { MANIFEST, type Manifest, parseManifest } from './manifest.ts';
import { readBytes } from './read-bytes.ts';
import { type Reading, unreadable } from './reading.ts';

/** Where a walk began. */
export interface Root {
  /** No symbolic link. */
  readonly root: string;
  /** As the caller named it, for messages. */
  readonly given: string;
  readonly maxBytes: number;
}

export interface ManifestLayer {
  readonly manifest: Manifest;
  /** The manifest's folder, relative to the root: empty or ending in a slash. */
  readonly below: string;
  /** The rows that a file was found for. */
  readonly used: Set<string>;
}

export const readLayer = async ({ root, maxBytes }: Root, below: string): Promise<ManifestLayer> => {
  const bytes = await readBytes(join(root, below, MANIFEST), maxBytes);
  const manifest =
    bytes instanceof Uint8Array
      ? parseManifest(bytes)
      : { rows: new Map(), problems: [{ ...bytes, line: null }] };
  return { manifest, below, used: new Set() };
};

/** What the manifests say of a file: the nearest has the last word. Marks the rows as used. */
export const fieldsFor = (
  name: string,
  layers: readonly ManifestLayer[],
): Readonly<Record<string, string>> => {
  let fields: Readonly<Record<string, string>> = {};
  for (const { manifest, below, used } of layers) {
    const key = name.slice(below.length);
    const row = manifest.rows.get(key);
    if (row) used.add(key);
    // Not assigned: `__proto__` is a column like others.
    fields = { ...fields, ...row?.fields };
  }
  return fields;
};

/** What is wrong with a manifest itself. */
export function* layerProblems({ given }: Root, { manifest, below }: ManifestLayer): Generator<Reading> {
  for (const { line, ...problem } of manifest.problems)
    yield unreadable(join(given, below, MANIFEST), line, problem);
}

/** Once every file has been found: the rows that name none. */
export function* unusedRows({ given }: Root, { manifest, below, used }: ManifestLayer): Generator<Reading> {
  for (const [name, { line }] of manifest.rows)
    if (!used.has(name))
      yield unreadable(join(given, below, MANIFEST), line, {
        code: 'input/manifest',
        message: `there is no text file "${name}"; mend the name or remove the row`,
      });
}
