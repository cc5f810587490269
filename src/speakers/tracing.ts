/** The reading of one article, mention by mention: what is known so far, and how a mention changes it. */
import type { Anaphor } from './anaphor.ts';
import { chooseAntecedent, type Ranker } from './choose-antecedent.ts';
import { toldBy } from './describe-entity.ts';
import { type Discourse, recordMention, stateOf } from './discourse.ts';
import { type Entities, type Entity, unnamedEntity } from './entity.ts';
import type { Identity } from './identity.ts';
import type { NameLayer } from './name-layer.ts';
import type { NameMention } from './name-mention.ts';
import { namePosition } from './position.ts';

/** What the reading of one article needs at every step. */
export interface Tracing {
  readonly layer: NameLayer;
  readonly discourse: Discourse;
  readonly ranker: Ranker;
  readonly entities: Entity[];
  readonly entityAt: Entities['entityAt'];
  /** 1 where a token belongs to a name or its titles. */
  readonly named: Uint8Array;
  /** Index of the first name further on. */
  next: number;
}

export const settle = ({ discourse }: Tracing, anaphor: Anaphor, entity: number): void => {
  const state = discourse.states[entity]!;
  const { token, end, sentence, position, means, gender } = anaphor;
  if (gender !== null && state.gender === null) {
    state.gender = gender;
    state.byPronoun = true;
  }
  if (gender !== null) discourse.lastPronoun.set(gender, { entity, sentence });
  recordMention(discourse, {
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
export const bringIn = (tracing: Tracing, anaphor: Anaphor, identify: () => Identity): void => {
  const { discourse, entities } = tracing;
  const entity = unnamedEntity(identify, anaphor);
  entities.push(entity);
  const state = stateOf(entity);
  if (anaphor.means !== null) state.told = toldBy(anaphor.means);
  discourse.states.push(state);
  settle(tracing, anaphor, entities.length - 1);
};

export const ask = (tracing: Tracing, anaphor: Anaphor): boolean => {
  const { discourse, layer, entityAt, next, ranker } = tracing;
  const entity = chooseAntecedent(discourse, anaphor, { names: layer.names, entityAt, from: next }, ranker);
  if (entity >= 0) settle(tracing, anaphor, entity);
  return entity >= 0;
};

export const recordName = ({ discourse, entityAt }: Tracing, mention: NameMention): void => {
  const { firstToken: token, endToken: end, sentence } = mention;
  const position = namePosition(discourse.article, mention);
  recordMention(discourse, {
    token,
    end,
    sentence,
    entity: entityAt.get(mention)!,
    kind: 'name',
    position,
    place: null,
  });
};
