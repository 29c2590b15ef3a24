const encoder = new TextEncoder();
const leb = (value: number): number[] => (value < 128 ? [value] : [(value & 127) | 128, ...leb(value >>> 7)]);
const named = (name: string): number[] => [name.length, ...encoder.encode(name)];
const section = (id: number, ...contents: number[]): number[] => [id, ...leb(contents.length), ...contents];
export const i32 = 0x7f;
export const i64 = 0x7e;

/** A type: parameters and results. */
type Type = [parameters: number[], results: number[]];

export interface Parts {
  /** Type and code of `to_ecs`. */
  type?: Type;
  code?: number[];
  exports?: string[];
  /** Module, name and kind with its description, as the binary format has them. */
  imports?: [module: string, name: string, kind: number[]][];
  start?: boolean;
  /** Code of the function that it starts with. */
  startCode?: number[];
}

/** A module that exports `malloc`, `free` and `to_ecs`, and a fourth function that a start section can name. */
export function assemble({
  type = [Array(6).fill(i32), [i32]],
  code = [0x41, 16],
  exports = ['malloc', 'free', 'to_ecs'],
  imports = [],
  start = false,
  startCode = [],
}: Parts): Uint8Array {
  const types: Type[] = [[[i32], [i32]], [[i32], []], type, [[], []]];
  const bodies = [[0x41, 16], [], code, startCode];
  const first = imports.filter(([, , kind]) => kind[0] === 0).length;
  return new Uint8Array([
    ...[0, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
    ...section(1, types.length, ...types.flatMap(([parameters, results]) => [0x60, parameters.length, ...parameters, results.length, ...results])),
    ...(imports.length === 0 ? [] : section(2, imports.length, ...imports.flatMap(([module, name, kind]) => [...named(module), ...named(name), ...kind]))),
    ...section(3, 4, 0, 1, 2, 3),
    ...section(5, 1, 0, 1),
    ...section(7, exports.length, ...exports.flatMap((name) => [...named(name), 0, first + ['malloc', 'free', 'to_ecs'].indexOf(name)])),
    ...(start ? section(8, first + 3) : []),
    ...section(10, 4, ...bodies.flatMap((body) => [...leb(body.length + 2), 0, ...body, 0x0b])),
  ]);
}
