/** What a reader does not see changes no word, and places still point into the text as given. */
import { describe, expect, it } from 'vitest';
import { isKnownWord } from '../../src/lexicon/known-words.ts';
import { bareText, withoutMarks } from '../../src/text/bare-text.ts';
import { datesIn } from '../support/dates-in.ts';
import { numbersIn } from '../support/numbers.ts';

const shown = (text: string): string => bareText(text, isKnownWord)?.text ?? text;

describe('the text as a reader sees it', () => {
  it.each([
    ['The co\u00adun\u00adcil met.', 'The council met.'],
    ['The coun\u00ad\ncil met.', 'The council met.'],
    ['Nora\u200b Pike\u2060 left.', 'Nora Pike left.'],
    ['\ufeffThe pier shut.', 'The pier shut.'],
    ['It shut the mar-\nket on Tues-\r\n  day.', 'It shut the market on Tuesday.'],
    ['Fog hid the moun-\ntain.', 'Fog hid the mountain.'],
  ])('%j is %j', (text, expected) => {
    expect(shown(text)).toBe(expected);
  });

  it.each([
    'It is a little-\nknown inlet.',
    'Sea- and land-\nbound ships stood there.',
    'He left -\nthen came back.',
    'Jean-\nPaul came.',
    'We won! \ud83d\udc69\u200d\ud83d\udc67 \ud83d\udc4f\ud83c\udffd\u200d\u2642 she wrote.',
    'A plain line\nand another.',
  ])('%j stays', (text) => {
    expect(shown(text)).toBe(text);
  });

  it('tells where everything stood', () => {
    const text = 'A \u200bpier of 4\u200b0 me\u00adtres';
    const bare = bareText(text, isKnownWord)!;
    const at = bare.text.indexOf('metres');
    const [span] = bare.asGiven([{ start: at, end: at + 6 }]);
    expect(text.slice(span!.start, span!.end)).toBe('me\u00adtres');
  });

  it('leaves names bare', () => {
    expect(withoutMarks('Nora\u200b Pi\u00adke')).toBe('Nora Pike');
  });
});

describe('values behind hidden characters', () => {
  it.each([
    ['The pier cost \u00a33.\u200b5 bil\u00adlion.', '\u00a33.\u200b5 bil\u00adlion', 3_500_000_000],
    ['Some 1,\u2060200 people came.', '1,\u2060200', 1200],
    ['Rents rose 7 per-\ncent in a year of unrest.', '7 per-\ncent', 7],
    ['Rents rose 7\u00a0per\u00a0cent.', '7\u00a0per\u00a0cent', 7],
    ['It paid 1\u202f250\u00a0000 euros.', '1\u202f250\u00a0000 euros', 1_250_000],
  ])('%j', (text, written, value) => {
    expect(numbersIn(text)).toMatchObject([{ text: written, value }]);
  });

  it.each([
    ['The pier shut on Sep\u00adtem\u00adber 9, 2016.', 'Sep\u00adtem\u00adber 9, 2016', '2016-09-09'],
    ['The pier shut in Octo-\nber 2016, they say.', 'Octo-\nber 2016', '2016-10'],
  ])('%j', (text, written, value) => {
    expect(datesIn(text).dates).toMatchObject([{ text: written, value }]);
  });
});
