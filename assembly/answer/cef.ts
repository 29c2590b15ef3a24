/** An answer whose `header` and `extension` become a line of the Common Event Format. Twin of generator/plan/oracle/cef-line.ts. */
import { alloc, byteIndex, equal, shrink } from '../memory';
import { blanks, scanColon, scanString, skipValue } from '../json/scan';
import { memberOf, textAt, textSize } from '../json/within';

/** Sixteen bytes each, the last the size: `header`, its fields in their order, `extension`. */
const NAMES: usize = memory.data<u8>([
  0x68, 0x65, 0x61, 0x64, 0x65, 0x72, 0, 0, 0, 0, 0, 0, 0, 0, 0, 6,
  0x76, 0x65, 0x6e, 0x64, 0x6f, 0x72, 0, 0, 0, 0, 0, 0, 0, 0, 0, 6,
  0x70, 0x72, 0x6f, 0x64, 0x75, 0x63, 0x74, 0, 0, 0, 0, 0, 0, 0, 0, 7,
  0x76, 0x65, 0x72, 0x73, 0x69, 0x6f, 0x6e, 0, 0, 0, 0, 0, 0, 0, 0, 7,
  0x73, 0x69, 0x67, 0x6e, 0x61, 0x74, 0x75, 0x72, 0x65, 0, 0, 0, 0, 0, 0, 9,
  0x6e, 0x61, 0x6d, 0x65, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4,
  0x73, 0x65, 0x76, 0x65, 0x72, 0x69, 0x74, 0x79, 0, 0, 0, 0, 0, 0, 0, 8,
  0x65, 0x78, 0x74, 0x65, 0x6e, 0x73, 0x69, 0x6f, 0x6e, 0, 0, 0, 0, 0, 0, 9,
]);
const FIELDS: usize = 6;
const EXTENSION: usize = NAMES + ((FIELDS + 1) << 4);

/** `{"message":"CEF:0|` */
const START: usize = memory.data<u8>([0x7b, 0x22, 0x6d, 0x65, 0x73, 0x73, 0x61, 0x67, 0x65, 0x22, 0x3a, 0x22, 0x43, 0x45, 0x46, 0x3a, 0x30, 0x7c]);

/** Where the next byte goes. */
let out: usize = 0;

@inline
function putByte(c: u8): void {
  store<u8>(out, c);
  out++;
}

/** A scalar's text, escaped for the line and then for JSON. In normalised text a backslash starts an escape. Precondition: three bytes fit for each. */
function putText(value: usize, inHeader: bool): void {
  let at = textAt(value);
  if (at == 0) return;
  for (const end = at + textSize; at < end; at++) {
    const c = load<u8>(at);
    if (c == 0x5c) {
      at++;
      const escape = load<u8>(at);
      if (escape == 0x5c) {
        store<u32>(out, 0x5c5c5c5c);
        out += 4;
      } else if (escape != 0x6e && escape != 0x72) {
        store<u16>(out, 0x5c | (<u16>escape << 8));
        out += 2;
      } else if (inHeader) {
        putByte(0x20);
      } else {
        store<u16>(out, 0x5c5c);
        store<u8>(out, escape, 2);
        out += 3;
      }
      continue;
    }
    if (c == (inHeader ? 0x7c : 0x3d)) {
      store<u16>(out, 0x5c5c);
      out += 2;
    }
    putByte(c);
  }
}

@inline
function member(object: usize, name: usize): usize {
  return memberOf(object, name, load<u8>(name, 15));
}

/** Whether a text is this one of the names. */
function isNamed(at: usize, size: usize, name: usize): bool {
  return size == load<u8>(name, 15) && equal(at, name, size);
}

/** The members of an object as `key=value key=value`. */
function putPairs(object: usize): void {
  let at = blanks(object + 1);
  while (load<u8>(at) == 0x22) {
    const end = scanString(at + 1);
    memory.copy(out, at + 1, end - at - 1);
    out += end - at - 1;
    putByte(0x3d);
    const value = scanColon(end + 1);
    putText(value, false);
    at = blanks(skipValue(value, 1));
    if (load<u8>(at) != 0x2c) return;
    putByte(0x20);
    at = blanks(at + 1);
  }
}

/** The members of an object but `header` and `extension`, as they stand, a comma before each. */
function putOthers(object: usize): void {
  let at = blanks(object + 1);
  while (load<u8>(at) == 0x22) {
    const end = scanString(at + 1);
    const size = end - at - 1;
    const stop = skipValue(scanColon(end + 1), 1);
    const isPart = isNamed(at + 1, size, NAMES) || isNamed(at + 1, size, EXTENSION);
    if (!isPart) {
      putByte(0x2c);
      memory.copy(out, at, stop - at);
      out += stop - at;
    }
    at = blanks(stop);
    if (load<u8>(at) != 0x2c) return;
    at = blanks(at + 1);
  }
}

/** The answer at `text` with its members `header` and `extension` as one line in `message`, before the others; itself where memory runs out. */
export function withCefLine(text: usize): usize {
  const size = byteIndex(text, usize.MAX_VALUE, 0) - text;
  const line = alloc(size * 3 + 64);
  if (line == 0) return text;
  memory.copy(line, START, 18);
  out = line + 18;
  const header = member(text, NAMES);
  for (let field: usize = 1; field <= FIELDS; field++) {
    if (header != 0) putText(member(header, NAMES + (field << 4)), true);
    putByte(0x7c);
  }
  const extension = member(text, EXTENSION);
  if (extension != 0) putPairs(extension);
  putByte(0x22);
  putOthers(text);
  store<u64>(out, 0x7d);
  shrink(out + 8);
  return line;
}
