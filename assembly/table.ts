import { equal } from './memory';
import { data } from './product';

/**
 * Hash tables of names, built by generator/targets/assembly/data.ts: open addressing, a hole ends a search.
 *
 *     u32 number of entries | entries, u32 each
 *     entry: offset of the name in the product's data (16 bits) | its length (7) | its code (9); 0 is a hole
 *
 * A name's first place is the high half of ((first ^ rotl(last, 23)) + length) * golden as a fraction of the table, `first` and `last` its first and
 * last eight bytes (of a shorter name, all of it and 0). Precondition: eight bytes past the text can be read.
 */

const GOLDEN: u64 = 0x9e3779b97f4a7c15;

/** The entry that the last match found. */
export let matched: u32 = 0;

/** Length of an entry's name. */
@inline
export function lengthIn(entry: u32): usize {
  return <usize>((entry >> 9) & 0x7f);
}

/** An entry's code. */
@inline
export function codeIn(entry: u32): u32 {
  return entry & 0x1ff;
}

/** Code of the name `[at, at + size)` in the table, or 0. */
export function match(table: usize, at: usize, size: usize): u32 {
  let first = load<u64>(at);
  let last: u64 = 0;
  if (size < 8) first &= (<u64>1 << (<u64>size << 3)) - 1;
  else last = load<u64>(at + size - 8);
  const count = load<u32>(table);
  let place = <usize>((((((first ^ rotl<u64>(last, 23)) + <u64>size) * GOLDEN) >> 32) * <u64>count) >> 32);
  while (true) {
    const entry = load<u32>(table + (place << 2), 4);
    if (entry == 0) return 0;
    if (lengthIn(entry) == size && sameText(at, data + <usize>(entry >> 16), size)) {
      matched = entry;
      return codeIn(entry);
    }
    if (++place == count) place = 0;
  }
}

/** Whether two texts are equal; of up to 16 bytes, by their first and last eight. */
@inline
export function sameText(a: usize, b: usize, size: usize): bool {
  const first = load<u64>(a) ^ load<u64>(b);
  return size < 8 ? first << (<u64>(8 - size) << 3) == 0 : first == 0 && load<u64>(a + size - 8) == load<u64>(b + size - 8) && (size <= 16 || equal(a, b, size));
}
