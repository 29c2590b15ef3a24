/**
 * Strict RFC 8259 over bytes, nothing decoded. Every text ends in a NUL that is not part of it, so no loop
 * compares with an end: NUL is never valid in JSON and stops all of them.
 */
import { HIGH, special } from '../swar';

/** Containers nested deeper are valid but not taken apart: Fluent Bit loses an answer of 64 levels. */
export const MAX_DEPTH: i32 = 60;
/** Containers nested deeper are refused. */
const HARD_DEPTH: i32 = 1000;

/** A string that was scanned holds a backslash. */
export let escaped: bool = false;
/** The text holds ill-formed UTF-8 or a lone surrogate: it must be rewritten before it is used (json/text.ts, sanitise). */
export let dirty: bool = false;
/** Where the text stopped being JSON, 0 while it is. */
export let faultAt: usize = 0;
/** The fault is nesting beyond HARD_DEPTH. */
export let faultNesting: bool = false;
/** The first container nested deeper than MAX_DEPTH, or 0. */
export let deepAt: usize = 0;

/** Bit a level: the container is an object. */
const levels: usize = memory.data(HARD_DEPTH / 8 + 8, 8);

/** Before each text. */
export function beginScan(): void {
  dirty = false;
  faultAt = 0;
  faultNesting = false;
  deepAt = 0;
}

export function clearEscaped(): void {
  escaped = false;
}

/** Notes the fault; the scan's answer is 0. */
function fail(at: usize): usize {
  if (faultAt == 0) faultAt = at;
  return 0;
}

/** Notes a container at this depth. False where it is nested too deep to go on. */
export function enter(at: usize, depth: i32): bool {
  if (depth > MAX_DEPTH && deepAt == 0) deepAt = at;
  if (depth <= HARD_DEPTH) return true;
  faultNesting = true;
  fail(at);
  return false;
}

/** The first byte from `at` that is no JSON white space. */
@inline
export function blanks(at: usize): usize {
  return load<u8>(at) > 0x20 ? at : skipBlanks(at);
}

function skipBlanks(at: usize): usize {
  while (true) {
    const c = load<u8>(at);
    if (c != 0x20 && c != 0x0a && c != 0x0d && c != 0x09) return at;
    at++;
  }
}

/** The first byte from `at` that needs a look: a quote, a backslash, below 0x20 or above 0x7f. */
@inline
export function toMark(at: usize): usize {
  let marks: u64;
  while (true) {
    const word = load<u64>(at);
    marks = (special(word) | word) & HIGH;
    if (marks != 0) break;
    at += 8;
  }
  return at + <usize>(ctz(marks) >> 3);
}

/** The closing quote of the string, some of whose text starts at `at`, or 0. Sets `escaped` and `dirty`. */
export function scanString(at: usize): usize {
  while (true) {
    at = toMark(at);
    const c = load<u8>(at);
    if (c == 0x22) return at;
    if (c == 0x5c) {
      escaped = true;
      const kind = load<u8>(at, 1);
      if (kind == 0x22 || kind == 0x5c) {
        at += 2;
        continue;
      }
      at = scanEscape(at);
      if (at == 0) return 0;
    } else if (c >= 0x80) {
      at = scanUtf8(at);
    } else {
      return fail(at);
    }
  }
}

/** The value of a hexadecimal digit, or -1. */
@inline
export function hex(c: u32): i32 {
  if (c - 0x30 < 10) return <i32>(c - 0x30);
  const letter = (c | 0x20) - 0x61;
  return letter < 6 ? <i32>letter + 10 : -1;
}

/** The code unit of the four hexadecimal digits at `at`, or -1. */
export function hex4(at: usize): i32 {
  const a = hex(load<u8>(at));
  const b = hex(load<u8>(at, 1));
  const c = hex(load<u8>(at, 2));
  const d = hex(load<u8>(at, 3));
  return (a | b | c | d) < 0 ? -1 : (a << 12) | (b << 8) | (c << 4) | d;
}

/** The byte after the escape at `at` (a backslash), or 0. Sets `escaped` and `dirty`. */
export function scanEscape(at: usize): usize {
  escaped = true;
  const c = load<u8>(at, 1);
  if (c != 0x75) {
    if (c == 0x22 || c == 0x5c || c == 0x2f || c == 0x62 || c == 0x66 || c == 0x6e || c == 0x72 || c == 0x74) return at + 2;
    return fail(at + 1);
  }
  const unit = hex4(at + 2);
  if (unit < 0) {
    at += 2;
    while (hex(load<u8>(at)) >= 0) at++;
    return fail(at);
  }
  if ((unit & 0xf800) != 0xd800) return at + 6;
  if (unit < 0xdc00 && load<u16>(at, 6) == 0x755c && (hex4(at + 8) & 0xfc00) == 0xdc00) return at + 12;
  dirty = true;
  return at + 6;
}

/** Length of the well-formed UTF-8 sequence at `at` (RFC 3629), or minus the length of the ill-formed one's maximal subpart. */
export function utf8(at: usize): i32 {
  const c = load<u8>(at);
  if (c < 0x80) return 1;
  const second = load<u8>(at, 1);
  if (c < 0xc2 || c > 0xf4) return -1;
  if (c < 0xe0) return (second & 0xc0) == 0x80 ? 2 : -1;
  const low: u8 = c == 0xe0 ? 0xa0 : c == 0xf0 ? 0x90 : 0x80;
  const high: u8 = c == 0xed ? 0x9f : c == 0xf4 ? 0x8f : 0xbf;
  if (second < low || second > high) return -1;
  if ((load<u8>(at, 2) & 0xc0) != 0x80) return -2;
  if (c < 0xf0) return 3;
  return (load<u8>(at, 3) & 0xc0) == 0x80 ? 4 : -3;
}

/** The byte after the run of bytes above 0x7f at `at`. Sets `dirty`. */
export function scanUtf8(at: usize): usize {
  while (load<u8>(at) >= 0x80) {
    const size = utf8(at);
    if (size < 0) {
      dirty = true;
      at -= size;
    } else {
      at += size;
    }
  }
  return at;
}

/** The byte after the number at `at`, or 0. */
export function scanNumber(at: usize): usize {
  if (load<u8>(at) == 0x2d) at++;
  if (load<u8>(at) == 0x30) {
    at++;
  } else {
    at = digits(at);
    if (at == 0) return 0;
  }
  if (load<u8>(at) == 0x2e) {
    at = digits(at + 1);
    if (at == 0) return 0;
  }
  if ((load<u8>(at) | 0x20) == 0x65) {
    at++;
    const sign = load<u8>(at);
    if (sign == 0x2b || sign == 0x2d) at++;
    at = digits(at);
  }
  return at;
}

function digits(at: usize): usize {
  if (<u32>load<u8>(at) - 0x30 > 9) return fail(at);
  do {
    at++;
  } while (<u32>load<u8>(at) - 0x30 < 10);
  return at;
}

/** The byte after `true`, `false` or `null` at `at`, or 0. */
function scanLiteral(at: usize, word: u64, size: usize): usize {
  for (let i: usize = 0; i < size; i++) {
    if (load<u8>(at + i) != <u8>(word >> (<u64>i << 3))) return fail(at + i);
  }
  return at + size;
}

/** The byte after the scalar (no string) at `at`, or 0. */
export function scanScalar(at: usize): usize {
  switch (load<u8>(at)) {
    case 0x74:
      return scanLiteral(at, 0x65757274, 4);
    case 0x66:
      return scanLiteral(at, 0x65736c6166, 5);
    case 0x6e:
      return scanLiteral(at, 0x6c6c756e, 4);
    default:
      return scanNumber(at);
  }
}

/** The colon of a member is followed by its value: the value's first byte, or 0. `at` is after the name's quote. */
@inline
export function scanColon(at: usize): usize {
  at = blanks(at);
  return load<u8>(at) == 0x3a ? blanks(at + 1) : fail(at);
}

/** Notes that something else was expected at `at`. */
export function unexpected(at: usize): usize {
  return fail(at);
}

/** The byte after the value at `at` (no blank), or 0. `depth` is that of a container that starts here. */
export function skipValue(at: usize, depth: i32): usize {
  const outer = depth;
  // The innermost open container is an object: a name is next.
  let isObject = false;
  do {
    if (isObject) {
      if (load<u8>(at) != 0x22) return fail(at);
      at = toMark(at + 1);
      if (load<u8>(at) != 0x22 && (at = scanString(at)) == 0) return 0;
      at = scanColon(at + 1);
      if (at == 0) return 0;
    }
    const c = load<u8>(at);
    if (c == 0x22) {
      at = toMark(at + 1);
      if (load<u8>(at) != 0x22 && (at = scanString(at)) == 0) return 0;
      at++;
    } else if ((c | 0x20) == 0x7b) {
      if (!enter(at, depth)) return 0;
      isObject = c == 0x7b;
      const bit: u8 = 1 << <u8>(depth & 7);
      const cell = levels + <usize>(depth >> 3);
      store<u8>(cell, isObject ? load<u8>(cell) | bit : load<u8>(cell) & ~bit);
      depth++;
      at = blanks(at + 1);
      // Both brackets are two below those that close them.
      if (load<u8>(at) != c + 2) continue;
    } else {
      at = scanScalar(at);
      if (at == 0) return 0;
    }
    // A value ended before `at`, or an empty container ends there: close what that ends.
    while (depth != outer) {
      at = blanks(at);
      const next = load<u8>(at);
      if (next == 0x2c) {
        at = blanks(at + 1);
        break;
      }
      if (next != (isObject ? <u8>0x7d : <u8>0x5d)) return fail(at);
      at++;
      depth--;
      isObject = depth != outer && ((load<u8>(levels + <usize>((depth - 1) >> 3)) >> <u8>((depth - 1) & 7)) & 1) != 0;
    }
  } while (depth != outer);
  return at;
}
