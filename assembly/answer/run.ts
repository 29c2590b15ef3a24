/** Members of the answer that need no condition. */
import { boolean, continueAt, double, flattened, growAt, ip, isBefore, long, MOVES_BIT, out } from './write';
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
/**
 * Members without a condition, each of another slot. Only slots that are filled are looked at: their bits are taken one by one, and the
 * number of the run's bits below one is the place of its entry.
 *
 *     u8 the first word of 64 slots that has a bit | u8 number of words | u64 words of bits | an entry a bit: u16 offset of the name | u8 its size | u8 kind, its high bit where the value need
 * not be kept once it is written
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
      // offset of the name | its size | kind
      const entry = load<u32>(entries + (<usize>popcnt(all & ((<u64>1 << bit) - 1)) << 2));
      const name = data + <usize>(entry & 0xffff);
      const nameSize = <usize>((entry >> 16) & 0xff);
      const kind = <u8>((entry >> 24) & 127);
      const tag = tagOf(member);
      const size = sizeOf(member);
      if (kind > KEEP) {
        continueAt(to);
        writeTyped(kind, name, nameSize, from + (<usize>(entry >> 31) << MOVES_BIT));
        to = out;
        continue;
      }
      if (kind == KEEP ? tag == LIST || (flagsOf(member) & MOVED) != 0 : tag > FALSE || size == 0) continue;
      if (!isBefore(to, size) && !growAt(to, size)) return;
      copy(to, name, nameSize);
      to += nameSize;
      const value = valueOf(member);
      if (kind == KEYWORD || tag == STRING) {
        copy(to, value, size);
        to += size;
        store<u16>(to, 0x2c22);
        to += 2;
      } else {
        // Over the name's last byte, the quote.
        copy(to - 1, value, size);
        to += size;
        store<u8>(to - 1, 0x2c);
      }
      if (entry >> 31) addFlag(member, MOVED);
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
