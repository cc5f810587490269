/** Counts and probabilities as a few classes, so that a linear model can weigh each by itself. */

/** 0 to 6 by themselves, then 7–8, 9–11, 12–15, 16–21, 22–30, 31–45, 46 and more; negatives mirrored. */
export const countBin = (count: number): number => {
  if (count < 0) return -countBin(-count);
  if (count < 7) return count;
  if (count < 9) return 7;
  if (count < 12) return 8;
  if (count < 16) return 9;
  if (count < 22) return 10;
  if (count < 31) return 11;
  if (count < 46) return 12;
  return 13;
};

/** At most `most`: where only the small counts tell. */
export const upTo = (count: number, most: number): number => Math.min(count, most);

/** Eight classes of a probability, finer where decisions fall. */
export const probabilityBin = (p: number): number => {
  if (p < 0.01) return 0;
  if (p < 0.05) return 1;
  if (p < 0.15) return 2;
  if (p < 0.3) return 3;
  if (p < 0.5) return 4;
  if (p < 0.7) return 5;
  if (p < 0.9) return 6;
  return 7;
};

/** A log-odds in steps of a half, between -8 and 8. */
export const logitBin = (logit: number): number => Math.round(Math.max(-8, Math.min(8, logit)) * 2);
