/**
 * Reads an article from its start to its end and decides, for each pronoun and each description, whom it stands
 * for. Each mention counts for the next.
 */
import type { Segmented } from '../model/segmented.ts';
import type { Ranker } from './choose-antecedent.ts';
import { type Discourse, openDiscourse, type PriorMention } from './discourse.ts';
import { type Entity, gatherEntities } from './entity.ts';
import { findNominals } from './find-nominals.ts';
import { isApposed, meetNominal, meetPronoun, meetSpeaker } from './meet-mention.ts';
import type { NameLayer } from './name-layer.ts';
import type { NameMention } from './name-mention.ts';
import { type SpeakerHead, speakerHeads } from './speaker-heads.ts';
import { type SelfMention, selfMentions } from './speaking-self.ts';
import { recordName, type Tracing } from './tracing.ts';

export interface Traced {
  readonly entities: readonly Entity[];
  /** All mentions whose person is known, in the order in which they were decided. */
  readonly prior: readonly PriorMention[];
  /** By attribution, the entity that speaks; -1 where nobody is known. */
  readonly speakerOf: Int32Array;
  /** "I" and "we" of what is said. */
  readonly selves: readonly SelfMention[];
}

const namedTokens = ({ tokens }: Segmented, names: readonly NameMention[]): Uint8Array => {
  const marks = new Uint8Array(tokens.length);
  // written out: names are short, and `fill` costs more than the flags
  for (const { roleToken, firstToken, endToken } of names)
    for (let at = Math.min(roleToken, firstToken); at < endToken; at += 1) marks[at] = 1;
  return marks;
};

/** "I" as a speaker within what another says: that other. */
const meetSelves = ({ speakerOf, said }: Discourse, heads: readonly SpeakerHead[]): void => {
  for (const { words, token, attributions } of heads) {
    if (words.is !== 'pronoun' || words.points !== 'self' || said[token] === 0) continue;
    for (const i of attributions) speakerOf[i] = speakerOf[said[token]! - 1]!;
  }
};

const mayBePronoun = (pos: string): boolean => pos === 'PRON' || pos === 'DET' || pos === 'ADJ';

export const traceMentions = (layer: NameLayer, ranker: Ranker): Traced => {
  const { article, names } = layer;
  const { tokens, sentences } = article;
  const gathered = gatherEntities(layer);
  const heads = speakerHeads(layer);
  const named = namedTokens(article, names);
  const nominals = findNominals(article, named);
  const discourse = openDiscourse(layer, gathered.entities, heads);
  const tracing: Tracing = {
    layer,
    discourse,
    ranker,
    entities: [...gathered.entities],
    entityAt: gathered.entityAt,
    named,
    next: 0,
  };
  let nominal = 0;
  sentences.forEach((within, sentence) => {
    for (let token = within.firstToken; token < within.endToken; token += 1) {
      while (tracing.next < names.length && names[tracing.next]!.firstToken <= token) {
        tracing.next += 1;
        recordName(tracing, names[tracing.next - 1]!);
      }
      const spoken =
        discourse.speaking[token] === 1 &&
        discourse.headAt.get(token)!.some((head) => meetSpeaker(tracing, head, sentence, within));
      while (nominal < nominals.length && nominals[nominal]!.first < token) nominal += 1;
      const found = nominals[nominal];
      if (found?.first === token && !spoken && !isApposed(tracing, found))
        meetNominal(tracing, found, sentence, within, false);
      if (mayBePronoun(tokens[token]!.pos) && named[token] !== 1 && !spoken)
        meetPronoun(tracing, token, sentence, within);
    }
  });
  const { prior, speakerOf, said, quoted } = discourse;
  meetSelves(discourse, heads);
  return { entities: tracing.entities, prior, speakerOf, selves: selfMentions(article, said, quoted) };
};
