/** Trains the models of the first stage, one after the other. */
import { createArena } from '../attribute/arena.ts';
import { cueChances } from '../attribute/cue-anchors.ts';
import { countLikely, type FirstStage } from '../attribute/propose.ts';
import { rankSpeakers } from '../attribute/rank-speaker.ts';
import { learnContents } from './learn-contents.ts';
import { learnCues, learnExtents, learnGate } from './learn-cues.ts';
import { learnSpeakers, TRAINING_BEAM } from './learn-speakers.ts';
import type { Lesson } from './lessons.ts';

const FOLDS = 3;

const timed = <T>(name: string, work: () => T): T => {
  const t = performance.now();
  const r = work();
  console.error(name, ((performance.now() - t) / 1000).toFixed(1));
  return r;
};

export const trainFirstStage = (lessons: readonly Lesson[]): FirstStage => {
  const gate = timed('gate', () => learnGate(lessons));
  const cue = timed('cue', () => learnCues(lessons, gate));
  const extent = timed('extent', () => learnExtents(lessons));
  const speaker = timed('speaker', () => learnSpeakers(lessons));
  const chances = new Map<Lesson, Float32Array>();
  const likely = new Map<Lesson, Int32Array>();
  const speakers = new Map<object, { first: number; last: number }>();
  timed('jackknife', () => {
    for (let fold = 0; fold < FOLDS; fold += 1) {
      const rest = lessons.filter((_, i) => i % FOLDS !== fold);
      const held = lessons.filter((_, i) => i % FOLDS === fold);
      const c = learnCues(rest, gate);
      const s = learnSpeakers(rest);
      const arena = createArena(s.bits);
      for (const lesson of held) {
        const chance = cueChances(gate, c, lesson.sheet);
        chances.set(lesson, chance);
        likely.set(lesson, countLikely(chance));
        for (const e of lesson.examples)
          speakers.set(e, rankSpeakers(s, arena, lesson.sheet, e, TRAINING_BEAM, 1)[0]!);
      }
    }
  });
  const content = timed('content', () =>
    learnContents(lessons, (lesson, example) => ({
      sheet: lesson.sheet,
      cue: example,
      speaker: speakers.get(example)!,
      chance: chances.get(lesson)!,
      likely: likely.get(lesson)!,
    })),
  );
  return { gate, cue, extent, speaker, content };
};
