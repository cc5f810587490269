/** Which kinds of files are read, told by the ends of their names. */

export type FileKind = 'text' | 'json' | 'lines' | 'page' | 'table' | 'archive' | 'feed' | 'word';

const KINDS: Readonly<Record<string, FileKind>> = {
  '.txt': 'text',
  '.md': 'text',
  '.html': 'page',
  '.htm': 'page',
  '.docx': 'word',
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

const OF_ONE_ARTICLE: readonly FileKind[] = ['text', 'page', 'word'];

/** Whether such a file is one article, of which a manifest can tell the fields. */
export const isOneArticle = (kind: FileKind): boolean => OF_ONE_ARTICLE.includes(kind);
