/** Articles that tell who is who: whom a pronoun or description stands for, as far as a file says. */
import { DATE_EXTRACTORS, NUMBER_EXTRACTORS } from '../extract/all.ts';
import { loadWordClasses } from '../lexicon/word-classes.ts';
import { createReadColumns } from '../linear/word-columns.ts';
import { SILENT } from '../model/diagnostic.ts';
import type { Attributed } from '../model/layers.ts';
import type { Span } from '../model/span.ts';
import { surnamesOf } from '../speakers/is-surname.ts';
import { type NameLayer, nameLayerOf } from '../speakers/name-layer.ts';
import { createAttribute } from '../stages/attribute.ts';
import { createExtract } from '../stages/extract.ts';
import { createSegment } from '../stages/segment.ts';
import { chain } from '../stages/stage.ts';
import { readRows } from './match-rows.ts';

/** Whom the mention at a place may stand for, by the places of their names; null where the file says nothing. */
export interface Answer {
  /** Names of whom it stands for; empty when nobody that has a name. */
  readonly right: readonly Span[];
  /** Names of whom it does not stand for, where only that is told. */
  readonly wrong: readonly Span[];
}

export interface PeopleLesson {
  readonly id: string;
  readonly set: 'pronouns' | 'coref' | 'claims';
  readonly layer: NameLayer;
  readonly answerAt: (span: Span, layer: NameLayer) => Answer | null;
  /** Which tenth it belongs to, by its id. */
  readonly part: number;
}

const touches = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** FNV-1a of the id, in tenths: the same for ever, whatever the order of the file. */
export const partOf = (id: string): number => {
  let hash = 2166136261;
  for (let i = 0; i < id.length; i += 1) hash = Math.imul(hash ^ id.charCodeAt(i), 16777619) >>> 0;
  return Math.floor((hash >>> 8) % 10);
};

interface PronounCase {
  readonly id: string;
  readonly text: string;
  readonly pronoun: Span;
  readonly a: Span & { readonly same: boolean };
  readonly b: Span & { readonly same: boolean };
}

interface CorefText {
  readonly id: string;
  readonly text: string;
  readonly clusters: readonly {
    readonly type: string;
    readonly mentions: readonly (Span & { readonly kind: string; readonly text: string })[];
  }[];
}

export interface ClaimsGold {
  readonly id: string;
  readonly claims: readonly {
    readonly spans: readonly (readonly [number, number])[];
    readonly speaker: string | null;
    readonly aliases: readonly string[];
  }[];
}

type Annotate = (id: string, text: string) => NameLayer;

export const createAnnotate = (): Annotate => {
  const classes = loadWordClasses();
  const half = chain(
    chain(createSegment(), createExtract(DATE_EXTRACTORS, NUMBER_EXTRACTORS)),
    createAttribute({}, createReadColumns(classes)),
  );
  const isSurname = surnamesOf(classes);
  return (id, text) => {
    const article = {
      id,
      text,
      source: null,
      published: null,
      title: null,
      url: null,
      author: null,
      extra: {},
    };
    return nameLayerOf(half.run(article, SILENT) as Attributed, isSurname);
  };
};

const pronounAnswer =
  ({ pronoun, a, b }: PronounCase) =>
  (span: Span): Answer | null => {
    if (!touches(span, pronoun)) return null;
    return { right: [a, b].filter(({ same }) => same), wrong: [a, b].filter(({ same }) => !same) };
  };

export const pronounLessons = (file: string, layer: Annotate): PeopleLesson[] =>
  readRows<PronounCase>(file).map((given) => ({
    id: given.id,
    set: 'pronouns',
    layer: layer(given.id, given.text),
    answerAt: pronounAnswer(given),
    part: partOf(given.id),
  }));

/** A description is the mention whose last word is its own; names within a mention's first words are its own. */
const corefAnswer =
  ({ clusters }: CorefText) =>
  (span: Span): Answer | null => {
    for (const { mentions } of clusters) {
      const hit = mentions.find(
        ({ start, end }) =>
          Math.abs(start - span.start) <= 4 &&
          (end === span.end || end === span.end + 2 || start === span.start),
      );
      if (hit === undefined) continue;
      const right = mentions.filter(
        (mention) => mention.end <= hit.start && mention.kind === 'name' && /^\p{Lu}/u.test(mention.text),
      );
      return { right, wrong: [] };
    }
    return { right: [], wrong: [] };
  };

export const corefLessons = (file: string, layer: Annotate): PeopleLesson[] =>
  readRows<CorefText>(file).map((given) => ({
    id: given.id,
    set: 'coref',
    layer: layer(given.id, given.text),
    answerAt: corefAnswer(given),
    part: partOf(given.id),
  }));
