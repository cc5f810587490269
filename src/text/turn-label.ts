/**
 * How a paragraph of a talk written down names who speaks in it.
 *
 *   SEN. TOM PIKE (R-OH): We cut taxes.     Mr. HALVERSEN of Ohio. Mr. President, I rise.
 *   ^^^^^^^^^^^^^ name  ^ mark              ^^^^^^^^^^^^^^^^^^^^^ name
 */

/** Offsets count from the paragraph's start. */
export interface TurnLabel {
  /** Where the name begins: after an opening mark, `"PIKE: Why?"`. */
  readonly nameStart: number;
  /** The name ends here, its title in it, its party or office not. */
  readonly nameEnd: number;
  /** The colon or full stop between name and speech. */
  readonly mark: number;
  /** What later turns repeat: the surname in lower case. */
  readonly key: string;
  /** Its form leaves no doubt: "JO PIKE, HOST:", "Mr. ALDER.". */
  readonly isSure: boolean;
}

const WORD = "\\p{Lu}[\\p{L}\\p{M}.’'-]{0,30}";
/** "Q", "Alder", "Jo van Alder", "SEN. TOM PIKE": titles taken in, no name has more words. */
const NAME = `${WORD}(?: (?:van|von|de|of|al|bin|${WORD})){0,4}`;
/** ", CNN ANCHOR", ", host", " (D-ME)", " (Harwich) (Lab)" */
const OFFICE = "(?:, [\\p{L}][\\p{L}\\p{N} .&’'/-]{1,50}){1,2}";
const BRACKETS = '(?: \\([^():]{1,40}\\)){1,2}';
const COLON = new RegExp(`^([“"'‘]?)(${NAME})(?:(${OFFICE})|(${BRACKETS}))?:\\s+\\S`, 'u');
/** "Mr. McALDER", "The PRESIDING OFFICER", "Mrs. HOLM of Ohio": surnames in capitals and a full stop. */
const CAPITALS = "(?:Mc|Mac|De|La|O[’'])?\\p{Lu}[\\p{Lu}’'-]+";
const RECORD = new RegExp(
  `^((?:The|Mr|Mrs|Ms|Miss|Dr)\\.? (${CAPITALS}(?: ${CAPITALS})*)(?: pro tempore)?(?: of (?:\\p{Lu}\\p{Ll}+ ?){1,3})?)\\.\\s+[“"‘']?\\p{Lu}`,
  'u',
);

const SMALL = /\p{Ll}/u;
/** "MYTH: Ferries Never Sink": three words and more, each with a capital, are a headline. */
const TITLE_CASE = /:(?:\s[^\s\p{Ll}]\S*){3,}$/u;
/** "JO PIKE", "SEN. TOM McPIKE" */
const SHOUTED = /^(?:Mc|Mac)?[^\p{Ll}\s]+(?:\s(?:Mc|Mac)?[^\p{Ll}\s]+)*$/u;

const surname = (name: string): string => name.slice(name.lastIndexOf(' ') + 1).toLowerCase();

/** "Mr. HALVERSEN. Mr. President, …": the mark is the full stop. */
const recordLabel = (text: string): TurnLabel | null => {
  const found = RECORD.exec(text);
  if (found === null) return null;
  const nameEnd = found[1]!.length;
  return { nameStart: 0, nameEnd, mark: nameEnd, key: surname(found[2]!), isSure: true };
};

/** The label that a paragraph begins with, or null. Capitals throughout are a headline: "ALDER: FERRY SAILS". */
export const turnLabel = (text: string): TurnLabel | null => {
  const found = COLON.exec(text);
  if (found === null) return recordLabel(text);
  if (!SMALL.test(text) || TITLE_CASE.test(text)) return null;
  const [, opening = '', name = '', office, brackets] = found;
  const isShouted = SHOUTED.test(name) && name.length > 1;
  // "Ann Alder, mayor: no comment" is a sentence, "ANN ALDER, mayor:" a label
  if (office !== undefined && !isShouted) return null;
  const [nameStart, nameEnd] = [opening.length, opening.length + name.length];
  const mark = nameEnd + (office ?? brackets ?? '').length;
  const isSure = isShouted && (office !== undefined || brackets !== undefined);
  return { nameStart, nameEnd, mark, key: surname(name), isSure };
};

/** Who speaks once is a headline, "Kolm: ‘We will not pay’"; who speaks twice, or two in sure form, talk. */
const FEWEST_TURNS = 2;

/** "Mr. President, I rise": a speech alone in the record. */
const ADDRESS = /^\s+(?:Mr|Mrs|Ms|Madam|Madame)\.? (?:President|Speaker|Chair)/u;

/** A label among the others of its text. */
export interface Turn extends TurnLabel {
  /** The same surname stands before another turn, or the form is sure. */
  readonly isCertain: boolean;
}

/** For each paragraph its label if the text is a talk, else null: somebody speaks twice, or a Q has its A. */
export const turnLabels = (paragraphs: readonly string[]): (Turn | null)[] => {
  const labels = paragraphs.map(turnLabel);
  const counts = new Map<string, number>();
  for (const label of labels) if (label !== null) counts.set(label.key, (counts.get(label.key) ?? 0) + 1);
  const sure = labels.filter((label) => label?.isSure).length;
  const isCertain = (label: TurnLabel, i: number): boolean =>
    counts.get(label.key)! >= FEWEST_TURNS ||
    (label.isSure && (sure >= FEWEST_TURNS || ADDRESS.test(paragraphs[i]!.slice(label.mark + 1))));
  const turns = labels.map((label, i) => label && { ...label, isCertain: isCertain(label, i) });
  const isTalk = turns.some((turn) => turn?.isCertain) || (counts.has('q') && counts.has('a'));
  return isTalk ? turns : turns.map(() => null);
};
