/** Members whose values come as raw text: what a text form's reader makes. Twin of bindText in generator/plan/oracle/texts.ts. */
import { alloc, indexOf } from '../memory';
import { addFlag, addMember, ALIAS, ARRAY, derive, kind, LAST_CODE, MISSHAPEN, noteOdd, OBJECT, setSlot, slot, STRING } from '../member';
import { isAbsent } from '../json/object';
import { encode, size as textSize } from '../json/text';
import { data, fieldTraits, firstNode, nodeTable, SHAPE_ARRAY, SHAPE_OBJECT } from '../product';
import { match } from '../table';
import { isDate, zoned } from './time';

/** The text that was read ends before all of its keys. */
export let incomplete: bool = false;

export function noteIncomplete(): void {
  incomplete = true;
}

export function clearIncomplete(): void {
  incomplete = false;
}

/** Puts raw text into a slot without a name. */
export function deriveRaw(slot: usize, at: usize, end: usize): void {
  const text = encode(at, end);
  if (text != 0) derive(slot, text, textSize, STRING);
}

/** Puts a time into a slot as UpdatedTime was before it was printed: with its T and Z. Twin of `restored` in the oracle. */
export function deriveTime(slot: usize, at: usize, end: usize): void {
  const text = alloc(end - at + 1);
  if (text == 0) return;
  memory.copy(text, at, end - at);
  let size = end - at;
  if (size >= 19 && load<u8>(text, 10) == 0x20 && isDate(text, size) && !zoned && <u32>load<u8>(text + size - 1) - 0x30 < 10) {
    store<u8>(text, 0x54, 10);
    store<u8>(text + size, 0x5a);
    size++;
  }
  deriveRaw(slot, text, text + size);
}

/** A member of a node by name and raw text. */
export function addRaw(node: u32, name: usize, nameSize: usize, at: usize, end: usize): void {
  addCodedRaw(match(nodeTable(node), name, nameSize), node, name, nameSize, at, end);
}

/** The same of a name whose code is known. */
export function addCodedRaw(code: u32, node: u32, name: usize, nameSize: usize, at: usize, end: usize): void {
  const text = encode(at, end);
  if (text != 0) addCoded(code, node, name, nameSize, text, textSize, STRING);
}

/** A member of a node by name, and its value as normalised text or as JSON. */
export function addValue(node: u32, name: usize, nameSize: usize, text: usize, size: usize, tag: u8): void {
  addCoded(match(nodeTable(node), name, nameSize), node, name, nameSize, text, size, tag);
}

/** The same of a name whose code is known. */
export function addCoded(code: u32, node: u32, name: usize, nameSize: usize, text: usize, size: usize, tag: u8): void {
  const member = addMember(name, nameSize, text, size, kind(tag, 0, code, node));
  if (member == 0 || code == 0) return;
  // In a text no line replaces another: the first of a field fills it, all others stay.
  const traits = code >= firstNode ? 0 : load<u8>(fieldTraits + <usize>(code - 1));
  const isShaped = tag == OBJECT ? (traits & SHAPE_OBJECT) != 0 : tag == ARRAY ? (traits & SHAPE_ARRAY) != 0 : !(traits & SHAPE_OBJECT);
  if (code >= firstNode || !isShaped || isAbsent(member)) addFlag(member, MISSHAPEN);
  else if (slot(code - 1) != 0) addFlag(member, ALIAS);
  else {
    setSlot(code - 1, member);
    return;
  }
  noteOdd();
}

/** A member of the root that fills no field, whatever its name. */
export function addUnknown(name: usize, nameSize: usize, at: usize, end: usize): void {
  const text = encode(at, end);
  if (text != 0) addMember(name, nameSize, text, textSize, STRING);
}

/**
 * The lists of keys by which Go maps are cut: pairs of u16, a root member's code and the offset of its list, ended by code 0.
 * A list, u16 each: count, then offset and size of each key, sorted.
 */
function mapKeys(maps: usize, code: u32): usize {
  for (let entry = data + maps; load<u16>(entry) != 0; entry += 4) {
    if (load<u16>(entry) == code) return data + load<u16>(entry, 2);
  }
  return 0;
}

/** A member of the root by name and raw text; what the schema calls an object is printed as a Go map, `map[A:x B:y]`. */
export function addText(name: usize, nameSize: usize, at: usize, end: usize, maps: usize): void {
  if (end - at >= 5 && load<u32>(at) == 0x5b70616d && load<u8>(end - 1) == 0x5d) {
    const code = match(nodeTable(0), name, nameSize);
    const keys: usize = code == 0 ? 0 : mapKeys(maps, code);
    if (keys != 0) {
      if (code >= firstNode ? goNode(LAST_CODE - code, keys, at + 4, end - 1) : goObject(name, nameSize, code, keys, at + 4, end - 1)) return;
    }
  }
  addRaw(0, name, nameSize, at, end);
}

/** The place of the next known key of a Go map from `at` on, in the keys' order: `keyIndex` is its place in the list, the value follows at `keyValue`. 0 where there is none. */
let keyIndex: u32 = 0;
let keyValue: usize = 0;
function nextKey(keys: usize, index: u32, inner: usize, at: usize, end: usize): usize {
  const count: u32 = load<u16>(keys);
  for (; index < count; index++) {
    const key = data + load<u16>(keys + (<usize>index << 2), 2);
    const size = <usize>load<u16>(keys + (<usize>index << 2), 4);
    let found = at;
    while (true) {
      if (found == inner && end - inner > size && load<u8>(inner + size) == 0x3a && indexOf(inner, inner + size, key, size) == inner) {
        keyValue = inner + size + 1;
        keyIndex = index;
        return inner;
      }
      found = indexOf(found, end, key, size);
      if (found == 0 || found + size >= end) break;
      if (found > inner && load<u8>(found - 1) == 0x20 && load<u8>(found + size) == 0x3a && found - 1 >= at) {
        keyValue = found + size + 1;
        keyIndex = index;
        return found - 1;
      }
      found++;
    }
  }
  return 0;
}

/** Binds the inside of a Go map to a node; false where it does not start with a known key. */
function goNode(node: u32, keys: usize, inner: usize, end: usize): bool {
  if (inner == end) return true;
  let at = nextKey(keys, 0, inner, inner, end);
  if (at != inner) return false;
  while (at != 0) {
    const index = keyIndex;
    const value = keyValue;
    const entry = keys + (<usize>index << 2);
    const next = nextKey(keys, index + 1, inner, value, end);
    addRaw(node, data + load<u16>(entry, 2), load<u16>(entry, 4), value, next == 0 ? end : next);
    at = next;
  }
  return true;
}

/** Binds the inside of a Go map as an object of strings; false where it does not start with a known key. */
function goObject(name: usize, nameSize: usize, code: u32, keys: usize, inner: usize, end: usize): bool {
  let at: usize = inner == end ? 0 : nextKey(keys, 0, inner, inner, end);
  if (inner != end && at != inner) return false;
  const text = alloc((end - inner) * 6 + 8 * <usize>load<u16>(keys) + 16);
  if (text == 0) return false;
  let to = text;
  store<u8>(to++, 0x7b);
  while (at != 0) {
    const index = keyIndex;
    const value = keyValue;
    const entry = keys + (<usize>index << 2);
    const next = nextKey(keys, index + 1, inner, value, end);
    if (index > 0 && to > text + 1) store<u8>(to++, 0x2c);
    store<u8>(to++, 0x22);
    memory.copy(to, data + load<u16>(entry, 2), load<u16>(entry, 4));
    to += load<u16>(entry, 4);
    store<u32>(to, 0x223a22);
    to += 3;
    const encoded = encode(value, next == 0 ? end : next);
    if (encoded == 0) return false;
    memory.copy(to, encoded, textSize);
    to += textSize;
    store<u8>(to++, 0x22);
    at = next;
  }
  store<u8>(to++, 0x7d);
  addValue(0, name, nameSize, text, to - text, OBJECT);
  return true;
}
