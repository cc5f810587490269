/** Counts: what is counted, bounds, ranges. */
import { describe } from 'vitest';
import { itReads } from '../../support/number-phrases.ts';

describe('count', () => {
  itReads(`
    Two reasons Obama won are plain. => Two | count | 2 | of=reasons
    Mission personnel will be capped at 455. => 455 | count | 455 | bound=at_most | of=personnel
    The staff strength of 455 is final. => 455 | count | 455 | of=staff
    Oslo capped the number of envoys in Rome at 90. => 90 | count | 90 | bound=at_most | of=envoys
    The number of envoys should be not 90 but 30 fewer. => 90 | count | 90 | of=envoys ; 30 | count | 30 | of=envoys
    A crew of 12 sailed. => 12 | count | 12 | of=crew
    The sum is one hundred and three quarters. => one hundred and three quarters | count | 100.75
    The index rose 0 . 0085 . => 0 . 0085 | count | 0.0085 | change=up
    The ministry expelled 755 U.S. diplomats. => 755 | count | 755 | of=diplomats
    The embassy must cut 755 of its staff. => 755 | count | 755 | of=staff
    As many as 1,200 envoys must leave. => 1,200 | count | 1200 | bound=at_most | of=envoys
    The number of 755 surprised many. => 755 | count | 755
    Dozens of boats sank in the storm. => Dozens | count | 24.. | bound=about | of=boats
    Tens of thousands marched through the city. => Tens of thousands | count | 20000.. | bound=about
    Several hundred people waited outside. => Several hundred | count | 200.. | bound=about | of=people
    A few dozen soldiers held the bridge. => few dozen | count | 24.. | bound=about | of=soldiers
    Half a dozen clerks were dismissed. => Half a dozen | count | 6 | of=clerks
    Two dozen shops closed. => Two dozen | count | 24 | of=shops
    A dozen eggs broke. => A dozen | count | 12 | of=eggs
    Half a million homes lost power. => Half a million | count | 500000 | of=homes
    Two and a half million ballots were printed. => Two and a half million | count | 2500000 | of=ballots
    Some 1.2m voters stayed home. => 1.2m | count | 1200000 | bound=about | of=voters
    The site has 10M users. => 10M | count | 10000000 | of=users
    More than 1 414 000 people live there. => 1 414 000 | count | 1414000 | bound=more_than | of=people
    The court heard three hundred and thirty-one witnesses. => three hundred and thirty-one | count | 331 | of=witnesses
    The levee protects a quarter of a million people. => a quarter of a million | count | 250000 | of=people
    Hundreds of thousands of birds died. => Hundreds of thousands | count | 200000.. | bound=about | of=birds
    At least 17 sailors were hurt. => 17 | count | 17 | bound=at_least | of=sailors
    No fewer than 12 bridges were shut. => 12 | count | 12 | bound=at_least | of=bridges
    Fewer than 30 members voted. => 30 | count | 30 | bound=less_than | of=members
    About 250 guests came. => 250 | count | 250 | bound=about | of=guests
    Just under 400 flights were cancelled. => 400 | count | 400 | bound=less_than | of=flights
    Up to 15 ministers may resign. => 15 | count | 15 | bound=at_most | of=ministers
    No more than 50 mourners were let in. => 50 | count | 50 | bound=at_most | of=mourners
    The 500-plus delegates left early. => 500 | count | 500 | bound=at_least | of=delegates
    A crowd of 300 or so gathered. => 300 | count | 300 | bound=about
    It needs 60 votes or more. => 60 | count | 60 | bound=at_least | of=votes
    The blast killed 12 people and injured 300 more. => 12 | count | 12 | of=people ; 300 | count | 300 | of=people
    One of the three judges disagreed. => One | count | 1 | of=judges ; three | count | 3 | of=judges
    They hold 10,000-12,000 prisoners. => 10,000-12,000 | count | 10000..12000 | of=prisoners
    Between 5 and 7 ships a week dock there. => 5 and 7 | count | 5..7 | of=ships | per=week
    Two or three witnesses saw it. => Two or three | count | 2..3 | of=witnesses
    Five to six lorries were burnt. => Five to six | count | 5..6 | of=lorries
    Two to three million refugees fled. => Two to three million | count | 2000000..3000000 | of=refugees
    A three-judge panel ruled on it. => three-judge | count | 3 | of=judge
    The 100-member chamber met. => 100-member | count | 100 | of=member
    The party lost 54 seats. => 54 | count | 54 | of=seats
    Payrolls rose by 254,000 jobs. => 254,000 | count | 254000 | of=jobs | change=up
    The index was down 12 points. => 12 | count | 12 | of=points | change=down
    The firm employs 1,500 people. => 1,500 | count | 1500 | of=people
    It printed 2000 posters. => 2000 | count | 2000 | of=posters
    One man drowned. => One | count | 1 | of=man
    Those 12 nations signed. => 12 | count | 12 | of=nations
    Nine others escaped. => Nine | count | 9 | of=others
    Millions of Americans lost cover. => Millions | count | 2000000.. | bound=about | of=Americans
    Ten of the 23 cases were close. => Ten | count | 10 | of=cases ; 23 | count | 23 | of=cases
    Scores of houses burned. => Scores | count | 40.. | bound=about | of=houses
    She sold 89 million records. => 89 million | count | 89000000 | of=records
    The city of 8 million slept. => 8 million | count | 8000000
    The poll asked 1,002 adults. => 1,002 | count | 1002 | of=adults
    The plant makes 4 thousand 3 hundred and 21 parts. => 4 thousand 3 hundred and 21 | count | 4321 | of=parts
    Thirty-nine Democrats broke ranks. => Thirty-nine | count | 39 | of=Democrats
    Another 300 votes were found. => 300 | count | 300 | of=votes
    A group of 12 to 18 people came. => 12 to 18 | count | 12..18 | of=people
    He owns 22 of the 40 shops. => 22 | count | 22 | of=shops ; 40 | count | 40 | of=shops
    They closed 1,000 of the country's 3,500 schools. => 1,000 | count | 1000 | of=schools ; 3,500 | count | 3500 | of=schools
    The union has 30,000 full-time workers. => 30,000 | count | 30000 | of=workers
    Some $3 bought two loaves. => $3 | money | 3 | unit=USD | bound=about ; two | count | 2 | of=loaves
    One of Holm's main rivals quit. => One | count | 1 | of=rivals
    The mayor and 12 of the 30 councillors left. => 12 | count | 12 | of=councillors ; 30 | count | 30 | of=councillors
    Some 70,000 drug overdose deaths were counted. => 70,000 | count | 70000 | bound=about | of=deaths
    The other dozen boats came back. => dozen | count | 12 | of=boats
    One of the oldest and most loved inns burned. => One | count | 1 | of=inns
    They picked up five seats. => five | count | 5 | of=seats
    She has 300 e-mails. => 300 | count | 300 | of=e-mails
    The plan has 14 points. => 14 | count | 14 | of=points
    Adults 55 and older get it free. => 55 | count | 55 | bound=at_least
    It printed 1 200 copies. => 1 200 | count | 1200 | of=copies
    Losses came to 6 . 2 million units. => 6 . 2 million | count | 6200000 | of=units
    It seats 80 , 000 fans. => 80 , 000 | count | 80000 | of=fans
    The 755 that Holm named must go. => 755 | count | 755
    The plant makes 40 a week. => 40 a week | count | 40 | per=week
    They sell 200,000 a month. => 200,000 a month | count | 200000 | per=month
    The line takes 30 calls an hour. => 30 | count | 30 | of=calls | per=hour
    It held 70 a year earlier. => 70 | count | 70
    The club had 14 saves and 3 wins. => 14 | count | 14 | of=saves ; 3 | count | 3 | of=wins
    Of the nine, 4 draws her daily. => nine | count | 9 ; 4 | count | 4
    It sold 3.1 million phones, up from 2.8 million. => 3.1 million | count | 3100000 | of=phones ; 2.8 million | count | 2800000 | of=phones
    It lent 900 books, compared with 700 then. => 900 | count | 900 | of=books ; 700 | count | 700 | of=books
    Arrests rose to 410. => 410 | count | 410 | of=Arrests
    The deaths reached 57. => 57 | count | 57 | of=deaths
    Shares rose to 410. => 410 | count | 410
    It polled ~900 of them. => 900 | count | 900 | bound=about
    He had 310 delegates to Orr's 190. => 310 | count | 310 | of=delegates ; 190 | count | 190 | of=delegates
    It took 900 guests, not 1,200. => 900 | count | 900 | of=guests ; 1,200 | count | 1200 | of=guests
    It freed three army-held sailors. => three | count | 3 | of=sailors
    They lent 30 or 40 boats. => 30 | count | 30 | of=boats ; 40 | count | 40 | of=boats
    It keeps a staff of more than 700. => 700 | count | 700 | bound=more_than | of=staff
    She sells one a month. => one a month | count | 1 | per=month
    They stranded them with one out. => one | count | 1
    He took one out. => -
  `);
});
