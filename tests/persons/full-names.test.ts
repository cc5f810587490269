/** One full name, one person, unless something speaks against it. */
import { describe, expect, it } from 'vitest';
import { joined, type Named, rules } from '../support/people-facts.ts';

const role = (name: string, told: string, more = {}): Named => [name, { role: told, ...more }];

describe('a full name in articles of one story', () => {
  const inStory = (...people: Named[]) => people.map((person) => ({ people: [person], story: 1 }));

  it.each([
    ['Ruth Moss', 'Ruth Moss'],
    ['Ruth Moss', 'Ruth B. Moss'],
    ['Bill Varga', 'William R. Varga'],
    ['Sens. Ruth Moss', 'Ruth Moss'],
    ['Pres Ruth Moss', 'Ruth Moss'],
    ['Ana Lindqvist', 'Ána Lindqvist'],
    ['E. Colin Ravel', 'Colin Ravel'],
    ['Ben Tolland', 'T. Benjamin Tolland'],
    ['Ruth Marrable', 'Ruth Marable'],
    ['Ilona Moss', 'Illona Moss'],
  ])('%s is %s', (a, b) => {
    expect(joined(inStory(a, b))).toEqual([`a0 ${a} = a1 ${b}`]);
  });

  it.each([
    ['Ruth Moss', 'Anna Moss'],
    ['Edwin B. Harrow', 'Edwin K. B. Harrow'],
    ['Piers Alder Jr.', 'Piers Alder'],
    ['Ruth Moss', 'Ruth Ross'],
    ['Kim Tam', 'Kit Tam'],
  ])('%s is not %s', (a, b) => {
    expect(joined(inStory(a, b))).toEqual([]);
  });

  it('is one in spite of a gender misread from a pronoun, and two where the posts differ as well', () => {
    const [he, she] = [{ gender: 'male' }, { gender: 'female' }] as const;
    expect(joined(inStory(['Robin Moss', he], ['Robin Moss', she]))).toHaveLength(1);
    expect(joined(inStory(role('Robin Moss', 'mayor', he), role('Robin Moss', 'nurse', she)))).toEqual([]);
  });

  it('does not join by a slip whom one article tells of as two', () => {
    const both = { people: ['Ruth Marrable', 'Ruth Marable'] as const, story: 1 };
    expect(joined([both, { people: ['Ruth Marrable'], story: 1 }])).toEqual([
      'a0 Ruth Marrable = a1 Ruth Marrable',
    ]);
  });
});

describe('a full name in articles of other stories', () => {
  const apart = (...people: Named[]) => people.map((person) => ({ people: [person] }));
  const onDays = (days: readonly string[], ...people: Named[]) =>
    people.map((person, i) => ({ people: [person], published: days[i]! }));

  it.each<[Named, Named, string]>([
    [role('Ruth Moss', 'Sen.'), role('Ruth Moss', 'senator from Maine'), 'full-name/post'],
    [role('Ruth Moss', 'Sen.'), role('Ruth Moss', 'attorney general'), 'full-name'],
    [role('Ruth Moss', 'Sen.'), 'Ruth Moss', 'full-name'],
    ['Ruth Moss', 'Ruth Moss', 'full-name'],
    [role('Ruth Moss', 'director of the zoo'), 'Ruth Moss', 'full-name'],
    [role('John Smith', 'mayor of Halvern'), role('John Smith', 'Halvern mayor'), 'full-name/post'],
    [role('Piers Alder Jr.', 'chief justice'), role('Piers Alder', 'Chief Justice'), 'full-name/post'],
    [role('Ben Tolland', 'ambassador'), role('T. Benjamin Tolland', 'Ambassador'), 'given-name/post'],
  ])('%j is %j: %s', (a, b, rule) => {
    expect(joined(apart(a, b))).toHaveLength(1);
    expect(rules(apart(a, b))).toEqual([rule]);
  });

  it.each<[Named, Named]>([
    [role('Ruth Moss', 'mayor'), role('Ruth Moss', 'quarterback')],
    [role('Ruth Moss', 'Sheriff'), role('Ruth Moss', 'actress')],
    [
      ['Robin Moss', { gender: 'male' }],
      ['Robin Moss', { gender: 'female' }],
    ],
    ['John Smith', 'John Smith'],
    [role('John Smith', 'mayor'), 'John Smith'],
    ['J. Moss', 'J. Moss'],
    ['Ruth Marrable', 'Ruth Marable'],
    ['Piers Alder Jr.', 'Piers Alder'],
  ])('%j is not %j', (a, b) => {
    expect(joined(apart(a, b))).toEqual([]);
  });

  it('is one within ten years, and two beyond where posts differ', () => {
    const [senator, mayor] = [role('Ruth Moss', 'senator'), role('Ruth Moss', 'mayor')];
    expect(joined(onDays(['2020-01-01', '2029-12-01'], senator, mayor))).toHaveLength(1);
    expect(joined(onDays(['2020-01-01', '2031-01-01'], senator, mayor))).toEqual([]);
  });

  it('of a common name is one within two years where the post is the same', () => {
    const mayor = role('John Smith', 'mayor');
    expect(joined(onDays(['2028-01-01', '2029-12-01'], mayor, mayor))).toHaveLength(1);
    expect(joined(onDays(['2028-01-01', '2030-03-01'], mayor, mayor))).toEqual([]);
  });

  it('with "Jr." is another where any article tells of both, whatever the post', () => {
    const [father, son] = [role('Piers Alder', 'senator'), role('Piers Alder Jr.', 'senator')];
    expect(joined([{ people: [father] }, { people: [son] }])).toHaveLength(1);
    expect(joined([{ people: [father, son] }, { people: [son] }])).toEqual([
      'a0 Piers Alder Jr. = a1 Piers Alder Jr.',
    ]);
  });

  it('belongs to a well-known person although another field is told', () => {
    const senator = { people: [role('Ruth Moss', 'senator')] };
    const many = Array.from({ length: 10 }, () => senator);
    const banker = { people: [role('Ruth Moss', 'banker')] };
    const swimmer = { people: [role('Ruth Moss', 'champion')] };
    expect(joined([...many, banker])[0]).toContain('a10 Ruth Moss');
    expect(joined([...many.slice(1), banker])[0]).not.toContain('a9 Ruth Moss');
    expect(joined([...many, swimmer])[0]).not.toContain('a10 Ruth Moss');
  });

  it('without a post belongs to whom five times as many articles tell of', () => {
    const told = (count: number, post: string) =>
      Array.from({ length: count }, () => ({ people: [role('Ruth Moss', post)] }));
    const bare = { people: ['Ruth Moss'] };
    expect(joined([...told(5, 'senator'), ...told(1, 'actress'), bare])[0]).toContain('a6 Ruth Moss');
    expect(joined([...told(4, 'senator'), ...told(1, 'actress'), bare])[0]).not.toContain('a5 Ruth Moss');
  });
});
