/** Regions of paragraphs: headlines and crossheads, turns of a talk, notices of the page. */
import { describe, expect, it } from 'vitest';
import { segmentText } from '../support/segment-text.ts';

/** The region of each paragraph, by its first letter: h, b; x for boilerplate. */
const regionsOf = (lines: readonly string[], title: string | null = null): string =>
  segmentText(lines.join('\n\n'), title)
    .paragraphs.map(({ region }) => (region === 'boilerplate' ? 'x' : region.charAt(0)))
    .join('');

const LEAD = 'The last ferry left Harwich on Monday, the mayor said.';
const END = 'Nobody came to wave.';

describe('a crosshead', () => {
  it.each([
    'A quiet harbour',
    'Who will pay?',
    "'We heard it go'",
    '‘Sea-Changer’',
    '“A quiet harbour”',
    'Mayor calls the ferry ‘finished’',
    'FERRY FIRM ACCUSED OF ‘BURYING’ REPORT ON THE LAST SAILING OF THE SEASON FROM HARWICH',
    'Alder: Ferry is finished',
  ])('is a headline: %s', (line) => {
    expect(regionsOf([LEAD, line, END])).toBe('bhb');
  });

  it.each([
    'She said no.',
    '“We will not pay.”',
    "'We heard it go,' she said.",
    '“We heard it go,”',
    'He called it ‘finished’.',
    'Here is what she wrote:',
    'It is over. Alder called it a ‘farce’',
    'The mayor said it was a ‘farce’',
    'The ferry that left Harwich on Monday evening with forty people aboard was ‘late’',
  ])('is not: %s', (line) => {
    expect(regionsOf([LEAD, line, END])).toBe('bbb');
  });
});

describe('a first line', () => {
  it.each([
    'Pike: ‘The ferry is finished’',
    'Mayor of Harwich says that she will be ‘more careful’ after calling the owners of the ferry ‘pirates’',
    "Harwich ferry sails for the last time as mayor calls its owners 'pirates'",
    '“I count ships, I do not count men”',
  ])('is a headline: %s', (line) => {
    expect(regionsOf([line, LEAD, END])).toBe('hbb');
  });

  it.each([
    '“I count ships,” the mayor said, “I do not count men.”',
    'The ferry has gone. Nobody came to wave',
    'HARWICH (Courier) —',
  ])('is not: %s', (line) => {
    expect(regionsOf([line, LEAD, END])).toBe('bbb');
  });
});

describe('a talk written down', () => {
  it('has no headlines among its questions', () => {
    const talk = ['Courier: Will it sail?', 'Alder: It will.', 'Courier: When?', 'Alder: In May, I think.'];
    expect(regionsOf(['A mayor and her ferry', ...talk])).toBe('hbbbb');
  });

  it('has none either where a name stands on a line of its own', () => {
    const talk = ['Jo Alder', 'Will the ferry sail', 'Ann Pike', 'It will.'];
    expect(regionsOf(['The last ferry', ...talk, ...talk, ...talk, END])).toBe('hbbbbbbbbbbbbb');
  });

  it.each([
    ['a name that says one thing', ['Alder: Ferry is finished', LEAD, 'Pike: Ferry will sail', END], 'hbhb'],
    ['sections', ['World News', LEAD, 'World News', END], 'hbhb'],
    ['a table', ['Hull', 'Hull', 'Hull', 'Lund', LEAD], 'hhhhb'],
    ['headlines after labels', ['MYTH: Ferries Never Sink', LEAD, 'MYTH: Mayors Never Lie', END], 'hbhb'],
    ['headlines in capitals', ['POLL: WHO PAYS?', LEAD, 'POLL: WHO SAILS?', END], 'hbhb'],
  ])('is not: %s', (_, lines, regions) => {
    expect(regionsOf(lines)).toBe(regions);
  });
});

describe('furniture of the page', () => {
  it.each([
    '3 March 2018 | 8:05pm',
    'Do you sail with Orr Line? Contact us in confidence',
    'Follow the Courier on social media',
    'By ANN ALDER ( @annalder )',
    'Want the best of the Courier straight to your inbox? Sign up here.',
    'You can watch the whole of the speech here:',
    'A crane lifts the ferry off the rocks. Photo: Jo Pike/Courier',
    '—Jo E. Pike Jr. contributed to this article.',
    'Play Video 1:04 Who sank the ferry? – video',
    'The mayor, her ferry and the law Read more',
    'Alder visits the harbour [Jo Pike/Reuters]',
  ])('is boilerplate: %s', (line) => {
    expect(regionsOf([LEAD, line, END, END, END, END])).toBe('bxbbbb');
  });

  it('takes a sentence of it out of a paragraph', () => {
    const text = `${LEAD} —Jo Pike contributed to this article.`;
    const { sentences } = segmentText(text);
    expect(sentences.map(({ start, end, region }) => [text.slice(start, end), region])).toEqual([
      [LEAD, 'body'],
      ['—Jo Pike contributed to this article.', 'boilerplate'],
    ]);
  });

  it.each([
    ['The ferry has gone. ', '— Jo Pike (@jopike) June 8, 2017'],
    ['The ferry has gone! ', 'pic.twitter.com/abc123 — Jo Pike (@jopike) June 8, 2017'],
    ['The ferry has gone ', '— Jo Pike (@jopike) June 8, 2017'],
    ['Jo Alder-Orr (@orr) has gone. ', '— Jo Pike (@jopike) June 8, 2017'],
    ['“The ferry has gone.” ', '— Jo Pike (@jopike) June 8, 2017'],
  ])('takes the signature off a message: %s%s', (message, signature) => {
    const text = `${LEAD}\n\n${message}${signature}`;
    const { sentences } = segmentText(text);
    expect(sentences.slice(1).map(({ start, end, region }) => [text.slice(start, end), region])).toEqual([
      [message.trim(), 'body'],
      [signature, 'boilerplate'],
    ]);
  });
});

describe('the title repeated', () => {
  it.each([
    ['whole, further down', ['The Last Ferry', LEAD, END, END, 'the last ferry.', END], 'hbbbhb'],
    ['in parts at the head', ['The last ferry leaves', LEAD, END], 'hbb'],
    ['not in parts further down', [LEAD, END, END, END, 'the last ferry.', END], 'bbbbbb'],
  ])('%s', (name, lines, regions) => {
    expect(
      regionsOf(lines, name.startsWith('whole') ? 'The last ferry' : 'The last ferry leaves Harwich'),
    ).toBe(regions);
  });
});
