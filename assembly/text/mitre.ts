/** ATT&CK ids in a list of tags. */
import { alloc } from '../memory';
import { beginItems, endItems, LIST, pushItem, sizeOf, slot, tagOf, valueOf } from '../member';

const TACTIC: i32 = 0;
const TECHNIQUE: i32 = 1;
const SUBTECHNIQUE: i32 = 2;

export function mitre(from: usize, tactic: usize, technique: usize, subtechnique: usize): void {
  const member = slot(from);
  if (member == 0 || tagOf(member) != LIST) return;
  const items = valueOf(member);
  const count = sizeOf(member);
  let length: usize = 0;
  let candidates: usize = 0;
  for (let i: usize = 0; i < count; i++) {
    const text = load<usize>(items + (i << 3));
    const size = load<usize>(items + (i << 3), 4);
    length += size;
    for (let j: usize = 0; j + 5 <= size; j++) {
      if ((load<u8>(text + j) | 0x20) == 0x74) candidates++;
    }
  }
  if (candidates == 0) return;
  // An id takes nine bytes at most; room for all of a kind is set aside before items are pushed.
  const room = alloc(candidates * 9 * 3);
  if (room == 0) return;
  let free = collect(items, count, TACTIC, room, tactic);
  free = collect(items, count, TECHNIQUE, free, technique);
  collect(items, count, SUBTECHNIQUE, free, subtechnique);
}

@inline
function isDigit(c: u8): bool {
  return <u32>c - 0x30 < 10;
}

function isWord(c: u8): bool {
  return isDigit(c) || <u32>(c | 0x20) - 0x61 < 26;
}

function fourDigits(at: usize, end: usize): bool {
  return at + 4 <= end && isDigit(load<u8>(at)) && isDigit(load<u8>(at, 1)) && isDigit(load<u8>(at, 2)) && isDigit(load<u8>(at, 3));
}

function collect(items: usize, count: usize, kind: i32, room: usize, to: usize): usize {
  beginItems();
  for (let i: usize = 0; i < count; i++) {
    let at = load<usize>(items + (i << 3));
    const end = at + load<usize>(items + (i << 3), 4);
    let inWord = false;
    while (at < end) {
      const c = load<u8>(at);
      if (c == 0x5c) {
        // An escape stands for a character that is no letter.
        at += load<u8>(at, 1) == 0x75 ? 6 : 2;
        inWord = false;
        continue;
      }
      if (inWord || (c | 0x20) != 0x74) {
        inWord = isWord(c);
        at++;
        continue;
      }
      const isTactic = at + 1 < end && (load<u8>(at, 1) | 0x20) == 0x61;
      const digits = at + (isTactic ? 2 : 1);
      let stop = digits + 4;
      if (!fourDigits(digits, end)) {
        inWord = true;
        at++;
        continue;
      }
      let sub: usize = 0;
      const mark = stop < end ? load<u8>(stop) : 0;
      if ((mark == 0x2e || mark == 0x2d || mark == 0x5f) && stop + 4 <= end && isDigit(load<u8>(stop, 1)) && isDigit(load<u8>(stop, 2)) && isDigit(load<u8>(stop, 3))) {
        if (stop + 4 == end || !isDigit(load<u8>(stop, 4))) {
          sub = stop + 1;
          stop += 4;
        }
      }
      if (stop < end && isDigit(load<u8>(stop))) {
        inWord = true;
        at++;
        continue;
      }
      if (kind == TACTIC ? isTactic : !isTactic && (kind == TECHNIQUE || sub != 0)) {
        const start = room;
        store<u8>(room, 0x54);
        room++;
        if (isTactic) {
          store<u8>(room, 0x41);
          room++;
        }
        store<u32>(room, load<u32>(digits));
        room += 4;
        if (kind == SUBTECHNIQUE) {
          store<u32>(room, (load<u32>(sub) << 8) | 0x2e);
          room += 4;
        }
        pushItem(start, room - start);
      }
      at = stop;
      inWord = true;
    }
  }
  endItems(to);
  return room;
}
