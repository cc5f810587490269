/** Token cuts: news forms, abbreviations that are words as well, clitics, addresses. */
import { describe, expect, it } from 'vitest';
import { isAbbreviation } from '../../src/lexicon/abbreviations.ts';
import { GLUED_CODES } from '../../src/lexicon/currencies.ts';
import { scanTokens } from '../../src/text/scan-tokens.ts';

const cut = (text: string): string =>
  scanTokens(text, isAbbreviation, GLUED_CODES)
    .map(({ start, end }) => text.slice(start, end))
    .join(' ');

describe('tokens', () => {
  it.each<[string, string]>([
    // abbreviations that are words
    ['He said no.', 'He said no .'],
    ['She said no. 10 men left.', 'She said no. 10 men left .'],
    ['No. 10 was quiet.', 'No. 10 was quiet .'],
    ['That was a near miss.', 'That was a near miss .'],
    ['He moved to Oxford, Miss., in May.', 'He moved to Oxford , Miss. , in May .'],
    ['They lifted a heavy mass.', 'They lifted a heavy mass .'],
    ['He fell ill. She did not.', 'He fell ill . She did not .'],
    ['They settled in Joliet, Ill.', 'They settled in Joliet , Ill.'],
    ['He ate a fig. Then he slept.', 'He ate a fig . Then he slept .'],
    ['See Fig. 3 for more.', 'See Fig. 3 for more .'],
    ['It cost him a rep.', 'It cost him a rep .'],
    ['Rep. Dunn and Sen. Hale met Gov. Orr.', 'Rep. Dunn and Sen. Hale met Gov. Orr .'],
    // currencies
    ['It cost VND500,000 or USD20.', 'It cost VND 500,000 or USD 20 .'],
    ['It met at COP26 and COP2025 on an AMD64.', 'It met at COP26 and COP2025 on an AMD64 .'],
    ['It cost COP26m, COP500,000 or COP7.5.', 'It cost COP 26 m , COP 500,000 or COP 7.5 .'],
    ['The XYZ500 flew over G20 in vnd5.', 'The XYZ500 flew over G20 in vnd5 .'],
    // dotted
    ['the U.S.-Russia talks', 'the U.S. - Russia talks'],
    ['the Russia-U.S. talks', 'the Russia - U.S. talks'],
    ["the U.S.'s policy", "the U.S. 's policy"],
    ['the U.S.’s policy', 'the U.S. ’s policy'],
    ['Ann Orr, Ph.D., left at 5 p.m. on Monday', 'Ann Orr , Ph.D. , left at 5 p.m. on Monday'],
    ['at 9a.m today in the U.S today', 'at 9 a.m today in the U.S today'],
    ['U.S.A, U.S.A! in the U.S.A. at N° 4', 'U.S.A , U.S.A ! in the U.S.A. at N° 4'],
    ['John F. Alder and J.D. Orr and J.Pike', 'John F. Alder and J.D. Orr and J. Pike'],
    ['Plan B. it was', 'Plan B . it was'],
    ["That is Bo Pike Jr.'s boat.", "That is Bo Pike Jr. 's boat ."],
    // clitics
    ["He didn't, they're, I'd, she'll, we've, I'm", "He did n't , they 're , I 'd , she 'll , we 've , I 'm"],
    ['Clinton’s can’t won’t', 'Clinton ’s ca n’t wo n’t'],
    ['We cannot. You CANNOT.', 'We can not . You CAN NOT .'],
    ["the Democrats' plan, the Democrats’ plan", "the Democrats ' plan , the Democrats ’ plan"],
    ["O’Brien and O'Hara at five o'clock, ma’am", "O’Brien and O'Hara at five o'clock , ma’am"],
    ["the '90s, ’tis rock ’n’ roll, get ’em", "the '90s , ’tis rock ’n’ roll , get ’em"],
    ['Trump´s plan', 'Trump ´s plan'],
    // numbers
    [
      '$1.2bn, 1,200 men, 10:30, 3/4, 4th, the 1990s, .08',
      '$ 1.2 bn , 1,200 men , 10:30 , 3/4 , 4th , the 1990s , .08',
    ],
    ['52-48, a 22-year-old, 4.5%', '52 - 48 , a 22 - year - old , 4.5 %'],
    ['He paid 1,000.That is a lot', 'He paid 1,000 . That is a lot'],
    // addresses
    ['Write to ann.orr@alder.co.uk. Or call.', 'Write to ann.orr@alder.co.uk . Or call .'],
    ['See https://alder.com/a?b=1. Then go.', 'See https://alder.com/a?b=1 . Then go .'],
    ['(see www.alder.org/x)', '( see www.alder.org/x )'],
    ['Alder.com said state.gov was down.', 'Alder.com said state.gov was down .'],
    ['@annorr wrote #ferry', '@annorr wrote #ferry'],
    // joined
    ['AT&T, R&D', 'AT&T , R&D'],
    ['well-known, wait...no, stop -- now—go', 'well - known , wait ... no , stop -- now — go'],
    ["``Yes,'' he said", "`` Yes , '' he said"],
    ['a 😀 b', 'a 😀 b'],
    ['Erdoğan’s naïve café', 'Erdoğan ’s naïve café'],
    ['one\u00a0two\u2009three\ufefffour', 'one two three four'],
  ])('%s', (text, expected) => {
    expect(cut(text)).toBe(expected);
  });
});
