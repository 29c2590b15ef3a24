/** ATT&CK ids in a list of tags. */
import { HIGH, ONES } from '../swar';
import { alloc } from '../memory';
import { beginItems, endItems, LIST, pushItem, sizeOf, slot, tagOf, valueOf } from '../member';

const TACTIC: i32 = 0;
const TECHNIQUE: i32 = 1;
const SUBTECHNIQUE: i32 = 2;

/** Candidates: address of the letter and end of the tag, eight bytes each. */
let candidates: usize = 0;

const T: u64 = 0x7474747474747474;

export function mitre(from: usize, tactic: usize, technique: usize, subtechnique: usize): void {
  const member = slot(from);
  if (member == 0 || tagOf(member) != LIST) return;
  const items = valueOf(member);
  const count = sizeOf(member);
  let found: u32 = 0;
  // An id takes five bytes of a tag at least.
  let length: usize = 0;
  for (let i: usize = 0; i < count; i++) length += load<usize>(items + (i << 3), 4);
  candidates = alloc((length / 5 + 1) << 3);
  if (candidates == 0) return;
  for (let i: usize = 0; i < count; i++) {
    const start = load<usize>(items + (i << 3));
    const end = start + load<usize>(items + (i << 3), 4);
    let at = start;
    while (at + 5 <= end) {
      // Bytes that are t or T: none in most words.
      const word = (load<u64>(at) | (ONES << 5)) ^ T;
      const marks = (word - ONES) & ~word & HIGH;
      if (marks == 0) {
        at += 8;
        continue;
      }
      at += <usize>(ctz(marks) >> 3);
      if (at + 5 > end) break;
      const digits = at + ((load<u8>(at, 1) | 0x20) == 0x61 ? 2 : 1);
      if (fourDigits(digits, end) && isBoundary(start, at)) {
        store<usize>(candidates + (<usize>found << 3), at);
        store<usize>(candidates + (<usize>found << 3), end, 4);
        found++;
      }
      at++;
    }
  }
  if (found == 0) return;
  // An id takes nine bytes at most; room for all of a kind is set aside before items are pushed.
  const room = alloc(<usize>found * 9 * 3);
  if (room == 0) return;
  let free = collect(found, TACTIC, room, tactic);
  free = collect(found, TECHNIQUE, free, technique);
  collect(found, SUBTECHNIQUE, free, subtechnique);
}

@inline
function isDigit(c: u8): bool {
  return <u32>c - 0x30 < 10;
}

function fourDigits(at: usize, end: usize): bool {
  return at + 4 <= end && isDigit(load<u8>(at)) && isDigit(load<u8>(at, 1)) && isDigit(load<u8>(at, 2)) && isDigit(load<u8>(at, 3));
}

/** Whether no letter or digit stands before `at`. The last letter of an escape (`\n`, `\u001b`) stands for a character that is none. */
function isBoundary(start: usize, at: usize): bool {
  if (at == start) return true;
  // The t of a tab's escape is no letter.
  if (isEscape(start, at - 1)) return false;
  const before = load<u8>(at - 1);
  if (!isDigit(before) && !(<u32>(before | 0x20) - 0x61 < 26)) return true;
  return isEscape(start, at - 2) || (at - start >= 6 && load<u8>(at - 5) == 0x75 && isEscape(start, at - 6));
}

/** Whether a backslash that starts an escape stands at `at`: one of an odd number in a row. */
function isEscape(start: usize, at: usize): bool {
  let odd = false;
  while (at >= start && load<u8>(at) == 0x5c) {
    odd = !odd;
    at--;
  }
  return odd;
}

function collect(count: u32, kind: i32, room: usize, to: usize): usize {
  beginItems();
  for (let i: u32 = 0; i < count; i++) {
    const at = load<usize>(candidates + (<usize>i << 3));
    const end = load<usize>(candidates + (<usize>i << 3), 4);
    const isTactic = (load<u8>(at, 1) | 0x20) == 0x61;
    const digits = at + (isTactic ? 2 : 1);
    let stop = digits + 4;
    let sub: usize = 0;
    const mark = stop < end ? load<u8>(stop) : 0;
    if ((mark == 0x2e || mark == 0x2d || mark == 0x5f) && stop + 4 <= end && isDigit(load<u8>(stop, 1)) && isDigit(load<u8>(stop, 2)) && isDigit(load<u8>(stop, 3))) {
      if (stop + 4 == end || !isDigit(load<u8>(stop, 4))) sub = stop + 1;
    }
    if (sub == 0 && stop < end && isDigit(load<u8>(stop))) continue;
    if (kind == TACTIC ? !isTactic : isTactic || (kind == SUBTECHNIQUE && sub == 0)) continue;
    const start = room;
    store<u8>(room, 0x54);
    room++;
    if (isTactic) store<u8>(room++, 0x41);
    store<u32>(room, load<u32>(digits));
    room += 4;
    if (kind == SUBTECHNIQUE) {
      store<u32>(room, (load<u32>(sub) << 8) | 0x2e);
      room += 4;
    }
    pushItem(start, room - start);
  }
  endItems(to);
  return room;
}
