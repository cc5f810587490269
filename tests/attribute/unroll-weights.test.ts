import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createContext, runInContext } from 'node:vm';
import { transformSync } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { unroll } from '../../.ci/unroll-weights.mjs';
import { upTo } from '../../src/linear/bins.ts';
import { GOLDEN } from '../../src/linear/hash.ts';
import { createWeigher, family, weigh, weigh2, weigh3, weigh4 } from '../../src/linear/weigher.ts';

const FOLDER = fileURLToPath(new URL('../../src/attribute/', import.meta.url));

const FEATURES = `
  (weigher: Weigher, a: number, b: number, row: number[]): number => {
    let t = family(3);
    let sum = 0;
    sum += weigh(weigher, t++, a);
    sum += weigh2(weigher, t++, a, b < 0 ? 0 : row[b % row.length]!);
    sum += weigh3(weigher, t++, Math.max(a, b), upTo(b, 2), [a, b].length);
    sum += weigh4(
      weigher,
      t++,
      a,
      b,
      ((a | 0) + b) * 3,
      -1,
    );
    return sum;
  }`;

type Features = (weigher: unknown, a: number, b: number, row: readonly number[]) => number;

const compiled = (text: string, names: object): Features =>
  runInContext(transformSync(text.replace(/^import .*\n/, ''), { loader: 'ts' }).code, createContext(names));

describe('feature functions as they are built', () => {
  const weights = Int8Array.from({ length: 1 << 10 }, (_, i) => (i * 37) % 251);
  const weigher = createWeigher({ weights, scale: 1, bits: 10 });
  const asWritten = compiled(FEATURES, { family, upTo, weigh, weigh2, weigh3, weigh4 });
  const asBuilt = compiled(unroll(FEATURES), { family, upTo, GOLDEN });

  it.each([
    [0, 0, [5]],
    [1, -1, [8, 9]],
    [-77, 40, [1, 2, 3]],
    [0x7fffffff, 3, [-4]],
    [-0x80000000, 123456, [0, 1]],
  ])('weigh %i, %i and %j as the sources do', (a, b, row) => {
    expect(asBuilt(weigher, a, b, row)).toBe(asWritten(weigher, a, b, row));
  });

  it('leaves other text as it is', () => {
    const other = 'const sum = weigh(models.rescore, columns, 3);\nsum += weight(weigher, t++, a);\n';
    expect(unroll(other)).toBe(other);
  });

  it.each(readdirSync(FOLDER).filter((name) => /features|sides|extent/.test(name)))(
    '%s has no call left',
    (name) => {
      const text = readFileSync(`${FOLDER}${name}`, 'utf8');
      expect(text).toMatch(/\bweigh[234]?\(/);
      expect(unroll(text)).not.toMatch(/\bweigh[234]?\(/);
    },
  );

  it('says where a call has no end', () => {
    expect(() => unroll('sum += weigh(weigher, t++, a')).toThrow('no end of the call at 13');
  });
});
