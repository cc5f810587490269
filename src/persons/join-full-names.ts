/**
 * One full name, one person: at once within a story, then by post, by field of work, and last what has no post to
 * whom else of that name there is. A common name needs a story or a post.
 *
 *   Bill Faro = William R. Faro     Ruth Moss, senator = Ruth Moss, governor ≠ Ruth Moss, swimmer
 */
import type { JoinRule } from '../model/known-person.ts';
import {
  couldBeOne,
  farApart,
  fieldsClash,
  gendersClash,
  inOneArticle,
  inOnePeriod,
  isCommonName,
  namesFit,
  otherPost,
  samePost,
} from './could-be-one.ts';
import type { PersonSet, PersonSets, Seen } from './person-sets.ts';

type Test = (a: PersonSet, b: PersonSet) => boolean;

/** One of whom five times as many articles tell: then nobody says which of the two is meant. */
const OUTWEIGHS = 5;
/** So well known that a namesake would be told apart from him or her. */
const WELL_KNOWN = 10;
/** And told of at least twice as often as the other. */
const TWICE = 2;
/** The field of a well-known person may be misread, or once have been another; these are rather a namesake's. */
const OF_ITS_OWN: readonly string[] = ['private', 'sport', 'police', 'art'];

const bySize = (a: PersonSet, b: PersonSet): number =>
  b.members.length - a.members.length || a.members[0]!.id - b.members[0]!.id;

/** Of one name: the sets as they are now, the greatest first. */
interface Bearers {
  readonly sets: PersonSets;
  readonly seen: readonly Seen[];
}

const currentSets = ({ sets, seen }: Bearers): PersonSet[] =>
  [...new Set(seen.map((one) => sets.of(one)))].sort(bySize);

const sameSuffix: Test = (a, b) => a.names[0]!.suffix === b.names[0]!.suffix;

const mayJoin: Test = (a, b) => a !== b && namesFit(a, b) && !gendersClash(a, b);

/** Joins each set to the first greater one that passes, among those that share a key. */
const joinBy = (
  bearers: Bearers,
  rule: JoinRule,
  keysOf: (set: PersonSet) => Iterable<string | number>,
  test: Test,
): void => {
  const heads = new Map<string | number, Seen[]>();
  for (const set of currentSets(bearers))
    for (const key of keysOf(set)) {
      const known = heads.get(key) ?? [];
      const own = bearers.sets.of(set.members[0]!);
      const head = known.find((other) => test(bearers.sets.of(other), own));
      if (head === undefined) heads.set(key, [...known, set.members[0]!]);
      else bearers.sets.join(rule, head, set.members[0]!);
    }
};

const ANY = (): readonly string[] => [''];

const noClash: Test = (a, b) => sameSuffix(a, b) && mayJoin(a, b) && !fieldsClash(a, b) && !farApart(a, b);

/** The only one, or one that far outweighs the next. */
const clearOf = (candidates: readonly PersonSet[]): PersonSet | undefined => {
  const [first, second] = candidates;
  if (first === undefined || second === undefined) return first;
  return first.members.length >= OUTWEIGHS * second.members.length ? first : undefined;
};

/** What has no field goes to whom it can only mean. */
const joinUntold = (bearers: Bearers): void => {
  const told = currentSets(bearers).filter(({ fields }) => fields.size > 0);
  for (const set of currentSets(bearers)) {
    if (set.fields.size > 0) continue;
    const candidates = told.map(({ members }) => bearers.sets.of(members[0]!));
    const meant = clearOf(candidates.filter((other) => noClash(other, set)));
    if (meant !== undefined) bearers.sets.join('full-name', meant.members[0]!, set.members[0]!);
  }
};

/** A field misread, or a career before the one that made the name known. */
const joinWellKnown = (bearers: Bearers): void => {
  const { sets } = bearers;
  const [most, ...others] = currentSets(bearers);
  if (most === undefined || most.members.length < WELL_KNOWN) return;
  for (const set of others) {
    const isOwn = OF_ITS_OWN.some((field) => set.fields.has(field));
    const isLess = most.members.length >= TWICE * set.members.length;
    if (!isOwn && isLess && sameSuffix(most, set) && mayJoin(sets.of(most.members[0]!), set))
      sets.join('full-name/well-known', most.members[0]!, set.members[0]!);
  }
};

/** "Alder Jr." and "Alder" are father and son where any article tells of both. */
const areTwo = (bearers: Bearers): boolean => {
  const all = currentSets(bearers);
  const [plain, suffixed] = [all.filter(isPlain), all.filter((set) => !isPlain(set))];
  return suffixed.some((set) => plain.some((other) => inOneArticle(set, other)));
};

const isPlain = ({ names }: PersonSet): boolean => names.every(({ suffix }) => suffix === '');

const isNumbered = ({ names }: PersonSet): boolean => names.some(({ suffix }) => /^[iv]+$/.test(suffix));

/** Else a post tells, and "Alder III" is hardly another than "Alder". */
const joinSuffixes = (bearers: Bearers): void => {
  if (areTwo(bearers)) return;
  joinBy(
    bearers,
    'full-name/post',
    ANY,
    (a, b) =>
      mayJoin(a, b) &&
      couldBeOne(a, b) &&
      (isNumbered(a) || isNumbered(b) || (samePost(a, b) && inOnePeriod(a, b))),
  );
};

const joinOneName = (bearers: Bearers): void => {
  joinBy(
    bearers,
    'full-name/story',
    ({ stories }) => stories,
    (a, b) => a !== b && sameSuffix(a, b) && namesFit(a, b) && !(gendersClash(a, b) && otherPost(a, b)),
  );
  joinBy(
    bearers,
    'full-name/post',
    ({ posts }) => posts,
    // a gender misread from a pronoun does not make a second senator of one name
    (a, b) => a !== b && sameSuffix(a, b) && namesFit(a, b) && (!isCommonName(b) || inOnePeriod(a, b)),
  );
  if (!currentSets(bearers).some(isCommonName)) {
    joinBy(bearers, 'full-name', ({ fields }) => fields, noClash);
    joinUntold(bearers);
    joinBy(bearers, 'full-name', ({ fields }) => (fields.size > 0 ? [] : ['']), noClash);
    joinWellKnown(bearers);
  }
  joinSuffixes(bearers);
};

/** Everybody of whom a given name and a surname are known, by both. */
export const joinFullNames = (sets: PersonSets): void => {
  const bearers = new Map<string, Seen[]>();
  for (const seen of sets.seen) {
    const { given, surname } = seen.name;
    if (seen.person.type !== 'person' || given === '') continue;
    const key = `${given} ${surname}`;
    const list = bearers.get(key);
    if (list === undefined) bearers.set(key, [seen]);
    else list.push(seen);
  }
  for (const seen of bearers.values()) if (seen.length > 1) joinOneName({ sets, seen });
};
