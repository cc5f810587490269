/** A phrase on either side of what tells who speaks: how far back, how alike two names, how many words. */
import { describe, expect, it } from 'vitest';
import { positionOf, positionOfPronoun } from '../../src/speakers/position.ts';
import { isMisspelling, misspeltName, nameKey, sameName, suffixOf } from '../../src/speakers/same-name.ts';
import { articleOf } from '../support/hand-made-article.ts';
import { resolveMarked } from '../support/resolve-marked.ts';

describe('who speaks', () => {
  it.each([
    [
      'Ruth Moss opened the mill.\nRain fell.\nRain fell.\nRain fell.\nRain fell.\nRain fell.\n[She] said so.',
      [['Ruth Moss', null, 'person']],
    ],
    [
      'Ruth Moss opened the mill.\nRain fell.\nRain fell.\nRain fell.\nRain fell.\nRain fell.\nRain fell.\n[She] said so.',
      [[null, null, 'person']],
    ],
    [
      'Ruth Moss opened the mill.\nRain fell.\nRain fell.\nRain fell.\nRain fell.\nRain fell.\nRain fell.\nRain fell.\n[She] said so.',
      [[null, null, 'person']],
    ],
    ['Ruth Moss opened the mill.\nRain fell.\n[She] said so.', [['Ruth Moss', null, 'person']]],
    [
      '[Vlamidir Petrov] left.\n[Vladimir Petrov] said so.',
      [
        ['Vladimir Petrov', null, 'person'],
        ['Vladimir Petrov', null, 'person'],
      ],
    ],
    [
      '[Ann Kit] left.\n[Ann Kim] said so.',
      [
        ['Ann Kit', null, 'person'],
        ['Ann Kim', null, 'person'],
      ],
    ],
    [
      '[Ann Morse] left.\n[Ann Morsi] said so.',
      [
        ['Ann Morse', null, 'person'],
        ['Ann Morse', null, 'person'],
      ],
    ],
    [
      '[Ann Mosse] left.\n[Ann Mossi] said so.',
      [
        ['Ann Mosse', null, 'person'],
        ['Ann Mosse', null, 'person'],
      ],
    ],
    [
      '[Ann Mors] left.\n[Ann Mort] said so.',
      [
        ['Ann Mors', null, 'person'],
        ['Ann Mort', null, 'person'],
      ],
    ],
    [
      '[Ann Walthers] left.\n[Ann Waltirs] said so.',
      [
        ['Ann Walthers', null, 'person'],
        ['Ann Waltirs', null, 'person'],
      ],
    ],
    [
      '[Ann Waldhers] left.\n[Ann Walthars] said so.',
      [
        ['Ann Waldhers', null, 'person'],
        ['Ann Waldhers', null, 'person'],
      ],
    ],
    [
      '[Joe Biden] left.\n[Joseph R. Biden Jr.] said so.',
      [
        ['Joseph R. Biden Jr.', null, 'person'],
        ['Joseph R. Biden Jr.', null, 'person'],
      ],
    ],
    [
      '[Donald Orr] left.\n[Donald Orr Jr.] said so.\n[Orr] agreed.',
      [
        ['Donald Orr', null, 'person'],
        ['Donald Orr Jr.', null, 'person'],
        ['Donald Orr', null, 'person'],
      ],
    ],
    [
      '[Hillary Rodham Moss] left.\n[Hillary Moss] said so.\n[Bill Moss] agreed.',
      [
        ['Hillary Rodham Moss', null, 'person'],
        ['Hillary Rodham Moss', null, 'person'],
        ['Bill Moss', null, 'person'],
      ],
    ],
    [
      '[J. Moss] left.\n[Jane Moss] said so.',
      [
        ['Jane Moss', null, 'person'],
        ['Jane Moss', null, 'person'],
      ],
    ],
    [
      '[Al Moss] left.\n[Alma Moss] said so.',
      [
        ['Al Moss', null, 'person'],
        ['Alma Moss', null, 'person'],
      ],
    ],
    [
      '[Ali Moss] left.\n[Alina Moss] said so.',
      [
        ['Ali Moss', null, 'person'],
        ['Alina Moss', null, 'person'],
      ],
    ],
    ['[Jean-Claude van der Berg Jr.] left.', [['Jean-Claude van der Berg Jr.', null, 'person']]],
    [
      '[The Old Ferry Company] left.\n[The company] said so.',
      [
        ['Old Ferry Company', null, 'organization'],
        ['Old Ferry Company', null, 'organization'],
      ],
    ],
    ['[Omar al-Rahman] said so.', [['Omar al-Rahman', null, 'person']]],
    ['[Mrs. White] said so.', [['White', null, 'person']]],
    [
      '[Theresa May] said so.\n[Mrs. May] agreed.',
      [
        ['Theresa May', null, 'person'],
        ['Theresa May', null, 'person'],
      ],
    ],
    ['[The White House] said so.', [['White House', null, 'organization']]],
    ['[Investment firm Kestrel Ridge] said so.', [['Kestrel Ridge', null, 'organization']]],
    [
      '[Democrats] said so.\n[Russians] agreed.',
      [
        ['Democrats', null, 'group'],
        ['Russians', null, 'group'],
      ],
    ],
    ['[Officials] said so.', [[null, null, 'group']]],
    [
      '[The longtime foreign policy adviser Ruth Alder] said so.',
      [['Ruth Alder', 'longtime foreign policy adviser', 'person']],
    ],
    ['[Four-term congressman Tom Reyes] said so.', [['Tom Reyes', 'Four-term congressman', 'person']]],
    ['Ruth Alder, 46, left.\n[The jobless 46-year-old] said so.', [['Ruth Alder', null, 'person']]],
    ['Ruth Alder, 46, left.\n[The quiet jobless old local 46-year-old] said so.', [[null, null, 'unnamed']]],
    [
      'Rep. Ruth Moss, D-Md., met Rep. Tom Reyes.\n[The Democratic lawmaker] said so.',
      [['Ruth Moss', 'Rep.', 'person']],
    ],
    ['Ruth Moss, head of the Farm Bank, [who] agreed, left.', [['Ruth Moss', null, 'person']]],
    ['Ruth Moss saw the farmer [who] said so.', [[null, 'farmer', 'person']]],
    [
      'Ruth Moss met Tom Reyes.\n[He] said so.\n[She] agreed.',
      [
        ['Tom Reyes', null, 'person'],
        ['Ruth Moss', null, 'person'],
      ],
    ],
    ['It rained in Orsund.\n[He] said so.', [[null, null, 'person']]],
    ['When [she] arrived, Ruth Moss said so.', [['Ruth Moss', null, 'person']]],
    ['[The poll] said so.', [['poll', null, 'document']]],
    ['[A senior official] said so.', [[null, 'senior official', 'unnamed']]],
    ['[Her husband] said so.', [[null, null, 'person']]],
    ['[Sen. Moss and Rep. Reyes] said so.', [[null, null, 'group']]],
    ['[U.S. Rep. Ruth Moss] said so.', [['Ruth Moss', 'U.S. Rep.', 'person']]],
    [
      '[Former President Tom Reyes] said so.\n[Mr. Reyes] agreed.\n[The former president] left.',
      [
        ['Tom Reyes', 'Former President', 'person'],
        ['Tom Reyes', 'Former President', 'person'],
        ['Tom Reyes', 'Former President', 'person'],
      ],
    ],
    ['[The ministry] said so.', [[null, null, 'organization']]],
    [
      'The Danish Fisheries Ministry left.\n[The ministry] said so.',
      [['Danish Fisheries Ministry', null, 'organization']],
    ],
    [
      '[Dr. Anna Lind] said so.\n[Dr. Lind] agreed.\n[Lind] left.',
      [
        ['Anna Lind', null, 'person'],
        ['Anna Lind', null, 'person'],
        ['Anna Lind', null, 'person'],
      ],
    ],
    ['[Anna] said so. Anna Lind left.', [['Anna Lind', null, 'person']]],
    ['Anna Lind left.\n[Anna] said so.', [['Anna Lind', null, 'person']]],
    ['[Lind] said so. Anna Lind left.', [['Anna Lind', null, 'person']]],
  ])('%s', (marked, speakers) => {
    expect(
      resolveMarked(marked).map((speaker) => speaker && [speaker.name, speaker.role, speaker.type]),
    ).toEqual(speakers);
  });
});

const words = (name: string): string[] => name.split(' ');
const key = (name: string): string[] => nameKey(words(name));

describe('two names', () => {
  it.each([
    ['Joseph R. Alder Jr.', 'Joe Alder', true],
    ['Alder', 'Joe Alder', true],
    ['Hillary Rodham Moss', 'Hillary Moss', true],
    ['Hillary Moss', 'Bill Moss', false],
    ['J. Moss', 'Jane Moss', true],
    ['Jan Moss', 'Jane Moss', true],
    ['Ja Moss', 'Jane Moss', false],
    ['Ann Bea Moss', 'Bea Ann Moss', false],
    ['Ann Bea Cat Moss', 'Ann Cat Moss', true],
    ['José Núñez', 'Jose Nunez', true],
    ["Tom O'Hara", 'Tom OHara', true],
    ['Tom Moss', 'Tom Lind', false],
  ])('%s and %s: one person %s', (a, b, one) => {
    expect([sameName(key(a), key(b)), sameName(key(b), key(a))]).toEqual([one, one]);
  });

  it.each([
    ['kits', 'kitz', false],
    ['morse', 'morsi', true],
    ['morses', 'morse', false],
    ['morse', 'morses', false],
    ['morse', 'morsii', false],
    ['walther', 'walthars', false],
    ['waldhers', 'walthars', true],
    ['waldhers', 'waltharz', false],
    ['morse', 'morse', false],
  ])('%s and %s: a slip %s', (a, b, slip) => {
    expect([isMisspelling(a, b), isMisspelling(b, a)]).toEqual([slip, slip]);
  });

  it.each([
    ['Vladimir Petrov', 'Vlamidir Petrov', true],
    ['Vladimir Petrov', 'Vlamidir Petrof', false],
    ['Vladimir Petrov', 'Vladimir Petrov', false],
    ['Petrov', 'Petrof', false],
    ['Ann Petrov', 'Ann Bea Petrof', false],
  ])('%s and %s: one with a slip %s', (a, b, slip) => {
    expect(misspeltName(key(a), key(b))).toBe(slip);
  });

  it.each([
    ['Donald Orr Jr.', 'jr'],
    ['Donald Orr III', 'iii'],
    ['Orr Jr.', ''],
    ['Donald Orr', ''],
  ])('%s: suffix "%s"', (name, suffix) => {
    expect(suffixOf(words(name))).toBe(suffix);
  });
});

/** The sentence with the mention between brackets, taken apart. */
const read = (marked: string) => {
  const start = marked.indexOf('[');
  const end = marked.indexOf(']') - 1;
  const article = articleOf(marked.replace(/[[\]]/g, ''), []);
  const first = article.tokens.findIndex((token) => token.start >= start);
  const last = article.tokens.findIndex((token) => token.end >= end);
  return { article, first, end: last + 1 };
};

describe('position', () => {
  it.each([
    ['[Lind] quickly opened the port.', 'subject'],
    ['[Lind] (46) opened the port.', 'subject'],
    ['They said that [Lind] won.', 'subject'],
    ['They met because of [Lind].', 'oblique'],
    ['The envoy, [Lind], left.', 'apposition'],
    ["The envoys' friend read [Lind]' letter.", 'possessive'],
    ['They went to [Lind].', 'oblique'],
    ['They saw the old [Lind].', 'object'],
    ['Moss and [Lind] left.', 'subject'],
    ['The winner is the former old mayor [Lind].', 'predicate'],
  ])('of a name: %s is %s', (marked, position) => {
    const { article, first, end } = read(marked);
    expect(positionOf(article.tokens, first, end, article.sentences[0]!)).toBe(position);
  });

  it.each([
    ['He praised [her] “little place” in Hull.', 'possessive'],
    ['He told [her] that it rained.', 'object'],
    ['He said that [it] rained.', 'subject'],
    ['He went with [it].', 'oblique'],
    ['He went to [them].', 'oblique'],
    ['[It] rained.', 'subject'],
    ['He saw [them].', 'object'],
    ['The man, [whose] boat sank, left.', 'possessive'],
    ['The man [who] left came back.', 'subject'],
  ])('of a pronoun: %s is %s', (marked, position) => {
    const { article, first } = read(marked);
    expect(positionOfPronoun(article.tokens, first, article.sentences[0]!)).toBe(position);
  });
});
