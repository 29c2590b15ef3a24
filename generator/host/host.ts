/// <reference lib="dom" />
import { instantiateSync } from '@assemblyscript/loader';

/** What a filter answered to one record. */
export interface Answer {
  /** The answer's text; null where Fluent Bit would drop the record: a trap, pointer 0, an empty answer. */
  answer: string | null;
  /** The answer's bytes up to its NUL. */
  bytes: Uint8Array | null;
  /** Why there is no answer. */
  trap?: string;
}

/** A loaded module. One instance serves all records, as in Fluent Bit since 4.1. */
export interface Filter {
  /** Names of the exported functions that take a record. */
  functions: string[];
  /** Bytes of memory the module has now. */
  memorySize(): number;
  call(name: string, tag: string, seconds: number, nanoseconds: number, record: Uint8Array): Answer;
}

interface Exports {
  memory: WebAssembly.Memory;
  malloc(size: number): number;
  free(at: number): void;
}

type Entry = (tag: number, tagSize: number, seconds: number, nanoseconds: number, record: number, size: number) => number;

/**
 * Calls a module as Fluent Bit's wasm filter does in JSON mode (src/wasm/flb_wasm.c, plugins/filter_wasm): tag and record are copied
 * in with the module's own `malloc`, each with a NUL that its length does not count; the answer is read up to its NUL; then both copies
 * are freed. A failed `malloc` hands the function pointer 0.
 * @throws where the module is not WebAssembly, has imports, or lacks `malloc` and `free`.
 */
export function loadFilter(bytes: Uint8Array): Filter {
  const module = new WebAssembly.Module(bytes as BufferSource);
  const imports = WebAssembly.Module.imports(module);
  if (imports.length > 0)
    throw new Error(`the module imports ${imports.map((entry) => `${entry.module}.${entry.name}`).join(', ')}: Fluent Bit has nothing to give it`);
  const exports = instantiateSync(module, {}).exports as unknown as Exports & Record<string, Entry>;
  if (typeof exports.malloc !== 'function' || typeof exports.free !== 'function') throw new Error('the module exports no malloc and free');
  const encoder = new TextEncoder();
  const decoder = new TextDecoder();

  const copyIn = (data: Uint8Array): number => {
    const at = exports.malloc(data.length + 1) >>> 0;
    if (at === 0) return 0;
    const memory = new Uint8Array(exports.memory.buffer);
    memory.set(data, at);
    memory[at + data.length] = 0;
    return at;
  };

  return {
    functions: WebAssembly.Module.exports(module)
      .filter((entry) => entry.kind === 'function' && entry.name.startsWith('to_'))
      .map((entry) => entry.name),
    memorySize: () => exports.memory.buffer.byteLength,
    call(name, tag, seconds, nanoseconds, record) {
      const entry = exports[name];
      if (typeof entry !== 'function') throw new Error(`the module exports no function ${name}`);
      const tagBytes = encoder.encode(tag);
      const tagAt = copyIn(tagBytes);
      const recordAt = copyIn(record);
      try {
        const at = entry(tagAt, tagBytes.length, seconds | 0, nanoseconds | 0, recordAt, record.length) >>> 0;
        const memory = new Uint8Array(exports.memory.buffer);
        const end = at === 0 ? -1 : memory.indexOf(0, at);
        if (end < 0) return { answer: null, bytes: null, trap: at === 0 ? 'the answer is pointer 0' : 'the answer has no end' };
        if (end === at) return { answer: null, bytes: null, trap: 'the answer is empty' };
        const bytes = memory.slice(at, end);
        return { answer: decoder.decode(bytes), bytes };
      } catch (error) {
        if (!(error instanceof WebAssembly.RuntimeError)) throw error;
        return { answer: null, bytes: null, trap: error.message };
      } finally {
        if (tagAt !== 0) exports.free(tagAt);
        if (recordAt !== 0) exports.free(recordAt);
      }
    },
  };
}
