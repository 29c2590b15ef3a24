/**
 * OTLP/JSON of an OpenTelemetry exporter (opentelemetry-proto, logs/v1): log records become plain JSON objects. Twin of
 * fromOtlp in generator/plan/oracle/find.ts. The text was scanned before, so every skip succeeds.
 */
import { alloc, equal } from '../memory';
import { addMember, ARRAY, beginList, ESCAPED, FALSE, head, kind, NULL, NUMBER, OBJECT, STRING, TRUE } from '../member';
import { blanks, clearEscaped, escaped, scanString, skipValue } from '../json/scan';
import { normalise, size as textSize } from '../json/text';

/** The first event's JSON text. */
export let nextOtlpEvent: usize = 0;
export let nextOtlpEnd: usize = 0;
/** What stood around it: the members of resource, scope and log record that are not empty. */
export let otlpBeside: usize = 0;
/** The other events' JSON texts with commas between. */
export let otlpOthers: usize = 0;
export let otlpOthersEnd: usize = 0;

/** Names, eight-aligned: scopeLogs logRecords body timeUnixNano observedTimeUnixNano key value values and the kinds of a value. */
const SCOPE_LOGS: usize = memory.data<u8>([0x73, 0x63, 0x6f, 0x70, 0x65, 0x4c, 0x6f, 0x67, 0x73, 0, 0, 0, 0, 0, 0, 0]);
const LOG_RECORDS: usize = memory.data<u8>([0x6c, 0x6f, 0x67, 0x52, 0x65, 0x63, 0x6f, 0x72, 0x64, 0x73, 0, 0, 0, 0, 0, 0]);
const BODY: usize = memory.data<u8>([0x62, 0x6f, 0x64, 0x79, 0, 0, 0, 0]);
const OBSERVED: usize = memory.data<u8>([0x6f, 0x62, 0x73, 0x65, 0x72, 0x76, 0x65, 0x64, 0x54, 0x69, 0x6d, 0x65, 0x55, 0x6e, 0x69, 0x78, 0x4e, 0x61, 0x6e, 0x6f, 0, 0, 0, 0]);
const TIME: usize = memory.data<u8>([0x74, 0x69, 0x6d, 0x65, 0x55, 0x6e, 0x69, 0x78, 0x4e, 0x61, 0x6e, 0x6f, 0, 0, 0, 0]);
const KEY: usize = memory.data<u8>([0x6b, 0x65, 0x79, 0, 0, 0, 0, 0]);
const VALUE: usize = memory.data<u8>([0x76, 0x61, 0x6c, 0x75, 0x65, 0x73, 0, 0]);
const STRING_VALUE: usize = memory.data<u8>([0x73, 0x74, 0x72, 0x69, 0x6e, 0x67, 0x56, 0x61, 0x6c, 0x75, 0x65, 0, 0, 0, 0, 0]);
const DOUBLE_VALUE: usize = memory.data<u8>([0x64, 0x6f, 0x75, 0x62, 0x6c, 0x65, 0x56, 0x61, 0x6c, 0x75, 0x65, 0, 0, 0, 0, 0]);
const BOOL_VALUE: usize = memory.data<u8>([0x62, 0x6f, 0x6f, 0x6c, 0x56, 0x61, 0x6c, 0x75, 0x65, 0, 0, 0, 0, 0, 0, 0]);
const BYTES_VALUE: usize = memory.data<u8>([0x62, 0x79, 0x74, 0x65, 0x73, 0x56, 0x61, 0x6c, 0x75, 0x65, 0, 0, 0, 0, 0, 0]);
const INT_VALUE: usize = memory.data<u8>([0x69, 0x6e, 0x74, 0x56, 0x61, 0x6c, 0x75, 0x65]);
const ARRAY_VALUE: usize = memory.data<u8>([0x61, 0x72, 0x72, 0x61, 0x79, 0x56, 0x61, 0x6c, 0x75, 0x65, 0, 0, 0, 0, 0, 0]);
const KVLIST_VALUE: usize = memory.data<u8>([0x6b, 0x76, 0x6c, 0x69, 0x73, 0x74, 0x56, 0x61, 0x6c, 0x75, 0x65, 0, 0, 0, 0, 0]);

/** Where the next byte of a rewritten event goes. */
let to: usize = 0;

/** Iteration over an object's members: name and value of the current one. */
let name: usize = 0;
let nameSize: usize = 0;
let value: usize = 0;
let valueEnd: usize = 0;

/** The first member of the object at `at`, or what follows a member's value: where to go on, or 0 after the last. */
function first(at: usize): usize {
  at = blanks(at + 1);
  return load<u8>(at) == 0x7d ? 0 : member(at);
}

function after(at: usize): usize {
  at = blanks(at);
  return load<u8>(at) == 0x2c ? member(blanks(at + 1)) : 0;
}

function member(at: usize): usize {
  name = at + 1;
  clearEscaped();
  const quote = scanString(name);
  nameSize = quote - name;
  if (escaped) {
    const plain = normalise(name, quote);
    if (plain != 0) {
      name = plain;
      nameSize = textSize;
    }
  }
  value = blanks(blanks(quote + 1) + 1);
  valueEnd = skipValue(value, 1);
  return valueEnd;
}

function isNamed(text: usize, size: usize): bool {
  return nameSize == size && equal(name, text, size);
}

/** The value of the object's last member of this name, or 0; `valueEnd` follows it. */
function find(object: usize, text: usize, size: usize): usize {
  let found: usize = 0;
  let foundEnd: usize = 0;
  for (let at = first(object); at != 0; at = after(at)) {
    if (!isNamed(text, size)) continue;
    found = value;
    foundEnd = valueEnd;
  }
  valueEnd = foundEnd;
  return found;
}

/** The items of an array: the first, or what follows one; 0 after the last. */
function firstItem(array: usize): usize {
  const at = blanks(array + 1);
  return load<u8>(at) == 0x5d ? 0 : at;
}

function nextItem(end: usize): usize {
  const at = blanks(end);
  return load<u8>(at) == 0x2c ? blanks(at + 1) : 0;
}

/** Reads `resourceLogs`; false where it holds no log record whose body is an object. */
export function readOtlp(resources: usize): bool {
  const end = skipValue(resources, 1);
  const room = alloc(end - resources + 64);
  if (room == 0) return false;
  to = room;
  nextOtlpEvent = 0;
  otlpBeside = 0;
  otlpOthers = 0;
  otlpOthersEnd = 0;
  for (let resource = firstItem(resources); resource != 0; resource = nextItem(skipValue(resource, 1))) {
    if (load<u8>(resource) != 0x7b) continue;
    const scopes = find(resource, SCOPE_LOGS, 9);
    if (scopes == 0 || load<u8>(scopes) != 0x5b) continue;
    for (let scope = firstItem(scopes); scope != 0; scope = nextItem(skipValue(scope, 1))) {
      if (load<u8>(scope) != 0x7b) continue;
      const records = find(scope, LOG_RECORDS, 10);
      if (records == 0 || load<u8>(records) != 0x5b) continue;
      for (let record = firstItem(records); record != 0; record = nextItem(skipValue(record, 1))) {
        if (load<u8>(record) == 0x7b) readRecord(resource, scope, record);
      }
    }
  }
  if (otlpOthers != 0) otlpOthersEnd = to - 1;
  return nextOtlpEvent != 0;
}

function readRecord(resource: usize, scope: usize, record: usize): void {
  const body = find(record, BODY, 4);
  if (body == 0) return;
  const start = to;
  rewrite(body, 1);
  if (load<u8>(start) != 0x7b) {
    to = start;
    return;
  }
  const time = addTime(start, record, TIME, 12);
  const observed = addTime(start, record, OBSERVED, 20);
  store<u8>(to, 0x2c);
  to++;
  if (nextOtlpEvent != 0) {
    if (otlpOthers == 0) otlpOthers = start;
    return;
  }
  nextOtlpEvent = start;
  nextOtlpEnd = to - 1;
  beginList();
  besideOf(resource, 1, SCOPE_LOGS, 9, false, false);
  besideOf(scope, 2, LOG_RECORDS, 10, false, false);
  besideOf(record, 3, BODY, 4, time, observed);
  otlpBeside = head();
}

/** A time of the log record becomes a member of the event, where it has none of that name. Whether it did. */
function addTime(event: usize, record: usize, text: usize, size: usize): bool {
  const time = find(record, text, size);
  const timeEnd = valueEnd;
  if (time == 0 || find(event, text, size) != 0) return false;
  to--;
  if (load<u8>(blanks(event + 1)) != 0x7d) store<u8>(to++, 0x2c);
  store<u8>(to++, 0x22);
  write(text, size);
  store<u16>(to, 0x3a22);
  to += 2;
  write(time, timeEnd - time);
  store<u8>(to++, 0x7d);
  return true;
}

function write(at: usize, size: usize): void {
  memory.copy(to, at, size);
  to += size;
}

/** Notes an object's members, but for one and the times that the event took; `scope` tells whose they are. */
function besideOf(object: usize, scope: u8, without: usize, withoutSize: usize, time: bool, observed: bool): void {
  for (let at = first(object); at != 0; at = after(at)) {
    if (isNamed(without, withoutSize) || (time && isNamed(TIME, 12)) || (observed && isNamed(OBSERVED, 20))) continue;
    const c = load<u8>(value);
    if (c == 0x22) {
      clearEscaped();
      const quote = scanString(value + 1);
      addMember(name, nameSize, value + 1, quote - value - 1, kind(STRING, escaped ? ESCAPED : 0, 0, scope));
    } else {
      const tag = c == 0x7b ? OBJECT : c == 0x5b ? ARRAY : c == 0x74 ? TRUE : c == 0x66 ? FALSE : c == 0x6e ? NULL : NUMBER;
      addMember(name, nameSize, value, valueEnd - value, kind(tag, 0, 0, scope));
    }
  }
}

/** Values nested deeper stay as they are: such an event is not taken apart anyway, and the module's stack is small. */
const MAX_NESTING: i32 = 100;

/** Writes an AnyValue as plain JSON; what is none stays as it is. */
function rewrite(at: usize, depth: i32): void {
  const end = skipValue(at, 1);
  if (load<u8>(at) != 0x7b || depth > MAX_NESTING) {
    write(at, end - at);
    return;
  }
  if (first(at) == 0) {
    store<u32>(to, 0x6c6c756e);
    to += 4;
    return;
  }
  const inner = value;
  const innerEnd = valueEnd;
  if (isNamed(STRING_VALUE, 11) || isNamed(BOOL_VALUE, 9) || isNamed(DOUBLE_VALUE, 11) || isNamed(BYTES_VALUE, 10)) {
    write(inner, innerEnd - inner);
  } else if (isNamed(INT_VALUE, 8)) {
    let digits = inner + 1;
    let size = innerEnd - inner - 2;
    clearEscaped();
    if (load<u8>(inner) == 0x22) scanString(digits);
    if (escaped) {
      const plain = normalise(digits, innerEnd - 1);
      if (plain != 0) {
        digits = plain;
        size = textSize;
      }
    }
    if (load<u8>(inner) == 0x22 && isWhole(digits, digits + size)) write(digits, size);
    else write(inner, innerEnd - inner);
  } else if ((isNamed(ARRAY_VALUE, 10) || isNamed(KVLIST_VALUE, 11)) && load<u8>(inner) == 0x7b) {
    const isList = isNamed(ARRAY_VALUE, 10);
    const values = find(inner, VALUE, 6);
    if (values != 0 && load<u8>(values) != 0x5b) write(at, end - at);
    else if (isList) rewriteArray(values, depth);
    else rewriteObject(values, depth);
  } else {
    write(at, end - at);
  }
}

/** A whole number without leading zeros. */
function isWhole(at: usize, end: usize): bool {
  if (at < end && load<u8>(at) == 0x2d) at++;
  if (at >= end || (load<u8>(at) == 0x30 && at + 1 < end)) return false;
  for (; at < end; at++) if (<u32>load<u8>(at) - 0x30 > 9) return false;
  return true;
}

function rewriteArray(values: usize, depth: i32): void {
  store<u8>(to++, 0x5b);
  const start = to;
  for (let item: usize = values == 0 ? 0 : firstItem(values); item != 0; item = nextItem(skipValue(item, 1))) {
    rewrite(item, depth + 1);
    store<u8>(to++, 0x2c);
  }
  if (to > start) to--;
  store<u8>(to++, 0x5d);
}

function rewriteObject(values: usize, depth: i32): void {
  store<u8>(to++, 0x7b);
  const start = to;
  for (let item: usize = values == 0 ? 0 : firstItem(values); item != 0; item = nextItem(skipValue(item, 1))) {
    if (load<u8>(item) != 0x7b) continue;
    const key = find(item, KEY, 3);
    const keyEnd = valueEnd;
    if (key == 0 || load<u8>(key) != 0x22) continue;
    const inner = find(item, VALUE, 5);
    write(key, keyEnd - key);
    store<u8>(to++, 0x3a);
    if (inner == 0) {
      store<u32>(to, 0x6c6c756e);
      to += 4;
    } else {
      rewrite(inner, depth + 1);
    }
    store<u8>(to++, 0x2c);
  }
  if (to > start) to--;
  store<u8>(to++, 0x7d);
}
