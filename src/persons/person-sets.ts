/** Appearances on their way to be told apart: sets that grow, with all that is known of each. */
import type { Join, JoinRule } from '../model/known-person.ts';
import type { PersonDigest } from '../model/person-digest.ts';
import { parseIsoDay } from '../text/calendar.ts';
import { type BodyName, readBody } from './read-body.ts';
import { type PersonName, readPerson } from './read-person.ts';
import { type Post, readPost } from './read-post.ts';

/** An appearance with what its article tells. */
export interface Seen {
  /** Its own number: in the order of articles, then of people. */
  readonly id: number;
  readonly article: number;
  readonly person: PersonDigest;
  readonly source: string | null;
  /** Days since 1970; null where the article has no date. */
  readonly day: number | null;
  /** Null where no other article tells the same story. */
  readonly story: number | null;
  readonly name: PersonName;
  readonly post: Post | null;
  /** Null for a person or a group. */
  readonly body: BodyName | null;
}

/** All that is known of one set. */
export interface PersonSet {
  readonly members: Seen[];
  readonly names: PersonName[];
  posts: ReadonlySet<string>;
  fields: ReadonlySet<string>;
  stories: ReadonlySet<number>;
  articles: ReadonlySet<number>;
  readonly genders: { female: number; male: number };
  first: number | null;
  last: number | null;
  /** The id that the user gave it. */
  fixed: string | null;
  /** Whether the user took it out of whatever else it would belong to. */
  isClosed: boolean;
}

const earlier = (a: number | null, b: number | null): number | null =>
  a === null || b === null ? (a ?? b) : Math.min(a, b);
const later = (a: number | null, b: number | null): number | null =>
  a === null || b === null ? (a ?? b) : Math.max(a, b);

const NONE: ReadonlySet<never> = new Set<never>();

/** Most sets hold nothing, and there are many. */
const holding = <Value>(value: Value | null | undefined): ReadonlySet<Value> =>
  value === null || value === undefined ? NONE : new Set([value]);

const together = <Value>(a: ReadonlySet<Value>, b: ReadonlySet<Value>): ReadonlySet<Value> => {
  if (b.size === 0) return a;
  if (a.size === 0) return b;
  const both = a as Set<Value>;
  for (const value of b) both.add(value);
  return both;
};

const setOfOne = (seen: Seen): PersonSet => ({
  members: [seen],
  names: [seen.name],
  posts: holding(seen.post?.means),
  fields: holding(seen.post?.field),
  stories: holding(seen.story),
  articles: new Set([seen.article]),
  genders: {
    female: Number(seen.person.gender === 'female'),
    male: Number(seen.person.gender === 'male'),
  },
  first: seen.day,
  last: seen.day,
  fixed: null,
  isClosed: false,
});

export interface PersonSets {
  readonly seen: readonly Seen[];
  readonly of: (seen: Seen) => PersonSet;
  /** Gives an appearance the user's id. */
  readonly fix: (seen: Seen, speakerId: string, isClosed: boolean) => void;
  /** Puts the two sets together, unless they are one or the user keeps them apart. */
  readonly join: (rule: JoinRule, a: Seen, b: Seen) => void;
  /** All sets, in the order of their first members. */
  readonly all: () => readonly PersonSet[];
  readonly joinsOf: (
    set: PersonSet,
  ) => readonly (Omit<Join, 'a' | 'b'> & { readonly a: Seen; readonly b: Seen })[];
}

const isKnown = (names: readonly PersonName[], { key }: PersonName): boolean =>
  names.some((name) => name.key.length === key.length && name.key.every((word, i) => word === key[i]));

const absorb = (into: PersonSet, other: PersonSet): void => {
  for (const member of other.members) into.members.push(member);
  for (const name of other.names) if (!isKnown(into.names, name)) into.names.push(name);
  into.posts = together(into.posts, other.posts);
  into.fields = together(into.fields, other.fields);
  into.stories = together(into.stories, other.stories);
  into.articles = together(into.articles, other.articles);
  into.genders.female += other.genders.female;
  into.genders.male += other.genders.male;
  into.first = earlier(into.first, other.first);
  into.last = later(into.last, other.last);
  into.fixed ??= other.fixed;
  into.isClosed ||= other.isClosed;
};

const isKeptApart = (a: PersonSet, b: PersonSet): boolean =>
  a.fixed !== b.fixed && ((a.fixed !== null && b.fixed !== null) || a.isClosed || b.isClosed);

export const createPersonSets = (seen: readonly Seen[]): PersonSets => {
  const sets = seen.map(setOfOne);
  const joins = new Map<PersonSet, { rule: JoinRule; a: Seen; b: Seen }[]>();
  return {
    seen,
    of: ({ id }) => sets[id]!,
    fix: ({ id }, speakerId, isClosed) => {
      sets[id]!.fixed = speakerId;
      sets[id]!.isClosed = isClosed;
    },
    join: (rule, a, b) => {
      const [x, y] = [sets[a.id]!, sets[b.id]!];
      if (x === y || isKeptApart(x, y)) return;
      const [into, other] = x.members.length >= y.members.length ? [x, y] : [y, x];
      for (const member of other.members) sets[member.id] = into;
      absorb(into, other);
      const made = joins.get(into) ?? [];
      for (const join of joins.get(other) ?? []) made.push(join);
      made.push({ rule, a, b });
      joins.set(into, made);
      joins.delete(other);
    },
    all: () => [...new Set(sets)],
    joinsOf: (set) => joins.get(set) ?? [],
  };
};

/** What a corpus tells of one article. */
export interface ArticleFacts {
  readonly articleId: string;
  readonly source: string | null;
  readonly published: string | null;
  readonly people: readonly PersonDigest[];
  readonly story: number | null;
}

/** Each name and each role is read once. */
const once = <Value>(read: (text: string) => Value): ((text: string) => Value) => {
  const known = new Map<string, Value>();
  return (text) => {
    if (!known.has(text)) known.set(text, read(text));
    return known.get(text)!;
  };
};

/** Everybody in every article, in order. */
export const gatherSeen = (articles: Iterable<ArticleFacts>): Seen[] => {
  const [nameOf, postOf, bodyOf] = [once(readPerson), once(readPost), once(readBody)];
  const seen: Seen[] = [];
  let article = 0;
  for (const { source, published, people, story } of articles) {
    const day = parseIsoDay(published?.slice(0, 10) ?? null);
    for (const person of people)
      seen.push({
        id: seen.length,
        article,
        person,
        source,
        day,
        story,
        name: nameOf(person.name),
        post: person.role === null ? null : postOf(person.role),
        body: person.type === 'organization' ? bodyOf(person.name) : null,
      });
    article += 1;
  }
  return seen;
};
