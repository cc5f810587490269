/** Which kinds of files are read, told by the ends of their names. */

export type FileKind =
  | 'text'
  | 'json'
  | 'lines'
  | 'page'
  | 'table'
  | 'archive'
  | 'feed'
  | 'word'
  | 'mail'
  | 'mailbox'
  | 'pdf';

const KINDS: Readonly<Record<string, FileKind>> = {
  '.txt': 'text',
  '.md': 'text',
  '.html': 'page',
  '.htm': 'page',
  '.docx': 'word',
  '.pdf': 'pdf',
  '.eml': 'mail',
  '.mbox': 'mailbox',
  '.json': 'json',
  '.ndjson': 'lines',
  '.jsonl': 'lines',
  '.csv': 'table',
  '.tsv': 'table',
  '.rss': 'feed',
  '.atom': 'feed',
  '.xml': 'feed',
  '.warc': 'archive',
  '.warc.gz': 'archive',
};

/** For messages and help. */
export const READABLE: string = Object.keys(KINDS).join(', ');

export const kindOf = (name: string): FileKind | undefined => {
  const ends = /(?:\.warc)?\.[^./\\]+$/.exec(name.toLowerCase())?.[0];
  return ends === undefined ? undefined : KINDS[ends];
};

const OF_ONE_ARTICLE: readonly FileKind[] = ['text', 'page', 'word', 'mail', 'pdf'];

const AS_TEXT = 'open it in a word processor and save it as .docx or .txt';
const PICTURE = 'it is a picture; read its words with a program for text recognition, and save them as .txt';

/** What to do with files that hold an article and cannot be read. */
const OTHERWISE: Readonly<Record<string, string>> = {
  '.doc': AS_TEXT,
  '.odt': AS_TEXT,
  '.rtf': AS_TEXT,
  '.pages': AS_TEXT,
  '.epub': AS_TEXT,
  '.mhtml': 'open it in a browser and save it as .html',
  '.msg': 'save it from the mail program as .eml',
  '.png': PICTURE,
  '.jpg': PICTURE,
  '.jpeg': PICTURE,
  '.tif': PICTURE,
  '.tiff': PICTURE,
};

/** Null for what is no article as far as its name tells. */
export const adviceFor = (extension: string): string | null => OTHERWISE[extension.toLowerCase()] ?? null;

/** Whether such a file is one article, of which a manifest can tell the fields. */
export const isOneArticle = (kind: FileKind): boolean => OF_ONE_ARTICLE.includes(kind);
