import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { caller, load } from '../../bench/call.mjs';
import { cases } from '../../bench/cases.mjs';
import { fuelOf, readBaseline, titleOf } from '../../bench/fuel.mjs';
import { metered } from '../../bench/wasm/meter.mjs';
import { assemble } from '../doctor/assemble.js';

const moduleOf = (product: string): Buffer => readFileSync(new URL(`../../build/${product}.wasm`, import.meta.url));

/** Fuel of a function of this code, whose second parameter is `value`. */
function burn(code: number[], value: number): number {
  const exports = new WebAssembly.Instance(new WebAssembly.Module(metered(assemble({ code })) as BufferSource)).exports as {
    to_ecs(...parameters: number[]): number;
    fuel: WebAssembly.Global<'i64'>;
  };
  exports.to_ecs(0, value, 0, 0, 0, 0);
  return Number(exports.fuel.value);
}

const [get, set, constant] = [
  [0x20, 1],
  [0x21, 1],
  [0x41, 7],
];
const [void_, drop, end] = [0x40, 0x1a, 0x0b];

// The counts are wasmtime's: 1 for entering a function, 1 for an instruction, nothing for nop, drop, block, loop, else, end, return, unreachable.
describe('the meter', () => {
  it.each<[string, number[], number, number]>([
    ['one instruction', constant, 0, 2],
    ['nop, drop, block and end', [0x01, 0x02, void_, ...constant, drop, end, ...constant], 0, 3],
    ['both instructions of a condition that does not hold', [...get, 0x04, void_, ...constant, drop, end, ...constant], 0, 4],
    ['a branch that is taken', [...get, 0x04, void_, ...constant, drop, end, ...constant], 1, 5],
    ['else in place of then', [...get, 0x04, void_, ...constant, ...set, 0x05, ...constant, drop, end, ...constant], 0, 5],
    ['what stands behind a block that is left', [0x02, void_, ...get, 0x0d, 0, ...constant, drop, end, ...constant], 1, 4],
    ['each turn of a loop', [0x03, void_, ...get, 0x41, 1, 0x6b, 0x22, 1, 0x0d, 0, end, ...constant], 3, 1 + 3 * 5 + 1],
    ['nothing behind a return', [...constant, 0x0f, ...constant, ...constant, drop], 0, 2],
    // Function 1 is `free`, which takes a parameter and does nothing.
    ['a function that is called', [...constant, 0x10, 1, ...constant], 0, 4 + 1],
    ['the place that a table names', [0x02, void_, 0x02, void_, ...get, 0x0e, 1, 0, 1, end, ...constant, drop, end, ...constant], 0, 5],
  ])('counts %s', (_, code, value, fuel) => {
    expect(burn(code, value)).toBe(fuel);
  });

  it.each(cases.filter(({ typical }) => typical).map((one) => ({ ...one, title: titleOf(one) })))('changes no answer: $title', ({ product, record }) => {
    const answer = (module: Uint8Array): string => caller(load(module), record).answer();
    expect(answer(metered(moduleOf(product)))).toBe(answer(moduleOf(product)));
  });
});

describe('a record burns no more fuel than bench/fuel.json says, and two per cent', () => {
  const baseline: Record<string, number> = readBaseline();

  it('has a baseline for each of them', () => {
    expect(Object.keys(baseline)).toEqual(cases.map(titleOf));
  });

  it.each(cases.map((one) => ({ ...one, title: titleOf(one) })))('$title', (one) => {
    const fuel = fuelOf(one, moduleOf(one.product));
    const most = Math.floor((baseline[one.title] as number) * 1.02);
    expect(fuel, 'it is slower than it was; where that is meant: npm run bench -- --baseline').toBeLessThanOrEqual(most);
  });
});
