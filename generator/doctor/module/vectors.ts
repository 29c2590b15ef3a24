import type { Cursor } from './cursor.js';

/** The type v128. */
export const v128 = 0x7b;

/** Offset of the first local or instruction of the vector extension in the code section that `cursor` stands at the contents of. */
export function firstVector(cursor: Cursor): number | undefined {
  for (let functions = cursor.leb(); functions > 0; functions--) {
    const size = cursor.leb();
    const end = cursor.at + size;
    for (let groups = cursor.leb(); groups > 0; groups--) {
      cursor.leb();
      if (cursor.byte() === v128) return cursor.at - 1;
    }
    while (cursor.at < end) {
      const code = cursor.byte();
      if (code === 0xfd) return cursor.at - 1;
      if (!skipImmediates(cursor, code)) break;
    }
    cursor.at = end;
  }
  return undefined;
}

/** Goes behind what an instruction carries (WebAssembly Core Specification, 5.4); false for one of an extension that is not known here. */
export function skipImmediates(cursor: Cursor, code: number): boolean {
  if (code === 0x0e) cursor.lebs(cursor.leb() + 1);
  else if (code >= 0x28 && code <= 0x3e) skipMemory(cursor);
  else if (code === 0x11 || code === 0x13) cursor.lebs(2);
  else if (code === 0x43) cursor.at += 4;
  else if (code === 0x44) cursor.at += 8;
  else if (code === 0x1c) cursor.lebs(cursor.leb());
  else if (code === 0xfc) {
    const operation = cursor.leb();
    // Saturating conversions carry nothing; memory.init, memory.copy, table.init and table.copy two indexes; the rest one.
    if (operation > 7) cursor.lebs([8, 10, 12, 14].includes(operation) ? 2 : 1);
  } else if (code === 0xfe) {
    if (cursor.leb() === 3) cursor.byte();
    else skipMemory(cursor);
  } else if (withIndex(code)) cursor.leb();
  else return code <= 0xc4 && !exceptions.includes(code);
  return true;
}

/** Instructions that carry one index or type. */
function withIndex(code: number): boolean {
  const control = (code >= 0x02 && code <= 0x04) || [0x0c, 0x0d, 0x10, 0x12].includes(code);
  return control || (code >= 0x20 && code <= 0x26) || (code >= 0x3f && code <= 0x42) || code === 0xd0 || code === 0xd2;
}

const exceptions = [0x06, 0x07, 0x08, 0x09, 0x0a, 0x14, 0x15, 0x18, 0x19, 0x1f];

/** Alignment, with a memory's index where its bit says so, and offset. */
function skipMemory(cursor: Cursor): void {
  cursor.lebs((cursor.leb() & 64) === 0 ? 1 : 2);
}
