import { describe, expect, it } from 'vitest';
import { compareSpeakers, type SameSpeaker } from '../../src/match/compare-speakers.ts';
import type { SpeakerType } from '../../src/model/attribution.ts';

const CASES: readonly [string, SpeakerType, string, SpeakerType, SameSpeaker][] = [
  ['Ilse Marten', 'person', 'Mrs. Marten', 'person', 'same'],
  ['Ilse Marten', 'person', 'Cdr Ilse Marten', 'person', 'same'],
  ['Raúl Peña', 'person', 'Raul Pena', 'person', 'same'],
  ['Ilse Marten', 'person', 'I. Marten', 'person', 'same'],
  ['Ilse Marten', 'person', 'Paul Marten', 'person', 'different'],
  ['Ilse Marten', 'person', 'Ilse Brandt', 'person', 'different'],
  ['Samuel Orr Jr.', 'person', 'Sen. Orr', 'person', 'same'],
];

describe('compareSpeakers', () => {
  it.each(CASES)('%s (%s), %s (%s): %s', (a, aType, b, bType, same) => {
    expect(compareSpeakers({ name: a, role: null, type: aType }, { name: b, role: null, type: bType })).toBe(
      same,
    );
  });

  it('takes a body under a longer name for one', () => {
    const [short, long] = ['Harbour Authority', 'the Harbour Authority of Brin'];
    expect(
      compareSpeakers(
        { name: short, role: null, type: 'organization' },
        { name: long, role: null, type: 'organization' },
      ),
    ).toBe('same');
  });

  it('cannot tell about nobody, nor about a person and a body', () => {
    const person = { name: 'Ilse Marten', role: null, type: 'person' } as const;
    expect(compareSpeakers(person, null)).toBe('unknown');
    expect(compareSpeakers(person, { name: 'Marten Shipping', role: null, type: 'organization' })).toBe(
      'unknown',
    );
  });
});
