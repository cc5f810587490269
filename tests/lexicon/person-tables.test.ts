/** Tables that tell people and bodies apart across articles: each row fires on its own example. */
import { describe, expect, it } from 'vitest';
import { readBody } from '../../src/persons/read-body.ts';
import { readPerson } from '../../src/persons/read-person.ts';
import { readPost } from '../../src/persons/read-post.ts';
import { lexiconRows } from '../support/lexicon-rows.ts';

/** "Ruth Alder agreed." → "Ruth Alder" */
const subject = (example: string): string => example.replace(/ agreed\.$/, '');

describe('post-fields', () => {
  it.each(lexiconRows('post-fields').map((row) => [row.post!, row.field!, row.example!] as const))(
    '%s is of %s: %s',
    (post, field, example) => {
      const role = example.split(', ')[1]!;
      expect(readPost(role)).toMatchObject({ means: post, field });
    },
  );
});

describe('common-names', () => {
  it.each(lexiconRows('common-names').map((row) => [row.name!, row.part!, row.example!] as const))(
    '%s (%s): %s',
    (name, part, example) => {
      const read = readPerson(subject(example));
      expect(part === 'given' ? read.key[0] : read.surname).toBe(name);
      const both = part === 'given' ? `${name} Smith` : `John ${name}`;
      expect(readPerson(both).isCommon).toBe(true);
      expect(read.isCommon).toBe(false);
    },
  );
});

describe('body-words', () => {
  const rows = lexiconRows('body-words').map((row) => [row.word!, row.kind!, row.example!] as const);

  it.each(rows.filter(([, kind]) => kind === 'bound'))('%s is that of a place: %s', (word, _, example) => {
    expect(readBody(subject(example)).isTelling).toBe(true);
    expect(readBody(`The Finance ${word}`).isTelling).toBe(readBody(`Finance ${word}`).isTelling);
    expect(readBody(`Planning ${word}`).isTelling).toBe(false);
  });

  it.each(rows.filter(([, kind]) => kind === 'plain'))('%s tells no place: %s', (word, _, example) => {
    expect(example.toLowerCase()).toContain(word);
    expect(readBody(subject(example)).isTelling).toBe(false);
  });
});

describe('known-bodies', () => {
  it.each(lexiconRows('known-bodies').map((row) => [row.name!, row.short!, row.example!] as const))(
    '%s (%s): %s',
    (name, short, example) => {
      const read = readBody(subject(example));
      expect(read.acronym ?? read.key).toBe(name);
      if (read.acronym === null) expect(read.isTelling).toBe(true);
      if (short !== '') expect(readBody(short.toUpperCase()).acronym).toBe(short);
    },
  );
});
