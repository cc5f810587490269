/** Headings that stand over links to other articles: "More on this story", "Read next". */
import * as z from 'zod';
import { loadTable } from './table.ts';

export const LINK_HEADING_ROWS = loadTable(
  'link-headings',
  z.object({ heading: z.string().regex(/^[a-z' ]+$/, 'lower case'), example: z.string().min(1) }),
  ['heading'],
);

const HEADINGS = new Set(LINK_HEADING_ROWS.map(({ heading }) => heading));

/** The longest row has 27 characters. */
const LONGEST = 100;

export const isLinkHeading = (text: string): boolean =>
  text.length <= LONGEST &&
  HEADINGS.has(
    text
      .toLowerCase()
      .replaceAll('’', "'")
      .replace(/[\s:.…]+$/, '')
      .trim(),
  );
