// A module whose filter works on each record many times: what an engine takes for one call shows in the difference to one that works once.
import { append, exportItem, exportsOf, id, putTogether, takeApart, typesOf, unsigned } from './sections.mjs';

/** Name of the added function. */
export const repeated = 'to_ecs_repeated';

const i32 = 0x7f;
const get = (local) => [0x20, local];
const call = (index) => [0x10, ...unsigned(index)];

/**
 * The module with a function more, which calls `to_ecs` so many times and gives the last answer. Before each call it frees
 * tag and record and asks for them again, as the host does between two records: it is lent the same places, where they still are. It traps
 * if it is lent others.
 * @param {Uint8Array} bytes
 * @param {number} times 1 to 63.
 */
export function repeating(bytes, times) {
  const sections = takeApart(bytes);
  const exported = exportsOf(sections);
  const types = typesOf(sections);
  const filter = exported.get('to_ecs');
  const [tag, tagSize, , , record, size, left, answer] = [0, 1, 2, 3, 4, 5, 6, 7];
  const give = (at) => [...get(at), ...call(exported.get('free'))];
  const again = (at, length) => [...get(length), 0x41, 1, 0x6a, ...call(exported.get('malloc')), ...get(at), 0x47, 0x04, 0x40, 0x00, 0x0b];
  const body = [
    // Two locals of the type i32.
    ...[1, 2, i32],
    ...[0x41, times, 0x21, left],
    ...[0x03, 0x40],
    ...give(tag),
    ...give(record),
    ...again(tag, tagSize),
    ...again(record, size),
    ...[0, 1, 2, 3, 4, 5].flatMap(get),
    ...call(filter),
    ...[0x21, answer],
    // Once less; again unless that was the last.
    ...[...get(left), 0x41, 1, 0x6b, 0x22, left, 0x0d, 0],
    0x0b,
    ...get(answer),
    0x0b,
  ];
  // No function is imported: the index is the place in the list.
  const index = append(sections, id.function, unsigned(types[filter]));
  append(sections, id.export, exportItem(repeated, 0, index));
  append(sections, id.code, [...unsigned(body.length), ...body]);
  return putTogether(sections);
}
