/**
 * `npm run train -- --data DIR`: learns all models from the annotated news in DIR, one after the other, since each
 * builds on the one before: attribution, who is who, claims. `--only` trains one of them. The same data give the
 * same bytes.
 */
import { parseArgs } from 'node:util';
import { learnPeople } from './learn-people.ts';
import { trainAttribution } from './train-attribution.ts';
import { trainClaims } from './train-claims.ts';

const MODELS = ['attribution', 'people', 'claims'];

const { values } = parseArgs({
  options: {
    data: { type: 'string' },
    /** One of `MODELS`. */
    only: { type: 'string' },
    /** Of attribution: only the first so many training articles, for quick trials; and where its weights go. */
    limit: { type: 'string' },
    out: { type: 'string' },
  },
});
const { data, only, limit, out } = values;
if (data === undefined || (only !== undefined && !MODELS.includes(only))) {
  console.error(
    `usage: npm run train -- --data DIR [--only ${MODELS.join('|')}] [--limit ARTICLES] [--out FILE]`,
  );
  process.exit(2);
}

const started = Date.now();
const progress = (step: string) => console.error(`${Math.round((Date.now() - started) / 1000)} s  ${step}`);
const trains = (model: string): boolean => only === undefined || only === model;
if (trains('attribution')) trainAttribution(data, progress, Number(limit ?? Number.POSITIVE_INFINITY), out);
if (trains('people')) learnPeople(data, progress);
if (trains('claims')) trainClaims(data, progress);
