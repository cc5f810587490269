/** A progress bar on stderr, when that is a terminal. */
import { stat } from 'node:fs/promises';
import { findFiles } from '../io/find-files.ts';
import type { Output } from './streams.ts';

export interface Progress {
  readonly advance: (bytes: number) => void;
  readonly stop: () => void;
}

const SILENT: Progress = { advance: () => {}, stop: () => {} };

const totalBytes = async (inputs: readonly string[], skip: string | null): Promise<number> => {
  let total = 0;
  for (const input of inputs)
    for await (const found of findFiles(input, { maxBytes: 0, skip, passedOver: () => {} }))
      if ('path' in found) total += (await stat(found.path)).size;
  return total;
};

/** How far a run has come, by bytes of text; nothing at all where nobody watches: no terminal, or null. */
export const startProgress = async (
  inputs: readonly string[],
  skip: string | null,
  stderr: Output | null,
): Promise<Progress> => {
  if (!stderr?.isTTY) return SILENT;
  const { SingleBar } = await import('cli-progress');
  const bar = new SingleBar({
    stream: stderr,
    format: '{bar} {percentage} % | {articles} articles, {rate} a second | {eta_formatted} left',
    clearOnComplete: true,
  });
  const total = await totalBytes(inputs, skip);
  const began = performance.now();
  let articles = 0;
  bar.start(total, 0, { articles, rate: '-' });
  return {
    advance: (bytes) => {
      articles += 1;
      const rate = Math.round(articles / ((performance.now() - began) / 1000));
      bar.increment(bytes, { articles, rate });
    },
    stop: () => bar.stop(),
  };
};
