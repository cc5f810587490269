/** Which version of whosaid this is, as its package says. */
import { readFileSync } from 'node:fs';

/** Lies beside `src` as beside `dist`. */
const PACKAGE = new URL('../../package.json', import.meta.url);

export const packageVersion = (): string => JSON.parse(readFileSync(PACKAGE, 'utf8')).version;
