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
    [
      'after what was reported of somebody',
      'After the vote, Song said the sale would go on.\n\n“We had no choice left.”',
      'Song',
    ],
    [
      'after an advertisement',
      'Ruth Song said the sale would go on.\n\nADVERTISEMENT\n\n“We had no choice left.”',
      'Ruth Song',
    ],
    [
      'after the outer of two reports',
      'Last year Ruth Song claimed the clerk said no.\n\n“We had no choice left.”',
      'Ruth Song',
    ],
    ['after a joining word', 'But Ruth Song shook her head.\n\n“We had no choice left.”', 'Ruth Song'],
    [
      'after a paragraph that ends in a scrap of quotation',
      '“It was late,” said Ruth Song, who is for the “big sale” plan.\n\n“We had no choice left.”',
      'Ruth Song',
    ],
  ])('%s', (_name, text, speaker) => {
    // some of these words the models read as a cue
    const found = saidIn(text).map(([who, , ...content]) => [who, ...content]);
    expect(found.map((said) => [said[0], said.at(-1)])).toContainEqual([speaker, '“We had no choice left.”']);
  });

  it.each([
    ['two names', 'Ruth Song and Abe Lund have fished here for years.\n\n“My father built this boat.”'],
    ['a thing', 'The harbour closes in May.\n\n“My father built this boat.”'],
    ['a wall', 'There was one line on the wall: “My father built this boat.”'],
    ['two who said it', 'Song said it would, and Lund said it would not.\n\n“My father built this boat.”'],
    ['an open mark', 'Ruth Song said the sale would go on.\n\n“My father built this boat. He used it well'],
    ['a mark without a space', 'Ruth Song said the sale would go on.“My father built this boat.”'],
    ['another name beside the subject', 'Ruth Song met Abe Lund at noon.\n\n“My father built this boat.”'],
  ])('is nobody’s after %s', (_name, text) => {
    expect(saidIn(text).filter((said) => said.at(-1)?.startsWith('“My'))).toEqual([]);
  });
});

describe('the asker', () => {
  it.each([
    ['“Where did the money go?” asked Ruth Song angrily.', 'Ruth Song'],
    ['“Who signed this order?” asked Abe Lund yesterday at the hearing.', 'Abe Lund'],
    ['“Who pays for the boats now?” asked a reporter loudly.', 'a reporter'],
    ['“The harbour was never dredged,” Song in a statement.', 'Song'],
    ['“The harbour was never dredged,” Ruth Song, 17.', 'Ruth Song'],
    ['“The harbour was never dredged,” Song’s cousin Abe Lund, 17.', 'Song’s cousin Abe Lund'],
    [
      '“We will dredge the harbour,” a harbour spokesman was quoted as saying by the Echo.',
      'a harbour spokesman',
    ],
  ])('%s', (text, speaker) => {
    expect(saidIn(text).map(([who]) => who)).toEqual([speaker]);
  });
});
