import type { Module, Signature } from '../model.js';
import { unreadable } from '../read/file.js';
import { Cursor } from './cursor.js';
import { firstVector, v128 } from './vectors.js';

/** `wasm`: WebAssembly; `aot`: what WAMR's compiler made of it. */
export type ModuleForm = 'wasm' | 'aot';

/** Is it a module, by its first bytes? */
export function moduleForm(bytes: Uint8Array): ModuleForm | undefined {
  const magic = String.fromCharCode(...bytes.subarray(0, 4));
  return magic === '\0asm' ? 'wasm' : magic === '\0aot' ? 'aot' : undefined;
}

/**
 * Reads a module's sections (WebAssembly Core Specification, 5.5).
 * @throws ConfigError where it is no valid module.
 */
export function readModule(bytes: Uint8Array, file: string): Module {
  try {
    return readSections(bytes, file);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw unreadable({ file, line: 1, column: 1 }, `this is no valid module: ${error.message}`);
  }
}

const kinds = ['function', 'table', 'memory', 'global', 'tag'] as const;

/** Numbers of the sections that are read. */
const id = { type: 1, import: 2, function: 3, export: 7, start: 8, code: 10 };

function readSections(bytes: Uint8Array, file: string): Module {
  const module: Module = { file, imports: [], functions: new Map(), starts: false, vectorAt: undefined, assemblyScript: false };
  const types: Signature[] = [];
  /** Type of each function, imported ones first. */
  const functions: number[] = [];
  const cursor = new Cursor(bytes, 8);
  while (cursor.at < bytes.length) {
    const section = cursor.byte();
    const size = cursor.leb();
    const from = cursor.at;
    if (from + size > bytes.length) throw new RangeError(`it ends early, at byte ${bytes.length}`);
    if (section === id.type) {
      types.push(...cursor.list(() => readType(cursor)));
      if (types.some(({ parameters, results }) => [...parameters, ...results].includes(v128))) module.vectorAt ??= from;
    } else if (section === id.import) {
      module.imports = cursor.list(() => readImport(cursor, functions));
    } else if (section === id.function) {
      functions.push(...cursor.list(() => cursor.leb()));
    } else if (section === id.export) {
      for (const { name, kind, index } of cursor.list(() => ({ name: cursor.name(), kind: cursor.byte(), index: cursor.leb() }))) {
        const type = types[functions[index] ?? -1];
        if (kind === 0 && type) module.functions.set(name, type);
      }
    } else if (section === id.start) {
      module.starts = true;
    } else if (section === id.code) {
      module.vectorAt ??= firstVector(cursor);
    }
    cursor.at = from + size;
  }
  module.assemblyScript = isAssemblyScript(bytes, module);
  return module;
}

function readType(cursor: Cursor): Signature {
  const form = cursor.byte();
  if (form !== 0x60) throw new RangeError(`it has a type that is no function's, at byte ${cursor.at - 1}`);
  return { parameters: cursor.list(() => cursor.byte()), results: cursor.list(() => cursor.byte()) };
}

function readImport(cursor: Cursor, functions: number[]): Module['imports'][number] {
  const [module, name, number] = [cursor.name(), cursor.name(), cursor.byte()];
  const kind = kinds[number];
  if (!kind) throw new RangeError(`it imports something of no known kind, at byte ${cursor.at - 1}`);
  if (kind === 'function') functions.push(cursor.leb());
  else if (kind === 'global') cursor.at += 2;
  else if (kind === 'tag') cursor.lebs(2);
  else {
    if (kind === 'table') cursor.byte();
    cursor.lebs((cursor.byte() & 1) === 0 ? 1 : 2);
  }
  return { module, name, kind };
}

/** Its library's file names, for messages of traps, or the function that tells them. */
function isAssemblyScript(bytes: Uint8Array, { imports }: Module): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes(Buffer.from('~lib/rt', 'utf16le')) || imports.some(isAbort);
}

function isAbort({ module, name }: Module['imports'][number]): boolean {
  return module === 'env' && name === 'abort';
}
