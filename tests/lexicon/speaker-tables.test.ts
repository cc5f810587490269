/** Tables that tell who a speaker is: each row fires on its own example. */
import { describe, expect, it } from 'vitest';
import { SPEAKER_PRONOUNS } from '../../src/lexicon/speaker-pronouns.ts';
import { roleAt } from '../../src/speakers/role-at.ts';
import { nameKey, sameName } from '../../src/speakers/same-name.ts';
import { articleOf } from '../support/hand-made-article.ts';
import { lexiconRows } from '../support/lexicon-rows.ts';
import { resolveMarked } from '../support/resolve-marked.ts';

/** "The ministry denied it." → "[The ministry] denied it." */
const marked = (example: string, verb: RegExp): string => {
  const end = example.search(verb);
  return `[${example.slice(0, end)}]${example.slice(end)}`;
};

describe('roles', () => {
  it.each(lexiconRows('roles').map((row) => [row.means!, row.example!] as const))(
    '%s: %s',
    (means, example) => {
      const { tokens } = articleOf(example);
      expect(tokens.map((_, at) => roleAt(tokens, at, tokens.length)?.means)).toContain(means);
    },
  );
});

describe('speaker-nouns', () => {
  it.each(lexiconRows('speaker-nouns').map((row) => [row.type!, row.example!] as const))(
    '%s: %s',
    (type, example) => {
      expect(resolveMarked(marked(example, / (?:denied|put) /))[0]?.type).toBe(type);
    },
  );
});

describe('place-governments', () => {
  it.each(
    lexiconRows('place-governments').map((row) => [row.place!, row.government!, row.example!] as const),
  )('%s → %s: %s', (place, government, example) => {
    const known = government === '' ? '' : `Envoys of the ${government} left.\n`;
    const [speaker] = resolveMarked(`${known}${marked(example, / called /)}`);
    expect(speaker?.type).toBe('organization');
    expect(speaker?.name?.toLowerCase()).toBe((government || place).toLowerCase());
  });
});

describe('speaker-pronouns', () => {
  it.each(lexiconRows('speaker-pronouns').map((row) => [row.form!, row.points!, row.example!] as const))(
    '%s (%s): %s',
    (form, points, example) => {
      expect(articleOf(example).tokens.map(({ lower }) => lower)).toContain(form);
      expect(SPEAKER_PRONOUNS.get(form)).toBe(points);
    },
  );
});

describe('nicknames', () => {
  it.each(lexiconRows('nicknames').map((row) => row.example!))('%s', (example) => {
    const [short, long] = /^(\w+ Alder), born (\w+ Alder)/.exec(example)!.slice(1);
    expect(sameName(nameKey(short!.split(' ')), nameKey(long!.split(' ')))).toBe(true);
  });
});

describe('anonymity', () => {
  it.each(lexiconRows('anonymity').map((row) => row.example!))('%s', (example) => {
    expect(resolveMarked(marked(example, / said /))[0]).toMatchObject({ name: null, type: 'unnamed' });
  });
});

describe('stray-adjectives', () => {
  it.each(lexiconRows('stray-adjectives').map((row) => row.example!))('%s', (example) => {
    expect(resolveMarked(marked(example, / left/))[0]).toMatchObject({ name: 'Ana Lund', role: 'mayor' });
  });
});
