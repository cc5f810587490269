/** Where a report begins after its dateline. */
import { describe, expect, it } from 'vitest';
import { afterDateline } from '../../src/text/dateline.ts';
import { segmentText } from '../support/segment-text.ts';

/** The text from the first token after the dateline on. */
const reportOf = (text: string): string => {
  const { tokens } = segmentText(text);
  return text.slice(tokens[afterDateline(tokens, 0, tokens.length)]!.start);
};

describe('a dateline', () => {
  it.each([
    'HARWICH (Courier Wire) — ',
    'HARWICH, Ostrevia — ',
    'HARWICH — ',
    'HARWICH— ',
    'HARWICH (AP) - ',
    'HARWICH (AP) _ ',
    'HARWICH (AP) -- ',
    'HARWICH, March 3 (Reuters) – ',
    'HARWICH, England, Feb. 28, 2018 (Courier Press Foundation) – ',
    'HARWICH (Reuters) March 3 – ',
    'HARWICH/HOOK OF HOLLAND (Reuters) - ',
    'ST. PAUL, Minn.— ',
    'SALEM, N.H. – ',
    'PORT-AU-PRINCE, Haiti — ',
    'TEL AVIV, Israel, and RAMALLAH, West Bank — ',
    'ABOARD THE HARWICH QUEEN — ',
    'Harwich (AFP) – ',
    'Lake Alder, Florida (CNN)  -  ',
    'New Harwich, India - ',
    '(CNN) -- ',
    '(HARWICH, N.Y.) — ',
  ])('%s', (dateline) => {
    for (const report of ['The ferry has gone.', '“We waited,” said Pike.', '40 men were saved.'])
      expect(reportOf(dateline + report)).toBe(report);
  });

  it.each([
    'The ferry — the last of the season — has gone.',
    'NATO — the alliance of 29 states — met on Monday.',
    'Ann Alder (R-Utah) — Elected in 2016.',
    'U.S. Central Command — CENTCOM — led the raid.',
    'Monday, Oct. 22 — Harwich College.',
    'Ann Alder, 36 - Teacher from Hull',
    'HARWICH: The ferry has gone.',
    'ALDER: We waited — Nobody came.',
    'HARWICH (AP) said no.',
    'HARWICH (AP) —',
    'HARWICH',
    'Ann Alder, the mayor of Harwich, said — Well, no.',
    'It is over – Alder wins.',
    'A Harwich-Hook ferry has gone.',
    'Harwich – The ferry has gone.',
  ])('is not in: %s', (text) => {
    expect(reportOf(text)).toBe(text);
  });

  it('is looked for in the tokens given, no further', () => {
    const { tokens } = segmentText('We wait. HARWICH (AP) — The ferry has gone. Who cares?');
    expect(afterDateline(tokens, 0, tokens.length)).toBe(0);
    expect(afterDateline(tokens, 3, tokens.length)).toBe(8);
    expect(afterDateline(tokens, 3, 8)).toBe(3);
    expect(afterDateline(tokens, 3, 3)).toBe(3);
  });
});
