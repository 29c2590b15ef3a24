// npm run bench: nanoseconds a record of the compiled filters, and of V8's JSON.parse of the same text.
//
// The filter is called as Fluent Bit calls it: tag and record are copied in with the module's malloc, the function is called, both copies
// are freed. Reading the answer is left out, as Fluent Bit's strdup of it costs the same whatever the filter does. V8 compiles the module;
// Fluent Bit interprets it, or loads it compiled ahead of time, so that the ratio says more than the nanoseconds.
//
// JSON.parse gets a string that is decoded already: it is measured at its best. Where the event stands inside a string of the record it
// is called twice, on the record and on that string.
//
// A case is timed in many short rounds, the two contenders in turn, so that the machine's noise hits both; the medians are told.
//
// Then the other engines that run the mapping, those that `npm run engines` has got, on Linux: microseconds of CPU a record, of VRL with
// reading and writing JSON (as the filter's have it), of an ingest pipeline without. Arguments: --filter leaves them out, --json.
import { readFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { bootstrap, root } from '../scripts/bootstrap.mjs';
import { build } from '../scripts/build.mjs';
import { cases } from './cases.mjs';
import { cachedEngines } from './engines.mjs';

const rounds = 41;
/** Nanoseconds a round takes, about. */
const roundLength = 4e6;
const warmUp = 300e6;

const json = process.argv.includes('--json');
const alone = process.argv.includes('--filter');
const unknown = process.argv.slice(2).filter((argument) => !['--json', '--filter'].includes(argument));
if (unknown.length > 0) {
  console.error(`usage: npm run bench [-- --filter --json]; ${unknown.join(' ')} is not known`);
  process.exit(2);
}
bootstrap();
build({ generate: false });

const modules = [...new Set(cases.map(({ product }) => product))].map((product) => {
  const bytes = readFileSync(join(root, `build/${product}.wasm`));
  return { product, name: `${product}.wasm`, bytes: bytes.length, filter: new WebAssembly.Instance(new WebAssembly.Module(bytes)).exports };
});
const results = cases.map(measure);
const engines = alone ? [] : await cachedEngines();
const others = [];
for (const engine of engines) others.push(await measureEngine(engine));

if (json) {
  const machine = { cpu: cpus()[0]?.model.trim(), node: process.versions.node, v8: process.versions.v8 };
  console.log(JSON.stringify({ modules: modules.map(({ name, bytes }) => ({ name, bytes })), machine, rounds, results, engines: others }));
} else {
  table([
    ['record', 'bytes', 'filter', 'JSON.parse', 'ratio'],
    ...results.map(({ product, name, bytes, filter, parse, ratio }) => [`${product}: ${name}`, String(bytes), `${filter} ns`, `${parse} ns`, ratio.toFixed(2)]),
  ]);
  console.log(
    `\n${modules.map(({ name, bytes }) => `${name}: ${(bytes / 1024).toFixed(1)} KiB`).join(', ')}. Node ${process.versions.node}, ${cpus()[0]?.model.trim()}, medians of ${rounds} rounds.`,
  );
  if (others.length > 0) {
    console.log('\nµs of CPU a record');
    const micro = (nanoseconds) => (nanoseconds / 1000).toFixed(1);
    table([
      ['record', 'filter', ...others.map(({ title }) => title)],
      ...results.map(({ product, name, filter }, index) => [`${product}: ${name}`, micro(filter), ...others.map(({ times }) => micro(times[index]))]),
    ]);
  } else if (!alone) {
    console.log('\nNo other engine is in the cache: npm run engines gets them.');
  }
}

/** Times all cases in another engine: nanoseconds each. */
async function measureEngine({ title, start }) {
  console.error(`timing ${title}`);
  const engine = await start();
  try {
    const times = [];
    for (const { product, record } of cases) times.push(Math.round(await engine.time(product, record)));
    return { title, times };
  } finally {
    await engine.stop();
  }
}

/** Times one case; throws where the filter does not answer as it should: a wrong answer may be a quick one. */
function measure({ product, name, record, inner, becomes }) {
  const call = caller(modules.find((module) => module.product === product).filter, record);
  const answer = call.answer();
  const got = answer === record ? 'unchanged' : JSON.parse(answer).event.dataset;
  if (got !== becomes) throw new Error(`${name}: the filter answered ${got}, not ${becomes}`);
  const parse = inner ? () => JSON.parse(JSON.parse(record)[inner]) : () => JSON.parse(record);
  const contenders = [call, parse].map((run) => ({ run, count: calibrated(run), times: [] }));
  for (let round = 0; round < rounds; round++) {
    for (const { run, count, times } of contenders) times.push(timed(run, count));
  }
  const [filterTime, parseTime] = contenders.map(({ times }) => median(times));
  return { product, name, bytes: Buffer.byteLength(record), filter: Math.round(filterTime), parse: Math.round(parseTime), ratio: filterTime / parseTime };
}

/** Calls a filter with a record, as the host does. */
function caller(filter, record) {
  const tag = new TextEncoder().encode('kube.var.log.containers.relay');
  const text = new TextEncoder().encode(record);
  let memory = new Uint8Array(filter.memory.buffer);
  const copyIn = (data) => {
    const at = filter.malloc(data.length + 1);
    if (memory.buffer !== filter.memory.buffer) memory = new Uint8Array(filter.memory.buffer);
    memory.set(data, at);
    memory[at + data.length] = 0;
    return at;
  };
  const call = () => {
    const tagAt = copyIn(tag);
    const textAt = copyIn(text);
    const answer = filter.to_ecs(tagAt, tag.length, 1779768913, 581968000, textAt, text.length);
    filter.free(tagAt);
    filter.free(textAt);
    return answer;
  };
  call.answer = () => {
    const at = call();
    const all = new Uint8Array(filter.memory.buffer);
    return new TextDecoder().decode(all.subarray(at, all.indexOf(0, at)));
  };
  return call;
}

/** Nanoseconds a call, over `count` calls. */
function timed(run, count) {
  const start = process.hrtime.bigint();
  for (let i = 0; i < count; i++) run();
  return Number(process.hrtime.bigint() - start) / count;
}

/** Warms a function up; gives how many calls make a round. */
function calibrated(run) {
  const end = process.hrtime.bigint() + BigInt(warmUp);
  let time = 0;
  while (process.hrtime.bigint() < end) time = timed(run, 100);
  return Math.max(1, Math.round(roundLength / time));
}

function median(times) {
  return times.sort((a, b) => a - b)[times.length >> 1];
}

/** Prints rows; the first column left, the others right. */
function table(rows) {
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)));
  for (const row of rows) console.log(row.map((cell, column) => (column === 0 ? cell.padEnd(widths[0]) : cell.padStart(widths[column]))).join('  '));
}
