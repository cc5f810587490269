/** The messages of an mbox file: "From ann@herald.example Mon Jan 6 08:00:00 2025" begins each. */

/** "From 2019 the trains left at 10:15" has neither a weekday nor a month where they must stand. */
const POSTMARK = /(?<=^|\n)From \S+ +[A-Z][a-z]{2} [A-Z][a-z]{2} [ \d]\d \d\d:\d\d[^\r\n]*\r?\n/g;

/** Writers put a ">" before a line of the text that would begin a message, and one more where there are some. */
const unquoted = (message: string): string => message.replace(/^>(>*From )/gm, '$1');

/** @param decoded one character a byte */
export const splitMbox = (decoded: string): string[] => {
  const marks = [...decoded.matchAll(POSTMARK)];
  return marks.map((mark, i) =>
    unquoted(decoded.slice(mark.index + mark[0].length, marks[i + 1]?.index ?? decoded.length)),
  );
};
