/** Measures with their units. */
import { describe } from 'vitest';
import { itReads } from '../../support/number-phrases.ts';

describe('measure', () => {
  itReads(`
    She lost 3 pounds a week. => 3 pounds a week | measure | 3 | unit=pound per week | per=week
    The village lies 70 miles (113 kilometers) south of the capital. => 70 miles | measure | 70 | unit=mile ; 113 kilometers | measure | 113 | unit=kilometre
    They built a 250,000-square-foot hall. => 250,000-square-foot | measure | 250000 | unit=square foot | of=hall
    The field yields 9,000 barrels a day. => 9,000 barrels a day | measure | 9000 | unit=barrel per day | per=day
    Gusts reached 120 km/h on the coast. => 120 km/h | measure | 120 | unit=kilometre per hour | per=hour
    It was 30C in the shade. => 30C | measure | 30 | unit=degree Celsius
    The lake warmed by 2 degrees Celsius. => 2 degrees Celsius | measure | 2 | unit=degree Celsius
    The pipe carries 380,000 litres of milk a day. => 380,000 litres of milk a day | measure | 380000 | unit=litre per day | per=day
    The solar farm produces 300 MW. => 300 MW | measure | 300 | unit=megawatt
    The leak held 2.6 terabytes of files. => 2.6 terabytes | measure | 2.6 | unit=terabyte | of=files
    He is 6-foot-4 and weighs 210 pounds. => 6-foot-4 | measure | 6.33333333333333 | unit=foot ; 210 pounds | measure | 210 | unit=pound
    She swam the 100m freestyle. => 100m | measure | 100 | unit=metre | of=freestyle
    The wreck lies 5,000 metres down. => 5,000 metres | measure | 5000 | unit=metre
    Snow lay 14 inches deep. => 14 inches | measure | 14 | unit=inch
    The crater is 1/4 mile wide. => 1/4 mile | measure | 0.25 | unit=mile
    A 7.8-magnitude earthquake struck. => 7.8-magnitude | measure | 7.8 | unit=magnitude | of=earthquake
    The convoy was thousands of miles away. => thousands of miles | measure | 2000.. | unit=mile | bound=about
    Carbon dioxide passed 400 parts per million. => 400 parts per million | measure | 400 | unit=part per million
    The dose was 20 millisieverts. => 20 millisieverts | measure | 20 | unit=millisievert
    The bull weighed 1.1 tonnes. => 1.1 tonnes | measure | 1.1 | unit=tonne
    Three-quarters of a million acres burned. => Three-quarters of a million acres | measure | 750000 | unit=acre
    The park covers 300 square kilometres. => 300 square kilometres | measure | 300 | unit=square kilometre
    The car gets 40 miles per gallon. => 40 miles per gallon | measure | 40 | unit=mile per gallon | per=gallon
    The wall rose 30 centimetres. => 30 centimetres | measure | 30 | unit=centimetre | change=up
    They found 40 grams of hashish. => 40 grams | measure | 40 | unit=gram | of=hashish
    The ship was 12 nautical miles out. => 12 nautical miles | measure | 12 | unit=nautical mile
    The battery stores 50 kWh. => 50 kWh | measure | 50 | unit=kilowatt-hour
    The tremor took 0.3 seconds. => 0.3 seconds | measure | 0.3 | unit=second
    The plane flew 10 1/2 miles. => 10 1/2 miles | measure | 10.5 | unit=mile
    The drone can carry up to 25 kg. => 25 kg | measure | 25 | unit=kilogram | bound=at_most
    A magnitude-6.1 quake shook the town. => 6.1 | measure | 6.1 | unit=magnitude | of=quake
    The wire is 40 microns thick. => 40 microns | measure | 40 | unit=micrometre
    The night was minus-30 degrees Celsius. => minus-30 degrees Celsius | measure | -30 | unit=degree Celsius
    Two-foot-long eels were sold at 5 feet 2 inches. => Two-foot | measure | 2 | unit=foot | of=eels ; 5 feet 2 inches | measure | 5.16666666666667 | unit=foot
    The ferry had 3.1m visitors. => 3.1m | count | 3100000 | of=visitors
    Exports fell to 2.2m from 2.6m. => 2.2m | count | 2200000 ; 2.6m | count | 2600000
    The dam holds 5.5m cubic metres. => 5.5m cubic metres | measure | 5500000 | unit=cubic metre
    A crowd of 2m filled the square. => 2m | count | 2000000
    The hedge is 2.2m high. => 2.2m | measure | 2.2 | unit=metre
    She won the 200m final. => 200m | measure | 200 | unit=metre
    The hatch makes 250 Nm and 140 hp at 6,000 rpm. => 250 Nm | measure | 250 | unit=newton metre ; 140 hp | measure | 140 | unit=horsepower ; 6,000 rpm | measure | 6000 | unit=revolution per minute | per=minute
    The tent has 12 sq m. => 12 sq m | measure | 12 | unit=square metre
    It shipped 40,000 t, from 55,000 t. => 40,000 t | measure | 40000 | unit=tonne ; 55,000 t | measure | 55000 | unit=tonne
    The depth fell from 40 metres to 22. => 40 metres | measure | 40 | unit=metre ; 22 | measure | 22 | unit=metre
    The crate weighs 30 [kg]. => 30 [kg] | measure | 30 | unit=kilogram
    She has a 32" screen. => 32" | measure | 32 | unit=inch | of=screen
    “The club is 40” he said. => 40 | count | 40
    He stood 5'9" tall. => 5'9" | measure | 5.75 | unit=foot
    The lamp needs 60 W and a 48 V cell. => 60 W | measure | 60 | unit=watt ; 48 V | measure | 48 | unit=volt | of=cell
    It fell to - 12 degrees Celsius. => - 12 degrees Celsius | measure | -12 | unit=degree Celsius
    The cold - 12 degrees - held on. => 12 degrees | measure | 12 | unit=degree
    The field gave 3 bcf of gas. => 3 bcf | measure | 3 | unit=billion cubic feet | of=gas
    It got 5in of snow. => 5in | measure | 5 | unit=inch | of=snow
    Only 5 in Rome knew. => 5 | count | 5
    The mats are 12 x 20 ft. => 12 | count | 12 ; 20 ft | measure | 20 | unit=foot
    It sold 40 HP printers. => 40 | count | 40 | of=printers
    There were 7 bar owners. => 7 | count | 7 | of=owners
  `);
});
