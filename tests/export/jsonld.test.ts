/** `whosaid export --to jsonld`: a processor expands it offline, and every selector leads to its words. */
import { readFileSync, renameSync } from 'node:fs';
import { dirname, join } from 'node:path';
import jsonld from 'jsonld';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { callCli } from '../support/call-cli.ts';
import { hostileOutput } from '../support/exported.ts';
import { ROOT, records } from '../support/records.ts';
import { runCli } from '../support/run-cli.ts';
import { removeFolder } from '../support/temp-folder.ts';

// biome-ignore lint/suspicious/noExplicitAny: nodes of every shape
type Nodes = any[];

const OFFLINE = {
  safe: true,
  documentLoader: (url: string) => Promise.reject(new Error(`the network was asked for ${url}`)),
};

let home = '';
let folder = '';
let articles = '';
/** With the articles at hand. */
let document: Awaited<ReturnType<typeof exported>>['document'];
let nodes: Nodes = [];

const exported = async (...more: readonly string[]) => {
  const out = join(home, 'out.jsonld');
  const { code, stderr } = await callCli(['export', folder, '--to', 'jsonld', '--out', out, ...more], {
    cwd: home,
  });
  expect(code, stderr).toBe(0);
  const written = JSON.parse(readFileSync(out, 'utf8'));
  return { document: written, nodes: written['@graph'] as Nodes, stderr };
};

const ofType = (nodes: Nodes, type: string): Nodes => nodes.filter((node) => node.type === type);

beforeAll(async () => {
  ({ folder, articles } = await hostileOutput());
  home = dirname(folder);
  ({ document, nodes } = await exported('--articles', articles));
}, 120_000);
afterAll(() => removeFolder(home));

describe('the JSON-LD', () => {
  it('expands without the network and without a term that is dropped', async () => {
    const expanded: Nodes = await jsonld.expand(document, OFFLINE);
    expect(expanded.length).toBe(nodes.length);
    const types = new Set(expanded.flatMap((node) => node['@type']));
    expect([...types].sort()).toEqual([
      'http://schema.org/Claim',
      'http://schema.org/Collection',
      'http://schema.org/NewsArticle',
      'http://schema.org/Organization',
      'http://schema.org/Person',
      'http://schema.org/Quotation',
      'http://www.w3.org/ns/oa#Annotation',
    ]);
    for (const node of expanded)
      for (const property of Object.keys(node)) expect(property).toMatch(/^@|^https?:|^urn:whosaid:term:/);
    const flat = (await jsonld.toRDF(document, { ...OFFLINE, format: 'application/n-quads' })) as string;
    expect(flat).toContain('<http://schema.org/value> "1200"^^<http://www.w3.org/2001/XMLSchema#integer>');
    expect(flat).not.toMatch(/Review|rating/i);
  });

  it('would be told of a dropped term', async () => {
    const bad = { ...document, '@graph': [{ id: 'urn:a', verdict: 'true' }] };
    await expect(jsonld.expand(bad, OFFLINE)).rejects.toThrow(/safe mode/i);
  });

  it('names everything once, and refers to nothing that is not there', () => {
    const ids = nodes.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const referred = nodes.flatMap((node) => [
      ...['publisher', 'author', 'spokenByCharacter', 'appearance', 'isPartOf', 'hasBody'].map(
        (key) => node[key],
      ),
      ...(node.hasPart ?? []),
      node.hasTarget?.hasSource,
    ]);
    expect(referred.filter((id) => id !== undefined && !ids.includes(id))).toEqual([]);
  });

  it('has every claim, each with its words, its stance and its place', () => {
    const claims = records(readFileSync(join(folder, 'claims.ndjson'), 'utf8'));
    const told = new Map(ofType(nodes, 'Claim').map((node) => [node.id, node]));
    expect(told.size).toBe(claims.length);
    for (const claim of claims) {
      const node = told.get(`urn:whosaid:claim:${claim.claim_id}`);
      expect(node.text).toBe(claim.text);
      expect(node.polarity).toBe(claim.polarity);
      expect(node.stance).toBe(claim.attribution?.stance);
    }
  });

  it('counts characters, and tells what stands around the words', () => {
    const texts = new Map(
      records(readFileSync(join(articles, 'all.ndjson'), 'utf8')).map(({ id, text }) => [
        `urn:whosaid:article:${encodeURIComponent(id.replace('\ud800', '\ufffd'))}`,
        text as string,
      ]),
    );
    const annotations = ofType(nodes, 'Annotation');
    expect(annotations.length).toBe(ofType(nodes, 'Claim').length + ofType(nodes, 'Quotation').length);
    let shifted = 0;
    for (const { hasTarget, hasBody } of annotations) {
      const text = texts.get(hasTarget.hasSource)!;
      const [quote, position] = hasTarget.hasSelector;
      const characters = [...text];
      const at = (start: number, end: number) => characters.slice(start, end).join('');
      expect(at(position.start, position.end)).toBe(quote.exact);
      expect(nodes.find(({ id }) => id === hasBody).text).toBe(quote.exact);
      const around = (quote.prefix ?? '') + quote.exact + (quote.suffix ?? '');
      expect(text).toContain(around);
      const before = at(0, position.start);
      expect(before.endsWith(quote.prefix ?? '')).toBe(true);
      if (before.length !== position.start) shifted += 1;
    }
    expect(shifted).toBeGreaterThan(0);
  });

  it('places claims by their words alone where the articles are gone or have changed, and says so', async () => {
    renameSync(articles, `${articles}-gone`);
    const { nodes: unplaced, stderr } = await exported().finally(() =>
      renameSync(`${articles}-gone`, articles),
    );
    expect(stderr).toContain('the texts of 5 articles were not found');
    for (const { hasTarget } of ofType(unplaced, 'Annotation'))
      expect(hasTarget.hasSelector.map(({ type }: { type: string }) => type)).toEqual(['TextQuoteSelector']);
  });

  it('finds the articles of output/ where the run read them', async () => {
    const out = join(home, 'sample.jsonld');
    const { stderr } = await runCli(['export', '--to', 'jsonld', '--out', out], { cwd: ROOT });
    expect(stderr).toMatch(/^whosaid: \d+ nodes on 14 articles written to/);
    const speakers = ofType(JSON.parse(readFileSync(out, 'utf8'))['@graph'], 'Person');
    const brodek = speakers.filter(({ name }) => name === 'Hanna Brodek');
    expect(brodek).toContainEqual({
      id: 'urn:whosaid:speaker:meridian-wire%2Fferry-kessry.txt:Hanna%20Brodek',
      type: 'Person',
      name: 'Hanna Brodek',
      jobTitle: 'coast guard commander',
      sameAs: expect.stringMatching(/^urn:whosaid:known-speaker:p/),
    });
    // one person in three articles
    expect(brodek).toHaveLength(3);
    expect(new Set(brodek.map(({ sameAs }) => sameAs)).size).toBe(1);
  });
});
