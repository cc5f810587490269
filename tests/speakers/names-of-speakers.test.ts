/** Whose name the words of a speaker tell, where the words were cut, shouted, bracketed, or only look like a name. */
import { describe, expect, it } from 'vitest';
import { resolveMarked } from '../support/resolve-marked.ts';

const namesOf = (marked: string) =>
  resolveMarked(marked).map((speaker) => speaker && [speaker.name, speaker.type]);

describe('names of speakers', () => {
  it.each([
    ['[GOV. JAN DORN] said so.', [['JAN DORN', 'person']]],
    ['[RUTH DORN] said so.', [['RUTH DORN', 'person']]],
    ['[SEN. ORTEGA-BELL] said so.', [['ORTEGA-BELL', 'person']]],
    ['[ORTEGA-BELL] said so.', [['ORTEGA-BELL', 'person']]],
    ['[RUTH MOSS] said so. [Ruth Moss] agreed.', Array(2).fill(['Ruth Moss', 'person'])],
    ['[JUSTICE DEPARTMENT] said so.', [['JUSTICE DEPARTMENT', 'organization']]],
    ['So Ruth Moss, [half of those asked] said.', [[null, 'unnamed']]],
    ['([Edward Biggs, the owner of the park], said so.)', [['Edward Biggs', 'person']]],
    ['[Edward Biggs, the owner of the park], said so.', [['Edward Biggs', 'person']]],
    // a station, not a person
    ['[KMSP-TV] said so.', [['KMSP-TV', 'organization']]],
    ['[FBI] said so.', [['FBI', 'organization']]],
    ['[Ms. Fell of Kent] said so.', [['Fell', 'person']]],
    ['Tom Reyes, [Jr.] said so.', [['Tom Reyes, Jr.', 'person']]],
    ['[Mr.] Rather said so.', [['Rather', 'person']]],
    ['[The Lund Democrat-Gazette] said so.', [['Lund Democrat-Gazette', 'organization']]],
    ['[Apple (AAPL)] said so.', [['Apple', 'organization']]],
    ["[Angie's List] said so.", [["Angie's List", 'organization']]],
    ["[Angie's lawyer] said so.", [[null, 'person']]],
    // its chief speaks, not the firm or its sign
    ['[The Apple (AAPL) chief] said so.', [[null, 'person']]],
    // a plural of the vocabulary that a sentence opens with
    ['[Proponents of reform] say so.', [[null, 'unnamed']]],
    [
      'It came from Ruth Moss, [a spokeswoman for the State Department], [who] said so.',
      Array(2).fill(['Ruth Moss', 'person']),
    ],
    // a firm is no spokeswoman
    ['It came from Farm Bank, [a lawyer for the farmers] said.', [[null, 'unnamed']]],
  ])('%s', (marked, names) => {
    expect(namesOf(marked)).toEqual(names);
  });
});
