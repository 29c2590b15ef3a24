/** Dates. */
import { alloc } from '../memory';
import { derive, hasText, plain, plainSize, setSlot, slot, STRING } from '../member';
import { give } from './integer';

function two(at: usize): i32 {
  const high = <i32>load<u8>(at) - 0x30;
  const low = <i32>load<u8>(at, 1) - 0x30;
  return <u32>high > 9 || <u32>low > 9 ? -1 : high * 10 + low;
}

/** `YYYY-MM-DD[T ]hh:mm:ss[.f…][Z|±hh:mm|±hhmm]`: whether `[at, at + size)` is one; `zoned` tells whether it names its zone, `bare` that this has no colon. */
export let zoned: bool = false;
let bare: bool = false;
export function isDate(at: usize, size: usize): bool {
  if (size < 19) return false;
  const century = two(at);
  const decade = two(at + 2);
  const month = two(at + 5);
  const day = two(at + 8);
  const hour = two(at + 11);
  const minute = two(at + 14);
  const second = two(at + 17);
  if ((century | decade | month | day | hour | minute | second) < 0) return false;
  if (load<u8>(at, 4) != 0x2d || load<u8>(at, 7) != 0x2d || load<u8>(at, 13) != 0x3a || load<u8>(at, 16) != 0x3a) return false;
  if (load<u8>(at, 10) != 0x54 && load<u8>(at, 10) != 0x20) return false;
  const year = century * 100 + decade;
  if (month < 1 || month > 12 || day < 1 || day > monthDays(year, month) || hour > 23 || minute > 59 || second > 59) return false;
  let i: usize = 19;
  if (i < size && load<u8>(at + i) == 0x2e) {
    i++;
    const start = i;
    while (i < size && <u32>load<u8>(at + i) - 0x30 < 10) i++;
    if (i == start || i - start > 9) return false;
  }
  zoned = i < size;
  bare = false;
  if (i == size) return true;
  const c = load<u8>(at + i);
  if (c == 0x5a) return i + 1 == size;
  if (c != 0x2b && c != 0x2d) return false;
  bare = i + 5 == size;
  if (!bare && (i + 6 != size || load<u8>(at + i, 3) != 0x3a)) return false;
  const zoneHour = two(at + i + 1);
  const zoneMinute = two(at + size - 2);
  return zoneHour >= 0 && zoneHour <= 18 && zoneMinute >= 0 && zoneMinute <= 59;
}

function monthDays(year: i32, month: i32): i32 {
  if (month == 2) return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28;
  return month == 4 || month == 6 || month == 9 || month == 11 ? 30 : 31;
}

function putTwo(to: usize, value: u32): void {
  store<u8>(to, <u8>(0x30 + value / 10));
  store<u8>(to, <u8>(0x30 + (value % 10)), 1);
}

/**
 * Writes `YYYY-MM-DDThh:mm:ss` of epoch seconds; 19 bytes. The civil date from the day number counts years from March, so
 * that the leap day comes last (Hinnant, chrono-compatible low-level date algorithms). Precondition: before the year 10000.
 */
export function putSeconds(to: usize, seconds: u64): void {
  const days = <u32>(seconds / 86400) + 719468;
  const rest = <u32>(seconds % 86400);
  const era = days / 146097;
  const dayOfEra = days - era * 146097;
  const yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36524 - dayOfEra / 146096) / 365;
  const dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
  const shifted = (5 * dayOfYear + 2) / 153;
  const day = dayOfYear - (153 * shifted + 2) / 5 + 1;
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  putTwo(to, year / 100);
  putTwo(to + 2, year % 100);
  store<u8>(to, 0x2d, 4);
  putTwo(to + 5, month);
  store<u8>(to, 0x2d, 7);
  putTwo(to + 8, day);
  store<u8>(to, 0x54, 10);
  putTwo(to + 11, rest / 3600);
  store<u8>(to, 0x3a, 13);
  putTwo(to + 14, (rest / 60) % 60);
  store<u8>(to, 0x3a, 16);
  putTwo(to + 17, rest % 60);
}

/** A date as RFC 3339: an RFC 3339 text stays, digits are an epoch time whose unit follows from their number. */
export function date(from: usize, to: usize): void {
  if (!hasText(from)) return;
  const at = plain(slot(from));
  const size = plainSize(slot(from));
  if (isDate(at, size)) {
    if (zoned && !bare && load<u8>(at, 10) == 0x54) {
      setSlot(to, slot(from));
      return;
    }
    const text = alloc(size + 1);
    if (text == 0) return;
    memory.copy(text, at, size);
    store<u8>(text, 0x54, 10);
    if (bare) {
      store<u16>(text + size - 1, load<u16>(at + size - 2));
      store<u8>(text + size - 2, 0x3a);
    } else {
      store<u8>(text + size, 0x5a);
    }
    derive(to, text, zoned && !bare ? size : size + 1, STRING);
    return;
  }
  if (size < 1 || size > 19 || load<u8>(at) == 0x30) return;
  const decimals: usize = size <= 11 ? 0 : size <= 14 ? 3 : size <= 17 ? 6 : 9;
  let seconds: u64 = 0;
  for (let i: usize = 0; i < size; i++) {
    const digit = <u32>load<u8>(at + i) - 0x30;
    if (digit > 9) return;
    if (i < size - decimals) seconds = seconds * 10 + digit;
  }
  const text = alloc(32);
  if (text == 0) return;
  putSeconds(text, seconds);
  let end = text + 19;
  if (decimals != 0) {
    store<u8>(end, 0x2e);
    memory.copy(end + 1, at + size - decimals, decimals);
    end += 1 + decimals;
  }
  store<u8>(end, 0x5a);
  derive(to, text, end + 1 - text, STRING);
}

/** Days from 1970-01-01 to a date: the inverse of what putSeconds does, from the same source. Precondition: the year is 1 at least. */
function daysOf(year: i32, month: i32, day: i32): i64 {
  const shifted = month <= 2 ? year - 1 : year;
  const era = shifted / 400;
  const yearOfEra = shifted - era * 400;
  const dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1;
  return <i64>era * 146097 + <i64>(yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear) - 719468;
}

/** Time since 1970 of an RFC 3339 text, in units of 10^-decimals seconds, finer digits cut off; none before 1970, and none that 64 bits do not hold. */
export function epoch(from: usize, decimals: u32, to: usize): void {
  if (!hasText(from)) return;
  const at = plain(slot(from));
  const size = plainSize(slot(from));
  if (!isDate(at, size) || !zoned || bare || load<u8>(at, 10) != 0x54) return;
  const year = two(at) * 100 + two(at + 2);
  let seconds = daysOf(max(year, 1), two(at + 5), two(at + 8)) * 86400 + <i64>(two(at + 11) * 3600 + two(at + 14) * 60 + two(at + 17));
  if (load<u8>(at + size - 1) != 0x5a) {
    const offset = <i64>(two(at + size - 5) * 3600 + two(at + size - 2) * 60);
    seconds += load<u8>(at + size - 6) == 0x2b ? -offset : offset;
  }
  if (seconds < 0) return;
  let value = seconds;
  let digit = load<u8>(at, 19) == 0x2e ? at + 20 : 0;
  for (; decimals > 0; decimals--) {
    if (digit != 0 && <u32>load<u8>(digit) - 0x30 > 9) digit = 0;
    const next = digit == 0 ? 0 : <i64>load<u8>(digit) - 0x30;
    if (value > (i64.MAX_VALUE - next) / 10) return;
    value = value * 10 + next;
    if (digit != 0) digit++;
  }
  give(value, to);
}
