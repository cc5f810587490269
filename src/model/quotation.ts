/** A stretch between quotation marks. Whether it is speech is for attribution to decide. */
import type { Span } from './span.ts';

/** `double`: “ ” " '' `` „ ; `single`: ‘ ’ ' ` ; `angle`: « » ‹ ›. */
export type QuoteStyle = 'double' | 'single' | 'angle';

export interface Quotation extends Span {
  /** What lies between the marks; `start`/`end` of the quotation itself take the marks in. */
  readonly inner: Span;
  readonly style: QuoteStyle;
  /** 0 for an outermost quotation. */
  readonly depth: number;
  /**
   * `closed`: both marks stand in one paragraph. `continued`: no closing mark, and the next paragraph of the
   * report opens with the same mark, so that the speaker goes on. `unclosed`: no closing mark. What is not
   * closed ends with its paragraph, or sooner: before the next mark that opens in the same style, or before the
   * closing mark of the quotation that holds it.
   */
  readonly ending: 'closed' | 'continued' | 'unclosed';
}
