/** A page's address, whole, and the host in it. */
/** Absolute, as the page means it. */
const resolved = (address: string, base: string | null): string | null => {
  try {
    const { href, protocol } = new URL(address, base ?? undefined);
    return /^https?:$/.test(protocol) ? href : null;
  } catch {
    return null;
  }
};

/** The address is kept as written where it is whole: it is to be found again by it. */
export const wholeAddress = (given: string, base: string | null): string | null => {
  const href = resolved(given.trim(), base);
  return href !== null && /^https?:\/\/[^/]+$/i.test(given.trim()) ? given.trim() : href;
};

export const hostOf = (url: string | null): string | null => {
  const href = url && resolved(url, null);
  return href ? new URL(href).hostname.replace(/^www\d?\./, '') : null;
};

/** "https://…", "www.…" */
export const isAddress = (text: string): boolean => /^(?:https?:)?\/\//i.test(text) || /^www\./i.test(text);
