/** The user's table of speakers. */
import { describe, expect, it } from 'vitest';
import { parseSpeakers, readSpeakers } from '../../src/io/read-speakers.ts';

const read = (...lines: string[]) => parseSpeakers(lines.join('\r\n'), 'mine.csv');

describe("the user's table of speakers", () => {
  it('is the output of a run, or a shorter one', () => {
    expect(read('speaker_id,name', 'harrow,Momo Harrow')).toEqual({
      speakers: [{ speakerId: 'harrow', name: 'Momo Harrow', forms: [], articles: [] }],
      problems: [],
    });
    const output = read(
      '\ufeffspeaker_id,name,roles,type,forms,sources',
      'p1,\'=Harrow,mayor,person,"\'=Harrow; B. Harrow;",Courier',
    );
    expect(output.speakers).toEqual([
      { speakerId: 'p1', name: '=Harrow', forms: ['=Harrow', 'B. Harrow'], articles: [] },
    ]);
    expect(read('speaker_id,name,articles', 'x,Ann Moss,a1; a2').speakers[0]!.articles).toEqual(['a1', 'a2']);
    expect(read()).toEqual({ speakers: [], problems: [] });
  });

  it.each([
    [
      ['name', 'Ann Moss'],
      'mine.csv: its first line must name the columns speaker_id and name, and may name forms and articles',
    ],
    [
      ['speaker_id,name', ',Ann Moss'],
      'mine.csv:2: has no speaker_id; give rows of one speaker the same one',
    ],
    [['speaker_id,name', 'a,Ann Moss', 'b, '], 'mine.csv:3: has no name; write the name that is to be shown'],
    [
      ['speaker_id,name', 'a,Ann Moss,x'],
      'mine.csv: Invalid Record Length: columns length is 2, got 3 on line 2',
    ],
    [
      ['speaker_id,name,articles', 'a,Ann Moss,a1', 'b,ANN MOSS,a1'],
      'mine.csv:3: "ANN MOSS" in a1 is already a\'s in line 2; leave one',
    ],
  ])('tells what is wrong with %j', (lines, problem) => {
    expect(read(...lines).problems).toEqual([problem]);
  });

  it('tells that it is not there', async () => {
    const { problems } = await readSpeakers('/nowhere/mine.csv');
    expect(problems[0]).toMatch(/^\/nowhere\/mine\.csv: cannot be read \(ENOENT/);
  });
});
