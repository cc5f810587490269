/** Speech whose cue stands elsewhere: in another paragraph of its chain, before or after the tag. */
import { describe, expect, it } from 'vitest';
import { attributionsOf } from '../support/attribute-text.ts';

const contentsOf = (text: string) =>
  attributionsOf(text).map(({ said: [who, , ...content] }) => [who, ...content]);

describe('a chain of paragraphs', () => {
  it.each([
    [
      'ends with its cue',
      '“We have fished here for forty years.\n\n“Nobody asked us.\n\n“We will not go,” Ruth Song said.',
      ['Ruth Song', '“We have fished here for forty years.', '“Nobody asked us.', '“We will not go,”'],
    ],
    [
      'ends with its cue, in straight single marks',
      "'We knew of the leak before the winter.\n\n'Engineers told us in March.\n\n'The wall cannot hold,' said Abe Lund.",
      [
        'Abe Lund',
        "'We knew of the leak before the winter.",
        "'Engineers told us in March.",
        "'The wall cannot hold,'",
      ],
    ],
    [
      'starts with its cue, in straight single marks',
      "Abe Lund said: 'We lost the line. It was old.\n\n'Engineers looked at it for a week.\n\n'We waited.'",
      ['Abe Lund', "'We lost the line. It was old.", "'Engineers looked at it for a week.", "'We waited.'"],
    ],
  ])('%s', (_name, text, said) => {
    expect(contentsOf(text)).toEqual([said]);
  });

  it('ends where a mark closes it', () => {
    const [found] = contentsOf('“We were here first.”\n\n“We will not go,” Ruth Song said.');
    expect(found).toEqual(['Ruth Song', '“We will not go,”']);
  });
});

describe('after the tag', () => {
  it.each([
    [
      'a pronoun’s sentence between',
      '“We are ready for the season,” Ruth Song said. She looked at the map. “We will sail in May, and again in June.”',
      ['“We are ready for the season,”', '“We will sail in May, and again in June.”'],
    ],
    [
      'the tag goes on',
      '“It is the worst season I have seen,” Ruth Song told them, drawing groans. “How can we pay for the boats?”',
      ['“It is the worst season I have seen,”', '“How can we pay for the boats?”'],
    ],
    [
      'the second half is left open',
      '“The bridge is safe,” Ruth Song said, “and it will stay open until June.\n\nThe council meets on Tuesday.',
      ['“The bridge is safe,”', '“and it will stay open until June.'],
    ],
  ])('%s', (_name, text, contents) => {
    const direct = attributionsOf(text).filter(({ quote }) => quote === 'direct');
    expect(direct.map(({ said: [who, , ...rest] }) => [who, ...rest])).toEqual([['Ruth Song', ...contents]]);
  });

  it('is not his who asks right after it', () => {
    const text = '“I am very sure of it.” “To leave the party?” Ruth Song asked.';
    expect(contentsOf(text).filter(([who]) => who === 'Ruth Song')).toEqual([
      ['Ruth Song', '“To leave the party?”'],
    ]);
  });

  it('is nobody’s when the sentence between speaks of somebody else', () => {
    const text =
      '“We are ready,” Ruth Song said. Abe Lund shook his head. “Nothing works any more in this town.”';
    const owner = contentsOf(text).find((said) => said.at(-1)!.startsWith('“Nothing'));
    expect(owner?.[0]).not.toBe('Ruth Song');
  });
});
