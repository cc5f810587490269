/** What comes from outside is escaped, wherever it stands. */
import { describe, expect, it } from 'vitest';
import { escapeHtml, escapeJson, html } from '../../src/report/markup.ts';

describe('markup', () => {
  it.each([
    ['<script>', '&lt;script&gt;'],
    [`"a" & 'b'`, '&quot;a&quot; &amp; &#39;b&#39;'],
    ['a\0b\ud800', 'a\ufffdb\ufffd'],
    ['4 < 5 — “fine”', '4 &lt; 5 — “fine”'],
  ])('escapes %j', (text, escaped) => {
    expect(escapeHtml(text)).toBe(escaped);
  });

  it('escapes inserts, but not its own', () => {
    const items = ['<a>', 'b'].map((text) => html`<li>${text}</li>`);
    expect(html`<ul id="${'"x'}">${items}</ul>${3}`.html).toBe(
      '<ul id="&quot;x"><li>&lt;a&gt;</li><li>b</li></ul>3',
    );
  });

  it('writes JSON that no script element ends in, and that reads the same', () => {
    const value = { a: '</script><!--<script>', b: '\u2028\u2029' };
    const written = escapeJson(JSON.stringify(value));
    expect(written).not.toMatch(/[<\u2028\u2029]/);
    expect(JSON.parse(written)).toEqual(value);
  });
});
