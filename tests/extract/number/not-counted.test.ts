/** Figures that are no quantity. */
import { describe } from 'vitest';
import { itReads } from '../../support/number-phrases.ts';

describe('not-counted', () => {
  itReads(`
    The case is Holm v. Tarn (12-785). => -
    The Gang of Six met. => -
    The 486 is an old chip. => -
    A four-star general wrote it. => -
    A Year 6 teacher wrote it. => -
    Call 0800 555 0199 now. => -
    At one point it rained. => -
    But one thing is clear. => -
    It happened in 2016. => -
    The 9/11 attacks changed the law. => -
    A Boeing 737 landed safely. => -
    COVID-19 closed the schools. => -
    The G20 leaders met. => -
    He lives at No. 10 Downing Street. => -
    Section 427 was struck out. => -
    The first lady waved. => -
    Take a second look. => -
    Flight 370 vanished. => -
    He drove along Route 66. => -
    Nobody knew which one to pick. => -
    The one who left was tired. => -
    No one answered. => -
    This one is better. => -
    One must be patient. => -
    They met on July 28. => -
    The talks start at 10:30 p.m. sharp. => -
    Call 555-0142 for help. => -
    She moved to 1600 Linden Avenue. => -
    The server is 192.168.1.2 today. => -
    Chapters 3 and 4 were cut. => -
    See pages 12-15 of the report. => -
    The Fifth Avenue shop shut. => -
    They spoke one another's language. => -
    World War 2 ended. => -
    In the first place, he lied. => -
    It is one-sided. => -
    A six-figure sum was paid. => -
    He filed a 13F form. => -
    The travel ban 2.0 was blocked. => -
    1. Wash the rice. => -
    He is number two in the party. => -
    The case is 554 U.S. at 629. => -
    The 8th Circuit agreed. => -
    The 2012 elections were close. => -
    The F-35 and the AK-47 were shown. => -
    Apollo 11 landed. => -
    Half-hearted talks failed. => -
    The second half was dull. => -
    In the 1990s it boomed. => -
    The songs of the 70s are back. => -
    His best songs are from the 70s. => -
    He was half asleep. => -
    She sat in seat 14. => -
    It made a 4K video. => -
    They came one by one. => -
    The Group of 20 met. => -
    It is identical to the one struck down. => -
    Third parties may not sue. => -
    Night two was worse. => -
    The school teaches K–12 pupils. => -
    The 21 st Century began. => -
    See 130 S.Ct. 3020, 3045 for that. => -
    He spoke of the one and only truth. => -
    The account is 1111-22223333-4444 now. => -
    Windows 11 was slow. => -
    It fell on April, 22. => -
    The hotel, One Penn Inn, is old. => -
    Here are both: 1. Wash it. 2. Dry it. => -
    Call +31 20 555 0199 for tickets. => -
    Call (0161) 496 0000 or 0161 496 0001. => -
    Dial 1-888-555-0134, the board said. => -
    Tel. 555 0134, weekdays only. => -
    A 747-8 and a 787-9 were late. => -
    Two 777-300 jets were late. => Two | count | 2 | of=jets
    The Six Flags park and a Motel 6 shut. => -
    Some 300-400 guests left. => 300-400 | count | 300..400 | bound=about | of=guests
    Six flags flew there. => Six | count | 6 | of=flags
    They got 1 400 600 votes. => 1 400 600 | count | 1400600 | of=votes
    He lives at Flat 2, Leeds LS2 9JT. => -
  `);
});
