/** How far confidence can be relied on: for each tenth, how many attributions there are and how many are right. */
import type { Attribution } from '../model/attribution.ts';
import type { Lesson } from './lessons.ts';
import { judge } from './measure.ts';

/** Lines of a table. */
export const reliability = (
  lessons: readonly Lesson[],
  attribute: (lesson: Lesson) => readonly Attribution[],
): string[] => {
  const tenths = Array.from({ length: 10 }, () => ({ count: 0, right: 0, confidence: 0 }));
  for (const lesson of lessons) {
    const attributions = attribute(lesson);
    const right = judge(lesson, attributions);
    attributions.forEach(({ confidence }, i) => {
      const tenth = tenths[Math.min(9, Math.floor(confidence * 10))]!;
      tenth.count += 1;
      tenth.right += right[i] ? 1 : 0;
      tenth.confidence += confidence;
    });
  }
  return tenths.flatMap(({ count, right, confidence }, i) =>
    count === 0
      ? []
      : [
          `| ${i / 10}–${(i + 1) / 10} | ${count} | ${(confidence / count).toFixed(3)} | ${(right / count).toFixed(3)} |`,
        ],
  );
};
