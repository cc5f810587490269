/** Configurations, good and bad: defaults filled in, a bad key or value named with the right form. */
import { describe, expect, it } from 'vitest';
import { loadConfig, parseConfig, UsageError } from '../src/config.ts';
import { LIMITS } from '../src/model/limits.ts';
import { tempFolder } from './support/temp-folder.ts';

describe('parseConfig', () => {
  it('fills in the defaults', () =>
    expect(parseConfig({}, 'x')).toEqual({
      inputs: ['corpus'],
      output: 'output',
      sources: {},
      limits: LIMITS,
      maxFileBytes: 5_000_000,
      languages: ['en'],
      columns: {},
      concurrency: 8,
      secondsPerArticle: 60,
      storeMegabytes: 1000,
      attribution: {},
      csv: { bom: false },
    }));

  it.each([
    [{ concurency: 3 }, 'there is no key "concurency"; the nearest is "concurrency"'],
    [{ Inputs: ['a'] }, 'there is no key "Inputs"; the nearest is "inputs"'],
    [{ columns: { texts: 'story' } }, 'there is no key "columns.texts"; the nearest is "columns.text"'],
    [{ languages: ['English'] }, `"languages.0" must be a two-letter code, such as 'en'`],
    [{ csv: { bomb: true } }, 'there is no key "csv.bomb"; the nearest is "csv.bom"'],
    [{ attribution: { treshold: 0.5 } }, 'the nearest is "attribution.threshold"'],
    [{ attribution: { threshold: 2 } }, '"attribution.threshold" must be a number from 0 to 1'],
    [{ attribution: 0.5 }, '"attribution" must be such as { threshold: 0.5 }'],
    [{ concurrency: 0 }, '"concurrency" must be a whole number from 1 to 256'],
    [{ concurrency: '8' }, '"concurrency" must be a whole number from 1 to 256'],
    [{ threads: 0 }, '"threads" must be a whole number from 1 to 256'],
    [{ secondsPerArticle: 0 }, '"secondsPerArticle" must be a number of seconds from 0.01 to 86400'],
    [{ store: true }, '"store" must be a path as a string, or false'],
    [{ inputs: 'corpus' }, `"inputs" must be a list of paths, such as ['corpus']`],
    [{ inputs: [] }, '"inputs" must be at least one path'],
    [{ inputs: [7] }, '"inputs.0" must be a path as a string'],
    [{ output: '' }, '"output" must be a path that is not empty'],
    [{ sources: { nyt: 7 } }, `"sources.nyt" must be a source's full name as a string`],
    [{ csv: { bom: 'yes' } }, '"csv.bom" must be true or false'],
    [null, 'the configuration must be an object'],
    [[], 'the configuration must be an object'],
  ])('%j: %s', (given, message) => {
    const parse = () => parseConfig(given, 'pipeline.config.ts');
    expect(parse).toThrow(UsageError);
    expect(parse).toThrow(`pipeline.config.ts: `);
    expect(parse).toThrow(message);
  });
});

describe('loadConfig', () => {
  it('has defaults for a folder without a configuration', async () => {
    const folder = tempFolder();
    expect(await loadConfig(folder)).toEqual({ settings: parseConfig({}, ''), file: null, folder });
  });

  it('reads JSON', async () => {
    const folder = tempFolder({ 'pipeline.config.json': '{"output":"there"}' });
    expect((await loadConfig(folder)).settings.output).toBe('there');
  });
});
