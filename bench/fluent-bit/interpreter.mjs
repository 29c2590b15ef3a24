// What one call of the filter takes in the engine that Fluent Bit runs it in: WAMR's fast interpreter, or machine code that was compiled
// ahead of time. A module that works on each record sixty-three times is run beside one that works on it once: all else is the same in
// both, and goes out of the difference.
import { randomUUID } from 'node:crypto';
import { median } from '../clock.mjs';
import { repeated, repeating } from '../wasm/repeat.mjs';
import { compileAhead, cpuOf, wasmFilter } from './collector.mjs';

const times = 63;
const rounds = 3;
/** Nanoseconds of CPU a round takes, about. */
const roundLength = 4e8;
/** Nanoseconds a unit of fuel takes, about. */
const perFuel = { interpreter: 2, ahead: 0.25 };

/**
 * Nanoseconds a call, for each case of a product.
 * @param {{ path: string }} fluentBit
 * @param {string} product
 * @param {Uint8Array} module
 * @param {{ record: string }[]} cases
 * @param {number[]} fuel What each burns.
 * @param {{ path: string }} [wamrc] Compiles the module ahead of time; without it the interpreter is timed.
 * @returns {Promise<number[]>}
 */
export function timeCalls(fluentBit, folder, product, module, cases, fuel, wamrc) {
  const paths = [1, times].map((count) => {
    const path = folder.write(`${product}-${count}.wasm`, repeating(module, count));
    return wamrc ? compileAhead(wamrc, path) : path;
  });
  const guess = wamrc ? perFuel.ahead : perFuel.interpreter;
  return Promise.all(cases.map(({ record }, index) => timeOf(fluentBit, folder, paths, record, fuel[index] * guess)));
}

async function timeOf(fluentBit, folder, [once, often], record, guess) {
  const count = Math.max(2, Math.round(roundLength / guess / times));
  const file = folder.write(`${randomUUID()}.log`, `${record}\n`.repeat(count));
  const cpu = (path) => cpuOf(fluentBit, folder, { file, count, input: { parser: 'json-line' }, filters: wasmFilter(path, repeated) });
  const [alone, ...all] = await Promise.all([cpu(once), ...Array.from({ length: rounds }, () => cpu(often))]);
  return (median(all) - alone) / (times - 1) / count;
}
