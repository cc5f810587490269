/**
 * Whom "he" and "she" stand for: the person named nearest before, of fitting gender, subjects and speakers
 * first. Every pronoun of the reporter's own text is traced, since each keeps its person in play.
 */
import type { Gender } from '../lexicon/roles.ts';
import { SPEAKER_PRONOUNS } from '../lexicon/speaker-pronouns.ts';
import type { Segmented } from '../model/segmented.ts';
import type { NameMention } from './name-mention.ts';
import type { Party } from './party.ts';

/** A person farther back than this many sentences is out of play. */
const FARTHEST = 5;
/** Mentions looked at; a page of names would not be worth more. */
const MOST_LOOKED_AT = 40;

/** What a mention's place is worth, in sentences of distance. */
const SUBJECT = 0.8;
const SPEAKS = 0.7;
const POSSESSIVE = -0.7;
const QUOTED = -0.9;
const KNOWN_GENDER = 0.4;
/** "Of Lind, he said": whoever is spoken of does not speak. */
const SPOKEN_OF = -2;

const OPENS_TOPIC: ReadonlySet<string> = new Set(['of', 'about', 'on', 'regarding', 'unlike', 'like']);
/** Each mention so far, up to eight: the person the article is about. */
const PER_MENTION = 0.05;
const MOST_COUNTED = 8;

const POSSESSIVE_FORMS = new Set(['his', 'her']);

/** A place that keeps a person in play. */
interface Trace {
  readonly token: number;
  readonly sentence: number;
  readonly party: number;
  readonly worth: number;
}

/** What the tracer must know of a name's place. */
export interface Surroundings {
  /** Whether a token stands inside a quotation. */
  readonly isQuoted: (token: number) => boolean;
  /** Whether a token is part of an attribution's speaker. */
  readonly speaks: (token: number) => boolean;
}

/** Whether a name stands right after the first word of its sentence, and that says of whom something is told. */
const isTopic = ({ tokens, sentences }: Segmented, mention: NameMention): boolean => {
  const first = sentences[mention.sentence]!.firstToken;
  return (
    Math.min(mention.roleToken, mention.firstToken) === first + 1 && OPENS_TOPIC.has(tokens[first]!.lower)
  );
};

const nameTraces = (article: Segmented, parties: readonly Party[], around: Surroundings): Trace[] =>
  parties
    .flatMap(({ mentions }, party) =>
      mentions.map((mention) => ({
        token: mention.firstToken,
        sentence: mention.sentence,
        party,
        worth:
          (mention.subject ? SUBJECT : 0) +
          (mention.possessive ? POSSESSIVE : 0) +
          (around.speaks(mention.firstToken) ? SPEAKS : 0) +
          (around.isQuoted(mention.firstToken) ? QUOTED : 0) +
          (isTopic(article, mention) ? SPOKEN_OF : 0),
      })),
    )
    .sort((a, b) => a.token - b.token);

/** The best person for a pronoun in `sentence`, of those that `traces` keep in play; -1 for nobody. */
const choose = (
  genders: readonly (Gender | null)[],
  traces: readonly Trace[],
  counts: readonly number[],
  sentence: number,
  gender: Gender,
): number => {
  let best = -1;
  let bestScore = Number.NEGATIVE_INFINITY;
  for (let i = traces.length - 1; i >= Math.max(0, traces.length - MOST_LOOKED_AT); i -= 1) {
    const trace = traces[i]!;
    const far = sentence - trace.sentence;
    if (far > FARTHEST) break;
    const known = genders[trace.party]!;
    if (known !== null && known !== gender) continue;
    const often = Math.min(counts[trace.party]!, MOST_COUNTED) * PER_MENTION;
    const score = trace.worth - far + often + (known === null ? 0 : KNOWN_GENDER);
    if (score > bestScore) {
      best = trace.party;
      bestScore = score;
    }
  }
  return best;
};

/** Index into `parties` by token, for each "he", "she", "him", "her", "his" outside quotations that can be told. */
export const tracePronouns = (
  article: Segmented,
  parties: readonly Party[],
  around: Surroundings,
): ReadonlyMap<number, number> => {
  const found = new Map<number, number>();
  const pending = nameTraces(article, parties, around);
  const traces: Trace[] = [];
  const counts = parties.map(() => 0);
  // whom "she" stood for once is no "he" later
  const genders = parties.map(({ gender }) => gender);
  const play = (trace: Trace): void => {
    traces.push(trace);
    counts[trace.party]! += 1;
  };
  let next = 0;
  article.sentences.forEach(({ firstToken, endToken }, sentence) => {
    for (let token = firstToken; token < endToken; token += 1) {
      while (next < pending.length && pending[next]!.token <= token) play(pending[next++]!);
      const { lower, pos } = article.tokens[token]!;
      if (pos !== 'PRON') continue;
      const points = SPEAKER_PRONOUNS.get(lower);
      if ((points !== 'male' && points !== 'female') || around.isQuoted(token)) continue;
      const party = choose(genders, traces, counts, sentence, points);
      if (party < 0) continue;
      found.set(token, party);
      genders[party] ??= points;
      const worth =
        (POSSESSIVE_FORMS.has(lower) ? POSSESSIVE : SUBJECT) + (around.speaks(token) ? SPEAKS : 0);
      play({ token, sentence, party, worth });
    }
  });
  return found;
};
