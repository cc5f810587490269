/** The attributions of a text, as words: what tests of attribution compare. */

import { createAttribute } from '../../src/stages/attribute.ts';
import { segmentText } from './segment-text.ts';

const attribute = createAttribute();
const report = { diagnostic: () => {}, drop: () => {} };

export const attributed = (text: string) => {
  return attribute.run({ ...segmentText(text), numbers: [], dates: [] }, report);
};

/** Speaker | cue | parts of the content, with quote kind and stance. */
export const attributionsOf = (text: string) =>
  attributed(text).attributions.map(({ speaker, cue, content, quote, stance }) => ({
    said: [
      speaker === null ? '' : text.slice(speaker.start, speaker.end),
      cue === null ? '' : text.slice(cue.start, cue.end),
      ...content.map((span) => text.slice(span.start, span.end)),
    ],
    quote,
    stance,
  }));
