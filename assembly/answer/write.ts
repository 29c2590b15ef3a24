/**
 * The answer, written front to back at the arena's end. Every member ends in a comma; closing an object turns its last comma into
 * the brace, and takes the whole object back where it has no member.
 */
import { alloc, copy, equal, exhaust, reach, top, writable } from '../memory';
import { FALSE, LIST, NUMBER, OBJECT, plain, plainSize, sizeOf, slot, STRING, tagOf, valueOf } from '../member';
import { isIp } from '../text/ip';

/** Where the next byte goes. */
export let out: usize = 0;
let start: usize = 0;

export function beginAnswer(): void {
  start = alloc(0);
  if (start == 0) start = top;
  out = start;
}

/** Makes room for `size` bytes. Where memory can't grow, writing starts again at the front: the answer will not be used. */
@inline
function room(size: usize): void {
  if (out + size > writable()) grow(size);
}

function grow(size: usize): void {
  // Half as much again, so that a long answer does not grow page by page.
  if (reach(out + size + ((out - start) >> 1)) || reach(out + size)) return;
  exhaust();
  out = start;
}

/** Whether `size` bytes fit after all. */
@inline
function fits(size: usize): bool {
  return out + size <= writable();
}

/** Bytes as they are. */
export function put(at: usize, size: usize): void {
  room(size);
  if (!fits(size)) return;
  copy(out, at, size);
  out += size;
}

@inline
export function putByte(c: u8): void {
  room(1);
  store<u8>(out, c);
  out++;
}

/** Ends the object that was opened at `mark` and whose members start at `members`. */
export function close(mark: usize, members: usize): void {
  if (out == members) {
    out = mark;
    return;
  }
  store<u8>(out - 1, 0x7d);
  putByte(0x2c);
}

/** `"name":"text",` where `name` holds all up to the text's opening quote. */
function quoted(name: usize, nameSize: usize, text: usize, size: usize): void {
  room(nameSize + size + 8);
  if (!fits(nameSize + size + 8)) return;
  copy(out, name, nameSize);
  out += nameSize;
  copy(out, text, size);
  out += size;
  store<u16>(out, 0x2c22);
  out += 2;
}

/** `"name":raw,` where `name` holds all up to the colon. */
export function raw(name: usize, nameSize: usize, text: usize, size: usize): void {
  room(nameSize + size + 8);
  if (!fits(nameSize + size + 8)) return;
  copy(out, name, nameSize);
  out += nameSize;
  copy(out, text, size);
  out += size;
  store<u8>(out, 0x2c);
  out++;
}

/** A keyword of a slot that holds text: a string as it is spelled, a number or boolean in quotes. `name` ends in the quote. */
export function keyword(name: usize, nameSize: usize, from: usize): bool {
  const member = slot(from);
  if (member == 0) return false;
  const tag = tagOf(member);
  const size = sizeOf(member);
  if (tag > FALSE || size == 0) return false;
  quoted(name, nameSize, valueOf(member), size);
  return true;
}

/** Digits of a whole number in `[at, at + size)`: their count with the sign, 0 where it is none of at most 18 digits. */
function wholeSize(at: usize, size: usize): usize {
  let i: usize = 0;
  if (i < size && load<u8>(at) == 0x2d) i++;
  const first = i;
  while (i < size && <u32>load<u8>(at + i) - 0x30 < 10) i++;
  if (i == first || i - first > 18 || (load<u8>(at + first) == 0x30 && i - first > 1)) return 0;
  const whole = i;
  if (i == size) return whole;
  if (load<u8>(at + i) != 0x2e || i + 1 == size) return 0;
  for (i++; i < size; i++) if (load<u8>(at + i) != 0x30) return 0;
  return whole;
}

/** The last whole number was written as it came. */
export let same: bool = false;

/** A whole number of a slot that holds one; `same` follows. `name` ends in the colon. */
export function long(name: usize, nameSize: usize, from: usize): bool {
  const member = slot(from);
  if (member == 0 || tagOf(member) > NUMBER) return false;
  const text = plain(member);
  const size = wholeSize(text, plainSize(member));
  if (size == 0) return false;
  raw(name, nameSize, text, size);
  same = size == plainSize(member);
  return true;
}

/** Ends a string that was put piece by piece. */
export function closeText(): void {
  putByte(0x22);
  putByte(0x2c);
}

/** A number of a slot that holds one. */
export function double(name: usize, nameSize: usize, from: usize): bool {
  const member = slot(from);
  if (member == 0 || (tagOf(member) != NUMBER && !(tagOf(member) == STRING && isNumber(plain(member), plainSize(member))))) return false;
  raw(name, nameSize, plain(member), plainSize(member));
  return true;
}

/** Whether a text is spelled as a JSON number. */
function isNumber(at: usize, size: usize): bool {
  const end = at + size;
  if (at < end && load<u8>(at) == 0x2d) at++;
  const first = at;
  while (at < end && <u32>load<u8>(at) - 0x30 < 10) at++;
  if (at == first || (load<u8>(first) == 0x30 && at - first > 1)) return false;
  if (at < end && load<u8>(at) == 0x2e) {
    at++;
    const fraction = at;
    while (at < end && <u32>load<u8>(at) - 0x30 < 10) at++;
    if (at == fraction) return false;
  }
  if (at < end && (load<u8>(at) | 0x20) == 0x65) {
    at++;
    if (at < end && (load<u8>(at) == 0x2b || load<u8>(at) == 0x2d)) at++;
    const exponent = at;
    while (at < end && <u32>load<u8>(at) - 0x30 < 10) at++;
    if (at == exponent) return false;
  }
  return at == end;
}

/** true or false of a slot that holds or spells one. */
export function boolean(name: usize, nameSize: usize, from: usize): bool {
  const member = slot(from);
  if (member == 0 || tagOf(member) > FALSE || tagOf(member) == NUMBER) return false;
  const text = plain(member);
  const size = plainSize(member);
  const isTrue = size == 4 && load<u32>(text) == 0x65757274;
  if (!isTrue && !(size == 5 && load<u32>(text) == 0x736c6166 && load<u8>(text, 4) == 0x65)) return false;
  raw(name, nameSize, text, size);
  return true;
}

/** An address of a slot that holds one. */
export function ip(name: usize, nameSize: usize, from: usize): bool {
  const member = slot(from);
  if (member == 0 || tagOf(member) != STRING || !isIp(plain(member), plainSize(member))) return false;
  quoted(name, nameSize, plain(member), plainSize(member));
  return true;
}

/** An object of a slot that holds one. */
export function flattened(name: usize, nameSize: usize, from: usize): bool {
  const member = slot(from);
  if (member == 0 || tagOf(member) != OBJECT) return false;
  raw(name, nameSize, valueOf(member), sizeOf(member));
  return true;
}

/** The slot's value as it came, whatever it is. `name` ends in the colon. */
export function keep(name: usize, nameSize: usize, from: usize): void {
  const member = slot(from);
  if (member == 0 || tagOf(member) == LIST) return;
  value(name, nameSize, member);
}

/** `name` and a member's value as it came. */
export function value(name: usize, nameSize: usize, member: usize): void {
  if (tagOf(member) != STRING) {
    raw(name, nameSize, valueOf(member), sizeOf(member));
    return;
  }
  room(nameSize + 8);
  if (!fits(nameSize + 8)) return;
  copy(out, name, nameSize);
  out += nameSize;
  store<u8>(out, 0x22);
  out++;
  put(valueOf(member), sizeOf(member));
  room(2);
  store<u16>(out, 0x2c22);
  out += 2;
}

/** Items that the open list holds: address and size each, for the first so many; beyond, a hash set. */
const NEAR: u32 = 16;
const near: usize = memory.data(16 * 8, 8);
let count: u32 = 0;
let set: usize = 0;
let setMask: u32 = 0;
let listMembers: usize = 0;
let listMark: usize = 0;
let doubles: bool = false;

/** Room for the set of a list's items; asked for before the answer begins. */
export function beginLists(items: u32): void {
  let size: u32 = 64;
  while (size < (items + NEAR) * 2) size <<= 1;
  setMask = size - 1;
  set = items > NEAR ? alloc(<usize>size << 3) : 0;
}

/** Starts the list `name` (up to and with its bracket). `keepDoubles`: equal items stay. */
export function openList(name: usize, nameSize: usize, keepDoubles: bool): void {
  listMark = out;
  put(name, nameSize);
  listMembers = out;
  count = 0;
  doubles = keepDoubles;
}

/** Ends the list; without items it was never there. */
export function closeList(): void {
  if (out == listMembers) {
    out = listMark;
    return;
  }
  store<u8>(out - 1, 0x5d);
  putByte(0x2c);
}

function hash(at: usize, size: usize): u32 {
  let sum: u64 = <u64>size * 0x9e3779b97f4a7c15;
  let i: usize = 0;
  for (; i + 8 <= size; i += 8) {
    sum = (sum ^ load<u64>(at + i)) * 0xff51afd7ed558ccd;
    sum ^= sum >> 32;
  }
  if (i < size) sum = (sum ^ (load<u64>(at + i) << (<u64>(8 - (size - i)) << 3))) * 0xff51afd7ed558ccd;
  return <u32>(sum >> 32) ^ <u32>sum;
}

/** Whether the item is new to the list; it is noted. */
function isNew(at: usize, size: usize): bool {
  if (count < NEAR) {
    for (let i: u32 = 0; i < count; i++) {
      const known = near + (<usize>i << 3);
      if (load<u32>(known, 4) == <u32>size && equal(load<u32>(known), at, size)) return false;
    }
    store<usize>(near + (<usize>count << 3), at);
    store<usize>(near + (<usize>count << 3), size, 4);
    count++;
    return true;
  }
  if (set == 0) return true;
  if (count == NEAR) {
    memory.fill(set, 0, (<usize>setMask + 1) << 3);
    for (let i: u32 = 0; i < NEAR; i++) enter(load<u32>(near + (<usize>i << 3)), load<u32>(near + (<usize>i << 3), 4));
    count++;
  }
  return enter(at, size);
}

/** Puts an item into the set; false where it is there. */
function enter(at: usize, size: usize): bool {
  let place = hash(at, size) & setMask;
  while (true) {
    const cell = set + (<usize>place << 3);
    const known = load<usize>(cell);
    if (known == 0) {
      store<usize>(cell, at);
      store<usize>(cell, size, 4);
      return true;
    }
    if (load<u32>(cell, 4) == <u32>size && equal(known, at, size)) return false;
    place = (place + 1) & setMask;
  }
}

/** A text as an item. */
export function item(text: usize, size: usize): void {
  if (size == 0 || (!doubles && !isNew(text, size))) return;
  room(size + 8);
  if (!fits(size + 8)) return;
  store<u8>(out, 0x22);
  copy(out + 1, text, size);
  out += size + 1;
  store<u16>(out, 0x2c22);
  out += 2;
}

/** The slot's text, or all texts of its list. True where there was one. */
export function items(from: usize): bool {
  const member = slot(from);
  if (member == 0) return false;
  if (tagOf(member) == LIST) {
    const entries = valueOf(member);
    const entryCount = sizeOf(member);
    for (let i: usize = 0; i < entryCount; i++) item(load<usize>(entries + (i << 3)), load<usize>(entries + (i << 3), 4));
    return entryCount != 0;
  }
  if (tagOf(member) > FALSE || sizeOf(member) == 0) return false;
  item(plain(member), plainSize(member));
  return true;
}

/** The slot's address, or all addresses of its list. True where there was one. */
export function ipItems(from: usize): bool {
  const member = slot(from);
  if (member == 0) return false;
  let found = false;
  if (tagOf(member) == LIST) {
    const entries = valueOf(member);
    const entryCount = sizeOf(member);
    for (let i: usize = 0; i < entryCount; i++) {
      const text = load<usize>(entries + (i << 3));
      const size = load<usize>(entries + (i << 3), 4);
      if (!isIp(text, size)) continue;
      item(text, size);
      found = true;
    }
    return found;
  }
  if (tagOf(member) != STRING || !isIp(plain(member), plainSize(member))) return false;
  item(plain(member), plainSize(member));
  return true;
}

/** Ends the answer: its object, and the NUL that the host looks for. The answer's address. */
export function endAnswer(): usize {
  if (load<u8>(out - 1) == 0x2c) out--;
  room(16);
  if (fits(16)) {
    store<u8>(out, 0x7d);
    store<u64>(out, 0, 1);
  }
  return start;
}
