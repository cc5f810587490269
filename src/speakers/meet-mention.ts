/** A description, a pronoun or a speaker is met: whom it stands for, or that it brings in somebody new. */
import type { Sentence } from '../model/segmented.ts';
import { nominalAnaphor, pronounAt } from './anaphor.ts';
import { headOf, type Nominal } from './find-nominals.ts';
import { identifyNoun, type NounMeaning } from './identify-noun.ts';
import { type Identity, nameless } from './identity.ts';
import { personBehindWho } from './person-behind-who.ts';
import type { SpeakerHead } from './speaker-heads.ts';
import { ask, bringIn, settle, type Tracing } from './tracing.ts';

/** "Lind, *a lawyer*," and "Lind was *a lawyer*" tell of Lind, who was just mentioned. */
export const isApposed = ({ discourse }: Tracing, { first }: Nominal): boolean => {
  const before = discourse.article.tokens[first - 1];
  return before?.pos === 'AUX' || (before?.text === ',' && discourse.prior.at(-1)?.end === first - 1);
};

const toldIdentity = (meaning: NounMeaning): Identity =>
  meaning.is === 'told' ? meaning.identity : nameless('unnamed');

/** A description: whom it names by post or words, else whom the ranker takes it for, else somebody new. */
export const meetNominal = (
  tracing: Tracing,
  nominal: Nominal,
  sentence: number,
  within: Sentence,
  speaks: boolean,
): void => {
  const { layer, entityAt } = tracing;
  const { first, head, end, definite } = nominal;
  const anaphor = nominalAnaphor(layer.article.tokens, nominal, sentence, within);
  if (!speaks && definite !== 'the') {
    bringIn(tracing, anaphor, () => toldIdentity(identifyNoun(layer, first, head, end)));
    return;
  }
  const meaning = identifyNoun(layer, first, head, end);
  if (meaning.is === 'named') {
    settle(tracing, anaphor, entityAt.get(meaning.mention)!);
    return;
  }
  const open = nominal.means !== '' && definite === 'the' && meaning.open;
  if (open && ask(tracing, anaphor)) return;
  bringIn(tracing, anaphor, () => meaning.identity);
};

/** The person whose name and a comma stand right before. */
const apposedTo = ({ discourse }: Tracing, { first }: Nominal): number | undefined => {
  const last = discourse.prior.at(-1);
  if (discourse.article.tokens[first - 1]?.text !== ',' || last?.end !== first - 1 || last.kind !== 'name')
    return undefined;
  return discourse.states[last.entity]!.sort === 'person' ? last.entity : undefined;
};

const speakerNominal = ({ layer }: Tracing, { words, end }: SpeakerHead): Nominal | null => {
  if (words.is !== 'noun') return null;
  const { tokens } = layer.article;
  const lower = tokens[words.first]!.lower;
  const the = lower === 'the' || lower === 'that' || lower === 'this';
  return {
    first: words.first,
    head: words.head,
    end,
    definite: the ? 'the' : 'a',
    ...(headOf(tokens, words.first, words.head + 1) ?? { sort: 'person', means: '' }),
  };
};

/** A speaker that is no name and no pronoun, or several together. @returns false where nothing new is told */
export const meetSpeaker = (
  tracing: Tracing,
  head: SpeakerHead,
  sentence: number,
  within: Sentence,
): boolean => {
  const nominal = speakerNominal(tracing, head);
  // "Lind, a spokeswoman for the ministry, who said"
  const apposed =
    nominal !== null && nominal.sort === 'person' && nominal.means !== ''
      ? apposedTo(tracing, nominal)
      : undefined;
  if (nominal !== null && apposed !== undefined) {
    settle(tracing, nominalAnaphor(tracing.layer.article.tokens, nominal, sentence, within), apposed);
    return true;
  }
  if (nominal !== null) {
    meetNominal(tracing, nominal, sentence, within, true);
    return true;
  }
  if (head.words.is !== 'several') return false;
  const all = {
    first: head.first,
    head: head.end - 1,
    end: head.end,
    definite: 'a',
    sort: 'group',
    means: '',
  } as const;
  bringIn(tracing, nominalAnaphor(tracing.layer.article.tokens, all, sentence, within), () =>
    nameless('group'),
  );
  return true;
};

export const meetPronoun = (tracing: Tracing, token: number, sentence: number, within: Sentence): void => {
  const { discourse, layer } = tracing;
  const anaphor = pronounAt(layer.article.tokens, token, sentence, within);
  if (anaphor === null) return;
  // an object "it" is a thing nearly always, and a body's "they" is told by few lessons
  const isVague = anaphor.reference === 'it' || anaphor.reference === 'they';
  if (isVague && anaphor.position !== 'subject' && discourse.speaking[token] !== 1) return;
  if (anaphor.reference !== 'who') {
    if (!ask(tracing, anaphor) && discourse.speaking[token] === 1)
      bringIn(tracing, anaphor, () =>
        nameless(anaphor.reference === 'he' ? 'person' : anaphor.reference === 'they' ? 'group' : 'unnamed'),
      );
    return;
  }
  const entity = personBehindWho(discourse, token);
  if (entity >= 0) settle(tracing, anaphor, entity);
};
