/** The command line: every command with its options and help. What a command needs is loaded when it runs. */

import { Command, CommanderError, Option } from 'commander';
import { READABLE } from '../io/file-kinds.ts';
import { Interrupted } from '../workers/interrupted.ts';
import { addDiff, addMatch } from './comparing.ts';
import { addExport } from './exporting.ts';
import { addReport } from './presenting.ts';
import type { Streams } from './streams.ts';
import { tell } from './tell.ts';
import { EXIT_CODES, examples, positiveInteger, type Setting, share, withFilterOptions } from './usage.ts';
import { packageVersion } from './version.ts';

const addAnnotate = (program: Command, { streams, done }: Setting): void => {
  withFilterOptions(program.command('annotate'))
    .summary('a filter: one article a line of NDJSON in, one annotated article a line out')
    .description(
      'Reads one article a line of NDJSON on stdin ({"id", "text"} and, if known, "source", "published", ' +
        '"title", "url", "author") and writes one annotated article a line on stdout, in the same order. ' +
        'A line that cannot be used, or is not in English, gives {"id", "line", "error"} in its place.',
    )
    .option('--languages <codes>', 'let in articles of these languages ("en,es"), or of "any"', 'en')
    .option('--threshold <p>', 'leave out attributions of lower confidence, 0 to 1', share)
    .addHelpText('after', examples('whosaid annotate < articles.ndjson > annotated.ndjson'))
    .action(async (options) => {
      const { annotate } = await import('./annotate.ts');
      done(await annotate(options, streams));
    });
};

const addRun = (program: Command, { streams, done }: Setting): void => {
  program
    .command('run')
    .summary('the main job: articles in, every output written')
    .description(
      `Reads every article below the paths (${READABLE}; folders with all that is in ` +
        'them) and writes claims, speakers, stories, groups, differences, quotes, numbers and dates as CSV and JSON. ' +
        'Without paths: what pipeline.config.ts says, or else corpus/ into output/.',
    )
    .argument('[path...]', 'files and folders of articles')
    .option('-o, --out <dir>', 'where the outputs go')
    .option('-c, --config <file>', 'another configuration than ./pipeline.config.ts')
    .option('--concurrency <n>', 'how many files are read at once', positiveInteger)
    .option('--threads <n>', 'how many worker threads; one for each core unless given', positiveInteger)
    .option('--bom', 'open CSV files with a byte order mark, for Excel')
    .option('--annotated', 'the inputs are what "whosaid annotate" wrote: only group and compare')
    .option('--since-last', 'print what is new: claims, and conflicts with earlier articles')
    .option('--dry-run', 'tell what would be done, and write nothing')
    .addOption(
      new Option('--log <form>', 'stderr as text, or a line of JSON for each stage').choices([
        'text',
        'json',
      ]),
    )
    .option('--json', 'write run.json to stdout as well (what is new, with --since-last)')
    .option('-q, --quiet', 'nothing on stderr but errors that stop the run')
    .addHelpText(
      'after',
      examples(
        'whosaid run',
        'whosaid run articles/ --out results',
        'whosaid run --annotated part-*.ndjson --out results',
        'whosaid run --since-last',
        'whosaid run monday.ndjson tuesday.ndjson --out week --json | jq .counts',
      ),
    )
    .action(async (paths, options) => {
      const { planRun } = await import('./plan-run.ts');
      const plan = await planRun({ paths, ...options }, streams);
      const work = options.dryRun ? (await import('./dry-run.ts')).dryRun : (await import('./run.ts')).run;
      done(await work(plan));
    });
};

const addExplain = (program: Command, { streams, done }: Setting): void => {
  program
    .command('explain')
    .summary('which rule made each span, drawn under the text')
    .description(
      'Draws under a text which rule made each number, date, quotation, attribution and claim, and lists the ' +
        'other readings of each attribution with their probabilities. Reads the words ' +
        'given, or the file if they name one, or else stdin.',
    )
    .argument('[text...]', 'the text, or a file that holds it')
    .option('--published <date>', 'the ISO date that "yesterday" is counted from')
    .option('--json', '{"spans", "attributions"} instead of a drawing')
    .addHelpText(
      'after',
      examples(
        'whosaid explain "Prices rose 4.5 percent in May, the minister said."',
        'whosaid explain --published 2024-05-03 article.txt',
        'pbpaste | whosaid explain',
      ),
    )
    .action(async (text, options) => {
      const { explain } = await import('./explain.ts');
      done(await explain({ text, ...options }, streams));
    });
};

const addInit = (program: Command, { streams, done }: Setting): void => {
  program
    .command('init')
    .summary('write a commented pipeline.config.ts')
    .description('Writes a commented pipeline.config.ts into this folder. Never overwrites one.')
    .addHelpText('after', examples('whosaid init && $EDITOR pipeline.config.ts'))
    .action(async () => {
      const { init } = await import('./init.ts');
      done(await init(streams));
    });
};

/** Help that no terminal shows, as commander has it. */
const HELP_WIDTH = 80;

/** Commander spreads its suggestion over a second line; ours is one. */
const oneLine = (message: string): string =>
  message
    .trim()
    .replace(/^error: /, '')
    .replace(/\s*\n\s*/g, ' ');

export interface Program {
  /** @returns the exit code */
  readonly main: (argv: readonly string[]) => Promise<number>;
}

export const createProgram = (streams: Streams): Program => {
  let code = 0;
  const setting: Setting = {
    streams,
    done: (exitCode) => {
      code = exitCode;
    },
  };
  const program = new Command('whosaid')
    .description(
      'Who said what, when, and how much: every claim in a news article, and where sources differ.',
    )
    .version(packageVersion())
    .addHelpText('after', EXIT_CODES)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => streams.stdout.write(text),
      writeErr: (text) => streams.stderr.write(text),
      getOutHelpWidth: () => streams.stdout.columns ?? HELP_WIDTH,
      outputError: (message) => tell(streams, `${oneLine(message)} (see whosaid --help)`),
    });
  addRun(program, setting);
  addAnnotate(program, setting);
  addExplain(program, setting);
  addInit(program, setting);
  addDiff(program, setting);
  addMatch(program, setting);
  addExport(program, setting);
  addReport(program, setting);
  const main = async (argv: readonly string[]): Promise<number> => {
    try {
      await program.parseAsync(argv);
      return code;
    } catch (error) {
      if (error instanceof Interrupted) return 130;
      if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
      tell(streams, error instanceof Error ? error.message : String(error));
      return 2;
    }
  };
  return { main };
};
