/** Sentence ends in news: abbreviations, quotations, glue, lists, broken paragraphs. */
import { describe, expect, it } from 'vitest';
import { SENTENCE_WORD_ROWS } from '../../src/lexicon/sentence-words.ts';
import { sentencesOf } from '../support/segment-text.ts';

/** `|` stands where one sentence ends and the next begins. */
const cut = (marked: string): { text: string; sentences: string[] } => ({
  text: marked.replace(/ ?\|( ?)/g, '$1'),
  sentences: marked.split('|').map((sentence) => sentence.trim()),
});

describe('sentences', () => {
  it.each([
    // quotations
    '“Why now?” he asked.| “It is late.”',
    '“Why now?” Mayor Ann Alder of Hull asked.| Nobody knew.',
    '“Why now?” Alder tweeted on Monday.| Nobody knew.',
    '“Why now?”| Nobody knew.',
    'He wrote: “It is late.| We go home.| 40 men stay.”| Then he left.',
    '“It is late,” she said.| “We go home.”',
    'She said, "It is late."| Then she left.',
    'It is stupid.”| Pike said nothing more.',
    'They chant “Go home!” every day.| It works.',
    // abbreviations
    'The U.S. called it harmless.| Russia did not.',
    'He works for the U.S. Embassy in Oslo.',
    'They went back to the U.S.| But nobody came.',
    'They went back to the U.S.| “We are home,” said one.',
    'In the U.S. Mr. Alder is unknown.',
    'They went back to the U.S.| Mr. Alder stayed.',
    'The Russia-U.S. talks failed.| They resume on Sept. 1 in Oslo.',
    'It opened in Sept.| The roof came later.',
    'Gov. Hale met Sens. Orr and Pike (D-Mich.).| They ate.',
    'He lives in Fresno, Calif.| Police found him there.',
    'Fla. Gov. Hale signed it.',
    'The train left at 5 p.m.| Police waited.',
    'The train left at 5 p.m. Monday.| Police waited.',
    'The train left at 5 p.m. ET.| Police waited.',
    'He runs Acme Inc. Chairman Orr said so.',
    'He said no.| She said yes.',
    'No. 10 said no.| No. 11 agreed.',
    'John F. Alder and J.D. Orr left.| Then came Pike.',
    'You and I.| Did he see it?',
    // glue
    'That was regrettable.Russia-U.S. ties are poor.'.replace('.R', '.|R'),
    'It is the end.”|The court rose.',
    'It cost 1,000.|That is a lot.',
    'See alder.com for more.| J.Pike wrote it.',
    // never before a lower-case word
    'Yahoo! is a firm.| It is old.',
    'He left (he was ill.) and slept.',
    // ellipses and lists
    'I was ... late.| You were not.',
    'I was late...| You were not.',
    '“Absolutely.| . . . It was late.”',
    '1. Open the door.| 2. Close it.',
    '• Open the door| • Close it',
  ])('%s', (marked) => {
    const { text, sentences } = cut(marked);
    expect(sentencesOf(text)).toEqual(sentences);
  });

  it.each([
    ['paragraph cut at the stop of an abbreviation', 'Oslo is no equal to the U.S.\n\nand never was.'],
    ['a name cut off', 'The vote follows one in the U.S.\n\nCongress members wanted it so.'],
    ['a title cut off', 'It was signed by Gov.\n\nHale met nobody.'],
  ])('%s', (_, text) => {
    expect(sentencesOf(text)).toEqual([text]);
  });

  it.each([
    ['a new paragraph after an abbreviation', 'She is the envoy to the U.S.\n\nHer term ends in May.'],
    ['a caption after an abbreviation', 'She flew to the U.S.\n\ntoggle caption Ann Alder/AP'],
    ['a list', 'ferries\nharbour dues\nlate fees'],
    ['a heading', 'A quiet harbour\nThe ferry has gone.'],
  ])('%s', (_, text) => {
    expect(sentencesOf(text)).toEqual(text.split(/\n+/));
  });

  it('joins hard-wrapped lines, and parts wrapped paragraphs', () => {
    const text = [
      '\t HARWICH (AP) _ The last ferry of the season left the harbour at',
      'noon on Monday, with forty people aboard. Nobody came to wave, and',
      'nobody cried.',
      '\t The mayor said the line had lost money for ten years, and that the',
      'town could not go on.',
    ].join('\n');
    expect(sentencesOf(text).map((sentence) => sentence.replaceAll('\n', ' '))).toEqual([
      'HARWICH (AP) _ The last ferry of the season left the harbour at noon on Monday, with forty people aboard.',
      'Nobody came to wave, and nobody cried.',
      'The mayor said the line had lost money for ten years, and that the town could not go on.',
    ]);
  });
});

describe('words that tell where sentences end', () => {
  it.each(SENTENCE_WORD_ROWS.map((row) => [row.kind, row.word, row.example] as const))(
    '%s %s',
    (_, __, example) => {
      const text = example.replace(' | ', ' ').replace('⏎', '\n\n');
      expect(sentencesOf(text)).toEqual(example.replace('⏎', '\n\n').split(' | '));
    },
  );
});

describe('an emoji after a stop', () => {
  it.each([
    ['“We won! 🎉🎉” Ann Orr said. “Thanks to all.”', ['“We won! 🎉🎉” Ann Orr said.', '“Thanks to all.”']],
    ['Great news! 🎉 The pool opens on Monday.', ['Great news! 🎉', 'The pool opens on Monday.']],
    ['Well done 👏🏽 to all. We sail.', ['Well done 👏🏽 to all.', 'We sail.']],
  ])('%s', (text, expected) => {
    expect(sentencesOf(text)).toEqual(expected);
  });
});
