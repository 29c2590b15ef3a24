/** One pass over an object: each member becomes a member of the list, each known one fills its slot. */
import { addFlag, addMember, ALIAS, ARRAY, BESIDE, clearSlot, codeOf, DEAD, ESCAPED, FALSE, flagsOf, head, INNER, kind, LAST_CODE, MISSHAPEN, newMember, nextOf, nodeMember, nodeOf, noteOdd, NULL, NUMBER, OBJECT, plain, plainSize, sameName, setNodeMember, setSlot, sizeOf, slot, STRING, tagOf, TRUE, valueOf } from '../member';
import { absentStarts, absentTable, carrierTable, data, fieldTraits, firstNode, followers, nodeTable, SHAPE_ARRAY, SHAPE_OBJECT } from '../product';
import { codeIn, lengthIn, match, matched, sameText } from '../table';
import { blanks, clearEscaped, enter, escaped, scanColon, scanScalar, scanString, skipValue, toMark, unexpected } from './scan';
import { decode, normalise, size as textSize } from './text';

/**
 * Scans the object at `at`, of a text that ends at `end`, as this node; the byte after it, or 0. `depth` is the object's own, 1 for the outermost.
 *
 * Members come in the same order from record to record: `followers` holds, by node, then by code, the table entry (table.ts) of the name that
 * followed last time; code 0 is the start and any unknown name. A guess is only of the node's own table, so what the answer is never depends on it.
 */
export function scanObject(at: usize, end: usize, node: u32, depth: i32): usize {
  if (!enter(at, depth)) return 0;
  const inner: u8 = depth > 1 ? INNER : 0;
  at = blanks(at + 1);
  if (load<u8>(at) == 0x7d) return at + 1;
  if (load<u8>(at) != 0x22) return unexpected(at);
  at++;
  const own = followers + (<usize>node << 11);
  const what = kind(0, inner, 0, node);
  let follower = own;
  while (true) {
    // A name's text starts at `at`.
    let name = at;
    let code = load<u32>(follower);
    let nameSize = lengthIn(code);
    if (code != 0 && load<u16>(name + nameSize) == 0x3a22 && sameText(name, data + <usize>(code >> 16), nameSize)) {
      at = blanks(name + nameSize + 2);
      code = codeIn(code);
    } else {
      at = toMark(name);
      nameSize = at - name;
      if (load<u8>(at) != 0x22) {
        clearEscaped();
        at = scanString(at);
        if (at == 0) return 0;
        nameSize = at - name;
        const plainName: usize = escaped ? normalise(name, at) : 0;
        if (plainName != 0) {
          name = plainName;
          nameSize = textSize;
        }
      }
      code = match(nodeTable(node), name, nameSize);
      store<u32>(follower, code == 0 ? 0 : matched);
      at = scanColon(at + 1);
      if (at == 0) return 0;
    }
    follower = own + (<usize>code << 2);
    const start = at;
    const c = load<u8>(at);
    let tag = STRING;
    let member: usize;
    if (c == 0x22) {
      at = toMark(start + 1);
      if (load<u8>(at) == 0x22) {
        member = newMember(name, nameSize, start + 1, at - start - 1, what | STRING | (code << 16));
      } else {
        clearEscaped();
        // What may carry an event is decoded now, so that it is gone through once.
        const isCarrier = load<u8>(at) == 0x5c && code == 0 && !inner && match(carrierTable, name, nameSize) != 0;
        at = isCarrier ? decode(start + 1, end) : scanString(at);
        if (at == 0) return 0;
        const flags: u8 = isCarrier || escaped ? ESCAPED : 0;
        member = addMember(name, nameSize, start + 1, at - start - 1, what | kind(STRING, flags, code, 0));
      }
      at++;
    } else if (c == 0x7b && code >= firstNode && !(inner && code == LAST_CODE)) {
      tag = OBJECT;
      member = newMember(name, nameSize, start, 0, what | OBJECT | (code << 16));
      if (member == 0) return unexpected(at);
      placeNode(member, LAST_CODE - code);
      at = scanObject(start, end, LAST_CODE - code, depth + 1);
      if (at == 0) return 0;
      store<usize>(member, at - start, 4);
    } else {
      tag = c == 0x7b ? OBJECT : c == 0x5b ? ARRAY : c == 0x74 ? TRUE : c == 0x66 ? FALSE : c == 0x6e ? NULL : NUMBER;
      at = tag >= OBJECT ? skipValue(start, depth + 1) : scanScalar(start);
      if (at == 0) return 0;
      member = newMember(name, nameSize, start, at - start, what | tag | (code << 16));
    }
    if (member == 0) return unexpected(at);
    if (code != 0) {
      // What nearly every member is: a scalar field that is not there yet.
      if (tag <= NULL && code < firstNode && slot(code - 1) == 0 && !(load<u8>(fieldTraits + <usize>(code - 1)) & SHAPE_OBJECT) && !isAbsent(member)) setSlot(code - 1, member);
      else bind(member, code);
    } else {
      noteOdd();
    }
    if (load<u16>(at) == 0x222c) {
      at += 2;
      continue;
    }
    at = blanks(at);
    if (load<u8>(at) == 0x7d) return at + 1;
    if (load<u8>(at) != 0x2c) return unexpected(at);
    at = blanks(at + 1);
    if (load<u8>(at) != 0x22) return unexpected(at);
    at++;
  }
}

/** Whether the value is a text that means that there is none. */
@inline
export function isAbsent(member: usize): bool {
  return absentTable != 0 && tagOf(member) == STRING && isAbsentText(member);
}

function isAbsentText(member: usize): bool {
  const first = load<u8>(valueOf(member));
  // An escape may stand for any byte.
  if (first != 0x5c && !((load<u8>(absentStarts + <usize>(first >> 3)) >> (first & 7)) & 1)) return false;
  const text = plain(member);
  return match(absentTable, text, plainSize(member)) != 0;
}

/** Whether a name stands in the same object. */
@inline
function sameScope(a: usize, b: usize): bool {
  return nodeOf(a) == nodeOf(b) && (flagsOf(a) & INNER) == (flagsOf(b) & INNER) && sameName(a, b) && isSecond(a) == isSecond(b);
}

/** Whether the member stands in an object that came under another name of it, after the first was whole: its value does, its name may have been normalised elsewhere. */
export function isSecond(member: usize): bool {
  const node = nodeOf(member);
  const first: usize = node == 0 || node == BESIDE ? 0 : nodeMember(node);
  return first != 0 && sizeOf(first) != 0 && (valueOf(member) < valueOf(first) || valueOf(member) >= valueOf(first) + sizeOf(first));
}

/** Puts a member whose name is known where the schema wants it. The last of doubled names wins. */
export function bind(member: usize, code: u32): void {
  const tag = load<u8>(member, 8);
  if (code >= firstNode) {
    // Only the event itself takes the members of an object as its own, not an object that was taken in already.
    if (tag == OBJECT && !(code == LAST_CODE && flagsOf(member) & INNER)) return;
    noteOdd();
    addFlag(member, MISSHAPEN);
    const placed = nodeMember(LAST_CODE - code);
    if (placed != 0 && sameScope(placed, member)) forgetNode(placed, LAST_CODE - code);
    return;
  }
  const index = <usize>(code - 1);
  const traits = load<u8>(fieldTraits + index);
  const known = slot(index);
  const isShaped = tag == OBJECT ? (traits & SHAPE_OBJECT) != 0 : tag == ARRAY ? (traits & SHAPE_ARRAY) != 0 : tag == NULL || !(traits & SHAPE_OBJECT);
  if (!isShaped || isAbsent(member)) {
    noteOdd();
    addFlag(member, MISSHAPEN);
    if (known != 0 && sameScope(known, member)) {
      addFlag(known, DEAD);
      clearSlot(index);
    }
  } else if (known == 0) {
    setSlot(index, member);
  } else if (sameScope(known, member)) {
    addFlag(known, DEAD);
    setSlot(index, member);
  } else {
    noteOdd();
    addFlag(member, ALIAS);
  }
}

/** An object whose members are known: one of the same name before it is forgotten. */
function placeNode(member: usize, node: u32): void {
  const known = nodeMember(node);
  if (known != 0 && sameScope(known, member)) forgetNode(known, node);
  if (nodeMember(node) == 0) setNodeMember(node, member);
}

function forgetNode(object: usize, node: u32): void {
  addFlag(object, DEAD);
  setNodeMember(node, 0);
  for (let member = head(); member != 0; member = nextOf(member)) {
    if (nodeOf(member) != node || (node == 0 && !(flagsOf(member) & INNER))) continue;
    addFlag(member, DEAD);
    const code = codeOf(member);
    if (code != 0 && code < firstNode && slot(code - 1) == member) clearSlot(code - 1);
  }
}

/** Whether the schema placed the member: a field in its slot, an object whose members are known, or one replaced since. */
export function placed(member: usize): bool {
  const flags = flagsOf(member);
  if (flags & DEAD) return true;
  const code = codeOf(member);
  if (code == 0) return false;
  if (!(flags & (MISSHAPEN | ALIAS))) return true;
  // A misshapen value is replaced by a well-shaped one of the same name that came later.
  const later = code >= firstNode ? nodeMember(LAST_CODE - code) : slot(code - 1);
  return (flags & MISSHAPEN) != 0 && later != 0 && sameScope(later, member);
}
