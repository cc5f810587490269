/**
 * Learns whether two statements say the same, from judged pairs, and writes src/match/statement-model.json.
 *
 *   npx tsx src/train/match-statements.ts mrpc-train.ndjson mrpc-val.ndjson
 *
 * Each line of both files: {"a", "b", "label": 1 | 0}. The same files give the same model, byte for byte.
 */

import { writeFileSync } from 'node:fs';
import { createArticleHalf } from '../article-half.ts';
import { probability } from '../linear/logistic.ts';
import { compareStatements } from '../match/judge-statements.ts';
import { statementFeatures } from '../match/statement-features.ts';
import { SILENT } from '../model/diagnostic.ts';
import { chain } from '../stages/stage.ts';
import { createStatementView } from '../stages/view-statement.ts';
import { type Example, fitLogistic } from './match-fit-logistic.ts';
import { readRows } from './match-rows.ts';

interface Pair {
  readonly a: string;
  readonly b: string;
  readonly label: number;
}

/** Chosen by five-fold cross-validation on the training pairs among 5, 20 and 60. */
const PENALTY = 20;

const NO_FIELDS = { source: null, published: null, title: null, url: null, author: null, extra: {} };

const half = chain(createArticleHalf(), createStatementView());

const exampleOf = ({ a, b, label }: Pair): Example => {
  const [x, y] = [a, b].map((text) => half.run({ id: '', text, ...NO_FIELDS }, SILENT));
  return { features: statementFeatures(x!, y!, compareStatements(x!, y!)), label: label === 1 };
};

const percent = (part: number, whole: number): number => Math.round((1000 * part) / whole) / 10;

const [trainFile, valFile] = process.argv.slice(2);
if (trainFile === undefined || valFile === undefined)
  throw new Error('give the files of judged pairs: train.ndjson val.ndjson');

const train = readRows<Pair>(trainFile).map(exampleOf);
const held = readRows<Pair>(valFile).map(exampleOf);
const model = fitLogistic(train, PENALTY);
const guesses = held.map(({ features, label }) => ({ label, same: probability(model, features) >= 0.5 }));
const right = guesses.filter(({ label, same }) => label === same).length;
const both = guesses.filter(({ label, same }) => label && same).length;
const either = guesses.filter(({ label }) => label).length + guesses.filter(({ same }) => same).length;
const note = {
  data: 'Microsoft Research Paraphrase Corpus (Dolan and Brockett 2005), training part: weights only, no text',
  pairs: train.length,
  heldOut: { pairs: held.length, accuracy: percent(right, held.length), f1: percent(2 * both, either) },
  madeBy: 'src/train/match-statements.ts',
};
writeFileSync(
  new URL('../match/statement-model.json', import.meta.url),
  `${JSON.stringify({ note, ...model }, null, 2)}\n`,
);
process.stdout.write(`${JSON.stringify(note)}\n`);
