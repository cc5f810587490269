/**
 * Draws pairs of names to be read and judged: of one speaker by `speakers`, and alike but of two.
 *
 *   npx tsx tests/bench/speaker-pairs.ts ARTICLES.ndjson [SEED] > pairs.txt
 *
 * Each pair is two appearances in two articles, with role, day, headline and the sentence of the first mention. Every
 * speaker, and every two speakers, have the same chance however often they appear; the seed is fixed, so that the same
 * articles give the same pairs as long as the program finds the same.
 */
import { readFileSync } from 'node:fs';
import { createArticleHalf } from '../../src/article-half.ts';
import {
  createArticleDigest,
  createPeopleDigest,
  createPersons,
  createStories,
  linkShelf,
} from '../../src/corpus-half.ts';
import type { Article } from '../../src/model/article.ts';
import { shelve } from '../../src/model/digest-shelf.ts';
import type { Appearance, KnownPerson } from '../../src/model/known-person.ts';
import type { Claimed } from '../../src/model/layers.ts';
import { overlaps, textOf } from '../../src/model/span.ts';

const [file, seed = '17'] = process.argv.slice(2);
if (file === undefined) {
  console.error('usage: npx tsx tests/bench/speaker-pairs.ts ARTICLES.ndjson [SEED]');
  process.exit(2);
}
/** Of each sort. */
const DRAWN = 30;

const report = { diagnostic: () => {}, drop: () => {} };
const [half, digest, people] = [createArticleHalf(), createArticleDigest(), createPeopleDigest()];
const articles: Claimed[] = readFileSync(file, 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => {
    const { id, text, source = null, published = null, title = null } = JSON.parse(line);
    const article: Article = { id, text, source, published, title, url: null, author: null, extra: {} };
    return half.run(article, report);
  })
  .sort((a, b) => (a.article.id < b.article.id ? -1 : 1));

const plain = shelve(articles.map((article) => digest.run(article, report)));
const shelf = { ...plain, peopleOf: (i: number) => people.run(articles[i]!, report) };
const stories = createStories().run({ labels: shelf.labels, links: linkShelf(shelf) }, report);
const known = createPersons().run({ shelf, stories }, report);

/** Numbers from 0 to 1 (Park and Miller's generator). */
const createRandom = (from: number) => {
  let state = from;
  return (): number => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
};
const random = createRandom(Number(seed));
const pick = <Value>(values: readonly Value[]): Value => values[Math.floor(random() * values.length)]!;

const draw = <Value>(values: readonly Value[], count: number): Value[] => {
  const left = [...values];
  return Array.from({ length: Math.min(count, left.length) }, () =>
    left.splice(Math.floor(random() * left.length), 1),
  ).flat();
};

const words = (name: string): string[] =>
  name
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((word) => word.length > 1);

/** They share their last word or, bodies, any long one; or one is the other's first letters. */
const LONG = 4;
const alike = (a: KnownPerson, b: KnownPerson): boolean => {
  const [x, y] = [words(a.name), words(b.name)];
  const initials = (name: readonly string[]): string => name.map((word) => word[0]).join('');
  if (x.at(-1) === y.at(-1) || initials(x) === y.join('') || initials(y) === x.join('')) return true;
  if (a.type === 'person' && b.type === 'person')
    return x[0] === y[0] && x.length > 1 && y.length > 1 && x.at(-1)![0] === y.at(-1)![0];
  return x.some((word) => word.length > LONG && y.includes(word));
};

const show = ({ article, person }: Appearance): string => {
  const { article: about, people: all, sentences } = articles[article]!;
  const first = all[person.index]!.mentions[0]!;
  const sentence = sentences.find((span) => overlaps(span, first));
  return (
    `   ${person.name} | ${person.role ?? '-'} | ${about.source} ${about.published?.slice(0, 10)} | ${about.title}\n` +
    `      ${sentence ? textOf(about.text, sentence).replace(/\s+/g, ' ') : ''}`
  );
};

const pair = (title: string, a: Appearance, b: Appearance): void =>
  console.log(`${title}\n${show(a)}\n${show(b)}\n`);

const several = known.filter(
  ({ appearances }) => new Set(appearances.map(({ article }) => article)).size > 1,
);
for (const [i, { appearances, joins }] of draw(several, DRAWN).entries()) {
  const [a, b] = draw(appearances, 2) as [Appearance, Appearance];
  pair(`joined ${i + 1} (${[...new Set(joins.map(({ rule }) => rule))].join(', ')})`, a, b);
}
const two = known.flatMap((a, i) =>
  known.slice(i + 1).flatMap((b) => (alike(a, b) ? [[a, b] as const] : [])),
);
for (const [i, [a, b]] of draw(two, DRAWN).entries())
  pair(`apart ${i + 1} of ${two.length}`, pick(a.appearances), pick(b.appearances));
