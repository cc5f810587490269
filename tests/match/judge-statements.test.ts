import { describe, expect, it } from 'vitest';
import { createArticleHalf } from '../../src/article-half.ts';
import { judgeStatements, type StatementJudgement } from '../../src/match/judge-statements.ts';
import { chain } from '../../src/stages/stage.ts';
import { createStatementView } from '../../src/stages/view-statement.ts';
import { article, SILENT } from '../support/hand-made.ts';

const view = chain(createArticleHalf(), createStatementView());
const viewOf = (text: string) => view.run(article('x', text), SILENT);

const CASES: readonly [string, string, StatementJudgement['relation'], StatementJudgement['field']][] = [
  ['As many as 755 envoys must leave the republic.', '755 envoys have to leave the republic.', 'same', null],
  ['755 envoys must leave the republic.', '455 envoys must leave the republic.', 'conflict', 'value'],
  ['About 43,000 people fled the valley.', '43,350 people fled the valley.', 'same', null],
  ['More than 30 sailors drowned in the storm.', 'At least 30 sailors drowned in the storm.', 'same', null],
  ['Shares of the brewer rose on Monday.', 'Shares of the brewer fell on Monday.', 'conflict', 'polarity'],
  ['Fares rose 4% in May.', 'Fares fell 4% in May.', 'conflict', 'polarity'],
  ['The ferry sank on Monday.', 'The ferry sank on Tuesday.', 'conflict', 'date'],
  [
    'Four people died and 19 were injured in the crash.',
    'Four people died and 17 were injured in the crash.',
    'conflict',
    'value',
  ],
  ['Oster beat Halvern in the final.', 'Halvern beat Oster in the final.', 'conflict', 'polarity'],
  ['Oster beat Halvern in the final.', 'In the final Oster beat Halvern.', 'same', null],
  ['Oster beat Halvern in the final.', 'Halvern was beaten by Oster in the final.', 'same', null],
  ['The mayor said he took the money.', 'The mayor denied he took the money.', 'conflict', 'polarity'],
  ['The mayor denied he took the money.', 'The mayor denied taking the money.', 'same', null],
  [
    'The brewer made a profit of $3 million.',
    'The brewer made a loss of $3 million.',
    'conflict',
    'polarity',
  ],
  [
    'The council approved the tram line.',
    'The council did not approve the tram line.',
    'conflict',
    'polarity',
  ],
  ['The harbour froze over in January.', 'A bakery in Alder street won the bread prize.', 'different', null],
  ['The bridge opened on March 3, 2019.', 'The bridge opened on May 9, 2019.', 'conflict', 'date'],
  [
    '“We will not sell the old harbour to anybody who asks,” Marten said.',
    '“We will not lease the old harbour to anybody who asks,” Marten said.',
    'same',
    'wording',
  ],
];

describe('judgeStatements', () => {
  it.each(CASES)('%s | %s', (a, b, relation, field) => {
    expect(judgeStatements(viewOf(a), viewOf(b))).toMatchObject({ relation, field });
  });

  it.each(CASES)('does not depend on which comes first: %s | %s', (a, b) => {
    expect(judgeStatements(viewOf(b), viewOf(a))).toEqual(judgeStatements(viewOf(a), viewOf(b)));
  });
});
