/** Odd text or input, reported and located instead of thrown. */
import type { Span } from './span.ts';

export interface Diagnostic {
  /** `area/what`, for instance `quote/unclosed`. */
  readonly code: string;
  /** What is wrong and, where there is one, the fix. */
  readonly message: string;
  /** Where in the article's text, if it has a place there. */
  readonly span: Span | null;
}

/** How a stage tells of trouble and of what it left out on purpose. */
export interface Report {
  readonly diagnostic: (diagnostic: Diagnostic) => void;
  /** Counts something left out under its reason, for run.json. */
  readonly drop: (reason: string) => void;
}

/** For whoever has no use for what a stage tells. */
export const SILENT: Report = { diagnostic: () => {}, drop: () => {} };
