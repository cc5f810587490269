/** Cuts a text where marks begin and end, so that nested and overlapping ones can all be drawn. */

export interface Range {
  readonly start: number;
  readonly end: number;
}

export interface Segment<Mark extends Range> extends Range {
  /** All that cover it, in the order given. */
  readonly marks: readonly Mark[];
}

/** Every character from `start` to `end` is in one segment; empty marks and what lies outside are left out. */
export const cutSegments = <Mark extends Range>(
  marks: readonly Mark[],
  { start, end }: Range,
): Segment<Mark>[] => {
  const inside = marks.filter((mark) => mark.start < mark.end && mark.end > start && mark.start < end);
  const cuts = [...new Set([start, end, ...inside.flatMap((mark) => [mark.start, mark.end])])]
    .filter((cut) => cut >= start && cut <= end)
    .sort((a, b) => a - b);
  return cuts.slice(0, -1).map((from, i) => ({
    start: from,
    end: cuts[i + 1]!,
    marks: inside.filter((mark) => mark.start <= from && mark.end >= cuts[i + 1]!),
  }));
};

/** The one that a click is meant for: the shortest; of equal ones the later. */
export const innermost = <Mark extends Range>(marks: readonly Mark[]): Mark | undefined =>
  marks.reduce<Mark | undefined>(
    (best, mark) => (!best || mark.end - mark.start <= best.end - best.start ? mark : best),
    undefined,
  );
