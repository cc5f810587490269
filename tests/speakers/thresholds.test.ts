/** A phrase on either side of what tells who speaks: how far back, how alike two names, how many words. */
import { describe, expect, it } from 'vitest';
import { positionOf, positionOfPronoun } from '../../src/speakers/position.ts';
import { isMisspelling, misspeltName, nameKey, sameName, suffixOf } from '../../src/speakers/same-name.ts';
import { readMarked } from '../support/hand-made-article.ts';
import { resolveMarked } from '../support/resolve-marked.ts';

describe('who speaks', () => {
  it.each([
    [
      'Ruth Moss opened the mill.\nRain fell.\nRain fell.\nRain fell.\nRain fell.\nRain fell.\n[She] said so.',
      [['Ruth Moss', null, 'person']],
    ],
    [
      'Ruth Moss opened the mill.\nRain fell.\nRain fell.\nRain fell.\nRain fell.\nRain fell.\nRain fell.\n[She] said so.',
      [[null, null, 'person']],
    ],
    [
      'Ruth Moss opened the mill.\nRain fell.\nRain fell.\nRain fell.\nRain fell.\nRain fell.\nRain fell.\nRain fell.\n[She] said so.',
      [[null, null, 'person']],
    ],
    ['Ruth Moss opened the mill.\nRain fell.\n[She] said so.', [['Ruth Moss', null, 'person']]],
    [
      '[Vlamidir Petrov] left.\n[Vladimir Petrov] said so.',
      [
        ['Vladimir Petrov', null, 'person'],
        ['Vladimir Petrov', null, 'person'],
      ],
    ],
    [
      '[Ann Kit] left.\n[Ann Kim] said so.',
      [
        ['Ann Kit', null, 'person'],
        ['Ann Kim', null, 'person'],
      ],
    ],
    [
      '[Ann Morse] left.\n[Ann Morsi] said so.',
      [
        ['Ann Morse', null, 'person'],
        ['Ann Morse', null, 'person'],
      ],
    ],
    [
      '[Ann Mosse] left.\n[Ann Mossi] said so.',
      [
        ['Ann Mosse', null, 'person'],
        ['Ann Mosse', null, 'person'],
      ],
    ],
    [
      '[Ann Mors] left.\n[Ann Mort] said so.',
      [
        ['Ann Mors', null, 'person'],
        ['Ann Mort', null, 'person'],
      ],
    ],
    [
      '[Ann Walthers] left.\n[Ann Waltirs] said so.',
      [
        ['Ann Walthers', null, 'person'],
        ['Ann Waltirs', null, 'person'],
      ],
    ],
    [
      '[Ann Waldhers] left.\n[Ann Walthars] said so.',
      [
        ['Ann Waldhers', null, 'person'],
        ['Ann Waldhers', null, 'person'],
      ],
    ],
    [
      '[Joe Biden] left.\n[Joseph R. Biden Jr.] said so.',
      [
        ['Joseph R. Biden Jr.', null, 'person'],
        ['Joseph R. Biden Jr.', null, 'person'],
      ],
    ],
    [
      '[Donald Orr] left.\n[Donald Orr Jr.] said so.\n[Orr] agreed.',
      [
        ['Donald Orr', null, 'person'],
        ['Donald Orr Jr.', null, 'person'],
        ['Donald Orr', null, 'person'],
      ],
    ],
    [
      '[Hillary Rodham Moss] left.\n[Hillary Moss] said so.\n[Bill Moss] agreed.',
      [
        ['Hillary Rodham Moss', null, 'person'],
        ['Hillary Rodham Moss', null, 'person'],
        ['Bill Moss', null, 'person'],
      ],
    ],
    [
      '[J. Moss] left.\n[Jane Moss] said so.',
      [
        ['Jane Moss', null, 'person'],
        ['Jane Moss', null, 'person'],
      ],
    ],
    [
      '[Al Moss] left.\n[Alma Moss] said so.',
      [
        ['Al Moss', null, 'person'],
        ['Alma Moss', null, 'person'],
      ],
    ],
    [
      '[Ali Moss] left.\n[Alina Moss] said so.',
      [
        ['Ali Moss', null, 'person'],
        ['Alina Moss', null, 'person'],
      ],
    ],
    ['[Jean-Claude van der Berg Jr.] left.', [['Jean-Claude van der Berg Jr.', null, 'person']]],
    [
      '[The Old Ferry Company] left.\n[The company] said so.',
      [
        ['Old Ferry Company', null, 'organization'],
        ['Old Ferry Company', null, 'organization'],
      ],
    ],
    ['[Omar al-Rahman] said so.', [['Omar al-Rahman', null, 'person']]],
    ['[Mrs. White] said so.', [['White', null, 'person']]],
    [
      '[Theresa May] said so.\n[Mrs. May] agreed.',
      [
        ['Theresa May', null, 'person'],
        ['Theresa May', null, 'person'],
      ],
    ],
    ['[The White House] said so.', [['White House', null, 'organization']]],
    ['[Investment firm Kestrel Ridge] said so.', [['Kestrel Ridge', null, 'organization']]],
    [
      '[Democrats] said so.\n[Russians] agreed.',
      [
        ['Democrats', null, 'group'],
        ['Russians', null, 'group'],
      ],
    ],
    ['[Officials] said so.', [[null, null, 'group']]],
    [
      '[The longtime foreign policy adviser Ruth Alder] said so.',
      [['Ruth Alder', 'longtime foreign policy adviser', 'person']],
    ],
    ['[Four-term congressman Tom Reyes] said so.', [['Tom Reyes', 'Four-term congressman', 'person']]],
    ['Ruth Alder, 46, left.\n[The jobless 46-year-old] said so.', [['Ruth Alder', null, 'person']]],
    ['Ruth Alder, 46, left.\n[The quiet jobless old local 46-year-old] said so.', [[null, null, 'unnamed']]],
    [
      'Rep. Ruth Moss, D-Md., met Rep. Tom Reyes.\n[The Democratic lawmaker] said so.',
      [['Ruth Moss', 'Rep.', 'person']],
    ],
    ['Ruth Moss, head of the Farm Bank, [who] agreed, left.', [['Ruth Moss', null, 'person']]],
    ['Ruth Moss saw the farmer [who] said so.', [[null, 'farmer', 'person']]],
    ['It came from Ruth Moss, a farmer [who] said so.', [['Ruth Moss', 'farmer', 'person']]],
    ['It came from Ruth Moss, a farmer, and a lawyer [who] said so.', [[null, 'lawyer', 'unnamed']]],
    ['It came from Ruth Moss, [who at a meeting on Monday] said so.', [['Ruth Moss', null, 'person']]],
    [
      'Ruth Moss met Tom Reyes.\n[He] said so.\n[She] agreed.',
      [
        ['Tom Reyes', null, 'person'],
        ['Ruth Moss', null, 'person'],
      ],
    ],
    ['It rained in Orsund.\n[He] said so.', [[null, null, 'person']]],
    ['When [she] arrived, Ruth Moss said so.', [['Ruth Moss', null, 'person']]],
    ['[The poll] said so.', [['poll', null, 'document']]],
    ['[A senior official] said so.', [[null, 'senior official', 'unnamed']]],
    ['[Her husband] said so.', [[null, null, 'person']]],
    ['[Sen. Moss and Rep. Reyes] said so.', [[null, null, 'group']]],
    ['[U.S. Rep. Ruth Moss] said so.', [['Ruth Moss', 'U.S. Rep.', 'person']]],
    [
      '[Former President Tom Reyes] said so.\n[Mr. Reyes] agreed.\n[The former president] left.',
      [
        ['Tom Reyes', 'Former President', 'person'],
        ['Tom Reyes', 'Former President', 'person'],
        ['Tom Reyes', 'Former President', 'person'],
      ],
    ],
    ['[The ministry] said so.', [[null, null, 'organization']]],
    [
      'The Danish Fisheries Ministry left.\n[The ministry] said so.',
      [['Danish Fisheries Ministry', null, 'organization']],
    ],
    [
      '[Dr. Anna Lind] said so.\n[Dr. Lind] agreed.\n[Lind] left.',
      [
        ['Anna Lind', null, 'person'],
        ['Anna Lind', null, 'person'],
        ['Anna Lind', null, 'person'],
      ],
    ],
    ['[Anna] said so. Anna Lind left.', [['Anna Lind', null, 'person']]],
    ['Anna Lind left.\n[Anna] said so.', [['Anna Lind', null, 'person']]],
    ['[Lind] said so. Anna Lind left.', [['Anna Lind', null, 'person']]],
    ["[Mr. Moss's lawyer, Rudy Orr], said so.", [['Rudy Orr', 'lawyer', 'person']]],
    ['[A spokesman for Mr. Moss] said so.', [[null, 'spokesman for Mr. Moss', 'unnamed']]],
    ['[The Danish foreign ministry] said so.', [[null, null, 'organization']]],
    ['[Secretary of State Ruth Moss] said so.', [['Ruth Moss', 'Secretary of State', 'person']]],
    ['[The editor-in-chief] said so.', [[null, 'editor-in-chief', 'person']]],
    ['[The mayor and her deputy] said so.', [[null, null, 'group']]],
    ['[Iran and Iraq] said so.', [[null, null, 'group']]],
    [
      '[The defense and diplomatic correspondent] said so.',
      [[null, 'defense and diplomatic correspondent', 'person']],
    ],
    ['[Bob Alder, R-Tenn., and Ruth Moss] said so.', [[null, null, 'group']]],
    ['[Norway, Denmark] said so.', [[null, null, 'group']]],
    ['[The military] said so.', [[null, null, 'organization']]],
    ['[The lawyer for Mrs. Alder, David Moss], said so.', [['David Moss', null, 'person']]],
    ["[The ferry's operator, Alder Line], said so.", [['Alder Line', null, 'organization']]],
    ['[His lawyer, Rudy Orr, a former judge], said so.', [['Rudy Orr', 'former judge', 'person']]],
    ['[One of them, Ruth Moss], said so.', [['Ruth Moss', null, 'person']]],
    ['[The Obama campaign] said so.', [[null, null, 'organization']]],
    ["[Ruth Moss's office] said so.", [[null, null, 'organization']]],
    ['[Leading Democrats] said so.', [['Democrats', null, 'group']]],
    ['[He] said so.', [[null, null, 'person']]],
    ['[They both] said so.', [[null, null, 'group']]],
    ['Adel Abdul-[Mahdi] said so.', [['Abdul-Mahdi', null, 'person']]],
    ['[Ruth Alder-Orr] said so.', [['Ruth Alder-Orr', null, 'person']]],
    ['[Piet van Hollen] said so.', [['Piet van Hollen', null, 'person']]],
    ['[De Blasio] said so.', [['De Blasio', null, 'person']]],
    ['[Omar bin Rashid] said so.', [['Omar bin Rashid', null, 'person']]],
    ['[Paul Howard, Jr.] said so.', [['Paul Howard, Jr.', null, 'person']]],
    ['[Paul Howard III] said so.', [['Paul Howard III', null, 'person']]],
    ['[Rep. Paul Howard (D-Ohio)] said so.', [['Paul Howard', 'Rep.', 'person']]],
    ['[Sen. Ruth Moss, D-Md.,] said so.', [['Ruth Moss', 'Sen.', 'person']]],
    ['[U.S. Senator Ruth Moss] said so.', [['Ruth Moss', 'U.S. Senator', 'person']]],
    ['[Judge Ruth Moss of the Delft court] said so.', [['Ruth Moss', 'Judge', 'person']]],
    ['[Ruth Moss of the Farm Bank] said so.', [['Ruth Moss', null, 'person']]],
    ['[Professor Ruth Moss] said so.', [['Ruth Moss', 'Professor', 'person']]],
    [
      '[Ruth Moss, a professor at Delft University], said so.',
      [['Ruth Moss', 'professor at Delft University', 'person']],
    ],
    [
      '[Delft University professor Ruth Moss] said so.',
      [['Ruth Moss', 'Delft University professor', 'person']],
    ],
    ['[Republican Sen. Ruth Moss] said so.', [['Ruth Moss', 'Republican Sen.', 'person']]],
    ['[Pope Francis] said so.', [['Francis', 'Pope', 'person']]],
    ['[Queen Margrethe] said so.', [['Margrethe', 'Queen', 'person']]],
    ['[Prince Harry] said so.', [['Harry', 'Prince', 'person']]],
    ['[Barack Obama] said so.', [['Barack Obama', null, 'person']]],
    ['[Vladimir Putin] said so.', [['Vladimir Putin', null, 'person']]],
    ['[Xi Jinping] said so.', [['Xi Jinping', null, 'person']]],
    ['[Kim Jong Un] said so.', [['Kim Jong Un', null, 'person']]],
    ['[The European Union] said so.', [['European Union', null, 'organization']]],
    [
      '[The Department of Homeland Security] said so.',
      [['Department of Homeland Security', null, 'organization']],
    ],
    ['[The University of Delft] said so.', [['University of Delft', null, 'organization']]],
    ['[The Red Cross] said so.', [['Red Cross', null, 'organization']]],
    ['[Norsk Steel & Co.] said so.', [['Norsk Steel & Co.', null, 'organization']]],
    ['[The FBI] said so.', [['FBI', null, 'organization']]],
    ['[CNN] said so.', [['CNN', null, 'organization']]],
    ['[The Harwich Courier] said so.', [['Harwich Courier', null, 'organization']]],
    ['[The court] said so.', [[null, null, 'organization']]],
    ['[The Supreme Court] said so.', [['Supreme Court', null, 'organization']]],
    ['[The indictment] said so.', [['indictment', null, 'document']]],
    ['[A report] said so.', [[null, null, 'document']]],
    ['[A report by the ministry] said so.', [[null, null, 'document']]],
    ['[One official] said so.', [[null, 'official', 'unnamed']]],
    ['[An official] said so.', [[null, 'official', 'unnamed']]],
    ['[The officials] said so.', [[null, null, 'group']]],
    ['[Residents of Delft] said so.', [[null, null, 'group']]],
    ['[Many farmers] said so.', [[null, null, 'group']]],
    ['[Some of the farmers] said so.', [[null, null, 'group']]],
    ["[The farmers' union] said so.", [[null, null, 'organization']]],
    ['[A source] said so.', [[null, 'source', 'unnamed']]],
    ['[A person close to the talks] said so.', [[null, 'person close to the talks', 'unnamed']]],
    ['[Somebody] said so.', [[null, null, 'unnamed']]],
    ['[My mother] said so.', [[null, null, 'person']]],
    ['[Her brother Tom Reyes] said so.', [['Tom Reyes', null, 'person']]],
    ["[The victim's mother, Ruth Moss], said so.", [['Ruth Moss', null, 'person']]],
    ["[Ruth Moss, the victim's mother], said so.", [['Ruth Moss', null, 'person']]],
    ['[Ruth Moss, who runs the mill], said so.', [['Ruth Moss', null, 'person']]],
    ['[Ruth Moss (left)] said so.', [['Ruth Moss', null, 'person']]],
    ['[Captain Ruth Moss, 46,] said so.', [['Ruth Moss', 'Captain', 'person']]],
    ['[Lt. Col. Ruth Moss] said so.', [['Ruth Moss', 'Lt. Col.', 'person']]],
    ['[Sir Tom Reyes] said so.', [['Tom Reyes', null, 'person']]],
    ['[Lord Reyes] said so.', [['Reyes', null, 'person']]],
    ['[Ms. Moss] said so.', [['Moss', null, 'person']]],
    ['[Mrs. Ruth Moss] said so.', [['Ruth Moss', null, 'person']]],
    ['Tom Reyes, a farmer, left.\n[The farmer] said so.', [['Tom Reyes', 'farmer', 'person']]],
    [
      'Tom Reyes left with his wife, Ann Reyes.\n[Mr. Reyes] said so.\n[Mrs. Reyes] agreed.',
      [
        ['Tom Reyes', null, 'person'],
        ['Ann Reyes', null, 'person'],
      ],
    ],
    ['Mayor Ann Orr and Bea Orr left.\n[Mayor Orr] said so.', [['Ann Orr', 'Mayor', 'person']]],
    ['[Orr] said so.\nAnn Orr left.', [['Ann Orr', null, 'person']]],
    ['President Ann Orr left.\n[The president] said so.', [['Ann Orr', 'President', 'person']]],
    ['Norsk Steel and Alder Line left.\n[The company] said so.', [[null, null, 'organization']]],
    [
      'The Danish Fisheries Ministry met the Norwegian Trade Ministry.\n[The trade ministry] said so.',
      [['Norwegian Trade Ministry', null, 'organization']],
    ],
    [
      'The Environmental Protection Agency left.\n[The EPA] said so.',
      [['Environmental Protection Agency', null, 'organization']],
    ],
    [
      'The Environmental Protection Agency (EPA) left.\n[EPA] said so.\n[The agency] agreed.',
      [
        ['Environmental Protection Agency', null, 'organization'],
        ['Environmental Protection Agency', null, 'organization'],
      ],
    ],
    ["Ruth Moss left.\n[Moss's lawyer] said so.", [[null, "Moss's lawyer", 'person']]],
    ['Ruth Moss, who left, said [she] knew.', [['Ruth Moss', null, 'person']]],
    ['Norsk Steel, [who] agreed, left.', [['Norsk Steel', null, 'person']]],
    ['They met the minister, [who] agreed.', [[null, 'minister', 'person']]],
    ['He told Ruth Moss, [whose] boat sank, of it.', [['Ruth Moss', null, 'person']]],
    [
      'Sen. Ruth Moss (R-Maine) met Sen. Tom Reyes (D-Ohio).\n[The Ohio senator] said so.\n[The Republican senator] agreed.',
      [
        ['Tom Reyes', 'Sen.', 'person'],
        ['Ruth Moss', 'Sen.', 'person'],
      ],
    ],
    [
      'Sen. Ruth Moss (R-Maine) met Sen. Tom Reyes (D-Ohio).\n[The Republican] said so.\n[The Democrat] agreed.',
      [
        ['Ruth Moss', 'Sen.', 'person'],
        ['Tom Reyes', 'Sen.', 'person'],
      ],
    ],
    ['Gov. Ruth Moss left.\n[The governor] said so.', [['Ruth Moss', 'Gov.', 'person']]],
    [
      'Ruth Moss, the chief executive of Norsk Steel, left.\n[The chief executive] said so.',
      [['Ruth Moss', 'chief executive of Norsk Steel', 'person']],
    ],
    [
      'Tom Reyes, the director of the FBI, left.\n[The FBI director] said so.\n[The FBI chief] agreed.',
      [
        ['Tom Reyes', 'director of the FBI', 'person'],
        ['Tom Reyes', 'director of the FBI', 'person'],
      ],
    ],
    ['President Ann Orr left.\n[The Danish president] said so.', [['Ann Orr', 'President', 'person']]],
    [
      'Ruth Moss, 46, and Tom Reyes, 47, left.\n[The 46-year-old] said so.\n[The 47-year-old] agreed.',
      [
        ['Ruth Moss', null, 'person'],
        ['Tom Reyes', null, 'person'],
      ],
    ],
    ["[Ruth Moss's aide Tom Reyes] said so.", [['Tom Reyes', 'aide', 'person']]],
    ['[Kestrel (KST) chief Ruth Moss] said so.', [['Ruth Moss', 'chief', 'person']]],
    ["[The Times's editor] said so.", [[null, "Times's editor", 'person']]],
    ['[The Orr-Moss report] said so.', [['Orr-Moss report', null, 'document']]],
    ['[Al-Rahman] said so.', [['Al-Rahman', null, 'person']]],
    ['[Abdul-Mahdi] said so.', [['Abdul-Mahdi', null, 'person']]],
    ['[MOSS] said so.', [['MOSS', null, 'person']]],
    ['[RUTH MOSS, HOST] said so.', [['RUTH MOSS', 'HOST', 'person']]],
    ['[The 12 senators] said so.', [[null, null, 'group']]],
    ['[Farmers and millers] said so.', [[null, null, 'group']]],
    ['[Both Ruth Moss and Tom Reyes] said so.', [[null, null, 'group']]],
    ['[Neither Ruth Moss nor Tom Reyes] said so.', [[null, null, 'group']]],
    ['[Ruth Moss or Tom Reyes] said so.', [[null, null, 'group']]],
    ['[Tom and Bea Orr] said so.', [[null, null, 'group']]],
    ['[An aide to Ruth Moss] said so.', [[null, 'aide to Ruth Moss', 'unnamed']]],
    ['[Aides to Ruth Moss] said so.', [[null, null, 'group']]],
    ['[A former aide] said so.', [[null, 'former aide', 'unnamed']]],
    ['[The ex-mayor] said so.', [[null, 'ex-mayor', 'person']]],
    ['[The late Ruth Moss] said so.', [['Ruth Moss', null, 'person']]],
    ['[A statement from the bank] said so.', [[null, null, 'document']]],
    ['[A new poll] said so.', [[null, null, 'document']]],
    ['[The Delft poll] said so.', [['Delft poll', null, 'document']]],
    ['[Officials in Delft] said so.', [[null, null, 'group']]],
    ['[A Delft official] said so.', [[null, 'Delft official', 'unnamed']]],
    ['[A police spokesman] said so.', [[null, 'police spokesman', 'unnamed']]],
    ['[Police chief Ruth Moss] said so.', [['Ruth Moss', 'Police chief', 'person']]],
    ['[Delft police] said so.', [[null, null, 'organization']]],
    ['[The Delft Police Department] said so.', [['Delft Police Department', null, 'organization']]],
    ['[The White House spokeswoman] said so.', [[null, 'White House spokeswoman', 'unnamed']]],
    ['[White House officials] said so.', [[null, null, 'group']]],
    ['[The Kremlin] said so.', [['Kremlin', null, 'organization']]],
    ['[Maine officials] said so.', [[null, null, 'group']]],
    ['[A Maine Republican] said so.', [[null, null, 'unnamed']]],
    ['[House Republicans] said so.', [['House Republicans', null, 'group']]],
    ['[Senate Majority Leader Ruth Moss] said so.', [['Ruth Moss', 'Senate Majority Leader', 'person']]],
    ['[House Speaker Ruth Moss] said so.', [['Ruth Moss', 'House Speaker', 'person']]],
    ['[The House speaker] said so.', [[null, 'House speaker', 'person']]],
    ['[The party] said so.', [[null, null, 'organization']]],
    ['[The Labour Party] said so.', [['Labour Party', null, 'organization']]],
    ["[The Labour Party's leader, Ruth Moss], said so.", [['Ruth Moss', 'leader', 'person']]],
    ['[Labour leader Ruth Moss] said so.', [['Ruth Moss', 'Labour leader', 'person']]],
    ['[The rebels] said so.', [[null, null, 'group']]],
    ['[The army] said so.', [[null, null, 'organization']]],
    ['[Gen. Ruth Moss, the army chief], said so.', [['Ruth Moss', 'army chief', 'person']]],
    ['[The BBC] said so.', [['BBC', null, 'organization']]],
    ['[BBC reporter Ruth Moss] said so.', [['Ruth Moss', 'BBC reporter', 'person']]],
    ['[Ruth Moss of the BBC] said so.', [['Ruth Moss', null, 'person']]],
    ['[Ruth Moss, BBC] said so.', [['Ruth Moss', null, 'person']]],
    ['[The network] said so.', [[null, null, 'organization']]],
    ['[The website] said so.', [[null, null, 'organization']]],
    ['[Facebook] said so.', [['Facebook', null, 'organization']]],
    ['[A tweet] said so.', [[null, null, 'document']]],
    ['[Twitter user Ruth Moss] said so.', [['Ruth Moss', null, 'person']]],
    ['[Some] said so.', [[null, null, 'group']]],
    ['[Many] said so.', [[null, null, 'group']]],
    ['[The other woman] said so.', [[null, null, 'person']]],
    ['[The two men] said so.', [[null, null, 'group']]],
    ['[Uncle Tom] said so.', [['Tom', null, 'person']]],
    ["[Tom O'Hara] said so.", [["Tom O'Hara", null, 'person']]],
    ['[Conan O’Brien] said so.', [['Conan O’Brien', null, 'person']]],
    ['[Ruth McAdams] said so.', [['Ruth McAdams', null, 'person']]],
    ['[Jürgen Müller] said so.', [['Jürgen Müller', null, 'person']]],
    ['[Ángela Núñez] said so.', [['Ángela Núñez', null, 'person']]],
  ])('%s', (marked, speakers) => {
    expect(
      resolveMarked(marked).map((speaker) => speaker && [speaker.name, speaker.role, speaker.type]),
    ).toEqual(speakers);
  });
});

const words = (name: string): string[] => name.split(' ');
const key = (name: string): string[] => nameKey(words(name));

describe('two names', () => {
  it.each([
    ['Joseph R. Alder Jr.', 'Joe Alder', true],
    ['Alder', 'Joe Alder', true],
    ['Hillary Rodham Moss', 'Hillary Moss', true],
    ['Hillary Moss', 'Bill Moss', false],
    ['J. Moss', 'Jane Moss', true],
    ['Jan Moss', 'Jane Moss', true],
    ['Ja Moss', 'Jane Moss', false],
    ['Ann Bea Moss', 'Bea Ann Moss', false],
    ['Ann Bea Cat Moss', 'Ann Cat Moss', true],
    ['José Núñez', 'Jose Nunez', true],
    ["Tom O'Hara", 'Tom OHara', true],
    ['Tom Moss', 'Tom Lind', false],
  ])('%s and %s: one person %s', (a, b, one) => {
    expect([sameName(key(a), key(b)), sameName(key(b), key(a))]).toEqual([one, one]);
  });

  it.each([
    ['kits', 'kitz', false],
    ['morse', 'morsi', true],
    ['morses', 'morse', false],
    ['morse', 'morses', false],
    ['morse', 'morsii', false],
    ['walther', 'walthars', false],
    ['waldhers', 'walthars', true],
    ['waldhers', 'waltharz', false],
    ['morse', 'morse', false],
  ])('%s and %s: a slip %s', (a, b, slip) => {
    expect([isMisspelling(a, b), isMisspelling(b, a)]).toEqual([slip, slip]);
  });

  it.each([
    ['Vladimir Petrov', 'Vlamidir Petrov', true],
    ['Vladimir Petrov', 'Vlamidir Petrof', false],
    ['Vladimir Petrov', 'Vladimir Petrov', false],
    ['Petrov', 'Petrof', false],
    ['Ann Petrov', 'Ann Bea Petrof', false],
  ])('%s and %s: one with a slip %s', (a, b, slip) => {
    expect(misspeltName(key(a), key(b))).toBe(slip);
  });

  it.each([
    ['Donald Orr Jr.', 'jr'],
    ['Donald Orr III', 'iii'],
    ['Orr Jr.', ''],
    ['Donald Orr', ''],
  ])('%s: suffix "%s"', (name, suffix) => {
    expect(suffixOf(words(name))).toBe(suffix);
  });
});

describe('position', () => {
  it.each([
    ['[Lind] quickly opened the port.', 'subject'],
    ['[Lind] (46) opened the port.', 'subject'],
    ['They said that [Lind] won.', 'subject'],
    ['They met because of [Lind].', 'oblique'],
    ['The envoy, [Lind], left.', 'apposition'],
    ["The envoys' friend read [Lind]' letter.", 'possessive'],
    ['They went to [Lind].', 'oblique'],
    ['They saw the old [Lind].', 'object'],
    ['Moss and [Lind] left.', 'subject'],
    ['The winner is the former old mayor [Lind].', 'predicate'],
  ])('of a name: %s is %s', (marked, position) => {
    const { article, first, end } = readMarked(marked);
    expect(positionOf(article.tokens, first, end, article.sentences[0]!)).toBe(position);
  });

  it.each([
    ['He praised [her] “little place” in Hull.', 'possessive'],
    ['He told [her] that it rained.', 'object'],
    ['He said that [it] rained.', 'subject'],
    ['He went with [it].', 'oblique'],
    ['He went to [them].', 'oblique'],
    ['[It] rained.', 'subject'],
    ['He saw [them].', 'object'],
    ['The man, [whose] boat sank, left.', 'possessive'],
    ['The man [who] left came back.', 'subject'],
  ])('of a pronoun: %s is %s', (marked, position) => {
    const { article, first } = readMarked(marked);
    expect(positionOfPronoun(article.tokens, first, article.sentences[0]!)).toBe(position);
  });
});
