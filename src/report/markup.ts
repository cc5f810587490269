/** HTML that is written by us, with everything from outside escaped: nothing that an article holds can become a tag. */

/** HTML that may stand as it is. */
export interface Markup {
  readonly html: string;
}

type Insert = string | number | Markup | readonly Markup[];

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

export const escapeHtml = (text: string): string =>
  // NUL and lone surrogates are no characters of an HTML file
  text.replace(/[\p{Cs}\0]/gu, '\ufffd').replace(/[&<>"']/g, (character) => ESCAPES[character]!);

const written = (insert: Insert): string => {
  if (typeof insert === 'string') return escapeHtml(insert);
  if (typeof insert === 'number') return String(insert);
  return 'html' in insert ? insert.html : insert.map(({ html }) => html).join('');
};

export const html = (parts: TemplateStringsArray, ...inserts: readonly Insert[]): Markup => ({
  html: parts.reduce((text, part, i) => `${text}${written(inserts[i - 1]!)}${part}`),
});

/** JSON that can stand inside a script element: no "<" ends it, opens a comment or a script in it. */
export const escapeJson = (json: string): string =>
  json.replace(/[<\u2028\u2029]/g, (found) => `\\u${found.charCodeAt(0).toString(16).padStart(4, '0')}`);
