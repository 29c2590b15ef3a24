/**
 * What stands within an array or object that is itself a value: its objects, their members by pointer. Twin of the same functions in
 * generator/plan/oracle/operations.ts. The text was scanned before, so nothing here can meet a fault.
 *
 * Descriptions are u16 each. A pointer is a count, then offset and size of each name.
 */
import { alloc, equal } from '../memory';
import { ARRAY, derive, deriveItems, FALSE, hasText, LIST, NULL, NUMBER, OBJECT, plain, plainSize, sizeOf, slot, STRING, tagOf, TRUE, valueOf } from '../member';
import { beginNames, take } from '../answer/names';
import { absentTable, data } from '../product';
import { match } from '../table';
import { blanks, clearEscaped, escaped, scanColon, scanScalar, scanString, skipValue } from './scan';
import { normalise, size as changedSize } from './text';

/** Size of the normalised text that the last call gave. */
export let textSize: usize = 0;

/** Normalised text of the string whose first byte is at `at`; `stringEnd` is its closing quote. */
let stringEnd: usize = 0;
function stringText(at: usize): usize {
  clearEscaped();
  stringEnd = scanString(at);
  textSize = stringEnd - at;
  if (!escaped) return at;
  const changed = normalise(at, stringEnd);
  if (changed == 0) return at;
  textSize = changedSize;
  return changed;
}

/** Normalised text of a scalar, `textSize` follows; 0 for null, an object, an array, and for no value. */
export function textAt(value: usize): usize {
  if (value == 0) return 0;
  const c = load<u8>(value);
  if (c == 0x22) return stringText(value + 1);
  if (c == 0x7b || c == 0x5b || c == 0x6e) return 0;
  textSize = scanScalar(value) - value;
  return value;
}

/** After a value: where the next one starts, or its container's end. */
@inline
function following(stop: usize): usize {
  const at = blanks(stop);
  return load<u8>(at) == 0x2c ? blanks(at + 1) : at;
}

/** The value of a member of the object at `at`, of doubled ones the last; 0 where there is none. */
export function memberOf(at: usize, name: usize, size: usize): usize {
  let found: usize = 0;
  at = blanks(at + 1);
  while (load<u8>(at) != 0x7d) {
    const text = stringText(at + 1);
    const same = textSize == size && equal(text, name, size);
    const value = scanColon(stringEnd + 1);
    if (same) found = value;
    at = following(skipValue(value, 1));
  }
  return found;
}

/** The item of the array at `at` whose place the name says; 0 where there is none. */
function itemOf(at: usize, name: usize, size: usize): usize {
  const index = integerOf(name, size);
  if (index < 0 || size > 6) return 0;
  at = blanks(at + 1);
  for (let left = index; load<u8>(at) != 0x5d; left--) {
    if (left == 0) return at;
    at = following(skipValue(at, 1));
  }
  return 0;
}

/** What stands at a pointer in the object or array at `at`; 0 where nothing does. */
function valueAt(at: usize, pointer: u32): usize {
  let entry = data + <usize>pointer;
  for (let left = load<u16>(entry); left > 0; left--) {
    const c = load<u8>(at);
    const name = data + <usize>load<u16>(entry, 2);
    const size = <usize>load<u16>(entry, 4);
    at = c == 0x7b ? memberOf(at, name, size) : c == 0x5b ? itemOf(at, name, size) : 0;
    if (at == 0) return 0;
    entry += 4;
  }
  return at;
}

/** Places in the array, and in the array within one of its objects (0 outside), and the pointer to that. */
let outer: usize = 0;
let inner: usize = 0;
let within: u32 = 0;

/** Before nextObject: the objects of an array, or of the arrays at `each` (0 for none) in them. False where the slot holds none. */
function beginObjects(from: usize, each: u32): bool {
  const member = slot(from);
  if (member == 0 || tagOf(member) != ARRAY) return false;
  outer = blanks(valueOf(member) + 1);
  inner = 0;
  within = each;
  return true;
}

function nextObject(): usize {
  while (true) {
    let value: usize;
    if (inner != 0) {
      value = inner;
      if (load<u8>(value) == 0x5d) {
        inner = 0;
        continue;
      }
      inner = following(skipValue(value, 1));
      if (load<u8>(value) == 0x7b) return value;
      continue;
    }
    value = outer;
    if (load<u8>(value) == 0x5d) return 0;
    outer = following(skipValue(value, 1));
    if (load<u8>(value) != 0x7b) continue;
    if (within == 0) return value;
    const array = valueAt(value, within);
    if (array != 0 && load<u8>(array) == 0x5b) inner = blanks(array + 1);
  }
}

/** Puts what stands at `value` into a slot, where no text stands for its absence. */
function deriveAt(to: usize, value: usize): void {
  if (value == 0) return;
  const c = load<u8>(value);
  if (c == 0x22) {
    const text = stringText(value + 1);
    const size = textSize;
    if (absentTable == 0 || match(absentTable, text, size) == 0) derive(to, text, size, STRING);
    return;
  }
  const tag = c == 0x7b ? OBJECT : c == 0x5b ? ARRAY : c == 0x74 ? TRUE : c == 0x66 ? FALSE : c == 0x6e ? NULL : NUMBER;
  derive(to, value, skipValue(value, 1) - value, tag);
}

/** Room for an item of each byte `c` in the slot's text. */
function roomForItems(from: usize, c: u8): usize {
  const at = valueOf(slot(from));
  const end = at + sizeOf(slot(from));
  let count: usize = 0;
  for (let i = at; i < end; i++) if (load<u8>(i) == c) count++;
  return alloc(count << 3);
}

/** `description`: each | member | number of tests, then pointer and offset of the table of texts of each. */
export function collect(from: usize, description: usize, to: usize): void {
  if (!beginObjects(from, load<u16>(description))) return;
  const items = roomForItems(from, 0x7b);
  if (items == 0) return;
  let count: usize = 0;
  for (let object = nextObject(); object != 0; object = nextObject()) {
    let holds = true;
    let test = description + 6;
    for (let left = load<u16>(description, 4); left > 0 && holds; left--) {
      const text = textAt(valueAt(object, load<u16>(test)));
      holds = text != 0 && match(data + <usize>load<u16>(test, 2), text, textSize) != 0;
      test += 4;
    }
    if (!holds) continue;
    const text = textAt(valueAt(object, load<u16>(description, 2)));
    if (text == 0 || textSize == 0) continue;
    store<usize>(items + (count << 3), text);
    store<usize>(items + (count << 3), textSize, 4);
    count++;
  }
  deriveItems(to, items, count);
}

/** No integer of 64 bits. The lowest of them stands for it: no event holds that. */
export const NO_INTEGER: i64 = i64.MIN_VALUE;

/** The integer of a text. */
export function integerOf(at: usize, size: usize): i64 {
  if (at == 0 || size == 0) return NO_INTEGER;
  const negative = load<u8>(at) == 0x2d;
  if (negative) {
    at++;
    size--;
  }
  if (size == 0 || size > 19 || (size > 1 && load<u8>(at) == 0x30)) return NO_INTEGER;
  let value: u64 = 0;
  for (let i: usize = 0; i < size; i++) {
    const digit = <u32>load<u8>(at + i) - 0x30;
    if (digit > 9) return NO_INTEGER;
    value = value * 10 + digit;
  }
  if (value > <u64>i64.MAX_VALUE) return NO_INTEGER;
  return negative ? -<i64>value : <i64>value;
}

/** `description`: each | pointer of the test (0 for none) | slot it equals | lowest (0 for none) | number of parts, then pointer and slot of each. */
export function pick(from: usize, description: usize): void {
  if (!beginObjects(from, load<u16>(description))) return;
  const test = load<u16>(description, 2);
  const other = <usize>load<u16>(description, 4);
  const lowest = load<u16>(description, 6);
  if (test != 0 && !hasText(other)) return;
  let found: usize = 0;
  let least: i64 = 0;
  for (let object = nextObject(); object != 0; object = nextObject()) {
    if (test != 0) {
      const text = textAt(valueAt(object, test));
      const size = textSize;
      const wanted = plain(slot(other));
      if (text == 0 || size != plainSize(slot(other)) || !equal(text, wanted, size)) continue;
    }
    let rank: i64 = 0;
    if (lowest != 0) {
      const text = textAt(valueAt(object, lowest));
      rank = integerOf(text, textSize);
      if (rank == NO_INTEGER) rank = i64.MAX_VALUE;
    }
    if (found == 0 || rank < least) {
      found = object;
      least = rank;
    }
    if (lowest == 0) break;
  }
  if (found == 0) return;
  let part = description + 10;
  for (let left = load<u16>(description, 8); left > 0; left--) {
    deriveAt(load<u16>(part, 2), valueAt(found, load<u16>(part)));
    part += 4;
  }
}

/** `description`: key | value | number of parts, then offset, size and slot of each key. */
export function entries(from: usize, description: usize): void {
  if (!beginObjects(from, 0)) return;
  const count = <usize>load<u16>(description, 4);
  const found = alloc(count << 2);
  if (found == 0) return;
  memory.fill(found, 0, count << 2);
  for (let object = nextObject(); object != 0; object = nextObject()) {
    const key = textAt(valueAt(object, load<u16>(description)));
    if (key == 0) continue;
    const size = textSize;
    for (let i: usize = 0; i < count; i++) {
      const part = description + 6 + i * 6;
      if (load<u16>(part, 2) == <u32>size && equal(key, data + <usize>load<u16>(part), size)) store<usize>(found + (i << 2), object);
    }
  }
  for (let i: usize = 0; i < count; i++) {
    const object = load<usize>(found + (i << 2));
    if (object != 0) deriveAt(load<u16>(description + 6 + i * 6, 4), valueAt(object, load<u16>(description, 2)));
  }
}

/** The one element of a list, or of an array of one scalar. */
export function only(from: usize, to: usize): void {
  const member = slot(from);
  if (member == 0) return;
  if (tagOf(member) == LIST) {
    if (sizeOf(member) == 1) derive(to, load<usize>(valueOf(member)), load<usize>(valueOf(member), 4), STRING);
    return;
  }
  if (tagOf(member) != ARRAY) return;
  const value = blanks(valueOf(member) + 1);
  if (load<u8>(value) != 0x5d && load<u8>(following(skipValue(value, 1))) == 0x5d) deriveScalar(to, value);
}

/** The scalar at a place of an array or list. */
export function item(from: usize, index: u32, to: usize): void {
  const member = slot(from);
  if (member == 0) return;
  if (tagOf(member) == LIST) {
    const entry = valueOf(member) + (<usize>index << 3);
    if (index < <u32>sizeOf(member)) derive(to, load<usize>(entry), load<usize>(entry, 4), STRING);
    return;
  }
  if (tagOf(member) != ARRAY) return;
  let at = blanks(valueOf(member) + 1);
  for (; load<u8>(at) != 0x5d; index--) {
    if (index == 0) {
      deriveScalar(to, at);
      return;
    }
    at = following(skipValue(at, 1));
  }
}

/** Puts the scalar at `value` into a slot as it is. */
function deriveScalar(to: usize, value: usize): void {
  const c = load<u8>(value);
  const text = textAt(value);
  if (text != 0) derive(to, text, textSize, c == 0x22 ? STRING : c == 0x74 ? TRUE : c == 0x66 ? FALSE : NUMBER);
}

/** A list of the texts of an object's scalar members' values, of doubled members the last. */
export function values(from: usize, to: usize): void {
  const member = slot(from);
  if (member == 0 || tagOf(member) != OBJECT) return;
  // Each member: address and size of its name, and its value.
  const start = blanks(valueOf(member) + 1);
  let total: u32 = 0;
  for (let at = start; load<u8>(at) != 0x7d; total++) at = following(skipValue(scanColon(scanString(at + 1) + 1), 1));
  const names = alloc(<usize>total * 12);
  const items = alloc(<usize>total << 3);
  if (names == 0 || items == 0 || !beginNames(total)) return;
  let known: usize = 0;
  for (let at = start; load<u8>(at) != 0x7d; ) {
    const name = stringText(at + 1);
    const size = textSize;
    const value = scanColon(stringEnd + 1);
    let place = known;
    if (take(name, size, 0)) known++;
    else for (place = 0; load<usize>(names + place * 12, 4) != size || !equal(load<usize>(names + place * 12), name, size); ) place++;
    store<usize>(names + place * 12, name);
    store<usize>(names + place * 12, size, 4);
    store<usize>(names + place * 12, value, 8);
    at = following(skipValue(value, 1));
  }
  let count: usize = 0;
  for (let i: usize = 0; i < known; i++) {
    const text = textAt(load<usize>(names + i * 12, 8));
    if (text == 0 || textSize == 0) continue;
    store<usize>(items + (count << 3), text);
    store<usize>(items + (count << 3), textSize, 4);
    count++;
  }
  deriveItems(to, items, count);
}
