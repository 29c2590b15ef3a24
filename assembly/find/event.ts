/**
 * Finds the product's event in a record: the record itself, or a string or object member that carries it, under headers, in OTLP,
 * in a batch. Twin of generator/plan/oracle/find.ts.
 */
import { alloc, equal } from '../memory';
import { addFlag, ARRAY, beginList, clearSlots, DEAD, ESCAPED, FALSE, flagsOf, head, INNER, nameOf, nameSizeOf, nextOf, nodeOf, OBJECT, sameName, setValue, sizeOf, STRING, tagOf, valueOf } from '../member';
import { scanObject } from '../json/object';
import { beginScan, blanks, deepAt, dirty, faultAt, faultNesting, skipValue } from '../json/scan';
import { decode, decoded, decodedFrom, decodedSize, forgetTexts, notePlain, sanitise, size as textSize } from '../json/text';
import { carrierTable, readText, recognised, slotCount, suspected, syslogMark, syslogMarkSize, syslogTable } from '../product';
import { match } from '../table';
import { clearSyslog, restoreSyslog, saveSyslog, takeHeader, takePart } from './header';
import { clearIncomplete, incomplete } from '../text/raw';
import { isNormalised, isOwn } from './normalised';
import { nextOtlpEnd, nextOtlpEvent, otlpBeside, otlpOthers, otlpOthersEnd, readOtlp } from './otlp';

export const NONE: i32 = 0;
export const EVENT: i32 = 1;
export const BROKEN: i32 = 2;
/** The record is no JSON object. */
export const UNREADABLE: i32 = 3;

export const TRUNCATED: i32 = 0;
export const INVALID: i32 = 1;
export const NESTING: i32 = 2;
/** A text form that ends before all of its keys. */
export const INCOMPLETE: i32 = 3;

/** A carrier in a carrier in a carrier is where the search ends. */
const MAX_CARRIERS: i32 = 3;

/** The record's text, rewritten where it was ill-formed. */
export let recordAt: usize = 0;
export let recordEnd: usize = 0;
/** Members of the record. */
export let recordMembers: usize = 0;
/** The event's members; of a record that is the event itself also the envelope's. */
export let eventMembers: usize = 0;
/** The event was read from one of the product's text forms. */
export let isText: bool = false;
/** The record itself is the event. */
export let inline: bool = false;
/** JSON texts of the other events of a batch, with commas between; empty where there are none. */
export let othersAt: usize = 0;
export let othersEnd: usize = 0;
/** What the event was read from: JSON string text, or a JSON text where `originalIsJson`. */
export let originalAt: usize = 0;
export let originalEnd: usize = 0;
export let originalIsJson: bool = false;
/** The record's first container that is nested too deep, or 0. */
let recordDeep: usize = 0;
/** What is wrong with a broken event: kind, byte, and the member that holds it (0 is the record). */
export let fault: i32 = 0;
export let faultByte: usize = 0;
export let faultMember: usize = 0;

/** The record is an answer of this filter already, and says of no fault. */
export let answered: bool = false;

/** Lists of what stood beside the event: of each level the members of the object, then the headers of the text. */
const besideLists: usize = memory.data(8 * 4, 8);
export const BESIDE_LISTS: i32 = 8;

/** Head of the i-th list of what stood beside the event, or 0. */
export function beside(index: i32): usize {
  return load<usize>(besideLists + (<usize>index << 2));
}

function setBeside(index: i32, list: usize): void {
  store<usize>(besideLists + (<usize>index << 2), list);
}

export function findEvent(record: usize, end: usize): i32 {
  recordAt = record;
  recordEnd = end;
  othersAt = 0;
  othersEnd = 0;
  forgetTexts();
  inline = false;
  isText = false;
  faultMember = 0;
  answered = false;
  for (let i: usize = 0; i < 32; i += 8) store<u64>(besideLists + i, 0);
  clearSyslog();
  let stop = scanRecord();
  if (dirty) {
    const text = sanitise(recordAt, recordEnd, true);
    if (text == 0) return NONE;
    recordAt = text;
    recordEnd = text + textSize;
    stop = scanRecord();
  }
  if (stop == 0) return noteFault(recordAt, recordEnd, UNREADABLE);
  recordDeep = deepAt;
  recordMembers = head();
  eventMembers = head();
  originalAt = recordAt;
  originalEnd = recordEnd;
  originalIsJson = true;
  let found = NONE;
  if (recognised()) {
    inline = true;
    found = EVENT;
  } else if (isNormalised(recordMembers)) {
    answered = recordDeep == 0 && isOwn;
  } else {
    found = inMembers(recordMembers, 1);
  }
  if (found == EVENT && recordDeep != 0) {
    fault = NESTING;
    faultByte = recordDeep - recordAt;
    faultMember = 0;
    return BROKEN;
  }
  return found;
}

/** Takes an answer as a record that is the event itself; false where memory runs out. */
export function takeRecord(record: usize, end: usize): bool {
  recordAt = record;
  recordEnd = end;
  othersAt = 0;
  othersEnd = 0;
  inline = true;
  isText = false;
  if (scanRecord() == 0) return false;
  recordMembers = head();
  eventMembers = head();
  return true;
}

/** Scans the record's text into slots and members; 0 where it is no JSON object, or not only one. */
function scanRecord(): usize {
  beginScan();
  clearSlots(slotCount);
  const at = blanks(recordAt);
  if (load<u8>(at) != 0x7b) return notObject(at);
  const stop = scanObject(at, recordEnd, 0, 1);
  return stop == 0 ? 0 : atEnd(blanks(stop), recordEnd);
}

/** `at` is the text's end, or the fault is there. */
function atEnd(at: usize, end: usize): usize {
  return at == end ? at : unexpectedAt(at);
}

/** Where a text stops being JSON though its scan did not say so. */
let ownFault: usize = 0;

function unexpectedAt(at: usize): usize {
  ownFault = at;
  return 0;
}

/** A JSON text that is no object is at fault in its first byte; one that is not JSON where it stops being it. */
function notObject(at: usize): usize {
  const stop = skipValue(at, 1);
  if (stop == recordEnd) return unexpectedAt(recordAt);
  return stop == 0 ? 0 : unexpectedAt(blanks(stop));
}

function noteFault(at: usize, end: usize, status: i32): i32 {
  const place = faultAt != 0 ? faultAt : ownFault;
  fault = faultNesting ? NESTING : place >= end ? TRUNCATED : INVALID;
  faultByte = place - at;
  return status;
}

/** Of doubled members the last one's value counts, in the place of the first: the others are consumed. */
function takeLast(member: usize): void {
  for (let later = nextOf(member); later != 0; later = nextOf(later)) {
    if (flagsOf(later) & DEAD || !isTop(later) || !sameName(member, later)) continue;
    setValue(member, valueOf(later), sizeOf(later), tagOf(later), flagsOf(later));
    addFlag(later, DEAD);
  }
}

/** Whether it is a member of the object itself, not of one within it. */
@inline
function isTop(member: usize): bool {
  return nodeOf(member) == 0 && !(flagsOf(member) & INNER);
}

/** Whether the record's members all stay: what they carry is an event, but the record nests too deep to be taken apart. */
@inline
function isKept(level: i32): bool {
  return level == 1 && recordDeep != 0;
}

/** Looks through the members of an object that may carry the event. */
function inMembers(list: usize, level: i32): i32 {
  for (let member = list; member != 0; member = nextOf(member)) {
    if (flagsOf(member) & DEAD || !isTop(member) || !isOtlp(member)) continue;
    takeLast(member);
    if (tagOf(member) != ARRAY) continue;
    const found = inOtlp(list, member, level);
    if (found != NONE) return found;
  }
  for (let member = list; member != 0; member = nextOf(member)) {
    if (flagsOf(member) & DEAD || !isTop(member) || match(carrierTable, nameOf(member), nameSizeOf(member)) == 0) continue;
    takeLast(member);
    const tag = tagOf(member);
    let found = NONE;
    if (tag == STRING) found = inText(member, level);
    else if (tag == OBJECT) found = inObject(valueOf(member), valueOf(member) + sizeOf(member), level);
    else if (tag == ARRAY) found = inArray(valueOf(member), valueOf(member) + sizeOf(member));
    if (found == NONE) continue;
    if (found == BROKEN) return BROKEN;
    if (isKept(level)) return EVENT;
    addFlag(member, DEAD);
    if (tag == STRING) takeSyslog(list, level);
    setBeside((level - 1) << 1, list);
    if (level == 1) {
      originalAt = valueOf(member);
      originalEnd = originalAt + sizeOf(member);
      originalIsJson = tag != STRING;
    }
    return EVENT;
  }
  return NONE;
}

/** What a syslog parser left beside its message goes where the header of a line would. */
function takeSyslog(list: usize, level: i32): void {
  let marked = false;
  for (let member = list; member != 0 && !marked; member = nextOf(member)) {
    if (flagsOf(member) & DEAD || !isTop(member) || nameSizeOf(member) != syslogMarkSize || !equal(nameOf(member), syslogMark, syslogMarkSize)) continue;
    takeLast(member);
    if (tagOf(member) != STRING || sizeOf(member) == 0) return;
    marked = true;
  }
  if (!marked) return;
  for (let member = list; member != 0; member = nextOf(member)) {
    if (flagsOf(member) & DEAD || !isTop(member)) continue;
    const part = match(syslogTable, nameOf(member), nameSizeOf(member));
    if (part == 0) continue;
    takeLast(member);
    if (tagOf(member) > FALSE || sizeOf(member) == 0) continue;
    if (!rawText(member) || (rawSize == 1 && load<u8>(raw) == 0x2d)) continue;
    if (takePart(part, raw, raw + rawSize, level)) addFlag(member, DEAD);
  }
}

/** Raw text of a scalar, in place where it holds no escape; only then no NUL ends it. False where memory ran out. */
let raw: usize = 0;
let rawSize: usize = 0;
function rawText(member: usize): bool {
  raw = valueOf(member);
  rawSize = sizeOf(member);
  if (!(flagsOf(member) & ESCAPED)) {
    notePlain(raw, raw + rawSize);
    return true;
  }
  if (decodedFrom != raw && decode(raw, raw + rawSize) == 0) return false;
  raw = decoded;
  rawSize = decodedSize;
  return true;
}

function inObject(at: usize, end: usize, level: i32): i32 {
  clearSlots(slotCount);
  scanObject(at, end, 0, 1);
  eventMembers = head();
  if (recognised()) return EVENT;
  return level < MAX_CARRIERS ? inMembers(head(), level + 1) : NONE;
}

/** A batch: the first event of the product is the record's, the other items stay with it as they are. */
function inArray(array: usize, end: usize): i32 {
  let at = blanks(array + 1);
  while (load<u8>(at) != 0x5d) {
    const item = at;
    const isObject = load<u8>(at) == 0x7b;
    if (isObject) clearSlots(slotCount);
    const stop = isObject ? scanObject(at, end, 0, 1) : skipValue(at, 1);
    if (isObject) {
      eventMembers = head();
      if (recognised()) {
        keepOthers(array, item, stop);
        return EVENT;
      }
    }
    at = blanks(stop);
    if (load<u8>(at) == 0x2c) at = blanks(at + 1);
  }
  return NONE;
}

/** The items of the array without the one in `[item, stop)`. */
function keepOthers(array: usize, item: usize, stop: usize): void {
  let end = stop;
  let at = blanks(stop);
  // Slots are bound: only whole values are skipped from here, which leaves them as they are.
  while (load<u8>(at) == 0x2c) {
    at = blanks(at + 1);
    end = skipValue(at, 1);
    at = blanks(end);
  }
  const first = blanks(array + 1);
  const before = item - first;
  const after = end - stop;
  if (before == 0 && after == 0) return;
  const text = alloc(before + after);
  if (text == 0) return;
  memory.copy(text, first, before);
  memory.copy(text + before, stop, after);
  othersAt = text;
  othersEnd = text + before + after;
  if (before == 0) {
    // The comma after the item.
    othersAt = blanks(othersAt) + 1;
  } else if (after == 0) {
    othersEnd = othersAt + before;
    while (load<u8>(othersEnd - 1) != 0x2c) othersEnd--;
    othersEnd--;
  } else {
    // Before ends in a comma and after starts with one: the item leaves a hole between two.
    let hole = text + before;
    while (load<u8>(hole) != 0x2c) hole++;
    store<u8>(hole, 0x20);
  }
}

/** Reads a string that may be an event: headers off, then JSON, then the product's text forms. */
function inText(carrier: usize, level: i32): i32 {
  if (!rawText(carrier)) return NONE;
  let at = raw;
  let end = at + rawSize;
  while (true) {
    const c = load<u8>(at);
    if (at < end && (c == 0x20 || c == 0x09 || c == 0x0a || c == 0x0d)) at++;
    else if (end - at >= 3 && load<u16>(at) == 0xbbef && load<u8>(at, 2) == 0xbf) at += 3;
    else break;
  }
  while (end > at) {
    const c = load<u8>(end - 1);
    if (c != 0x20 && c != 0x09 && c != 0x0a && c != 0x0d) break;
    end--;
  }
  // NULs end the text; where it stands in place, until it was read.
  const after = load<u64>(end);
  const afterThat = load<u64>(end, 8);
  store<u64>(end, 0);
  store<u64>(end, 0, 8);
  saveSyslog(level);
  beginList();
  for (let headers = 0; headers < 4; headers++) {
    const rest = takeHeader(at, end);
    if (rest == 0) break;
    at = rest;
  }
  const headerMembers = head();
  const c = load<u8>(at);
  let found = NONE;
  if (c == 0x7b || c == 0x5b) {
    found = inJson(at, end, carrier, level);
  } else {
    clearSlots(slotCount);
    clearIncomplete();
    if (readText(at, end)) {
      eventMembers = head();
      if (incomplete) {
        if (suspected()) {
          fault = INCOMPLETE;
          faultByte = end - at;
          faultMember = carrier;
          found = BROKEN;
        }
      } else if (recognised()) {
        found = EVENT;
      }
      isText = found == EVENT;
    }
  }
  if (found == EVENT) setBeside(((level - 1) << 1) + 1, headerMembers);
  else if (found == NONE) restoreSyslog(level);
  store<u64>(end, after);
  store<u64>(end, afterThat, 8);
  return found;
}

function inJson(at: usize, end: usize, carrier: usize, level: i32): i32 {
  let stop = scanText(at, end);
  if (dirty) {
    const text = sanitise(at, end, true);
    if (text == 0) return NONE;
    at = text;
    end = text + textSize;
    stop = scanText(at, end);
  }
  if (stop == 0) {
    if (!recognised() && !suspected()) return NONE;
    faultMember = carrier;
    return noteFault(at, end, BROKEN);
  }
  const deep = deepAt;
  let found = NONE;
  if (load<u8>(at) == 0x5b) {
    found = inArray(at, end);
  } else {
    eventMembers = head();
    if (recognised()) found = EVENT;
    else if (level < MAX_CARRIERS) found = inMembers(head(), level + 1);
  }
  if (found == EVENT && deep != 0) {
    fault = NESTING;
    faultByte = deep - at;
    faultMember = carrier;
    return BROKEN;
  }
  return found;
}

/** Scans a text that starts with an object or array; 0 where it is not only that. */
function scanText(at: usize, end: usize): usize {
  beginScan();
  clearSlots(slotCount);
  const stop = load<u8>(at) == 0x7b ? scanObject(at, end, 0, 1) : skipValue(at, 1);
  return stop == 0 ? 0 : atEnd(blanks(stop), end);
}

/** `resourceLogs` */
const RESOURCE_LOGS: usize = memory.data<u8>([0x72, 0x65, 0x73, 0x6f, 0x75, 0x72, 0x63, 0x65, 0x4c, 0x6f, 0x67, 0x73, 0, 0, 0, 0]);

function isOtlp(member: usize): bool {
  return nameSizeOf(member) == 12 && equal(nameOf(member), RESOURCE_LOGS, 12);
}

/** OTLP/JSON: the body of the first log record is the event, what else the message says is its envelope. */
function inOtlp(list: usize, member: usize, level: i32): i32 {
  if (!readOtlp(valueOf(member))) return NONE;
  const event = nextOtlpEvent;
  const around = otlpBeside;
  const others = otlpOthers;
  const othersStop = otlpOthersEnd;
  const found = inObject(event, nextOtlpEnd, level);
  if (found != EVENT || isKept(level)) return found;
  addFlag(member, DEAD);
  setBeside((level - 1) << 1, list);
  setBeside(((level - 1) << 1) + 1, around);
  othersAt = others;
  othersEnd = othersStop;
  return EVENT;
}
