/** When a page says that its article appeared: `<time>` first, then what is called a date, then a line that is one. */
import { type Nearness, type Outline, ownText, type Part, textOf } from './page-outline.ts';
import { toIsoDate } from './written-date.ts';

const LONGEST_DATE = 80;
/** A line without a name of its own is a date when it is as short as one, or says what it is. */
const LONGEST_PLAIN = 48;
const SAYS = /^(?:(?:first |originally )?(?:published|posted)|by |written by )/i;
const CALLED = /date|time|publish|posted/i;
const IS_PUBLISHED = /datePublished|pubdate|published/i;
/** When it was changed does not tell when it appeared. */
const CHANGED = /updat|modif|edited/i;
const SAYS_CHANGED = /^(?:last )?(?:updated?|modified|edited|changed)\b/i;

const isChanged = ({ element, names }: Part): boolean => {
  if (CHANGED.test(names) && !/publish/i.test(names)) return true;
  const around = element.parentNode;
  return (
    SAYS_CHANGED.test(textOf(element)) ||
    (element.tagName === 'TIME' && around !== null && SAYS_CHANGED.test(ownText(around)))
  );
};

export interface PageDate {
  readonly value: string;
  readonly place: 'time' | 'page';
}

const dateIn = (part: Part, nearness: Nearness): (PageDate & { readonly rank: number }) | null => {
  const { element, names } = part;
  const isTime = element.tagName === 'TIME' || element.getAttribute('datetime') !== null;
  const isCalled = isTime || CALLED.test(names);
  const text = isTime || isCalled ? textOf(element) : ownText(element);
  if (!/\d/.test(text + (element.getAttribute('datetime') ?? '')) || text.length > LONGEST_DATE) return null;
  if (!isCalled && (nearness > 0 || !(text.length <= LONGEST_PLAIN || SAYS.test(text)))) return null;
  const value =
    toIsoDate(element.getAttribute('datetime') ?? '') ??
    toIsoDate(element.getAttribute('content') ?? '') ??
    toIsoDate(text);
  if (value === null || isChanged(part)) return null;
  const told =
    element.getAttribute('pubdate') !== null || IS_PUBLISHED.test(element.getAttribute('itemprop') ?? '');
  return {
    value,
    place: isTime ? 'time' : 'page',
    rank: nearness * 10 + (told ? 0 : isTime ? 1 : isCalled ? 2 : 3),
  };
};

export const dateOf = ({ parts }: Outline, nearness: (part: Part) => Nearness): PageDate | null => {
  let best: ReturnType<typeof dateIn> = null;
  for (const part of parts) {
    const near = nearness(part);
    const found = near === 3 ? null : dateIn(part, near);
    if (found && (best === null || found.rank < best.rank)) best = found;
  }
  return best;
};

/** "/2016/12/16/", "/2016/dec/16/", "/2016-12-16-": outlets put the day of publication into an article's address. */
const IN_ADDRESS = /[/_-]((?:19|20)\d\d)[/-](\d\d|[a-z]{3})[/-](\d\d)(?=[/_-]|$)/i;

export const dateInAddress = (address: string | null): string | null => {
  const found = address && IN_ADDRESS.exec(address);
  if (!found) return null;
  const [, year, month, day] = found;
  return toIsoDate(/\d/.test(month!) ? `${year}-${month}-${day}` : `${Number(day)} ${month} ${year}`);
};
