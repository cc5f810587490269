/** A whole output folder as one JSON-LD document, a node a line, written article by article. */
import { join } from 'node:path';
import type { Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { QUOTES_SCHEMA } from '../schema/quotes-schema.ts';
import { articleGraph, type Node, type QuoteFacts } from './article-graph.ts';
import type { TextOf } from './article-texts.ts';
import { claimIri, groupIri, sourceIri } from './iris.ts';
import { CONTEXT } from './jsonld-context.ts';
import { type ArticleLine, type GroupLine, readLines } from './output-records.ts';
import { readTable } from './read-table.ts';

export interface JsonldTally {
  articles: number;
  nodes: number;
  /** Articles whose text was not found: only their words tell where something stands. */
  unlocated: number;
}

type QuoteColumn = (typeof QUOTES_SCHEMA)['fields'][number]['name'];

async function* readQuotes(folder: string): AsyncGenerator<QuoteFacts & { readonly articleId: string }> {
  const at = Object.fromEntries(QUOTES_SCHEMA.fields.map(({ name }, i) => [name, i]));
  for await (const row of readTable(folder, QUOTES_SCHEMA)) {
    const cell = (name: QuoteColumn): string | null => row[at[name]!]!;
    yield {
      articleId: cell('article_id')!,
      start: Number(cell('start')),
      end: Number(cell('end')),
      text: cell('words') ?? '',
      speaker: {
        name: cell('speaker'),
        role: cell('speaker_role'),
        type: cell('speaker_type'),
        text: cell('speaker_as_written'),
      },
    };
  }
}

/** The quotes of one article after the other: the table has the articles in the order of the run. */
const quotesByArticle = (folder: string) => {
  const quotes = readQuotes(folder);
  let next: IteratorResult<QuoteFacts & { readonly articleId: string }> | undefined;
  return async (articleId: string): Promise<QuoteFacts[]> => {
    next ??= await quotes.next();
    const own: QuoteFacts[] = [];
    for (; !next.done && next.value.articleId === articleId; next = await quotes.next()) own.push(next.value);
    return own;
  };
};

const groupNode = ({ group_id, relation, text, claims }: GroupLine): Node => ({
  id: groupIri(group_id),
  type: 'Collection',
  name: text,
  relation,
  hasPart: claims.map((claim) => claimIri(claim.claim_id)),
});

/** Every node of a folder, once. */
async function* nodesOf(folder: string, textOf: TextOf, tally: JsonldTally): AsyncGenerator<Node> {
  const sources = new Set<string>();
  const quotesOf = quotesByArticle(folder);
  for await (const article of readLines<ArticleLine>(join(folder, 'articles.ndjson'))) {
    const { id, source } = article;
    if (source !== null && !sources.has(source))
      yield { id: sourceIri(source), type: 'Organization', name: source };
    if (source !== null) sources.add(source);
    const { nodes, located } = articleGraph(article, await quotesOf(id), await textOf(article));
    tally.articles += 1;
    if (!located) tally.unlocated += 1;
    yield* nodes;
  }
  for await (const group of readLines<GroupLine>(join(folder, 'groups.ndjson')))
    if (group.sources.length > 1) yield groupNode(group);
}

async function* documentText(folder: string, textOf: TextOf, tally: JsonldTally): AsyncGenerator<string> {
  yield `{"@context":${JSON.stringify(CONTEXT)},\n"@graph":[`;
  for await (const node of nodesOf(folder, textOf, tally)) {
    yield `${tally.nodes > 0 ? ',' : ''}\n${JSON.stringify(node)}`;
    tally.nodes += 1;
  }
  yield '\n]}\n';
}

export const writeJsonld = async (folder: string, textOf: TextOf, file: Writable): Promise<JsonldTally> => {
  const tally: JsonldTally = { articles: 0, nodes: 0, unlocated: 0 };
  await pipeline(documentText(folder, textOf, tally), file);
  return tally;
};
