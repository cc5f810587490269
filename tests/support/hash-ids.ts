/** One number for a list of numbers, so that a table of tests can tell whether any of them changed (FNV-1a). */
export const hashIds = (ids: Iterable<number>): string => {
  let hash = 0x811c9dc5;
  for (const id of ids)
    for (const byte of [id & 0xff, (id >>> 8) & 0xff, (id >>> 16) & 0xff, id >>> 24])
      hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  return hash.toString(16).padStart(8, '0');
};

/** What a failure of such a table means. */
export const NEW_WEIGHTS =
  'the features of this text are others than those that the weights were learned with: take the change back, or train again and write the new number here';
