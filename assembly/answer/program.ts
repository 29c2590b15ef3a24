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
import { addFlag, FALSE, filled, flagsOf, LIST, MOVED, sizeOf, slot, STRING, tagOf, valueOf } from '../member';
import { data, slotCount } from '../product';

const KEYWORD: u8 = 0;
const KEEP: u8 = 1;
const CLOSE: u8 = 2;
const OPEN: u8 = 3;
const OPEN_LIST: u8 = 4;
const OPEN_SEQUENCE: u8 = 5;
const CONSTANT: u8 = 6;
const LONG: u8 = 7;
const IP: u8 = 8;
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
const RUN: u8 = 20;
/** Added where the value need not be kept once it is written. */
const MOVES: u8 = 128;

/** Whether each condition holds, a byte each; the first always does. */
export const conditions: usize = memory.data(256, 8);

/** Where each open object starts, and its members. */
const marks: usize = memory.data(16 * 8, 8);

/** A string that is not empty, a number, true or false. */
@inline
function isText(member: usize): bool {
  return tagOf(member) <= FALSE && sizeOf(member) != 0;
}

/** Writes `"name":value,` at `to`, the value in quotes if it is a string or `quoted`; the place after it. Its room was made. */
@inline
function writeMember(to: usize, name: usize, nameSize: usize, member: usize, quoted: bool): usize {
  const size = sizeOf(member);
  copy(to, name, nameSize);
  to += nameSize;
  if (quoted || tagOf(member) == STRING) {
    store<u8>(to, 0x22);
    copy(to + 1, valueOf(member), size);
    to += size + 1;
    store<u16>(to, 0x2c22);
    return to + 2;
  }
  copy(to, valueOf(member), size);
  to += size;
  store<u8>(to, 0x2c);
  return to + 1;
}

/**
 * Members without a condition, each of another slot. Only slots that are filled are looked at: their bits are taken one by one, and the
 * number of the run's bits below one is the place of its entry. The place after what was written, or 0 where memory ran out.
 *
 *     u64 words of bits, as many as the slots need | an entry a bit: u16 offset of the name | u8 its size | u8 operation
 */
function writeRun(to: usize, table: usize): usize {
  const words = (slotCount + 63) >> 6;
  let entries = table + (words << 3);
  for (let word: usize = 0; word < words; word++) {
    const all = load<u64>(table + (word << 3));
    let bits = all & load<u64>(filled + (word << 3));
    for (; bits != 0; bits &= bits - 1) {
      const bit = ctz(bits);
      const from = (word << 6) + <usize>bit;
      const member = slot(from);
      if (member == 0) continue;
      const entry = entries + (<usize>popcnt(all & ((<u64>1 << bit) - 1)) << 2);
      const operation = <u8>(load<u8>(entry, 3) & 127);
      if (operation == KEEP ? tagOf(member) == LIST || (flagsOf(member) & MOVED) != 0 : operation == KEYWORD && !isText(member)) continue;
      if (operation <= KEEP) {
        if (!isBefore(to, sizeOf(member)) && !growAt(to, sizeOf(member))) return 0;
        to = writeMember(to, data + <usize>load<u16>(entry), load<u8>(entry, 2), member, operation == KEYWORD);
        if (load<u8>(entry, 3) & MOVES) addFlag(member, MOVED);
      } else {
        continueAt(to);
        writeTyped(operation, data + <usize>load<u16>(entry), load<u8>(entry, 2), from, (load<u8>(entry, 3) & MOVES) != 0);
        to = out;
      }
    }
    entries += <usize>popcnt(all) << 2;
  }
  return to;
}

/** Runs the program `[entry, end)`. */
export function runProgram(entry: usize, end: usize): void {
  let to = out;
  let mark = marks;
  for (; entry < end; entry += 8) {
    const operation = <u8>(load<u8>(entry) & 127);
    if (load<u8>(conditions + <usize>load<u8>(entry, 6)) == 0) {
      // An object or list that would be empty is passed over whole.
      if (operation >= OPEN && operation <= OPEN_SEQUENCE) entry += <usize>load<u8>(entry, 7) << 3;
      continue;
    }
    if (operation == KEYWORD) {
      const member = slot(load<u16>(entry, 4));
      if (member == 0 || !isText(member)) continue;
      if (!isBefore(to, sizeOf(member)) && !growAt(to, sizeOf(member))) return;
      to = writeMember(to, data + <usize>load<u16>(entry, 2), load<u8>(entry, 1), member, true);
      if (load<u8>(entry) & MOVES) addFlag(member, MOVED);
      entry += <usize>load<u8>(entry, 7) << 3;
      continue;
    }
    if (operation == RUN) {
      to = writeRun(to, data + <usize>load<u16>(entry, 2));
      if (to == 0) return;
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
    if (operation == OPEN || operation == CONSTANT) {
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
  const keepsNot = (load<u8>(entry) & MOVES) != 0;
  if (operation == ITEMS || operation == IP_ITEMS) {
    const written = operation == ITEMS ? items(from) : ipItems(from);
    // A list was moved as a whole: the field is named in the place of the text.
    if (written && keepsNot) addFlag(slot(load<u16>(entry, 2)), MOVED);
    return written;
  }
  return writeTyped(operation, text, size, from, keepsNot);
}

/** A member whose type is not a text's; true where the slot held one. */
function writeTyped(operation: u8, text: usize, size: usize, from: usize, keepsNot: bool): bool {
  let written = false;
  let unchanged = true;
  if (operation == LONG) {
    written = long(text, size, from);
    unchanged = !changed;
  } else if (operation == IP) written = ip(text, size, from);
  else if (operation == BOOLEAN) written = boolean(text, size, from);
  else if (operation == DOUBLE) written = double(text, size, from);
  else written = flattened(text, size, from);
  if (written && unchanged && keepsNot) addFlag(slot(from), MOVED);
  return written;
}
