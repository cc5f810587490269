/** worker.ts as a thread runs it from the sources: a thread of Node 20 does not take over that tsx reads TypeScript. */
import { register } from 'tsx/esm/api';

register();

export const { work } = await import('./worker.ts');
