/** How many words must be put in, left out or changed to make one list of another (Levenshtein 1966). */
export const editsBetween = (a: readonly string[], b: readonly string[]): number => {
  let row = b.map((_, j) => j + 1);
  row.unshift(0);
  a.forEach((item, i) => {
    const next = [i + 1];
    for (let j = 0; j < b.length; j += 1)
      next.push(Math.min(row[j]! + (item === b[j] ? 0 : 1), row[j + 1]! + 1, next[j]! + 1));
    row = next;
  });
  return row[b.length]!;
};
