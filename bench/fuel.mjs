// The fuel that a record burns: instructions that the filter executes for it, malloc and free of its host's copies included. It is the same
// on every machine and every run, so that a change of two per cent shows.
import { readFileSync, writeFileSync } from 'node:fs';
import { caller, checked, load } from './call.mjs';
import { cases } from './cases.mjs';
import { metered } from './wasm/meter.mjs';

const baselineFile = new URL('fuel.json', import.meta.url);

/** How a case is named in the baseline. */
export const titleOf = ({ product, name }) => `${product}: ${name}`;

/**
 * Fuel of the second call: what a module does once is not counted.
 * @param {Uint8Array} module
 * @returns {number}
 */
export function fuelOf(one, module) {
  const filter = load(metered(module));
  const call = caller(filter, one.record);
  checked(call, one);
  const before = filter.fuel.value;
  call();
  return Number(filter.fuel.value - before);
}

/** Fuel of every case when the baseline was taken, by title. */
export function readBaseline() {
  return JSON.parse(readFileSync(baselineFile, 'utf8'));
}

/** Takes the baseline anew. @param {(product: string) => Uint8Array} moduleOf */
export function writeBaseline(moduleOf) {
  const counts = Object.fromEntries(cases.map((one) => [titleOf(one), fuelOf(one, moduleOf(one.product))]));
  writeFileSync(baselineFile, `${JSON.stringify(counts, null, 2)}\n`);
}
