/** An article that was annotated elsewhere, as if it had been here: its text is cut again, the rest is taken as found. */
import { mainDate, mainNumber } from '../claims/main-mention.ts';
import { SILENT } from '../model/diagnostic.ts';
import type { Found, FoundArticle } from '../model/found.ts';
import type { Claimed } from '../model/layers.ts';
import { pronounsOf } from '../speakers/resolve-article.ts';
import { lastStarting, rangeOf } from '../text/token-range.ts';
import { createSegment } from './segment.ts';
import type { Stage } from './stage.ts';

const places = (sentences: Found['sentences']): string =>
  sentences.map(({ start, end, region }) => `${start}-${end}-${region}`).join();

/** The text is cut otherwise than it was. */
export class OtherVersion extends Error {}

/** Throws OtherVersion where the annotations do not fit. */
export const createRestoreAnnotations = (): Stage<FoundArticle, Claimed> => {
  const segment = createSegment();
  return {
    name: 'restore-annotations',
    run: ({ article, found, diagnostics, dropped }, report) => {
      // what was reported and dropped then was so in every stage: nothing new is to be told of
      const segmented = segment.run(article, SILENT);
      if (places(segmented.sentences) !== places(found.sentences)) throw new OtherVersion();
      for (const diagnostic of diagnostics) report.diagnostic(diagnostic);
      for (const reason of dropped) report.drop(reason);
      const { numbers, dates, attributions, speakers, people, speakerPersons } = found;
      const { tokens } = segmented;
      const claims = found.claims.map((claim) => ({
        ...claim,
        mainNumber: mainNumber(tokens, rangeOf(tokens, claim), numbers, claim.numbers),
        mainDate: mainDate(tokens, rangeOf(tokens, claim), dates, claim.dates),
        sentence: lastStarting(segmented.sentences, claim.start),
      }));
      const annotated = { ...segmented, numbers, dates, attributions };
      return {
        ...annotated,
        speakers,
        people,
        speakerPersons,
        pronouns: pronounsOf(annotated, people),
        claims,
      };
    },
  };
};
