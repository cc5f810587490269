/** `whosaid annotate` as a process: one line out per line in, in order, whatever the lines hold. */
import { spawnSync } from 'node:child_process';
import { existsSync, openSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createArticleHalf } from '../../src/article-half.ts';
import { parseLine } from '../../src/io/parse-line.ts';
import { annotateReadable } from '../../src/workers/annotate-line.ts';
import { createGuardedHalf } from '../../src/workers/guarded-half.ts';
import { callCli } from '../support/call-cli.ts';
import { records } from '../support/records.ts';
import { cliArguments, spawnCli } from '../support/run-cli.ts';

const article = (id: string, more: object = {}): string =>
  JSON.stringify({ id, text: `The mayor of ${id} said on Monday that 40 roads were shut.`, ...more });

describe('whosaid annotate', () => {
  it('answers every line in its place, and exits with 1 when one is of no use', async () => {
    const lines = [article('a'), 'nonsense', '', '{"id":"b"}', article('c', { published: '1/2/2024' })];
    const { code, stdout, stderr } = await callCli(['annotate'], { stdin: `${lines.join('\n')}\n` });
    const answers = records(stdout);
    expect(answers.map(({ id }) => id)).toEqual(['a', null, null, 'b', 'c']);
    expect(answers.map(({ line, error }) => error && [line, error.code])).toEqual([
      undefined,
      [2, 'input/not-json'],
      [3, 'input/blank-line'],
      [4, 'input/text'],
      undefined,
    ]);
    expect(answers[4].diagnostics[0].code).toBe('input/bad-date');
    expect(stderr).toContain('4 of 5 lines');
    expect(code).toBe(1);
  });

  it('exits with 0 and says nothing when all is well, unknown fields carried along', async () => {
    const outcome = await callCli(['annotate'], { stdin: article('a', { desk: 'city', tags: [1] }) });
    expect(outcome).toMatchObject({ code: 0, stderr: '' });
    expect(records(outcome.stdout)[0]).toMatchObject({ desk: 'city', tags: [1], offset_unit: 'utf16' });
  });

  it('takes no line longer than its limit', async () => {
    const long = article('long', { text: 'word '.repeat(100) });
    const { code, stdout } = await callCli(['annotate', '--quiet', '--max-bytes', '300'], {
      stdin: `${long}\n${article('b')}`,
    });
    expect(records(stdout).map(({ error, id }) => error?.code ?? id)).toEqual(['input/too-large', 'b']);
    expect(code).toBe(1);
  });

  it('stops without a word when its reader goes', async () => {
    const child = spawnCli(['annotate']);
    let stderr = '';
    child.stderr.on('data', (chunk) => {
      stderr += chunk;
    });
    child.stdin.on('error', () => {});
    child.stdin.write(`${article('a')}\n`.repeat(5000));
    child.stdout.once('data', () => child.stdout.destroy());
    const code = await new Promise((resolve) => child.on('close', resolve));
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  });

  it.skipIf(!existsSync('/dev/full'))('says in one line that its output cannot be written', () => {
    const { status, stderr } = spawnSync(process.execPath, cliArguments('annotate'), {
      input: article('a'),
      stdio: ['pipe', openSync('/dev/full', 'w'), 'pipe'],
      encoding: 'utf8',
    });
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr: expect.stringMatching(/^whosaid: the output cannot be written: .*\n$/),
    });
  });

  it.each([
    [['annotate', '--frobnicate'], "unknown option '--frobnicate'"],
    [['annotate', '--max-bytes', 'many'], 'whole number'],
    [['anotate'], "unknown command 'anotate' (Did you mean annotate?)"],
  ])('%s is wrong usage, said in one line', async (args, message) => {
    const { code, stdout, stderr } = await callCli(args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(message);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });
});

describe('annotateReadable', () => {
  it('answers with an error in place of an article that makes a stage throw', () => {
    const broken = {
      name: 'broken',
      run: () => {
        throw new RangeError('too deep');
      },
    };
    const half = createGuardedHalf({ secondsPerArticle: 60 }, () => broken);
    const parsed = parseLine({ line: 7, bytes: Buffer.from(article('a')) }, 1000).article!;
    const [{ text, faulty } = { text: '', faulty: false }] = annotateReadable(half, [
      { line: 7, article: parsed, problems: [] },
    ]);
    expect(faulty).toBe(true);
    expect(JSON.parse(text)).toEqual({
      id: 'a',
      line: 7,
      error: { code: 'stage/failed', message: expect.stringContaining('too deep') },
    });
  });

  it('loses no other article of the batch, and tells nothing twice', () => {
    const sound = createArticleHalf();
    const choosy: ReturnType<typeof createArticleHalf> = {
      name: 'choosy',
      run: (input, report) => {
        report.drop(`of ${input.id}`);
        if (input.id === 'b') throw new RangeError('too deep');
        return sound.run(input, report);
      },
    };
    const half = createGuardedHalf({ secondsPerArticle: 60 }, () => choosy);
    const readable = ['a', 'b', 'c'].map((id, line) => ({
      line,
      article: parseLine({ line, bytes: Buffer.from(article(id)) }, 1000).article!,
      problems: [],
    }));
    const records = annotateReadable(half, readable).map(({ text }) => JSON.parse(text));
    expect(records.map(({ id, error }) => [id, error?.code ?? null])).toEqual([
      ['a', null],
      ['b', 'stage/failed'],
      ['c', null],
    ]);
    expect(half([readable[0]!.article])).toEqual([expect.objectContaining({ dropped: ['of a'] })]);
    expect(half(readable.map((each) => each.article))[2]).toMatchObject({ dropped: ['of c'] });
  });
});
