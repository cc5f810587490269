/**
 * The small changes that tests should notice: `const MOST = 24` becomes 36, or 23; `a < b` becomes `a <= b`;
 * `if (…) return;` goes. A change that no test notices is a decision that nothing holds.
 */
import { parseAst } from 'vitest/node';

export interface Mutant {
  readonly start: number;
  readonly end: number;
  readonly line: number;
  readonly original: string;
  readonly changed: string;
  /** `false` for what is no expression: a statement that is taken out. */
  readonly isExpression: boolean;
}

/** What the parser gives; every kind of node has fields of its own. */
interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [field: string]: unknown;
}

type Change = readonly [node: Node, changed: string, isExpression?: boolean];

/** The boundary first, then the opposite. */
const COMPARISONS: Readonly<Record<string, readonly string[]>> = {
  '<': ['<=', '>='],
  '<=': ['<', '>'],
  '>': ['>=', '<='],
  '>=': ['>', '<'],
  '===': ['!=='],
  '!==': ['==='],
};

const ARITHMETIC: Readonly<Record<string, string>> = { '+': '-', '-': '+', '*': '/', '/': '*' };

const METHODS: Readonly<Record<string, string>> = {
  min: 'max',
  max: 'min',
  some: 'every',
  every: 'some',
  startsWith: 'endsWith',
  endsWith: 'startsWith',
};

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';

/** 20 as 30 and 19, 0.4 as 0.6 and 0.27; 0 and 1 are places in a list more often than decisions: one more. */
const otherNumbers = (value: number): readonly number[] => {
  if (value === 0 || value === 1) return [value + 1];
  if (Number.isInteger(value)) return [Math.ceil(value * 1.5), value - 1];
  return [value * 1.5, value / 1.5];
};

const isText = (node: unknown): boolean =>
  isNode(node) &&
  (node.type === 'TemplateLiteral' || (node.type === 'Literal' && typeof node.value === 'string'));

const isExit = (node: unknown): boolean => {
  if (!isNode(node)) return false;
  if (node.type === 'BlockStatement')
    return (node.body as Node[]).length === 1 && isExit((node.body as Node[])[0]);
  return ['ReturnStatement', 'ContinueStatement', 'BreakStatement'].includes(node.type);
};

const binaryChanges = (node: Node, textOf: (node: unknown) => string): Change[] => {
  const { left, right, operator } = node as unknown as { left: Node; right: Node; operator: string };
  const others = COMPARISONS[operator] ?? [];
  const sum = ARITHMETIC[operator];
  const isSum = sum !== undefined && !isText(left) && !isText(right);
  return [...others, ...(isSum ? [sum] : [])].map((other) => [
    node,
    `${textOf(left)} ${other} ${textOf(right)}`,
  ]);
};

const callChanges = (node: Node, textOf: (node: unknown) => string): Change[] => {
  const callee = node.callee as Node;
  if (callee.type !== 'MemberExpression' || callee.computed === true || node.optional === true) return [];
  const object = textOf(callee.object);
  const name = textOf(callee.property);
  const rest = textOf(node).slice((callee.property as Node).end - node.start);
  if (name === 'filter') return [[node, object]];
  const other = METHODS[name];
  return other === undefined ? [] : [[node, `${object}.${other}${rest}`]];
};

/** What may stand in the place of one node. */
const changesOf = (node: Node, textOf: (node: unknown) => string): Change[] => {
  switch (node.type) {
    case 'Literal':
      if (typeof node.value === 'number')
        return otherNumbers(node.value).map((value) => [node, String(value)]);
      return typeof node.value === 'boolean' ? [[node, String(!node.value)]] : [];
    case 'BinaryExpression':
      return binaryChanges(node, textOf);
    case 'LogicalExpression': {
      if (node.operator === '??') return [];
      const other = node.operator === '&&' ? '||' : '&&';
      return [[node, `(${textOf(node.left)}) ${other} (${textOf(node.right)})`]];
    }
    case 'UnaryExpression':
      return node.operator === '!' ? [[node, textOf(node.argument)]] : [];
    case 'ConditionalExpression':
      return [[node, `(${textOf(node.test)}) ? (${textOf(node.alternate)}) : (${textOf(node.consequent)})`]];
    case 'IfStatement':
      return isExit(node.consequent) && !isNode(node.alternate) ? [[node, ';', false]] : [];
    case 'CallExpression':
      return callChanges(node, textOf);
    default:
      return [];
  }
};

/** Types are no code, and a key or a name on the left has no value of its own. */
const isPassedOver = (parent: Node, field: string, child: Node): boolean =>
  /^TS(?!NonNull|As|Satisfies)/.test(child.type) ||
  field === 'typeAnnotation' ||
  (field === 'key' && parent.computed !== true) ||
  child.type === 'ImportDeclaration';

const walk = (node: Node, visit: (node: Node) => void): void => {
  visit(node);
  for (const [field, value] of Object.entries(node))
    for (const child of Array.isArray(value) ? value : [value])
      if (isNode(child) && !isPassedOver(node, field, child)) walk(child, visit);
};

/** All changes of a source, in the order of the text. */
export const mutantsOf = (source: string): Mutant[] => {
  const textOf = (node: unknown): string => source.slice((node as Node).start, (node as Node).end);
  const found: Mutant[] = [];
  const lines = source.split('\n').map((line) => line.length + 1);
  const lineOf = (offset: number): number => {
    let line = 0;
    for (let end = lines[0]!; end <= offset; end += lines[line]!) line += 1;
    return line + 1;
  };
  walk(parseAst(source, { lang: 'ts' }) as unknown as Node, (node) => {
    for (const [{ start, end }, changed, isExpression = true] of changesOf(node, textOf))
      found.push({
        start,
        end,
        line: lineOf(start),
        original: source.slice(start, end),
        changed,
        isExpression,
      });
  });
  return found.sort((a, b) => a.start - b.start || a.end - b.end || (a.changed < b.changed ? -1 : 1));
};

/** The source with one change. */
export const withMutant = (source: string, { start, end, changed, isExpression }: Mutant): string =>
  `${source.slice(0, start)}${isExpression ? `(${changed})` : changed}${source.slice(end)}`;

/** The source as it was, but that it tells `hit` of each place with a mutant when it is come by. */
export const withProbes = (source: string, mutants: readonly Mutant[], hit: string): string => {
  const edits: { at: number; text: string; inner: number }[] = [];
  for (const [index, { start, end, isExpression }] of mutants.entries()) {
    const size = end - start;
    edits.push({ at: start, text: isExpression ? `(${hit}(${index}),` : `{${hit}(${index});`, inner: -size });
    edits.push({ at: end, text: isExpression ? ')' : '}', inner: size - source.length * 2 });
  }
  edits.sort((a, b) => a.at - b.at || a.inner - b.inner);
  let from = 0;
  const pieces: string[] = [];
  for (const { at, text } of edits) {
    pieces.push(source.slice(from, at), text);
    from = at;
  }
  return pieces.join('') + source.slice(from);
};

/** `most` of a list, evenly spread: the same ones each time. */
export const spread = <Item>(items: readonly Item[], most: number): Item[] =>
  items.length <= most
    ? [...items]
    : Array.from({ length: most }, (_, index) => items[Math.floor(((index + 0.5) * items.length) / most)]!);
