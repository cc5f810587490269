import { defineConfig } from './src/config.ts';

/** What `npm start` does: the sample corpus in, its claims out. */
export default defineConfig({
  inputs: ['corpus'],
  output: 'output',
});
