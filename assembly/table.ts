/**
 * Perfect hash tables of names, built by generator/targets/assembly/table.ts.
 *
 *     u64 seed | u32 shift | u32 0 | u32 entry × 2^bits | names
 *     entry: offset of the name from the table's start (16 bits) | its length (8) | its code (8), 0 is empty
 *
 * A name's place is ((first ^ rotl(last, 23)) + length) * seed >> shift, `first` and `last` its first and last eight bytes.
 * The generator chose the seed so that no two names meet. Precondition: eight bytes past the text can be read.
 */

/** Code of the name `[at, at + size)` in the table, or 0. */
export function match(table: usize, at: usize, size: usize): u32 {
  let first = load<u64>(at);
  let last: u64 = 0;
  if (size < 8) {
    first &= (<u64>1 << (<u64>size << 3)) - 1;
  } else {
    last = load<u64>(at + size - 8);
  }
  const place = <usize>(((first ^ rotl<u64>(last, 23)) + <u64>size) * load<u64>(table) >> <u64>load<u32>(table, 8));
  const entry = load<u32>(table + (place << 2), 16);
  if (((entry >> 8) & 0xff) != <u32>size || entry == 0) return 0;
  const name = table + <usize>(entry >> 16);
  if (size < 8) {
    if ((load<u64>(name) & ((<u64>1 << (<u64>size << 3)) - 1)) != first) return 0;
  } else {
    if (load<u64>(name + size - 8) != last) return 0;
    for (let i: usize = 0; i + 8 < size; i += 8) {
      if (load<u64>(name + i) != load<u64>(at + i)) return 0;
    }
  }
  return entry & 0xff;
}
