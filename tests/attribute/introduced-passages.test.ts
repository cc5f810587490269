/** Paragraphs without marks of quotation that another announces. */
import { describe, expect, it } from 'vitest';
import { attributionsOf } from '../support/attribute-text.ts';

const PASSAGE = 'The port was never dredged. Nobody has paid for it since May.';
const said = (lead: string, passage = PASSAGE) =>
  attributionsOf(`${lead}\n\n${passage}`).map((found) => [found.said[0], found.said.at(-1)]);

describe('a paragraph that is announced', () => {
  it.each([
    ['by a verb at the end', 'In her column, Ruth Song explains:', 'Ruth Song'],
    ['by an unfinished clause', 'Song agreed with Lund that:', 'Song'],
    ['by “this way”', 'On Monday, columnist Ruth Song put it this way:', 'columnist Ruth Song'],
    ['by “per” a paper', 'It was a bad year for the harbour. Per the Daily Echo:', 'the Daily Echo'],
    ['in a letter', 'In a letter to the Echo, Ruth Song said the port was lost:', 'Ruth Song'],
  ])('%s', (_name, lead, speaker) => {
    expect(said(lead)).toContainEqual([speaker, PASSAGE]);
  });

  it('in the first person', () => {
    const passage = 'I never saw the port dredged. My father did.';
    expect(said('Ruth Song said the port was lost:', passage)).toContainEqual(['Ruth Song', passage]);
  });

  it.each([
    ['a chart', 'Ruth Song found that the cost was rising:'],
    ['a paper called Post', 'The Delft Post warned that the cost was rising:'],
    ['a list', 'Here is what the harbour needs:'],
    ['a thing that tells', 'The rules were written that:'],
    ['no colon', 'In her column, Ruth Song explains.'],
  ])('is the article’s own after %s', (_name, lead) => {
    expect(said(lead).filter((words) => words.includes(PASSAGE))).toEqual([]);
  });

  it('stays a turn of its speaker where it has a label', () => {
    const talk = said(
      'Ruth Song put the questions that:',
      'Q: Was the port ever dredged?\n\nA: It never was.',
    );
    expect(talk.filter(([who]) => who === 'Ruth Song')).toEqual([]);
  });
});
