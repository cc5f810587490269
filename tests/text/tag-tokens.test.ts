/** Tags and lemmas: what they are, and that they hang on nothing read before. */
import { describe, expect, it } from 'vitest';
import winkModel from 'wink-eng-lite-web-model';
import winkNLP, { type ItsFunction } from 'wink-nlp';
import { isAbbreviation } from '../../src/lexicon/abbreviations.ts';
import { GLUED_CODES } from '../../src/lexicon/currencies.ts';
import { scanTokens } from '../../src/text/scan-tokens.ts';
import { createTagger, type Tagger } from '../../src/text/tag-tokens.ts';

const tagged = (tagger: Tagger, text: string): string =>
  tagger(text, scanTokens(text, isAbbreviation, GLUED_CODES))
    .map(({ text: own, lemma, pos }) => `${own}/${lemma}/${pos}`)
    .join(' ');

describe('tags', () => {
  it.each([
    ['She denied it.', 'She/she/PRON denied/deny/VERB it/it/PRON ././PUNCT'],
    ['He won’t go', 'He/he/PRON wo/will/AUX n’t/not/PART go/go/VERB'],
    ['ferries in the U.S.', 'ferries/ferry/NOUN in/in/ADP the/the/DET U.S./u.s./PROPN'],
  ])('%s', (text, expected) => {
    expect(tagged(createTagger(), text)).toBe(expected);
  });

  it('are the same whatever was read before', () => {
    const texts = [
      'Alder’s lawyer in Albuquerque, N.M., ruled it out.',
      'He left the N.M bar and Alder cannot say why.',
      'Alder, Alders and Alder’s ferryists, LLC.',
      `It is ${'long'.repeat(40)}, said Sens. Orr and Pike.`,
    ];
    const [forwards, backwards] = [createTagger(), createTagger()];
    const there = texts.map((text) => tagged(forwards, text));
    const back = [...texts].reverse().map((text) => tagged(backwards, text));
    expect(back.reverse()).toEqual(there);
    expect(texts.map((text) => tagged(createTagger(), text))).toEqual(there);
  });
});

describe('a row of words tagged by number', () => {
  const wink = winkNLP(winkModel, ['pos']);
  const readByWink = (text: string): string[] =>
    wink
      .readDoc(text)
      .tokens()
      .out(wink.its.pos as unknown as ItsFunction<string>) as string[];

  it.each([
    'Alder said on Monday that she would not run for a third term , citing her health .',
    'The plan to record every call met with record opposition ; Pike called it a call too many .',
    'What they did is what the ferries did : they left , leaving 1,200 people , 40 % of them children .',
    'Ships that leak may sink , but that leak in May did not sink the Orrville ferry .',
    'Did the court ’s ruling rule out a sale , as Kolm & Sons had hoped ? “ No comment , ” he texted .',
    'colour and color , analyse and analyze , grey and gray',
  ])('is tagged as readDoc tags it: %s', (text) => {
    const spans = [...text.matchAll(/\S+/g)].map(({ 0: { length }, index }) => ({
      start: index,
      end: index + length,
    }));
    expect(createTagger()(text, spans).map(({ pos }) => pos)).toEqual(readByWink(text.replaceAll('’', "'")));
  });
});
