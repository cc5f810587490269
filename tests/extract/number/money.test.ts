/** Money with its currency. */
import { describe } from 'vitest';
import { itReads } from '../../support/number-phrases.ts';

describe('money', () => {
  itReads(`
    We give away 3 USD50 cards. => 3 | count | 3 | of=cards ; USD50 | money | 50 | unit=USD | of=cards
    Sales reached MSEK 60. => MSEK 60 | money | 60000000 | unit=SEK
    It takes 50 dollars 40 yuan. => 50 dollars | money | 50 | unit=USD | of=yuan ; 40 yuan | money | 40 | unit=CNY
    Teachers start on 27,400 pounds a year. => 27,400 pounds a year | money | 27400 | unit=GBP | per=year
    It costs $3 million to $4 million a month. => $3 million to $4 million a month | money | 3000000..4000000 | unit=USD | per=month
    The plan costs $4.1 trillion in all. => $4.1 trillion | money | 4100000000000 | unit=USD
    A merger worth $1.2bn was called off. => $1.2bn | money | 1200000000 | unit=USD
    Donors gave £20m to the museum. => £20m | money | 20000000 | unit=GBP
    The state set aside Rs 500 crore for wells. => Rs 500 crore | money | 5000000000 | unit=INR
    It will cost US$3.4 million to mend the pier. => US$3.4 million | money | 3400000 | unit=USD
    Bids ran from €5m-€7m for the painting. => €5m-€7m | money | 5000000..7000000 | unit=EUR
    The bank was fined A$18.6 million. => A$18.6 million | money | 18600000 | unit=AUD
    Ottawa pledged C$2.3 billion for rail. => C$2.3 billion | money | 2300000000 | unit=CAD
    Her flat sold for HK$7.95 million. => HK$7.95 million | money | 7950000 | unit=HKD
    The carmaker lost 90 billion yen in China. => 90 billion yen | money | 90000000000 | unit=JPY
    He was ordered to pay 150,000 Swiss francs. => 150,000 Swiss francs | money | 150000 | unit=CHF
    Workers get $94,000-a-year jobs. => $94,000-a-year | money | 94000 | unit=USD | of=jobs | per=year
    The stamp costs 50 cents. => 50 cents | money | 50 | unit=cent
    Oil closed at 50 dollars a barrel. => 50 dollars a barrel | money | 50 | unit=USD | per=barrel
    Copper fell to $2.75 a pound. => $2.75 a pound | money | 2.75 | unit=USD | per=pound
    The bribe was RM50,000 in cash. => RM50,000 | money | 50000 | unit=MYR
    The villa cost R246m, auditors said. => R246m | money | 246000000 | unit=ZAR
    The fund lost hundreds of millions of dollars. => hundreds of millions of dollars | money | 200000000.. | unit=USD | bound=about
    They owe half a million euros. => half a million euros | money | 500000 | unit=EUR
    He paid three thousand dollars for the horse. => three thousand dollars | money | 3000 | unit=USD
    Damages came to 2.5 million Norwegian kroner. => 2.5 million Norwegian kroner | money | 2500000 | unit=NOK
    The toll is $3.50 each way. => $3.50 | money | 3.5 | unit=USD
    A -$5m swing followed. => -$5m | money | -5000000 | unit=USD | of=swing
    The company has spent $500,000 to $750,000 on lawyers. => $500,000 to $750,000 | money | 500000..750000 | unit=USD
    The firm offered $5 to $7 million. => $5 to $7 million | money | 5000000..7000000 | unit=USD
    Between $10bn and $12bn was moved abroad. => $10bn and $12bn | money | 10000000000..12000000000 | unit=USD
    The shop took 13 lakh rupees in cash. => 13 lakh rupees | money | 1300000 | unit=INR
    Analysts expect a $1 trillion-plus budget. => $1 trillion | money | 1000000000000 | unit=USD | bound=at_least | of=budget
    The deal values it at about £3.6 billion. => £3.6 billion | money | 3600000000 | unit=GBP | bound=about
    They raised as much as $300 million. => $300 million | money | 300000000 | unit=USD | bound=at_most
    Fines of up to $5,000 apply. => $5,000 | money | 5000 | unit=USD | bound=at_most
    It made a profit of 361 million pounds. => 361 million pounds | money | 361000000 | unit=GBP
    The grant is worth $2 million a year. => $2 million a year | money | 2000000 | unit=USD | per=year
    Tickets cost 12 euros and 50 cents. => 12 euros and 50 cents | money | 12.5 | unit=EUR
    The budget grew by $40 million. => $40 million | money | 40000000 | unit=USD | change=up
    Shares lost 34 cents in Oslo. => 34 cents | money | 34 | unit=cent
    The ransom was 400 bitcoin. => 400 bitcoin | money | 400 | unit=bitcoin
    The mine sold for 1.5 billion pesos. => 1.5 billion pesos | money | 1500000000 | unit=peso
    The pound bought $1.25 in London. => $1.25 | money | 1.25 | unit=USD
    The clinic charges NZ$80 per visit. => NZ$80 per visit | money | 80 | unit=NZD | per=visit
    The trust gave away ₹12,34,567 in aid. => ₹12,34,567 | money | 1234567 | unit=INR
    The minister promised 20 billion rand for housing. => 20 billion rand | money | 20000000000 | unit=ZAR
    The kiosk takes 5 € notes. => 5 € | money | 5 | unit=EUR | of=notes
    Sales reached 10 mln euros. => 10 mln euros | money | 10000000 | unit=EUR
    The land sold for Rs.75 lakh, the clerk said. => Rs.75 lakh | money | 7500000 | unit=INR
    A five-dollar ticket will do. => five-dollar | money | 5 | unit=USD | of=ticket
    They live in million-dollar homes. => million-dollar | money | 1000000 | unit=USD | of=homes
    The well costs $5 million per mile. => $5 million per mile | money | 5000000 | unit=USD | per=mile
    Losses of 2.3 billion yuan were hidden. => 2.3 billion yuan | money | 2300000000 | unit=CNY
    Lagos raised $US90m from lenders. => $US90m | money | 90000000 | unit=USD
    The mill was sold for $A14.5 million. => $A14.5 million | money | 14500000 | unit=AUD
    Milk rose to $NZ4 a litre. => $NZ4 a litre | money | 4 | unit=NZD | per=litre
    Rent is HK $9,000 there. => HK $9,000 | money | 9000 | unit=HKD
    It cost MXN$7,300 to mend. => MXN$7,300 | money | 7300 | unit=MXN
    The canton paid CHF 2’400’500.50 for it. => CHF 2’400’500.50 | money | 2400500.5 | unit=CHF
    The canton paid 1'750 francs. => 1'750 francs | money | 1750 | unit=franc
    The roof cost XCD750,000 in all. => XCD750,000 | money | 750000 | unit=XCD
    Some ALL 700 guests left. => 700 | count | 700 | of=guests
    The stall sells it for 800 won. => 800 won | money | 800 | unit=KRW
    A fare of 950 won applies. => 950 won | money | 950 | unit=KRW
    Of 40 rowers, 11 won. => 40 | count | 40 | of=rowers ; 11 | count | 11
    Of 40 rowers, 11 won medals. => 40 | count | 40 | of=rowers ; 11 | count | 11
    The chipmaker made 2,500 won a share. => 2,500 won a share | money | 2500 | unit=KRW | per=share
    A new quay costs 2.5m-3m euros. => 2.5m-3m euros | money | 2500000..3000000 | unit=EUR
    The heirs owe $12 to $14 billion. => $12 to $14 billion | money | 12000000000..14000000000 | unit=USD
    Diesel sells at $3.07 per gallon. => $3.07 per gallon | money | 3.07 | unit=USD | per=gallon
    It costs $9 per reusable tray. => $9 per reusable tray | money | 9 | unit=USD | per=tray
    The grant was $l.6 million. => $l.6 million | money | 1600000 | unit=USD
    The grant was £3O million. => £3O million | money | 30000000 | unit=GBP
    The level of O2 fell. => -
    It booked a $6 million one-time charge. => $6 million | money | 6000000 | unit=USD | of=charge
    The repair cost £3.7 m. => £3.7 m | money | 3700000 | unit=GBP
  `);
});
