/**
 * Members of an object, as a linked list in the arena; and slots, the members that the schema knows by number.
 *
 *      0 value   address of its text (a string's without quotes)
 *      4 size    bytes of it
 *      8 tag     kind of value
 *      9 flags
 *     10 code    9 bits: what the schema knows of the name: 0 nothing, 1 + slot, 511 - node; then 7 bits:
 *        node    object it is a member of
 *     12 name    address of its name's text
 *     16 nameSize
 *     20 plain   normalised text (json/text.ts) of the value, 0 until asked for
 *     24 plainSize
 *     28 next
 *
 * A derived value is a member without name. A list is a member whose value is an array of (address, size) pairs of normalised
 * texts, and whose size is their number.
 */
import { alloc, bump, equal } from './memory';
import { normalise, size as textSize } from './json/text';
import { nodeCount } from './product';

export const STRING: u8 = 1;
export const NUMBER: u8 = 2;
export const TRUE: u8 = 3;
export const FALSE: u8 = 4;
export const NULL: u8 = 5;
export const OBJECT: u8 = 6;
export const ARRAY: u8 = 7;
export const LIST: u8 = 8;

/** The string holds a backslash and may be spelled in any way. */
export const ESCAPED: u8 = 1;
/** Replaced by a later member of the same name, or consumed. */
export const DEAD: u8 = 2;
/** Its shape is not the schema's. */
export const MISSHAPEN: u8 = 4;
/** Another spelling of a field that another member already fills. */
export const ALIAS: u8 = 8;
/** Stood in a header: always under `collector`. */
export const HEADER: u8 = 16;
/** Of a member in a slot: written unchanged, so it need not be kept. */
export const MOVED: u8 = 16;

/** Member of an object within the event's object. */
export const INNER: u8 = 32;

/** Goes under `collector`. */
export const COLLECTOR: u8 = 64;
/** Has no place in the mapping: written with its name at the end. */
export const LEFT: u8 = 128;

/** In place of a node: stands beside an event that is the record itself. */
export const BESIDE: u8 = 127;

/** The code of the event's own object; of the nodes below it the codes before this one. */
export const LAST_CODE: u32 = 511;

const SIZE: usize = 32;
const NEXT: usize = 28;
/** Slots of a plan at most. */
export const MAX_SLOTS: i32 = 1024;

const slots: usize = memory.data(MAX_SLOTS * 4, 8);
/** A bit for each slot that was filled. */
export const filled: usize = memory.data(MAX_SLOTS / 8, 8);
/** Nodes of a plan at most. */
export const MAX_NODES: i32 = 96;
/** The object that filled each node. */
const nodes: usize = memory.data(MAX_NODES * 4, 8);

/** The first member of the list that is being made; and its last, or before that the place whose `next` is `first`. */
const first: usize = memory.data(4, 8);
let tail: usize = 0;

/** Empties all slots and starts a new list. */
export function clearSlots(count: usize): void {
  memory.fill(slots, 0, count << 2);
  memory.fill(filled, 0, ((count >> 6) + 1) << 3);
  memory.fill(nodes, 0, nodeCount << 2);
  isOdd = false;
  beginList();
}

/** A member of the list is not in its slot: it may have to be placed. */
export let isOdd: bool = false;

export function noteOdd(): void {
  isOdd = true;
}

/** Starts a new list beside the slots. */
export function beginList(): void {
  store<usize>(first, 0);
  tail = first - NEXT;
}

/** The first member of the list that is being made. */
@inline
export function head(): usize {
  return load<usize>(first);
}

@inline
export function slot(index: usize): usize {
  return load<usize>(slots + (index << 2));
}

@inline
export function setSlot(index: usize, member: usize): void {
  store<usize>(slots + (index << 2), member);
  const word = filled + ((index >> 6) << 3);
  store<u64>(word, load<u64>(word) | ((<u64>1) << (<u64>index & 63)));
}

/** Empties a slot. Its bit stays: who asks for filled slots looks into them. */
@inline
export function clearSlot(index: usize): void {
  store<usize>(slots + (index << 2), 0);
}

export function nodeMember(node: u32): usize {
  return load<usize>(nodes + (<usize>node << 2));
}

export function setNodeMember(node: u32, member: usize): void {
  store<usize>(nodes + (<usize>node << 2), member);
}

@inline
export function valueOf(member: usize): usize {
  return load<usize>(member);
}
@inline
export function sizeOf(member: usize): usize {
  return load<usize>(member, 4);
}
@inline
export function tagOf(member: usize): u8 {
  return load<u8>(member, 8);
}
@inline
export function flagsOf(member: usize): u8 {
  return load<u8>(member, 9);
}
@inline
export function codeOf(member: usize): u32 {
  return load<u16>(member, 10) & LAST_CODE;
}
@inline
export function nodeOf(member: usize): u8 {
  return load<u8>(member, 11) >> 1;
}
@inline
export function nameOf(member: usize): usize {
  return load<usize>(member, 12);
}
@inline
export function nameSizeOf(member: usize): usize {
  return load<usize>(member, 16);
}
@inline
export function nextOf(member: usize): usize {
  return load<usize>(member, NEXT);
}

export function setName(member: usize, name: usize, size: usize): void {
  store<usize>(member, name, 12);
  store<usize>(member, size, 16);
}

export function setNode(member: usize, node: u8): void {
  store<u8>(member, (load<u8>(member, 11) & 1) | (node << 1), 11);
}

export function addFlag(member: usize, flag: u8): void {
  store<u8>(member, load<u8>(member, 9) | flag, 9);
}

/** Tag, flags, code and node, as a member holds them. */
@inline
export function kind(tag: u8, flags: u8, code: u32, node: u32): u32 {
  return <u32>tag | (<u32>flags << 8) | (code << 16) | (node << 25);
}

/** A new member at the end of the list; 0 where memory ran out. */
export function addMember(name: usize, nameSize: usize, value: usize, size: usize, what: u32): usize {
  if ((what & (LAST_CODE << 16)) == 0) isOdd = true;
  const member = newMember(name, nameSize, value, size, what);
  if (member != 0 && what & (<u32>ESCAPED << 8)) forgetPlain(member);
  return member;
}

/** The same, of a value without an escape, without a call: for the loop that every member goes through. */
@inline
export function newMember(name: usize, nameSize: usize, value: usize, size: usize, what: u32): usize {
  const member = bump(SIZE);
  if (member != 0) {
    store<usize>(member, value);
    store<usize>(member, size, 4);
    store<u32>(member, what, 8);
    store<usize>(member, name, 12);
    store<usize>(member, nameSize, 16);
    // What holds no escape is its own normalised text.
    store<usize>(member, value, 20);
    store<usize>(member, size, 24);
    store<usize>(member, 0, NEXT);
    store<usize>(tail, member, NEXT);
    tail = member;
  }
  return member;
}

/** The value's spelling is not its normalised text. */
@inline
export function forgetPlain(member: usize): void {
  store<usize>(member, 0, 20);
}

/** Gives a member another value. */
export function setValue(member: usize, value: usize, size: usize, tag: u8, flags: u8): void {
  const text = <u64>value | (<u64>size << 32);
  store<u64>(member, text);
  store<u64>(member, flags & ESCAPED ? 0 : text, 20);
  store<u16>(member, <u16>tag | (<u16>flags << 8), 8);
}

/** A value of no name in a slot: normalised text, or an array of items. */
export function derive(index: usize, value: usize, size: usize, tag: u8): void {
  const member = bump(SIZE);
  if (member == 0) return;
  store<usize>(member, value);
  store<usize>(member, size, 4);
  store<u32>(member, tag, 8);
  store<usize>(member, value, 20);
  store<usize>(member, size, 24);
  setSlot(index, member);
}

/** Address of the value's normalised text; its size is plainSize(member). */
@inline
export function plain(member: usize): usize {
  const known = load<usize>(member, 20);
  return known != 0 ? known : makePlain(member);
}

function makePlain(member: usize): usize {
  let text = valueOf(member);
  let length = sizeOf(member);
  const changed = normalise(text, text + length);
  if (changed != 0) {
    text = changed;
    length = textSize;
  }
  store<usize>(member, text, 20);
  store<usize>(member, length, 24);
  return text;
}

/** Size of what plain(member) gave. */
@inline
export function plainSize(member: usize): usize {
  return load<usize>(member, 24);
}

/** Whether the slot holds text: a string that is not empty, a number, true or false. */
@inline
export function hasText(index: usize): bool {
  const member = slot(index);
  return member != 0 && tagOf(member) <= FALSE && sizeOf(member) != 0;
}

/** There, and not null, "", [], {} or a list without items. */
@inline
export function present(index: usize): bool {
  const member = slot(index);
  return member != 0 && isPresent(member);
}

function isPresent(member: usize): bool {
  const tag = tagOf(member);
  if (tag == STRING || tag == LIST) return sizeOf(member) != 0;
  if (tag == NULL) return false;
  if (tag < NULL) return true;
  // A container is empty where its close follows its open.
  let at = valueOf(member) + 1;
  while (load<u8>(at) <= 0x20) at++;
  return load<u8>(at) != 0x5d && load<u8>(at) != 0x7d;
}

/** Whether two members' names are the same text. */
export function sameName(a: usize, b: usize): bool {
  return nameSizeOf(a) == nameSizeOf(b) && equal(nameOf(a), nameOf(b), nameSizeOf(a));
}

/** Whether two members say the same: text for text, anything else as it is spelled. */
export function sameValue(a: usize, b: usize): bool {
  const text = tagOf(a) <= FALSE && tagOf(b) <= FALSE;
  if (!text && tagOf(a) != tagOf(b)) return false;
  const first = text ? plain(a) : valueOf(a);
  const second = text ? plain(b) : valueOf(b);
  const length = text ? plainSize(a) : sizeOf(a);
  return length == (text ? plainSize(b) : sizeOf(b)) && equal(first, second, length);
}

/** Items of a list are pushed at the arena's end: nothing else may be allocated before endItems. */
let items: usize = 0;
let itemsEnd: usize = 0;

/** Items of all lists of the record, for the size of the answer's set of doubles. */
export let itemsTotal: u32 = 0;

export function clearItems(): void {
  itemsTotal = 0;
}

export function beginItems(): void {
  items = 0;
  itemsEnd = 0;
}

/** Adds an item. Room comes in runs of 16, each following the one before. */
export function pushItem(text: usize, length: usize): void {
  if (((itemsEnd - items) & 127) == 0) {
    const room = items == 0 ? alloc(128) : alloc(128 - 64);
    if (room == 0) return;
    if (items == 0) {
      items = room;
      itemsEnd = room;
    }
  }
  store<usize>(itemsEnd, text);
  store<usize>(itemsEnd, length, 4);
  itemsEnd += 8;
  itemsTotal++;
}

/** Puts the items into a slot. */
export function endItems(index: usize): void {
  if (items != 0) derive(index, items, (itemsEnd - items) >> 3, LIST);
}

/** Puts `count` items, address and size each, into a slot. */
export function deriveItems(index: usize, array: usize, count: usize): void {
  itemsTotal += <u32>count;
  if (count != 0) derive(index, array, count, LIST);
}
