/** Boilerplate: each row fires on its own example, and the report itself stays. */
import { describe, expect, it } from 'vitest';
import {
  isBoilerplateParagraph,
  isBoilerplateSentence,
  type Passage,
} from '../../src/lexicon/boilerplate.ts';
import { BOILERPLATE_ROWS, PICTURE_AGENCY_ROWS } from '../../src/lexicon/boilerplate-rows.ts';
import { CORPUS_TEXTS } from '../support/corpus-texts.ts';
import { segmentText } from '../support/segment-text.ts';

/** A text as one passage. */
const passageOf = (text: string): Passage => {
  const { tokens } = segmentText(text);
  return { text, tokens, firstToken: 0, endToken: tokens.length };
};

/** As a cue has it: a link by the letters it starts with, a handle by its sign. */
const words = (text: string): string[] =>
  passageOf(text).tokens.map(({ lower }) =>
    lower.startsWith('@') ? '@' : lower.replace(/(?<=^\w+):\/\/.*/, ''),
  );

describe('boilerplate', () => {
  it.each(BOILERPLATE_ROWS.map((row) => [row.example, row] as const))('%s', (example, row) => {
    const passage = passageOf(example);
    expect(row.pattern.test(example)).toBe(true);
    expect(
      row.cues.length === 0 || row.cues.some((cue) => words(example).includes(cue.replaceAll('…', ''))),
    ).toBe(true);
    expect(isBoilerplateParagraph(passage, row.scope === 'tail')).toBe(true);
    if (row.scope === 'sentence') expect(isBoilerplateSentence(passage)).toBe(true);
  });

  it.each(PICTURE_AGENCY_ROWS)('credit to $agency', ({ example }) => {
    expect(isBoilerplateParagraph(passageOf(example))).toBe(true);
  });

  it.each([...CORPUS_TEXTS])('is found by cues as by trying every row: %s', (_, text) => {
    const tried = BOILERPLATE_ROWS.filter(({ scope }) => scope !== 'tail' && scope !== 'credit');
    for (const line of text.split('\n').filter((own) => own.length > 2)) {
      const matches = tried.some(({ pattern }) => pattern.test(line));
      if (matches) expect(isBoilerplateParagraph(passageOf(line)), line).toBe(true);
    }
  });

  it.each([
    'Watch out for ice, the harbour office said on Monday.',
    'More than 40 ferries were cancelled.',
    'We use cookies to count our readers, the mayor told the court.',
    'You are receiving this message because the tide is late, he wrote.',
    'You can unsubscribe at any time, the firm said.',
    'This site is protected by a wall of stone.',
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
    'Do you remember the ferry? Everybody in Harwich does.',
    'Did you see it? she asked the captain, who said no.',
    'Have the police told you? Alder asked the mayor on Monday.',
    'Want the truth? Nobody knew where the ferry was.',
    'Follow the ferry and you find the mayor, Pike said on social media.',
    'On 3 March 2018 the ferry sailed.',
    'The full report is available to members of the council, Alder said.',
    'Play the game, he told the crew.',
    'Sources said the ferry would sail in May.',
    'Find out who sank the ferry, the mayor said.',
    'Appeared out of nowhere, as Pike put it.',
    'Ann Alder (@annalder) wrote on March 3, 2018 that she would go.',
    'He told the Associated Press (via a lawyer) that he was innocent.',
  ])('body: %s', (text) => {
    const passage = passageOf(text);
    expect(isBoilerplateParagraph(passage)).toBe(false);
    expect(isBoilerplateSentence(passage)).toBe(false);
  });
});
