/** Whether a run would write what lies there already: the same input, the same program, the outputs untouched. */
import { join } from 'node:path';
import { writtenFile } from '../io/output-folder.ts';
import type { Engine } from '../store/engine.ts';
import type { Seal } from '../store/store.ts';
import type { Plan } from './plan-run.ts';
import { createIdentity, readKeyed } from './run-job.ts';

const isIntact = async (output: string, { files }: Seal): Promise<boolean> => {
  for (const file of files) {
    try {
      const now = await writtenFile(join(output, file.name), file.name);
      if (now.bytes !== file.bytes || now.modified !== file.modified) return false;
    } catch {
      return false;
    }
  }
  return true;
};

/** Reads every input once, and keeps nothing but a digest. */
export const isUnchanged = async (plan: Plan, engine: Engine, seal: Seal | null): Promise<boolean> => {
  if (seal === null || !(await isIntact(plan.output, seal))) return false;
  const identity = createIdentity(plan, engine);
  for await (const _ of readKeyed(plan, identity));
  return identity.digest() === seal.identity;
};
