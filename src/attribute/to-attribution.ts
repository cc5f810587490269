/** A draft in token numbers written as an attribution in spans, with its quote kind and stance. */
import type { Attribution } from '../model/attribution.ts';
import type { Quotation } from '../model/quotation.ts';
import type { Segmented, Token } from '../model/segmented.ts';
import type { Span } from '../model/span.ts';
import type { TokenRange } from '../text/token-range.ts';
import type { Draft } from './draft.ts';
import { quoteKind } from './quote-kind.ts';
import { stanceOf } from './stance.ts';

/** From the first token's start to the last one's end. */
export const spanOf = (tokens: readonly Token[], { first, end }: TokenRange): Span => ({
  start: tokens[first]!.start,
  end: tokens[end - 1]!.end,
});

/** "according to" has no verb of its own: its preposition belongs to the lemma. */
const lemmaOf = (tokens: readonly Token[], head: number): string =>
  tokens[head]!.lower === 'according' ? 'according to' : tokens[head]!.lemma;

/** “… who will pay?” ends with a question mark, closing marks aside. */
const ENDS_IN_QUESTION = /\?["'”’»]{0,3}$/;

/**
 * @param limitOf the first token after the sentence that holds a token
 * @param outermost quotations, in text order
 */
export const toAttribution = (
  article: Segmented,
  draft: Draft,
  limitOf: (token: number) => number,
  outermost: readonly Quotation[],
): Attribution => {
  const { tokens } = article;
  const { text } = article.article;
  const content = draft.content.map((range) => spanOf(tokens, range));
  const asked = ENDS_IN_QUESTION.test(text.slice(content.at(-1)!.start, content.at(-1)!.end));
  const { cue } = draft;
  return {
    speaker: draft.speaker && spanOf(tokens, draft.speaker),
    cue: cue && { ...spanOf(tokens, cue), lemma: lemmaOf(tokens, cue.head) },
    content,
    quote: draft.isVerbatim ? 'direct' : quoteKind(text, content, outermost),
    stance: cue ? stanceOf(tokens, cue, limitOf(cue.head), asked) : asked ? 'asks' : 'asserts',
    confidence: draft.confidence,
    rule: draft.rule,
  };
};
