/** Bare surnames: whom they mean is told by the story, by a post, or by fame. */
import { describe, expect, it } from 'vitest';
import { joined, type Named, rules } from '../support/people-facts.ts';

const role = (name: string, told: string): Named => [name, { role: told }];

describe('a surname alone in a story', () => {
  const inStory = (...people: (readonly Named[])[]) => people.map((all) => ({ people: all, story: 1 }));

  it('is the only one of that name', () => {
    expect(joined(inStory(['Ruth Moss'], ['Moss']))).toEqual(['a0 Ruth Moss = a1 Moss']);
    expect(rules(inStory(['Ruth Moss'], ['Moss']))).toEqual(['surname/story']);
  });

  it('is the one of that post where there are two of the name', () => {
    const told = inStory(
      [role('Ruth Moss', 'Gov.'), role('Anna Moss', 'lawyer')],
      [role('Moss', 'governor')],
    );
    expect(joined(told)).toEqual(['a0 Ruth Moss = a1 Moss']);
    expect(rules(told)).toEqual(['surname+post/story']);
  });

  it.each<[string, readonly Named[], Named]>([
    ['two bear the name', ['Ruth Moss', 'Anna Moss'], 'Moss'],
    ['both have another post', [role('Ruth Moss', 'mayor')], role('Moss', 'governor')],
    ['the gender differs', [['Ruth Moss', { gender: 'female' }]], ['Moss', { gender: 'male' }]],
    ['an article tells of both', ['Ruth Moss', 'Moss'], 'Ross'],
  ])('is nobody else where %s', (_, first, second) => {
    expect(joined(inStory(first, [second]))).toEqual([]);
  });

  it('may mean either in a story about a namesake of somebody whom everybody knows', () => {
    const famous = Array.from({ length: 10 }, () => ({ people: ['Ruth Moss'] }));
    const told = [...famous, ...inStory(['Anna Moss'], ['Moss'])];
    expect(joined(told)).toEqual([expect.not.stringContaining('a11')]);
    expect(rules([...famous, ...inStory(['Anna Moss', 'Ruth Moss'], ['Moss'])])).not.toContain(
      'surname/story',
    );
  });

  it('is one with the same surname alone, and with a slip of the same post', () => {
    expect(joined(inStory(['Marrable'], ['Marrable']))).toHaveLength(1);
    const told = inStory([role('Marrable', 'senator')], [role('Marable', 'Sen.')]);
    expect(rules(told)).toEqual(['misspelling/story']);
    expect(joined(inStory(['Marrable'], ['Marable']))).toEqual([]);
  });
});

describe('a surname alone elsewhere', () => {
  const apart = (...people: Named[]) => people.map((person) => ({ people: [person] }));
  const far = (a: Named, b: Named) => [
    { people: [a], published: '2020-01-01' },
    { people: [b], published: '2022-02-01' },
  ];

  it.each<[Named, Named]>([
    [role('Karin Moss', 'president'), role('Moss', 'President')],
    [role('Karin Smith', 'president'), role('Smith', 'President')],
    [role('Ruth Moss', 'Sen.'), role('Moss', 'senator')],
    [role('Moss', 'President'), role('Moss', 'president')],
  ])('%j is %j', (a, b) => {
    expect(rules(apart(a, b))).toEqual(['surname+post']);
  });

  it.each<[Named, Named]>([
    ['Ruth Moss', 'Moss'],
    ['Moss', 'Moss'],
    [role('Ruth Smith', 'Rep.'), role('Smith', 'Rep.')],
    [role('Ruth Moss', 'teacher'), role('Moss', 'teacher')],
  ])('%j is not %j', (a, b) => {
    expect(joined(apart(a, b))).toEqual([]);
  });

  it('is nobody where two had the post, or two years lie between', () => {
    const president = role('Moss', 'President');
    expect(joined(apart(role('Karin Moss', 'president'), role('Olaf Moss', 'president'), president))).toEqual(
      [],
    );
    expect(joined(far(role('Karin Moss', 'president'), president))).toEqual([]);
  });

  it('is the one whom everybody knows: five articles, and ten times as many as of anybody else', () => {
    const of = (count: number) => Array.from({ length: count }, () => ({ people: ['Ruth Moss'] }));
    expect(rules([...of(5), { people: ['Moss'] }])).toContain('surname/famous');
    expect(rules([...of(4), { people: ['Moss'] }])).not.toContain('surname/famous');
    const another = { people: ['Anna Moss'] };
    expect(rules([...of(10), another, { people: ['Moss'] }])).toContain('surname/famous');
    expect(rules([...of(9), another, { people: ['Moss'] }])).not.toContain('surname/famous');
  });
});
