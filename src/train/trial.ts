/** tmp trial */
import { type Proposal, propose } from '../attribute/propose.ts';
import { spellOut } from '../attribute/spell-out.ts';
import { toAttribution } from '../attribute/to-attribution.ts';
import { loadWordClasses } from '../lexicon/word-classes.ts';
import { trainFirstStage } from './first-stage.ts';
import { type Lesson, readLessons } from './lessons.ts';
import { measure } from './measure.ts';

const limit = Number(process.argv[2] ?? 100);
const classes = loadWordClasses();
const train = readLessons('../shared/eval', 'polnear-train', classes, limit);
const dev = readLessons('../shared/eval', 'polnear-dev', classes);
const models = trainFirstStage(train);
const t = performance.now();
const props = new Map(dev.map((l) => [l, propose(models, l.sheet)]));
console.error('propose dev', performance.now() - t, 'ms for tokens', dev.reduce((n, l) => n + l.sheet.size, 0));
// component measures
let top = 0, anyA = 0, cueN = 0, sp = 0, exs = 0;
for (const l of dev) {
  const by = new Map(props.get(l)!.map((p) => [p.cue.anchor, p]));
  for (const e of l.examples) {
    exs++;
    const p = by.get(e.anchor);
    if (!p) continue;
    cueN++;
    const a = p.alternatives[0]!;
    const okSp = (a: any) => (e.speaker === null ? a.speaker.first < 0 : a.speaker.first <= e.speaker.last && e.speaker.first <= a.speaker.last && a.speaker.first >= 0);
    const eq = (x: any, y: any) => (x === null ? y === null : y !== null && x.first === y.first && x.last === y.last);
    if (okSp(a)) sp++;
    const ok = (a: any) => okSp(a) && eq(a.content.left, e.left) && eq(a.content.right, e.right);
    if (ok(a)) top++;
    if (p.alternatives.some(ok)) anyA++;
  }
}
console.log({ exs, reached: cueN / exs, speaker: sp / cueN, exactTop: top / cueN, exactAny: anyA / cueN });
const decode = (l: Lesson, ps: Proposal[], th: number) => {
  const scored = ps.map((p) => ({ p, a: p.alternatives[0]!, s: p.chance * p.alternatives[0]!.share })).filter((x) => x.s > th).sort((a, b) => b.s - a.s);
  const kept: typeof scored = [];
  for (const x of scored) {
    if (kept.some((k) => k.p.cue.first <= x.p.cue.last && x.p.cue.first <= k.p.cue.last)) continue;
    kept.push(x);
  }
  const limitOf = (t: number) => l.sheet.lastOf[l.sheet.sentence[t]!]! + 1;
  return kept.map(({ p, a, s }) =>
    toAttribution(l.article, {
      cue: { first: p.cue.first, end: p.cue.last + 1, head: p.cue.anchor },
      speaker: a.speaker.first < 0 ? null : { first: a.speaker.first, end: a.speaker.last + 1 },
      content: [a.content.left, a.content.right].filter((c) => c !== null).map((c) => spellOut(l.sheet, c)),
      confidence: s, rule: 'x',
    }, limitOf));
};
for (const th of [0.1, 0.15, 0.2, 0.25, 0.3]) console.log(th, JSON.stringify(measure(dev, (l) => decode(l, props.get(l)!, th))));
