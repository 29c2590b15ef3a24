// biome-ignore-all lint/correctness/noPrecisionLoss: AssemblyScript counts in 64 bits
/**
 * The list of twins: each function tries a scanner of assembly/ that takes eight bytes at a time, or decides by arithmetic, beside its
 * naive twin on the text `[at, end)`, and answers where they disagree, or 0. The text is ended by NULs, as the filter ends every text.
 * What would take too long at every place is tried at some, which depend on the text's length.
 */
import { hash as fastHash } from '../../../assembly/hash';
import * as scan from '../../../assembly/json/scan';
import * as text from '../../../assembly/json/text';
import * as memories from '../../../assembly/memory';
import { data, describe } from '../../../assembly/product';
import * as table from '../../../assembly/table';
import * as ordered from '../../../assembly/text/ordered';
import * as path from '../../../assembly/text/path';
import * as time from '../../../assembly/text/time';
import * as naive from './naive';

/** Room for the name tables of a product: what they are in, then addresses of the tables. */
export const room: usize = memory.data(1 << 17, 8);
let tables: usize = 0;
let tableCount: usize = 0;

/** `blob` is described as a product of which only the names are known. */
export function setTables(blob: usize, list: usize, count: usize, zeros: usize): void {
  describe(blob, zeros, zeros);
  tables = list;
  tableCount = count;
}

export function toMark(at: usize, end: usize): usize {
  while (at <= end) {
    const found = scan.toMark(at);
    if (found !== naive.mark(at)) return at;
    at = found + 1;
  }
  return 0;
}

export function blanks(at: usize, end: usize): usize {
  for (; at < end; at++) if (scan.blanks(at) !== naive.blanks(at)) return at;
  return 0;
}

export function hex4(at: usize, end: usize): usize {
  for (at += (end - at) % 3; at < end; at += 3) {
    if (scan.hex(load<u8>(at)) !== naive.hexDigit(load<u8>(at)) || scan.hex4(at) !== naive.hex4(at)) return at;
  }
  return 0;
}

export function utf8(at: usize, end: usize): usize {
  for (; at < end; at++) if (scan.utf8(at) !== naive.utf8(at)) return at;
  return 0;
}

function beginBoth(): void {
  scan.beginScan();
  scan.clearEscaped();
  naive.beginNaive();
}

/** Whether both found the same faults. */
function agree(): bool {
  return scan.dirty === naive.dirty && scan.faultAt === naive.faultAt && scan.faultNesting === naive.faultNesting && scan.deepAt === naive.deepAt;
}

/** The end of the string whose text starts at `at`, of both; 0 where it is none, and `disagree` where only one says so. */
let disagree: bool = false;
function stringEnd(at: usize): usize {
  beginBoth();
  const end = scan.scanString(at);
  disagree = end !== naive.string(at) || scan.escaped !== naive.escaped || !agree();
  return end;
}

/** The first byte behind the next quote. */
function next(at: usize, end: usize): usize {
  return naive.byteIndex(at, end, 0x22) + 1;
}

/** From quote to quote, as a reader goes, and from the start. */
export function scanString(at: usize, end: usize): usize {
  while (at <= end) {
    const stop = stringEnd(at);
    if (disagree) return at;
    at = next(stop === 0 ? naive.faultAt : stop + 1, end);
  }
  return 0;
}

/** Where a number or a word may start. */
export function scanScalar(at: usize, end: usize): usize {
  let before: u8 = 0;
  for (; at < end; at++) {
    const c = load<u8>(at);
    if (before < 0x2f && c > 0x20) {
      beginBoth();
      if (scan.scanScalar(at) !== naive.scalar(at) || !agree()) return at;
    }
    before = c;
  }
  return 0;
}

/** The outermost containers; in a text that is broken, the first few of those within. */
export function skipValue(at: usize, end: usize): usize {
  for (let left = 8; left > 0; left--) {
    while (at < end && load<u8>(at) !== 0x7b && load<u8>(at) !== 0x5b) at++;
    if (at >= end) return 0;
    beginBoth();
    const stop = scan.skipValue(at, 1);
    if (stop !== naive.value(at, 1) || !agree()) return at;
    at = stop === 0 ? at + 1 : stop;
  }
  return 0;
}

function byteIndexOf(at: usize, end: usize, byte: u8): usize {
  while (at < end) {
    const found = memories.byteIndex(at, end, byte);
    if (found !== naive.byteIndex(at, end, byte)) return at;
    at = found + 1;
  }
  return 0;
}

export function byteIndex(at: usize, end: usize): usize {
  let failed = byteIndexOf(at, end, 0x22);
  if (failed === 0) failed = byteIndexOf(at, end, 0x0a);
  if (failed === 0) failed = byteIndexOf(at, end, 0x3d);
  if (failed === 0) failed = byteIndexOf(at, end, 0x00);
  if (failed === 0) failed = byteIndexOf(at, end, 0x7f);
  if (failed === 0) failed = byteIndexOf(at, end, 0x80);
  if (failed === 0) failed = byteIndexOf(at, end, 0xff);
  // What stands behind the end, in the same word, is not found.
  for (let less: usize = 1; failed === 0 && less < 9 && at + less <= end; less++) {
    const last = load<u8>(end - 1);
    if (memories.byteIndex(at, end - less, last) !== naive.byteIndex(at, end - less, last)) failed = end - less;
  }
  return failed;
}

/** A needle from the middle of the text, and the same with its last byte changed. */
export function indexOf(at: usize, end: usize): usize {
  const needle = memories.alloc(32);
  const middle = at + (end - at) / 2;
  const size = min<usize>(1 + ((end - at) % 19), end - middle);
  if (size === 0) return 0;
  memory.copy(needle, middle, size);
  if (memories.indexOf(at, end, needle, size) !== naive.indexOf(at, end, needle, size)) return middle;
  store<u8>(needle + size - 1, load<u8>(needle + size - 1) ^ 1);
  return memories.indexOf(at, end, needle, size) === naive.indexOf(at, end, needle, size) ? 0 : middle;
}

/** Runs at this place beside a copy of them that stands elsewhere, with a byte of it changed: before, in and behind the run. */
function sameRuns(at: usize, end: usize): bool {
  const most = min<usize>(end - at, 25);
  const copied = memories.alloc(most + 16) + 3;
  memory.copy(copied - 1, at - 1, most + 2);
  for (let size: usize = 0; size <= most; size++) {
    for (let changed: usize = 0; changed < size + 2; changed++) {
      const byte = copied + changed - 1;
      const before = load<u8>(byte);
      store<u8>(byte, before ^ 0x80);
      const wanted = naive.equal(at, copied, size);
      const same = memories.equal(at, copied, size) === wanted && (size === 0 || table.sameText(at, copied, size) === wanted);
      store<u8>(byte, before);
      if (!same) return false;
    }
  }
  return true;
}

export function equal(at: usize, end: usize): usize {
  if (!sameRuns(at, end)) return at;
  const middle = at + (end - at) / 2;
  return sameRuns(middle, end) ? 0 : middle;
}

export function lastByte(at: usize, end: usize): usize {
  // At some two hundred places, for a byte and for one that differs by its highest and its lowest bit.
  for (const step: usize = 1 + (end - at) / 200; at < end; at += step) {
    const byte = load<u8>(at);
    const stop = min(end, at + ((end - at) % 49));
    if (memories.lastByte(at, stop, byte) !== naive.lastByte(at, stop, byte)) return at;
    if (memories.lastByte(at, stop, byte ^ 0x81) !== naive.lastByte(at, stop, byte ^ 0x81)) return at;
  }
  return 0;
}

export function lower(at: usize, end: usize): usize {
  const wanted = memories.alloc(end - at);
  const got = memories.alloc(end - at);
  naive.lower(wanted, at, end - at);
  path.lower(got, at, end - at);
  return naive.equal(got, wanted, end - at) ? 0 : at;
}

/** At the start and behind each comma. */
export function keyEnd(at: usize, end: usize): usize {
  for (; at < end; at = naive.byteIndex(at, end, 0x2c) + 1) if (ordered.keyEnd(at, end) !== naive.keyEnd(at, end)) return at;
  return 0;
}

/** Runs of up to 40 bytes and of around 100: what is not the run's stays, less the fifteen bytes behind it. */
export function copy(at: usize, end: usize): usize {
  const whole: usize = 160;
  const to = memories.alloc(whole) + 8;
  for (let size: usize = 1; size <= 104; size += size === 40 ? 50 : 1) {
    if (at + size > end) break;
    memory.fill(to - 8, 0xa5, whole - 8);
    memories.copy(to, at, size);
    if (!naive.equal(to, at, size)) return at;
    if (load<u64>(to - 8) !== 0xa5a5a5a5a5a5a5a5) return at;
    for (let i = size + 15; i < whole - 16; i++) if (load<u8>(to + i) !== 0xa5) return at;
  }
  return 0;
}

export function hash(at: usize, end: usize): usize {
  const size = end - at;
  const copied = memories.alloc(size + 16) + 5;
  memory.copy(copied, at, size);
  memory.fill(copied + size, 0xff, 8);
  for (let length: usize = 0; length <= size; length += length < 24 ? 1 : max<usize>(1, size - length)) {
    const wanted = naive.hash(at, length, <u32>size);
    if (fastHash(at, length, <u32>size) !== wanted || fastHash(copied, length, <u32>size) !== wanted) return at;
  }
  return 0;
}

/** A third of the runs between marks, and what is left of each, one after the other in another of the product's tables. */
export function match(at: usize, end: usize): usize {
  for (let turn = (end - at) % 3; tableCount > 0 && at < end; turn++) {
    const stop = naive.mark(at);
    if (turn % 3 === 0) {
      const names = load<usize>(tables + (((turn / 3) % tableCount) << 2));
      if (table.match(names, at, stop - at) !== naive.match(names, data, at, stop - at)) return at;
      if (stop > at && table.match(names, at + 1, stop - at - 1) !== naive.match(names, data, at + 1, stop - at - 1)) return at;
    }
    at = stop + 1;
  }
  return 0;
}

/** Scans as it goes: the same faults, and where there are none, the raw text. */
export function decode(at: usize, end: usize): usize {
  while (at <= end) {
    beginBoth();
    const stop = text.decode(at, end);
    if (stop !== naive.string(at) || !agree()) return at;
    if (stop > at && !naive.dirty) {
      const wanted = memories.alloc(stop - at);
      const size = naive.decode(wanted, at, stop);
      if (text.decodedFrom !== at || text.decodedSize !== size) return at;
      if (!naive.equal(text.decoded, wanted, size) || load<u64>(text.decoded + size) !== 0) return at;
    }
    at = next(stop === 0 ? naive.faultAt : stop + 1, end);
  }
  return 0;
}

export function normalise(at: usize, end: usize): usize {
  while (at <= end) {
    const stop = stringEnd(at);
    if (stop > at && !naive.dirty) {
      const decoded = memories.alloc(stop - at);
      const decodedSize = naive.decode(decoded, at, stop);
      const wanted = memories.alloc(decodedSize * 6);
      const size = naive.encode(wanted, decoded, decoded + decodedSize);
      const got = text.normalise(at, stop);
      if (text.size !== size || !naive.equal(got, wanted, size)) return at;
    }
    at = next(stop === 0 ? naive.faultAt : stop + 1, end);
  }
  return 0;
}

/** An end within the text: what stands behind it must not count. */
function within(at: usize, end: usize): usize {
  return end - ((end - at) % 9);
}

export function plainEnd(at: usize, end: usize): usize {
  for (end = within(at, end); at < end; ) {
    let wanted = at;
    while (wanted < end && !naive.mustEscape(load<u8>(wanted))) wanted++;
    if (text.plainEnd(at, end) !== wanted) return at;
    at = wanted + 1;
  }
  return 0;
}

export function encode(at: usize, end: usize): usize {
  end = within(at, end);
  const wanted = memories.alloc((end - at) * 6);
  const size = naive.encode(wanted, at, end);
  const got = text.encode(at, end);
  return text.size === size && naive.equal(got, wanted, size) ? 0 : at;
}

function sanitised(at: usize, end: usize, isJson: bool): bool {
  const wanted = memories.alloc((end - at) * 3);
  const size = naive.sanitise(wanted, at, end, isJson);
  const got = text.sanitise(at, end, isJson);
  return text.size === size && naive.equal(got, wanted, size);
}

export function sanitise(at: usize, end: usize): usize {
  return sanitised(at, end, true) && sanitised(at, end, false) ? 0 : at;
}

/** What starts with a digit, up to the next mark, and cut after every byte that a date may end at. */
export function isDate(at: usize, end: usize): usize {
  while (at < end) {
    const stop = naive.mark(at);
    if (<u32>load<u8>(at) - 0x30 < 10) {
      for (let size: usize = 18; size <= 40 && at + size <= stop; size++) {
        if (time.isDate(at, size) !== naive.isDate(at, size)) return at;
      }
    }
    at = stop + 1;
  }
  return 0;
}
