/** The commands that set statements or sources against each other, with their options and help. */
import { type Command, Option } from 'commander';
import { examples, type Setting, withFilterOptions } from './usage.ts';

export const addMatch = (program: Command, { streams, done }: Setting): void => {
  withFilterOptions(program.command('match'))
    .summary('a filter: pairs of statements in, whether they say the same out')
    .description(
      'Reads one pair a line of NDJSON on stdin ({"id", "a", "b"}) and writes for each, in the same order, ' +
        '{"id", "relation": "same" | "conflict" | "different", "score", "field"}: whether readers would call ' +
        'the two the same, how likely that is, and for a conflict what they contradict each other in.',
    )
    .addHelpText('after', examples('whosaid match < pairs.ndjson | grep conflict'))
    .action(async (options) => {
      const { match } = await import('./match.ts');
      done(await match(options, streams));
    });
};

export const addDiff = (program: Command, { streams, done }: Setting): void => {
  program
    .command('diff')
    .summary('what two sources claim: agreed, differing, only one, only the other')
    .description(
      'Sets two sources against each other, or two files or folders of articles, and shows what both claim, ' +
        'where they differ (words changed inside a quotation are marked), and what only one of them has. ' +
        'Sources are looked for below the paths; without paths, where pipeline.config.ts says.',
    )
    .argument('<a>', 'a source by name, or a file or folder of articles')
    .argument('<b>', 'the other')
    .argument('[path...]', 'files and folders in which sources are looked for')
    .option('-o, --out <file>', 'write there; .csv, .json and .ndjson choose the format')
    .addOption(
      new Option('-f, --format <format>', 'how to write').choices(['table', 'csv', 'json', 'ndjson']),
    )
    .option('-c, --config <file>', 'another configuration than ./pipeline.config.ts')
    .option('-q, --quiet', 'no complaints about single inputs')
    .addHelpText(
      'after',
      examples(
        'whosaid diff northlight tidewater-gazette corpus/',
        'whosaid diff monday.txt tuesday.txt',
        'whosaid diff nyt fox articles/ --out nyt-fox.csv',
      ),
    )
    .action(async (a, b, paths, options) => {
      const { diff } = await import('./diff.ts');
      done(await diff({ a, b, paths, ...options }, streams));
    });
};
