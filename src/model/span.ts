/** Half-open stretches of an article's raw text, counted in UTF-16 code units: the address of every fact. */

export interface Span {
  /** First unit. */
  readonly start: number;
  /** One past the last unit. */
  readonly end: number;
}

/** The characters that `span` covers. */
export const textOf = (text: string, span: Span): string => text.slice(span.start, span.end);

export const lengthOf = (span: Span): number => span.end - span.start;

/** Whether the two share at least one unit. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** Whether `inner` lies wholly within `outer`. */
export const contains = (outer: Span, inner: Span): boolean =>
  outer.start <= inner.start && inner.end <= outer.end;

/** Text order: by start, the longer first. */
export const inTextOrder = (a: Span, b: Span): number => a.start - b.start || b.end - a.end;
