/** Why a statement is no claim, whatever the model believes: questions, refusals to comment, greetings. */
import type { Attributed } from '../model/layers.ts';
import { lastStarting, spanOf, type TokenRange } from '../text/token-range.ts';
import type { Statement } from './find-statements.ts';
import { touchesAny } from './touches-any.ts';

/** "Thank you all for coming tonight": longer ones tell what the thanks are for. */
const LONGEST_GREETING = 8;

const DECLINES: ReadonlySet<string> = new Set(['decline', 'refuse']);

/** "Prosecutors declined to comment": nobody says anything, unless a figure stands beside it. */
const declinesComment = ({ tokens, numbers }: Attributed, { first, end }: TokenRange): boolean => {
  for (let at = first + 1; at + 1 < end; at += 1) {
    if (tokens[at]!.lower !== 'to' || tokens[at + 1]!.lower !== 'comment') continue;
    if (DECLINES.has(tokens[at - 1]!.lemma)) return !touchesAny(numbers, spanOf(tokens, { first, end }));
  }
  return false;
};

/** "And who, after the war that cost so much, will pay for the bridge*?*": its parts state nothing. */
const standsInQuestion = ({ tokens, sentences }: Attributed, first: number): boolean => {
  const sentence = sentences[lastStarting(sentences, tokens[first]!.start)];
  return sentence !== undefined && tokens[sentence.endToken - 1]?.text === '?';
};

const isQuestion = (article: Attributed, { first, end, attribution }: Statement): boolean => {
  const { tokens, attributions } = article;
  if (tokens[end - 1]?.text === '?' || tokens[end]?.text === '?') return true;
  if (standsInQuestion(article, first)) return true;
  // "“Why should they?” she asked. “They were not invited.”": of quoted words each sentence tells for itself
  const source = attribution === null ? null : attributions[attribution]!;
  return source?.stance === 'asks' && source.quote !== 'direct';
};

const THANKS: ReadonlySet<string> = new Set(['thank', 'thanks', 'welcome', 'hello']);

/** "Thank you very much", "Welcome back": nothing is stated, unless a figure stands beside it. */
const isGreeting = ({ tokens, numbers }: Attributed, { first, end, attribution }: Statement): boolean =>
  attribution !== null &&
  end - first <= LONGEST_GREETING &&
  THANKS.has(tokens[first]!.lower) &&
  !touchesAny(numbers, spanOf(tokens, { first, end }));

/** The reason, as run.json counts it; null when it is a claim. */
export const whyNoClaim = (article: Attributed, statement: Statement): string | null => {
  if (isQuestion(article, statement)) return 'claim/question';
  if (isGreeting(article, statement)) return 'claim/greeting';
  return declinesComment(article, statement) ? 'claim/no-comment' : null;
};
