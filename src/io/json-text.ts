/** JSON that may go to a terminal: what would be obeyed there, or hide what follows, is written as an escape. */

/** C1 controls, line and paragraph separators, and the marks that turn text round. */
const OBEYED = /[\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g;

const escaped = (control: string): string => `\\u${control.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** The same value, whoever reads it. */
export const jsonText = (value: unknown): string => JSON.stringify(value).replace(OBEYED, escaped);
