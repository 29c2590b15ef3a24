/**
 * `k=v k=v` texts, cut by the keys that the schema knows; the forms are data, written by generator/targets/assembly.
 *
 *     number of forms, then a form: starts | its size | any order | key table | number of keys | keys; u16 each
 *     a key: its slot, with SPANS where it may hold blanks, LAST where its last occurrence counts
 *
 * Offsets count from the product's data. A key's code in the table is its place in the order, from 1.
 */
import { byteIndex, equal } from '../memory';
import { derive, hasText, plain, plainSize, slot, STRING } from '../member';
import { data } from '../product';
import { match } from '../table';

const SLOT: u16 = 0x3fff;
const SPANS: u16 = 0x4000;
const LAST: u16 = 0x8000;
/** Keys of a form at most. */
const MAX_KEYS: i32 = 32;
/** Start and end of each key's value; start 0 is unset. */
const starts: usize = memory.data(MAX_KEYS * 4, 8);
const ends: usize = memory.data(MAX_KEYS * 4, 8);

export function pairs(from: usize, forms: usize, bareSlot: usize): void {
  if (!hasText(from)) return;
  const text = plain(slot(from));
  const end = text + plainSize(slot(from));
  let form = data + forms;
  let left: u32 = load<u16>(form);
  form += 2;
  for (; left > 0; left--) {
    const size = <usize>load<u16>(form, 2);
    if (end - text >= size && equal(text, data + load<u16>(form), size)) break;
    form += 10 + (<usize>load<u16>(form, 8) << 1);
  }
  if (left == 0) return;
  const anyOrder = load<u16>(form, 4) != 0;
  const table = data + load<u16>(form, 6);
  const count = <i32>load<u16>(form, 8);
  const keys = form + 10;
  memory.fill(starts, 0, count << 2);

  let bare: usize = 0;
  let bareSize: usize = 0;
  let highest = -1;
  let open = -1;
  let at = text;
  while (at <= end) {
    const stop = byteIndex(at, end, 0x20);
    const equals = byteIndex(at, stop, 0x3d);
    let key = equals > at && equals < stop ? <i32>match(table, at, equals - at) - 1 : -1;
    if (key >= 0 && anyOrder) {
      if (load<u32>(starts + (key << 2)) == 0) setCut(key, equals + 1, stop);
    } else if (key >= 0 && !(open >= 0 && open == count - 1)) {
      const traits = load<u16>(keys + (key << 1));
      let reopened = -1;
      if (key <= highest && traits & LAST) {
        for (let known = 0; known < key; known++) {
          if (load<u32>(starts + (known << 2)) != 0 && load<u16>(keys + (known << 1)) & SPANS) reopened = known;
        }
      }
      if (key > highest || reopened >= 0) {
        if (reopened >= 0) for (let known = reopened + 1; known < count; known++) store<u32>(starts + (known << 2), 0);
        const spanning = reopened >= 0 ? reopened : open;
        if (spanning >= 0) store<u32>(ends + (spanning << 2), at - 1);
        const spans = (traits & SPANS) != 0;
        setCut(key, equals + 1, spans ? end : stop);
        open = spans ? key : -1;
        highest = key;
      }
    } else if (key < 0 && open < 0 && bare == 0 && stop > at && equals == stop) {
      bare = at;
      bareSize = stop - at;
    }
    at = stop + 1;
  }
  for (let key = 0; key < count; key++) {
    const start = load<u32>(starts + (key << 2));
    if (start != 0) derive(load<u16>(keys + (key << 1)) & SLOT, start, load<u32>(ends + (key << 2)) - start, STRING);
  }
  if (bare != 0) derive(bareSlot, bare, bareSize, STRING);
}

@inline
function setCut(key: i32, start: usize, end: usize): void {
  store<u32>(starts + (key << 2), start);
  store<u32>(ends + (key << 2), end);
}
