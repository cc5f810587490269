/** Whether an error only says that the reader of our output has gone (`whosaid annotate | head -1`). */

export const isClosedPipe = (error: unknown): boolean => {
  const code = (error as NodeJS.ErrnoException | null)?.code;
  return code === 'EPIPE' || code === 'ERR_STREAM_PREMATURE_CLOSE';
};
