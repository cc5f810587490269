/**
 * Whom "who" and "whose" stand for: whoever is named right before.
 *
 *   Ruth Moss, head of the Farm Bank, who agreed        the minister, who agreed
 *   ^^^^^^^^^                         ^^^               ^^^^^^^^^^^^  ^^^
 */
import type { Discourse, PriorMention } from './discourse.ts';

const isBody = ({ states }: Discourse, { entity }: PriorMention): boolean => {
  const { sort } = states[entity]!;
  return sort === 'body' || sort === 'place' || sort === 'thing';
};

/** "Ruth Moss, the head of the Farm Bank, who": what stands between is longer very seldom. */
const FARTHEST = 12;

const holdsVerb = ({ article }: Discourse, from: number, to: number): boolean => {
  for (let at = from; at < to; at += 1) {
    const { pos } = article.tokens[at]!;
    if (pos === 'VERB' || pos === 'AUX') return true;
  }
  return false;
};

/** "Ruth Moss, *a farmer* who said": the noun tells of the name before the comma. */
const isApposed = ({ article: { tokens } }: Discourse, from: number, to: number): boolean =>
  tokens[from]?.text === ',' &&
  tokens[from + 1]?.pos === 'DET' &&
  !tokens.slice(from + 1, to).some(({ text, pos }) => text === ',' || pos === 'CCONJ');

/** Index of the entity; -1 for nobody that is known. */
export const personBehindWho = (discourse: Discourse, token: number): number => {
  const { tokens } = discourse.article;
  const end = tokens[token - 1]?.text === ',' ? token - 1 : token;
  const { prior } = discourse;
  const last = prior.at(-1);
  if (last?.end === end && !isBody(discourse, last)) return last.entity;
  const person = prior.findLast((mention) => mention.end <= end && !isBody(discourse, mention));
  if (person === undefined || token - person.end > FARTHEST || person.kind === 'pronoun') return -1;
  // a noun that is nobody's stands there: "Ruth Moss saw the farmer who"
  const isOther = last?.end !== end && tokens[end - 1]?.pos === 'NOUN' && end === token;
  if (isOther && !isApposed(discourse, person.end, end)) return -1;
  return holdsVerb(discourse, person.end, token) ? -1 : person.entity;
};
