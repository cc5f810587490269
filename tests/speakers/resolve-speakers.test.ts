import { describe, expect, it } from 'vitest';
import { resolveMarked } from '../support/resolve-marked.ts';

const speakersOf = (marked: string) =>
  resolveMarked(marked).map((speaker) => speaker && [speaker.name, speaker.role, speaker.type]);

describe('resolve-speakers', () => {
  it.each([
    [
      'Foreign Minister Ingrid Solberg met reporters.\n[Solberg] said the talks went well.\n[She] said they would go on.\n[The foreign minister] added that [Ms. Solberg] hoped so.',
      Array(4).fill(['Ingrid Solberg', 'Foreign Minister', 'person']),
    ],
    [
      'President Marcus Okonjo met the envoy.\n[Okonja] said it was useful.\n[Marcos Okonjo] said so too.',
      Array(2).fill(['Marcus Okonjo', 'President', 'person']),
    ],
    [
      '[Ruth Alder, a Treasury Department spokeswoman], declined.\n[Ms. Alder] said so twice.',
      Array(2).fill(['Ruth Alder', 'Treasury Department spokeswoman', 'person']),
    ],
    [
      '[Treasury Department spokeswoman Ruth Alder] declined.',
      [['Ruth Alder', 'Treasury Department spokeswoman', 'person']],
    ],
    ['It was late, [spokeswoman Ruth Alder] said.', [['Ruth Alder', 'spokeswoman', 'person']]],
    ['[Senate President Pro Tem Ruth Alder] said so.', [['Ruth Alder', 'Senate President', 'person']]],
    [
      '[Former Secretary of State Ruth Alder] said so.',
      [['Ruth Alder', 'Former Secretary of State', 'person']],
    ],
    ['[Homeland Security Ruth Alder] said so.', [['Ruth Alder', null, 'person']]],
    ['[Courier Editor-in-Chief Ruth Alder] said so.', [['Ruth Alder', 'Courier Editor-in-Chief', 'person']]],
    ['[DELFT - Senator Ruth Alder] said so.', [['Ruth Alder', 'Senator', 'person']]],
    ['[A lawyer for Mr. Moss, Ruth Alder of Alder Partners], said so.', [['Ruth Alder', null, 'person']]],
    ['[Piet van der Berg] said so.', [['Piet van der Berg', null, 'person']]],
    [
      'Mayor Ruth Alder, 34, left.\n[The 34-year-old] said so.\n[The 35-year-old] did not.',
      [
        ['Ruth Alder', 'Mayor', 'person'],
        [null, null, 'unnamed'],
      ],
    ],
    [
      'Bill Hartley and Joan Hartley spoke.\n[Mr. Hartley] said yes.\n[Mrs. Hartley] said no.',
      [
        ['Bill Hartley', null, 'person'],
        ['Joan Hartley', null, 'person'],
      ],
    ],
    [
      "[The president's lawyer, Stephen Marsh], said so.\n[Mr. Marsh] would not go on.",
      Array(2).fill(['Stephen Marsh', 'lawyer', 'person']),
    ],
    [
      "[Okonjo's spokeswoman, Tilde Amsel], agreed.\n[She] said so twice.",
      Array(2).fill(['Tilde Amsel', 'spokeswoman', 'person']),
    ],
    [
      "[Ruth Moss, president of the Weavers' Federation], agreed.\n[The Weavers' Federation] voted.",
      [
        ['Ruth Moss', "president of the Weavers' Federation", 'person'],
        ["Weavers' Federation", null, 'organization'],
      ],
    ],
    [
      'Ruth Moss, president of the Lund Federation, [who] agreed, left.',
      [['Ruth Moss', 'president of the Lund Federation', 'person']],
    ],
    [
      '[Investment firm Corvid Tarn Capital] bought the mill.\n[Corvid Tarn] said so.',
      [
        ['Corvid Tarn Capital', null, 'organization'],
        ['Corvid Tarn', null, 'organization'],
      ],
    ],
    [
      "[The ferry's operator, Alder Line], said no.\n[Gingrich] said yes.\n[Cdr Ruth Moss] left.",
      [
        ['Alder Line', null, 'organization'],
        ['Gingrich', null, 'person'],
        ['Ruth Moss', 'Cdr', 'person'],
      ],
    ],
    [
      'Prime Minister Theresa Marsh-May spoke in May.\nHarold Alder and Harold Alder Jr. left.\n[Mr. Alder] said so.\n[Harold Alder Jr.] would not.',
      [
        ['Harold Alder', null, 'person'],
        ['Harold Alder Jr.', null, 'person'],
      ],
    ],
    [
      '[Representative Alan P. King, a Democrat of Ohio], agreed.\n[The lawyer for Mrs. Moss, David Kendall], agreed.',
      [
        ['Alan P. King', 'Representative', 'person'],
        ['David Kendall', null, 'person'],
      ],
    ],
    ['Mitchell Romer spoke of a President Romer.\n[Mr. Romer] left.', [['Mitchell Romer', null, 'person']]],
    ['Theresa May left in June.\n[May] said so.', [['Theresa May', null, 'person']]],
    [
      '[The legislator], Senator Carl Seel, agreed.\n[One of the women, Maureen Maloney], agreed.',
      [
        ['Carl Seel', 'Senator', 'person'],
        ['Maureen Maloney', null, 'person'],
      ],
    ],
    [
      'Ruth Moss, now the chief operating officer, left.\n[She] said so.\n[Moss’s] plan failed.',
      Array(2).fill(['Ruth Moss', 'chief operating officer', 'person']),
    ],
  ])('names persons: %s', (marked, expected) => {
    expect(speakersOf(marked)).toEqual(expected);
  });

  it.each([
    ['Russia closed its embassy.\n[Moscow] called the move painful.', [['Russia', null, 'organization']]],
    ['[Wal-Mart] said so.', [['Wal-Mart', null, 'organization']]],
    ['[The White House] said so.', [['White House', null, 'organization']]],
    [
      'The Danish Fisheries Ministry opened.\n[The ministry] said so.\n[The Fisheries Ministry] said so.',
      Array(2).fill(['Danish Fisheries Ministry', null, 'organization']),
    ],
    [
      'The Federal Bureau of Investigation came.\n[The FBI] said so.',
      [['Federal Bureau of Investigation', null, 'organization']],
    ],
  ])('names organisations: %s', (marked, expected) => {
    expect(speakersOf(marked)).toEqual(expected);
  });

  it.each([
    ['[The Russians] said so.', [['Russians', null, 'group']]],
    ['[Democrats] said so.', [['Democrats', null, 'group']]],
    ['[The report] said so.', [['report', null, 'document']]],
    ['[The Lund Herald poll] said so.', [['Lund Herald poll', null, 'document']]],
    ['[The indictment] said so.', [['indictment', null, 'document']]],
  ])('names groups and documents: %s', (marked, expected) => {
    expect(speakersOf(marked)).toEqual(expected);
  });

  it.each([
    ['[A senior official] said so.', [[null, 'senior official', 'unnamed']]],
    ['[People familiar with the matter] said so.', [[null, 'People familiar with the matter', 'unnamed']]],
    ['[Danish officials] said so.', [[null, null, 'group']]],
    ['[A report] said so.', [[null, null, 'document']]],
    ['[A spokesman for Mr. Alder] said so.', [[null, 'spokesman for Mr. Alder', 'unnamed']]],
    ['Piers Alder left.\n[Alder’s lawyer] said so.', [[null, 'Alder’s lawyer', 'person']]],
    ['[Piers Alder and Ruth Moss] said so.', [[null, null, 'group']]],
    ['Ruth Moss left.\n[He] said so.', [[null, null, 'person']]],
    [
      'Marcus Okonjo met reporters.\nOf Bill Hartley, [he] said only good things.\nUnlike Mayor Hartley, [he] said, he would stay.',
      Array(2).fill(['Marcus Okonjo', null, 'person']),
    ],
    [
      'Marcus Okonjo met reporters.\nOn Friday Bill Hartley came, and [he] said so.',
      [['Bill Hartley', null, 'person']],
    ],
    ['[Mining companies] said so.', [[null, null, 'group']]],
    ['[Twelve percent] said so.', [[null, null, 'group']]],
    ['[A group of doctors] said so.', [[null, null, 'group']]],
    ['Obama Says Delft Museum Will Tell of Loss\n[Mr. Obama] said so.', [['Obama', null, 'person']]],
  ])('invents no name: %s', (marked, expected) => {
    expect(speakersOf(marked)).toEqual(expected);
  });
});
