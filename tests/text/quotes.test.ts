/** Quotation marks: which pair up, in which style, at which depth. */
import { describe, expect, it } from 'vitest';
import { segmentText } from '../support/segment-text.ts';

/** Each quotation as `depth:inner`, with `…` for continued and `!` for unclosed. */
const drawn = (text: string): string[] =>
  segmentText(text).quotations.map(
    ({ inner, depth, ending }) =>
      `${depth}:${text.slice(inner.start, inner.end)}${{ closed: '', continued: '…', unclosed: '!' }[ending]}`,
  );

describe('quotations', () => {
  it.each<[string, string[]]>([
    ['“We sail at noon,” she said.', ['0:We sail at noon,']],
    ['"We sail at noon," she said. "Or never."', ['0:We sail at noon,', '0:Or never.']],
    ["``We sail at noon,'' she said.", ['0:We sail at noon,']],
    ["''We sail at noon,'' she said.", ['0:We sail at noon,']],
    ['‘We sail at noon,’ she said, ‘or never.’', ['0:We sail at noon,', '0:or never.']],
    ["'We sail at noon,' she said.", ['0:We sail at noon,']],
    ['«We sail at noon», she said.', ['0:We sail at noon']],
    ['“He called it ‘a joke’ twice,” she said.', ['0:He called it ‘a joke’ twice,', '1:a joke']],
    ['"He called it \'a joke\' twice," she said.', ["0:He called it 'a joke' twice,", '1:a joke']],
    ['“We sail at noon, she said.', ['0:We sail at noon, she said.!']],
    ['“We sail at noon.\n\n“Then we rest,” she said.', ['0:We sail at noon.…', '0:Then we rest,']],
    ['The Democrats’ plan and O’Brien’s boat', []],
    ["The Democrats' plan and O'Brien's boat", []],
    ['‘The Democrats’ plan is dead,’ she said.', ['0:The Democrats’ plan is dead,']],
    [
      "She said: 'We sail at noon. All of us.\n\n'The crew knows,' she said.",
      ['0:We sail at noon. All of us.…', '0:The crew knows,'],
    ],
    ["She said: 'The crews' boats are old.\n\n'We sail.'", ["0:The crews' boats are old.…", '0:We sail.']],
    ["He knew of the 'friends' here.\n\n'We sail,' she said.", ['0:friends', '0:We sail,']],
    ["They left 'em here.\n\n'We sail,' she said.", ['0:We sail,']],
    ['The door is 6\'2" high, "or so," he said.', ['0:or so,']],
  ])('%s', (text, expected) => {
    expect(drawn(text)).toEqual(expected);
  });
});
