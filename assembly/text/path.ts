/** Derivations of one text from another: parts of paths, case, blanks, cuts. All texts are normalised (json/text.ts). */
import { alloc, indexOf, lastByte } from '../memory';
import { derive, hasText, plain, plainSize, slot, STRING } from '../member';
import { HIGH, ONES } from '../swar';

const SLASH: u8 = 0x2f;

function trimSlashes(at: usize, end: usize): usize {
  while (end > at && load<u8>(end - 1) == SLASH) end--;
  return end;
}

export function basename(from: usize, to: usize): void {
  if (!hasText(from)) return;
  const at = plain(slot(from));
  const end = trimSlashes(at, at + plainSize(slot(from)));
  const slash = lastByte(at, end, SLASH);
  const start = slash == 0 ? at : slash + 1;
  if (end > start) derive(to, start, end - start, STRING);
}

export function dirname(from: usize, to: usize): void {
  if (!hasText(from)) return;
  const at = plain(slot(from));
  const end = trimSlashes(at, at + plainSize(slot(from)));
  const slash = lastByte(at, end, SLASH);
  if (slash != 0) derive(to, at, slash == at ? 1 : slash - at, STRING);
}

export function extension(from: usize, to: usize): void {
  if (!hasText(from)) return;
  const at = plain(slot(from));
  const end = trimSlashes(at, at + plainSize(slot(from)));
  const slash = lastByte(at, end, SLASH);
  const start = slash == 0 ? at : slash + 1;
  const dot = lastByte(start, end, 0x2e);
  if (dot > start && dot + 1 < end) derive(to, dot + 1, end - dot - 1, STRING);
}

export function lowercase(from: usize, to: usize): void {
  if (!hasText(from)) return;
  const at = plain(slot(from));
  const size = plainSize(slot(from));
  const text = alloc(size);
  if (text == 0) return;
  lower(text, at, size);
  derive(to, text, size, STRING);
}

/**
 * Copies a text with its ASCII letters in lower case, up to seven bytes past its end. Eight at a time: of bytes below 0x80, adding what lacks to 0x80
 * sets the high bit of those from a bound on, and carries into no other.
 */
export function lower(to: usize, at: usize, size: usize): void {
  for (let i: usize = 0; i < size; i += 8) {
    const word = load<u64>(at + i);
    const low = word & ~HIGH;
    const upper = (low + 0x3f * ONES) & ~(low + 0x25 * ONES) & ~word & HIGH;
    store<u64>(to + i, word | (upper >> 2));
  }
}

export function trim(from: usize, to: usize): void {
  if (!hasText(from)) return;
  let at = plain(slot(from));
  let end = at + plainSize(slot(from));
  while (at < end && load<u8>(at) == 0x20) at++;
  while (end > at && load<u8>(end - 1) == 0x20) end--;
  derive(to, at, end - at, STRING);
}

/** `before` and `after` the first occurrence of a text; before is all where it does not occur. */
export function cut(from: usize, needle: usize, needleSize: usize, before: usize, after: usize): void {
  if (!hasText(from)) return;
  const at = plain(slot(from));
  const end = at + plainSize(slot(from));
  const found = indexOf(at, end, needle, needleSize);
  derive(before, at, (found == 0 ? end : found) - at, STRING);
  if (found != 0) derive(after, found + needleSize, end - found - needleSize, STRING);
}
