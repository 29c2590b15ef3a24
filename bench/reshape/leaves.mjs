// How much of the filter's record another way of making it has.

/** Paths of a record's values, with the values; a list is one value. */
export function leaves(record, path = '') {
  if (record === null || typeof record !== 'object' || Array.isArray(record)) return [[path, JSON.stringify(record)]];
  return Object.entries(record).flatMap(([name, value]) => leaves(value, `${path}/${name}`));
}

/**
 * Of the values of `wanted`, how many are the same in `got`: numbers by what they are worth, as Lua has no integers.
 * @returns {{ same: number, of: number }}
 */
export function alike(wanted, got) {
  const there = new Map(leaves(got));
  const all = leaves(wanted);
  return { same: all.filter(([path, value]) => there.get(path) === value).length, of: all.length };
}
