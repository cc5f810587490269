/** Cues that point to a source: "per", "as saying", "From X:", a name that somebody gives. */
import { describe, expect, it } from 'vitest';
import { attributionsOf } from '../support/attribute-text.ts';

const saidIn = (text: string) => attributionsOf(text).map((found) => found.said);

describe('a reference', () => {
  it.each([
    [
      'Forty boats sank in the storm, per the ministry.',
      ['the ministry', 'per', 'Forty boats sank in the storm'],
    ],
    ['Per Meridian, rents rose by 4 percent.', ['Meridian', 'Per', 'rents rose by 4 percent']],
    [
      'The agency quoted Song as saying that the port would close.',
      ['Song', 'as saying', 'that the port would close'],
    ],
    [
      'And from Chairman Abe Lund:\n\n“We thank the crew for forty years of service.”',
      ['Chairman Abe Lund', ':', '“We thank the crew for forty years of service.”'],
    ],
    [
      'From the desk of Ruth Song, Senior Editor.\n\n“The tide has turned for this paper.”',
      ['Ruth Song', 'From the desk of', '“The tide has turned for this paper.”'],
    ],
    [
      'A statement from Abe Lund, head of the port:\n\n“The crane fell at noon.”',
      ['Abe Lund', 'A statement from', '“The crane fell at noon.”'],
    ],
    [
      'Song branded the minister “a puppet of the banks” on Sunday.',
      ['Song', 'branded', 'the minister “a puppet of the banks”'],
    ],
  ])('%s', (text, said) => {
    expect(saidIn(text)).toContainEqual(said);
  });

  it.each([
    'The plant makes 40 cars per day and pays $20 per hour.',
    'Output per worker rose in May, per capita income fell.',
    'The parcel came from Hull on Monday.\n\nIt was opened at noon.',
  ])('is none in: %s', (text) => {
    expect(saidIn(text).filter(([, cue]) => /^(?:per|from)/i.test(cue!))).toEqual([]);
  });
});
