/**
 * `key = 'value' and key = "value"`. A value ends at its quote where the end or ` and `, a key and ` = ` with a quote follow. Twin of
 * `scope` in generator/plan/oracle/operations.ts.
 *
 * The quote `"` is two bytes, `\"`, in normalised text.
 */
import { alloc, equal } from '../memory';
import { derive, hasText, plain, plainSize, slot, STRING } from '../member';
import { data } from '../product';

const AND: usize = memory.data<u8>([0x20, 0x61, 0x6e, 0x64, 0x20, 0, 0, 0]);

/** End of the key at `at` where ` = ` and a quote follow it, or 0; `value` is then where the value starts and `quote` the quote's last byte. */
let value: usize = 0;
let quote: u8 = 0;
function keyEnd(at: usize, end: usize): usize {
  let i = at;
  while (i < end) {
    const c = load<u8>(i);
    const isLetter = <u32>(c | 0x20) - 0x61 < 26 || c == 0x5f;
    if (!(isLetter || (i > at && (<u32>c - 0x30 < 10 || c == 0x2e)))) break;
    i++;
  }
  if (i == at || end - i < 4 || load<u16>(i) != 0x3d20 || load<u8>(i, 2) != 0x20) return 0;
  const c = load<u8>(i, 3);
  if (c == 0x27) value = i + 4;
  else if (c == 0x5c && end - i >= 5 && load<u8>(i, 4) == 0x22) value = i + 5;
  else return 0;
  quote = load<u8>(value - 1);
  return i;
}

/** `description`, u16 each: number of parts, then slot, number of spellings and offset of them, offset and size each. */
export function scope(from: usize, description: usize): void {
  if (!hasText(from)) return;
  let at = plain(slot(from));
  const end = at + plainSize(slot(from));
  const parts = load<u16>(description);
  // Of each part: the spelling found, from 1, and start and size of its value.
  const found = alloc(<usize>parts * 12);
  if (found == 0) return;
  memory.fill(found, 0, <usize>parts * 12);
  while (true) {
    const stop = keyEnd(at, end);
    if (stop == 0) break;
    const start = value;
    const mark = quote;
    let last = start;
    let close: usize = 0;
    let isEnd = false;
    // A backslash starts an escape: the byte after it is no quote of its own, unless it is the quote looked for.
    while (last < end) {
      const c = load<u8>(last);
      let after: usize = 0;
      if (c == 0x5c) {
        if (mark == 0x22 && load<u8>(last, 1) == 0x22) after = last + 2;
        else {
          last += 2;
          continue;
        }
      } else if (c == mark) {
        after = last + 1;
      }
      if (after != 0) {
        isEnd = after == end;
        if (isEnd || (end - after > 5 && equal(after, AND, 5) && keyEnd(after + 5, end) != 0)) {
          close = last;
          last = after;
          break;
        }
        last = after;
      } else {
        last++;
      }
    }
    if (close == 0) break;
    note(description, found, at, stop - at, start, close - start);
    if (isEnd) break;
    at = last + 5;
  }
  for (let i: usize = 0; i < <usize>parts; i++) {
    const cell = found + i * 12;
    if (load<u32>(cell) != 0) derive(load<u16>(description + i * 6, 2), load<usize>(cell, 4), load<usize>(cell, 8), STRING);
  }
}

/** Notes a value for each part that has the key among its spellings: an earlier spelling counts more, of equal ones the first. */
function note(description: usize, found: usize, key: usize, keySize: usize, at: usize, size: usize): void {
  const parts = load<u16>(description);
  for (let i: usize = 0; i < <usize>parts; i++) {
    const cell = found + i * 12;
    const known = load<u32>(cell);
    const count = load<u16>(description + i * 6, 4);
    const spellings = data + <usize>load<u16>(description + i * 6, 6);
    for (let j: u32 = 0; j < count; j++) {
      if (known != 0 && j + 1 >= known) break;
      const entry = spellings + (<usize>j << 2);
      if (load<u16>(entry, 2) != <u32>keySize || !equal(key, data + <usize>load<u16>(entry), keySize)) continue;
      store<u32>(cell, j + 1);
      store<usize>(cell, at, 4);
      store<usize>(cell, size, 8);
      break;
    }
  }
}
