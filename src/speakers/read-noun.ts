/** Who a speaker without a name is: a person by post, a group, an organisation, a document, or nobody in particular. */
import { SPEAKER_NOUNS } from '../lexicon/speaker-nouns.ts';
import type { SpeakerType } from '../model/attribution.ts';
import type { Token } from '../model/segmented.ts';
import { isPeople } from './name-kind.ts';
import { roleEndingAt } from './role-at.ts';

export interface NounSpeaker {
  readonly type: SpeakerType;
  /** The post, the same for all its words; null when the noun names none. */
  readonly means: string | null;
  /** Somebody that the reader should know: "the minister", "his lawyer"; not "a minister". */
  readonly definite: boolean;
  /** The noun tells what the person does, not whose wife or rival they are. */
  readonly isPost: boolean;
}

const DEFINITE = new Set(['the', 'this', 'that', 'his', 'her', 'their', 'its', 'my', 'our']);
const POSSESSIVE = new Set(["'s", "'"]);
const PERSON_ENDING = /(?:man|woman|er|or|ist|ian|eer)$/;

/** Nouns that only gather what follows "of". */
const COLLECTS = new Set(['group', 'team', 'panel', 'coalition', 'crew', 'board', 'alliance']);

const isPlural = (token: Token): boolean => token.lower !== token.lemma && token.lower.endsWith('s');

const isDefinite = (tokens: readonly Token[], first: number, head: number): boolean => {
  if (DEFINITE.has(tokens[first]!.lower)) return true;
  for (let at = first; at < head; at += 1) if (POSSESSIVE.has(tokens[at]!.lower)) return true;
  return false;
};

const personType = (voice: boolean, definite: boolean): SpeakerType =>
  definite && !voice ? 'person' : 'unnamed';

/** What sort of speaker a noun that is no person's post is. */
const typeOfNoun = (tokens: readonly Token[], head: number, definite: boolean): SpeakerType => {
  const token = tokens[head]!;
  if (token.pos === 'NUM' || token.lower === 'percent' || isPeople(token.lower)) return 'group';
  const noun = SPEAKER_NOUNS.get(token.lower) ?? SPEAKER_NOUNS.get(token.lemma);
  // "a group of doctors", "mining companies"
  const collects = tokens[head + 1]?.lower === 'of' && COLLECTS.has(token.lower);
  if (noun === 'organization' && (collects || !SPEAKER_NOUNS.has(token.lower))) return 'group';
  if (noun !== undefined) return noun;
  if (isPlural(token)) return 'group';
  const isPerson = PERSON_ENDING.test(token.lower) || token.lower === 'old';
  return isPerson ? personType(false, definite) : 'unnamed';
};

/** The noun at `head` of the phrase that starts at `first`. */
export const readNoun = (tokens: readonly Token[], first: number, head: number): NounSpeaker => {
  const definite = isDefinite(tokens, first, head);
  const role = roleEndingAt(tokens, first, head + 1);
  if (role === undefined)
    return { type: typeOfNoun(tokens, head, definite), means: null, definite, isPost: false };
  const type = personType(role.kind === 'voice', definite);
  return { type, means: role.means, definite, isPost: role.kind !== 'relation' };
};
