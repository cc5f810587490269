/** Where a run read its articles: run.json keeps it, so that whoever shows the outputs finds the texts again. */
import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import type { LoadedConfig } from '../config.ts';
import type { Plan } from './plan-run.ts';

const real = (path: string): string => (existsSync(path) ? realpathSync(path) : resolve(path));

/** "../corpus": from the output folder, and so the same on any machine and wherever the command was typed. */
export const inputsToKeep = ({ inputs, output }: Plan): readonly string[] =>
  inputs.map((input) => relative(real(output), real(input)).split(sep).join('/'));

const keptIn = (folder: string): readonly string[] => {
  try {
    const { inputs } = JSON.parse(readFileSync(join(folder, 'run.json'), 'utf8'));
    return (inputs as readonly string[]).map((input) => resolve(realpathSync(folder), input));
  } catch {
    // written by an earlier version, or by hand
    return [];
  }
};

/** What is still there of what the run read, or else of what the configuration reads. */
export const inputsOfRun = (folder: string, config: LoadedConfig): readonly string[] => {
  const kept = keptIn(folder).filter(existsSync);
  const configured = (): string[] =>
    config.settings.inputs.map((input) => resolve(config.folder, input)).filter(existsSync);
  return kept.length > 0 ? kept : configured();
};
