/**
 * Changes of spelling between raw text, JSON string text, and normalised JSON string text.
 *
 * Normalised: only what must be escaped is, in the shortest form (`\"`, `\\`, `\b \f \n \r \t`, other controls `\u00xx`), all
 * else is raw UTF-8. In it an ASCII character that needs no escape stands for itself, so separators can be
 * searched and texts compared as bytes.
 */
import { BACKSLASH, HIGH, ONES, special } from '../swar';
import { alloc, shrink } from '../memory';
import { hex4, scanEscape, scanUtf8, unexpected, utf8 } from './scan';

/** Size of what the last change made. */
export let size: usize = 0;

const DIGITS: usize = memory.data<u8>([0x30, 0x31, 0x32, 0x33, 0x34, 0x35, 0x36, 0x37, 0x38, 0x39, 0x61, 0x62, 0x63, 0x64, 0x65, 0x66]);

/** Writes a code point as UTF-8; the byte after it. */
function putUtf8(to: usize, point: u32): usize {
  if (point < 0x80) {
    store<u8>(to, <u8>point);
    return to + 1;
  }
  if (point < 0x800) {
    store<u8>(to, <u8>(0xc0 | (point >> 6)));
    store<u8>(to, <u8>(0x80 | (point & 0x3f)), 1);
    return to + 2;
  }
  if (point < 0x10000) {
    store<u8>(to, <u8>(0xe0 | (point >> 12)));
    store<u8>(to, <u8>(0x80 | ((point >> 6) & 0x3f)), 1);
    store<u8>(to, <u8>(0x80 | (point & 0x3f)), 2);
    return to + 3;
  }
  store<u8>(to, <u8>(0xf0 | (point >> 18)));
  store<u8>(to, <u8>(0x80 | ((point >> 12) & 0x3f)), 1);
  store<u8>(to, <u8>(0x80 | ((point >> 6) & 0x3f)), 2);
  store<u8>(to, <u8>(0x80 | (point & 0x3f)), 3);
  return to + 4;
}

/** Writes one raw byte as JSON string text; the byte after it. Precondition: six bytes fit. */
export function putEscaped(to: usize, c: u32): usize {
  let short: u8 = 0;
  if (c == 0x22 || c == 0x5c) short = <u8>c;
  else if (c == 0x08) short = 0x62;
  else if (c == 0x09) short = 0x74;
  else if (c == 0x0a) short = 0x6e;
  else if (c == 0x0c) short = 0x66;
  else if (c == 0x0d) short = 0x72;
  else if (c >= 0x20) {
    store<u8>(to, <u8>c);
    return to + 1;
  }
  store<u8>(to, 0x5c);
  if (short != 0) {
    store<u8>(to, short, 1);
    return to + 2;
  }
  store<u32>(to, 0x30303075, 1);
  store<u8>(to, load<u8>(DIGITS + (c >> 4)), 4);
  store<u8>(to, load<u8>(DIGITS + (c & 15)), 5);
  return to + 6;
}

/** The decoded code point of the escape at `at` (a backslash); `size` is the escape's. Precondition: scanned; it means nothing where that found half a surrogate pair. */
function escapePoint(at: usize): u32 {
  const c = load<u8>(at, 1);
  size = 2;
  switch (c) {
    case 0x62:
      return 0x08;
    case 0x66:
      return 0x0c;
    case 0x6e:
      return 0x0a;
    case 0x72:
      return 0x0d;
    case 0x74:
      return 0x09;
    case 0x75: {
      const unit = <u32>hex4(at + 2);
      size = 6;
      if ((unit & 0xfc00) != 0xd800) return unit;
      size = 12;
      return 0x10000 + ((unit & 0x3ff) << 10) + (<u32>hex4(at + 8) & 0x3ff);
    }
    default:
      return c;
  }
}

/** Next backslash in `[at, end)`, or end; eight at a time, see json/scan.ts. */
function toBackslash(at: usize, end: usize): usize {
  while (at < end) {
    const word = load<u64>(at) ^ BACKSLASH;
    const marks = (word - ONES) & ~word & HIGH;
    if (marks == 0) {
      at += 8;
      continue;
    }
    at += <usize>(ctz(marks) >> 3);
    break;
  }
  return min(at, end);
}

/** JSON string text that `decode` read last, and its raw text. */
export let decodedFrom: usize = 0;
export let decoded: usize = 0;
export let decodedSize: usize = 0;

/** Before each record: addresses come again. */
export function forgetTexts(): void {
  decodedFrom = 0;
  plainTo = 0;
}

/** `\":\"` and `\",\"`: between two strings of a JSON text within a string. */
const TO_VALUE: u64 = 0x225c3a225c;
const TO_NAME: u64 = 0x225c2c225c;
const FIVE: u64 = 0xffffffffff;

/**
 * Scans JSON string text as scanString does, and decodes it on the way into raw text, ended by NULs. Its closing quote; 0 at a fault and where memory
 * ran out. `end` is that of the text it stands in.
 *
 * A word without a mark is copied as it is; one with a mark is copied whole too, and what follows the mark is then written over its tail. What stands
 * between strings is taken at once: of a JSON text within a string it halves the marks.
 */
export function decode(at: usize, end: usize): usize {
  const start = at;
  const text = alloc(end - at);
  if (text == 0) return unexpected(at);
  let to = text;
  while (true) {
    const word = load<u64>(at);
    const marks = (special(word) | word) & HIGH;
    store<u64>(to, word);
    if (marks == 0) {
      at += 8;
      to += 8;
      continue;
    }
    const before = <usize>(ctz(marks) >> 3);
    at += before;
    to += before;
    const c = load<u8>(at);
    if (c == 0x5c) {
      const five = load<u64>(at) & FIVE;
      const kind = load<u8>(at, 1);
      if (five == TO_VALUE || five == TO_NAME) {
        store<u32>(to, five == TO_VALUE ? 0x223a22 : 0x222c22);
        to += 3;
        at += 5;
      } else if (kind == 0x22 || kind == 0x5c) {
        store<u8>(to, kind);
        to++;
        at += 2;
      } else {
        const after = scanEscape(at);
        if (after == 0) return 0;
        to = putUtf8(to, escapePoint(at));
        at = after;
      }
    } else if (c >= 0x80) {
      const after = scanUtf8(at);
      memory.copy(to, at, after - at);
      to += after - at;
      at = after;
    } else if (c == 0x22) {
      break;
    } else {
      return unexpected(at);
    }
  }
  memory.fill(to, 0, 16);
  decodedFrom = start;
  decoded = text;
  decodedSize = to - text;
  shrink(to);
  return at;
}

/** Normalised form of JSON string text; its `size` follows. 0 where memory ran out. */
export function normalise(at: usize, end: usize): usize {
  const text = alloc(end - at);
  if (text == 0) return 0;
  size = rewrite(text, at, end);
  shrink(text + size);
  return text;
}

/** Writes the normalised form of JSON string text, which is never longer; its size. */
export function rewrite(to: usize, at: usize, end: usize): usize {
  const start = to;
  while (at < end) {
    const run = toBackslash(at, end);
    if (run > at) memory.copy(to, at, run - at);
    to += run - at;
    at = run;
    while (at < end && load<u8>(at) == 0x5c) {
      const point = escapePoint(at);
      at += size;
      to = point < 0x80 ? putEscaped(to, point) : putUtf8(to, point);
    }
  }
  return to - start;
}

/** First byte of raw text in `[at, end)` that JSON must escape, or end. */
export function plainEnd(at: usize, end: usize): usize {
  while (at < end) {
    const word = load<u64>(at);
    const marks = special(word) & ~word & HIGH;
    if (marks == 0) {
      at += 8;
      continue;
    }
    return min(at + <usize>(ctz(marks) >> 3), end);
  }
  return end;
}

/** What was JSON string text without an escape: nothing in it needs one. */
let plainFrom: usize = 0;
let plainTo: usize = 0;

export function notePlain(at: usize, end: usize): void {
  plainFrom = at;
  plainTo = end;
}

/** Normalised JSON string text of raw text; its `size` follows. The raw text itself where nothing needs an escape; 0 where memory ran out. */
export function encode(at: usize, end: usize): usize {
  size = end - at;
  if (at >= plainFrom && end <= plainTo) return at;
  let run = plainEnd(at, end);
  if (run == end) return at;
  const text = alloc((end - at) * 6);
  if (text == 0) return 0;
  let to = text;
  while (at < end) {
    memory.copy(to, at, run - at);
    to += run - at;
    at = run;
    while (at < end && (load<u8>(at) < 0x20 || load<u8>(at) == 0x22 || load<u8>(at) == 0x5c)) {
      to = putEscaped(to, load<u8>(at));
      at++;
    }
    run = plainEnd(at, end);
  }
  size = to - text;
  shrink(to);
  return text;
}

/**
 * The text with U+FFFD for ill-formed UTF-8 (one a maximal subpart, as the WHATWG decoder does) and, in JSON text, for lone
 * surrogates; ended by NULs, its `size` follows. 0 where memory ran out.
 */
export function sanitise(at: usize, end: usize, isJson: bool): usize {
  const text = alloc((end - at) * 3);
  if (text == 0) return 0;
  let to = text;
  let low = false;
  while (at < end) {
    const c = load<u8>(at);
    if (c >= 0x80) {
      let length = utf8(at);
      if (length > 0 && at + <usize>length > end) length = -1;
      if (length < 0) {
        to = putUtf8(to, 0xfffd);
        at = min(at - length, end);
      } else {
        memory.copy(to, at, length);
        to += length;
        at += length;
      }
    } else if (isJson && c == 0x5c && load<u8>(at, 1) == 0x75 && hex4(at + 2) >= 0) {
      const unit = hex4(at + 2);
      const next = load<u16>(at, 6) == 0x755c ? hex4(at + 8) : -1;
      const pair = (unit & 0xfc00) == 0xd800 && next >= 0 && (next & 0xfc00) == 0xdc00;
      low = !pair && (unit & 0xf800) == 0xd800;
      store<u16>(to, 0x755c);
      store<u32>(to, low ? 0x64666666 : load<u32>(at, 2), 2);
      to += 6;
      at += 6;
      if (pair) {
        store<u16>(to, 0x755c);
        store<u32>(to, load<u32>(at, 2), 2);
        to += 6;
        at += 6;
      }
    } else if (isJson && c == 0x5c && at + 1 < end && load<u8>(at, 1) < 0x80) {
      store<u16>(to, load<u16>(at));
      to += 2;
      at += 2;
    } else {
      store<u8>(to, c);
      to++;
      at++;
    }
  }
  memory.fill(to, 0, 16);
  size = to - text;
  shrink(to);
  return text;
}
