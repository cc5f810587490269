/** Where a mention stands in its clause, as far as the words beside it tell. */
import { describe, expect, it } from 'vitest';
import { positionOf, positionOfPronoun } from '../../src/speakers/position.ts';
import { readMarked } from '../support/hand-made-article.ts';

describe('position of a name', () => {
  it.each([
    ['[Lind] opened the port.', 'subject'],
    ['After the vote, [Lind] opened the port.', 'subject'],
    ['Rain fell before [Lind] left.', 'subject'],
    ['Yesterday [Lind], the mayor of Delft, left.', 'subject'],
    ['The council chose [Lind].', 'object'],
    ['The council voted for [Lind].', 'oblique'],
    ['The council spoke to the former mayor [Lind].', 'oblique'],
    ["The council read [Lind]'s letter.", 'possessive'],
    ['The winner was [Lind].', 'predicate'],
    ['They chose Moss and [Lind].', 'conjunct'],
  ])('%s', (marked, position) => {
    const { article, first, end } = readMarked(marked);
    expect(positionOf(article.tokens, first, end, article.sentences[0]!)).toBe(position);
  });
});

describe('position of a pronoun', () => {
  it.each([
    ['Then [she] left.', 'subject'],
    ['Lind took [her] coat.', 'possessive'],
    ['Moss told [her].', 'object'],
    ['Moss spoke to [her].', 'oblique'],
    ['Moss lost [his] coat.', 'possessive'],
    ['Moss found [it].', 'object'],
    ['Then [it] closed.', 'subject'],
  ])('%s', (marked, position) => {
    const { article, first } = readMarked(marked);
    expect(positionOfPronoun(article.tokens, first, article.sentences[0]!)).toBe(position);
  });
});
