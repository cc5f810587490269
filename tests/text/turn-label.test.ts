/** Labels of turns in interviews, broadcasts and parliament records, and what only looks like one. */
import { describe, expect, it } from 'vitest';
import { turnLabel, turnLabels } from '../../src/text/turn-label.ts';

describe('a label', () => {
  it.each([
    ['Pike: Will the ferry sail?', 'Pike', 'pike', false],
    ['Jo van Alder: Never again.', 'Jo van Alder', 'alder', false],
    ['RUTH SONG, CNN ANCHOR: Good evening.', 'RUTH SONG', 'song', true],
    ['GOV. ABE LUND (D-ME): We pay.', 'GOV. ABE LUND', 'lund', true],
    ['Abe Lund (Harwich) (Con): I thank the minister.', 'Abe Lund', 'lund', false],
    ['Mr. LUND of Maine. Madam Speaker, I rise.', 'Mr. LUND of Maine', 'lund', true],
    ['Mrs. McALDER. I yield.', 'Mrs. McALDER', 'mcalder', true],
    ['The PRESIDING OFFICER. Is there objection?', 'The PRESIDING OFFICER', 'officer', true],
    ['“PIKE: Why was that so?', 'PIKE', 'pike', false],
    ['Ms. VEGA-ORR. Will he yield?', 'Ms. VEGA-ORR', 'vega-orr', true],
  ])('%s', (text, name, key, isSure) => {
    const label = turnLabel(text)!;
    expect([text.slice(label.nameStart, label.nameEnd), label.key, label.isSure]).toEqual([
      name,
      key,
      isSure,
    ]);
    expect(text.charAt(label.mark)).toMatch(/[:.]/);
  });

  it.each([
    'ALDER: FERRY SAILS',
    'MYTH: Ferries Never Sink',
    'Ann Alder, mayor of Hull: no comment',
    'Mr. Lund. He is the mayor.',
    'The ferry sails: at noon.',
    'At 10:30 the ferry sails.',
  ])('not %s', (text) => {
    expect(turnLabel(text)).toBeNull();
  });
});

describe('a talk', () => {
  it.each([
    [
      'by surname alone after the first turn',
      ['Jo Pike: Why?', 'Al Orr: Rain.', 'Pike: Sure?'],
      [true, false, true],
    ],
    ['by sure forms alone', ['JO PIKE, HOST: Why so?', 'SEN. AL ORR (R-OH): Rain.'], [true, true]],
    ['a speech alone in the record', ['Mr. ORR. Mr. Speaker, I rise.', 'It rains.'], [true, null]],
    ['a question with its answer', ['Q: Why?', 'A: Rain.'], [false, false]],
  ])('%s', (_name, paragraphs, certain) => {
    expect(turnLabels(paragraphs).map((turn) => turn?.isCertain ?? null)).toEqual(certain);
  });

  it.each([
    ['headlines', ['Orr: We will not pay', 'The mayor said on Monday that it rained.']],
    ['a list', ['Where: Town hall.', 'When: Friday.', 'Cost: Five pounds.']],
    ['a shouted name without an address', ['Mr. ORR. It rains.', 'It rained on Monday.']],
  ])('not %s', (_name, paragraphs) => {
    expect(turnLabels(paragraphs)).toEqual(paragraphs.map(() => null));
  });
});
