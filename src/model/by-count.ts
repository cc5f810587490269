/** Each value once, the commonest first, the first met before others. */
export const byCount = <Value>(values: Iterable<Value>): Value[] => {
  const counts = new Map<Value, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]).map(([value]) => value);
};
