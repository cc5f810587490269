/** An output folder of many claims, made by counting: as a run over some thousand articles would write it. */
import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';

const CLAIMS_IN_ARTICLE = 25;
const SOURCES = ['Harbour Post', 'The Pilot', 'Evening Echo', 'Radio Tarn', 'Northern Ledger'];
const FIRST = ['Ann', 'Bo', 'Cleo', 'Dag', 'Esra', 'Finn', 'Gil', 'Hana', 'Ivo', 'June'];
const LAST = ['Dray', 'Marsh', 'Oduya', 'Petrov', 'Quist', 'Rowe', 'Sand', 'Tolle', 'Umber', 'Vance'];
const SUBJECTS = [
  'the bridge',
  'the harbour wall',
  'a new school',
  'the tram line',
  'the old mill',
  'the reservoir',
];
const ENDS = [
  'before the winter comes',
  'once the council has voted',
  'in spite of every warning',
  'as it had promised',
];

const pick = (list: readonly string[], n: number): string => list[n % list.length]!;

/** Every seventh article tells what the one before it tells: another source, another figure. */
const storyOf = (article: number): number => (article % 7 === 6 ? article - 1 : article);

const claimOf = (article: number, place: number) => {
  const n = storyOf(article) * CLAIMS_IN_ARTICLE + place;
  const speaker = `${pick(FIRST, n * 7)} ${pick(LAST, n * 3 + Math.floor(n / 10))}`;
  const value = String(100 + ((n * 37) % 9000) + (article === storyOf(article) ? 0 : 5));
  const words = `${pick(SUBJECTS, n)} of district ${n % 997} would cost ${value} thousand euros ${pick(ENDS, n * 5)}`;
  return { speaker, value, words };
};

const idOf = (article: number): string => `article-${String(article).padStart(5, '0')}`;
const claimId = (article: number, place: number): string => `c${article}x${place}`;

/** One article with its text in its record. */
const articleOf = (article: number) => {
  let text = '';
  const parts = Array.from({ length: CLAIMS_IN_ARTICLE }, (_, place) => {
    const { speaker, value, words } = claimOf(article, place);
    const start = text.length;
    text += `${speaker} said ${words}.${place % 4 === 3 ? '\n\n' : ' '}`;
    const at = start + speaker.length + ' said '.length;
    return { start, at, end: at + words.length, speaker, value, number: text.indexOf(value, at), words };
  });
  const span = (start: number, end: number) => ({ start, end, text: text.slice(start, end) });
  const day = new Date(Date.UTC(2024, 0, 1 + (article % 300))).toISOString().slice(0, 10);
  return {
    id: idOf(article),
    source: pick(SOURCES, article),
    published: day,
    title: `News of district ${article % 997}, number ${article}`,
    url: `https://news.example/${article}`,
    author: null,
    text,
    sentences: parts.map(({ start, end }) => ({ start, end: end + 1, region: 'body' })),
    numbers: parts.map(({ number, value }) => ({
      ...span(number, number + value.length),
      ...{ kind: 'money', value: Number(value) * 1000, low: null, high: null, bound: 'exact' },
      ...{ unit: 'EUR', of: null, change: null },
    })),
    dates: [],
    attributions: parts.map(({ start, at, end, speaker }, place) => ({
      speaker: { ...span(start, start + speaker.length), name: speaker, role: null, type: 'person' },
      cue: { ...span(at - 5, at - 1), lemma: 'say' },
      content: [span(at, end)],
      ...{ quote: 'indirect', stance: 'asserts', confidence: ((article + place) % 100) / 100 },
    })),
    claims: parts.map(({ at, end }, place) => ({
      ...{ claim_id: claimId(article, place), ...span(at, end), kind: 'reported', attribution: place },
      ...{ numbers: [place], dates: [], polarity: 'affirmed', certainty: 'stated' },
    })),
    diagnostics: [],
  };
};

/** The groups of an article and the one before it, which tell the same with other figures. */
const groupsOf = (article: number) =>
  Array.from({ length: CLAIMS_IN_ARTICLE }, (_, place) => {
    const members = [article - 1, article].map((one) => ({
      ...{ claim_id: claimId(one, place), article_id: idOf(one), source: pick(SOURCES, one) },
      ...{ start: 0, end: 0, text: claimOf(one, place).words },
    }));
    const [a, b] = [article - 1, article].map((one) => ({
      claim_id: claimId(one, place),
      value: claimOf(one, place).value,
    }));
    return {
      ...{ group_id: `g${article}x${place}`, relation: 'conflict', fields: ['value'] },
      text: members[0]!.text,
      sources: members.map(({ source }) => source),
      origins: members.map(({ article_id }) => [article_id]),
      claims: members,
      differences: [{ field: 'value', update: true, a, b }],
      links: [{ a: a!.claim_id, b: b!.claim_id, score: 0.9 }],
    };
  });

function* lines(count: number, of: (article: number) => readonly object[]): Generator<string> {
  for (let article = 0; article < count; article += 1)
    for (const record of of(article)) yield `${JSON.stringify(record)}\n`;
}

export const writeBigOutput = async (folder: string, claims: number): Promise<void> => {
  const articles = Math.ceil(claims / CLAIMS_IN_ARTICLE);
  const write = (name: string, of: (article: number) => readonly object[]) =>
    pipeline(lines(articles, of), createWriteStream(join(folder, name)));
  await write('articles.ndjson', (article) => [articleOf(article)]);
  await write('groups.ndjson', (article) => (article === storyOf(article) ? [] : groupsOf(article)));
};
