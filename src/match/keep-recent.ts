/** Keeps what was made last, so that it need not be made again, and no more of it than there is room for. */

/**
 * @param room how much may be kept at a time
 * @param sizeOf how much of that one takes; one that is larger than all the room is still kept alone
 */
export const keepRecent = <Value>(
  room: number,
  make: (index: number) => Value,
  sizeOf: (index: number) => number,
): ((index: number) => Value) => {
  const kept = new Map<number, Value>();
  let taken = 0;
  return (index) => {
    const known = kept.get(index);
    const value = known ?? make(index);
    // The order of a Map is that in which things went in: what is asked for again goes to its end.
    if (known === undefined) taken += sizeOf(index);
    else kept.delete(index);
    kept.set(index, value);
    for (const oldest of kept.keys()) {
      if (taken <= room || oldest === index) break;
      kept.delete(oldest);
      taken -= sizeOf(oldest);
    }
    return value;
  };
};
