/** Derivations of a list: parts of a text, items of a JSON array. */
import { alloc, byteIndex, equal } from '../memory';
import { ARRAY, beginItems, derive, endItems, hasText, LIST, plain, plainSize, pushItem, sizeOf, slot, STRING, tagOf, valueOf } from '../member';
import { blanks, clearEscaped, escaped, scanScalar, scanString } from '../json/scan';
import { rewrite } from '../json/text';

/**
 * Parts between separators, empty ones left out, likewise a last one that is `drop`; in each the first `find` becomes `put` (0 for
 * none).
 */
export function split(from: usize, separator: u8, find: u8, put: u8, drop: usize, dropSize: usize, to: usize): void {
  if (!hasText(from)) return;
  let at = plain(slot(from));
  const size = plainSize(slot(from));
  if (find != 0) {
    const text = alloc(size);
    if (text == 0) return;
    memory.copy(text, at, size);
    at = text;
  }
  let end = at + size;
  if (dropSize != 0) {
    // The last part that is not empty.
    let last = end;
    while (last > at && load<u8>(last - 1) == separator) last--;
    const start = last - dropSize;
    if (last >= at + dropSize && equal(start, drop, dropSize) && (start == at || load<u8>(start - 1) == separator)) end = start;
  }
  beginItems();
  while (at < end) {
    const stop = byteIndex(at, end, separator);
    if (stop > at) {
      if (find != 0) {
        const found = byteIndex(at, stop, find);
        if (found < stop) store<u8>(found, put);
      }
      pushItem(at, stop - at);
    }
    at = stop + 1;
  }
  endItems(to);
}

/** The texts of a JSON array of non-empty scalars; none where it holds anything else. */
export function elements(from: usize, to: usize): void {
  const member = slot(from);
  if (member == 0 || tagOf(member) != ARRAY) return;
  const start = valueOf(member);
  // Texts with escapes are normalised first: items must follow each other in the arena.
  let changes = false;
  let at = blanks(start + 1);
  while (load<u8>(at) != 0x5d) {
    const c = load<u8>(at);
    if (c == 0x22) {
      clearEscaped();
      const end = scanString(at + 1);
      if (end == at + 1) return;
      changes = changes || escaped;
      at = end + 1;
    } else if (c == 0x7b || c == 0x5b || c == 0x6e) {
      return;
    } else {
      at = scanScalar(at);
    }
    at = blanks(at);
    if (load<u8>(at) == 0x2c) at = blanks(at + 1);
  }
  const texts = changes ? alloc(sizeOf(member)) : 0;
  let free = texts;
  if (changes && texts == 0) return;
  beginItems();
  at = blanks(start + 1);
  while (load<u8>(at) != 0x5d) {
    if (load<u8>(at) == 0x22) {
      clearEscaped();
      const end = scanString(at + 1);
      if (escaped) {
        free = normaliseInto(free, at + 1, end);
      } else {
        pushItem(at + 1, end - at - 1);
      }
      at = end + 1;
    } else {
      const end = scanScalar(at);
      pushItem(at, end - at);
      at = end;
    }
    at = blanks(at);
    if (load<u8>(at) == 0x2c) at = blanks(at + 1);
  }
  endItems(to);
}

/** Normalises into room that was set aside, pushes the item, and answers the room that is left. */
function normaliseInto(room: usize, at: usize, end: usize): usize {
  const size = rewrite(room, at, end);
  pushItem(room, size);
  return room + size;
}

/** The texts of a list with a separator between them. */
export function join(from: usize, separator: usize, separatorSize: usize, to: usize): void {
  const member = slot(from);
  if (member == 0 || tagOf(member) != LIST) return;
  const items = valueOf(member);
  const count = sizeOf(member);
  let room: usize = 0;
  for (let i: usize = 0; i < count; i++) room += load<usize>(items + (i << 3), 4) + separatorSize;
  const text = alloc(room);
  if (text == 0) return;
  let end = text;
  for (let i: usize = 0; i < count; i++) {
    if (i != 0) {
      memory.copy(end, separator, separatorSize);
      end += separatorSize;
    }
    const size = load<usize>(items + (i << 3), 4);
    memory.copy(end, load<usize>(items + (i << 3)), size);
    end += size;
  }
  if (end != text) derive(to, text, end - text, STRING);
}

/** The texts of a list that start so. */
export function select(from: usize, text: usize, size: usize, to: usize): void {
  sift(from, text, size, true, to);
}

/** The texts of a list that do not. */
export function reject(from: usize, text: usize, size: usize, to: usize): void {
  sift(from, text, size, false, to);
}

function sift(from: usize, text: usize, size: usize, wanted: bool, to: usize): void {
  const member = slot(from);
  if (member == 0 || tagOf(member) != LIST) return;
  const items = valueOf(member);
  const count = sizeOf(member);
  beginItems();
  for (let i: usize = 0; i < count; i++) {
    const at = load<usize>(items + (i << 3));
    const length = load<usize>(items + (i << 3), 4);
    if ((length >= size && equal(at, text, size)) == wanted) pushItem(at, length);
  }
  endItems(to);
}
