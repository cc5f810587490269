/** Messages to people: one line each on stderr, so that stdout holds data alone. */
import type { Streams } from './streams.ts';

/** Input can hold terminal control sequences and line breaks: they are shown, not sent. */
const CONTROL = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g;

const visible = (control: string): string => `\\u${control.charCodeAt(0).toString(16).padStart(4, '0')}`;

export const tell = ({ stderr }: Pick<Streams, 'stderr'>, message: string): void => {
  stderr.write(`whosaid: ${message.replace(CONTROL, visible)}\n`);
};
