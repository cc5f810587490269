/** Newsletters: each message of an .eml or .mbox file is an article. */
import PostalMime, { type Address, type Email } from 'postal-mime';
import type { FileOptions } from '../file-options.ts';
import type { InputFile } from '../find-files.ts';
import { hasFailed } from '../guard-reading.ts';
import { readPageText } from '../pages/read-page.ts';
import { toIsoDate } from '../pages/written-date.ts';
import { type InputProblem, parseArticle } from '../parse-article.ts';
import { type Reading, unreadable } from '../reading.ts';
import { senderOf } from './sender.ts';
import { splitMbox } from './split-mbox.ts';

const EMPTY = { code: 'input/empty', message: 'the message holds no text; save it again or remove it' };
const NO_MESSAGES = {
  code: 'input/not-mail',
  message: 'no line "From …" begins a message; export the folder as mbox anew, or save a message as .eml',
};
/** People write messages of a few parts; the parser stops at that depth. */
const DEEPEST = 30;

type MailOptions = Pick<FileOptions, 'guard'>;

interface Body {
  readonly text: string;
  readonly found: Readonly<Record<string, unknown>>;
  readonly marked: NonNullable<Reading['article']>['marked'];
  readonly problems: readonly InputProblem[];
}

const plainBody = (text: string): Body => ({
  text: text.replaceAll('\r\n', '\n').trim(),
  found: {},
  marked: [],
  problems: [],
});

/** The page reader may find too little in a short message; its plain part is whole then. */
const bodyOf = ({ html, text = '' }: Email): Body | InputProblem => {
  const page = html ? readPageText(html, null) : EMPTY;
  if ('fields' in page)
    return {
      text: String(page.fields.text),
      found: page.fields,
      marked: page.marked,
      problems: page.problems,
    };
  return text.trim() === '' ? page : plainBody(text);
};

const senderIn = (from: Address | undefined) => senderOf(from?.name ?? '', from?.address ?? '');

/** With the sender's own hour: "Mon, 06 Jan 2025 23:30:00 -0500 (EST)" is that Monday. */
const dateOf = ({ headers }: Email): string | null => {
  const written = headers.find(({ key }) => key === 'date')?.value ?? '';
  const plain = written.replace(/\([^()]*\)/g, ' ').trim();
  return plain === '' ? null : (toIsoDate(plain) ?? plain);
};

const withoutNulls = (fields: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null));

const articleOf = (mail: Email, body: Body, id: string, file: InputFile): Reading => {
  const told = withoutNulls({
    title: mail.subject?.trim() || null,
    published: dateOf(mail),
    ...senderIn(mail.from),
  });
  const places = Object.fromEntries(Object.keys(told).map((name) => [name, 'mail']));
  const known = Object.fromEntries(Object.keys(file.fields).map((name) => [name, 'manifest']));
  const found_in = { ...(body.found.found_in as object | undefined), ...places, ...known };
  const fields = { ...body.found, text: body.text, ...told, found_in };
  const { article, problems } = parseArticle({ id, ...fields, ...file.fields });
  return {
    article: article && { ...article, marked: body.marked, extracted: true },
    problems: [...body.problems, ...problems],
    file: file.shown,
    line: null,
  };
};

const notMail = (error: unknown): InputProblem => ({
  code: 'input/not-mail',
  message: `the message cannot be read (${(error as Error).message.split('\n')[0]}); save it anew as .eml, or its text as .txt`,
});

const readMessage = async (
  file: InputFile,
  bytes: Uint8Array,
  id: string,
  { guard }: MailOptions,
): Promise<Reading> => {
  let mail: Email;
  try {
    mail = await PostalMime.parse(bytes, { maxNestingDepth: DEEPEST });
  } catch (error) {
    return unreadable(file.shown, null, notMail(error));
  }
  const size = (mail.html ?? mail.text ?? '').length;
  const body = guard(size, () => bodyOf(mail));
  if (hasFailed(body)) return unreadable(file.shown, null, body.failed);
  return 'found' in body ? articleOf(mail, body, id, file) : unreadable(file.shown, null, body);
};

const located = (reading: Reading, index: number): Reading => ({
  ...reading,
  problems: reading.problems.map(({ code, message }) => ({
    code,
    message: `message ${index + 1}: ${message}`,
  })),
});

/** Message by message; what is wrong with one costs that one. */
export async function* readMail(
  file: InputFile,
  bytes: Uint8Array,
  options: MailOptions,
): AsyncGenerator<Reading> {
  if (file.kind === 'mail') {
    yield await readMessage(file, bytes, file.name, options);
    return;
  }
  const messages = splitMbox(Buffer.from(bytes).toString('latin1'));
  if (messages.length === 0) yield unreadable(file.shown, null, NO_MESSAGES);
  for (const [i, message] of messages.entries()) {
    const read = await readMessage(file, Buffer.from(message, 'latin1'), `${file.name}#${i + 1}`, options);
    yield located(read, i);
  }
}
