/**
 * Whether an article came out as a sentence of plain English expects: "money 40 GBP; 2011-04; no attributions".
 * What such a sentence says in a form known here becomes checks; the rest is for a reader.
 */

interface Found {
  readonly kind?: string;
  readonly value: unknown;
}

/** What is looked at of a line of articles.ndjson. */
export interface Outcome {
  readonly title?: string | null;
  readonly author?: string | null;
  readonly published?: string | null;
  readonly numbers: readonly (Found & {
    readonly low: number | null;
    readonly high: number | null;
    readonly unit: string | null;
    readonly bound: string | null;
  })[];
  readonly dates: readonly (Found & { readonly from: string | null; readonly to: string | null })[];
  readonly attributions: readonly {
    readonly speaker: { readonly name: string | null; readonly text: string | null } | null;
    readonly content: readonly { readonly text: string }[];
  }[];
}

/** A check and what it looks for. */
export interface Wish {
  readonly text: string;
  readonly isMet: (outcome: Outcome) => boolean;
}

const KINDS = 'money|percent|measure|ordinal|count|less_than|more_than|about';
const UNITS = '[A-Z]{3}|tonne|year|percent';
const NUMBER = new RegExp(`(?:\\b(${KINDS}) )?\\b(\\d+(?:\\.\\d+)?)\\b(?: (${UNITS})\\b)?`, 'g');
const RANGE = /\blow (\d+) high (\d+) ([A-Z]{3})/g;
const DATE =
  /\b(?:\d{4}-Q\d|\d{4}-\d\d(?:-\d\d)?(?:T\d\d:\d\d)?|PT?\d+[DWMYH]|T\d\d:\d\d|BC\d{2,4}|\d\d-\d\d)\b|(?<=DATE )\d{3}\b|(?<=^| )\d{4}(?= and|$)/g;
const NAME = /\b(?:\p{Lu}[\p{L}’-]+|al-\p{Lu}\p{L}+)(?: (?:\p{Lu}[\p{L}’-]+|al-\p{Lu}\p{L}+))+/gu;
const QUOTED = /“([^”]+)”/g;

/** What is told in brackets is a remark, after "or" another way, after "never" what went wrong. */
const plain = (clause: string): string =>
  clause.replace(/\([^)]*\)/g, '').replace(/(?:,? or |\bnever\b|\bwith mod\b).*$/, '');

const numberWishes = (clause: string): Wish[] => [
  ...[...clause.matchAll(RANGE)].map(([text, low, high, unit]) => ({
    text,
    isMet: ({ numbers }: Outcome) =>
      numbers.some((n) => n.low === Number(low) && n.high === Number(high) && n.unit === unit),
  })),
  ...[...clause.matchAll(NUMBER)]
    .filter(([, kind, , unit]) => kind ?? unit)
    .filter(([, , value]) => !clause.includes(`high ${value}`))
    .map(([text, kind, value, unit]) => ({
      text,
      isMet: ({ numbers }: Outcome) =>
        numbers.some(
          (n) =>
            n.value === Number(value) &&
            (kind === undefined || n.kind === kind || n.bound === kind) &&
            (unit === undefined || n.unit === unit),
        ),
    })),
];

const dateWishes = (clause: string): Wish[] =>
  [...clause.matchAll(DATE)].map(([text]) => ({
    text,
    isMet: ({ dates }) =>
      dates.some(
        ({ value, from, to }) =>
          from === text || to === text || value === text || (/-|T/.test(text) && `${value}`.endsWith(text)),
      ),
  }));

const speakerWishes = (clause: string): Wish[] => [
  ...[...clause.replace(QUOTED, '').matchAll(NAME)].map(([text]) => ({
    text,
    isMet: ({ attributions }: Outcome) => attributions.some(({ speaker }) => speaker?.name === text),
  })),
  ...[...clause.matchAll(QUOTED)].map(([text, words]) => ({
    text,
    isMet: ({ attributions }: Outcome) =>
      attributions.some(({ content }) => content.some((part) => part.text.includes(words!))),
  })),
];

/** "no numbers", "no attributions", "no money", "no counts 4 and 7" */
const absent = (expected: string): Wish[] =>
  [...expected.matchAll(/\bno (numbers|attributions|money|counts?)\b((?: (?:and )?\d+)*)/g)].map(
    ([text, what, figures]) => ({
      text,
      isMet: ({ numbers, attributions }) => {
        if (what === 'attributions') return attributions.length === 0;
        const unwanted = figures!.match(/\d+/g)?.map(Number);
        return !numbers.some(
          ({ kind, value }) =>
            what === 'numbers' ||
            (what === 'money' ? kind === 'money' : kind === 'count' && unwanted?.includes(Number(value))),
        );
      },
    }),
  );

const fieldWishes = (expected: string): Wish[] => {
  const author = /\bauthor (?:"([^"]+)"|(null))(?: or (null))?/.exec(expected);
  const title = /^"([^"]+)"$/.exec(expected);
  const day = /\b\d{4}-\d\d-\d\d\b/.exec(expected)?.[0];
  const none = expected === 'published null';
  return [
    ...(author
      ? [
          {
            text: author[0],
            isMet: (got: Outcome) => (got.author ? got.author === author[1] : !!(author[2] ?? author[3])),
          },
        ]
      : []),
    ...(title ? [{ text: title[0], isMet: (got: Outcome) => got.title === title[1] }] : []),
    ...(day ? [{ text: day, isMet: (got: Outcome) => `${got.published}`.startsWith(day) }] : []),
    ...(none ? [{ text: expected, isMet: (got: Outcome) => got.published === null }] : []),
  ];
};

/** The checks that an expectation makes; none where only a reader can tell. */
export const wishesOf = (expected: string, kind: string): readonly Wish[] => {
  if (kind !== 'text') return fieldWishes(expected);
  const clauses = expected.split(/;\s*/).map(plain);
  const wanted = clauses.filter((clause) => !/^(?:no|all) /.test(clause));
  return [
    ...absent(expected),
    ...wanted.flatMap(numberWishes),
    ...wanted.flatMap(dateWishes),
    ...wanted.flatMap(speakerWishes),
  ];
};
