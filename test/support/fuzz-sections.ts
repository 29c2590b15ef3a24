import { Cursor } from '../../generator/doctor/module/cursor.js';
import { skipImmediates } from '../../generator/doctor/module/vectors.js';

/** A section of a WebAssembly module (WebAssembly Core Specification, 5.5). */
export interface Section {
  name: string;
  /** Offset of its contents, and what follows them. */
  from: number;
  to: number;
  /** Of the code section: offsets of instructions of the vector extension. */
  vectorInstructions: number[];
}

const names = ['custom', 'type', 'import', 'function', 'table', 'memory', 'global', 'export', 'start', 'element', 'code', 'data', 'datacount'];

export function readSections(bytes: Uint8Array): Section[] {
  const sections: Section[] = [];
  const cursor = new Cursor(bytes, 8);
  while (cursor.at < bytes.length) {
    const name = names[cursor.byte()] as string;
    const size = cursor.leb();
    const from = cursor.at;
    sections.push({ name, from, to: from + size, vectorInstructions: name === 'code' ? vectorInstructions(bytes, from) : [] });
    cursor.at = from + size;
  }
  return sections;
}

/** Walks through the instructions of all functions: every one's immediates are skipped by what the specification (5.4) says of it. */
function vectorInstructions(bytes: Uint8Array, from: number): number[] {
  const found: number[] = [];
  const cursor = new Cursor(bytes, from);
  for (let functions = cursor.leb(); functions > 0; functions--) {
    const size = cursor.leb();
    const end = cursor.at + size;
    for (let groups = cursor.leb(); groups > 0; groups--) {
      cursor.leb();
      if (cursor.byte() === 0x7b) found.push(cursor.at - 1);
    }
    while (cursor.at < end) {
      const at = cursor.at;
      const code = cursor.byte();
      if (code === 0xfd) {
        found.push(at);
        cursor.at = end;
      } else if (code === 0xfe || !skipImmediates(cursor, code)) {
        throw new Error(`an instruction of no known extension: 0x${code.toString(16)} at ${at}`);
      }
    }
  }
  return found;
}

/** The module with a limit to its memory, in pages of 64 KiB. */
export function limitMemory(bytes: Uint8Array, pages: number): Uint8Array<ArrayBuffer> {
  const section = readSections(bytes).find(({ name }) => name === 'memory');
  if (!section) throw new Error('the module has no memory');
  const initial = new Cursor(bytes, section.from + 2).leb();
  const leb = (value: number): number[] => (value < 128 ? [value] : [(value & 127) | 128, ...leb(value >>> 7)]);
  const contents = [1, 1, ...leb(initial), ...leb(Math.max(initial, pages))];
  // The section's own header: its number, and its size in one byte.
  return new Uint8Array([...bytes.subarray(0, section.from - 2), 5, contents.length, ...contents, ...bytes.subarray(section.to)]);
}
