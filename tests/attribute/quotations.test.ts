/** Quotation of every kind: split, over paragraphs, nested, in any marks, unclosed, and quoted words that are no speech. */
import { describe, expect, it } from 'vitest';
import { attributionsOf } from '../support/attribute-text.ts';

describe('quoted speech', () => {
  it.each([
    [
      'in two parts',
      '“If the vote fails,” the senator said, “we will start again.”',
      ['the senator', 'said', '“If the vote fails,”', '“we will start again.”'],
    ],
    [
      'in British marks',
      '‘We have no plans to raise fares,’ a spokesman for the railway said.',
      ['a spokesman for the railway', 'said', '‘We have no plans to raise fares,’'],
    ],
    [
      'in typewriter marks',
      '"I saw smoke," Mr. Pratt recalled, "and then the whole wall came down."',
      ['Mr. Pratt', 'recalled', '"I saw smoke,"', '"and then the whole wall came down."'],
    ],
    [
      'in doubled apostrophes and backquotes',
      "''The roof fell in,'' said the caretaker, Mr. Oduya. ``We heard a crack.''",
      ['the caretaker, Mr. Oduya', 'said', "''The roof fell in,''", "``We heard a crack.''"],
    ],
    [
      'with speech in it',
      'The officer testified: “He told me, ‘I never touched the safe,’ and then he walked off.”',
      ['The officer', 'testified:', '“He told me, ‘I never touched the safe,’ and then he walked off.”'],
    ],
  ])('%s', (_name, text, said) => {
    const found = attributionsOf(text);
    expect(found.map((each) => each.said)).toEqual([said]);
    expect(found[0]!.quote).toBe('direct');
  });

  it('goes on in the next paragraph when no mark closes it', () => {
    const text =
      '“The mine will close by June,” the company’s chairman said. “We have told every worker in person.\n\n“No family will lose its house. That is a promise.”';
    const [first, ...rest] = attributionsOf(text);
    expect(rest).toEqual([]);
    expect(first!.said[0]).toBe('the company’s chairman');
    expect(first!.said.at(-1)).toBe('“No family will lose its house. That is a promise.”');
  });

  it('goes on in a paragraph of nothing but quotation', () => {
    const text =
      '“The harvest failed twice,” said farmer Idris Bello. “Last year it was rain.”\n\n“This year it was drought. I don’t know how we go on.”';
    expect(attributionsOf(text).map((found) => found.said)).toEqual([
      [
        'farmer Idris Bello',
        'said',
        '“The harvest failed twice,”',
        '“Last year it was rain.”',
        '“This year it was drought. I don’t know how we go on.”',
      ],
    ]);
  });

  it('spoils nothing beyond its paragraph when it is never closed', () => {
    const text =
      '“The strike is over, the union leader said on Monday.\n\nThe company confirmed that trains would run from Tuesday.';
    expect(attributionsOf(text).at(-1)!.said).toEqual([
      'The company',
      'confirmed',
      'that trains would run from Tuesday',
    ]);
  });
});

describe('quoted words that nobody says', () => {
  it.each([
    ['a scare quote', 'The so-called “miracle diet” is sold in three shops on the coast.'],
    ['a title', 'Her novel “The Salt Road” won a prize in Lisbon last year.'],
    ['a nickname', 'Eddie “Rocket” Marsh drove home after the race.'],
    ['none at all', 'The museum opened in 1911. It holds four thousand clocks and a small library.'],
  ])('%s', (_name, text) => {
    expect(attributionsOf(text)).toEqual([]);
  });
});
