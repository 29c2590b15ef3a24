/**
 * The mapped members of an answer, as a program: one loop that keeps the place it writes to in a local and calls nothing for the common
 * entries. It is smaller than code for each member, and faster in every engine, an interpreter most of all.
 *
 * An entry, written by generator/targets/assembly/program.ts:
 *     u8 operation | u8 size of the text | u16 offset of the text in the product's data | u16 slot | u8 condition (0 is always) | u8 skip
 *
 * The text of a member is its name up to the colon. `skip` entries follow that are other ways to fill the same member: they are
 * left out once one of them wrote it. Of an object or list, they are its entries: left out where
 * its condition says that it would be empty.
 */
import { continueAt, close, closeList, boolean, changed, double, flattened, growAt, ip, ipItems, isBefore, item, items, long, openList, out, putText } from './write';
import { putCollectorTime } from './error';
import { writeUnknown } from './place';
import { original, originalSize, recordNanoseconds, recordSeconds, writeOthers } from '../filter';
import { copy } from '../memory';
import { addFlag, FALSE, flagsOf, LIST, MOVED, sizeOf, slot, STRING, tagOf, valueOf } from '../member';
import { data } from '../product';

const KEYWORD: u8 = 0;
const KEEP: u8 = 1;
const CLOSE: u8 = 2;
const OPEN: u8 = 3;
const CONSTANT: u8 = 4;
const LONG: u8 = 5;
const IP: u8 = 6;
const OPEN_LIST: u8 = 7;
const OPEN_SEQUENCE: u8 = 8;
const ITEM: u8 = 9;
const ITEMS: u8 = 10;
const IP_ITEMS: u8 = 11;
const CLOSE_LIST: u8 = 12;
const BOOLEAN: u8 = 13;
const DOUBLE: u8 = 14;
const FLATTENED: u8 = 15;
const COLLECTOR_TIME: u8 = 16;
const ORIGINAL: u8 = 17;
const UNKNOWN: u8 = 18;
const OTHERS: u8 = 19;
/** Added where the value need not be kept once it is written. */
const MOVES: u8 = 128;

/** Whether each condition holds, a byte each; the first always does. */
export const conditions: usize = memory.data(256, 8);

/** Where each open object starts, and its members. */
const marks: usize = memory.data(16 * 8, 8);

/** Runs the program `[entry, end)`. */
export function runProgram(entry: usize, end: usize): void {
  let to = out;
  let mark = marks;
  for (; entry < end; entry += 8) {
    const operation = <u8>(load<u8>(entry) & 127);
    if (operation <= KEEP) {
      const member = slot(load<u16>(entry, 4));
      if (member == 0) continue;
      const tag = tagOf(member);
      const size = sizeOf(member);
      if (operation == KEEP) {
        if (tag == LIST || flagsOf(member) & MOVED) continue;
      } else if (tag > FALSE || size == 0 || load<u8>(conditions + <usize>load<u8>(entry, 6)) == 0) {
        continue;
      }
      if (!isBefore(to, size)) {
        if (!growAt(to, size)) return;
      }
      const nameSize = <usize>load<u8>(entry, 1);
      copy(to, data + <usize>load<u16>(entry, 2), nameSize);
      to += nameSize;
      if (operation == KEYWORD || tag == STRING) {
        store<u8>(to, 0x22);
        copy(to + 1, valueOf(member), size);
        to += size + 1;
        store<u16>(to, 0x2c22);
        to += 2;
      } else {
        copy(to, valueOf(member), size);
        to += size;
        store<u8>(to, 0x2c);
        to++;
      }
      if (load<u8>(entry) & MOVES) addFlag(member, MOVED);
      entry += <usize>load<u8>(entry, 7) << 3;
      continue;
    }
    if (operation == CLOSE) {
      mark -= 8;
      if (load<usize>(mark, 4) == to) {
        to = load<usize>(mark);
      } else {
        store<u16>(to - 1, 0x2c7d);
        to++;
      }
      continue;
    }
    if (load<u8>(conditions + <usize>load<u8>(entry, 6)) == 0) {
      // An object or list that would be empty is passed over whole.
      if (operation == OPEN || operation == OPEN_LIST || operation == OPEN_SEQUENCE) entry += <usize>load<u8>(entry, 7) << 3;
      continue;
    }
    if (operation <= CONSTANT) {
      if (operation == OPEN) store<usize>(mark, to);
      const nameSize = <usize>load<u8>(entry, 1);
      copy(to, data + <usize>load<u16>(entry, 2), nameSize);
      to += nameSize;
      if (operation == OPEN) {
        store<usize>(mark, to, 4);
        mark += 8;
      } else {
        entry += <usize>load<u8>(entry, 7) << 3;
      }
      continue;
    }
    continueAt(to);
    if (runRare(operation, entry)) entry += <usize>load<u8>(entry, 7) << 3;
    to = out;
  }
  continueAt(to);
}

/** The entries that are few in a record; true where a member was written. */
function runRare(operation: u8, entry: usize): bool {
  const from = <usize>load<u16>(entry, 4);
  const text = data + <usize>load<u16>(entry, 2);
  const size = <usize>load<u8>(entry, 1);
  if (operation == OPEN_LIST || operation == OPEN_SEQUENCE) {
    openList(text, size, operation == OPEN_SEQUENCE);
    return false;
  }
  if (operation == CLOSE_LIST) {
    closeList();
    return false;
  }
  if (operation == ITEM) {
    item(text, size);
    return false;
  }
  if (operation == UNKNOWN) {
    writeUnknown(<u32>from);
    return false;
  }
  if (operation == OTHERS) {
    writeOthers(text, size);
    return false;
  }
  if (operation == COLLECTOR_TIME || operation == ORIGINAL) {
    if (operation == ORIGINAL && original == 0) return false;
    putText(text, size);
    if (operation == ORIGINAL) putText(original, originalSize);
    else putCollectorTime(recordSeconds, recordNanoseconds);
    const end = out;
    store<u16>(end, 0x2c22);
    continueAt(end + 2);
    return true;
  }
  if (slot(from) == 0) return false;
  let written = false;
  let unchanged = true;
  if (operation == LONG) {
    written = long(text, size, from);
    unchanged = !changed;
  } else if (operation == ITEMS) written = items(from);
  else if (operation == IP) written = ip(text, size, from);
  else if (operation == IP_ITEMS) written = ipItems(from);
  else if (operation == BOOLEAN) written = boolean(text, size, from);
  else if (operation == DOUBLE) written = double(text, size, from);
  else written = flattened(text, size, from);
  if (written && unchanged && load<u8>(entry) & MOVES) {
    // A list of items was moved as a whole: the field is named in the place of the text.
    addFlag(slot(operation == ITEMS ? <usize>load<u16>(entry, 2) : from), MOVED);
  }
  return written;
}
