/** Bodies by their names, short forms and acronyms; groups by their names. */
import { describe, expect, it } from 'vitest';
import type { PersonDigest } from '../../src/model/person-digest.ts';
import { joined, type Named, rules } from '../support/people-facts.ts';

const body = (name: string, facts: Partial<PersonDigest> = {}): Named => [
  name,
  { type: 'organization', ...facts },
];

const apart = (...names: string[]) => names.map((name) => ({ people: [body(name)] }));
const inStory = (...names: string[]) => names.map((name) => ({ people: [body(name)], story: 1 }));

describe('a body in all articles', () => {
  it.each([
    ['Justice Department', 'U.S. Department of Justice'],
    ['Department of Justice', 'DOJ'],
    ['Food and Drug Administration', 'FDA'],
    ['F.D.A.', 'FDA'],
    ['United States Senate', 'Senate'],
    ['U.S.', 'United States'],
    ['the Halvern Courier', 'Halvern Courier'],
    ['Corvid Capital Inc.', 'Corvid Capital'],
    ['Marsh & Lowe', 'Marsh and Lowe'],
    ['Halvern City Council', 'Halvern City Council'],
    ['Senate Finance Committee', 'Senate Finance Committee'],
    ['Corvid', 'Corvid'],
    ['KVTN', 'KVTN'],
  ])('%s is %s', (a, b) => {
    expect(joined(apart(a, b))).toHaveLength(1);
  });

  it.each([
    ['City Council', 'City Council'],
    ['Foreign Ministry', 'Foreign Ministry'],
    ['Committee', 'Committee'],
    ['Senate Committee', 'Senate Committee'],
    ['Halvern City Council', 'Skarn City Council'],
    ['U.S. Chamber of Commerce', 'Chamber of Commerce'],
    ['Canadian Department of Justice', 'Justice Department'],
    ['Corvid Capital', 'Corvid'],
    ['KV', 'KV'],
  ])('%s is not %s', (a, b) => {
    expect(joined(apart(a, b))).toEqual([]);
  });

  it('goes by the letters that an article spells out, unless articles spell out two', () => {
    const spelled = (name: string) => ({ people: [body(name, { forms: [name, 'HTA'] })] });
    const letters = { people: [body('HTA')] };
    expect(rules([spelled('Halvern Transit Authority'), letters])).toEqual(['acronym/spelled-out']);
    expect(joined([spelled('Halvern Transit Authority'), spelled('Health Trust Alliance'), letters])).toEqual(
      [],
    );
  });
});

describe('a body in one story', () => {
  it.each([
    ['City Council', 'City Council', 'body/story'],
    ['Halvern Transit Authority', 'HTA', 'acronym/story'],
    ['Senate Finance Committee', 'Finance Committee', 'body/short-form'],
  ])('%s is %s: %s', (a, b, rule) => {
    expect(rules(inStory(a, b))).toEqual([rule]);
  });

  it.each([
    [['Senate Finance Committee', 'House Finance Committee', 'Finance Committee']],
    [['Dunmore County', 'D.C.']],
    [['Senate Finance Committee', 'Committee']],
  ])('%j are apart', (names) => {
    expect(joined(inStory(...names))).toEqual([]);
  });
});

it("takes a newspaper's City Council for that of its own city", () => {
  const told = ['Courier', 'Courier', 'Wire'].map((source) => ({ people: [body('City Council')], source }));
  expect(joined(told)).toEqual(['a0 City Council = a1 City Council']);
  expect(rules(told)).toEqual(['body/source']);
});

it('takes a name for what most articles take it for', () => {
  const told = [...apart('Corvid', 'Corvid'), { people: ['Corvid'] }];
  expect(joined(told)).toEqual(['a0 Corvid = a1 Corvid = a2 Corvid']);
  expect(joined(told.slice(1))).toEqual([]);
});

it('knows groups by their names, and nobody by a document or without a name', () => {
  const group = (name: string): Named => [name, { type: 'group' }];
  const document: Named = ['report', { type: 'document' }];
  const told = [group('Democrats'), group('the Democrats'), group('House Democrats'), document, document];
  expect(joined(told.map((person) => ({ people: [person] })))).toEqual(['a0 Democrats = a1 the Democrats']);
  expect(joined([{ people: ['Jr.'] }, { people: ['Jr.'] }])).toEqual([]);
});
