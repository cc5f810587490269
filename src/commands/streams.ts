/** What a command reads from and writes to: the streams of the process, or others that a test hands in. */
import type { Readable, Writable } from 'node:stream';

/** A terminal tells its width and whether it has colours; a file or a pipe tells neither. */
export interface Output extends Writable {
  readonly isTTY?: boolean;
  readonly columns?: number;
  readonly hasColors?: () => boolean;
}

/** `process` is such. */
export interface Streams {
  readonly stdin: Readable;
  readonly stdout: Output;
  readonly stderr: Output;
}
