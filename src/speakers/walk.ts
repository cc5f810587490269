/** The reading of one article, mention by mention: what is known so far, and how a mention changes it. */
import type { Anaphor } from './anaphor.ts';
import type { Cast } from './cast.ts';
import { chooseAntecedent, type Ranker } from './choose-antecedent.ts';
import { toldBy } from './describe-standing.ts';
import { type Entities, type Entity, unnamedEntity } from './entity.ts';
import type { Identity } from './identity.ts';
import type { NameMention } from './name-mention.ts';
import { namePosition } from './position.ts';
import { play, type Scene, standingOf } from './scene.ts';

/** What the reading of one article needs at every step. */
export interface Walk {
  readonly cast: Cast;
  readonly scene: Scene;
  readonly ranker: Ranker;
  readonly entities: Entity[];
  readonly entityAt: Entities['entityAt'];
  /** 1 where a token belongs to a name or its titles. */
  readonly named: Uint8Array;
  /** Index of the first name that is not yet in play. */
  next: number;
}

export const settle = ({ scene }: Walk, anaphor: Anaphor, entity: number): void => {
  const standing = scene.standings[entity]!;
  const { token, end, sentence, position, means, gender } = anaphor;
  if (gender !== null && standing.gender === null) {
    standing.gender = gender;
    standing.byPronoun = true;
  }
  if (gender !== null) scene.lastPronoun.set(gender, { entity, sentence });
  play(scene, {
    token,
    end,
    sentence,
    entity,
    kind: means === null ? 'pronoun' : 'nominal',
    position,
    place: null,
  });
};

/** Somebody told of without a name: "a lawyer", "her aide". @param identify is called should they speak */
export const bringIn = (walk: Walk, anaphor: Anaphor, identify: () => Identity): void => {
  const { scene, entities } = walk;
  const entity = unnamedEntity(identify, anaphor);
  entities.push(entity);
  const standing = standingOf(entity);
  if (anaphor.means !== null) standing.told = toldBy(anaphor.means);
  scene.standings.push(standing);
  settle(walk, anaphor, entities.length - 1);
};

export const ask = (walk: Walk, anaphor: Anaphor): boolean => {
  const { scene, cast, entityAt, next, ranker } = walk;
  const entity = chooseAntecedent(scene, anaphor, { names: cast.names, entityAt, from: next }, ranker);
  if (entity >= 0) settle(walk, anaphor, entity);
  return entity >= 0;
};

export const playName = ({ scene, entityAt }: Walk, mention: NameMention): void => {
  const { firstToken: token, endToken: end, sentence } = mention;
  const position = namePosition(scene.article, mention);
  play(scene, { token, end, sentence, entity: entityAt.get(mention)!, kind: 'name', position, place: null });
};
