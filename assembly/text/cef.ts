/**
 * A CEF line, unescaped: bars, then keys in their order, each at its first place after the one before; the value of one holds the fields
 * as `Key:value` in any order, each cut once. Twin of cefPairs in generator/plan/oracle/texts.ts.
 */
import { alloc, byteIndex, equal, indexOf } from '../memory';
import { addMember, kind, OBJECT } from '../member';
import { beginNames, take } from '../answer/names';
import { bind } from '../json/object';
import { encode, size as textSize } from '../json/text';
import { data, flattenedNodes, nodeTable } from '../product';
import { match } from '../table';
import { addRaw } from './raw';

const CEF: usize = memory.data<u8>([0x63, 0x65, 0x66, 0, 0, 0, 0, 0]);
/** Each code of the node that was seen among the fields. */
const seen: usize = memory.data(512, 8);
/** Start of each key's value, 0 where it is not there. */
const values: usize = memory.data(32 * 4, 8);

/** The first ` key=` from `at` on, or `key=` at `at` itself where `isStart`: the value's start, 0 where there is none. */
function findKey(at: usize, end: usize, key: usize, size: usize, isStart: bool): usize {
  if (isStart && end - at > size && equal(at, key, size) && load<u8>(at + size) == 0x3d) return at + size + 1;
  let found = indexOf(at, end, key, size);
  while (found != 0) {
    if (found > at && load<u8>(found - 1) == 0x20 && found + size < end && load<u8>(found + size) == 0x3d) return found + size + 1;
    found = indexOf(found + 1, end, key, size);
  }
  return 0;
}

/**
 * `description`, u16 each: offset and size of how such a line starts | number of header values | their names, offset and size each | number of up to 32 keys |
 * keys, offset and size each | place of the key that holds the fields | node of these.
 */
export function cefPairs(at: usize, end: usize, description: usize): bool {
  const startsSize = <usize>load<u16>(description, 2);
  if (end - at < startsSize || !equal(at, data + <usize>load<u16>(description), startsSize)) return false;
  const headerCount: u32 = load<u16>(description, 4);
  let extension = byteIndex(at, end, 0x7c);
  for (let bar: u32 = 0; bar < headerCount && extension < end; bar++) extension = byteIndex(extension + 1, end, 0x7c);
  if (extension == end) return false;
  extension++;
  const keyCount: u32 = load<u16>(description, 8);
  const keys = data + <usize>load<u16>(description, 10);
  const member: u32 = load<u16>(description, 12);
  let isStart = true;
  let from = extension;
  for (let i: u32 = 0; i < keyCount; i++) {
    const key = keys + (<usize>i << 2);
    const value = findKey(from, end, data + <usize>load<u16>(key), load<u16>(key, 2), isStart);
    store<usize>(values + (<usize>i << 2), value);
    if (value == 0) continue;
    isStart = false;
    from = value;
  }
  if (load<usize>(values + (<usize>member << 2)) == 0) return false;
  addHeader(at, extension, headerCount, data + <usize>load<u16>(description, 6));
  for (let i: u32 = 0; i < keyCount; i++) {
    const value = load<usize>(values + (<usize>i << 2));
    if (value == 0) continue;
    const key = keys + (<usize>i << 2);
    const stop = valueEnd(i + 1, keyCount, keys, end);
    if (i == member) addFields(value, stop, load<u16>(description, 14));
    else addRaw(0, data + <usize>load<u16>(key), load<u16>(key, 2), value, stop);
  }
  return true;
}

/** Where a value ends: before the blank of the next key that is there. */
function valueEnd(next: u32, count: u32, keys: usize, end: usize): usize {
  for (; next < count; next++) {
    const value = load<usize>(values + (<usize>next << 2));
    if (value != 0) return value - <usize>load<u16>(keys + (<usize>next << 2), 2) - 2;
  }
  return end;
}

/** The header's values: members of the event that it knows, the others as the object `cef`. */
function addHeader(at: usize, end: usize, count: u32, names: usize): void {
  const text = alloc((end - at) * 6 + <usize>count * 64);
  if (text == 0) return;
  let to = text;
  store<u8>(to++, 0x7b);
  let bar = byteIndex(at, end, 0x7c);
  for (; count > 0; count--, names += 4) {
    const name = data + <usize>load<u16>(names);
    const size = <usize>load<u16>(names, 2);
    const stop = byteIndex(bar + 1, end, 0x7c);
    if (match(nodeTable(0), name, size) != 0) {
      addRaw(0, name, size, bar + 1, stop);
    } else {
      if (to > text + 1) store<u8>(to++, 0x2c);
      store<u8>(to++, 0x22);
      memory.copy(to, name, size);
      to += size;
      store<u32>(to, 0x223a22);
      to += 3;
      const value = encode(bar + 1, stop);
      memory.copy(to, value, textSize);
      to += textSize;
      store<u8>(to++, 0x22);
    }
    bar = stop;
  }
  store<u8>(to++, 0x7d);
  const code = match(nodeTable(0), CEF, 3);
  const member = addMember(CEF, 3, text, to - text, kind(OBJECT, 0, code, 0));
  if (member != 0 && code != 0) bind(member, code);
}

/** `Key:value Key:value`: a value ends where a blank and a key not seen before follow. */
function addFields(start: usize, end: usize, node: u32): void {
  memory.fill(seen, 0, 512);
  const flattened = load<u8>(flattenedNodes + <usize>node) != 0;
  if (flattened && !beginNames(<u32>(end - start) / 4 + 1)) return;
  let key: usize = 0;
  let keySize: usize = 0;
  let value: usize = 0;
  for (let at = start; at < end; ) {
    let stop = at;
    while (stop < end && load<u8>(stop) != 0x20 && load<u8>(stop) != 0x3a) stop++;
    if (stop > at && stop < end && load<u8>(stop) == 0x3a && isNew(node, at, stop - at, flattened)) {
      if (key != 0) addRaw(node, key, keySize, value, at - 1);
      key = at;
      keySize = stop - at;
      value = stop + 1;
      stop = value;
    }
    // A key may follow only a blank.
    at = byteIndex(stop, end, 0x20) + 1;
  }
  if (key != 0) addRaw(node, key, keySize, value, end);
}

/** Whether the name is a key of the node that was not seen: of a field in no spelling. */
function isNew(node: u32, at: usize, size: usize, flattened: bool): bool {
  const code = match(nodeTable(node), at, size);
  if (code == 0) return flattened && isDotted(at, at + size) && take(at, size, 0);
  const cell = seen + <usize>code;
  if (load<u8>(cell)) return false;
  store<u8>(cell, 1);
  return true;
}

@inline
function isWordByte(c: u8): bool {
  return <u32>c - 0x61 < 26 || <u32>c - 0x30 < 10 || c == 0x5f;
}

/** `evt.arg.flags`, `proc.aname[2]`: a name that a flattened object may have without the schema's knowing. */
function isDotted(at: usize, end: usize): bool {
  if (<u32>load<u8>(at) - 0x61 > 25) return false;
  let dots = 0;
  while (true) {
    const part = at;
    while (at < end && isWordByte(load<u8>(at))) at++;
    if (at == part) return false;
    if (at == end) return dots > 0;
    if (load<u8>(at) != 0x2e) break;
    dots++;
    at++;
  }
  if (dots == 0 || load<u8>(at) != 0x5b || load<u8>(end - 1) != 0x5d) return false;
  for (at++; at < end - 1; at++) {
    const c = load<u8>(at);
    if (!(isWordByte(c) || <u32>c - 0x41 < 26 || c == 0x2f || c == 0x2e || c == 0x2d)) return false;
  }
  return true;
}
