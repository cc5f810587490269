/** One article in JSON-LD: itself, its publisher, who speaks in it, its claims and quotations, and where they stand. */
import { claimNodes } from './claim-nodes.ts';
import { articleIri, claimIri, quotationIri, sourceIri } from './iris.ts';
import type { ArticleLine } from './output-records.ts';
import { characterCounter, type Place, selectorsOf } from './selectors.ts';
import { creditOf, type SaidBy, speakerNode } from './speaker-nodes.ts';

export type Node = Readonly<Record<string, unknown>>;

/** A stretch of quoted words and who said it. */
export interface QuoteFacts extends Place {
  readonly speaker: SaidBy;
}

/** A reader may follow it: `javascript:` is an address too. */
const isWebAddress = (url: string): boolean => URL.canParse(url) && /^https?:$/.test(new URL(url).protocol);

const articleNode = ({ id, source, published, title, url, author }: ArticleLine): Node => ({
  id: articleIri(id),
  type: 'NewsArticle',
  ...(title === null ? {} : { headline: title }),
  ...(published === null ? {} : { datePublished: published }),
  ...(source === null ? {} : { publisher: sourceIri(source) }),
  ...(author === null ? {} : { creditText: author }),
  ...(url !== null && isWebAddress(url) ? { url: new URL(url).href } : {}),
});

/** Once for each name: with the first role that is given. */
const speakerNodes = ({ id: articleId, people }: ArticleLine, speakers: readonly SaidBy[]): Node[] => {
  const ids = new Map(people.map(({ name, speaker_id }) => [name, speaker_id ?? null] as const));
  const nodes = new Map<string, Node>();
  for (const speaker of speakers) {
    const node = speakerNode(articleId, speaker, ids.get(speaker.name) ?? null);
    const known = node && nodes.get(node.id);
    if (node && (!known || (!('jobTitle' in known) && 'jobTitle' in node))) nodes.set(node.id, node);
  }
  return [...nodes.values()];
};

const quotationNode = (articleId: string, { start, end, text, speaker }: QuoteFacts): Node => ({
  id: quotationIri(articleId, start, end),
  type: 'Quotation',
  text,
  isPartOf: articleIri(articleId),
  ...creditOf(articleId, 'spokenByCharacter', speaker),
});

/** Two speakers may have a claim to the same words: the first has them. */
const distinctPlaces = (quotes: readonly QuoteFacts[]): QuoteFacts[] =>
  [
    ...new Map([...quotes].reverse().map((quote) => [`${quote.start}-${quote.end}`, quote])).values(),
  ].reverse();

/** Whether a text is the one that the places were found in. */
const agrees = (text: string, places: readonly Place[]): boolean =>
  places.every((place) => text.slice(place.start, place.end) === place.text);

/** @param text the article's own; null where it is not to be had */
export const articleGraph = (article: ArticleLine, quotes: readonly QuoteFacts[], text: string | null) => {
  const quoted = distinctPlaces(quotes);
  const sound = text !== null && agrees(text, [...article.claims, ...quoted]);
  const known = sound ? { text, count: characterCounter(text) } : null;
  const annotation = (body: string, place: Place): Node => ({
    id: `${body}:place`,
    type: 'Annotation',
    motivatedBy: 'oa:identifying',
    hasBody: body,
    hasTarget: {
      type: 'SpecificResource',
      hasSource: articleIri(article.id),
      hasSelector: selectorsOf(place, known),
    },
  });
  const speakers = [
    ...article.attributions.flatMap(({ speaker }) => (speaker ? [speaker] : [])),
    ...quoted.map(({ speaker }) => speaker),
  ];
  return {
    located: known !== null,
    nodes: [
      articleNode(article),
      ...speakerNodes(article, speakers),
      ...claimNodes(article),
      ...quoted.map((quote) => quotationNode(article.id, quote)),
      ...article.claims.map((claim) => annotation(claimIri(claim.claim_id), claim)),
      ...quoted.map((quote) => annotation(quotationIri(article.id, quote.start, quote.end), quote)),
    ] as Node[],
  };
};
