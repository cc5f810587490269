/** Which articles are taken for another language than English, and that none is by mistake. */
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Languages, languageProblem } from '../../src/io/language.ts';
import { ENGLISH_WORD_ROWS } from '../../src/lexicon/english-words.ts';
import { CORPUS_TEXTS } from '../support/corpus-texts.ts';
import { records } from '../support/records.ts';

const SPANISH =
  'El gobierno anunció el lunes que subirá los impuestos a las empresas a partir de enero, según dijo el ministro de Hacienda en una rueda de prensa. La oposición calificó la medida de error y pidió que se retire antes de que llegue al parlamento la semana que viene.';
const GERMAN =
  'Die Regierung hat am Montag angekündigt, die Steuern für Unternehmen ab Januar zu erhöhen, wie der Finanzminister vor der Presse sagte. Die Opposition nannte den Schritt einen Fehler und forderte, ihn zurückzunehmen, bevor er in der kommenden Woche ins Parlament kommt.';
const RUSSIAN =
  'Правительство объявило в понедельник, что с января повысит налоги для компаний, сообщил министр финансов на пресс-конференции. Оппозиция назвала этот шаг ошибкой и потребовала отозвать его до того, как на следующей неделе он попадёт в парламент страны для обсуждения.';
const ENGLISH =
  'The government said on Monday that it would raise taxes on companies from January, the finance minister told reporters. The opposition called the step a mistake and asked for it to be taken back before it comes to parliament next week, when a vote is planned.';

const codeOf = async (text: string, languages: Languages = ['en']) =>
  (await languageProblem(text, languages))?.message.slice(0, 34) ?? null;

describe('languageProblem', () => {
  it.each([
    ['Spanish', SPANISH, 'the article is in Spanish (es) and'],
    ['German', GERMAN, 'the article is in German (de) and '],
    ['Russian', RUSSIAN, 'the article is in Russian (ru) and'],
  ])('tells %s', async (_, text, message) => {
    expect(await codeOf(text)).toBe(message);
  });

  it.each([
    ['English', ENGLISH],
    ['a text too short to tell', SPANISH.slice(0, 110)],
    ['English with a Spanish quotation', `${ENGLISH} “${SPANISH.slice(0, 150)}”`],
    ['a list of names', 'Ann Alder, Jo Pike, Tom Orr, Una Marsh, Kai Berg. '.repeat(3)],
    ['figures', '1,204 3,881 12.5% '.repeat(40)],
    ['an address list', 'https://example.es/noticias/gobierno-anuncia-impuestos '.repeat(10)],
  ])('lets %s pass', async (_, text) => {
    expect(await codeOf(text)).toBeNull();
  });

  it('lets in what the configuration lets in', async () => {
    expect(await codeOf(SPANISH, ['en', 'es'])).toBeNull();
    expect(await codeOf(GERMAN, 'any')).toBeNull();
    expect(await codeOf(GERMAN, ['en', 'es'])).toContain('German');
    expect(await codeOf(ENGLISH, ['es'])).toContain('English');
  });

  it.each(ENGLISH_WORD_ROWS)('english-words: $word', ({ word, example }) => {
    expect(example.split(' ')).toContain(word);
  });

  it('lets every article of the sample corpus pass without asking eld', () => {
    for (const text of CORPUS_TEXTS.values()) expect(languageProblem(text, ['en'])).toBeNull();
  });
});

const EVAL = new URL('../../../shared/eval/', import.meta.url);
const FILES = ['basil-dev', 'dates-dev', 'polnear-dev', 'polnear-train', 'seeds'].map(
  (name) => new URL(`${name}.articles.ndjson`, EVAL),
);

describe.skipIf(!FILES.every((file) => existsSync(file)))(
  `languageProblem over the development articles${existsSync(EVAL) ? '' : ' (skipped: ../shared is not there)'}`,
  () => {
    it('refuses none of them', async () => {
      for (const file of FILES)
        for (const { id, text } of records(readFileSync(file, 'utf8')))
          expect([id, (await languageProblem(text, ['en']))?.message]).toEqual([id, undefined]);
    });
  },
);
