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

/** The first articles wait for tables and weights to be loaded: what they took tells nothing of the rest. */
const LEAST_SECONDS = 5;
/** Of the whole: of fewer articles one long one would turn the estimate over. */
const LEAST_SHARE = 0.02;

const MINUTE = 60;

/** " | 40 s left", " | 3 min left"; empty until there is something to tell it from. */
export const timeLeft = (share: number, seconds: number): string => {
  if (seconds < LEAST_SECONDS || share < LEAST_SHARE || share >= 1) return '';
  const left = (seconds * (1 - share)) / share;
  return left < MINUTE ? ` | ${Math.ceil(left)} s left` : ` | ${Math.round(left / MINUTE)} min left`;
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
    format: '{bar} {percentage} % | {articles} articles, {rate} a second{left}',
    clearOnComplete: true,
  });
  const total = await totalBytes(inputs, skip);
  const began = performance.now();
  let articles = 0;
  bar.start(total, 0, { articles, rate: '-', left: '' });
  let done = 0;
  return {
    advance: (bytes) => {
      articles += 1;
      done += bytes;
      const seconds = (performance.now() - began) / 1000;
      const rate = Math.round(articles / seconds);
      bar.increment(bytes, { articles, rate, left: timeLeft(done / total, seconds) });
    },
    stop: () => bar.stop(),
  };
};
