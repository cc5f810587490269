/** What tells whether a stretch is somebody's statement, or the article's own. */

import { probabilityBin, upTo } from '../linear/bins.ts';
import { family, type Weigher, weigh, weigh2, weigh3, weigh4 } from '../linear/weigher.ts';
import type { TokenRange } from '../text/token-range.ts';
import type { Boundary } from './boundary-kinds.ts';
import type { ClaimColumns } from './columns.ts';
import type { Voice } from './voices.ts';

const OWN = 5;
const SAID = 6;

const inside = (range: TokenRange | null, first: number, end: number): boolean =>
  range !== null && range.first >= first && range.end <= end;

const shared = (a: TokenRange, first: number, end: number): number =>
  Math.max(0, Math.min(a.end, end) - Math.max(a.first, first));

const shareBin = (part: number, whole: number): number => {
  if (part === 0) return 0;
  if (part >= whole) return 4;
  const share = part / whole;
  return share < 0.5 ? 1 : share < 0.85 ? 2 : 3;
};

const covered = ({ contents }: Voice, first: number, end: number): number => {
  let sum = 0;
  for (const content of contents) sum += shared(content, first, end);
  return sum;
};

/** How much of the contents lies in the sentence. */
const contentSize = (voice: Voice, { first, end }: TokenRange): number => covered(voice, first, end);

/** The voice that a stretch has most to do with: the one that covers most of it, else the one whose cue it holds. */
const nearest = (voices: readonly Voice[], first: number, end: number): Voice | null => {
  let best: Voice | null = null;
  let most = 0;
  for (const voice of voices) {
    const score = 2 * covered(voice, first, end) + (inside(voice.cue, first, end) ? 3 : 0);
    // of two that cover as much, the inner one comes last
    if (score > 0 && score >= most) {
      best = voice;
      most = score;
    }
  }
  return best;
};

const relation = (voice: Voice, start: Boundary, end: Boundary): number => {
  const size = end.at - start.at;
  const cue = inside(voice.cue, start.at, end.at) ? 1 : 0;
  const speaker = inside(voice.speaker, start.at, end.at) ? 1 : 0;
  const cover = shareBin(covered(voice, start.at, end.at), size);
  return cue + 2 * speaker + 4 * cover;
};

const speakerLemma = ({ lemma }: ClaimColumns, { speaker }: Voice): number =>
  speaker === null ? 0 : lemma[speaker.end - 1]!;

const speakerFirst = ({ pos, class64 }: ClaimColumns, { speaker }: Voice): number =>
  speaker === null ? 0 : class64[speaker.first]! + 100 * pos[speaker.first]!;

/** Of a stretch taken for the article's own words. */
export const ownFeatures = (
  weigher: Weigher,
  columns: ClaimColumns,
  voices: readonly Voice[],
  start: Boundary,
  end: Boundary,
): number => {
  const { lemma, class256, pos } = columns;
  const voice = nearest(voices, start.at, end.at);
  const finite = upTo(columns.verbs[end.at]! - columns.verbs[start.at]!, 2);
  let t = family(OWN);
  if (voice === null)
    return (
      weigh2(weigher, t, upTo(voices.length, 1), finite) +
      weigh2(weigher, t + 1, upTo(voices.length, 1), start.kinds)
    );
  const link = relation(voice, start, end);
  const cue = voice.head;
  const cueLemma = cue < 0 ? 0 : lemma[cue]!;
  const { quote, stance } = voice;
  const sure = probabilityBin(voice.attribution.confidence);
  const atCue = voice.cue !== null && voice.cue.first === start.at ? 1 : 0;
  t += 2;
  let sum = 0;
  sum += weigh(weigher, t++, link);
  sum += weigh2(weigher, t++, link, cueLemma);
  sum += weigh2(weigher, t++, link, cue < 0 ? 0 : class256[cue]!);
  sum += weigh3(weigher, t++, link, quote, finite);
  sum += weigh3(weigher, t++, link, stance, finite);
  sum += weigh2(weigher, t++, link, sure);
  sum += weigh3(weigher, t++, link, start.kinds, end.kinds);
  sum += weigh3(weigher, t++, link, atCue, voice.speaker === null ? 0 : 1);
  sum += weigh3(weigher, t++, cueLemma, cue < 0 ? 0 : pos[cue]!, link);
  sum += weigh2(weigher, t++, cueLemma, quote);
  sum += weigh3(
    weigher,
    t++,
    cueLemma,
    voice.cue === null ? 0 : voice.cue.end - voice.cue.first,
    cue < 0 ? 0 : columns.form[cue]!,
  );
  sum += weigh3(weigher, t++, cueLemma, voice.cue === null ? 0 : (columns.form[voice.cue.end] ?? 0), link);
  sum += weigh2(weigher, t++, speakerLemma(columns, voice), link);
  sum += weigh2(weigher, t++, speakerLemma(columns, voice), cueLemma);
  sum += weigh3(weigher, t++, speakerFirst(columns, voice), class256[Math.max(cue, 0)]!, link);
  return sum;
};

/** Of a stretch taken for what `voice` states. */
export const saidFeatures = (
  weigher: Weigher,
  columns: ClaimColumns,
  sentence: TokenRange,
  voices: readonly Voice[],
  voice: Voice,
  start: Boundary,
  end: Boundary,
): number => {
  const { lemma, class256, pos, form } = columns;
  const link = relation(voice, start, end);
  const main = nearest(voices, start.at, end.at) === voice ? 1 : 0;
  const all = shareBin(covered(voice, start.at, end.at), contentSize(voice, sentence));
  const cue = voice.head;
  const cueLemma = cue < 0 ? 0 : lemma[cue]!;
  const { quote, stance } = voice;
  const sure = probabilityBin(voice.attribution.confidence);
  const atCue = voice.cue !== null && voice.cue.first === start.at ? 1 : 0;
  const here = cue >= sentence.first && cue < sentence.end;
  const side = !here ? 0 : cue < start.at ? 1 : cue >= end.at ? 2 : 3;
  const gap = side === 1 ? start.at - voice.cue!.end : side === 2 ? cue - end.at : 0;
  const edges = voice.contents.some(({ first }) => first === start.at || first + 1 === start.at) ? 1 : 0;
  const finite = upTo(columns.verbs[end.at]! - columns.verbs[start.at]!, 2);
  const speaker = voice.speaker === null ? 0 : pos[voice.speaker.end - 1]! + 1;
  const place = side + 4 * edges + 8 * main + 16 * atCue;
  let t = family(SAID);
  let sum = 0;
  sum += weigh2(weigher, t++, link, main);
  sum += weigh3(weigher, t++, link, all, main);
  sum += weigh2(weigher, t++, link, cueLemma);
  sum += weigh2(weigher, t++, link, cue < 0 ? 0 : class256[cue]!);
  sum += weigh3(weigher, t++, link, quote, place);
  sum += weigh3(weigher, t++, link, stance, finite);
  sum += weigh3(weigher, t++, link, sure, main);
  sum += weigh3(weigher, t++, link, start.kinds, end.kinds);
  sum += weigh2(weigher, t++, place, link);
  sum += weigh3(weigher, t++, place, upTo(gap, 8), link);
  sum += weigh2(weigher, t++, place, cueLemma);
  sum += weigh3(weigher, t++, cueLemma, atCue, finite);
  sum += weigh3(weigher, t++, class256[Math.max(cue, 0)]!, atCue, finite);
  sum += weigh2(weigher, t++, speaker, cueLemma);
  sum += weigh3(weigher, t++, cueLemma, quote, side);
  sum += weigh3(
    weigher,
    t++,
    cueLemma,
    voice.cue === null ? 0 : voice.cue.end - voice.cue.first,
    cue < 0 ? 0 : form[cue]!,
  );
  sum += weigh3(weigher, t++, stance, cueLemma, finite);
  sum += weigh4(weigher, t++, side, edges, all, finite);
  sum += weigh3(weigher, t++, side, sentence.first === start.at ? 1 : 0, main);
  sum += weigh2(weigher, t++, speakerLemma(columns, voice), link);
  sum += weigh2(weigher, t++, speakerLemma(columns, voice), cueLemma);
  sum += weigh3(weigher, t++, speakerFirst(columns, voice), class256[Math.max(cue, 0)]!, link);
  return sum;
};
