/** Words that stand for somebody told of elsewhere: pronouns, and descriptions that point back. */
import type { Gender } from '../lexicon/roles.ts';
import { SPEAKER_PRONOUNS } from '../lexicon/speaker-pronouns.ts';
import type { Sentence, Token } from '../model/segmented.ts';
import type { Nominal, NominalSort } from './find-nominals.ts';
import { type Position, positionOf, positionOfPronoun } from './position.ts';

/** What the words may stand for. */
export type Reference = 'he' | 'they' | 'it' | 'who' | NominalSort;

export interface Anaphor {
  readonly token: number;
  readonly end: number;
  readonly sentence: number;
  readonly reference: Reference;
  readonly gender: Gender | null;
  /** "himself" stands for the subject of its own clause. */
  readonly reflexive: boolean;
  readonly position: Position;
  /** Of a description: its post or its head, and the words before that, which are seldom asked for. */
  readonly means: string | null;
  readonly words: () => readonly string[];
}

type Stands = Pick<Anaphor, 'reference' | 'gender' | 'reflexive'>;

const REFERENCES: ReadonlyMap<string, Reference> = new Map([
  ['male', 'he'],
  ['female', 'he'],
  ['plural', 'they'],
  ['thing', 'it'],
]);

const standsFor = (lower: string, points: string): [string, Stands][] => {
  const reference = REFERENCES.get(points);
  if (reference === undefined) return [];
  const gender = points === 'male' || points === 'female' ? points : null;
  return [[lower, { reference, gender, reflexive: lower.endsWith('self') || lower === 'themselves' }]];
};

/** What each pronoun stands for; those that stand for nobody of the text are not in it. */
const PRONOUNS: ReadonlyMap<string, Stands> = new Map([
  ...[...SPEAKER_PRONOUNS].flatMap(([lower, points]) => standsFor(lower, points)),
  ...standsFor('hers', 'female'),
  ...standsFor('themselves', 'plural'),
  ...['it', 'its', 'itself'].flatMap((lower) => standsFor(lower, 'thing')),
  ...['who', 'whose', 'whom'].map((lower): [string, Stands] => [
    lower,
    { reference: 'who', gender: null, reflexive: false },
  ]),
]);

const NO_WORDS = (): readonly string[] => [];

/** The pronoun at `token`, if it stands for somebody of the text; "I" and "you" do not. */
export const pronounAt = (
  tokens: readonly Token[],
  token: number,
  sentence: number,
  within: Sentence,
): Anaphor | null => {
  const stands = PRONOUNS.get(tokens[token]!.lower);
  if (stands === undefined) return null;
  const { reference, gender, reflexive } = stands;
  const position = positionOfPronoun(tokens, token, within);
  return {
    token,
    end: token + 1,
    sentence,
    reference,
    gender,
    reflexive,
    position,
    means: null,
    words: NO_WORDS,
  };
};

/** "former", "Danish" of "the former Danish minister". */
const modifiersOf = (tokens: readonly Token[], first: number, end: number, means: string): string[] => {
  const own = new Set(means.split(' '));
  return tokens
    .slice(first, end)
    .filter(({ pos, lower }) => (pos === 'ADJ' || pos === 'NOUN' || pos === 'PROPN') && !own.has(lower))
    .map(({ lower }) => lower);
};

export const nominalAnaphor = (
  tokens: readonly Token[],
  { first, head, end, sort, means }: Nominal,
  sentence: number,
  within: Sentence,
): Anaphor => ({
  token: first,
  end,
  sentence,
  reference: sort,
  gender: null,
  reflexive: false,
  position: positionOf(tokens, first, end, within),
  means,
  words: () => modifiersOf(tokens, first, head, means),
});
