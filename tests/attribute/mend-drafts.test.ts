/** Slips of the models that rules mend: titles of works, two speakers, one quotation twice, datelines, nobody. */
import { describe, expect, it } from 'vitest';
import { attributionsOf } from '../support/attribute-text.ts';

const saidIn = (text: string) => attributionsOf(text).map((found) => found.said);

describe('titles of works', () => {
  it.each([
    'The painter is remembered for “A Winter at Sea.”',
    'She made a film titled “Harbour.”',
    'Abe Lund is best known for his novels “The Salt Road” and “A Winter at Sea.”',
    'He wrote a book called “The Quiet Tide” in 1998.',
  ])('are no speech: %s', (text) => {
    expect(saidIn(text)).toEqual([]);
  });

  it('are not what somebody is called', () => {
    expect(saidIn('The mayor called the plan “a shameful mistake.”').length).toBe(1);
  });
});

describe('two speakers', () => {
  it('have a quotation each in one sentence', () => {
    const text = '“The wall is safe,” said Ruth Song, but “the gate is cracked,” said Abe Lund.';
    expect(saidIn(text)).toEqual([
      ['Ruth Song', 'said', '“The wall is safe,”'],
      ['Abe Lund', 'said', '“the gate is cracked,”'],
    ]);
  });

  it('do not share one quotation', () => {
    const text = '“Where were the guards?” asked Ruth Song, a nurse. “Who pays for this?” she asked sharply.';
    expect(saidIn(text).map(([, , ...content]) => content)).toEqual([
      ['“Where were the guards?”'],
      ['“Who pays for this?”'],
    ]);
  });
});

describe('what is no content and no speaker', () => {
  it.each([
    [
      'BERGEN (Courier) — Exports fell 3 percent in May, the statistics office said.',
      'Exports fell 3 percent in May',
    ],
    ['HULL, June 3 (Courier) – The port will close in June, its owner said.', 'The port will close in June'],
  ])('a dateline: %s', (text, content) => {
    expect(saidIn(text)[0]!.at(-1)).toBe(content);
  });

  it('“it” of a passive', () => {
    expect(saidIn('It is understood that the minister will leave in June.').map(([who]) => who)).toEqual([
      '',
    ]);
  });

  it('a question word before a list', () => {
    expect(
      saidIn('What the auditors found:\n\n• 14 accounts without owners\n\n• $2 million in cash'),
    ).toEqual([]);
  });
});
