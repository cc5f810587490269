/** What `--log json` writes to stderr: one object a line for each stage that ends, and for each input of no use. */
import { jsonText } from '../io/json-text.ts';

import type { Output } from './streams.ts';

export type StageLog = (entry: Readonly<Record<string, unknown>>) => void;

export const createStageLog = (wanted: boolean, stderr: Output): StageLog =>
  wanted ? (entry) => stderr.write(`${jsonText(entry)}\n`) : () => {};
