/**
 * The answer, written front to back at the arena's end. Every member ends in a comma; closing an object turns its last comma into
 * the brace, and takes the whole object back where it has no member.
 */
import { hash } from '../hash';
import { alloc, copy, equal, exhaust, reach, shrink, SLACK, writable } from '../memory';
import { addFlag, FALSE, LIST, MOVED, NUMBER, OBJECT, plain, plainSize, sizeOf, slot, STRING, tagOf, valueOf } from '../member';
import { isIp } from '../text/ip';

/** Where the next byte goes. */
export let out: usize = 0;
let start: usize = 0;
/** Up to here texts of any length may be written: behind it there is room for all constants of an answer. */
let edge: usize = 0;
let reserve: usize = 0;

/** Starts the answer; `constants` are the bytes that `put` will write at most. False where there is no room for them: nothing may be written. */
export function beginAnswer(constants: usize): bool {
  reserve = constants + SLACK;
  start = alloc(constants);
  if (start == 0) return false;
  out = start;
  innermost = marks - 8;
  edge = writable() - reserve;
  return true;
}

/** Makes room for `size` bytes; false where memory can't grow. The answer will then not be used. */
function grow(size: usize): bool {
  // Half as much again, so that a long answer does not grow page by page.
  if (!reach(out + size + reserve + ((out - start) >> 1)) && !reach(out + size + reserve)) {
    exhaust();
    out = start;
    return false;
  }
  edge = writable() - reserve;
  return true;
}

@inline
function fits(size: usize): bool {
  return out + size <= edge || grow(size);
}

/** A constant: its room was set aside when the answer began. */
export function put(at: usize, size: usize): void {
  copy(out, at, size);
  out += size;
}

/** A text of any length. */
export function putText(at: usize, size: usize): void {
  if (!fits(size)) return;
  copy(out, at, size);
  out += size;
}

/** A byte of a constant. */
@inline
export function putByte(c: u8): void {
  store<u8>(out, c);
  out++;
}

/** Continues at `to`: for a writer that kept the place to itself. */
@inline
export function continueAt(to: usize): void {
  out = to;
}

/** Whether `size` bytes more, from `to` on, are before the reserve. */
@inline
export function isBefore(to: usize, size: usize): bool {
  return to + size <= edge;
}

/** Makes room for a writer that kept the place to itself; false where memory ran out. */
export function growAt(to: usize, size: usize): bool {
  out = to;
  return grow(size);
}

/** Objects that are open in each other, up to so many: where each starts and where its members do. */
export const MAX_DEPTH: i32 = 16;
const marks: usize = memory.data(MAX_DEPTH * 8, 8);
let innermost: usize = 0;

/** Opens an object; `name` is all up to its brace. */
export function open(name: usize, nameSize: usize): void {
  innermost += 8;
  store<usize>(innermost, out);
  put(name, nameSize);
  store<usize>(innermost, out, 4);
}

/** Ends the object that was opened last; without members it was never there. */
export function close(): void {
  if (out == load<usize>(innermost, 4)) {
    out = load<usize>(innermost);
  } else {
    store<u16>(out - 1, 0x2c7d);
    out++;
  }
  innermost -= 8;
}

/** Ends the array that was opened last, as `close` does an object. */
export function closeArray(): void {
  const empty = out == load<usize>(innermost, 4);
  close();
  if (!empty) store<u8>(out - 2, 0x5d);
}

/** `"name":"text",` where `name` is all up to the text. Names are constants, whose room was set aside. */
@inline
function quoted(name: usize, nameSize: usize, text: usize, size: usize): void {
  if (!fits(nameSize + size)) return;
  let to = out;
  copy(to, name, nameSize);
  to += nameSize;
  copy(to, text, size);
  to += size;
  store<u16>(to, 0x2c22);
  out = to + 2;
}

/** `"name":raw,` where `name` is all up to the colon. */
function raw(name: usize, nameSize: usize, text: usize, size: usize): void {
  if (!fits(nameSize + size)) return;
  let to = out;
  copy(to, name, nameSize);
  to += nameSize;
  copy(to, text, size);
  to += size;
  store<u8>(to, 0x2c);
  out = to + 1;
}

/** Added to a slot: what it holds need not be kept, where it is written unchanged. */
export const MOVES_BIT: usize = 12;
export const MOVES: usize = 1 << MOVES_BIT;

/**
 * A keyword of a slot that holds text: a string as it is spelled, a number or boolean in quotes. `name` is all up to the text. Precondition: there is
 * something in the slot.
 */
export function keyword(name: usize, nameSize: usize, from: usize): bool {
  const member = slot(from & (MOVES - 1));
  const size = sizeOf(member);
  if (tagOf(member) > FALSE || size == 0) return false;
  quoted(name, nameSize, valueOf(member), size);
  note(member, from);
  return true;
}

/** A keyword cut after so many code points: what was cut off is kept with the rest of the value, elsewhere. */
export function keywordUpTo(name: usize, nameSize: usize, from: usize, points: usize): bool {
  const member = slot(from & (MOVES - 1));
  const size = sizeOf(member);
  if (tagOf(member) > FALSE || size == 0) return false;
  if (size <= points) return keyword(name, nameSize, from);
  const text = plain(member);
  const cut = afterPoints(text, plainSize(member), points);
  if (cut == plainSize(member)) return keyword(name, nameSize, from);
  quoted(name, nameSize, text, cut);
  return true;
}

/** Bytes that the first `points` code points of a normalised text take. */
function afterPoints(at: usize, size: usize, points: usize): usize {
  let i: usize = 0;
  for (; i < size && points > 0; points--) {
    const c = load<u8>(at + i);
    if (c == 0x5c) i += load<u8>(at + i, 1) == 0x75 ? 6 : 2;
    else i += c < 0x80 ? 1 : c < 0xe0 ? 2 : c < 0xf0 ? 3 : 4;
  }
  return i;
}

/** Notes that a slot's value was written. */
@inline
function note(member: usize, from: usize): void {
  if (from & MOVES) addFlag(member, MOVED);
}

/** Notes that a field need not be kept, as what was made of it is written. */
export function moved(from: usize): void {
  addFlag(slot(from), MOVED);
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

/** A whole number of a slot that holds one. */
export function long(name: usize, nameSize: usize, from: usize): bool {
  const member = slot(from & (MOVES - 1));
  if (member == 0 || tagOf(member) > NUMBER) return false;
  const text = plain(member);
  const size = wholeSize(text, plainSize(member));
  if (size == 0) return false;
  raw(name, nameSize, text, size);
  if (size == plainSize(member)) note(member, from);
  return true;
}

/** Ends a string that was put piece by piece. */
export function closeText(): void {
  store<u16>(out, 0x2c22);
  out += 2;
}

/** A number of a slot that holds one. */
export function double(name: usize, nameSize: usize, from: usize): bool {
  const member = slot(from & (MOVES - 1));
  if (member == 0 || (tagOf(member) != NUMBER && !(tagOf(member) == STRING && isNumber(plain(member), plainSize(member))))) return false;
  raw(name, nameSize, plain(member), plainSize(member));
  note(member, from);
  return true;
}

/** true or false of a slot that holds or spells one. */
export function boolean(name: usize, nameSize: usize, from: usize): bool {
  const member = slot(from & (MOVES - 1));
  if (member == 0 || tagOf(member) > FALSE || tagOf(member) == NUMBER) return false;
  const text = plain(member);
  const size = plainSize(member);
  const isTrue = size == 4 && load<u32>(text) == 0x65757274;
  if (!isTrue && !(size == 5 && load<u32>(text) == 0x736c6166 && load<u8>(text, 4) == 0x65)) return false;
  raw(name, nameSize, text, size);
  note(member, from);
  return true;
}

/** An address of a slot that holds one. */
export function ip(name: usize, nameSize: usize, from: usize): bool {
  const member = slot(from & (MOVES - 1));
  if (member == 0 || tagOf(member) != STRING || !isIp(plain(member), plainSize(member))) return false;
  quoted(name, nameSize, plain(member), plainSize(member));
  note(member, from);
  return true;
}

/** An object of a slot that holds one. */
export function flattened(name: usize, nameSize: usize, from: usize): bool {
  const member = slot(from & (MOVES - 1));
  if (member == 0 || tagOf(member) != OBJECT) return false;
  raw(name, nameSize, valueOf(member), sizeOf(member));
  note(member, from);
  return true;
}

/** A member's value as it came. `name` is all up to a string's text: any other value goes without its quote. */
export function value(name: usize, nameSize: usize, member: usize): void {
  if (tagOf(member) == STRING) quoted(name, nameSize, valueOf(member), sizeOf(member));
  else raw(name, nameSize - 1, valueOf(member), sizeOf(member));
}

/** Whether a text is spelled as a JSON number. */
function isNumber(at: usize, size: usize): bool {
  const end = at + size;
  if (at < end && load<u8>(at) == 0x2d) at++;
  const first = at;
  at = afterDigits(at, end);
  if (at == first || (load<u8>(first) == 0x30 && at - first > 1)) return false;
  if (at < end && load<u8>(at) == 0x2e) {
    const fraction = at + 1;
    at = afterDigits(fraction, end);
    if (at == fraction) return false;
  }
  if (at < end && (load<u8>(at) | 0x20) == 0x65) {
    at++;
    if (at < end && (load<u8>(at) == 0x2b || load<u8>(at) == 0x2d)) at++;
    const exponent = at;
    at = afterDigits(exponent, end);
    if (at == exponent) return false;
  }
  return at == end;
}

function afterDigits(at: usize, end: usize): usize {
  while (at < end && <u32>load<u8>(at) - 0x30 < 10) at++;
  return at;
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
  } else {
    store<u16>(out - 1, 0x2c5d);
    out++;
  }
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
  let place = hash(at, size, 0) & setMask;
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
  if (size == 0 || (!doubles && !isNew(text, size)) || !fits(size + 8)) return;
  store<u8>(out, 0x22);
  copy(out + 1, text, size);
  out += size + 1;
  store<u16>(out, 0x2c22);
  out += 2;
}

/** The slot's text, or all texts of its list. True where there was one. */
export function items(from: usize): bool {
  const member = slot(from & (MOVES - 1));
  if (member == 0) return false;
  if (tagOf(member) == LIST) {
    const entries = valueOf(member);
    const entryCount = sizeOf(member);
    for (let i: usize = 0; i < entryCount; i++) item(load<usize>(entries + (i << 3)), load<usize>(entries + (i << 3), 4));
    if (entryCount == 0) return false;
  } else {
    if (tagOf(member) > FALSE || sizeOf(member) == 0) return false;
    item(plain(member), plainSize(member));
  }
  note(member, from);
  return true;
}

/** Each text of the slot, or of its list, as a string between two constants, equal ones once: the objects of an array. True where there was one. */
export function wrapped(before: usize, beforeSize: usize, from: usize, after: usize, afterSize: usize): bool {
  const member = slot(from & (MOVES - 1));
  if (member == 0) return false;
  count = 0;
  doubles = false;
  if (tagOf(member) == LIST) {
    const entries = valueOf(member);
    const entryCount = sizeOf(member);
    for (let i: usize = 0; i < entryCount; i++) wrap(before, beforeSize, load<usize>(entries + (i << 3)), load<usize>(entries + (i << 3), 4), after, afterSize);
    if (entryCount == 0) return false;
  } else {
    if (tagOf(member) > FALSE || sizeOf(member) == 0) return false;
    wrap(before, beforeSize, plain(member), plainSize(member), after, afterSize);
  }
  note(member, from);
  return true;
}

function wrap(before: usize, beforeSize: usize, text: usize, size: usize, after: usize, afterSize: usize): void {
  if (size == 0 || !isNew(text, size) || !fits(beforeSize + size + afterSize + 8)) return;
  copy(out, before, beforeSize);
  out += beforeSize;
  store<u8>(out, 0x22);
  copy(out + 1, text, size);
  out += size + 1;
  store<u8>(out, 0x22);
  copy(out + 1, after, afterSize);
  out += afterSize + 1;
  store<u8>(out, 0x2c);
  out++;
}

/** A list of what one slot holds. */
export function list(name: usize, nameSize: usize, from: usize): bool {
  openList(name, nameSize, false);
  const found = items(from);
  closeList();
  return found;
}

/** The slot's address, or all addresses of its list. True where there was one. */
export function ipItems(from: usize): bool {
  const member = slot(from & (MOVES - 1));
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
    if (!found) return false;
  } else {
    if (tagOf(member) != STRING || !isIp(plain(member), plainSize(member))) return false;
    item(plain(member), plainSize(member));
  }
  note(member, from);
  return true;
}

/** Ends the answer: its object, and the NUL that the host looks for. The answer's address; what is allocated from now on lies behind it. */
export function endAnswer(): usize {
  if (load<u8>(out - 1) == 0x2c) out--;
  store<u64>(out, 0x7d);
  shrink(out + 8);
  return start;
}
