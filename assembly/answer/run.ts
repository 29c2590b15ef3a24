/** Members of the answer that need no condition. */
import { boolean, continueAt, double, flattened, growAt, ip, isBefore, long, MOVES, out } from './write';
import { copy } from '../memory';
import { addFlag, FALSE, filled, flagsOf, LIST, MOVED, sizeOf, slot, STRING, tagOf, valueOf } from '../member';
import { data } from '../product';

/** Kinds of entries, as generator/targets/assembly/answer.ts writes them. */
const KEYWORD: u8 = 0;
const KEEP: u8 = 1;
const LONG: u8 = 2;
const IP: u8 = 3;
const BOOLEAN: u8 = 4;
const DOUBLE: u8 = 5;
/** Added where the value need not be kept once it is written. */
const MOVES_ON: u8 = 128;

/** A string that is not empty, a number, true or false. */
@inline
function isText(member: usize): bool {
  return tagOf(member) <= FALSE && sizeOf(member) != 0;
}

/** Writes `"name":value,` at `to`, the value in quotes if it is a string or `quoted`; the place after it. Its room was made. */
@inline
function writeMember(to: usize, name: usize, nameSize: usize, member: usize, quoted: bool): usize {
  const size = sizeOf(member);
  copy(to, name, nameSize);
  to += nameSize;
  if (quoted || tagOf(member) == STRING) {
    store<u8>(to, 0x22);
    copy(to + 1, valueOf(member), size);
    to += size + 1;
    store<u16>(to, 0x2c22);
    return to + 2;
  }
  copy(to, valueOf(member), size);
  to += size;
  store<u8>(to, 0x2c);
  return to + 1;
}

/**
 * Members without a condition, each of another slot. Only slots that are filled are looked at: their bits are taken one by one, and the
 * number of the run's bits below one is the place of its entry.
 *
 *     u8 the first word of 64 slots that has a bit | u8 number of words | u64 words of bits | an entry a bit: u16 offset of the name | u8 its size | u8 kind
 */
export function run(table: usize): void {
  let to = out;
  const first = <usize>load<u8>(table);
  const stop = first + <usize>load<u8>(table, 1);
  let masks = table + 2;
  let entries = masks + ((stop - first) << 3);
  for (let word = first; word < stop; word++, masks += 8) {
    const all = load<u64>(masks);
    let bits = all & load<u64>(filled + (word << 3));
    for (; bits != 0; bits &= bits - 1) {
      const bit = ctz(bits);
      const from = (word << 6) + <usize>bit;
      const member = slot(from);
      if (member == 0) continue;
      const entry = entries + (<usize>popcnt(all & ((<u64>1 << bit) - 1)) << 2);
      const kind = <u8>(load<u8>(entry, 3) & 127);
      if (kind == KEEP ? tagOf(member) == LIST || (flagsOf(member) & MOVED) != 0 : kind == KEYWORD && !isText(member)) continue;
      if (kind <= KEEP) {
        if (!isBefore(to, sizeOf(member)) && !growAt(to, sizeOf(member))) return;
        to = writeMember(to, data + <usize>load<u16>(entry), load<u8>(entry, 2), member, kind == KEYWORD);
        if (load<u8>(entry, 3) & MOVES_ON) addFlag(member, MOVED);
      } else {
        continueAt(to);
        writeTyped(kind, data + <usize>load<u16>(entry), load<u8>(entry, 2), from + (load<u8>(entry, 3) & MOVES_ON ? MOVES : 0));
        to = out;
      }
    }
    entries += <usize>popcnt(all) << 2;
  }
  continueAt(to);
}

/** A member whose type is not a text's. */
function writeTyped(kind: u8, text: usize, size: usize, from: usize): void {
  if (kind == LONG) long(text, size, from);
  else if (kind == IP) ip(text, size, from);
  else if (kind == BOOLEAN) boolean(text, size, from);
  else if (kind == DOUBLE) double(text, size, from);
  else flattened(text, size, from);
}
