// biome-ignore-all lint/correctness/noPrecisionLoss: AssemblyScript counts in 64 bits
/** The scanners of assembly/ once more, a byte at a time and by the rules' own words. AssemblyScript; test/assembly/twins/pairs.ts sets them beside the fast ones. */

/** Whether a byte ends a run of plain string text: a quote, a backslash, a control, or not ASCII. */
export function isMark(c: u8): bool {
  return c < 0x20 || c === 0x22 || c === 0x5c || c > 0x7f;
}

export function mark(at: usize): usize {
  while (!isMark(load<u8>(at))) at++;
  return at;
}

export function blanks(at: usize): usize {
  while (load<u8>(at) === 0x20 || load<u8>(at) === 0x09 || load<u8>(at) === 0x0a || load<u8>(at) === 0x0d) at++;
  return at;
}

export function hexDigit(c: u8): i32 {
  if (c >= 0x30 && c <= 0x39) return c - 0x30;
  if (c >= 0x41 && c <= 0x46) return c - 0x41 + 10;
  if (c >= 0x61 && c <= 0x66) return c - 0x61 + 10;
  return -1;
}

export function hex4(at: usize): i32 {
  let value = 0;
  for (let i: usize = 0; i < 4; i++) {
    const digit = hexDigit(load<u8>(at + i));
    if (digit < 0) return -1;
    value = value * 16 + digit;
  }
  return value;
}

function isContinuation(c: u8): bool {
  return c >= 0x80 && c <= 0xbf;
}

/** The Unicode Standard, table 3-7: what may be the second byte after this one. */
function isSecond(first: u8, second: u8): bool {
  if (first === 0xe0) return second >= 0xa0 && second <= 0xbf;
  if (first === 0xed) return second >= 0x80 && second <= 0x9f;
  if (first === 0xf0) return second >= 0x90 && second <= 0xbf;
  if (first === 0xf4) return second >= 0x80 && second <= 0x8f;
  return isContinuation(second);
}

/** Length of a well-formed sequence, or minus that of the longest start of one (at least one byte). */
export function utf8(at: usize): i32 {
  const first = load<u8>(at);
  if (first <= 0x7f) return 1;
  let length = 0;
  if (first >= 0xc2 && first <= 0xdf) length = 2;
  if (first >= 0xe0 && first <= 0xef) length = 3;
  if (first >= 0xf0 && first <= 0xf4) length = 4;
  if (length === 0) return -1;
  if (!isSecond(first, load<u8>(at, 1))) return -1;
  for (let i = 2; i < length; i++) {
    if (!isContinuation(load<u8>(at + <usize>i))) return -i;
  }
  return length;
}

/** What the last string, scalar or value was found to be; beginNaive before each. */
export let escaped: bool = false;
export let dirty: bool = false;
export let faultAt: usize = 0;
export let faultNesting: bool = false;
export let deepAt: usize = 0;

export function beginNaive(): void {
  escaped = false;
  dirty = false;
  faultAt = 0;
  faultNesting = false;
  deepAt = 0;
}

function fail(at: usize): usize {
  faultAt = at;
  return 0;
}

/** The closing quote of the string whose text starts at `at`, or 0. */
export function string(at: usize): usize {
  while (true) {
    const c = load<u8>(at);
    if (c === 0x22) return at;
    if (c < 0x20) return fail(at);
    if (c === 0x5c) {
      escaped = true;
      const kind = load<u8>(at, 1);
      if (kind === 0x75) {
        for (let i: usize = 2; i < 6; i++) {
          if (hexDigit(load<u8>(at + i)) < 0) return fail(at + i);
        }
        const unit = hex4(at + 2);
        const isHigh = unit >= 0xd800 && unit <= 0xdbff;
        const isLow = unit >= 0xdc00 && unit <= 0xdfff;
        const next = load<u8>(at, 6) === 0x5c && load<u8>(at, 7) === 0x75 ? hex4(at + 8) : -1;
        if (isHigh && next >= 0xdc00 && next <= 0xdfff) {
          at += 12;
        } else {
          if (isHigh || isLow) dirty = true;
          at += 6;
        }
      } else if (kind === 0x22 || kind === 0x5c || kind === 0x2f || kind === 0x62 || kind === 0x66 || kind === 0x6e || kind === 0x72 || kind === 0x74) {
        at += 2;
      } else {
        return fail(at + 1);
      }
    } else if (c > 0x7f) {
      const length = utf8(at);
      if (length < 0) dirty = true;
      at += <usize>abs(length);
    } else {
      at++;
    }
  }
}

function isDigit(c: u8): bool {
  return c >= 0x30 && c <= 0x39;
}

function digits(at: usize): usize {
  if (!isDigit(load<u8>(at))) return fail(at);
  while (isDigit(load<u8>(at))) at++;
  return at;
}

function literal(at: usize, second: u8, third: u8, fourth: u8, fifth: u8): usize {
  if (load<u8>(at, 1) !== second) return fail(at + 1);
  if (load<u8>(at, 2) !== third) return fail(at + 2);
  if (load<u8>(at, 3) !== fourth) return fail(at + 3);
  if (fifth === 0) return at + 4;
  return load<u8>(at, 4) === fifth ? at + 5 : fail(at + 4);
}

/** The byte after the literal or number at `at`, or 0. */
export function scalar(at: usize): usize {
  const c = load<u8>(at);
  if (c === 0x74) return literal(at, 0x72, 0x75, 0x65, 0);
  if (c === 0x66) return literal(at, 0x61, 0x6c, 0x73, 0x65);
  if (c === 0x6e) return literal(at, 0x75, 0x6c, 0x6c, 0);
  if (c === 0x2d) at++;
  if (load<u8>(at) === 0x30) at++;
  else {
    at = digits(at);
    if (at === 0) return 0;
  }
  if (load<u8>(at) === 0x2e) {
    at = digits(at + 1);
    if (at === 0) return 0;
  }
  if (load<u8>(at) === 0x65 || load<u8>(at) === 0x45) {
    at++;
    if (load<u8>(at) === 0x2b || load<u8>(at) === 0x2d) at++;
    at = digits(at);
  }
  return at;
}

/** The byte after the value at `at`, or 0. */
export function value(at: usize, depth: i32): usize {
  const c = load<u8>(at);
  if (c === 0x22) {
    at = string(at + 1);
    return at === 0 ? 0 : at + 1;
  }
  if (c !== 0x7b && c !== 0x5b) return scalar(at);
  if (depth > 60 && deepAt === 0) deepAt = at;
  if (depth > 1000) {
    faultNesting = true;
    return fail(at);
  }
  const closing: u8 = c === 0x7b ? 0x7d : 0x5d;
  at = blanks(at + 1);
  if (load<u8>(at) === closing) return at + 1;
  while (true) {
    if (c === 0x7b) {
      if (load<u8>(at) !== 0x22) return fail(at);
      at = string(at + 1);
      if (at === 0) return 0;
      at = blanks(at + 1);
      if (load<u8>(at) !== 0x3a) return fail(at);
      at = blanks(at + 1);
    }
    at = value(at, depth + 1);
    if (at === 0) return 0;
    at = blanks(at);
    if (load<u8>(at) === closing) return at + 1;
    if (load<u8>(at) !== 0x2c) return fail(at);
    at = blanks(at + 1);
  }
}

export function lastByte(at: usize, end: usize, byte: u8): usize {
  while (end > at) if (load<u8>(--end) === byte) return end;
  return 0;
}

export function lower(to: usize, at: usize, size: usize): void {
  for (let i: usize = 0; i < size; i++) {
    const c = load<u8>(at + i);
    store<u8>(to + i, c >= 0x41 && c <= 0x5a ? c + 0x20 : c);
  }
}

/** `[a-z_][a-z0-9_]*` before a `=`. */
export function keyEnd(at: usize, end: usize): usize {
  const first = at;
  for (; at < end; at++) {
    const c = load<u8>(at);
    const isDigit = c >= 0x30 && c <= 0x39;
    if (!((c >= 0x61 && c <= 0x7a) || c === 0x5f || (isDigit && at > first))) break;
  }
  return at > first && at < end && load<u8>(at) === 0x3d ? at : 0;
}

export function byteIndex(at: usize, end: usize, byte: u8): usize {
  while (at < end && load<u8>(at) !== byte) at++;
  return at;
}

export function equal(a: usize, b: usize, size: usize): bool {
  for (let i: usize = 0; i < size; i++) {
    if (load<u8>(a + i) !== load<u8>(b + i)) return false;
  }
  return true;
}

/** First place of `needle` in `[at, end)`, or 0. */
export function indexOf(at: usize, end: usize, needle: usize, size: usize): usize {
  for (; at + size <= end; at++) if (equal(at, needle, size)) return at;
  return 0;
}

/** Eight bytes, or those of them that are there, the first the lowest. */
function word(at: usize, size: usize): u64 {
  let value: u64 = 0;
  for (let i: usize = 0; i < size; i++) value += (<u64>load<u8>(at + i)) << (<u64>i * 8);
  return value;
}

/** As assembly/hash.ts describes itself; the last word holds its bytes at the high end. */
export function hash(at: usize, size: usize, seed: u32): u32 {
  let sum: u64 = (<u64>size + ((<u64>seed) << 32)) * 0x9e3779b97f4a7c15;
  const whole = size - (size % 8);
  for (let i: usize = 0; i < whole; i += 8) {
    sum = (sum ^ word(at + i, 8)) * 0xff51afd7ed558ccd;
    sum ^= sum >> 32;
  }
  const rest = size - whole;
  if (rest > 0) sum = (sum ^ (word(at + whole, rest) << (<u64>(8 - rest) * 8))) * 0xff51afd7ed558ccd;
  return <u32>(((sum ^ (sum >> 32)) * 0x9e3779b97f4a7c15) >> 32);
}

/** Code of the name in a table of assembly/table.ts, or 0: every entry is looked at. */
export function match(table: usize, data: usize, at: usize, size: usize): u32 {
  for (let i: u32 = 0; i < load<u32>(table); i++) {
    const entry = load<u32>(table + 4 + ((<usize>i) << 2));
    if (entry !== 0 && ((entry >> 9) & 127) === <u32>size && equal(data + <usize>(entry >> 16), at, size)) return entry & 511;
  }
  return 0;
}

/** Writes a code point as UTF-8; the byte after it. */
function putPoint(to: usize, point: u32): usize {
  if (point <= 0x7f) {
    store<u8>(to++, <u8>point);
  } else if (point <= 0x7ff) {
    store<u8>(to++, <u8>(0xc0 + point / 64));
    store<u8>(to++, <u8>(0x80 + (point % 64)));
  } else if (point <= 0xffff) {
    store<u8>(to++, <u8>(0xe0 + point / 4096));
    store<u8>(to++, <u8>(0x80 + ((point / 64) % 64)));
    store<u8>(to++, <u8>(0x80 + (point % 64)));
  } else {
    store<u8>(to++, <u8>(0xf0 + point / 262144));
    store<u8>(to++, <u8>(0x80 + ((point / 4096) % 64)));
    store<u8>(to++, <u8>(0x80 + ((point / 64) % 64)));
    store<u8>(to++, <u8>(0x80 + (point % 64)));
  }
  return to;
}

/** Writes raw text of JSON string text that is well-formed; its size. */
export function decode(to: usize, at: usize, end: usize): usize {
  const start = to;
  while (at < end) {
    const c = load<u8>(at++);
    if (c !== 0x5c) {
      store<u8>(to++, c);
      continue;
    }
    const kind = load<u8>(at++);
    if (kind === 0x62) store<u8>(to++, 0x08);
    else if (kind === 0x66) store<u8>(to++, 0x0c);
    else if (kind === 0x6e) store<u8>(to++, 0x0a);
    else if (kind === 0x72) store<u8>(to++, 0x0d);
    else if (kind === 0x74) store<u8>(to++, 0x09);
    else if (kind === 0x75) {
      let point = <u32>hex4(at);
      at += 4;
      if (point >= 0xd800 && point <= 0xdbff) {
        point = 0x10000 + (point - 0xd800) * 0x400 + (<u32>hex4(at + 2) - 0xdc00);
        at += 6;
      }
      to = putPoint(to, point);
    } else store<u8>(to++, kind);
  }
  return to - start;
}

/** Whether JSON wants an escape for this byte. */
export function mustEscape(c: u8): bool {
  return c < 0x20 || c === 0x22 || c === 0x5c;
}

function putHex(to: usize, value: u8): usize {
  store<u8>(to, value < 10 ? 0x30 + value : 0x61 + value - 10);
  return to + 1;
}

/** Writes JSON string text of raw text, in its shortest form; its size. */
export function encode(to: usize, at: usize, end: usize): usize {
  const start = to;
  for (; at < end; at++) {
    const c = load<u8>(at);
    if (!mustEscape(c)) {
      store<u8>(to++, c);
      continue;
    }
    store<u8>(to++, 0x5c);
    if (c === 0x22 || c === 0x5c) store<u8>(to++, c);
    else if (c === 0x08) store<u8>(to++, 0x62);
    else if (c === 0x09) store<u8>(to++, 0x74);
    else if (c === 0x0a) store<u8>(to++, 0x6e);
    else if (c === 0x0c) store<u8>(to++, 0x66);
    else if (c === 0x0d) store<u8>(to++, 0x72);
    else {
      store<u8>(to++, 0x75);
      store<u8>(to++, 0x30);
      store<u8>(to++, 0x30);
      to = putHex(to, c >> 4);
      to = putHex(to, c & 15);
    }
  }
  return to - start;
}

/** Size of an escape, or of what is left of one; of a pair of surrogates, of both. Below 0: half of a pair. */
function escapeSize(at: usize, end: usize): i32 {
  const unit = load<u8>(at, 1) === 0x75 ? hex4(at + 2) : -1;
  if (unit < 0) return at + 1 < end && load<u8>(at, 1) <= 0x7f ? 2 : 1;
  if (unit < 0xd800 || unit > 0xdfff) return 6;
  const second = load<u8>(at, 6) === 0x5c && load<u8>(at, 7) === 0x75 ? hex4(at + 8) : -1;
  return unit <= 0xdbff && second >= 0xdc00 && second <= 0xdfff ? 12 : -6;
}

/** Writes a text with U+FFFD for what is ill-formed, and in JSON for half of a pair of surrogates; its size. */
export function sanitise(to: usize, at: usize, end: usize, isJson: bool): usize {
  const start = to;
  while (at < end) {
    const isEscape = isJson && load<u8>(at) === 0x5c;
    const length = isEscape ? escapeSize(at, end) : utf8(at);
    const size = <usize>abs(length);
    if (length > 0) {
      for (let i: usize = 0; i < size; i++) store<u8>(to++, load<u8>(at + i));
    } else if (isEscape) {
      store<u32>(to, 0x6666755c);
      store<u16>(to + 4, 0x6466);
      to += 6;
    } else {
      to = putPoint(to, 0xfffd);
    }
    at += size;
  }
  return to - start;
}

function number(at: usize, size: usize): i32 {
  let value = 0;
  for (let i: usize = 0; i < size; i++) {
    if (!isDigit(load<u8>(at + i))) return -1;
    value = value * 10 + load<u8>(at + i) - 0x30;
  }
  return value;
}

function within(value: i32, lowest: i32, highest: i32): bool {
  return value >= lowest && value <= highest;
}

function daysOf(year: i32, month: i32): i32 {
  const isLeap = year % 400 === 0 || (year % 4 === 0 && year % 100 !== 0);
  if (month === 2) return isLeap ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** `YYYY-MM-DD[T ]hh:mm:ss[.f…][Z|±hh:mm|±hhmm]`, one to nine digits of a fraction, a zone of up to 18 hours. */
export function isDate(at: usize, size: usize): bool {
  if (size < 19) return false;
  const end = at + size;
  const year = number(at, 4);
  const month = number(at + 5, 2);
  if (year < 0 || !within(month, 1, 12) || !within(number(at + 8, 2), 1, daysOf(year, month))) return false;
  if (load<u8>(at, 4) !== 0x2d || load<u8>(at, 7) !== 0x2d) return false;
  if (load<u8>(at, 10) !== 0x54 && load<u8>(at, 10) !== 0x20) return false;
  if (!within(number(at + 11, 2), 0, 23) || !within(number(at + 14, 2), 0, 59) || !within(number(at + 17, 2), 0, 59)) return false;
  if (load<u8>(at, 13) !== 0x3a || load<u8>(at, 16) !== 0x3a) return false;
  at += 19;
  if (at < end && load<u8>(at) === 0x2e) {
    at++;
    const fraction = at;
    while (at < end && isDigit(load<u8>(at))) at++;
    if (at === fraction || at > fraction + 9) return false;
  }
  if (at === end) return true;
  if (load<u8>(at) === 0x5a) return at + 1 === end;
  if (load<u8>(at) !== 0x2b && load<u8>(at) !== 0x2d) return false;
  const colon: usize = end - at === 6 ? 1 : 0;
  if (end - at !== 5 + colon || (colon === 1 && load<u8>(at, 3) !== 0x3a)) return false;
  return within(number(at + 1, 2), 0, 18) && within(number(at + 3 + colon, 2), 0, 59);
}
