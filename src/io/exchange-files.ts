/**
 * Files that change all together. A note of what is about to change is written first; then each old file is put
 * aside and each new one into its place; the end is the removal of the note, which is one step. What cannot be
 * completed is undone, at once where something fails, and at the next run where the process was killed.
 */
import { existsSync, readFileSync } from 'node:fs';
import { open, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';

/** What takes a place: the name of its new file in the same folder, or null where nothing does. */
export interface Change {
  readonly name: string;
  readonly fresh: string | null;
  /** The name that the old one has meanwhile. */
  readonly old: string;
}

const NOTE = '.exchange.whosaid';

/** A torn note was never acted on: nothing is moved before it is whole on the disk. */
const readNote = (folder: string): readonly Change[] => {
  try {
    return JSON.parse(readFileSync(join(folder, NOTE), 'utf8'));
  } catch {
    return [];
  }
};

const writeNote = async (folder: string, changes: readonly Change[]): Promise<void> => {
  const file = await open(join(folder, NOTE), 'w');
  try {
    await file.writeFile(JSON.stringify(changes));
    await file.sync();
  } finally {
    await file.close();
  }
};

const removeNote = (folder: string): Promise<void> => rm(join(folder, NOTE), { force: true });

/** Whether an exchange was broken off: old and new files may stand side by side. */
export const isHalfExchanged = (folder: string): boolean => existsSync(join(folder, NOTE));

const putAside = async (folder: string, { name, old }: Change): Promise<void> => {
  if (existsSync(join(folder, name))) await rename(join(folder, name), join(folder, old));
};

const putInPlace = async (folder: string, { name, fresh }: Change): Promise<void> => {
  if (fresh !== null) await rename(join(folder, fresh), join(folder, name));
};

/** Whatever was done of a change, the old file is in its place afterwards. */
const undo = async (folder: string, { name, fresh, old }: Change): Promise<void> => {
  const isNew = fresh !== null && !existsSync(join(folder, fresh));
  if (isNew && existsSync(join(folder, name))) await rename(join(folder, name), join(folder, fresh));
  if (existsSync(join(folder, old))) await rename(join(folder, old), join(folder, name));
};

/** Undoes what a killed run left half done. */
export const restoreFiles = async (folder: string): Promise<void> => {
  if (!isHalfExchanged(folder)) return;
  for (const change of readNote(folder)) await undo(folder, change);
  await removeNote(folder);
};

/** @throws what went wrong, once everything is as it was */
export const exchangeFiles = async (folder: string, changes: readonly Change[]): Promise<void> => {
  await writeNote(folder, changes);
  try {
    for (const change of changes) {
      await putAside(folder, change);
      await putInPlace(folder, change);
    }
  } catch (error) {
    await restoreFiles(folder);
    throw error;
  }
  await removeNote(folder);
  for (const { old } of changes) await rm(join(folder, old), { recursive: true, force: true });
};
