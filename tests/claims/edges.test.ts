/** Where a claim's words begin and end, which verb it turns on, what is told aside within it, and its id. */
import { describe, expect, it } from 'vitest';
import { antecedentStart } from '../../src/claims/antecedent.ts';
import { createClaimIds } from '../../src/claims/claim-id.ts';
import { createColumns } from '../../src/claims/columns.ts';
import { statementOf } from '../../src/claims/find-statements.ts';
import { holdsVerb, isFiniteVerb, mainVerb } from '../../src/claims/find-verb.ts';
import { judgeClaim } from '../../src/claims/judge-claim.ts';
import {
  isAside,
  isInCondition,
  isInRelative,
  isOnParticiple,
  isUnderPreposition,
} from '../../src/claims/set-apart.ts';
import { withMarks, withWholeWords } from '../../src/claims/trim-range.ts';
import { voicesBySentence } from '../../src/claims/voices.ts';
import { loadWordClasses } from '../../src/lexicon/word-classes.ts';
import { createReadColumns } from '../../src/linear/word-columns.ts';
import { articleOf, said } from '../support/hand-made-article.ts';

const readColumns = createReadColumns(loadWordClasses());

/** A text with one stretch between brackets. */
const read = (marked: string) => {
  const [start, end] = [marked.indexOf('['), marked.indexOf(']') - 1];
  const text = marked.replace(/[[\]]/g, '');
  const { tokens } = articleOf(text);
  const first = tokens.findIndex((token) => token.end > start);
  const last = tokens.findLastIndex((token) => token.start < end);
  return { text, tokens, range: { first, end: last + 1 }, whole: { first: 0, end: tokens.length } };
};

describe('the id of a claim', () => {
  it.each([
    ['a', 0, 1, 'e2gdaz6170sr6'],
    ['a', 0, 2, 'z5nkc2n62jnma'],
    ['a', 1, 2, 'w84ttrz1awmp8'],
    ['b', 0, 1, 'ra45qze9fcbg0'],
    ['coast/2031-02-10.txt', 1204, 1377, 'dv8bsq29q4092'],
    ['é', 0, 1, '08bjrat8qnc1n'],
    ['ab', 0, 1, 'wdf4ab042yw9m'],
    ['ba', 0, 1, '8y5w5yvfxzg5n'],
  ])('is the same for ever: %s %i %i', (article, start, end, id) => {
    expect(createClaimIds(article)({ start, end })).toBe(id);
  });
});

describe('the main verb', () => {
  it.each([
    ['The sanctions approved by Congress have delayed the talks.', 'have'],
    ['The town paid the firm.', 'paid'],
    ['The firm that the town paid left.', 'left'],
    ['The minister, who flew there and was booed, resigned.', 'resigned'],
    ['who is 46', 'is'],
    ['If the rains fail, the harvest will be lost.', 'will'],
    ['Since 2010 the town has paid.', 'has'],
    ['Before serving in Delft, Lind ran a mill.', 'ran'],
    ['In addition to that, Lind ran a mill.', 'ran'],
    ['to pay the firm', null],
    ['the paid firm', null],
    ['paying the firm', null],
    ['May and June', null],
    ['The town did not pay.', 'did'],
    ['Lind quickly left.', 'left'],
    ['the town of Delft', null],
    ['closed the mill', null],
    ['As prices rose, wages fell.', 'rose'],
  ])('of “%s”: %s', (text, verb) => {
    const { tokens, whole } = read(text);
    const at = mainVerb(tokens, whole);
    expect(at < 0 ? null : tokens[at]!.lower).toBe(verb);
    if (verb !== null) expect(isFiniteVerb(tokens, at, 0)).toBe(true);
  });

  it.each([
    ['The mill closed by Lind', false],
    ['who left', true],
    ['to close', false],
    ['the closing mill', false],
    ['will', true],
  ])('or any: %s %s', (text, holds) => {
    const { tokens, whole } = read(text);
    expect(holdsVerb(tokens, whole)).toBe(holds);
  });
});

describe('the edges of a claim', () => {
  it.each([
    ['He called [the blow “painful]” on Friday.', 'the blow “painful”'],
    ['He called “[the blow” painful] on Friday.', '“the blow” painful'],
    ['He called “[the blow] painful” on Friday.', 'the blow'],
    ['He called [the blow “very” painful].', 'the blow “very” painful'],
    ['He called [the blow "painful]" on Friday.', 'the blow "painful"'],
    ['He called "[the blow" painful] on Friday.', '"the blow" painful'],
    ['He called [the blow “painful].” Rain fell.', 'the blow “painful.”'],
    ['He called [the blow “painful] and old.', 'the blow “painful'],
  ])('take in the mark whose partner stands within: %s', (marked, words) => {
    const { text, tokens, range, whole } = read(marked);
    const { first, end } = withMarks(tokens, range, whole);
    expect(text.slice(tokens[first]!.start, tokens[end - 1]!.end)).toBe(words);
  });

  it.each([
    ['He met the gun-[rights group].', 'gun-rights group'],
    ['He met the [gun]-rights group.', 'gun-rights'],
    ['He lost $[40] then.', '$40'],
    ['He said [that]’s late.', 'that’s'],
    ['He said [it] late.', 'it'],
    ['He met [Lind], and left.', 'Lind'],
    ['He left Delft – [Lind] stayed.', 'Lind'],
  ])('are those of whole words: %s', (marked, words) => {
    const { text, tokens, range } = read(marked);
    const { first, end } = withWholeWords(tokens, range);
    expect(text.slice(tokens[first]!.start, tokens[end - 1]!.end)).toBe(words);
  });
});

describe('a mention that the main verb does not tell', () => {
  it.each([
    ['Lind, [41], won.', [isAside]],
    ['A [41-year-old] won.', [isAside]],
    ['Lind, aged [41] then, won.', [isAside]],
    ['The mill ([12] of them) won.', [isAside]],
    ['The mill (of them) won [12].', []],
    ['Lind won [41] games.', []],
    ['Lind won, [41] left.', []],
    ['The mill that employs [40] closed.', [isInRelative]],
    ['The mill closed because [300] had left.', []],
    ['The mill closed because about [300] had left.', [isInRelative]],
    ['The mill closed until [Friday].', []],
    ['The mill closed, and [300] left.', [isInRelative]],
    ['The mill and [300] men left.', []],
    ['If the [four] talks fail, 300 will leave.', [isInCondition]],
    ['If the talks fail, [300] will leave.', []],
    ['Lind planned a trip for [May].', [isUnderPreposition]],
    ['Lind took a trip planned for [May].', [isOnParticiple, isUnderPreposition]],
    ['A firm employing [40] closed.', [isOnParticiple]],
    ['A firm founded in Delft, [40] men left.', []],
    ['The toll of the nearly [212] rose.', [isUnderPreposition]],
    ['The toll rose to [six].', []],
    ['The toll rose to six from [four].', [isUnderPreposition]],
    ['It won with 60 percent of the men and [38] percent.', [isUnderPreposition]],
    ['It won 60 percent and [38] percent.', []],
    ['[Six] left.', []],
  ] as const)('%s', (marked, expected) => {
    const { tokens, range, whole } = read(marked);
    const verb = mainVerb(tokens, whole);
    const all = [isAside, isInRelative, isInCondition, isOnParticiple, isUnderPreposition];
    expect(all.filter((is) => is(tokens, whole, verb, range))).toEqual(expected);
  });
});

describe('the words that a relative clause speaks of', () => {
  it.each([
    ['They saw the approval of the old mill|, which closed.', 'the approval of the old mill'],
    ['They met Lind of the Fund|, which the navy sold.', 'the Fund'],
    ['They met a member of the Cabinet|, who left.', 'a member of the Cabinet'],
    ['They met the Ministry of Defence|, which left.', 'the Ministry of Defence'],
    ['They left quickly|, which was odd.', null],
    ["They met Okoro's aide|, who left.", "Okoro's aide"],
  ])('%s', (marked, words) => {
    const text = marked.replace('|', '');
    const { tokens } = articleOf(text);
    const comma = tokens.findIndex((token) => token.start >= marked.indexOf('|'));
    const start = antecedentStart(tokens, comma, 0);
    expect(start < 0 ? null : text.slice(tokens[start]!.start, tokens[comma - 1]!.end)).toBe(words);
  });
});

describe('a chosen stretch', () => {
  const statement = (marked: string, parts: Parameters<typeof said>[1] | null) => {
    const { text, range, whole } = read(marked);
    const article = articleOf(text, parts === null ? [] : [said(text, parts)]);
    const voice = voicesBySentence(article).get(0)?.[0] ?? null;
    const { tokens } = article;
    const chosen = { ...range, voice, belief: 0.7 } as unknown as Parameters<typeof statementOf>[3];
    const found = statementOf(tokens, createColumns(article, readColumns), whole, chosen);
    const words = text.slice(tokens[found.first]!.start, tokens[found.end - 1]!.end);
    return [words, found.holdsCue, found.gap === null ? null : [found.gap.first, found.gap.end]];
  };

  it.each([
    [
      '[that the dam held]',
      { speaker: 'Lind', cue: 'said', content: ['that the dam held'] },
      'the dam held',
      false,
    ],
    ['[that dam held]', { speaker: 'Lind', cue: 'said', content: ['that dam held'] }, 'dam held', false],
    ['[although the dam held]', null, 'the dam held', false],
    // with a verb of its own it stands without who says it
    [
      '[Lind said the dam held]',
      { speaker: 'Lind', cue: 'said', content: ['the dam held'] },
      'the dam held',
      false,
    ],
    [
      '[the dam held, said Lind]',
      { speaker: 'Lind', cue: 'said', content: ['the dam held'] },
      'the dam held',
      false,
    ],
    [
      '[Mayor Lind said the dam held]',
      { speaker: 'Lind', cue: 'said', content: ['the dam held'] },
      'Mayor Lind said the dam held',
      true,
    ],
  ] as const)('%s is “%s”', (marked, parts, words, holdsCue) => {
    const full = marked.startsWith('[that') ? `Lind said ${marked}.` : `${marked}.`;
    expect(statement(full, parts)).toEqual([words, holdsCue, null]);
  });

  it('begins with its cue where it has no verb', () => {
    const condemned = { speaker: 'Lind', cue: 'condemned', content: ['the attack'] };
    expect(statement('Lind condemned [the attack] on Friday.', condemned)).toEqual([
      'condemned the attack',
      true,
      null,
    ]);
    const called = { speaker: 'Lind', cue: 'called', content: ['a boycott'] };
    expect(statement('Lind called for [a boycott] on Friday.', called)).toEqual([
      'called for a boycott',
      true,
      null,
    ]);
    expect(statement('Lind called loudly for [a boycott] on Friday.', called)).toEqual([
      'a boycott',
      false,
      null,
    ]);
    const direct = { ...condemned, quote: 'direct' as const };
    expect(statement('Lind condemned [the attack] on Friday.', direct)).toEqual(['the attack', false, null]);
  });

  it('has a gap where its own cue interrupts it', () => {
    const parts = {
      speaker: 'he',
      cue: 'said',
      content: ['“We will,”', '“close the port.”'],
      quote: 'direct' as const,
    };
    const [words, , gap] = statement('“[We will,” Okoro said, “close the port].”', parts);
    expect(words).toBe('We will,” Okoro said, “close the port');
    expect(gap).toEqual([3, 9]);
  });
});

describe('how sure a claim is', () => {
  const judged = (
    text: string,
    stance: Parameters<typeof judgeClaim>[2],
    told: boolean,
    cue: string | null,
  ) => {
    const { tokens, whole } = read(text);
    const { polarity, certainty } = judgeClaim(tokens, whole, stance, told, cue);
    return `${polarity} ${certainty}`;
  };

  it.each([
    ['the mill will close', null, false, null, 'affirmed expected'],
    ['the mill would close', null, false, null, 'affirmed conditional'],
    ['the mill would close', 'asserts', true, 'say', 'affirmed expected'],
    ['the mill would allegedly close', null, false, null, 'affirmed alleged'],
    ['the mill closed', 'predicts', true, 'predict', 'affirmed expected'],
    ['sell the mill', 'intends', true, 'want', 'affirmed stated'],
    ['sell the mill', 'intends', true, 'plan', 'affirmed expected'],
    ['the mill closed', 'denies', true, 'deny', 'denied stated'],
    ['the mill did not close', 'denies', true, 'deny', 'affirmed stated'],
    ['denied the charges', 'denies', true, 'deny', 'denied stated'],
    ['the mill closed', 'asserts', true, 'reportedly', 'affirmed alleged'],
    ['the mill may close', null, false, null, 'affirmed possible'],
  ] as const)('%s (%s)', (text, stance, told, cue, expected) => {
    expect(judged(text, stance, told, cue)).toBe(expected);
  });
});
