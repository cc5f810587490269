/** Ctrl-C and its like: tidies up at once and ends with the exit code that shells expect. */

const EXIT_CODE = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;

/** Ctrl-C, met while code ran that no signal handler could interrupt. */
export const INTERRUPTED: number = EXIT_CODE.SIGINT;

/**
 * @param tidy must do its work before it returns
 * @returns what ends the watch
 */
export const onStopSignal = (tidy: () => void): (() => void) => {
  const handlers = Object.entries(EXIT_CODE).map(([signal, code]) => {
    const handler = (): void => {
      tidy();
      process.exit(code);
    };
    process.on(signal, handler);
    return () => process.off(signal, handler);
  });
  return () => {
    for (const off of handlers) off();
  };
};
