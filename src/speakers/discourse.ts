/** What an article has told up to where it is read: who was mentioned where, and how. */
import type { Gender } from '../lexicon/roles.ts';
import type { Attributed } from '../model/layers.ts';
import type { MentionKind } from '../model/person.ts';
import { markTokens, tokenAfter } from '../text/token-range.ts';
import type { Row } from './antecedent-slots.ts';
import type { Known, Told } from './describe-entity.ts';
import { unaskedLinks } from './describe-words.ts';
import type { Entity, EntitySort } from './entity.ts';
import type { NameLayer } from './name-layer.ts';
import type { NameMention } from './name-mention.ts';
import type { Position } from './position.ts';
import type { SpeakerHead } from './speaker-heads.ts';

/** A mention whose person is known. */
export interface PriorMention {
  readonly token: number;
  readonly end: number;
  readonly sentence: number;
  readonly entity: number;
  readonly kind: MentionKind;
  readonly position: Position;
  /** What the words around it tell, once somebody asked. */
  place: Row | null;
}

/** What is known of an entity so far. */
export interface EntityState {
  readonly sort: EntitySort;
  readonly names: readonly NameMention[];
  /** Posts and words that tell of it, and what holds wherever it stands: most are never asked for. */
  told: Told | null;
  known: Known | null;
  gender: Gender | null;
  /** A pronoun told the gender. */
  byPronoun: boolean;
  count: number;
  /** Index of its next name further on. */
  nextName: number;
}

export interface Discourse {
  readonly article: Attributed;
  /** 1 where a token stands inside a quotation. */
  readonly quoted: Uint8Array;
  /** 1 where a token is the head of an attribution's speaker. */
  readonly speaking: Uint8Array;
  /** By token, the number of the attribution whose content it is in, counted from 1; 0 outside. */
  readonly said: Uint32Array;
  /** By token, how strongly it parts; for `describeLink`. */
  readonly links: Uint8Array;
  /** What the words around names further on tell. */
  readonly placeAhead: Map<NameMention, Row>;
  readonly headAt: ReadonlyMap<number, readonly SpeakerHead[]>;
  readonly states: EntityState[];
  readonly prior: PriorMention[];
  /** Most mentions of one entity so far. */
  most: number;
  /** Entity that the last "he" and the last "she" stood for, and its sentence. */
  readonly lastPronoun: Map<Gender, { readonly entity: number; readonly sentence: number }>;
  /** Entity that spoke last. */
  lastSpeaker: number;
  /** Entity mentioned first of all that could be a person. */
  firstEntity: number;
  /** By attribution, the entity that its speaker is, as far as it is known; -1 where not. */
  readonly speakerOf: Int32Array;
}

export const stateOf = ({ sort, names, gender }: Entity): EntityState => ({
  sort,
  names,
  gender,
  byPronoun: false,
  count: 0,
  nextName: 0,
  told: null,
  known: null,
});

const saidBy = ({ tokens, attributions }: Attributed): Uint32Array => {
  const said = new Uint32Array(tokens.length);
  attributions.forEach(({ content }, i) => {
    for (const { start, end } of content)
      for (let at = tokenAfter(tokens, start); at < tokens.length && tokens[at]!.start < end; at += 1)
        said[at] = i + 1;
  });
  return said;
};

const byToken = (heads: readonly SpeakerHead[]): Map<number, SpeakerHead[]> => {
  const index = new Map<number, SpeakerHead[]>();
  for (const head of heads) {
    const kept = index.get(head.token);
    if (kept === undefined) index.set(head.token, [head]);
    else kept.push(head);
  }
  return index;
};

const NOBODY = -1;

export const openDiscourse = (
  { article }: NameLayer,
  entities: readonly Entity[],
  heads: readonly SpeakerHead[],
): Discourse => {
  const speaking = new Uint8Array(article.tokens.length);
  for (const { token } of heads) speaking[token] = 1;
  return {
    article,
    quoted: markTokens(
      article.tokens,
      article.quotations.filter(({ depth }) => depth === 0),
    ),
    speaking,
    said: saidBy(article),
    links: unaskedLinks(article.tokens),
    placeAhead: new Map(),
    headAt: byToken(heads),
    states: entities.map(stateOf),
    prior: [],
    most: 1,
    lastPronoun: new Map(),
    lastSpeaker: NOBODY,
    firstEntity: NOBODY,
    speakerOf: new Int32Array(article.attributions.length).fill(NOBODY),
  };
};

/** Adds a mention to those so far. */
export const recordMention = (discourse: Discourse, mention: PriorMention): void => {
  const state = discourse.states[mention.entity]!;
  discourse.prior.push(mention);
  state.count += 1;
  discourse.most = Math.max(discourse.most, state.count);
  const couldBePerson = state.sort === 'person' || state.sort === 'unsure';
  if (discourse.firstEntity < 0 && couldBePerson) discourse.firstEntity = mention.entity;
  if (mention.kind === 'name') state.nextName += 1;
  const heads = discourse.headAt.get(mention.token);
  if (heads === undefined) return;
  discourse.lastSpeaker = mention.entity;
  for (const { attributions } of heads) for (const i of attributions) discourse.speakerOf[i] = mention.entity;
};
