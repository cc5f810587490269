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

describe('a talk written down', () => {
  const saidIn = (text: string) => attributionsOf(text).map((found) => found.said);

  it('has offices and parties beside the names of a transcript, and goes on without a label', () => {
    const text =
      'RUTH SONG, ANCHOR: Did it rain, Governor?\n\nGOV. ABE LUND (D-ME): We lost 40 boats.\n\nThree were new.\n\n(COMMERCIAL BREAK)\n\nSONG: Thank you.';
    expect(saidIn(text)).toEqual([
      ['RUTH SONG', ':', 'Did it rain, Governor?'],
      ['GOV. ABE LUND', ':', 'We lost 40 boats.', 'Three were new.'],
      ['SONG', ':', 'Thank you.'],
    ]);
  });

  it('has a full stop after the names of a parliament’s record, and nobody is called I', () => {
    const text =
      'Mr. LUND. Madam Speaker, I said last week that forty boats were lost.\n\nMrs. VEGA-ORR of Maine. Will the member yield?';
    expect(saidIn(text)).toEqual([
      ['Mr. LUND', '.', 'Madam Speaker, I said last week that forty boats were lost.'],
      ['Mrs. VEGA-ORR of Maine', '.', 'Will the member yield?'],
    ]);
  });

  it('has surnames alone after the first turns of an interview', () => {
    const text =
      'Ruth Song: Did it rain?\n\nAbe Lund: It poured all night.\n\nSong: And the boats?\n\nLund: Gone.';
    expect(saidIn(text).map(([who]) => who)).toEqual(['Ruth Song', 'Abe Lund', 'Song', 'Lund']);
  });

  it('leaves a story that quotes one line with a colon as it is', () => {
    const text = 'Lund: We lost the boats.\n\nThe harbour closed on Monday.\n\nIt will open in June.';
    expect(attributionsOf(text).filter(({ quote }) => quote === 'direct')).toEqual([]);
  });
});
