/** `2026-05-26 04:31:02.113020  cluster  host  [INFO]  text`: columns parted by two blanks, the first a date, the last all the rest. */
import { indexOf } from '../memory';
import { data } from '../product';
import { deriveRaw, deriveTime } from './raw';
import { isDate } from './time';

const TWO_BLANKS: usize = memory.data<u8>([0x20, 0x20, 0, 0, 0, 0, 0, 0]);

/** Bytes that a date has at most, with the blanks behind it. */
const DATE_ROOM: usize = 48;

/** Offsets of u16s, `fields`: count, then a slot a column; `constants`: count, then slot, offset and size of the text. */
export function columns(at: usize, end: usize, fields: usize, constants: usize): bool {
  const count: u32 = load<u16>(data + fields);
  let column = at;
  // Nothing is bound before all columns are there.
  for (let i: u32 = 0; i + 1 < count; i++) {
    const stop = indexOf(column, i == 0 ? min(end, at + DATE_ROOM) : end, TWO_BLANKS, 2);
    if (stop == 0 || (i == 0 && !isColumnDate(column, stop))) return false;
    column = stop + 2;
  }
  column = at;
  for (let i: u32 = 0; i < count; i++) {
    const stop = i + 1 < count ? indexOf(column, end, TWO_BLANKS, 2) : end;
    const slot = load<u16>(data + fields + (<usize>i << 1), 2);
    if (i == 0) deriveTime(slot, column, stop);
    else if (i + 1 < count && stop - column >= 2 && load<u8>(column) == 0x5b && load<u8>(stop - 1) == 0x5d) deriveRaw(slot, column + 1, stop - 1);
    else deriveRaw(slot, column, stop);
    column = stop + 2;
  }
  let constant = data + constants + 2;
  for (let left = load<u16>(data + constants); left > 0; left--) {
    const text = data + load<u16>(constant, 2);
    deriveRaw(load<u16>(constant), text, text + load<u16>(constant, 4));
    constant += 6;
  }
  return true;
}

/** A date as the derivation `date` takes it: a time of day, or the digits of an epoch time. */
function isColumnDate(at: usize, end: usize): bool {
  if (isDate(at, end - at)) return true;
  if (end - at > 19 || end == at || load<u8>(at) == 0x30) return false;
  for (; at < end; at++) if (<u32>load<u8>(at) - 0x30 > 9) return false;
  return true;
}
