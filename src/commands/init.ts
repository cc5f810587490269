/** `whosaid init`: a commented configuration to start from. */
import { constants } from 'node:fs';
import { copyFile } from 'node:fs/promises';
import { UsageError } from '../config.ts';
import type { Streams } from './streams.ts';

const NAME = 'pipeline.config.ts';

/** Lies in `src` as in the package. */
const TEMPLATE = new URL('../commands/config-template.txt', import.meta.url);

/** @throws UsageError where there is one already */
export const init = async ({ stdout }: Streams): Promise<number> => {
  try {
    await copyFile(TEMPLATE, NAME, constants.COPYFILE_EXCL);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    throw new UsageError(
      code === 'EEXIST' ? `${NAME}: is there already; edit it, or move it away first` : message,
    );
  }
  stdout.write(`${NAME}\n`);
  return 0;
};
