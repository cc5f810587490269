/** Ids, names and the user's own table. */
import { describe, expect, it } from 'vitest';
import { tellPersons } from '../../src/persons/tell-persons.ts';
import { articlesOf, joined, type Named, type Told } from '../support/people-facts.ts';

const role = (name: string, told: string): Named => [name, { role: told }];

const CORPUS: readonly Told[] = [
  { people: ['Ruth Moss', role('Piers Alder', 'mayor')], story: 1 },
  { people: ['Moss', role('Alder', 'mayor')], story: 1 },
  { people: [role('Piers Alder', 'quarterback'), ['Corvid Capital', { type: 'organization' }]] },
  { people: ['Ruth B. Moss', ['Corvid Capital', { type: 'organization', claims: 0 }]] },
];

const idsOf = (told: readonly Told[]) =>
  tellPersons(articlesOf(told)).map(({ speakerId, name }) => `${name} ${speakerId}`);

describe('an id', () => {
  it('is the same in another corpus, and of two namesakes the first told of has the plain one', () => {
    const [moss, mayor, quarterback] = tellPersons(articlesOf(CORPUS)).map(({ speakerId }) => speakerId);
    expect(new Set([moss, mayor, quarterback]).size).toBe(3);
    const later = { people: ['Ruth Moss'], published: '2040-01-01' };
    expect(tellPersons(articlesOf([later]))[0]!.speakerId).toBe(moss);
    expect(tellPersons(articlesOf([{ people: ['Piers Alder'] }]))[0]!.speakerId).toBe(mayor);
    expect(mayor).toMatch(/^p[0-9a-hjkmnp-tv-z]{13}$/);
  });

  it('does not change with articles of later days', () => {
    const before = idsOf(CORPUS);
    const after = idsOf([...CORPUS, { people: ['Ruth Moss', 'Lena Faro'], published: '2032-01-01' }]);
    expect(after).toEqual(expect.arrayContaining(before));
  });
});

describe('a person', () => {
  it('has the full name that most articles write, not in capitals nor with a title', () => {
    const names = [
      'RUTH MOSS',
      'Sens. Ruth Moss',
      'Sens. Ruth Moss',
      'Sens. Ruth Moss',
      'Ruth B. Moss',
      'Ruth Moss',
      'Ruth Moss',
      'Moss',
      'Moss',
      'Moss',
    ];
    const [known] = tellPersons(articlesOf(names.map((name) => ({ people: [name], story: 1 }))));
    expect(known!.name).toBe('Ruth Moss');
    expect(known!.joins).toHaveLength(names.length - 1);
  });

  it('is listed if one article lets them speak, with every article that tells of them', () => {
    const silent: Named = ['Ruth Moss', { claims: 0 }];
    expect(joined([{ people: [silent] }, { people: [silent] }])).toEqual([]);
    expect(joined([{ people: [silent] }, { people: ['Ruth Moss'] }])).toEqual([
      'a0 Ruth Moss = a1 Ruth Moss',
    ]);
  });
});

describe("the user's table", () => {
  const row = (speakerId: string, name: string, forms: string[] = [], articles: string[] = []) => ({
    speakerId,
    name,
    forms,
    articles,
  });

  it('merges names that nobody could tell to be one', () => {
    const told = [{ people: ['Momo Harrow'] }, { people: ['Maurits Harrow'] }, { people: ['Anna Harrow'] }];
    const user = [row('harrow', 'Maurits Harrow', ['momo  harrow'])];
    expect(joined(told, user)).toEqual(['a0 Momo Harrow = a1 Maurits Harrow']);
    const [known] = tellPersons(articlesOf(told), user);
    expect(known).toMatchObject({ speakerId: 'harrow', name: 'Maurits Harrow' });
    expect(known!.joins.map(({ rule }) => rule)).toEqual(['user']);
  });

  it('splits what is one by rule, in the articles that it names', () => {
    const told = ['Ruth Moss', 'Ruth Moss', 'Ruth Moss'].map((name) => ({ people: [name], story: 1 }));
    expect(joined(told, [row('other', 'Ruth Moss', [], ['a1'])])).toEqual(['a0 Ruth Moss = a2 Ruth Moss']);
  });

  it('keeps two ids apart, and counts for nothing where two rows have one name', () => {
    const told = [{ people: ['Ruth Moss'] }, { people: ['Ruth B. Moss'] }];
    expect(joined(told, [row('x', 'Ruth Moss'), row('y', 'Ruth B. Moss')])).toEqual([]);
    const both = [row('x', 'Ruth Moss', ['Ruth B. Moss']), row('y', 'Ruth B. Moss', ['Ruth Moss'])];
    expect(joined(told, both)).toHaveLength(1);
  });

  it('gives its own ids to nobody else', () => {
    const [moss] = tellPersons(articlesOf([{ people: ['Ruth Moss'] }]));
    const told = [{ people: ['Ruth Moss'] }, { people: ['Anna Varga'] }];
    const known = tellPersons(articlesOf(told), [row(moss!.speakerId, 'Anna Varga')]);
    expect(new Set(known.map(({ speakerId }) => speakerId)).size).toBe(2);
  });
});
