/** What is known of a statement when its row is judged. */
import type { Resolved } from '../model/layers.ts';
import { lastStarting } from '../text/token-range.ts';
import type { Statement } from './find-statements.ts';
import { judgeClaim } from './judge-claim.ts';
import type { RowFacts } from './row-features.ts';

/** "he", "the minister": a speaker that does not begin with a name or a title. */
const POINTS_BACK = /^(?:\p{Ll}|(?:He|She|They|It|The|His|Her|Their|We|I|You)\b)/u;

export const rowFactsOf = (article: Resolved, statement: Statement): RowFacts => {
  const { tokens, attributions, speakers } = article;
  const attribution = statement.attribution === null ? null : attributions[statement.attribution]!;
  const told = attribution !== null && !statement.holdsCue && attribution.quote !== 'direct';
  const stance = attribution?.stance ?? null;
  const { polarity, certainty } = judgeClaim(
    tokens,
    statement,
    stance,
    told,
    attribution?.cue?.lemma ?? null,
  );
  const first = attribution?.speaker ? tokens[lastStarting(tokens, attribution.speaker.start)] : undefined;
  // written out: an object spread costs ten times as much here
  return {
    polarity,
    certainty,
    belief: statement.belief,
    attribution,
    speaker: attribution?.speaker ? (speakers[statement.attribution!] ?? null) : null,
    pointsBack: first !== undefined && POINTS_BACK.test(first.text),
  };
};
