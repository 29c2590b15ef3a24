/**
 * Finds a name for everything that the mapping has no place for, before the answer is written: unknown members go under the product's
 * namespace, what stood beside the event to the top level or under `collector`. Twin of `unknown` and `placeBeside` in
 * generator/plan/oracle.
 */
import { addFlag, ALIAS, BESIDE, codeOf, COLLECTOR, DEAD, flagsOf, HEADER, INNER, isOdd, LEFT, MAX_NODES, MISSHAPEN, nameOf, nameSizeOf, nextOf, nodeOf, NULL, sameValue, setName, setNode, sizeOf, slot, STRING, tagOf, valueOf } from '../member';
import { beside, BESIDE_LISTS, eventMembers, inline, isText, recordMembers } from '../find/event';
import { placed } from '../json/object';
import { blanks } from '../json/scan';
import { data, envelopeTable, flattenedNodes, nodeCount, nodeTable, othersBeside, takenTables } from '../product';
import { match } from '../table';
import { beginNames, dropDoubles, freeName, snakeCase, snakeSize, take } from './names';
import { close, open, putText, value } from './write';

/** Scopes of names: nodes are below 255. */
const TOP: u32 = 256;
const UNDER_COLLECTOR: u32 = 257;

/** Members that are left over, in all lists. */
let left: u32 = 0;
/** What stood beside the event is there at all; and some of it goes under `collector`. */
let anyBeside: bool = false;
let anyCollector: bool = false;
/** There are unknown members; and in which nodes, a byte each. */
export let anyUnknown: bool = false;
const unknownIn: usize = memory.data(MAX_NODES, 8);

/** Names everything that is left of an event's record. `reserved` is the table of names that the answer needs. */
export function placeEvent(reserved: usize): void {
  left = 0;
  anyBeside = false;
  anyCollector = false;
  anyUnknown = false;
  if (isOdd) markUnknown();
  if (!inline) for (let i = 0; i < BESIDE_LISTS; i++) markBeside(beside(i), (i & 1) == 0);
  if (left == 0) return;
  if (!beginNames(left)) return;
  if (anyUnknown) nameUnknown();
  if (inline) nameBeside(eventMembers, reserved);
  else for (let i = 0; i < BESIDE_LISTS; i++) nameBeside(beside(i), reserved);
}

/** Names all members of a record whose event is broken. */
export function placeRecord(reserved: usize): void {
  left = 0;
  anyBeside = false;
  anyCollector = false;
  anyUnknown = false;
  for (let member = recordMembers; member != 0; member = nextOf(member)) {
    if (nodeOf(member) != 0 || flagsOf(member) & (INNER | DEAD)) continue;
    addFlag(member, LEFT);
    setNode(member, BESIDE);
    left++;
  }
  dropDoubles(recordMembers, left);
  if (left != 0 && beginNames(left)) nameBeside(recordMembers, reserved);
}

/** Marks members of the event that the mapping does not place; of an event that is the record itself, the envelope's, too. */
function markUnknown(): void {
  const before = left;
  for (let i: usize = 0; i < nodeCount; i += 8) store<u64>(unknownIn + i, 0);
  for (let member = eventMembers; member != 0; member = nextOf(member)) {
    if (placed(member)) continue;
    if (codeOf(member) == 0) {
      if (inline && nodeOf(member) == 0 && !(flagsOf(member) & INNER) && (match(envelopeTable, nameOf(member), nameSizeOf(member)) != 0) != othersBeside) setNode(member, BESIDE);
    } else if (flagsOf(member) & ALIAS && sameValue(member, slot(codeOf(member) - 1))) {
      continue;
    }
    addFlag(member, LEFT);
    if (nodeOf(member) != BESIDE) {
      anyUnknown = true;
      store<u8>(unknownIn + <usize>nodeOf(member), 1);
    }
    left++;
  }
  if (!isText) dropDoubles(eventMembers, left - before);
}

/** Marks what stood beside the event in one list; of an object's members only its own, and of OTLP's those that are not empty. */
function markBeside(list: usize, isObject: bool): void {
  const before = left;
  for (let member = list; member != 0; member = nextOf(member)) {
    if (flagsOf(member) & DEAD || (isObject && (nodeOf(member) != 0 || flagsOf(member) & INNER))) continue;
    addFlag(member, LEFT);
    left++;
    if (isObject) setNode(member, BESIDE);
  }
  // A line may have two headers of one kind: both stay.
  const isOtlp = !isObject && list != 0 && nodeOf(list) != 0;
  if (isObject || isOtlp) dropDoubles(list, left - before);
  if (!isOtlp) return;
  for (let member = list; member != 0; member = nextOf(member)) if (!holdsAny(member)) addFlag(member, DEAD);
}

/** Whether the value is not null, "", [] or {}. */
function holdsAny(member: usize): bool {
  const tag = tagOf(member);
  if (tag == STRING) return sizeOf(member) != 0;
  if (tag < NULL) return true;
  const inner = load<u8>(blanks(valueOf(member) + 1));
  return tag != NULL && inner != 0x5d && inner != 0x7d;
}

function nameUnknown(): void {
  for (let member = eventMembers; member != 0; member = nextOf(member)) {
    if ((flagsOf(member) & (LEFT | DEAD)) != LEFT || nodeOf(member) == BESIDE) continue;
    const node = nodeOf(member);
    if (load<u8>(flattenedNodes + <usize>node)) {
      nameAsSpelled(member, node, nodeTable(node), true);
      continue;
    }
    const taken = data + <usize>load<u32>(takenTables + (<usize>node << 2));
    if (!(flagsOf(member) & MISSHAPEN)) {
      const snake = snakeCase(nameOf(member), nameSizeOf(member));
      if (snake == 0) return;
      const size = snakeSize;
      if (match(taken, snake, size) == 0 && take(snake, size, node)) {
        setName(member, snake, size);
        continue;
      }
    }
    nameAsSpelled(member, node, taken, false);
  }
}

const UNDERSCORE: usize = memory.data<u8>([0x5f, 0, 0, 0, 0, 0, 0, 0]);

/** The name as it is spelled, with `_` added until it is free. */
function nameAsSpelled(member: usize, node: u32, taken: usize, isNode: bool): void {
  let name = nameOf(member);
  let size = nameSizeOf(member);
  if (size == 0) {
    name = UNDERSCORE;
    size = 1;
  }
  const free = freeName(name, size, node, taken, isNode);
  if (free != 0) setName(member, free, snakeSize);
}

function nameBeside(list: usize, reserved: usize): void {
  for (let member = list; member != 0; member = nextOf(member)) {
    if ((flagsOf(member) & (LEFT | DEAD)) != LEFT || (inline && nodeOf(member) != BESIDE)) continue;
    anyBeside = true;
    if (!(flagsOf(member) & HEADER) && match(reserved, nameOf(member), nameSizeOf(member)) == 0 && take(nameOf(member), nameSizeOf(member), TOP)) continue;
    addFlag(member, COLLECTOR);
    anyCollector = true;
    const free = freeName(nameOf(member), nameSizeOf(member), UNDER_COLLECTOR, 0, false);
    if (free != 0) setName(member, free, snakeSize);
  }
}

/** `"name":value,` */
function writeMember(member: usize): void {
  putText(QUOTE, 1);
  putText(nameOf(member), nameSizeOf(member));
  value(QUOTE, 3, member);
}

/** `":"` */
const QUOTE: usize = memory.data<u8>([0x22, 0x3a, 0x22, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
/** `"collector":{` */
const OPEN_COLLECTOR: usize = memory.data<u8>([0x22, 0x63, 0x6f, 0x6c, 0x6c, 0x65, 0x63, 0x74, 0x6f, 0x72, 0x22, 0x3a, 0x7b, 0, 0, 0]);

/** Unknown members of a node. */
export function writeUnknown(node: u32): void {
  if (!anyUnknown || load<u8>(unknownIn + <usize>node) == 0) return;
  for (let member = eventMembers; member != 0; member = nextOf(member)) {
    if ((flagsOf(member) & (LEFT | DEAD)) == LEFT && nodeOf(member) == node) writeMember(member);
  }
}

/** What stood beside the event: first at the top level, then under `collector`. */
export function writeBeside(): void {
  if (!anyBeside) return;
  writeLists(0);
  if (!anyCollector) return;
  open(OPEN_COLLECTOR, 13);
  writeLists(COLLECTOR);
  close();
}

function writeLists(under: u8): void {
  if (inline) writeList(eventMembers, under);
  else for (let i = 0; i < BESIDE_LISTS; i++) writeList(beside(i), under);
}

/** Members of one list that go `under` collector, or not. */
export function writeList(list: usize, under: u8): void {
  for (let member = list; member != 0; member = nextOf(member)) {
    const flags = flagsOf(member);
    if ((flags & (LEFT | DEAD)) != LEFT || (flags & COLLECTOR) != under || (inline && nodeOf(member) != BESIDE)) continue;
    writeMember(member);
  }
}

/** The members of a record whose event is broken. */
export function writeRecord(): void {
  if (!anyBeside) return;
  writeList(recordMembers, 0);
  if (!anyCollector) return;
  open(OPEN_COLLECTOR, 13);
  writeList(recordMembers, COLLECTOR);
  close();
}
