/** Turns a model's belief into a confidence: of all attributions given 0.9, about nine in ten are right. */

/** Corners of a rising line: belief and the confidence it stands for, both in thousandths. */
export type Calibration = readonly (readonly [belief: number, confidence: number])[];

/** Between two corners the line is straight; beyond the outermost it is level. */
export const calibrate = (corners: Calibration, belief: number): number => {
  const x = belief * 1000;
  const above = corners.findIndex(([b]) => b >= x);
  if (above === 0) return corners[0]![1] / 1000;
  if (above < 0) return (corners.at(-1)?.[1] ?? x) / 1000;
  const [x0, y0] = corners[above - 1]!;
  const [x1, y1] = corners[above]!;
  return (y0 + ((y1 - y0) * (x - x0)) / (x1 - x0)) / 1000;
};
