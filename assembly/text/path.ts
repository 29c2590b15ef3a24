/** Derivations of one text from another: parts of paths, case, blanks, cuts. All texts are normalised (json/text.ts). */
import { alloc, indexOf, lastByte } from '../memory';
import { derive, hasText, plain, plainSize, slot, STRING } from '../member';

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
  for (let i: usize = 0; i < size; i++) {
    const c = load<u8>(at + i);
    store<u8>(text + i, <u32>c - 0x41 < 26 ? c | 0x20 : c);
  }
  derive(to, text, size, STRING);
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
