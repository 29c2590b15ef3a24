import { fileURLToPath } from 'node:url';
import asc from 'assemblyscript/asc';
import type { Plan } from '../../generator/plan/types.js';
import { Data } from '../../generator/targets/assembly/data.js';
import type { Fault } from './fuzz-fault.js';

/** The scanners of assembly/ beside their naive twins. */
export interface Twins {
  /** Names of the pairs. */
  pairs: string[];
  /**
   * The pair that disagrees about a text, and where.
   * @param alignment The text starts at an address of this remainder by 8.
   */
  fault(text: Uint8Array, alignment: number): Fault | undefined;
  /** The same of a text behind which memory ends, but for what every allocation has. */
  faultAtEnd(text: Uint8Array): Fault | undefined;
  /** Calls with the text's two addresses; memory is the module's until the next call. */
  call<T>(text: Uint8Array, take: (at: number, end: number) => T): T;
  exports: TwinExports;
}

interface TwinExports {
  memory: WebAssembly.Memory;
  malloc(size: number): number;
  free(at: number): void;
  begin(): void;
  room: WebAssembly.Global;
  setTables(blob: number, list: number, count: number, zeros: number): void;
  putSeconds(to: number, seconds: bigint): void;
  beginScan(): void;
  blanksAt(at: number): number;
  skipValueAt(at: number, depth: number): number;
  isDateText(at: number, size: number): number;
  decodeText(at: number, end: number): number;
  decoded: WebAssembly.Global;
  decodedSize: WebAssembly.Global;
  normaliseText(at: number, end: number): number;
  encodeText(at: number, end: number): number;
  sanitiseText(at: number, end: number, isJson: number): number;
  /** Of what the last of these three made. */
  size: WebAssembly.Global;
}

/** Answers where the two disagree about the text between two addresses, or 0. */
type Pair = (at: number, end: number) => number;

/** Bytes that may be read past an allocation: SLACK of assembly/memory.ts. */
const slack = 64;
/** What the module exports beside the pairs. */
const others = new Set([
  ...['memory', 'malloc', 'free', 'begin', 'room', 'setTables'],
  ...[
    'beginScan',
    'blanksAt',
    'skipValueAt',
    'putSeconds',
    'isDateText',
    'decodeText',
    'decoded',
    'decodedSize',
    'normaliseText',
    'encodeText',
    'sanitiseText',
    'size',
  ],
]);

/** Compiles test/assembly/twins with the scanners that it imports, by the options of the filters. */
export async function compileTwins(): Promise<Uint8Array<ArrayBuffer>> {
  let module: Uint8Array<ArrayBuffer> | undefined;
  const root = fileURLToPath(new URL('../..', import.meta.url));
  const { error, stderr } = await asc.main(
    ['test/assembly/twins/index.ts', '--baseDir', root, '--config', 'assembly/asconfig.json', '--outFile', 'twins.wasm'],
    {
      writeFile: (_name: string, contents: Uint8Array | string) => {
        module = new Uint8Array(contents as Uint8Array);
      },
    },
  );
  if (error || !module) throw new Error(`the twins do not compile\n${stderr.toString()}`);
  return module;
}

/** @param plan Whose names are looked up in its tables. */
export function loadTwins(module: Uint8Array<ArrayBuffer>, plan?: Plan): Twins {
  const exports = new WebAssembly.Instance(new WebAssembly.Module(module), {}).exports as unknown as TwinExports;
  const calls = Object.entries(exports as unknown as Record<string, Pair>).filter(([name]) => !others.has(name));
  if (plan) layTables(exports, plan);

  /** The pair that disagrees about the text, laid at an address. */
  const check = (text: Uint8Array, at: number): Fault | undefined => {
    lay(text, at);
    for (const [name, disagree] of calls) {
      try {
        const place = disagree(at, at + text.length);
        if (place !== 0) return { kind: 'twins', text: `${name}, at byte ${place - at}` };
      } catch (error) {
        return { kind: 'twins', text: `${name}: ${error}` };
      }
    }
    return undefined;
  };
  const lay = (text: Uint8Array, at: number): void => {
    const bytes = new Uint8Array(exports.memory.buffer);
    bytes.set(text, at);
    bytes.fill(0, at + text.length, at + text.length + 16);
    exports.begin();
  };
  const allocated = <T>(size: number, take: (at: number) => T): T => {
    const at = exports.malloc(size);
    try {
      return take(at);
    } finally {
      exports.free(at);
    }
  };
  return {
    pairs: calls.map(([name]) => name),
    exports,
    fault: (text, alignment) => allocated(text.length + 32, (at) => check(text, at + 8 + (alignment & 7))),
    faultAtEnd: (text) => allocated(0, () => check(text, exports.memory.buffer.byteLength - slack - text.length)),
    call: (text, take) =>
      allocated(text.length + 16, (at) => {
        lay(text, at);
        return take(at, at + text.length);
      }),
  };
}

/** Lays out the names of the plan's objects, as the generator does for the filter. */
function layTables(exports: TwinExports, plan: Plan): void {
  const data = new Data([]);
  const sets = [...plan.nodes.map((node) => [...node.members.keys()]), plan.carriers, plan.envelope].filter((names) => names.length > 0);
  const offsets = sets.map((names) => data.table(new Map(names.slice(0, 255).map((name, index) => [name, index + 1]))));
  const blob = data.finish();
  const at = exports.room.value as number;
  const list = at + ((blob.length + 7) & ~7);
  new Uint8Array(exports.memory.buffer).set(blob, at);
  new Uint32Array(exports.memory.buffer, list, offsets.length).set(offsets.map((offset) => at + offset));
  exports.setTables(at, list, offsets.length, list + offsets.length * 4);
}
