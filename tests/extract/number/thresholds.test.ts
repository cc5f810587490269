/** A phrase on either side of what the number extractors decide: how far a word reaches, how large a figure may be. */
import { describe } from 'vitest';
import { itReads } from '../../support/number-phrases.ts';

describe('thresholds of numbers', () => {
  itReads(`
    Only 11 out of 19 villages were flooded. => 11 out of 19 | ratio | 0.578947368421053 | of=villages
    Clerks got 100 pounds a week. => 100 pounds a week | money | 100 | unit=GBP | per=week
    It reached 11 out of 21 villages. => 11 | count | 11 | of=villages ; 21 | count | 21 | of=villages
    It reached nine out of 210 villages. => nine out of 210 | ratio | 0.0428571428571429 | of=villages
    Prices rose 10 to 30 percent. => 10 to 30 percent | percent | 10..30 | unit=percent | change=up
    Prices rose 10 to 35 percent. => 10 | percent | 10 | unit=percent | change=up ; 35 percent | percent | 35 | unit=percent
    They expect 35, 46 percent of the vote. => 35 | count | 35 ; 46 percent | percent | 46 | unit=percent | of=vote
    They expect 35, 45 percent of the vote. => 35 | percent | 35 | unit=percent ; 45 percent | percent | 45 | unit=percent | of=vote
    He wants two: 20. Boats and bread. => two | count | 2
    He wants two: 21. Boats and bread. => two | count | 2 ; 21 | count | 21
    A woman aged 119 died. => 119 | measure | 119 | unit=year
    Ada Holm, 119, said so. => 119 | measure | 119 | unit=year
    The fleet cost 1 million pounds. => 1 million pounds | money | 1000000 | unit=GBP
    The ship carried 900,000 pounds. => 900,000 pounds | measure | 900000 | unit=pound
    They split after a long night 48-52. => -
    Their loss of the game was 48-52. => 48-52 | score | 48..52
    Men aged 18, 19, 20 and 21 went. => 18 | measure | 18 | unit=year ; 19 | measure | 19 | unit=year ; 20 | measure | 20 | unit=year ; 21 | measure | 21 | unit=year
    Men aged 18, 19, 20, 21, 22 and 23 went. => 18 | measure | 18 | unit=year ; 19 | measure | 19 | unit=year ; 20 | measure | 20 | unit=year ; 21 | measure | 21 | unit=year ; 22 | count | 22 ; 23 | count | 23
    It capped the number of envoys in the old town at 455. => 455 | count | 455 | bound=at_most | of=envoys
    It capped the number of the envoys who may stay in the old part of town at 455. => 455 | count | 455
    It earned 999-998 in votes. => 999-998 | score | 998..999
    Nobody won 1001-1000 in Hull. => -
    Women outnumber men nine to one. => nine to one | ratio | 9
    One of three judges dissented. => One | count | 1 | of=judges ; three | count | 3 | of=judges
    One in three judges dissented. => One in three | ratio | 0.333333333333333 | of=judges
    Three of ten judges dissented. => Three of ten | ratio | 0.3 | of=judges
    Ten of three judges dissented. => Ten | count | 10 | of=judges ; three | count | 3 | of=judges
    Two out of every seven boats sank. => Two out of every seven | ratio | 0.285714285714286 | of=boats
    One-in-five boats sank. => One-in-five | ratio | 0.2 | of=boats
    Two or three boats came. => Two or three | count | 2..3 | of=boats
    Two or four boats came. => Two | count | 2 | of=boats ; four | count | 4 | of=boats
    Between 5 and 7 boats came. => 5 and 7 | count | 5..7 | of=boats
    Both 5 and 7 came. => 5 | count | 5 ; 7 | count | 7
    Prices ranged from 5 to 7 dollars. => 5 to 7 dollars | money | 5..7 | unit=USD
    Prices went from 5 to 7 dollars. => 5 | count | 5 ; 7 dollars | money | 7 | unit=USD
    The tax rose 2 points to 30 points. => 2 | count | 2 | of=points | change=up ; 30 | count | 30 | of=points
    The loss grew by 1.5% to 2%. => 1.5% to 2% | percent | 1.5..2 | unit=percent | change=up
    The loss grew by 0.3 percent to 4.5 percent. => 0.3 percent | percent | 0.3 | unit=percent | change=up ; 4.5 percent | percent | 4.5 | unit=percent
    Twelve hundred boats came. => Twelve hundred | count | 1200 | of=boats
    Half a million people came. => Half a million | count | 500000 | of=people
    One and a half million people came. => One and a half million | count | 1500000 | of=people
    At least 40 boats came. => 40 | count | 40 | bound=at_least | of=boats
    The share crept up to 47.2 percent. => 47.2 percent | percent | 47.2 | unit=percent
    Up to 63.8 percent agreed. => 63.8 percent | percent | 63.8 | unit=percent | bound=at_most
    A two-to-one vote passed it. => two-to-one | ratio | 2 | of=vote
    They marched in twos and threes. => -
    Fifty-two votes to forty-eight carried it. => Fifty-two votes to forty-eight | score | 48..52
    She was seven, he was 68. => seven | measure | 7 | unit=year ; 68 | measure | 68 | unit=year
    It weighs 30 tonnes or more. => 30 tonnes | measure | 30 | unit=tonne | bound=at_least
    A dozen boats, two dozen nets and dozens of men came. => A dozen | count | 12 | of=boats ; two dozen | count | 24 | of=nets ; dozens | count | 24.. | bound=about | of=men
    Hundreds of boats and tens of thousands of men came. => Hundreds | count | 200.. | bound=about | of=boats ; tens of thousands | count | 20000.. | bound=about | of=men
    Profit fell 12 percent, sales grew 4 percent. => 12 percent | percent | 12 | unit=percent | change=down ; 4 percent | percent | 4 | unit=percent | change=up
    The town lost 40 of its 60 boats. => 40 | count | 40 | of=boats ; 60 | count | 60 | of=boats
    Phone 0142 555 0199 today. => -
    The travel ban 2.0 came. => -
    Of the 30 boats, 12 sank and five more leaked. => 30 | count | 30 | of=boats ; 12 | count | 12 ; five | count | 5
    We saw nineteen hundred and twelve boats. => nineteen hundred and twelve | count | 1912 | of=boats
    It sold one hundred and five boats. => one hundred and five | count | 105 | of=boats
    It sold 1.5 million boats and 2 million nets. => 1.5 million | count | 1500000 | of=boats ; 2 million | count | 2000000 | of=nets
    It sold 2,5 boats. => 2,5 | count | 2.5 | of=boats
    It sold 12,345,678 boats. => 12,345,678 | count | 12345678 | of=boats
    It sold three-quarters of its boats. => three-quarters | ratio | 0.75 | of=boats
    It sold two and a half dozen boats. => two and a half dozen | count | 30 | of=boats
    It sold 3 1/2 tons of rope. => 3 1/2 tons | measure | 3.5 | unit=ton | of=rope
    It grew by half to 60. => half | ratio | 0.5 | change=up ; 60 | count | 60
    Rates fell to 2.5 percent from 3 percent. => 2.5 percent | percent | 2.5 | unit=percent ; 3 percent | percent | 3 | unit=percent
    It fell 3 percentage points. => 3 percentage points | percent | 3 | unit=percentage_point | change=down
    It won by three votes. => three | count | 3 | of=votes
    The first of the 12 boats came. => 12 | count | 12 | of=boats
    It was the third time in ten years. => third | ordinal | 3 | of=time ; ten years | measure | 10 | unit=year
    The temperature fell to minus 12 degrees. => minus 12 degrees | measure | -12 | unit=degree
    It gained +4 seats and lost -3. => 4 | count | 4 | of=seats ; -3 | count | -3
    Route 66 and Interstate 95 closed. => -
    Flight 370 was lost, and Boeing 747s too. => -
    Article 50, Section 230 and Chapter 11 were read. => -
    The G-7 and the G20 met. => -
    Room 101 and page 12 burned. => -
    Bus No. 12 and No. 1 of the list came. => -
    A 9-year-old boy and his 9-month-old sister came. => 9-year-old | measure | 9 | unit=year | of=boy ; 9-month-old | measure | 9 | unit=month | of=sister
    A 30-foot wall and a 5-mile road were built. => 30-foot | measure | 30 | unit=foot | of=wall ; 5-mile | measure | 5 | unit=mile | of=road
    It is 30 feet high and 12 miles long. => 30 feet | measure | 30 | unit=foot ; 12 miles | measure | 12 | unit=mile
    It costs $5 million to $7 million. => $5 million to $7 million | money | 5000000..7000000 | unit=USD
    It costs $5-7 million. => $5-7 million | money | 5000000..7000000 | unit=USD
    They owe tens of millions of dollars. => tens of millions of dollars | money | 20000000.. | unit=USD | bound=about
    They owe several hundred dollars. => several hundred dollars | money | 200.. | unit=USD | bound=about
    They owe about $40,000 each. => $40,000 | money | 40000 | unit=USD | bound=about
    They owe less than $5 a head. => $5 a head | money | 5 | unit=USD | bound=less_than | per=head
    More than 20, but fewer than 30, came. => 20 | count | 20 | bound=more_than ; 30 | count | 30 | bound=less_than
    Nearly 200 people and almost 30 dogs came. => 200 | count | 200 | bound=about | of=people ; 30 | count | 30 | bound=about | of=dogs
    As many as 1,200 people came. => 1,200 | count | 1200 | bound=at_most | of=people
    Some 20 people came. => 20 | count | 20 | bound=about | of=people
    Only 20 people came. => 20 | count | 20 | of=people
    Exactly 20 people came. => 20 | count | 20 | of=people
    Twenty-odd people came. => Twenty | count | 20 | bound=about | of=people
    One of the boats sank, and one did not. => One | count | 1 | of=boats
    No one came, and someone left. => -
    One wonders why. => -
    The number of boats rose from 5 to 7. => 5 | count | 5 | of=boats ; 7 | count | 7 | of=boats
    He lives at 12 Harbour Street. => -
    Call 911 now. => -
    It won 12 of 20 seats. => 12 of 20 | ratio | 0.6 | of=seats
    It was 5-foot-10. => 5-foot-10 | measure | 5.83333333333333 | unit=foot
    One in 10, or one tenth, of them left. => One in 10 | ratio | 0.1 ; one tenth | ratio | 0.1
    It rose 1,000-fold. => 1,000-fold | ratio | 1000 | change=up
    The ratio is 3:1 and the time 3:15. => -
    The vote was 12 to 3. => 12 to 3 | score | 3..12
    The bill passed 52-48. => 52-48 | score | 48..52
    It was up 3% at 12.50. => 3% | percent | 3 | unit=percent | change=up ; 12.50 | count | 12.5
    Half of them left. => Half | ratio | 0.5
    Two thirds of the crop rotted. => Two thirds | ratio | 0.666666666666667 | of=crop
    It weighs ½ tonne. => ½ tonne | measure | 0.5 | unit=tonne
    It weighs 3½ tonnes. => 3½ tonnes | measure | 3.5 | unit=tonne
    Three and a half boats came. => Three and a half | count | 3.5 | of=boats
    One hundred thousand people came. => One hundred thousand | count | 100000 | of=people
    Two hundred and fifty thousand boats came. => Two hundred and fifty thousand | count | 250000 | of=boats
    A hundred boats came. => A hundred | count | 100 | of=boats
    A thousand and one boats came. => A thousand and one | count | 1001 | of=boats
    Six hundred million dollars were lost. => Six hundred million dollars | money | 600000000 | unit=USD
    It has 1,2,3 boats. => -
    It has 10 000 boats. => 10 000 | count | 10000 | of=boats
    It has 3.5m people. => 3.5m | count | 3500000 | of=people
    It has 3.5 million people. => 3.5 million | count | 3500000 | of=people
    It has 20k followers. => 20k | count | 20000 | of=followers
    It cost $3.5bn and £2m. => $3.5bn | money | 3500000000 | unit=USD ; £2m | money | 2000000 | unit=GBP
    It cost 3.5 billion euros. => 3.5 billion euros | money | 3500000000 | unit=EUR
    It cost US$40 and C$50. => US$40 | money | 40 | unit=USD ; C$50 | money | 50 | unit=CAD
    It cost ¥5,000. => ¥5,000 | money | 5000 | unit=JPY
    It cost $1.2 trillion. => $1.2 trillion | money | 1200000000000 | unit=USD
    It cost fifty cents. => fifty cents | money | 50 | unit=cent
    It cost a million dollars. => a million dollars | money | 1000000 | unit=USD
    It cost half a million dollars. => half a million dollars | money | 500000 | unit=USD
    It cost hundreds of millions of dollars. => hundreds of millions of dollars | money | 200000000.. | unit=USD | bound=about
    More than one boat sank. => one | count | 1 | bound=more_than | of=boat
    One in every ten boats sank. => One in every ten | ratio | 0.1 | of=boats
    One of the ten boats sank. => One | count | 1 | of=boats ; ten | count | 10 | of=boats
    One boat sank and another leaked. => One | count | 1 | of=boat
    No one but one man came. => one | count | 1 | of=man
    He is number one. => -
    It has one-third of the seats. => one-third | ratio | 0.3333333333333333 | of=seats
    It fell from 45 percent to 40 percent. => 45 percent | percent | 45 | unit=percent ; 40 percent | percent | 40 | unit=percent
    It fell by half a percentage point. => half a percentage point | percent | 0.5 | unit=percentage_point | change=down
    It fell 0.5 percent. => 0.5 percent | percent | 0.5 | unit=percent | change=down
    It was up 12 percent, down from 14. => 12 percent | percent | 12 | unit=percent | change=up ; 14 | count | 14
    It rose nearly threefold. => threefold | ratio | 3 | bound=about | change=up
    An increase of 12 percent was seen. => 12 percent | percent | 12 | unit=percent | change=up
    A drop of 40 boats was seen. => 40 | count | 40 | of=boats | change=down
    A 12 percent rise in boats was seen. => 12 percent | percent | 12 | unit=percent | change=up
    The 12 percent fall was sharp. => 12 percent | percent | 12 | unit=percent | change=down
    It sits 30 miles north of Hull. => 30 miles | measure | 30 | unit=mile
    It has an area of 30 square miles. => 30 square miles | measure | 30 | unit=square mile
    It weighs 5 pounds. => 5 pounds | measure | 5 | unit=pound
    It is 6 feet 2 inches tall. => 6 feet 2 inches | measure | 6.16666666666667 | unit=foot
    It is 20 degrees Celsius. => 20 degrees Celsius | measure | 20 | unit=degree Celsius
    It holds 30 litres. => 30 litres | measure | 30 | unit=litre
    It has 500 megawatts. => 500 megawatts | measure | 500 | unit=megawatt
    It has 16GB of memory. => 16GB | measure | 16 | unit=gigabyte | of=memory
    The 5km race took 20 minutes. => 5km | measure | 5 | unit=kilometre | of=race ; 20 minutes | measure | 20 | unit=minute
    The third boat beat the fourth. => third | ordinal | 3 | of=boat
    It is the 100th anniversary. => 100th | ordinal | 100 | of=anniversary
    The twenty-first boat sank. => twenty-first | ordinal | 21 | of=boat
    He won his 12th title at 30. => 12th | ordinal | 12 | of=title ; 30 | count | 30
    They won 5-0, 3-1. => 5-0 | score | 0..5 ; 3-1 | score | 1..3
    They lost 21 to 14. => 21 to 14 | score | 14..21
    They drew 2-2. => 2-2 | score | 2..2
    The Senate voted 51-49. => 51-49 | score | 49..51
    It passed by a vote of 230 to 195. => 230 to 195 | score | 195..230
    Call 020 7946 0123 or 555-0199. => -
    He lives at 10 Downing Street in SW1A 2AA. => -
    He drove a 1998 Volvo 240 on Highway 61. => -
    He read pages 12-15 and Chapter 3. => -
    It is 3:15 now, or 15:30. => -
    Vote for Proposition 8 and Measure 12. => -
    The AK-47 and the MH370 were lost. => -
    He wore No. 23. => -
    He was aged 23, 26 and 58. => 23 | measure | 23 | unit=year ; 26 | measure | 26 | unit=year ; 58 | measure | 58 | unit=year
    Ada Holm, 65, and Bo Holm, 66, left. => 65 | measure | 65 | unit=year ; 66 | measure | 66 | unit=year
    Her brother, 19, was hurt. => 19 | measure | 19 | unit=year
    The boy, aged 12, was hurt. => 12 | measure | 12 | unit=year
    He was 68. => 68 | measure | 68 | unit=year
    She turned 40. => 40 | measure | 40 | unit=year
    It is 40 years old. => 40 years old | measure | 40 | unit=year
    It is between 40 and 50. => 40 and 50 | count | 40..50
    It is 40 or so. => 40 | count | 40 | bound=about
    It is 40 at most. => 40 | count | 40 | bound=at_most
    It is at least 40, if not 50. => 40 | count | 40 | bound=at_least ; 50 | count | 50
    It has no more than 40. => 40 | count | 40 | bound=at_most
    It has fewer than 40 boats. => 40 | count | 40 | bound=less_than | of=boats
    It is about 40 percent. => 40 percent | percent | 40 | unit=percent | bound=about
    It is roughly 40. => 40 | count | 40 | bound=about
    It is almost 40. => 40 | count | 40 | bound=about
    It is exactly 40. => 40 | count | 40
    It is over 40. => 40 | count | 40 | bound=more_than
    The company employs 40. => 40 | count | 40
    The 40 workers left. => 40 | count | 40 | of=workers
    Forty of the workers left. => Forty | count | 40 | of=workers
    There were 40 dead and 12 injured. => 40 | count | 40 ; 12 | count | 12
    Police shot 12 protesters dead. => 12 | count | 12 | of=protesters
    It killed 12 people, including 3 children. => 12 | count | 12 | of=people ; 3 | count | 3 | of=children
    It has 12 new red boats. => 12 | count | 12 | of=boats
    It has 12 of the boats that Lind sold. => 12 | count | 12 | of=boats
    It has 12 and will get more. => 12 | count | 12
    It has 12 U.S. boats. => 12 | count | 12 | of=boats
  `);
});
