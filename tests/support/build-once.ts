/** Builds the program before the first test that starts it, and tells every test where it lies. */
import type { TestProject } from 'vitest/node';
import { builtCli } from './built-cli.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The built `cli.js`. */
    readonly cli: string;
  }
}

export const setup = async (project: TestProject): Promise<void> => {
  project.provide('cli', await builtCli());
};
