// What was measured, as the text of bench/RESULTS.md.
import { cases } from './cases.mjs';
import { rounds } from './clock.mjs';
import { goals } from './goals.mjs';

const micro = (nanoseconds) => (nanoseconds / 1000).toFixed(nanoseconds < 10_000 ? 2 : 1);
const thousands = (number) => String(Math.round(number)).replace(/\B(?=(\d{3})+$)/g, ',');
const share = ({ same, of }) => (same === of ? 'all' : `${same} of ${of}`);
const kibibytes = (bytes) => `${(bytes / 1024).toFixed(1)} KiB`;
const titleOf = ({ product, name }) => `${product}: ${name}`;

/** @param {object} measured What bench.mjs has measured; parts may be missing. */
export function report(measured) {
  return `${[head(measured), modules(measured), calls(measured), pipelines(measured), engines(measured), reached(measured)].filter(Boolean).join('\n\n')}\n`;
}

function head({ machine, fluentBit, wamrc, wasmtime }) {
  const fuel = wasmtime.version ? `equal to what wasmtime ${wasmtime.version} counts` : `not compared with wasmtime's: ${wasmtime.missing}`;
  return `# What a record costs

Taken by \`npm run bench -- --write\`; \`npm run bench\` shows the same tables of another machine. Times are of one run each, and noisy: ratios within a table say more than microseconds.
What is timed and how: [docs/performance.md](../docs/performance.md).

- ${machine.cpu}, ${machine.cores} cores; Node ${machine.node} (V8 ${machine.v8})
- Fluent Bit: ${fluentBit.version ?? `none, ${fluentBit.missing}`}
- compiled ahead of time by wamrc: ${wamrc.version ?? `not measured, ${wamrc.missing}`}
- fuel: ${fuel}`;
}

function modules({ modules }) {
  return `## Modules

${table(
  ['module', 'size'],
  modules.map(({ product, bytes }) => [`${product}.wasm`, kibibytes(bytes)]),
)}`;
}

function calls({ fuel, v8, interpreter, ahead }) {
  const columns = [
    ['bytes', ({ record }) => thousands(Buffer.byteLength(record))],
    ['fuel', (_, index) => thousands(fuel[index])],
  ];
  if (v8) {
    columns.push(
      ['V8', (_, index) => micro(v8[index].filter)],
      ['JSON.parse', (_, index) => micro(v8[index].parse)],
      ['V8 of JSON.parse', (_, index) => (v8[index].filter / v8[index].parse).toFixed(2)],
      ['by hand', (_, index) => (v8[index].reshape ? micro(v8[index].reshape) : '–')],
      ['V8 of by hand', (_, index) => (v8[index].reshape ? (v8[index].filter / v8[index].reshape).toFixed(2) : '–')],
      ['values', (_, index) => (v8[index].alike ? share(v8[index].alike) : '–')],
    );
  }
  if (interpreter) columns.push(['interpreter', (_, index) => micro(interpreter[index])]);
  if (ahead?.length > 0) columns.push(['ahead of time', (_, index) => micro(ahead[index])]);
  const rows = cases.map((one, index) => [titleOf(one), ...columns.map(([, cell]) => cell(one, index))]);
  return `## A call of the filter

µs of CPU a record, medians of ${rounds} rounds. *V8* is the filter in Node, *JSON.parse* only reads; *by hand* is JSON.parse, the reshape as one writes it in JavaScript (\`bench/reshape\`), and JSON.stringify; *values* is how many of the
values of the filter's record it makes. *Interpreter* is WAMR's fast interpreter in Fluent Bit, *ahead of time* machine code there.

${table(['record', ...columns.map(([name]) => name)], rows)}`;
}

function pipelines({ fluentBit, pipelines }) {
  if (!pipelines) return fluentBit.version ? '' : `## Through Fluent Bit\n\nNot measured: ${fluentBit.missing}.`;
  const scenarios = pipelines.map(({ title, bytes, ways }) => {
    const rows = ways.map(({ name, cpu, alike }) => [name, micro(cpu), micro(cpu - ways[0].cpu), thousands(1e9 / cpu), share(alike)]);
    return `### ${title} (${thousands(bytes)} bytes)\n\n${table(['way', 'µs of CPU', 'added', 'records/s a core', 'values'], rows)}`;
  });
  return `## Through Fluent Bit

A file through tail, the filters, and an output that counts what comes: CPU of the whole process a record. *Added* is to no filter; *values* is how many of the values of the filter's record come out.

${scenarios.join('\n\n')}`;
}

function engines({ v8, engines }) {
  if (!engines) return '';
  if (engines.length === 0) return '## Other engines\n\nNot measured: none is in the cache. `npm run engines` gets them.';
  const typical = cases.flatMap((one, index) => (one.typical ? [{ one, index }] : []));
  const rows = typical.map(({ one, index }, row) => [titleOf(one), ...(v8 ? [micro(v8[index].filter)] : []), ...engines.map(({ times }) => micro(times[row]))]);
  return `## Other engines

µs of CPU a record: VRL with reading and writing JSON, as the filter has it; the ingest pipelines without.

${table(['record', ...(v8 ? ['filter in V8'] : []), ...engines.map(({ title }) => title)], rows)}`;
}

function reached(measured) {
  const rows = goals(measured);
  if (rows.length === 0) return '';
  return `## Goals

${table(['goal', 'measured', 'reached', 'why not'], rows, 4)}`;
}

/** A table whose columns are aligned in the text, too: the first `left` to the left, the others to the right. */
function table(head, rows, left = 1) {
  const widths = head.map((_, column) => Math.max(3, ...[head, ...rows].map((row) => row[column].length)));
  const line = (cells) => `| ${cells.map((cell, column) => (column < left ? cell.padEnd(widths[column]) : cell.padStart(widths[column]))).join(' | ')} |`;
  const rule = widths.map((width, column) => (column < left ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`));
  return [line(head), line(rule), ...rows.map(line)].join('\n');
}
