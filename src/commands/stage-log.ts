/** What `--log json` writes to stderr: one object a line for each stage that ends, and for each input of no use. */

export type StageLog = (entry: Readonly<Record<string, unknown>>) => void;

export const createStageLog = (wanted: boolean): StageLog =>
  wanted ? (entry) => process.stderr.write(`${JSON.stringify(entry)}\n`) : () => {};
