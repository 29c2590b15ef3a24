/**
 * `Key: value` lines, `Key:value` lines, and `Key : value, Key : value` on one line. Nothing is quoted, so a value may hold what
 * looks like a key. A value that is neither under someone else's control nor an object is one line. What follows the first of the others is read with
 * most known keys in the order of the layout, each key as late as it can be.
 * Twin of keyValueLines in generator/plan/oracle/texts.ts.
 *
 * A candidate is a place where a key may start a value:
 *     0 start of what the key ends | 4 key | 8 its size | 12 start of the value | 16 code of the key | 20 chosen
 */
import { alloc, byteIndex, compare, equal, indexOf } from '../memory';
import { FREE, fieldTraits, firstNode, nodeTable } from '../product';
import { match } from '../table';
import { addText, deriveTime } from './raw';

const SIZE: usize = 24;
/** So many known keys are looked at. */
const MAX_KNOWN: u32 = 256;
/** A known candidate's address, its place in the layout, the length of the longest run from it, and the next of that run. */
const known: usize = memory.data(256 * 4, 8);
const places: usize = memory.data(256 * 4, 8);
const lengths: usize = memory.data(256 * 4, 8);
const nexts: usize = memory.data(256 * 4, 8);
const NOWHERE: u32 = 0xffff;

const HEADER_TIME: usize = memory.data<u8>([0x20, 0x2f, 0x20, 0, 0, 0, 0, 0]);
const HEADER_END: usize = memory.data<u8>([0x20, 0x3d, 0x3d, 0, 0, 0, 0, 0]);

@inline
function isLetter(c: u8): bool {
  return <u32>(c | 0x20) - 0x61 < 26;
}

/** End of the key at `at`, or 0 where no key starts there. */
function keyEnd(at: usize, end: usize): usize {
  if (at >= end || !isLetter(load<u8>(at))) return 0;
  at++;
  while (at < end && (isLetter(load<u8>(at)) || <u32>load<u8>(at) - 0x30 < 10 || load<u8>(at) == 0x5f)) at++;
  return at;
}

let candidates: usize = 0;
let count: u32 = 0;

/** Finds the candidates of a text; `store` says whether they are written down or only counted. */
function collect(start: usize, end: usize, inline: bool, write: bool): void {
  count = 0;
  let from = start;
  let at = start;
  while (true) {
    const stop = keyEnd(at, end);
    let value: usize = 0;
    if (stop != 0) {
      if (!inline && stop < end && load<u8>(stop) == 0x3a) value = stop + 1;
      else if (inline && stop + 1 < end && load<u8>(stop) == 0x20 && load<u8>(stop, 1) == 0x3a) value = stop + 2;
    }
    if (value != 0) {
      if (value < end && load<u8>(value) == 0x20) value++;
      if (write) {
        const candidate = candidates + <usize>count * SIZE;
        store<usize>(candidate, from);
        store<usize>(candidate, at, 4);
        store<usize>(candidate, stop - at, 8);
        store<usize>(candidate, value, 12);
        store<u32>(candidate, match(nodeTable(0), at, stop - at), 16);
        store<u32>(candidate, 0, 20);
      }
      count++;
      at = value;
    }
    // The next line break, or comma and blank.
    if (inline) {
      from = byteIndex(at, end, 0x2c);
      while (from < end && load<u8>(from, 1) != 0x20) from = byteIndex(from + 1, end, 0x2c);
      at = from + 2;
    } else {
      from = byteIndex(at, end, 0x0a);
      at = from + 1;
    }
    if (from >= end) return;
  }
}

/** Whether candidate i comes before j in the layout: by place, then by the key's bytes. */
function below(i: u32, j: u32): bool {
  const a = load<u32>(places + (<usize>i << 2));
  const b = load<u32>(places + (<usize>j << 2));
  if (a != b) return a < b;
  if (a != NOWHERE) return false;
  const first = load<usize>(known + (<usize>i << 2));
  const second = load<usize>(known + (<usize>j << 2));
  return compare(load<usize>(first, 4), load<usize>(first, 8), load<usize>(second, 4), load<usize>(second, 8)) < 0;
}

/** Whether the value of known candidate i is one line: what the next line starts with ends it. */
function isLine(i: u32): bool {
  const code = load<u32>(load<usize>(known + (<usize>i << 2)), 16);
  return code < firstNode && (load<u8>(fieldTraits + <usize>(code - 1)) & FREE) == 0;
}

/**
 * Length of the longest run from the first known candidate that follows the layout where the lines end, and in which the next one follows a line; of equals
 * the one whose candidates come latest.
 */
function longestRun(knownCount: u32): u32 {
  let lines: i32 = 0;
  while (lines < <i32>knownCount && isLine(lines)) lines++;
  for (let i = <i32>knownCount - 1; i >= 0; i--) {
    let length: u32 = 1;
    let next: i32 = -1;
    for (let j = isLine(i) ? min(i + 1, <i32>knownCount - 1) : <i32>knownCount - 1; j > i; j--) {
      const longer = load<u32>(lengths + (<usize>j << 2)) + 1;
      if (longer > length && (i < lines || below(i, j))) {
        length = longer;
        next = j;
      }
    }
    store<u32>(lengths + (<usize>i << 2), length);
    store<i32>(nexts + (<usize>i << 2), next);
  }
  return load<u32>(lengths);
}

/**
 * Reads the text into members; false where it is none of these forms. `order` is the table of the layout that is not sorted,
 * `time` the slot of the header's time; without a header `headerSize` is 0.
 */
export function keyValueLines(at: usize, end: usize, header: usize, headerSize: usize, time: usize, order: usize, maps: usize): bool {
  let timeAt: usize = 0;
  let timeEnd: usize = 0;
  if (headerSize != 0 && end - at >= headerSize && equal(at, header, headerSize)) {
    const stop = byteIndex(at, end, 0x0a);
    timeAt = indexOf(at, stop, HEADER_TIME, 3);
    if (timeAt != 0) {
      timeAt += 3;
      timeEnd = indexOf(timeAt, stop, HEADER_END, 3);
      if (timeEnd == 0) timeEnd = stop;
    }
    at = stop + 1;
    if (at > end) return false;
  }
  const firstEnd = keyEnd(at, end);
  if (firstEnd == 0 || match(nodeTable(0), at, firstEnd - at) == 0) return false;
  const inline = load<u8>(firstEnd) == 0x20;
  if (load<u8>(inline ? firstEnd + 1 : firstEnd) != 0x3a) return false;

  collect(at, end, inline, false);
  candidates = alloc(<usize>count * SIZE);
  if (candidates == 0) return false;
  collect(at, end, inline, true);

  let knownCount: u32 = 0;
  for (let i: u32 = 0; i < count && knownCount < MAX_KNOWN; i++) {
    const candidate = candidates + <usize>i * SIZE;
    if (load<u32>(candidate, 16) == 0) continue;
    store<usize>(known + (<usize>knownCount << 2), candidate);
    store<u32>(places + (<usize>knownCount << 2), NOWHERE);
    knownCount++;
  }
  const sorted = longestRun(knownCount);
  for (let i: u32 = 0; i < knownCount; i++) {
    const candidate = load<usize>(known + (<usize>i << 2));
    const place = match(order, load<usize>(candidate, 4), load<usize>(candidate, 8));
    if (place != 0) store<u32>(places + (<usize>i << 2), place);
  }
  if (longestRun(knownCount) < sorted) {
    for (let i: u32 = 0; i < knownCount; i++) store<u32>(places + (<usize>i << 2), NOWHERE);
    longestRun(knownCount);
  }
  for (let i: i32 = 0; i >= 0; i = load<i32>(nexts + (<usize>i << 2))) store<u32>(load<usize>(known + (<usize>i << 2)), 1, 20);

  if (timeAt != 0 && timeEnd > timeAt) deriveTime(time, timeAt, timeEnd);
  let open: usize = 0;
  // After a value under someone else's control only a known key is believed.
  let free = true;
  for (let i: u32 = 0; i < count; i++) {
    const candidate = candidates + <usize>i * SIZE;
    const code = load<u32>(candidate, 16);
    if (code != 0 ? load<u32>(candidate, 20) == 0 : free) continue;
    if (open != 0) close(open, load<usize>(candidate), maps);
    open = candidate;
    free = code != 0 && code < firstNode && (load<u8>(fieldTraits + <usize>(code - 1)) & FREE) != 0;
  }
  if (open != 0) close(open, end, maps);
  return true;
}

/** The value of a candidate ends. */
function close(candidate: usize, end: usize, maps: usize): void {
  const value = load<usize>(candidate, 12);
  if (end < value) end = value;
  if (end > value && load<u8>(end - 1) == 0x0d) end--;
  addText(load<usize>(candidate, 4), load<usize>(candidate, 8), value, end, maps);
}
