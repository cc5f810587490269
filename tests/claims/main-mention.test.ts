/** Of several numbers and dates the one that the main verb tells: that is what a row of claims.csv shows. */
import { describe, expect, it } from 'vitest';
import { mainDate, mainNumber } from '../../src/claims/main-mention.ts';
import type { DateMention } from '../../src/model/date-mention.ts';
import type { NumberMention } from '../../src/model/number-mention.ts';
import { articleOf } from '../support/hand-made-article.ts';

const typeOf = (words: string) => (/^(?:two|six) /.test(words) ? 'DURATION' : 'DATE');

/** A number and a date at once: each choice looks at its own half. */
const mentionOf = (words: string, start: number) =>
  ({
    ...{ start, end: start + words.length, text: words, type: typeOf(words), value: '2018-03-01' },
    kind: /(?:st|nd|rd|th|fourth)$/.test(words) ? 'ordinal' : 'count',
  }) as unknown as DateMention & NumberMention;

/** The mentions stand in [brackets]. */
const read = (marked: string) => {
  const mentions: (DateMention & NumberMention)[] = [];
  let text = '';
  for (const part of marked.split(/(\[[^\]]*\])/)) {
    const isMention = part.startsWith('[');
    const words = isMention ? part.slice(1, -1) : part;
    if (isMention) mentions.push(mentionOf(words, text.length));
    text += words;
  }
  const { tokens } = articleOf(text);
  return {
    text,
    tokens,
    range: { first: 0, end: tokens.length },
    mentions,
    indexes: mentions.map((_, i) => i),
  };
};

const shownBy = (choose: typeof mainNumber | typeof mainDate, marked: string): string | null => {
  const { text, tokens, range, mentions, indexes } = read(marked);
  const at = choose(tokens, range, mentions, indexes);
  return at === null ? null : text.slice(mentions[at]!.start, mentions[at]!.end);
};

describe('mainNumber', () => {
  it.each([
    // the base and the whole are not what is told
    ['The toll of the [212] on board rose to [six] from [four].', 'six'],
    ['Of [212] passengers, [six] died.', 'six'],
    ['Profit rose [4 percent] to [$30 million].', '4 percent'],
    ['[Twelve] people were killed in [three] attacks.', 'Twelve'],
    ['[Six] firms bought [40] houses.', '40'],
    ['The mill cut output by [4 percent] in [three] years.', '4 percent'],
    // ages, brackets, appositions
    ['Lind, [41], won [six] seats.', 'six'],
    ['A [41]-year-old clerk stole [$400].', '$400'],
    ['The firm ([40] mills) sold [six] ships.', 'six'],
    // clauses that hang on something
    ['The firm that employs [300] people sold [six] ships.', 'six'],
    ['The firm sold [six] ships that carried [300] people.', 'six'],
    ['The firm sold [six] ships because [300] workers had left.', 'six'],
    ['When the [four] mills closed, [300] people lost their jobs.', '300'],
    ['The mill sold a ship carrying [300] people and [six] cars.', '300'],
    // a statement within, and a second clause, come after the first subject
    ['[21 percent] of voters said that [11 million] people were there.', '21 percent'],
    ['[Nine percent] think of a mill, and [five percent] think of a ship.', 'Nine percent'],
    ['[34 percent] of men and [30 percent] of women said so.', '34 percent'],
    ['The [fourth] mill sold [300] ships.', '300'],
    ['[48 percent] of the mills were owned by [one] man.', '48 percent'],
    ['[One] mill closed.', 'One'],
    ['Lind won with [60 percent] of the men and [38 percent] of the women.', '60 percent'],
    ['The bridge cost [$4 million].', '$4 million'],
    ['The bridge fell.', null],
  ] as const)('%s → %s', (marked, shown) => {
    expect(shownBy(mainNumber, marked)).toBe(shown);
  });
});

describe('mainDate', () => {
  it.each([
    ['The plane lost its engine on [Friday] on a trip planned for [May 3].', 'Friday'],
    ['On [Friday] the plane lost its engine on a trip planned for [May 3].', 'Friday'],
    ['The bridge, which opened in [1910], fell on [Monday].', 'Monday'],
    ['Lind, who was fired in [May], sued in [June].', 'June'],
    ['The mill that closed in [2010] will reopen in [May].', 'May'],
    ['The mill closed in [2010] after the fire of [2009].', '2010'],
    ['Lind left in [May] after [two years] as clerk.', 'May'],
    ['Lind worked for [two years] at the mill until [May].', 'May'],
    ['From [2004] to [2011] she was the clerk.', '2004'],
    ['In [2009] the mill burned.', '2009'],
    ['The mill burned.', null],
  ] as const)('%s → %s', (marked, shown) => {
    expect(shownBy(mainDate, marked)).toBe(shown);
  });
});
