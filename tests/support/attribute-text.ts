/** The attributions of a text, as words: what tests of attribution compare. */

import { createAttribute } from '../../src/stages/attribute.ts';
import { segment } from './segment-text.ts';

const attribute = createAttribute();
const report = { diagnostic: () => {}, drop: () => {} };

export const attributed = (text: string) => {
  const article = {
    id: 'a',
    text,
    source: null,
    published: null,
    title: null,
    url: null,
    author: null,
    extra: {},
  };
  return attribute.run({ ...segment.run(article, report), numbers: [], dates: [] }, report);
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
