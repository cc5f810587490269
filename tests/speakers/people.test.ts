/** Everybody of a text, with the words that stand for them. */
import { describe, expect, it } from 'vitest';
import { createArticleHalf } from '../../src/article-half.ts';
import { SILENT } from '../../src/model/diagnostic.ts';
import { textOf } from '../../src/model/span.ts';

const half = createArticleHalf();

const resolved = (text: string) =>
  half.run(
    { id: 't', text, source: null, published: null, title: null, url: null, author: null, extra: {} },
    SILENT,
  );

const mentionsOf = (text: string, name: string | null) =>
  resolved(text)
    .people.filter((person) => person.name === name)
    .map(({ type, gender, mentions }) => [type, gender, mentions.map((mention) => textOf(text, mention))]);

describe('people', () => {
  it.each([
    [
      'Senator Ruth Alder opened the port on Friday. She said her office would pay for it.',
      'Ruth Alder',
      ['person', 'female', ['Ruth Alder', 'She', 'her']],
    ],
    [
      'Bill Hartley, who runs the mill, left at noon. Later he came back, and his brother with him.',
      'Bill Hartley',
      ['person', 'male', ['Bill Hartley', 'who', 'he', 'his', 'him']],
    ],
    [
      '“I will pay for my boat,” Ruth Alder said.',
      'Ruth Alder',
      ['person', 'female', ['I', 'my', 'Ruth Alder']],
    ],
    [
      'Foreign Minister Ingrid Solberg left for Delft. The foreign minister said the talks were over.',
      'Ingrid Solberg',
      ['person', 'female', ['Ingrid Solberg', 'The foreign minister']],
    ],
    [
      'Helen Nicholson-Kluth of the county council said so. Nicholson-Kluth left the room.',
      'Helen Nicholson-Kluth',
      ['person', 'female', ['Helen Nicholson-Kluth', 'Nicholson-Kluth']],
    ],
    [
      'The Danish Fisheries Ministry closed the harbour. The ministry said boats must leave.',
      'Danish Fisheries Ministry',
      ['organization', null, ['Danish Fisheries Ministry', 'The ministry']],
    ],
    ['Democrats said the bill was dead.', 'Democrats', ['group', null, ['Democrats']]],
    ['Sam Okonjo left the room.', 'Sam Okonjo', ['person', 'male', ['Sam Okonjo']]],
  ])('%s', (text, name, expected) => {
    expect(mentionsOf(text, name)).toEqual([expected]);
  });

  it('lists nobody where nobody speaks or is named', () => {
    expect(resolved('The mayor met the engineer. Snow fell on the hills.').people).toEqual([]);
  });

  it('takes the name, not what is told after it', () => {
    const { speakers } = resolved('Meera Santos, leader of the Farmers NamedPerson, said taxes would fall.');
    expect(speakers[0]).toMatchObject({ name: 'Meera Santos', type: 'person' });
  });

  it('gives a spokesman no other name than his own', () => {
    const { speakers, people } = resolved('A spokesman for Ruth Alder said the port would close.');
    expect(speakers[0]).toMatchObject({ name: null, role: 'spokesman for Ruth Alder', type: 'unnamed' });
    expect(people.map(({ name }) => name)).toEqual([null, 'Ruth Alder']);
  });

  it('tells which person speaks', () => {
    const { people, speakerPersons } = resolved(
      'Ruth Alder met Bill Hartley. Hartley said the port would close.',
    );
    expect(people[speakerPersons[0]!]?.name).toBe('Bill Hartley');
  });
});
