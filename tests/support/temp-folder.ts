/** Folders that are gone when their test is over. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

type Files = Readonly<Record<string, string | Uint8Array>>;

/** A new folder that holds the given files, by relative path. Whoever asks for it takes it away. */
export const lastingFolder = (files: Files = {}): string => {
  const folder = mkdtempSync(join(tmpdir(), 'whosaid-'));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
};

export const removeFolder = (folder: string): void => rmSync(folder, { recursive: true, force: true });

/** The same, gone when the test is over. */
export const tempFolder = (files: Files = {}): string => {
  const folder = lastingFolder(files);
  onTestFinished(() => removeFolder(folder));
  return folder;
};
