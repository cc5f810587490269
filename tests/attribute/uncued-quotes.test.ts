/** Quotations without a cue, and who speaks them by what stands before. */
import { describe, expect, it } from 'vitest';
import { attributionsOf } from '../support/attribute-text.ts';

const saidIn = (text: string) => attributionsOf(text).map((found) => found.said);

describe('a quotation without a cue', () => {
  it.each([
    ['after a name and a colon', 'Ruth Song was brief about the sale: “We had no choice left.”', 'Ruth Song'],
    ['after a post and a colon', 'The mayor shrugged at the bill: “We had no choice left.”', 'The mayor'],
    ['after “for” and a colon', 'For Ruth Song, the end was near: “We had no choice left.”', 'Ruth Song'],
    [
      'after a paragraph about somebody',
      'Ruth Song shook her head.\n\n“We had no choice left.”',
      'Ruth Song',
    ],
    [
      'after a pronoun’s sentence',
      'Ruth Song came late. She looked at the hall. “We had no choice left.”',
      'She',
    ],
  ])('%s', (_name, text, speaker) => {
    // some of these words the models read as a cue
    const found = saidIn(text).map(([who, , ...content]) => [who, ...content]);
    expect(found).toContainEqual([speaker, '“We had no choice left.”']);
  });

  it.each([
    ['two names', 'Ruth Song and Abe Lund have fished here for years.\n\n“My father built this boat.”'],
    ['a thing', 'The harbour closes in May.\n\n“My father built this boat.”'],
    ['a wall', 'There was one line on the wall: “My father built this boat.”'],
    ['another name beside the subject', 'Ruth Song met Abe Lund at noon.\n\n“My father built this boat.”'],
  ])('is nobody’s after %s', (_name, text) => {
    expect(saidIn(text).filter((said) => said.at(-1)!.startsWith('“My'))).toEqual([]);
  });
});

describe('the asker', () => {
  it.each([
    ['“Where did the money go?” asked Ruth Song angrily.', 'Ruth Song'],
    ['“Who signed this order?” asked Abe Lund yesterday at the hearing.', 'Abe Lund'],
    ['“Who pays for the boats now?” asked a reporter loudly.', 'a reporter'],
  ])('%s', (text, speaker) => {
    expect(saidIn(text).map(([who]) => who)).toEqual([speaker]);
  });
});
