/** The commands that show an output folder to people, with their options and help. */
import type { Command } from 'commander';
import { examples, type Setting } from './usage.ts';

export const addReport = (program: Command, { streams, done }: Setting): void => {
  program
    .command('report')
    .summary('an output folder as one HTML file to look at')
    .description(
      'Writes one HTML file with everything in an output folder: an overview with charts, every article with ' +
        'its marks, every claim with filters, and what sources differ in, side by side. It opens from disk, ' +
        'loads nothing and sends nothing. Without a folder: the output folder of pipeline.config.ts.',
    )
    .argument('[output-folder]', 'a folder that whosaid run wrote')
    .option('-o, --out <file>', 'the file to write', 'report.html')
    .option('-a, --articles <path...>', 'where the articles were read from, if they are no longer there')
    .option('-t, --title <title>', 'what stands at the head of the page')
    .option('-c, --config <file>', 'another configuration than ./pipeline.config.ts')
    .option('-q, --quiet', 'nothing on stderr but errors that stop it')
    .addHelpText(
      'after',
      examples('whosaid report', 'whosaid report results/ --out monday.html --title "The week of the vote"'),
    )
    .action(async (folder, options) => {
      const { report } = await import('./report.ts');
      done(await report({ folder, ...options }, streams));
    });
};
