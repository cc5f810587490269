/**
 * Writes out what `sum += weigh3(weigher, t++, a, b, c)` of src/linear/weigher.ts does in the place of the call.
 *
 * A feature function weighs some twenty features. V8 writes out the first few of the calls that it compiles and has
 * a budget for no more; written out here, the features of a function are worked on side by side, and the budget is
 * left to the functions that give the values. Sources and training keep the calls: only there are the numbers of the
 * features kept (`weigher.keeps`), which the built program never asks for.
 */
import { readFile } from 'node:fs/promises';

const WEIGHING = /\b(\w+) \+= weigh[234]?\(/g;
const OPENING = '([{';
const CLOSING = ')]}';

/** The arguments of a call whose first one starts at `from`, and where its closing bracket stands. */
const readArguments = (text, from) => {
  const values = [];
  let start = from;
  let depth = 0;
  for (let i = from; i < text.length; i += 1) {
    if (OPENING.includes(text[i])) depth += 1;
    const ends = CLOSING.includes(text[i]);
    if (depth === 0 && (ends || text[i] === ',')) {
      values.push(text.slice(start, i).trim());
      start = i + 1;
      if (ends) return { values: values.filter((each) => each !== ''), end: i };
    } else if (ends) depth -= 1;
  }
  throw new Error(`no end of the call at ${from}`);
};

/** As `mix` of src/linear/hash.ts. */
const mixed = (value) => `$h = Math.imul((($h << 5) | ($h >>> 27)) ^ (${value}), GOLDEN);`;

const writtenOut = (sum, [weigher, template, ...values]) =>
  `{ let $h = Math.imul(${template}, GOLDEN); ${values.map(mixed).join(' ')} ${sum} += ${weigher}.weights[$h >>> ${weigher}.shift]!; }`;

/** TypeScript in and out; a module without such calls comes back as it is. */
export const unroll = (text) => {
  let body = '';
  let done = 0;
  for (const found of text.matchAll(WEIGHING)) {
    const { values, end } = readArguments(text, found.index + found[0].length);
    body += text.slice(done, found.index) + writtenOut(found[1], values);
    done = end + 1;
  }
  return done === 0 ? text : `import { GOLDEN } from '../linear/hash.ts';\n${body}${text.slice(done)}`;
};

/** For esbuild. */
export const unrollWeights = {
  name: 'unroll-weights',
  setup: ({ onLoad }) =>
    onLoad({ filter: /[/\\]src[/\\](?:attribute|claims)[/\\][^/\\]+\.ts$/ }, async ({ path }) => ({
      contents: unroll(await readFile(path, 'utf8')),
      loader: 'ts',
    })),
};
