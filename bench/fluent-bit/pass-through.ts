/** The least that a filter of Fluent Bit can do: it answers each record as it came. */

let top: usize = 0;
let live: i32 = 0;

export function malloc(size: i32): usize {
  if (live++ === 0) top = __heap_base;
  const at = top;
  top += (<usize>size + 7) & ~7;
  return at;
}

export function free(_at: usize): void {
  live--;
}

export function to_ecs(_tag: usize, _tagSize: i32, _seconds: i32, _nanoseconds: i32, record: usize, _size: i32): usize {
  return record;
}
