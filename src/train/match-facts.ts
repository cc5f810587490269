/**
 * Learns whether two claims tell one fact, and writes src/match/fact-model.json.
 *
 *   npx tsx src/train/match-facts.ts --articles articles.ndjson --groups groups.gold.ndjson [--held-out groups.ndjson]
 *
 * Both may be given several times. They are events told by several outlets, aligned by hand: a pair of claims is
 * right when both cover evidence of one aligned group. `--held-out` writes what grouping finds among all articles,
 * for each event by a model that was learned without it, for a scorer to read. The same files give the same model.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { factModel } from '../match/fact-model.ts';
import { digestFile } from './match-digests.ts';
import { type Aligned, eventExamples, eventsOf } from './match-events.ts';
import { fitLogistic } from './match-fit-logistic.ts';
import { groupsOfEvent } from './match-held-out.ts';
import { readRows } from './match-rows.ts';

/** Few examples: weights are held back so that none rests on a handful of pairs. */
const PENALTY = 5;

const { values } = parseArgs({
  options: {
    articles: { type: 'string', multiple: true },
    groups: { type: 'string', multiple: true },
    'held-out': { type: 'string' },
  },
});
const { articles, groups, 'held-out': heldOut } = values;
if (articles === undefined || groups === undefined)
  throw new Error('give the files of articles and of aligned groups: --articles … --groups …');

const files = articles.map(digestFile);
const events = groups.flatMap((file) => eventsOf(readRows<Aligned>(file)));
/** Each event's articles are compared as they stand in their own file: it tells how common their words are. */
const corpora = events.map(
  ({ groups: aligned }) => files.find((file) => file.has(aligned[0]!.evidence[0]!.id))!,
);
const examples = events.map((event, i) => eventExamples(event, corpora[i]!));

if (heldOut !== undefined) {
  const lines = events.flatMap((event, i) => {
    const others = examples.flatMap((own, j) => (i === j ? [] : own));
    return groupsOfEvent(event, [...corpora[i]!.values()], factModel(fitLogistic(others, PENALTY)));
  });
  writeFileSync(heldOut, lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
}

const pairs = examples.flat();
const note = {
  data: 'claims of events told by several outlets each, aligned by hand: weights only, no text',
  events: events.length,
  pairs: pairs.length,
  right: pairs.filter(({ label }) => label).length,
  madeBy: 'src/train/match-facts.ts',
};
writeFileSync(
  new URL('../match/fact-model.json', import.meta.url),
  `${JSON.stringify({ note, ...fitLogistic(pairs, PENALTY) }, null, 2)}\n`,
);
process.stdout.write(`${JSON.stringify(note)}\n`);
