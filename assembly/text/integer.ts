/** Arithmetic on integers of 64 bits. Twin of the same functions in generator/plan/oracle/operations.ts. */
import { alloc } from '../memory';
import { derive, hasText, NUMBER, plain, plainSize, slot } from '../member';
import { integerOf, NO_INTEGER } from '../json/within';

/** The slot's integer, or NO_INTEGER. */
function read(from: usize): i64 {
  if (!hasText(from)) return NO_INTEGER;
  const at = plain(slot(from));
  return integerOf(at, plainSize(slot(from)));
}

/** Gives a derived slot an integer. */
export function give(value: i64, to: usize): void {
  const text = alloc(24);
  if (text == 0) return;
  let rest = value < 0 ? -value : value;
  let at = text + 23;
  do {
    at--;
    store<u8>(at, <u8>(0x30 + rest % 10));
    rest /= 10;
  } while (rest != 0);
  if (value < 0) store<u8>(--at, 0x2d);
  derive(to, at, text + 23 - at, NUMBER);
}

/** The integer with zeros put behind it. */
export function scale(from: usize, zeros: i32, to: usize): void {
  let value = read(from);
  if (value == NO_INTEGER) return;
  for (; zeros > 0; zeros--) {
    if (value > i64.MAX_VALUE / 10 || value < -(i64.MAX_VALUE / 10)) return;
    value *= 10;
  }
  give(value, to);
}

/** The difference, where it is positive. */
export function minus(from: usize, other: usize, to: usize): void {
  const a = read(from);
  const b = read(other);
  // Where the difference does not fit, it turns negative.
  if (a != NO_INTEGER && b != NO_INTEGER && a > b && a - b > 0) give(a - b, to);
}
