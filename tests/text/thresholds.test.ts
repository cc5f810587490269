/** A phrase on either side of what the mechanics of text decide: lengths, counts, shares. */
import { describe, expect, it } from 'vitest';
import {
  addMonths,
  civilOf,
  dayOf,
  daysInMonth,
  easterOf,
  isCivil,
  isoDay,
  isoWeekOf,
  mondayOf,
  mondayOfWeek,
  nthWeekday,
  parseIsoDay,
  weekdayOf,
} from '../../src/text/calendar.ts';
import { afterDateline } from '../../src/text/dateline.ts';
import { readDigits, shifted, tidied } from '../../src/text/decimal.ts';
import { findParagraphs } from '../../src/text/paragraphs.ts';
import { stemOf } from '../../src/text/stem.ts';
import { findTurns } from '../../src/text/turns.ts';
import { segmentText, sentencesOf } from '../support/segment-text.ts';

const LEAD = 'The last ferry left Harwich on Monday, the mayor said.';
const END = 'Nobody came to wave.';
const NOTE = 'Ann Alder is a columnist for the Harwich Courier.';

const regionsOf = (lines: readonly string[], title: string | null = null): string =>
  segmentText(lines.join('\n\n'), title)
    .paragraphs.map(({ region }) => (region === 'boilerplate' ? 'x' : region.charAt(0)))
    .join('');

/** Words of five letters with a space, cut to a length. */
const titled = (length: number): string =>
  'Ferry sails again '
    .repeat(12)
    .slice(0, length - 1)
    .concat('y');

describe('a note on the writer', () => {
  it('stands within three paragraphs of the end', () => {
    expect(regionsOf([LEAD, NOTE, END, END])).toBe('bxbb');
    expect(regionsOf([LEAD, END, NOTE])).toBe('bbx');
    expect(regionsOf([LEAD, NOTE, END, END, END])).toBe('bbbbb');
    expect(regionsOf([NOTE, LEAD])).toBe('bb');
  });
});

describe('a headline', () => {
  it('has 160 letters at most, a crosshead 70', () => {
    expect(regionsOf([titled(160), LEAD, END])).toBe('hbb');
    expect(regionsOf([titled(161), LEAD, END])).toBe('bbb');
    expect(regionsOf([LEAD, titled(70), END])).toBe('bhb');
    expect(regionsOf([LEAD, titled(71), END])).toBe('bbb');
  });

  it('may be a part of the title in the first three paragraphs, of twelve letters and more', () => {
    const title = 'Harwich mayor: the last ferry, then silence';
    expect(regionsOf([LEAD, END, 'the last ferry,', END], title)).toBe('bbhb');
    expect(regionsOf([LEAD, END, END, 'the last ferry,', END], title)).toBe('bbbbb');
    expect(regionsOf(['the last fer.', LEAD], title)).toBe('hb');
    expect(regionsOf(['the last fe.', LEAD], title)).toBe('bb');
  });

  it('is never the last paragraph, but for the title itself', () => {
    expect(regionsOf([LEAD, 'A quiet harbour'])).toBe('bb');
    expect(regionsOf([LEAD, 'A quiet harbour'], 'A quiet harbour')).toBe('bh');
  });
});

describe('a stem', () => {
  const ends = ['ization', 'ers', 'ing', 's'];
  it.each([
    ['walkers', 'walk'],
    ['oxers', 'oxer'],
    ['walking', 'walk'],
    ['oxing', 'oxing'],
    ['legalizations', 'legal'],
    ['walkersings', 'walkers'],
  ])('%s', (word, stem) => {
    expect(stemOf(word, ends)).toBe(stem);
  });
});

describe('digits', () => {
  it('are an amount up to twenty signs', () => {
    expect(readDigits('7'.repeat(20))).toBe(Number('7'.repeat(20)));
    expect(readDigits('7'.repeat(21))).toBeNull();
  });

  it('keep fifteen places', () => {
    expect(tidied(0.1 + 0.2)).toBe(0.3);
    expect(tidied(123_456_789_012.345)).toBe(123_456_789_012.345);
    expect(shifted(1.5e21, 2)).toBe(1.5e23);
  });
});

describe('the calendar', () => {
  it.each([
    [1970, 1, 1, 0, 4],
    [1969, 12, 31, -1, 3],
    [2000, 2, 29, 11_016, 2],
    [2000, 3, 1, 11_017, 3],
    [1900, 3, 1, -25_508, 4],
    [2019, 5, 15, 18_031, 3],
    [2019, 12, 31, 18_261, 2],
    [1600, 2, 29, -135_081, 2],
    [2100, 2, 28, 47_540, 7],
    [2100, 3, 1, 47_541, 1],
    [-1, 12, 31, -719_529, 5],
  ])('counts %i-%i-%i', (year, month, day, days, weekday) => {
    expect(dayOf(year, month, day)).toBe(days);
    expect(civilOf(days)).toEqual({ year, month, day });
    expect(weekdayOf(days)).toBe(weekday);
  });

  it('goes there and back over four hundred years', () => {
    for (let day = dayOf(1800, 1, 1); day < dayOf(2200, 1, 1); day += 13) {
      const { year, month, day: of } = civilOf(day);
      expect(dayOf(year, month, of)).toBe(day);
      expect(isCivil(year, month, of)).toBe(true);
    }
  });

  it.each([
    [2019, 2, 28],
    [2020, 2, 29],
    [1900, 2, 28],
    [2000, 2, 29],
    [2019, 4, 30],
    [2019, 12, 31],
    [2019, 1, 31],
  ])('has in %i-%i days %i', (year, month, days) => {
    expect(daysInMonth(year, month)).toBe(days);
    expect(isCivil(year, month, days)).toBe(true);
    expect(isCivil(year, month, days + 1)).toBe(false);
    expect(isCivil(year, month, 1)).toBe(true);
    expect(isCivil(year, month, 0)).toBe(false);
  });

  it('has twelve months', () => {
    expect([isCivil(2019, 0, 5), isCivil(2019, 12, 5), isCivil(2019, 13, 5)]).toEqual([false, true, false]);
  });

  it.each([
    ['2018-12-30', 2018, 52],
    ['2018-12-31', 2019, 1],
    ['2021-01-03', 2020, 53],
    ['2021-01-04', 2021, 1],
    ['2019-05-15', 2019, 20],
  ])('has %s in week %i-%i', (iso, year, week) => {
    const day = parseIsoDay(iso)!;
    expect(isoWeekOf(day)).toEqual({ year, week });
    expect(mondayOfWeek(year, week)).toBe(mondayOf(day));
    expect(isoDay(day)).toBe(iso);
  });

  it.each([
    ['2019-01-31', 1, '2019-02-28'],
    ['2019-12-15', 1, '2020-01-15'],
    ['2019-01-15', -1, '2018-12-15'],
    ['2019-03-31', -13, '2018-02-28'],
    ['2019-05-15', 0, '2019-05-15'],
    ['2019-11-30', 3, '2020-02-29'],
  ])('adds to %s months %i', (from, months, to) => {
    expect(isoDay(addMonths(parseIsoDay(from)!, months))).toBe(to);
  });

  it.each([
    [1961, '1961-04-02'],
    [2000, '2000-04-23'],
    [2008, '2008-03-23'],
    [2011, '2011-04-24'],
    [2019, '2019-04-21'],
    [2024, '2024-03-31'],
    [2038, '2038-04-25'],
    [1818, '1818-03-22'],
    [1943, '1943-04-25'],
    [1954, '1954-04-18'],
    [1981, '1981-04-19'],
    [2049, '2049-04-18'],
    [2076, '2076-04-19'],
    [2106, '2106-04-18'],
  ])('has the Easter of %i', (year, iso) => {
    expect(isoDay(easterOf(year))).toBe(iso);
  });

  it.each([
    [2019, 5, 3, 1, '2019-05-01'],
    [2019, 5, 2, 1, '2019-05-07'],
    [2019, 5, 4, 1, '2019-05-02'],
    [2019, 5, 3, 3, '2019-05-15'],
    [2019, 5, 5, -1, '2019-05-31'],
    [2019, 5, 6, -1, '2019-05-25'],
    [2019, 5, 4, -2, '2019-05-23'],
  ])('has in %i-%i weekday %i number %i', (year, month, weekday, nth, iso) => {
    expect(isoDay(nthWeekday(year, month, weekday, nth))).toBe(iso);
  });

  it.each([
    ['2019-05-15T10:00', '2019-05-15'],
    ['2019-05-15 10:00', '2019-05-15'],
    ['2019-02-29', null],
    ['2019-05-155', null],
    ['15 May', null],
    [null, null],
  ])('reads %s', (iso, day) => {
    const found = parseIsoDay(iso);
    expect(found === null ? null : isoDay(found)).toBe(day);
  });
});

describe('a dateline', () => {
  const reportOf = (text: string): string => {
    const { tokens } = segmentText(text);
    return text.slice(tokens[afterDateline(tokens, 0, tokens.length)]!.start);
  };

  it.each([
    // 17 tokens, and 18
    ['HULL, Haiti, March 3, 2018 (Harwich Courier Foundation of Maine and Orr) – Rain fell.', 17],
    ['HULL, Haiti, March 3, 2018 (Harwich Courier Foundation of Maine and Orr On) – Rain fell.', 18],
  ])('has a dash among its first 18 tokens: %s', (text, dash) => {
    expect(segmentText(text).tokens.findIndex(({ text: word }) => word === '–')).toBe(dash);
    expect(reportOf(text) === 'Rain fell.').toBe(dash < 18);
  });

  it.each([
    ['Lake Buena Vista, United States – Rain fell.', 'Rain fell.'],
    [
      'Lake Buena Vista Town, United States – Rain fell.',
      'Lake Buena Vista Town, United States – Rain fell.',
    ],
  ])('may be a town and a country of six tokens: %s', (text, report) => {
    expect(reportOf(text)).toBe(report);
  });
});

const paragraphsOf = (text: string): string[] =>
  findParagraphs(text, () => false).map(({ start, end }) => text.slice(start, end).replaceAll('\n', ' / '));

describe('a hard-wrapped text', () => {
  const long = (length: number): string => `The ferry ${'left '.repeat(40)}`.slice(0, length - 1).concat('t');

  it('has lines of a hundred letters at most', () => {
    expect(paragraphsOf(`${long(100)}\nthe port.`)).toHaveLength(1);
    expect(paragraphsOf(`${long(101)}\nthe port.`)).toHaveLength(2);
  });

  it('starts every fifth line in mid-sentence', () => {
    const whole = 'Rain fell.';
    const wrapped = ['The ferry left', 'the port.'];
    expect(paragraphsOf([...wrapped, whole, whole, whole].join('\n'))[0]).toBe('The ferry left / the port.');
    expect(paragraphsOf([...wrapped, whole, whole, whole, whole].join('\n'))[0]).toBe('The ferry left');
  });

  it('ends a paragraph with a full stop on a line of less than seven tenths', () => {
    const wide = 'The old ferry of the town'; // 25 letters
    expect(paragraphsOf(`${wide}\nleft the big port.\nRain fell and it\nwas late.`)).toHaveLength(1);
    expect(
      paragraphsOf(`${wide}\nleft the old port\nof it yesterday.\nRain fell and it\nwas late.`),
    ).toHaveLength(2);
  });

  it('starts one at a blank line and at an indent', () => {
    expect(paragraphsOf('The ferry left\nthe port.\n\nRain fell and it\nwas late.')).toHaveLength(2);
    expect(
      paragraphsOf(
        'The ferry left the big port of\nthe small town of Hull today.\n  Rain fell and it\nwas late.',
      ),
    ).toHaveLength(2);
  });
});

describe('names on lines of their own', () => {
  const talk = (times: number): string[] =>
    Array.from({ length: times }, () => ['Jo Alder', 'It rains.']).flat();

  it('are a talk from three of one name on', () => {
    expect(findTurns(talk(3))).toEqual([true, true, true, true, true, true]);
    expect(findTurns(talk(2))).toEqual([false, false, false, false]);
  });

  it('are none where they follow on each other', () => {
    expect(findTurns(['Jo Alder', 'Jo Alder', 'Jo Alder', 'It rains.'])).toEqual([false, false, true, true]);
  });
});

describe('a sentence', () => {
  it.each([
    [['“Why?” Mayor Ann Alder of Hull asked.']],
    [['“Why?” Ann asked.', 'Nobody knew.']],
    [['“Why?” asked Ann.']],
    [['“Why?”', 'Mayor Ann Jo Alder of Hull asked.']],
    [['“Why?”', 'Ann is late and asked.']],
    [['The thing is . . . I did.']],
    [['He named compounds.', '. . . The practice goes on.']],
    [['It rained. . . . but it stopped.']],
    [['We won! 🎉🎉', 'It rained.']],
    [['He met Rep. Orr (D-Mich.).', 'It rained.']],
    [['1. Boil the water', '2. Salt it well', '3. Wait.']],
    [['a) Boil the water', 'b) Salt it well']],
    [['• Boil the water', '• Salt it well']],
    [['• Boil the water • salt it well']],
    [['(1) Boil the water']],
    [['He lives in the U.S.', 'The ferry left.']],
    [['He is in the U.S. Senate now.']],
    [['She said on Jan. 3 it rained.', 'It did.']],
    [['It left at 9 a.m. Monday.', 'It came back at 10 p.m.', 'The mayor waved.']],
    [['No comment.', '—Jo Pike contributed.']],
    [['The ferry has gone', '— Jo Pike (@jopike) June 8, 2017']],
    [['The ferry has gone — Jo Pike (Hull) June 8, 2017']],
    [['The ferry has gone—Jo Pike (@jopike) June 8, 2017']],
    [['The ferry has gone', '— Jo Ann Bea Cat Dee Eve Fay Gil (@jopike) June 8']],
    [['The ferry has gone — Jo Ann Bea Cat Dee Eve Fay Gil Hal Ida (@jopike) June 8']],
  ])('%s', (sentences) => {
    expect(sentencesOf(sentences.join(' '))).toEqual(sentences);
  });
});

describe('an amount glued to its currency', () => {
  const tokensOf = (text: string): string[] => segmentText(text).tokens.map(({ text: word }) => word);
  it.each([
    ['VND500,000', ['VND', '500,000']],
    ['RM50', ['RM', '50']],
    ['R246m', ['R', '246', 'm']],
    ['R246', ['R246']],
    ['COP26', ['COP26']],
    ['COP26,000', ['COP', '26,000']],
    ['G20', ['G20']],
    ['ABC12', ['ABC12']],
  ])('%s', (text, tokens) => {
    expect(tokensOf(`It cost ${text} then`).slice(2, -1)).toEqual(tokens);
  });
});
