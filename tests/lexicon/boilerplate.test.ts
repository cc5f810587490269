/** Boilerplate: each row fires on its own example, and the report itself stays. */
import { describe, expect, it } from 'vitest';
import {
  BOILERPLATE_ROWS,
  isBoilerplateParagraph,
  isBoilerplateSentence,
  PICTURE_AGENCY_ROWS,
} from '../../src/lexicon/boilerplate.ts';

describe('boilerplate', () => {
  it.each(BOILERPLATE_ROWS.map((row) => [row.example, row] as const))('%s', (example, row) => {
    expect(row.fires(example)).toBe(true);
    expect(isBoilerplateParagraph(example, row.scope === 'tail')).toBe(true);
    if (row.scope === 'sentence') expect(isBoilerplateSentence(example)).toBe(true);
  });

  it.each(PICTURE_AGENCY_ROWS)('credit to $agency', ({ example }) => {
    expect(isBoilerplateParagraph(example)).toBe(true);
  });

  it.each([
    'Watch out for ice, the harbour office said on Monday.',
    'More than 40 ferries were cancelled.',
    'By Monday, the harbour had closed.',
    'Follow the money, she told the court, and you will find the mayor.',
    'Photographs show the ferry on its side, police said.',
    'The story continues to unsettle the town, said Pike.',
    'Reporting by the Courier led to his arrest, the judge said.',
    'Advertisements for the ferry were banned in 1990.',
    'Editing genes is cheap now, Alder said.',
    'Get rich or die trying was his motto, the court heard.',
    '“Sign up or leave,” he told the crew.',
    'He contributed $500 to the campaign in March.',
    'The report was published on Tuesday and names 14 officers.',
    'Alder, a lawyer, visited the port in 1990.',
    'HARWICH, England (Reuters) - The last ferry sailed on Monday.',
    'HARWICH, England (AP) --',
    'The Reuters/Ipsos poll found that 40 percent wanted the ferry back.',
    'Read my lips: no new taxes, he said in 1988.',
    'Subscribe numbers rose by 4 percent, the paper said.',
    'Correction officers went on strike on Monday.',
    'Note the date, the lawyer told jurors.',
    'Ann Alder is a columnist for the Harwich Courier.',
    'Alder said the cuts have contributed to the crisis.',
    'Reporting by the Courier and the Mail said the captain had slept.',
    'Alder reported from Harwich that the ferry had gone.',
    'Copyright law does not cover it, the judge ruled.',
  ])('body: %s', (text) => {
    expect(isBoilerplateParagraph(text)).toBe(false);
    expect(isBoilerplateSentence(text)).toBe(false);
  });
});
