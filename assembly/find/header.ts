/** Headers that runtimes and tools put before a line: CRI, kubectl, syslog, Elasticsearch bulk. Twin of generator/plan/oracle/find.ts. */
import { alloc, byteIndex } from '../memory';
import { addMember, derive, HEADER, kind, OBJECT, STRING } from '../member';
import { beginScan, faultAt, skipValue } from '../json/scan';
import { encode, size as textSize } from '../json/text';
import { syslogSlots } from '../product';

const NAMES: usize = memory.data<u8>([
  0x74, 0x69, 0x6d, 0x65, 0x73, 0x74, 0x72, 0x65, 0x61, 0x6d, 0x6c, 0x6f, 0x67, 0x74, 0x61, 0x67, 0x6b, 0x75, 0x62, 0x65, 0x63, 0x74, 0x6c, 0x73, 0x79, 0x73, 0x6c, 0x6f, 0x67, 0x62, 0x75, 0x6c, 0x6b,
  0, 0, 0, 0, 0, 0, 0, 0,
]);
/** `{"timestamp":"` and `structured_data":"` */
const TIMESTAMP: usize = memory.data<u8>([0x22, 0x74, 0x69, 0x6d, 0x65, 0x73, 0x74, 0x61, 0x6d, 0x70, 0x22, 0x3a, 0x22, 0, 0, 0]);
const STRUCTURED: usize = memory.data<u8>([0x22, 0x73, 0x74, 0x72, 0x75, 0x63, 0x74, 0x75, 0x72, 0x65, 0x64, 0x5f, 0x64, 0x61, 0x74, 0x61, 0x22, 0x3a, 0x22, 0, 0, 0, 0, 0]);

/** Parts of a syslog header that were read: address and size of each, in the order of product.syslogSlots. */
const parts: usize = memory.data(8 * 8, 8);
const APPNAME: u32 = 0;
const FACILITY: u32 = 1;
const HOSTNAME: u32 = 2;
const MSGID: u32 = 3;
const PRIORITY: u32 = 4;
const PROCID: u32 = 5;
const SEVERITY: u32 = 6;
const VERSION: u32 = 7;

/** The parts as they were before a carrier at this level was looked into. */
const saved: usize = memory.data(4 * 64, 8);

export function clearSyslog(): void {
  for (let i: usize = 0; i < 64; i += 8) store<u64>(parts + i, 0);
}

export function saveSyslog(level: i32): void {
  memory.copy(saved + (<usize>level << 6), parts, 64);
}

export function restoreSyslog(level: i32): void {
  memory.copy(parts, saved + (<usize>level << 6), 64);
}

/** Puts the header's parts into their slots. */
export function bindSyslog(): void {
  for (let i: u32 = 0; i < 8; i++) {
    const at = load<usize>(parts + (<usize>i << 3));
    if (at == 0) continue;
    const text = encode(at, at + load<usize>(parts + (<usize>i << 3), 4));
    if (text != 0) derive(load<u16>(syslogSlots + (<usize>i << 1)), text, textSize, STRING);
  }
}

/** A part of the header that a syslog parser left, `index` from 1; false where it is no such part, or what this level carried has it already. */
export function takePart(index: u32, at: usize, end: usize, level: i32): bool {
  index--;
  const part = <usize>index << 3;
  if (load<usize>(parts + part) != load<usize>(saved + (<usize>level << 6) + part)) return false;
  if (index != PRIORITY) {
    setPart(index, at, end - at);
    return true;
  }
  let priority: u32 = 0;
  for (let i = at; i < end; i++) {
    if (!isDigit(load<u8>(i))) return false;
    priority = priority * 10 + (load<u8>(i) - 0x30);
  }
  if (end - at > 3 || priority > 191) return false;
  setPriority(priority);
  return true;
}

function setPriority(priority: u32): void {
  setNumber(PRIORITY, priority);
  setNumber(FACILITY, priority >> 3);
  setNumber(SEVERITY, priority & 7);
}

function setPart(index: u32, at: usize, size: usize): void {
  store<usize>(parts + (<usize>index << 3), at);
  store<usize>(parts + (<usize>index << 3), size, 4);
}

/** A member of what stood before the line; `name` is an offset into NAMES. */
function note(name: usize, nameSize: usize, at: usize, end: usize, flags: u8): void {
  const text = encode(at, end);
  if (text != 0) addMember(NAMES + name, nameSize, text, textSize, kind(STRING, flags, 0, 0));
}

@inline
function isDigit(c: u8): bool {
  return <u32>c - 0x30 < 10;
}

/** Digits of `text` where `pattern` has 0, and else the same bytes. */
function digitsAt(at: usize, end: usize, count: usize): bool {
  if (end - at < count) return false;
  for (let i: usize = 0; i < count; i++) if (!isDigit(load<u8>(at + i))) return false;
  return true;
}

/** `YYYY-MM-DDT` at `at`. */
function isDay(at: usize, end: usize): bool {
  return end - at > 11 && digitsAt(at, end, 4) && load<u8>(at, 4) == 0x2d && digitsAt(at + 5, end, 2) && load<u8>(at, 7) == 0x2d && digitsAt(at + 8, end, 2) && load<u8>(at, 10) == 0x54;
}

/** End of an RFC 3339 time as loggers write it: `T` and 8 to 30 of `0-9 : . Z + -`; 0 where there is none. */
function timeEnd(at: usize, end: usize): usize {
  if (!isDay(at, end)) return 0;
  let i = at + 11;
  while (true) {
    const c = load<u8>(i);
    if (i >= end || !(isDigit(c) || c == 0x3a || c == 0x2e || c == 0x5a || c == 0x2b || c == 0x2d)) break;
    i++;
  }
  const size = i - at - 11;
  return size >= 8 && size <= 30 ? i : 0;
}

/** Takes one header off `[at, end)`: where the rest starts, or 0 where there is no header. */
export function takeHeader(at: usize, end: usize): usize {
  const c = load<u8>(at);
  if (isDigit(c)) {
    let rest = takeCri(at, end);
    if (rest == 0) rest = load<u8>(at, 1) == 0x20 ? take5424(at, end, true) : timeEnd(at, end) == 0 ? 0 : takeFields(at, end, true);
    if (rest == 0) rest = take3164(at, end, true);
    return rest != 0 ? rest : takeTime(at, end);
  }
  if (<u32>c - 0x41 < 26) return take3164(at, end, true);
  if (c == 0x5b) return takePod(at, end);
  if (c == 0x3c) return takeSyslog(at, end);
  if (c == 0x7b) return takeBulk(at, end);
  return 0;
}

/** `TIME stdout|stderr P|F ` of a CRI log (Kubernetes CRI logging, kubernetes/cri-api). */
function takeCri(at: usize, end: usize): usize {
  const time = timeEnd(at, end);
  if (time == 0 || end - time < 10 || load<u8>(time) != 0x20) return 0;
  const stream = time + 1;
  const isStd = load<u32>(stream) == 0x6f647473 && load<u16>(stream, 4) == 0x7475;
  const isErr = load<u32>(stream) == 0x65647473 && load<u16>(stream, 4) == 0x7272;
  if (!isStd && !isErr) return 0;
  const tag = load<u8>(stream, 7);
  if (load<u8>(stream, 6) != 0x20 || (tag != 0x50 && tag != 0x46) || load<u8>(stream, 8) != 0x20) return 0;
  note(0, 4, at, time, 0);
  note(4, 6, stream, stream + 6, 0);
  note(10, 6, stream + 7, stream + 8, 0);
  return stream + 9;
}

/** `TIME ` that kubectl logs --timestamps puts before a line. */
function takeTime(at: usize, end: usize): usize {
  if (!isDay(at, end) || end - at < 21) return 0;
  let i = at + 11;
  if (!digitsAt(i, end, 2) || load<u8>(i, 2) != 0x3a || !digitsAt(i + 3, end, 2) || load<u8>(i, 5) != 0x3a || !digitsAt(i + 6, end, 2)) return 0;
  i += 8;
  if (load<u8>(i) == 0x2e) {
    const start = ++i;
    while (i < end && isDigit(load<u8>(i))) i++;
    if (i == start || i - start > 9) return 0;
  }
  const c = load<u8>(i);
  if (c == 0x5a) i++;
  else if ((c == 0x2b || c == 0x2d) && digitsAt(i + 1, end, 2) && load<u8>(i, 3) == 0x3a && digitsAt(i + 4, end, 2)) i += 6;
  else return 0;
  if (i + 1 >= end || load<u8>(i) != 0x20 || load<u8>(i, 1) == 0x20) return 0;
  note(0, 4, at, i, 0);
  return i + 1;
}

/** `[pod/namespace/name/…] ` of kubectl logs --prefix. */
function takePod(at: usize, end: usize): usize {
  if (end - at < 8 || load<u32>(at, 1) != 0x2f646f70) return 0;
  let i = at + 5;
  while (i < end && load<u8>(i) != 0x5d && load<u8>(i) != 0x20) i++;
  if (i == at + 5 || i + 1 >= end || load<u8>(i) != 0x5d || load<u8>(i, 1) != 0x20) return 0;
  note(16, 7, at + 1, i, HEADER);
  return i + 2;
}

/** End of the word at `at` (no blank in it) that a blank follows, or 0. */
function wordEnd(at: usize, end: usize): usize {
  const stop = byteIndex(at, end, 0x20);
  return stop > at && stop < end ? stop : 0;
}

/** `<PRI>` and an RFC 5424 or RFC 3164 header. */
function takeSyslog(at: usize, end: usize): usize {
  let i = at + 1;
  let priority: u32 = 0;
  while (i < end && isDigit(load<u8>(i)) && i - at < 5) {
    priority = priority * 10 + (load<u8>(i) - 0x30);
    i++;
  }
  if (i == at + 1 || i - at > 4 || i >= end || load<u8>(i) != 0x3e || priority > 191) return 0;
  const after = i + 1;
  let rest = take5424(after, end, false);
  if (rest == 0) rest = take3164(after, end, false);
  if (rest == 0) return 0;
  setPriority(priority);
  return rest;
}

function setNumber(index: u32, value: u32): void {
  const text = alloc(4);
  if (text == 0) return;
  let size: usize = 0;
  if (value >= 100) store<u8>(text + size++, <u8>(0x30 + value / 100));
  if (value >= 10) store<u8>(text + size++, <u8>(0x30 + ((value / 10) % 10)));
  store<u8>(text + size++, <u8>(0x30 + (value % 10)));
  setPart(index, text, size);
}

/** End of RFC 5424 structured data at `at`: `-` or `[…]…`; 0 where there is none. */
function structuredEnd(at: usize, end: usize): usize {
  if (load<u8>(at) == 0x2d) return at + 1;
  let i = at;
  while (i < end && load<u8>(i) == 0x5b) {
    i++;
    while (i < end && load<u8>(i) != 0x5d) {
      if (load<u8>(i) == 0x5c) i++;
      i++;
    }
    if (i >= end) return 0;
    i++;
  }
  return i == at ? 0 : i;
}

/** `1 TIME HOST APP PROCID MSGID SD MSG` after the priority (RFC 5424, section 6), or without one. */
function take5424(at: usize, end: usize, bare: bool): usize {
  const version = load<u8>(at);
  if (end - at < 3 || version < 0x31 || version > 0x39 || load<u8>(at, 1) != 0x20) return 0;
  const rest = takeFields(at + 2, end, bare);
  if (rest != 0) setPart(VERSION, at, 1);
  return rest;
}

/**
 * `TIME HOST APP PROCID MSGID SD MSG`; `bare`: as receivers write it to files, without priority, so that more is asked of the words:
 * a host name has no `=`, and a process id is a number.
 */
function takeFields(time: usize, end: usize, bare: bool): usize {
  const timeStop = wordEnd(time, end);
  if (timeStop == 0) return 0;
  const host = timeStop + 1;
  const hostStop = wordEnd(host, end);
  if (hostStop == 0) return 0;
  const app = hostStop + 1;
  const appStop = wordEnd(app, end);
  if (appStop == 0) return 0;
  const proc = appStop + 1;
  const procStop = wordEnd(proc, end);
  if (procStop == 0) return 0;
  const id = procStop + 1;
  const idStop = wordEnd(id, end);
  if (idStop == 0) return 0;
  const data = idStop + 1;
  const dataStop = structuredEnd(data, end);
  if (dataStop == 0 || (dataStop < end && load<u8>(dataStop) != 0x20)) return 0;
  if (bare && (dataStop == end || timeEnd(time, end) != timeStop || !isHost(host, hostStop) || !isProcess(proc, procStop))) return 0;
  setWord(HOSTNAME, host, hostStop);
  setWord(APPNAME, app, appStop);
  setWord(PROCID, proc, procStop);
  setWord(MSGID, id, idStop);
  const hasTime = !isDash(time, timeStop);
  const hasData = !isDash(data, dataStop);
  if (hasTime || hasData) noteSyslog(hasTime ? time : timeStop, timeStop, hasData ? data : dataStop, dataStop);
  let rest = dataStop;
  if (rest < end) {
    rest++;
    // A byte order mark.
    if (end - rest >= 3 && load<u16>(rest) == 0xbbef && load<u8>(rest, 2) == 0xbf) rest += 3;
  }
  return rest;
}

/** Letters, digits and `. : _ -`. */
function isHost(at: usize, end: usize): bool {
  for (; at < end; at++) {
    const c = load<u8>(at);
    if (!(<u32>(c | 0x20) - 0x61 < 26 || isDigit(c) || c == 0x3a || c == 0x2d || c == 0x2e || c == 0x5f)) return false;
  }
  return true;
}

/** Digits, or `-`. */
function isProcess(at: usize, end: usize): bool {
  if (isDash(at, end)) return true;
  for (; at < end; at++) if (!isDigit(load<u8>(at))) return false;
  return true;
}

@inline
function isDash(at: usize, end: usize): bool {
  return end - at == 1 && load<u8>(at) == 0x2d;
}

function setWord(index: u32, at: usize, end: usize): void {
  if (!isDash(at, end)) setPart(index, at, end - at);
}

/**
 * `Mmm dd hh:mm:ss HOST TAG[PID]: MSG` after the priority (RFC 3164), or with an RFC 3339 time; `bare`: without one, as receivers write it to files.
 * A relay that makes it of RFC 5424 puts no colon behind the process id.
 */
function take3164(at: usize, end: usize, bare: bool): usize {
  let time = timeEnd(at, end);
  if (time == 0) {
    if (end - at < 16 || load<u8>(at, 3) != 0x20 || load<u8>(at, 6) != 0x20 || load<u8>(at, 9) != 0x3a || load<u8>(at, 12) != 0x3a) return 0;
    const month = <u32>load<u8>(at) - 0x41 < 26 && <u32>load<u8>(at, 1) - 0x61 < 26 && <u32>load<u8>(at, 2) - 0x61 < 26;
    const day = (load<u8>(at, 4) == 0x20 || isDigit(load<u8>(at, 4))) && isDigit(load<u8>(at, 5));
    if (!month || !day || !digitsAt(at + 7, end, 2) || !digitsAt(at + 10, end, 2) || !digitsAt(at + 13, end, 2)) return 0;
    time = at + 15;
  }
  if (time >= end || load<u8>(time) != 0x20) return 0;
  const host = time + 1;
  const hostStop = wordEnd(host, end);
  // A key of a text form ends in a colon and is no host.
  if (hostStop == 0 || (bare && (!isHost(host, hostStop) || load<u8>(hostStop - 1) == 0x3a))) return 0;
  const tag = hostStop + 1;
  let i = tag;
  while (i < end) {
    const c = load<u8>(i);
    if (c == 0x20 || c == 0x3a || c == 0x5b || c == 0x5d) break;
    i++;
  }
  const tagStop = i;
  if (tagStop == tag) return 0;
  let pid: usize = 0;
  let pidStop: usize = 0;
  if (i < end && load<u8>(i) == 0x5b) {
    pid = ++i;
    while (i < end && load<u8>(i) != 0x5d && load<u8>(i) != 0x20) i++;
    if (i >= end || load<u8>(i) != 0x5d) return 0;
    pidStop = i++;
  }
  if (i < end && load<u8>(i) == 0x3a) i++;
  else if (pid == 0) return 0;
  if (i >= end || load<u8>(i) != 0x20) return 0;
  setPart(HOSTNAME, host, hostStop - host);
  setPart(APPNAME, tag, tagStop - tag);
  if (pidStop > pid) setPart(PROCID, pid, pidStop - pid);
  noteSyslog(at, time, 0, 0);
  return i + 1;
}

/** `"syslog":{"timestamp":"…","structured_data":"…"}`, what is empty left out. */
function noteSyslog(time: usize, timeStop: usize, data: usize, dataStop: usize): void {
  const text = alloc((timeStop - time) * 6 + (dataStop - data) * 6 + 64);
  if (text == 0) return;
  let to = text;
  store<u8>(to++, 0x7b);
  if (time < timeStop) {
    to = noteText(to, TIMESTAMP, 13, time, timeStop);
    if (data < dataStop) store<u8>(to++, 0x2c);
  }
  if (data < dataStop) to = noteText(to, STRUCTURED, 19, data, dataStop);
  store<u8>(to++, 0x7d);
  addMember(NAMES + 23, 6, text, to - text, kind(OBJECT, HEADER, 0, 0));
}

function noteText(to: usize, name: usize, nameSize: usize, at: usize, end: usize): usize {
  memory.copy(to, name, nameSize);
  to += nameSize;
  const value = encode(at, end);
  memory.copy(to, value, textSize);
  to += textSize;
  store<u8>(to, 0x22);
  return to + 1;
}

/** The action line of an Elasticsearch bulk request: `{"index":{…}}` or `{"create":{…}}`, then a line break. */
function takeBulk(at: usize, end: usize): usize {
  const isIndex = end - at > 10 && load<u64>(at, 1) == 0x227865646e6922 + (<u64>0x3a << 56);
  const isCreate = end - at > 11 && load<u64>(at, 1) == 0x2265746165726322 && load<u8>(at, 9) == 0x3a;
  if (!isIndex && !isCreate) return 0;
  if (load<u8>(at + (isIndex ? 9 : 10)) != 0x7b) return 0;
  const line = byteIndex(at, end, 0x0a);
  if (line == end || line - at < 4 || load<u16>(line - 2) != 0x7d7d) return 0;
  beginScan();
  const stop = skipValue(at, 1);
  if (stop != line || faultAt != 0) return 0;
  addMember(NAMES + 29, 4, at, line - at, kind(OBJECT, HEADER, 0, 0));
  return line + 1;
}
