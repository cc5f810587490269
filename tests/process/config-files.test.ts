/** Configurations in TypeScript, loaded as they are where a user runs the program. */
import { describe, expect, it } from 'vitest';
import { runCli } from '../support/run-cli.ts';
import { tempFolder } from '../support/temp-folder.ts';

describe('pipeline.config.ts', () => {
  const ARTICLE = { 'in/nyt/a.txt': 'Ten roads are shut, Ann Dray said.' };

  it('is read as TypeScript, wherever it lies and whatever package is around it', async () => {
    const folder = tempFolder({
      ...ARTICLE,
      'package.json': '{"type":"commonjs"}',
      'pipeline.config.ts': `import { defineConfig, type Config } from 'whosaid';
        enum Limit { Files = 2 }
        const config: Config = { inputs: ['in'], output: 'out', concurrency: Limit.Files, sources: { nyt: 'The Times' } };
        export default defineConfig(await Promise.resolve(config));`,
    });
    const { code, stdout } = await runCli(['run', '--json', '--quiet'], { cwd: folder });
    expect(code).toBe(0);
    expect(JSON.parse(stdout).config.sources).toEqual({ nyt: 'The Times' });
  });

  it.each([
    [`export default { inptus: ['in'] };`, 'the nearest is "inputs"'],
    [`export const config = {};`, 'nothing is exported; write export default defineConfig({ … })'],
    [`throw new Error('not today');`, 'not today'],
    ['export default {', 'pipeline.config.ts'],
  ])('%s stops the run in one line', async (source, message) => {
    const folder = tempFolder({ ...ARTICLE, 'pipeline.config.ts': source });
    const { code, stderr } = await runCli(['run'], { cwd: folder });
    expect(code).toBe(2);
    expect(stderr).toContain(message);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });
});
