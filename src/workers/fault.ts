/** Faults for the tests of what a run survives: `WHOSAID_FAULT=hang:ID` in the environment. No input reaches it. */

const FAULTS: Readonly<Record<string, () => void>> = {
  hang: () => {
    for (;;);
  },
  throw: () => {
    throw new RangeError('a fault on purpose');
  },
  /** Ends the thread, not the process, where there are workers. */
  die: () => process.exit(3),
};

/** @returns what to call before an article is annotated */
export const createFault = (asked = process.env.WHOSAID_FAULT ?? ''): ((articleId: string) => void) => {
  const [, kind, id] = /^(\w+):(.*)$/.exec(asked) ?? [];
  const fault = kind === undefined ? undefined : FAULTS[kind];
  return (articleId) => {
    if (fault && articleId === id) fault();
  };
};
