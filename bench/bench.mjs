// npm run bench: what a record costs. Prints the tables of bench/RESULTS.md.
//
// npm run bench [-- PART...] [--json]   the parts that are named, or all of them: v8, interpreter, pipelines, engines
// npm run bench -- --write              all, into bench/RESULTS.md
// npm run bench -- --baseline           none, but the fuel that npm test compares with, into bench/fuel.json
//
// Fuel is counted in any case. Fluent Bit (FLUENT_BIT, or on PATH) is what interpreter and pipelines run; with WAMR's compiler (WAMRC, or on
// PATH) also what is compiled ahead of time. Of the other engines those are timed that `npm run engines` has got, on Linux.
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { bootstrap, root } from '../scripts/bootstrap.mjs';
import { build } from '../scripts/build.mjs';
import { cases } from './cases.mjs';

const parts = ['v8', 'interpreter', 'pipelines', 'engines'];
const { values: flags, positionals: named } = arguments_();
bootstrap();
build({ generate: false });

// They need what was built.
const [
  { fuelOf, writeBaseline },
  { timeInV8 },
  { burn, findWasmtime },
  { findFluentBit, findWamrc, scratch },
  { timeCalls },
  { timePipelines },
  { timeEngines },
  { report },
] = await Promise.all([
  import('./fuel.mjs'),
  import('./v8.mjs'),
  import('./wasmtime.mjs'),
  import('./fluent-bit/collector.mjs'),
  import('./fluent-bit/interpreter.mjs'),
  import('./fluent-bit/pipelines.mjs'),
  import('./engines.mjs'),
  import('./report.mjs'),
]);

// Its end is the end of what it runs.
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(1));
process.setMaxListeners(50);

const products = [...new Set(cases.map(({ product }) => product))];
const pathOf = (product) => join(root, `build/${product}.wasm`);
const moduleOf = (product) => readFileSync(pathOf(product));
const ofProduct = (product) => cases.filter((one) => one.product === product);
const tell = (line) => console.error(line);

if (flags.baseline) {
  writeBaseline(moduleOf);
} else {
  const measured = await measure(named.length > 0 ? named : parts);
  const text = report(measured);
  if (flags.write) writeFileSync(fileURLToPath(new URL('RESULTS.md', import.meta.url)), text);
  console.log(flags.json ? JSON.stringify(measured) : text);
}

function arguments_() {
  const usage = (problem) => {
    console.error(`${problem}\nusage: npm run bench [-- ${parts.join(' ')} --json | --write | --baseline]`);
    process.exit(2);
  };
  const options = { json: { type: 'boolean' }, write: { type: 'boolean' }, baseline: { type: 'boolean' } };
  try {
    const given = parseArgs({ options, allowPositionals: true });
    const unknown = given.positionals.find((part) => !parts.includes(part));
    if (unknown !== undefined) return usage(`there is no part ${unknown}`);
    // Its figures are those of one run.
    if (given.values.write && given.positionals.length > 0) return usage('RESULTS.md holds all parts');
    return given;
  } catch (error) {
    return usage(error.message);
  }
}

async function measure(wanted) {
  const [fluentBit, wamrc] = [findFluentBit(), findWamrc()];
  const measured = {
    machine: { cpu: cpus()[0]?.model.trim(), cores: cpus().length, node: process.versions.node, v8: process.versions.v8 },
    fluentBit: versionOrLack(fluentBit),
    wamrc: versionOrLack(wamrc),
    modules: products.map((product) => ({ product, bytes: moduleOf(product).length })),
    ...(await fuel()),
  };
  if (wanted.includes('v8')) {
    tell('calls in V8');
    measured.v8 = cases.map((one) => timeInV8(one, moduleOf(one.product)));
  }
  const folder = scratch();
  try {
    if (wanted.includes('interpreter') && 'path' in fluentBit) Object.assign(measured, await calls(fluentBit, wamrc, folder, measured.fuel));
    if (wanted.includes('pipelines') && 'path' in fluentBit) measured.pipelines = await timePipelines(fluentBit, wamrc, folder, pathOf, tell);
  } finally {
    folder.remove();
  }
  if (wanted.includes('engines')) measured.engines = await timeEngines(tell);
  return measured;
}

function versionOrLack({ version, missing }) {
  return version === undefined ? { missing } : { version };
}

/** Fuel of every case, and whether wasmtime counts the same. */
async function fuel() {
  tell('fuel');
  const fuel = cases.map((one) => fuelOf(one, moduleOf(one.product)));
  const wasmtime = await findWasmtime();
  if (!('path' in wasmtime)) return { fuel, wasmtime };
  const records = (product) => ofProduct(product).map(({ record }) => record);
  const burnt = products.flatMap((product) => burn(wasmtime.path, pathOf(product), records(product)));
  const different = burnt.findIndex((count, index) => count !== fuel[index]);
  if (different >= 0) throw new Error(`${cases[different].name}: wasmtime counts ${burnt[different]}, bench/wasm/meter.mjs ${fuel[different]}`);
  return { fuel, wasmtime: { version: wasmtime.version } };
}

/** Nanoseconds a call in Fluent Bit's engines. */
async function calls(fluentBit, wamrc, folder, fuel) {
  const all = { interpreter: [], ahead: [] };
  for (const product of products) {
    tell(`calls of ${product} in Fluent Bit`);
    const own = fuel.filter((_, index) => cases[index].product === product);
    const time = (compiler) => timeCalls(fluentBit, folder, product, moduleOf(product), ofProduct(product), own, compiler);
    all.interpreter.push(...(await time()));
    if ('path' in wamrc) all.ahead.push(...(await time(wamrc)));
  }
  return all;
}
