/** What speaks for and against one person behind two sets of appearances whose names fit. */
import type { PersonSet } from './person-sets.ts';
import { middleFits } from './read-person.ts';

/** Two years: within them "President Alder" is one president. */
const ONE_PERIOD = 730;
/** Ten years are longer than people stay in the news under one name, unless a post tells. */
const FAR_APART = 3650;

/** Days between the times in which two are told of; unknown days speak neither for nor against. */
const daysBetween = (a: PersonSet, b: PersonSet): number => {
  if (a.first === null || a.last === null || b.first === null || b.last === null) return 0;
  return Math.max(0, a.first - b.last, b.first - a.last);
};

export const inOnePeriod = (a: PersonSet, b: PersonSet): boolean => daysBetween(a, b) <= ONE_PERIOD;

export const farApart = (a: PersonSet, b: PersonSet): boolean => daysBetween(a, b) > FAR_APART;

const meet = <Value>(a: ReadonlySet<Value>, b: ReadonlySet<Value>): boolean => {
  const [few, many] = a.size <= b.size ? [a, b] : [b, a];
  for (const value of few) if (many.has(value)) return true;
  return false;
};

export const samePost = (a: PersonSet, b: PersonSet): boolean => meet(a.posts, b.posts);

/** Another post was told of each: perhaps another person. */
export const otherPost = (a: PersonSet, b: PersonSet): boolean =>
  a.posts.size > 0 && b.posts.size > 0 && !samePost(a, b);

/** Both have a field, and none in common: a mayor and a swimmer. */
export const fieldsClash = (a: PersonSet, b: PersonSet): boolean =>
  a.fields.size > 0 && b.fields.size > 0 && !meet(a.fields, b.fields);

/** An article that tells of both takes them for two. */
export const inOneArticle = (a: PersonSet, b: PersonSet): boolean => meet(a.articles, b.articles);

const genderOf = ({ genders: { female, male } }: PersonSet): number => Math.sign(female - male);

/** By what most articles say of each: a pronoun may be misread once. */
export const gendersClash = (a: PersonSet, b: PersonSet): boolean => genderOf(a) * genderOf(b) < 0;

export const namesFit = (a: PersonSet, b: PersonSet): boolean =>
  a.names.every((name) => b.names.every((other) => middleFits(name, other)));

export const hasFullName = ({ names }: PersonSet): boolean => names.some(({ given }) => given !== '');

export const isCommonName = ({ names }: PersonSet): boolean => names.some(({ isCommon }) => isCommon);

/** Neither gender nor field nor an article keeps them apart. */
export const couldBeOne = (a: PersonSet, b: PersonSet): boolean =>
  a !== b && !gendersClash(a, b) && !fieldsClash(a, b) && !inOneArticle(a, b);
