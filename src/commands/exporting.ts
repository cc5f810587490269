/** The command that turns an output folder into what other programs open, with its options and help. */
import { type Command, InvalidArgumentError, Option } from 'commander';
import { examples, type Setting } from './usage.ts';

const listed = (written: string): string[] =>
  written
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');

const delimiter = (written: string): string => {
  if (written === 'tab' || written === '\\t') return '\t';
  if (/^[;|,\t]$/.test(written)) return written;
  throw new InvalidArgumentError('write one of , ; | tab');
};

export const addExport = (program: Command, { streams, done }: Setting): void => {
  program
    .command('export')
    .summary('an output folder as a workbook, Parquet, JSON-LD, or CSV of another kind')
    .description(
      'Reads what whosaid run wrote and writes it in another form. xlsx: one workbook, a sheet a table, with ' +
        'true numbers, days and links. parquet: a folder of one typed file a table. jsonld: claims, ' +
        'quotations, speakers and articles in schema.org terms, placed by Web Annotation selectors. csv: a ' +
        'folder of the tables with another delimiter, decimal mark or escape. Without a folder: the one that ' +
        'pipeline.config.ts names, or output/.',
    )
    .argument('[folder]', 'what whosaid run wrote')
    .addOption(
      new Option('-t, --to <format>', 'what to write')
        .choices(['xlsx', 'parquet', 'jsonld', 'csv'])
        .makeOptionMandatory(),
    )
    .option('-o, --out <path>', 'the file or folder to write; beside the folder that is read if left out')
    .option('--tables <names>', 'only these, such as claims,groups', listed)
    .option('--articles <path...>', 'jsonld: the articles that the run read, if they are no longer there')
    .option('--delimiter <mark>', 'csv: between cells: , ; | or tab', delimiter, ',')
    .option('--decimal-comma', 'csv: write 6,1 for 6.1, as a spreadsheet of such a country wants it')
    .option('--bom', 'csv: open files with a byte order mark, for Excel')
    .option('--unescaped', 'csv: text as it is; never open such a file in a spreadsheet')
    .option('-c, --config <file>', 'another configuration than ./pipeline.config.ts')
    .option('-q, --quiet', 'no summary on stderr')
    .addHelpText(
      'after',
      examples(
        'whosaid export --to xlsx',
        'whosaid export results --to xlsx --tables claims,differences --out week.xlsx',
        'whosaid export --to parquet && duckdb -c "SELECT * FROM \'output-parquet/claims.parquet\'"',
        'whosaid export --to csv --delimiter ";" --decimal-comma --bom   # for Excel in most of Europe',
        'whosaid export results --to jsonld --articles articles/',
      ),
    )
    .action(async (folder, options) => {
      const { exportOutput } = await import('./export.ts');
      done(await exportOutput({ folder, ...options }, streams));
    });
};
