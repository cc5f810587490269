/** Who is taken for the speaker: appositions, titles, relative clauses, inversion, several at once. */
import { describe, expect, it } from 'vitest';
import { attributionsOf } from '../support/attribute-text.ts';

describe('the speaker', () => {
  it.each([
    [
      "Lena Fischer, the city's chief engineer, said the bridge would reopen in May.",
      ["Lena Fischer, the city's chief engineer", 'said', 'the bridge would reopen in May'],
    ],
    [
      'Port director Amal Haddad told reporters that two cranes were out of service.',
      ['Port director Amal Haddad', 'told', 'that two cranes were out of service'],
    ],
    [
      'Tomas Reyes, who has run the bakery for twenty years, said he would not sell.',
      ['Tomas Reyes', 'said', 'he would not sell'],
    ],
    [
      'Mayor Jo Alder and her deputy, Kwame Mensah, said the pool would stay closed.',
      ['Mayor Jo Alder and her deputy, Kwame Mensah', 'said', 'the pool would stay closed'],
    ],
    [
      '“The river rose overnight,” said Nadia Ortiz, a farmer near the dam.',
      ['Nadia Ortiz, a farmer near the dam', 'said', '“The river rose overnight,”'],
    ],
    [
      'Flood wall will be finished this year, says governor',
      ['governor', 'says', 'Flood wall will be finished this year'],
    ],
    [
      'According to the harbour police, the yacht sank within minutes.',
      ['the harbour police', 'According to', 'the yacht sank within minutes'],
    ],
    [
      'The yacht sank within minutes, according to the harbour police.',
      ['the harbour police', 'according to', 'The yacht sank within minutes'],
    ],
    [
      'Prices will fall by autumn, the central bank predicted in its report.',
      ['the central bank', 'predicted', 'Prices will fall by autumn'],
    ],
  ])('%s', (text, said) => {
    expect(attributionsOf(text).map((found) => found.said)).toEqual([said]);
  });

  it('is found for each of two cues in one sentence', () => {
    const text =
      'Police said they had arrested two men, and prosecutors said both would be charged with arson.';
    expect(attributionsOf(text).map((found) => found.said)).toEqual([
      ['Police', 'said', 'they had arrested two men'],
      ['prosecutors', 'said', 'both would be charged with arson'],
    ]);
  });
});
