/** wink's core model, packed and unpacked, is what the package has. */
import { describe, expect, it } from 'vitest';
import winkModel from 'wink-eng-lite-web-model';
import { type CoreModel, packCore, unpackCore } from '../../src/text/packed-core.ts';

const core = (winkModel.core as unknown as () => CoreModel)();
const packed = packCore(core);

const lexemesOf = ({ features }: CoreModel) =>
  features.lexeme as unknown as { list: string[]; hash: Record<string, number> };
/** All but the words, which are no array and no object once unpacked. */
const rest = ({ features: { lexeme, ...features }, ...model }: CoreModel) => {
  const { list: _list, hash: _hash, ...numbers } = lexeme!;
  return { ...model, features: { ...features, lexeme: numbers } };
};

describe('the packed core model', () => {
  const unpacked = unpackCore(packed);
  const { list, hash } = lexemesOf(unpacked);
  const words = lexemesOf(core).list;

  it('has every word under its number', () => {
    expect(list.length).toBe(words.length);
    expect(words.filter((word, i) => list[i] !== word || hash[word] !== i)).toEqual([]);
  });

  it('has all else as it was', () => {
    expect(rest(unpacked)).toEqual(rest(core));
  });

  it.each(['Brinmouth', 'valueOf', '__proto__', '', 'ferry’s', ' '])('does not know "%s"', (word) => {
    expect(words.includes(word)).toBe(false);
    expect(hash[word]).toBeUndefined();
  });

  it('takes new words, each copy for itself', () => {
    const own = lexemesOf(unpackCore(packed));
    own.hash.Brinmouth = own.list.length;
    expect(own.list.push('Brinmouth')).toBe(words.length + 1);
    expect(own.list[own.hash.Brinmouth]).toBe('Brinmouth');
    expect(own.list.length).toBe(words.length + 1);
    expect([hash.Brinmouth, list.length]).toEqual([undefined, words.length]);
  });

  it('has no members of objects among its prefixes', () => {
    const { prefix } = unpacked.features;
    expect(prefix!.hash!.valueOf).toBeUndefined();
  });
});
