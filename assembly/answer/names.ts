/** Names that come with the record: each is used once in its object. */
import { hash } from '../hash';
import { alloc, equal } from '../memory';
import { addFlag, DEAD, flagsOf, HEADER, INNER, LEFT, nameOf, nameSizeOf, nextOf, nodeOf, sameName, setValue, sizeOf, slot, tagOf, valueOf } from '../member';
import { isSecond } from '../json/object';
import { firstNode } from '../product';
import { match } from '../table';

/** Open addressing over (address, size) of names; a name's object is told by `scope`. */
let set: usize = 0;
let mask: u32 = 0;

/** Room for `count` names. False where memory ran out. */
export function beginNames(count: u32): bool {
  let size: u32 = 16;
  while (size < count * 2) size <<= 1;
  mask = size - 1;
  set = alloc(<usize>size * 12);
  if (set == 0) return false;
  memory.fill(set, 0, <usize>size * 12);
  return true;
}

/** Takes the name in its scope; false where it is taken. Scopes are below 2^16, sizes below 2^48 of no account. */
export function take(at: usize, size: usize, scope: u32): bool {
  let place = hash(at, size, scope) & mask;
  while (true) {
    const cell = set + <usize>place * 12;
    const known = load<usize>(cell);
    if (known == 0) {
      store<usize>(cell, at);
      store<usize>(cell, size, 4);
      store<u32>(cell, scope, 8);
      return true;
    }
    if (load<u32>(cell, 8) == scope && load<u32>(cell, 4) == <u32>size && equal(known, at, size)) return false;
    place = (place + 1) & mask;
  }
}

/** Of members marked LEFT with the same name in the same object the first stays alive and gets the last one's value. `count` is their number. */
export function dropDoubles(list: usize, count: u32): void {
  if (count < 2) return;
  let size: u32 = 16;
  while (size < count * 2) size <<= 1;
  const table = alloc(<usize>size << 2);
  if (table == 0) return;
  memory.fill(table, 0, <usize>size << 2);
  for (let member = list; member != 0; member = nextOf(member)) {
    if ((flagsOf(member) & (DEAD | LEFT)) != LEFT) continue;
    const scope = scopeOf(member);
    let place = hash(nameOf(member), nameSizeOf(member), scope) & (size - 1);
    while (true) {
      const known = load<usize>(table + (<usize>place << 2));
      if (known == 0) break;
      if (scopeOf(known) == scope && sameName(known, member)) {
        setValue(known, valueOf(member), sizeOf(member), tagOf(member), flagsOf(member));
        addFlag(member, DEAD);
        break;
      }
      place = (place + 1) & (size - 1);
    }
    if (!(flagsOf(member) & DEAD)) store<usize>(table + (<usize>place << 2), member);
  }
}

/** Tells the object that a member stood in. */
@inline
function scopeOf(member: usize): u32 {
  return (<u32>nodeOf(member) << 8) | (flagsOf(member) & (INNER | HEADER)) | (isSecond(member) ? 1 : 0);
}

/** Size of what snakeCase made. */
export let snakeSize: usize = 0;

@inline
function lower(c: u8): bool {
  return <u32>c - 0x61 < 26;
}
@inline
function upper(c: u8): bool {
  return <u32>c - 0x41 < 26;
}
@inline
function digit(c: u8): bool {
  return <u32>c - 0x30 < 10;
}

/**
 * snake_case of a name's normalised text, as generator/plan/snake.ts says; an escape counts as one character and becomes `_`.
 * Its `snakeSize` follows; 0 where memory ran out.
 */
export function snakeCase(at: usize, size: usize): usize {
  const text = alloc(size * 2 + 1);
  if (text == 0) return 0;
  let to = text;
  let before: u8 = 0;
  for (let i: usize = 0; i < size; i++) {
    let c = load<u8>(at + i);
    if (upper(c)) {
      if (lower(before) || digit(before) || (upper(before) && i + 1 < size && lower(load<u8>(at + i, 1)))) {
        store<u8>(to, 0x5f);
        to++;
      }
      store<u8>(to, c | 0x20);
    } else if (c == 0x5c) {
      i += load<u8>(at + i, 1) == 0x75 ? 5 : 1;
      store<u8>(to, 0x5f);
    } else {
      store<u8>(to, c < 0x80 && !lower(c) && !digit(c) ? 0x5f : c);
    }
    to++;
    before = c;
  }
  if (to == text) {
    store<u8>(to, 0x5f);
    to++;
  }
  snakeSize = to - text;
  return text;
}

/**
 * A name with `_` added until it is free in its scope and not in the table `taken` (0 for none; where `isNode`, a node's table, of which only
 * fields that are there count); its `snakeSize` follows. 0 where memory ran out.
 */
export function freeName(at: usize, size: usize, scope: u32, taken: usize, isNode: bool): usize {
  const text = alloc(size + 64);
  if (text == 0) return 0;
  memory.copy(text, at, size);
  memory.fill(text + size, 0, 16);
  while ((taken != 0 && isTaken(taken, text, size, isNode)) || !take(text, size, scope)) {
    store<u8>(text + size, 0x5f);
    size++;
    // Nothing else is allocated in between, so the next allocation makes this one longer.
    if ((size & 31) == 0 && alloc(0) == 0) return 0;
  }
  snakeSize = size;
  return text;
}

function isTaken(taken: usize, text: usize, size: usize, isNode: bool): bool {
  const code = match(taken, text, size);
  return isNode ? code != 0 && code < firstNode && slot(code - 1) != 0 : code != 0;
}
