/** Whether a figure or a date touches a stretch: 'the loss of 40 million' beside a refusal to comment. */
import { overlaps, type Span } from '../model/span.ts';
import { lastStarting } from '../text/token-range.ts';

/** Whether one of `mentions`, in text order and apart, shares a unit with `span`. */
export const touchesAny = (mentions: readonly Span[], span: Span): boolean => {
  const last = mentions[lastStarting(mentions, span.end - 1)];
  return last !== undefined && overlaps(last, span);
};
