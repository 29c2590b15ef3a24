/** Values joined to one text: begin, a part each, end. */
import { alloc } from '../memory';
import { derive, hasText, plain, plainSize, slot, STRING } from '../member';

let text: usize = 0;
let size: usize = 0;

/** Room for `literals` bytes and the texts that `part` will add must be known before: their slots are counted first. */
let room: usize = 0;

export function beginTemplate(literals: usize): void {
  room = literals;
}

export function countPart(from: usize): void {
  if (hasText(from)) {
    plain(slot(from));
    room += plainSize(slot(from));
  }
}

export function openTemplate(): void {
  text = alloc(room);
  size = 0;
}

/** Adds a value; what stands before it is left out where nothing precedes. */
export function part(before: usize, beforeSize: usize, from: usize): void {
  if (text == 0 || !hasText(from)) return;
  if (size != 0) {
    memory.copy(text + size, before, beforeSize);
    size += beforeSize;
  }
  const value = plain(slot(from));
  memory.copy(text + size, value, plainSize(slot(from)));
  size += plainSize(slot(from));
}

export function endTemplate(to: usize): void {
  if (size != 0) derive(to, text, size, STRING);
}
