/** Whether what was read of a page is what another project expects of it, in so far as both write it differently. */
import { folded } from '../../src/io/pages/page-text.ts';
import { toIsoDate } from '../../src/io/pages/written-date.ts';

/** Some expectations keep the outlet behind the title: what goes before it is the title. */
const LEAST_TITLE = 0.3;
const OUTLET = /^\s*[|–—»·•:[(-]/;

export const isTitleRight = (got: string, wanted: string): boolean => {
  const isStart = got !== '' && wanted.startsWith(got) && OUTLET.test(wanted.slice(got.length));
  return folded(got) === folded(wanted) || (isStart && got.length >= LEAST_TITLE * wanted.length);
};

/** Names alone: of "By ANN ALDER and Tom Pike22 Dec 2016" and of "Ann Alder⏎ Staff Writer", what is told of whom. */
const namesOf = (written: string): string =>
  folded(
    written
      .trim()
      .replace(/^by:?\s+/i, '')
      .replace(/xa0|View ORCID Profile/g, ' ')
      .replace(/\s*(?:\n|\||Illustration by)[\s\S]*$/, '')
      .replace(
        /\s*(?:[-–|]\s*)?(?:(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.? )?\d[\s\S]*$/,
        '',
      ),
  )
    .replace(/^(?:(?:posted|written|published|story|words|text|par) )?(?:by|par) /, '')
    .replace(/ and /g, ' ');

export const isAuthorRight = (got: string, wanted: string): boolean => namesOf(got) === namesOf(wanted);

const DAY_MS = 86_400_000;

/** The same day, in whichever zone the expectation was written down. */
export const isDateRight = (got: string, wanted: string): boolean => {
  const [ours, theirs] = [got, toIsoDate(wanted) ?? wanted].map((date) => Date.parse(date.slice(0, 10)));
  const [exact, other] = [Date.parse(got), Date.parse(wanted)];
  return ours === theirs || exact === other || Math.abs(exact - other) < DAY_MS;
};

/** How much of the expected words must be there, in runs of so many. */
const LEAST_BODY = 0.5;
const RUN = 5;

/** Some expectations are first words alone, and those of the picture's credit; a text so long is there. */
const FIRST_WORDS = 150;
const LONG = 1000;

/** Whether the body is there. A page that is expected to have hardly any has none to lose. */
export const isBodyThere = (got: string, wanted: string): boolean => {
  if (wanted.length <= FIRST_WORDS && got.length >= LONG) return true;
  const words = folded(wanted).split(' ');
  const text = ` ${folded(got)} `;
  let found = 0;
  let all = 0;
  for (let i = 0; i + RUN <= words.length; i += RUN) {
    all += 1;
    if (text.includes(` ${words.slice(i, i + RUN).join(' ')} `)) found += 1;
  }
  return all === 0 || found >= LEAST_BODY * all;
};
