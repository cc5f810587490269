/** Where names stand, what each is of, with its post and what it tells of the gender. */
import { describe, expect, it } from 'vitest';
import { findNames } from '../../src/speakers/find-names.ts';
import { articleOf } from '../support/hand-made-article.ts';

/** "name | kind | posts | gender" */
const namesIn = (text: string): string[] =>
  findNames(articleOf(text, []), []).map(({ words, kind, roles, gender }) =>
    [words.join(' '), kind, roles.map((role) => role.text).join(' / '), gender ?? '-'].join(' | '),
  );

describe('names', () => {
  it.each([
    [
      'State Department spokeswoman Heather Nauert met Russian President Vladimir Putin in Moscow.',
      [
        'State Department | thing |  | -',
        'Heather Nauert | person | State Department spokeswoman | female',
        'Vladimir Putin | person | Russian President | male',
        'Moscow | thing |  | -',
      ],
    ],
    [
      'Jean-Claude van der Berg Jr. and Mrs. May left on Monday.',
      ['Jean-Claude van der Berg Jr. | person |  | -', 'May | person |  | female'],
    ],
    [
      'Omar al-Rahman, Paul Howard, Jr., and Rep. Ruth Moss (R-Maine) agreed.',
      [
        'Omar al-Rahman | person |  | male',
        'Paul Howard, Jr. | person |  | male',
        'Ruth Moss | person | Rep. | female',
      ],
    ],
    [
      'The Bank of Japan and the University of Delft signed it.',
      ['Bank of Japan | thing |  | -', 'University of Delft | thing |  | -'],
    ],
    [
      'KMSP-TV and the Lund Democrat-Gazette told of it.',
      ['KMSP-TV | thing |  | -', 'Lund Democrat-Gazette | thing |  | -'],
    ],
    [
      'Helen Nicholson-Kluth and Undersheriff Moss-Lind left.',
      ['Helen Nicholson-Kluth | person |  | female', 'Undersheriff Moss-Lind | unsure |  | -'],
    ],
    ['In Orsund it rained; Orsund has a port.', ['Orsund | unsure |  | -', 'Orsund | unsure |  | -']],
    [
      'Dr. Anna Lind, a professor at Delft University, won.',
      ['Anna Lind | person | professor at Delft University | female', 'Delft University | thing |  | -'],
    ],
    [
      'Senator Tom Reyes, who chairs the Senate Armed Services Committee, left.',
      ['Tom Reyes | person | Senator | male', 'Senate Armed Services Committee | thing |  | -'],
    ],
    [
      'Prince Harry and Queen Margrethe met Pope Francis.',
      [
        'Harry | person | Prince | male',
        'Margrethe | person | Queen | female',
        'Francis | person | Pope | male',
      ],
    ],
    [
      'White House counsel Robert Bauer said the White House would sue.',
      [
        'White House | thing |  | -',
        'Robert Bauer | person | White House counsel | male',
        'White House | thing |  | -',
      ],
    ],
    [
      'Attorney General Ruth Moss met former Secretary of State Anna Lind.',
      [
        'Ruth Moss | person | Attorney General | female',
        'Anna Lind | person | former Secretary of State | female',
      ],
    ],
    [
      'U.S. Rep. Tom Reyes met E.U. envoy Bea Orr.',
      [
        'Tom Reyes | person | U.S. Rep. | male',
        'E.U. | thing |  | -',
        'Bea Orr | person | E.U. envoy | female',
      ],
    ],
    [
      'John F. Kennedy and J. K. Rowling are known.',
      ['John F. Kennedy | person |  | male', 'J. K. Rowling | unsure |  | -'],
    ],
    [
      'De Blasio met Van Hollen and Ocasio-Cortez.',
      ['De Blasio | unsure |  | -', 'Van Hollen | person |  | -', 'Ocasio-Cortez | unsure |  | -'],
    ],
    [
      'Ex-President Tom Reyes met Vice President Ann Orr.',
      ['Tom Reyes | person | Ex-President | male', 'Ann Orr | person | Vice President | female'],
    ],
    [
      'Captain James T. Kirk met Lt. Col. Ruth Moss.',
      ['James T. Kirk | person | Captain | male', 'Ruth Moss | person | Lt. Col. | female'],
    ],
    [
      'The Supreme Court and the Ministry of Defence met.',
      ['Supreme Court | thing |  | -', 'Ministry of Defence | thing |  | -'],
    ],
    [
      'Apple (AAPL) and Kestrel (KST) fell.',
      ['Apple | unsure |  | -', 'AAPL | thing |  | -', 'Kestrel | unsure |  | -', 'KST | thing |  | -'],
    ],
    [
      "Sao Paulo mayor Ana Lund met Rio's governor.",
      ['Sao Paulo | unsure |  | -', 'Ana Lund | person | Sao Paulo mayor | female', 'Rio | thing |  | -'],
    ],
    [
      'Chief Executive Ruth Moss and Chairman Tom Reyes left.',
      ['Ruth Moss | person | Chief Executive | female', 'Tom Reyes | person | Chairman | male'],
    ],
    [
      'Lawyers for Moss met Treasury Secretary Anna Lind on Friday.',
      ['Moss | unsure |  | -', 'Anna Lind | person | Treasury Secretary | female'],
    ],
    [
      '“Moss is late,” Lind said. “Orr is not.”',
      ['Moss | unsure |  | -', 'Lind | unsure |  | -', 'Orr | unsure |  | -'],
    ],
    [
      'Mayor Ruth Alder-Orr and her son Tom Alder left.',
      ['Ruth Alder-Orr | person | Mayor | female', 'Tom Alder | person | son | male'],
    ],
  ])('of: %s', (text, names) => {
    expect(namesIn(text)).toEqual(names);
  });
});
