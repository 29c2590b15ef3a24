import type { Module, Signature } from '../model.js';

const i32 = 0x7f;

/** Takes a record as Fluent Bit's wasm filter hands it over: tag, its length, seconds, nanoseconds, record, its length; answers a pointer. */
export function isFilter({ parameters, results }: Signature): boolean {
  return parameters.length === 6 && results.length === 1 && [...parameters, ...results].every((type) => type === i32);
}

/** Exports functions with which Fluent Bit can copy a record in: malloc and free, or AssemblyScript's runtime. */
export function hasAllocator({ functions }: Module): boolean {
  const has = (name: string, parameters: number, results: number): boolean => {
    const found = functions.get(name);
    return found?.parameters.length === parameters && found.results.length === results && [...found.parameters, ...found.results].every((type) => type === i32);
  };
  return (has('malloc', 1, 1) && has('free', 1, 0)) || (has('__new', 2, 1) && has('__pin', 1, 1) && has('__unpin', 1, 0));
}

const names: Record<number, string> = { 127: 'i32', 126: 'i64', 125: 'f32', 124: 'f64', 123: 'v128' };

/** `(i32, i64) → i32` */
export function describe({ parameters, results }: Signature): string {
  const list = (types: number[]): string => types.map((type) => names[type] ?? 'reference').join(', ');
  return `(${list(parameters)}) → ${results.length === 1 ? list(results) : `(${list(results)})`}`;
}
