/** The article that a page's JSON-LD describes, with what it refers to put in place. */
import { isObject } from '../reading.ts';

export type JsonNode = Readonly<Record<string, unknown>>;

/** NewsArticle and its kin: ReportageNewsArticle, LiveBlogPosting, BlogPosting, Report. */
const ARTICLE = /(?:Article|BlogPosting|^Report|^SocialMediaPosting|^PressRelease)$/;
/** A page that is told of only as such still has a date and a publisher. */
const PAGE = /^(?:WebPage|ItemPage)$/;
/** Hostile data nests without end. */
const DEEPEST = 8;
const MOST_NODES = 2000;
/** Line breaks inside strings, which are not JSON, and what templates wrap around it. */
const STRAY = /^\s*(?:<!--|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)|(?:-->|\/\/\s*\]\]>|\]\]>)\s*$|;\s*$/g;

const parsed = (script: string): unknown => {
  const text = script.replace(STRAY, '').trim();
  for (const candidate of [text, text.replace(/[\u0000-\u001f]+/g, ' '), text.replace(/,\s*([}\]])/g, '$1')])
    try {
      return JSON.parse(candidate);
    } catch {
      // The next reading is more lenient.
    }
  return null;
};

export const listOf = (value: unknown): readonly unknown[] => {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
};

/** "https://schema.org/NewsArticle" is NewsArticle. */
const isOfType = (node: JsonNode, pattern: RegExp): boolean =>
  listOf(node['@type']).some((type) => pattern.test(String(type).replace(/^.*[/:#]/, '')));

/** What stands at the top of a script: itself, a list, a graph, or what the page is mainly about. */
const topNodes = (value: unknown, depth = 0): JsonNode[] => {
  if (depth > DEEPEST) return [];
  if (Array.isArray(value)) return value.slice(0, MOST_NODES).flatMap((item) => topNodes(item, depth + 1));
  if (!isObject(value)) return [];
  return [value, ...topNodes(value['@graph'], depth + 1), ...topNodes(value.mainEntity, depth + 1)];
};

const idOf = (node: JsonNode): string | null => (typeof node['@id'] === 'string' ? node['@id'] : null);

export interface JsonLd {
  readonly article: JsonNode;
  /** Whether it is called an article, and not just a page. */
  readonly isArticle: boolean;
  /** The node that a reference stands for; the value itself where it is none. */
  readonly resolve: (value: unknown) => unknown;
}

/** An article that says what it is called goes before one that does not; one of this address before others. */
const rank = (node: JsonNode, address: string | null): number => {
  const isHere =
    address !== null &&
    [node.url, node.mainEntityOfPage, node['@id']].some((value) => {
      const text = isObject(value) ? String(value['@id'] ?? '') : String(value ?? '');
      return text.split('#', 1)[0] === address;
    });
  const told =
    Number(node.headline !== undefined || node.name !== undefined) + Number(node.datePublished !== undefined);
  return (isOfType(node, ARTICLE) ? 10 : 0) + (isHere ? 5 : 0) + told;
};

/**
 * @param scripts texts of `<script type="application/ld+json">`
 * @param address the page's own, where known
 */
export const readJsonLd = (scripts: readonly string[], address: string | null): JsonLd | null => {
  const nodes = scripts.flatMap((script) => topNodes(parsed(script))).slice(0, MOST_NODES);
  const byId = new Map<string, JsonNode>();
  for (const node of nodes) {
    const id = idOf(node);
    if (id !== null && Object.keys(node).length > Object.keys(byId.get(id) ?? {}).length) byId.set(id, node);
  }
  const resolve = (value: unknown): unknown => {
    const id = isObject(value) ? idOf(value) : null;
    return id !== null && isObject(value) && value.name === undefined ? (byId.get(id) ?? value) : value;
  };
  const candidates = nodes.filter((node) => isOfType(node, ARTICLE) || isOfType(node, PAGE));
  const ranked = candidates.map((node) => ({ node, score: rank(node, address) }));
  const best = ranked.reduce<(typeof ranked)[number] | null>(
    (top, next) => (top === null || next.score > top.score ? next : top),
    null,
  );
  return best && { article: best.node, isArticle: isOfType(best.node, ARTICLE), resolve };
};
