/**
 * What every export of a filter does: find the event, answer it in the export's schema. Fluent Bit's contract (plugins/filter_wasm,
 * src/wasm/flb_wasm.c), in short: never trap, never answer nothing, always answer one JSON object ended by NUL.
 */
import { putCollectorTime, writeError } from './answer/error';
import { beginAnswer, beginLists, closeText, endAnswer, put, putByte, putText } from './answer/write';
import { placeEvent, writeBeside } from './answer/place';
import { answered, BROKEN, EVENT, findEvent, NONE, originalAt, originalEnd, originalIsJson, othersAt, othersEnd, recordAt, takeRecord, UNREADABLE } from './find/event';
import { bindSyslog } from './find/header';
import { begin, byteIndex, exhausted, owned, top } from './memory';
import { clearItems, itemsTotal } from './member';
import { encode, size as textSize } from './json/text';
import { errorNames, noRecord, reservedNames } from './product';

/** Text of `event.original`, and its size; 0 where it is not asked for. */
let original: usize = 0;
let originalSize: usize = 0;
/** The last answer is an ECS record. */
export let isEcs: bool = false;

/** The record's time as the collector knows it. */
let recordSeconds: u32 = 0;
let recordNanoseconds: u32 = 0;

/**
 * Answers a record: `constants` are the bytes of constant text an answer holds at most; `derive` fills the derived slots, `write` writes the
 * members that the schema maps.
 */
export function answer(record: usize, size: i32, seconds: u32, nanoseconds: u32, withOriginal: bool, constants: usize, derive: () => void, write: () => void): usize {
  begin();
  recordSeconds = seconds;
  recordNanoseconds = nanoseconds;
  isEcs = false;
  // Memory ran out when the host copied the record in (or the record isn't where malloc put it): nothing of it is known.
  if (record == 0 || !owned(record)) return noRecord;
  let end = record + <usize>max(size, 0);
  if (end > top || end < record) end = top;
  while (end > record && isTrailing(load<u8>(end - 1))) end--;
  store<u64>(end, 0);
  store<u64>(end, 0, 8);
  clearItems();
  original = 0;
  const found = findEvent(record, end);
  let text: usize = 0;
  if (found == EVENT) {
    bindSyslog();
    derive();
    if (withOriginal) prepareOriginal();
    text = compose(constants, write);
  } else if (found == BROKEN || found == UNREADABLE) {
    text = writeError(found, record, end, seconds, nanoseconds, errorNames);
  }
  // Not ours, or no room to work in: as it came. `recordAt` differs where the text was ill-formed.
  if (found == NONE || exhausted || text == 0) {
    isEcs = found == NONE && answered && !exhausted;
    return recordAt;
  }
  isEcs = found == EVENT;
  return text;
}

/**
 * Answers an ECS record, the text at `record` ended by NUL, in another schema, whose plan is described: as `answer` does. Where memory runs out the ECS
 * record is the answer.
 */
export function translate(record: usize, constants: usize, derive: () => void, write: () => void): usize {
  const end = byteIndex(record, top, 0);
  clearItems();
  original = 0;
  if (!takeRecord(record, end)) return record;
  derive();
  const text = compose(constants, write);
  return exhausted || text == 0 ? record : text;
}

/** The answer of what was found and derived; 0 where there is no room for it. */
function compose(constants: usize, write: () => void): usize {
  placeEvent(reservedNames);
  beginLists(itemsTotal);
  if (!beginAnswer(constants)) return 0;
  putByte(0x7b);
  write();
  writeBeside();
  return endAnswer();
}

@inline
function isTrailing(c: u8): bool {
  return c == 0 || c == 0x20 || c == 0x09 || c == 0x0a || c == 0x0d;
}

/** A carrier's string is copied as it is spelled; a JSON text becomes a string. */
function prepareOriginal(): void {
  original = originalAt;
  originalSize = originalEnd - originalAt;
  if (!originalIsJson) return;
  original = encode(originalAt, originalEnd);
  originalSize = textSize;
}

/** The record as it came, `name` with its colon and quote before it, where it is asked for. */
export function writeOriginal(name: usize, nameSize: usize): void {
  if (original == 0) return;
  put(name, nameSize);
  putText(original, originalSize);
  closeText();
}

/** The collector's time, `name` with its colon and quote before it. */
export function writeCollectorTime(name: usize, nameSize: usize): void {
  put(name, nameSize);
  putCollectorTime(recordSeconds, recordNanoseconds);
  closeText();
}

/** The other events of a batch, `name` with its colon before them. */
export function writeOthers(name: usize, nameSize: usize): void {
  if (othersAt == othersEnd) return;
  put(name, nameSize);
  putByte(0x5b);
  putText(othersAt, othersEnd - othersAt);
  putByte(0x5d);
  putByte(0x2c);
}
