/** Which outlet sent a message, and who wrote it, where its sender says both. */

export interface Sender {
  readonly source: string | null;
  readonly author: string | null;
}

/** "Ann Alder at The Coast Herald", "Ann Alder from The Coast Herald", "Ann Alder | The Coast Herald". */
const BOTH =
  /^(?<author>\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){1,3})(?: (?:at|from|of)| [|–—])\s+(?<source>.+)$/u;

/** What stands before the outlet's own name in an address. */
const HOST = /@(?:(?:e?mail|news|newsletters?|www)\.)?([^@\s>]+)$/i;

/** A name alone may be a person's or an outlet's: it is the source, and the author stays unknown. */
export const senderOf = (name: string, address: string): Sender => {
  const shown = name.trim();
  if (shown === '' || shown.includes('@'))
    return { source: HOST.exec(address.trim())?.[1]?.toLowerCase() ?? null, author: null };
  const both = BOTH.exec(shown)?.groups;
  return both ? { source: both.source!, author: both.author! } : { source: shown, author: null };
};
