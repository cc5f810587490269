import { describe, expect, it } from 'vitest';
import { oppositesOf } from '../../src/lexicon/opposites.ts';
import { readTextResource } from '../../src/lexicon/resource.ts';
import { SUFFIXES } from '../../src/lexicon/suffixes.ts';
import { loadWordClasses } from '../../src/lexicon/word-classes.ts';
import { createDigestWord } from '../../src/match/digest-words.ts';
import { meantTokens } from '../../src/match/meant-tokens.ts';
import { stemOf } from '../../src/text/stem.ts';
import { article, SILENT } from '../support/hand-made.ts';
import { segment } from '../support/segment-text.ts';

const rowsOf = (name: string): string[][] =>
  readTextResource(`lexicon/en/${name}.tsv`)
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((line) => line.split('\t'));

const digestWord = createDigestWord(loadWordClasses());
const conceptsIn = (text: string): string[] =>
  segment.run(article('x', text), SILENT).tokens.flatMap((token) => digestWord(token)?.key ?? []);

describe('suffixes.tsv', () => {
  it.each(rowsOf('suffixes'))('%s: %s becomes %s', (_suffix, example, stem) => {
    expect(stemOf(example!, SUFFIXES)).toBe(stem);
  });
});

describe('synonyms.tsv', () => {
  it.each(rowsOf('synonyms'))('%s fires twice in its example', (concept, _words, example) => {
    expect(conceptsIn(example!).filter((found) => found === concept).length).toBeGreaterThanOrEqual(2);
  });
});

describe('turns-of-phrase.tsv', () => {
  it.each(rowsOf('turns-of-phrase'))('%s is read as %s', (_phrase, means, example) => {
    const { tokens } = segment.run(article('x', example!), SILENT);
    const meant = meantTokens({ tokens, pronouns: new Map() }, { first: 0, end: tokens.length });
    expect(meant.map(({ lemma }) => lemma)).toContain(means);
    expect(meant.length).toBeLessThan(tokens.length);
  });

  it.each([
    ['The fare went slowly up the hill.', 'rise'],
    ['He turned the key and went down to the cellar.', 'reject'],
    ['The council voted in the favour hall.', 'approve'],
    ['She called and the match went on.', 'cancel'],
  ])('leaves other words as they are: %s', (text, means) => {
    const { tokens } = segment.run(article('x', text), SILENT);
    const meant = meantTokens({ tokens, pronouns: new Map() }, { first: 0, end: tokens.length });
    expect(meant.map(({ lemma }) => lemma)).not.toContain(means);
  });
});

describe('lookalikes.tsv', () => {
  it.each(rowsOf('lookalikes'))('%s is no %s', (word, looksLike, example) => {
    expect(example!.toLowerCase()).toContain(word!.slice(0, -1));
    expect(conceptsIn(example!)).not.toContain(looksLike);
  });
});

describe('opposites.tsv', () => {
  it.each(rowsOf('opposites'))('%s and %s both stand in the example', (concept, opposite, example) => {
    expect(oppositesOf(concept!)?.has(opposite!) ?? false).toBe(true);
    expect(oppositesOf(opposite!)?.has(concept!) ?? false).toBe(true);
    expect(conceptsIn(example!)).toEqual(expect.arrayContaining([concept, opposite]));
  });

  it('says nothing of words that only differ', () => {
    expect(oppositesOf('rise')?.has('approve') ?? false).toBe(false);
    expect(oppositesOf('rise')?.has('rise') ?? false).toBe(false);
  });
});
