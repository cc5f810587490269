/** Speakers and stories of a run, and the user's own table of speakers. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { callCli } from '../support/call-cli.ts';
import { outputsOf } from '../support/outputs.ts';
import { records } from '../support/records.ts';
import { tempFolder } from '../support/temp-folder.ts';

const ARTICLES = {
  'in/courier/bridge.md':
    '---\ntitle: Halvern bridge closed\npublished: 2031-03-04\n---\n' +
    'Mayor Ruth Moss closed the Tollgate bridge in Halvern on Tuesday. “It is not safe,” Moss said. ' +
    'The Halvern Transit Authority (HTA) said that 40 buses would go round by Kessry.\n',
  'in/wire/bridge.md':
    '---\ntitle: Mayor shuts Tollgate bridge in Halvern\npublished: 2031-03-05\n---\n' +
    'The Tollgate bridge in Halvern was closed on Tuesday, Mayor Ruth B. Moss said. ' +
    'Some 40 buses go round by Kessry, the HTA said.\n',
  'in/wire/swim.md':
    '---\ntitle: Freestyle gold for a butterfly specialist\npublished: 2031-09-20\n---\n' +
    'Champion Ruth Moss won the Pelican Cup freestyle final in Lugano by two strokes. The butterfly specialist ' +
    'trained at altitude in the Engadine all summer. “I have ten years left,” Moss said after the medals ceremony.\n',
};

const CONFIG = "export default { inputs: ['in'], output: 'out', store: false, speakers: 'mine.csv' };";

const run = (home: string, ...more: string[]) => callCli(['run', '--threads', '1', ...more], { cwd: home });

const rowsOf = (home: string, table: string): Record<string, string>[] =>
  parse(readFileSync(join(home, 'out', `${table}.csv`)), { columns: true, bom: true });

/** Of a run over the articles with a table of the user's. */
const withTable = async (...lines: string[]) => {
  const home = tempFolder({ ...ARTICLES, 'pipeline.config.ts': CONFIG, 'mine.csv': lines.join('\n') });
  return { home, ...(await run(home)) };
};

describe('speakers and stories', () => {
  it('are told in every output', async () => {
    const home = tempFolder(ARTICLES);
    await run(home, 'in', '--out', 'out');
    const speakers = rowsOf(home, 'speakers');
    expect(
      speakers.map(({ name, roles, sources, article_count }) => [name, roles, sources, article_count]),
    ).toEqual([
      ['Halvern Transit Authority', '', 'courier; wire', '2'],
      ['Ruth Moss', 'Mayor', 'courier; wire', '2'],
      ['Ruth Moss', 'Champion', 'wire', '1'],
    ]);
    const ids = new Set(speakers.map(({ speaker_id }) => speaker_id));
    for (const { speaker, speaker_id } of rowsOf(home, 'claims'))
      expect(ids.has(speaker_id!)).toBe(speaker !== '');
    const [story, ...others] = rowsOf(home, 'stories');
    expect(others).toEqual([]);
    expect(story).toMatchObject({ first_day: '2031-03-04', last_day: '2031-03-05', article_count: '2' });
    const articles = records(readFileSync(join(home, 'out', 'articles.ndjson'), 'utf8'));
    expect(articles.map(({ story_id }) => story_id)).toEqual([story!.story_id, story!.story_id, null]);
    expect(
      articles.flatMap(({ people }) => people.map((person: { speaker_id: string }) => person.speaker_id)),
    ).toContain(speakers[0]!.speaker_id);
    for (const { story_id } of rowsOf(home, 'groups')) expect(story_id).toBe(story!.story_id);
    const members = rowsOf(home, 'group_members');
    expect(members.length).toBeGreaterThan(1);
    for (const { score, reason } of members)
      expect([score, reason]).toEqual([
        expect.stringMatching(/^[01]/),
        expect.stringMatching(/^closest to /),
      ]);
  }, 60_000);
});

describe("the user's table of speakers", () => {
  it('is the output itself, and changes nothing then', async () => {
    const { home } = await withTable('speaker_id,name');
    const before = outputsOf(join(home, 'out'));
    writeFileSync(join(home, 'mine.csv'), readFileSync(join(home, 'out', 'speakers.csv')));
    expect((await run(home)).stderr).not.toContain('nobody');
    const after = outputsOf(join(home, 'out'));
    expect(after['speakers.csv']).toBe(before['speakers.csv']);
    expect(after['claims.csv']).toBe(before['claims.csv']);
  }, 60_000);

  it('merges, splits and renames', async () => {
    const { home, code } = await withTable(
      'speaker_id,name,forms,articles',
      'moss,Ruth Brigid Moss,Ruth B. Moss; Ruth Moss,',
      'hta-wire,HTA,,wire/bridge.md',
    );
    expect(code).toBe(0);
    expect(
      rowsOf(home, 'speakers').map(({ speaker_id, name, article_count }) => [
        speaker_id,
        name,
        article_count,
      ]),
    ).toEqual([
      ['moss', 'Ruth Brigid Moss', '3'],
      ['hta-wire', 'HTA', '1'],
      [expect.stringMatching(/^p/), 'Halvern Transit Authority', '1'],
    ]);
  }, 60_000);

  it('tells of names that nobody has', async () => {
    const { code, stderr } = await withTable('speaker_id,name', 'x,Ruth Mos');
    expect(code).toBe(0);
    expect(stderr).toContain('mine.csv: nobody who speaks is called so: Ruth Mos');
  }, 60_000);

  it('stops a run that it would mislead, with file and line', async () => {
    const { code, stderr } = await withTable('speaker_id,name', 'x,Ann Dray', ',Ruth Moss');
    expect(code).toBe(2);
    expect(stderr).toContain('mine.csv:3: has no speaker_id; give rows of one speaker the same one');
  });
});
