import { equal } from './memory';
import { data } from './product';

/**
 * Hash tables of names, built by generator/targets/assembly/data.ts: open addressing, a hole ends a search.
 *
 *     u32 shift | u32 entry x 2^(64 - shift)
 *     entry: offset of the name in the product's data (16 bits) | its length (8) | its code (8); 0 is a hole
 *
 * A name's first place is ((first ^ rotl(last, 23)) + length) * golden >> shift, `first` and `last` its first and last eight bytes (of a
 * shorter name, all of it and 0). Precondition: eight bytes past the text can be read.
 */

const GOLDEN: u64 = 0x9e3779b97f4a7c15;

/** Code of the name `[at, at + size)` in the table, or 0. */
export function match(table: usize, at: usize, size: usize): u32 {
  let first = load<u64>(at);
  let last: u64 = 0;
  if (size < 8) first &= (<u64>1 << (<u64>size << 3)) - 1;
  else last = load<u64>(at + size - 8);
  const shift = <u64>load<u32>(table);
  let place = <u32>((((first ^ rotl<u64>(last, 23)) + <u64>size) * GOLDEN) >> shift);
  const mask = (<u32>1 << <u32>(64 - shift)) - 1;
  while (true) {
    const entry = load<u32>(table + (<usize>place << 2), 4);
    if (entry == 0) return 0;
    if (((entry >> 8) & 0xff) == <u32>size && equal(data + <usize>(entry >> 16), at, size)) return entry & 0xff;
    place = (place + 1) & mask;
  }
}
