/** The answer for a record that is none, or whose event is broken: everything is kept, and says what is wrong. */
import { fault, faultByte, faultMember, UNREADABLE } from '../find/event';
import { nameOf, nameSizeOf } from '../member';
import { encode, sanitise, size as textSize } from '../json/text';
import { moduleName, moduleNameSize, schemaVersion, schemaVersionSize } from '../product';
import { putSeconds } from '../text/time';
import { placeRecord, writeRecord } from './place';
import { beginAnswer, endAnswer, put, putByte, putText } from './write';

/** Texts of the answer, each its bytes in UTF-8. */
// {"@timestamp":"
const TIMESTAMP: usize = memory.data<u8>([0x7b, 0x22, 0x40, 0x74, 0x69, 0x6d, 0x65, 0x73, 0x74, 0x61, 0x6d, 0x70, 0x22, 0x3a, 0x22, 0]);
// ","ecs":{"version":"
const ECS: usize = memory.data<u8>([0x22, 0x2c, 0x22, 0x65, 0x63, 0x73, 0x22, 0x3a, 0x7b, 0x22, 0x76, 0x65, 0x72, 0x73, 0x69, 0x6f, 0x6e, 0x22, 0x3a, 0x22, 0, 0, 0, 0]);
// "},"event":{"kind":"pipeline_error","module":"
const EVENT: usize = memory.data<u8>([
  0x22, 0x7d, 0x2c, 0x22, 0x65, 0x76, 0x65, 0x6e, 0x74, 0x22, 0x3a, 0x7b, 0x22, 0x6b, 0x69, 0x6e, 0x64, 0x22, 0x3a, 0x22, 0x70, 0x69, 0x70, 0x65, 0x6c, 0x69, 0x6e, 0x65, 0x5f, 0x65, 0x72, 0x72, 0x6f, 0x72, 0x22, 0x2c, 0x22, 0x6d,
  0x6f, 0x64, 0x75, 0x6c, 0x65, 0x22, 0x3a, 0x22, 0, 0,
]);
// ","original":"
const ORIGINAL: usize = memory.data<u8>([0x22, 0x2c, 0x22, 0x6f, 0x72, 0x69, 0x67, 0x69, 0x6e, 0x61, 0x6c, 0x22, 0x3a, 0x22, 0, 0]);
// "},"error":{"type":"json_
const ERROR: usize = memory.data<u8>([0x22, 0x7d, 0x2c, 0x22, 0x65, 0x72, 0x72, 0x6f, 0x72, 0x22, 0x3a, 0x7b, 0x22, 0x74, 0x79, 0x70, 0x65, 0x22, 0x3a, 0x22, 0x6a, 0x73, 0x6f, 0x6e, 0x5f, 0, 0, 0, 0, 0, 0, 0]);
// ","message":"
const MESSAGE: usize = memory.data<u8>([0x22, 0x2c, 0x22, 0x6d, 0x65, 0x73, 0x73, 0x61, 0x67, 0x65, 0x22, 0x3a, 0x22, 0, 0, 0]);
// truncated, invalid, nesting: nine bytes each
const KINDS: usize = memory.data<u8>([
  0x74, 0x72, 0x75, 0x6e, 0x63, 0x61, 0x74, 0x65, 0x64, 0x69, 0x6e, 0x76, 0x61, 0x6c, 0x69, 0x64, 0, 0, 0x6e, 0x65, 0x73, 0x74, 0x69, 0x6e, 0x67, 0, 0, 0, 0, 0, 0, 0,
]);
// : the JSON text
const TEXT: usize = memory.data<u8>([0x3a, 0x20, 0x74, 0x68, 0x65, 0x20, 0x4a, 0x53, 0x4f, 0x4e, 0x20, 0x74, 0x65, 0x78, 0x74, 0x20]);
// ends early | is not valid | nests deeper than 60 levels
const ENDS: usize = memory.data<u8>([0x65, 0x6e, 0x64, 0x73, 0x20, 0x65, 0x61, 0x72, 0x6c, 0x79, 0, 0, 0, 0, 0, 0]);
const IS_NOT: usize = memory.data<u8>([0x69, 0x73, 0x20, 0x6e, 0x6f, 0x74, 0x20, 0x76, 0x61, 0x6c, 0x69, 0x64, 0, 0, 0, 0]);
const NESTS: usize = memory.data<u8>([
  0x6e, 0x65, 0x73, 0x74, 0x73, 0x20, 0x64, 0x65, 0x65, 0x70, 0x65, 0x72, 0x20, 0x74, 0x68, 0x61, 0x6e, 0x20, 0x36, 0x30, 0x20, 0x6c, 0x65, 0x76, 0x65, 0x6c, 0x73, 0, 0, 0, 0, 0,
]);
// , at byte
const AT_BYTE: usize = memory.data<u8>([0x2c, 0x20, 0x61, 0x74, 0x20, 0x62, 0x79, 0x74, 0x65, 0x20, 0, 0, 0, 0, 0, 0]);
// "},
const END: usize = memory.data<u8>([0x22, 0x7d, 0x2c, 0, 0, 0, 0, 0]);
// record
const RECORD: usize = memory.data<u8>([0x72, 0x65, 0x63, 0x6f, 0x72, 0x64, 0, 0]);

/** Writes `YYYY-MM-DDThh:mm:ss.nnnnnnnnnZ` of the collector's time into the answer. */
export function putCollectorTime(seconds: u32, nanoseconds: u32): void {
  putSeconds(timeText, seconds);
  store<u8>(timeText, 0x2e, 19);
  for (let i: usize = 28; i >= 20; i--) {
    store<u8>(timeText + i, <u8>(0x30 + (nanoseconds % 10)));
    nanoseconds /= 10;
  }
  store<u8>(timeText, 0x5a, 29);
  put(timeText, 30);
}

const timeText: usize = memory.data(40, 8);

function putNumber(value: usize): void {
  if (value >= 10) putNumber(value / 10);
  putByte(<u8>(0x30 + (value % 10)));
}

/** `[at, end)` is the record as it came: all that is kept of one that can't be read. */
export function writeError(status: i32, at: usize, end: usize, seconds: u32, nanoseconds: u32, reserved: usize): usize {
  let original: usize = 0;
  let originalSize: usize = 0;
  if (status == UNREADABLE) {
    const clean = sanitise(at, end, false);
    if (clean == 0) return 0;
    original = encode(clean, clean + textSize);
    if (original == 0) return 0;
    originalSize = textSize;
  } else {
    placeRecord(reserved);
  }
  beginAnswer(512);
  put(TIMESTAMP, 15);
  putCollectorTime(seconds, nanoseconds);
  put(ECS, 20);
  putText(schemaVersion, schemaVersionSize);
  put(EVENT, 46);
  putText(moduleName, moduleNameSize);
  if (status == UNREADABLE) {
    put(ORIGINAL, 14);
    putText(original, originalSize);
  }
  put(ERROR, 25);
  put(KINDS + <usize>fault * 9, fault == 0 ? 9 : 7);
  put(MESSAGE, 13);
  if (faultMember != 0) putText(nameOf(faultMember), nameSizeOf(faultMember));
  else put(RECORD, 6);
  put(TEXT, 16);
  if (fault == 0) put(ENDS, 10);
  else if (fault == 1) put(IS_NOT, 12);
  else put(NESTS, 27);
  put(AT_BYTE, 10);
  putNumber(faultByte);
  put(END, 3);
  if (status != UNREADABLE) writeRecord();
  return endAnswer();
}
