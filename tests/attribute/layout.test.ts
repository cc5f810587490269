/** Speech told by layout alone: signatures after a dash and turns of an interview. */
import { describe, expect, it } from 'vitest';
import { attributionsOf } from '../support/attribute-text.ts';

describe('a signature after a dash', () => {
  it.each(['—', '–', '―', '--'])('%s', (dash) => {
    const quote = '“A city that cannot house its nurses has failed.”';
    expect(attributionsOf(`${quote} ${dash} Bishop Ruth Adeyemi`).map((found) => found.said)).toEqual([
      ['Bishop Ruth Adeyemi', dash, quote],
    ]);
  });

  it('is none when what follows the dash is no name', () => {
    const found = attributionsOf('“The Salt Road” — a book of nine hundred pages');
    expect(found.filter((each) => each.said[1] === '—')).toEqual([]);
  });
});

describe('an interview', () => {
  it('has a speaker for every turn', () => {
    const text =
      'MARA HOLT: When did you hear of the leak?\n\nDAN WHITE: My brother called me at six.\n\nMARA HOLT: And what did you do?';
    expect(attributionsOf(text)).toEqual([
      { said: ['MARA HOLT', ':', 'When did you hear of the leak?'], quote: 'direct', stance: 'asks' },
      { said: ['DAN WHITE', ':', 'My brother called me at six.'], quote: 'direct', stance: 'asserts' },
      { said: ['MARA HOLT', ':', 'And what did you do?'], quote: 'direct', stance: 'asks' },
    ]);
  });

  it('names nobody for Q and A', () => {
    const text = 'Q: Why did you leave the party?\n\nA: The budget was wrong for the poor.';
    expect(attributionsOf(text).map((found) => found.said)).toEqual([
      ['', ':', 'Why did you leave the party?'],
      ['', ':', 'The budget was wrong for the poor.'],
    ]);
  });

  it('is none in a list of labels', () => {
    const text = 'Where: Town hall, main room.\n\nWhen: Friday at noon.\n\nCost: Five pounds.';
    expect(attributionsOf(text).filter((found) => found.quote === 'direct')).toEqual([]);
  });
});
