/** Names for things in JSON-LD, made from content: the same thing has the same name in every export. */

/** Anything may stand in an article's id; a lone surrogate has no place in a name. */
const part = (text: string): string => encodeURIComponent(text.replace(/\p{Cs}/gu, '\ufffd'));

const named = (kind: string, ...parts: readonly string[]): string =>
  `urn:whosaid:${kind}:${parts.map(part).join(':')}`;

export const articleIri = (articleId: string): string => named('article', articleId);
export const sourceIri = (source: string): string => named('source', source);
export const claimIri = (claimId: string): string => named('claim', claimId);
export const groupIri = (groupId: string): string => named('group', groupId);

/** A person or body as one article tells of it: two articles may speak of two people of one name. */
export const speakerIri = (articleId: string, name: string): string => named('speaker', articleId, name);

/** The same in all articles. */
export const knownSpeakerIri = (speakerId: string): string => named('known-speaker', speakerId);

export const quotationIri = (articleId: string, start: number, end: number): string =>
  named('quotation', articleId, `${start}-${end}`);
