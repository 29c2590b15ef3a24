/** Tests of slots, and tables of values. */
import { alloc, byteIndex, equal, indexOf } from './memory';
import { derive, deriveItems, FALSE, hasText, LIST, plain, plainSize, setSlot, sizeOf, slot, STRING, tagOf, valueOf } from './member';
import { data } from './product';
import { match, sameText } from './table';

/** Code of the slot's text in a table, 0 where it holds no text. */
@inline
export function code(from: usize, table: usize): u32 {
  const member = slot(from);
  return member == 0 ? 0 : codeOf(member, table);
}

function codeOf(member: usize, table: usize): u32 {
  if (tagOf(member) > FALSE || sizeOf(member) == 0) return 0;
  const text = plain(member);
  return match(table, text, plainSize(member));
}

/** 1 where the slot's text is this one: the code in a table of one. */
@inline
export function is(from: usize, text: usize, size: usize): u32 {
  const member = slot(from);
  return member == 0 ? 0 : <u32>isText(member, text, size);
}

function isText(member: usize, text: usize, size: usize): bool {
  const at = plain(member);
  return plainSize(member) == size && tagOf(member) <= FALSE && sameText(at, text, size);
}

/** Whether a code is in a set of more than 63: a bit each. */
export function inSet(set: usize, value: u32): bool {
  return ((load<u8>(set + <usize>(value >> 3)) >> <u8>(value & 7)) & 1) != 0;
}

export function starts(from: usize, text: usize, size: usize): bool {
  if (!hasText(from)) return false;
  const at = plain(slot(from));
  return plainSize(slot(from)) >= size && equal(at, text, size);
}

export function ends(from: usize, text: usize, size: usize): bool {
  if (!hasText(from)) return false;
  const at = plain(slot(from));
  const length = plainSize(slot(from));
  if (length < size || !equal(at + length - size, text, size)) return false;
  return toCharacter(at, at + length - size) == at + length - size;
}

export function contains(from: usize, text: usize, size: usize): bool {
  if (!hasText(from)) return false;
  let at = plain(slot(from));
  const end = at + plainSize(slot(from));
  for (let found = indexOf(at, end, text, size); found != 0; found = indexOf(found + 1, end, text, size)) {
    at = toCharacter(at, found);
    if (at == found) return true;
  }
  return false;
}

/** Where the first character begins that is not before a place: behind it where that is within an escape, whose letter is none of the text. */
function toCharacter(at: usize, place: usize): usize {
  // An escape has six bytes at most: without a backslash in the five before, none reaches over the place.
  if (byteIndex(place - 5, place, 0x5c) == place) return place;
  while (at < place) {
    at = byteIndex(at, place, 0x5c);
    if (at < place) at += load<u8>(at, 1) != 0x75 ? 2 : 6;
  }
  return at;
}

/** Whether an item of the slot's list is in the table. */
export function has(from: usize, table: usize): bool {
  const member = slot(from);
  if (member == 0 || tagOf(member) != LIST) return false;
  const items = valueOf(member);
  const count = sizeOf(member);
  for (let i: usize = 0; i < count; i++) {
    if (match(table, load<usize>(items + (i << 3)), load<usize>(items + (i << 3), 4)) != 0) return true;
  }
  return false;
}

/** The value that a table has for the text's code: an u32 a code, offset of the text (16 bits) | its size (8) | tag (8); 0 is none. */
export function lookup(from: usize, value: u32, table: usize, to: usize): void {
  if (!hasText(from)) return;
  const entry = load<u32>(table + (<usize>value << 2));
  if (entry != 0) derive(to, data + <usize>(entry >> 16), (entry >> 8) & 0xff, <u8>entry);
}

/** The same of each item of a list; items of no value are left out. */
export function lookupItems(from: usize, codes: usize, table: usize, to: usize): void {
  const list = slot(from);
  if (list == 0 || tagOf(list) != LIST) return;
  const items = valueOf(list);
  const count = sizeOf(list);
  const found = alloc(count << 3);
  if (found == 0) return;
  let n: usize = 0;
  for (let i: usize = 0; i < count; i++) {
    const entry = load<u32>(table + (<usize>match(codes, load<usize>(items + (i << 3)), load<usize>(items + (i << 3), 4)) << 2));
    if (entry == 0) continue;
    store<usize>(found + (n << 3), data + <usize>(entry >> 16));
    store<usize>(found + (n << 3), <usize>(entry >> 8) & 0xff, 4);
    n++;
  }
  deriveItems(to, found, n);
}

/** Takes the slot's value over, where there is one. */
export function take(from: usize, to: usize): void {
  setSlot(to, slot(from));
}

/** A constant text. */
export function give(text: usize, size: usize, to: usize): void {
  derive(to, text, size, STRING);
}

/** Makes the normalised texts of `count` slots, a u16 each, now: later the answer is in the way. */
export function settle(slots: usize, count: u32): void {
  for (; count > 0; count--, slots += 2) {
    const member = slot(load<u16>(slots));
    if (member != 0) plain(member);
  }
}
