// A module's sections, taken apart and put together again (WebAssembly Core Specification, 5.5).
import { Cursor } from '../../dist/doctor/module/cursor.js';

/** Numbers of the sections that are worked on. */
export const id = { function: 3, global: 6, export: 7, start: 8, code: 10 };

/** Where a section stands that a module may lack: before the first of these. */
const behindGlobals = [id.export, id.start, 9, 12, id.code, 11];

/**
 * @param {Uint8Array} bytes
 * @returns {{ id: number, contents: Uint8Array }[]}
 */
export function takeApart(bytes) {
  const cursor = new Cursor(bytes, 8);
  const sections = [];
  while (cursor.at < bytes.length) {
    const number = cursor.byte();
    const size = cursor.leb();
    sections.push({ id: number, contents: bytes.subarray(cursor.at, cursor.at + size) });
    cursor.at += size;
  }
  return sections;
}

/** @param {{ id: number, contents: ArrayLike<number> }[]} sections */
export function putTogether(sections) {
  const parts = sections.map(({ id: number, contents }) => [Uint8Array.of(number, ...unsigned(contents.length)), contents]);
  return Uint8Array.from(Buffer.concat([Uint8Array.of(0, 0x61, 0x73, 0x6d, 1, 0, 0, 0), ...parts.flat().map((part) => Uint8Array.from(part))]));
}

/** Adds an item to a section that is a list; gives the number of items that were there. Globals may be missing. */
export function append(sections, number, item) {
  const found = sections.find((section) => section.id === number);
  if (!found) {
    const at = sections.findIndex((section) => behindGlobals.includes(section.id));
    sections.splice(at, 0, { id: number, contents: [1, ...item] });
    return 0;
  }
  const cursor = new Cursor(found.contents, 0);
  const count = cursor.leb();
  found.contents = Buffer.concat([Uint8Array.from(unsigned(count + 1)), found.contents.subarray(cursor.at), Uint8Array.from(item)]);
  return count;
}

/** Exported functions: their names and indexes. */
export function exportsOf(sections) {
  const cursor = new Cursor(contentsOf(sections, id.export), 0);
  const all = cursor.list(() => ({ name: cursor.name(), kind: cursor.byte(), index: cursor.leb() }));
  return new Map(all.filter(({ kind }) => kind === 0).map(({ name, index }) => [name, index]));
}

/** Types of the functions that a module defines. */
export function typesOf(sections) {
  const cursor = new Cursor(contentsOf(sections, id.function), 0);
  return cursor.list(() => cursor.leb());
}

export function contentsOf(sections, number) {
  const found = sections.find((section) => section.id === number);
  if (!found) throw new Error(`the module has no section ${number}`);
  return found.contents;
}

/** An export of what `kind` says: 0 a function, 3 a global. */
export function exportItem(name, kind, index) {
  const text = new TextEncoder().encode(name);
  return [...unsigned(text.length), ...text, kind, ...unsigned(index)];
}

/** LEB128. */
export function unsigned(value) {
  return value < 128 ? [value] : [(value & 127) | 128, ...unsigned(value >>> 7)];
}

/** Signed LEB128 of what is not negative. */
export function signed(value) {
  return value < 64 ? [value] : [(value & 127) | 128, ...signed(value >>> 7)];
}
