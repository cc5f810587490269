/** What the words around one mention tell: worked out once, however many questions it is a candidate of. */
import type { MentionKind } from '../model/person.ts';
import { type Row, SLOT, SLOT_NAMES, VALUE } from './antecedent-slots.ts';
import { afterOf, followOf, pairedOf } from './describe-words.ts';
import type { Discourse, PriorMention } from './discourse.ts';
import type { NameMention } from './name-mention.ts';
import { namePosition, type Position } from './position.ts';

const TOPIC: ReadonlySet<string> = new Set(['of', 'about', 'on', 'regarding', 'unlike', 'like']);

/** "Of Lind, he said": she is spoken of. */
const isTopic = ({ article }: Discourse, { token, sentence }: PriorMention): boolean => {
  const first = article.sentences[sentence]!.firstToken;
  return token === first + 1 && TOPIC.has(article.tokens[first]!.lower);
};

interface Place {
  readonly token: number;
  readonly end: number;
  readonly sentence: number;
  readonly kind: MentionKind;
  readonly position: Position | 'topic';
}

const describePlace = (discourse: Discourse, { token, end, sentence, kind, position }: Place): Row => {
  const { article, quoted, speaking } = discourse;
  const row = new Uint8Array(SLOT_NAMES.length);
  row[SLOT.position] = VALUE.position[position];
  row[SLOT.kind] = VALUE.kind[kind];
  row[SLOT.in] = quoted[token]!;
  row[SLOT.spoke] = speaking[token]!;
  row[SLOT.follows] = VALUE.follows[followOf(article.tokens, end)];
  row[SLOT.paired] = VALUE.paired[pairedOf(article.tokens, token, end)];
  row[SLOT.after] = VALUE.after[afterOf(article, token, sentence)];
  return row;
};

/** The slots of a mention before. */
export const nearPlace = (discourse: Discourse, near: PriorMention): Row => {
  near.place ??= describePlace(discourse, isTopic(discourse, near) ? { ...near, position: 'topic' } : near);
  return near.place;
};

/** The slots of a name further on. */
export const aheadPlace = (discourse: Discourse, ahead: NameMention): Row => {
  const known = discourse.placeAhead.get(ahead);
  if (known !== undefined) return known;
  const { firstToken: token, endToken: end, sentence } = ahead;
  const position = namePosition(discourse.article, ahead);
  const row = describePlace(discourse, { token, end, sentence, kind: 'name', position });
  discourse.placeAhead.set(ahead, row);
  return row;
};
