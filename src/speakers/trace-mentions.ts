/**
 * Reads an article from its start to its end and decides, for each pronoun and each description, whom it stands
 * for. Each mention keeps its person in play for the next.
 */
import type { Segmented } from '../model/segmented.ts';
import type { Cast } from './cast.ts';
import type { Ranker } from './choose-antecedent.ts';
import { type Entity, gatherEntities } from './entity.ts';
import { findNominals } from './find-nominals.ts';
import { isApposed, meetNominal, meetPronoun, meetSpeaker } from './meet-mention.ts';
import type { NameMention } from './name-mention.ts';
import { openScene, type Played, type Scene } from './scene.ts';
import { type SpeakerHead, speakerHeads } from './speaker-heads.ts';
import { type SelfMention, selfMentions } from './speaking-self.ts';
import { playName, type Walk } from './walk.ts';

export interface Traced {
  readonly entities: readonly Entity[];
  /** All mentions whose person is known, in the order in which they were decided. */
  readonly played: readonly Played[];
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
const meetSelves = ({ speakerOf, said }: Scene, heads: readonly SpeakerHead[]): void => {
  for (const { words, token, attributions } of heads) {
    if (words.is !== 'pronoun' || words.points !== 'self' || said[token] === 0) continue;
    for (const i of attributions) speakerOf[i] = speakerOf[said[token]! - 1]!;
  }
};

const mayBePronoun = (pos: string): boolean => pos === 'PRON' || pos === 'DET' || pos === 'ADJ';

export const traceMentions = (cast: Cast, ranker: Ranker): Traced => {
  const { article, names } = cast;
  const { tokens, sentences } = article;
  const gathered = gatherEntities(cast);
  const heads = speakerHeads(cast);
  const named = namedTokens(article, names);
  const nominals = findNominals(article, named);
  const scene = openScene(cast, gathered.entities, heads);
  const walk: Walk = {
    cast,
    scene,
    ranker,
    entities: [...gathered.entities],
    entityAt: gathered.entityAt,
    named,
    next: 0,
  };
  let nominal = 0;
  sentences.forEach((within, sentence) => {
    for (let token = within.firstToken; token < within.endToken; token += 1) {
      while (walk.next < names.length && names[walk.next]!.firstToken <= token) {
        walk.next += 1;
        playName(walk, names[walk.next - 1]!);
      }
      const spoken =
        scene.speaking[token] === 1 &&
        scene.headAt.get(token)!.some((head) => meetSpeaker(walk, head, sentence, within));
      while (nominal < nominals.length && nominals[nominal]!.first < token) nominal += 1;
      const found = nominals[nominal];
      if (found?.first === token && !spoken && !isApposed(walk, found))
        meetNominal(walk, found, sentence, within, false);
      if (mayBePronoun(tokens[token]!.pos) && named[token] !== 1 && !spoken)
        meetPronoun(walk, token, sentence, within);
    }
  });
  const { played, speakerOf, said, quoted } = scene;
  meetSelves(scene, heads);
  return { entities: walk.entities, played, speakerOf, selves: selfMentions(article, said, quoted) };
};
