/** The frame of the page: its security policy, its header, its views, and where its data lies. */
import { html, type Markup } from './markup.ts';

/** The page's own script and style, as they are built. */
export interface PageAssets {
  readonly script: string;
  readonly style: string;
}

const sha256 = async (text: string): Promise<string> => {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return btoa(String.fromCharCode(...new Uint8Array(digest)));
};

/** Nothing is fetched, nothing runs but the one script that was built with the program. */
export const securityPolicy = async ({ script, style }: PageAssets): Promise<string> =>
  [
    "default-src 'none'",
    `script-src 'sha256-${await sha256(script)}'`,
    `style-src 'sha256-${await sha256(style)}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');

const NAVIGATION = [
  ['overview', 'Overview'],
  ['claims', 'Claims'],
  ['groups', 'Groups'],
  ['articles', 'Articles'],
] as const;

const KEYS = [
  ['/', 'go to the search'],
  ['↓ ↑', 'next and previous row, from the search or a row'],
  ['→ ←', 'next and previous mark, in an article'],
  ['Enter', 'open the row, or the record of the mark'],
  ['Esc', 'close the record; go back to the list'],
  ['1 2 3 4', 'overview, claims, groups, articles'],
] as const;

export interface Frame {
  readonly policy: string;
  readonly assets: PageAssets;
  readonly title: string;
  readonly overview: Markup;
  /** The index as escaped JSON. */
  readonly index: string;
}

export const head = ({ policy, assets, title }: Frame): Markup => html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<style>${{ html: assets.style }}</style>
</head>`;

export const body = ({ assets, title, overview, index }: Frame): Markup => html`<body>
<a class="skip" href="#content">Skip to the content</a>
<header class="top"><div class="bar">
<h1><a href="#overview">${title}</a></h1>
<nav aria-label="Views"><ul>${NAVIGATION.map(
  ([view, name]) => html`<li><a href="#${view}" data-view="${view}">${name}</a></li>`,
)}</ul></nav>
</div></header>
<main id="content" tabindex="-1">
<noscript><p class="panel">The overview is below; the claims, groups and articles need JavaScript.</p></noscript>
${overview}
<section id="at-stage" class="view" hidden></section>
</main>
<footer class="bottom">
<details><summary>Keys</summary><dl class="keys">${KEYS.map(
  ([key, does]) => html`<div><dt><kbd>${key}</kbd></dt><dd>${does}</dd></div>`,
)}</dl></details>
<p>Everything here was found by a program and may be wrong. Each mark leads to its exact place in the article: read it there.</p>
</footer>
<div id="said" class="unseen" role="status" aria-live="polite"></div>
<script type="application/json" id="index">${{ html: index }}</script>
<script>${{ html: assets.script }}</script>
`;
