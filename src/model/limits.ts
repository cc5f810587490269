/** How much of one input is read: what goes beyond is told of, and costs that input alone. */

export interface Limits {
  /** Processor seconds that one file, row or page may take to be read. */
  readonly readSeconds: number;
  /** Bytes of what a packed document, or the packed page of an archive, holds. */
  readonly unpackedBytes: number;
  /** Tags of a Word document. */
  readonly tags: number;
  /** Characters of YAML in front of a text. */
  readonly frontMatterCharacters: number;
  /** Characters of an id, title, address, source, author, or of the name of an unknown field: rows repeat them. */
  readonly fieldCharacters: number;
  /** How deep an unknown field may nest. */
  readonly depth: number;
}

export const LIMITS: Limits = {
  // A page of a megabyte takes a quarter of a second.
  readSeconds: 3,
  // The Bible as a Word document unpacks to 25 MB.
  unpackedBytes: 30_000_000,
  // A book of 500 pages has 200,000; mammoth takes three seconds for as many.
  tags: 300_000,
  // 8,000 keys take YAML a second, and twice as many four.
  frontMatterCharacters: 20_000,
  // The longest addresses that browsers take.
  fieldCharacters: 2000,
  // JSON that people write nests 10 deep; V8 writes 5,000.
  depth: 100,
};
