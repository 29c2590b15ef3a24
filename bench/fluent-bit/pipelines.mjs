// End to end: a file of log lines through Fluent Bit, with nothing, with the filter, and with what else does the same.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { root } from '../../scripts/bootstrap.mjs';
import { caller, load } from '../call.mjs';
import { cases } from '../cases.mjs';
import { median } from '../clock.mjs';
import { alike } from '../reshape/leaves.mjs';
import { chain } from './chain.mjs';
import { compileAhead, cpuOf, recordsOf, wasmFilter } from './collector.mjs';

/** Records of a run. */
const count = 10_000;
const rounds = 3;

const parsed = [{ name: 'parser', match: '*', key_name: 'log', parser: 'json-line', reserve_data: 'on' }];
const parsedInPlace = [{ name: 'parser', match: '*', key_name: 'log', parser: 'json-in-place', reserve_data: 'on' }];
const lua = (name) => [{ name: 'lua', match: '*', script: fileURLToPath(new URL(`../reshape/${name}.lua`, import.meta.url)), call: 'reshape' }];

/** A container's log, as containerd writes it. */
const cri = { 'multiline.parser': 'cri' };
const json = { parser: 'json-line' };

/** What comes in, what may stand before the filter, and what else can make the record. */
const scenarios = [
  {
    title: 'KubeArmor alert, in a container’s log',
    product: 'kubearmor',
    name: 'alert in a log line',
    input: cri,
    beforeOurs: { 'parser, ': parsed },
    others: { 'parser, LuaJIT': [...parsed, ...lua('kubearmor')], 'parser, modify, nest': [...parsed, ...chain] },
  },
  {
    title: 'KubeArmor alert, read as JSON by the input',
    product: 'kubearmor',
    name: 'alert',
    input: json,
    others: { LuaJIT: lua('kubearmor'), 'modify, nest': chain },
  },
  {
    title: 'NeuVector violation, in a container’s log',
    product: 'neuvector',
    name: 'violation in syslog text',
    input: cri,
    others: { LuaJIT: lua('neuvector') },
  },
  {
    title: 'Falco alert, in a container’s log',
    product: 'sysdig',
    name: 'falco alert in a log line',
    input: cri,
    beforeOurs: { 'parser in place, ': parsedInPlace },
    others: { 'parser in place, LuaJIT': [...parsedInPlace, ...lua('falco')] },
  },
  {
    title: 'a line of another program, with its pod’s members',
    product: 'kubearmor',
    name: 'not ours',
    input: json,
    others: { LuaJIT: lua('kubearmor') },
  },
];

/**
 * Times every scenario in every way: nanoseconds of CPU a record, and how many of the values of the filter's record it makes.
 * @param {{ path: string }} fluentBit
 * @param {{ path: string } | { missing: string }} wamrc
 * @param {(product: string) => string} moduleOf Path of a product's module.
 * @returns {Promise<{ title: string, bytes: number, ways: { name: string, cpu: number, alike: { same: number, of: number } }[] }[]>}
 */
export async function timePipelines(fluentBit, wamrc, folder, moduleOf, tell) {
  const passThrough = compile(folder, 'pass-through', idle);
  const ahead = 'path' in wamrc;
  if (ahead) compileAhead(wamrc, passThrough);
  const results = [];
  for (const scenario of scenarios) {
    tell(scenario.title);
    const bytes = readFileSync(moduleOf(scenario.product));
    const module = folder.write(`${scenario.product}.wasm`, bytes);
    if (ahead) compileAhead(wamrc, module);
    const { record } = cases.find(({ product, name }) => product === scenario.product && name === scenario.name);
    const constant = compile(folder, 'constant', answering(caller(load(bytes), record).answer()));
    results.push(await timeWays(fluentBit, folder, scenario, record, waysOf(scenario, { passThrough, constant, module }, ahead)));
  }
  return results;
}

/** Names of the ways, with their filters. */
function waysOf({ beforeOurs = {}, others }, { passThrough, constant, module }, ahead) {
  const ours = (path, suffix) =>
    Object.entries({ '': [], ...beforeOurs }).map(([before, filters]) => [`${before}Sluice${suffix}`, [...filters, ...wasmFilter(path)]]);
  const machineCode = (path) => path.replace(/wasm$/, 'aot');
  return Object.fromEntries([
    ['no filter', []],
    ['pass-through', wasmFilter(passThrough)],
    ['constant answer', wasmFilter(constant)],
    ...ours(module, ''),
    ...Object.entries(others),
    ...(ahead ? [['pass-through, ahead of time', wasmFilter(machineCode(passThrough))], ...ours(machineCode(module), ', ahead of time')] : []),
  ]);
}

async function timeWays(fluentBit, folder, { title, input }, record, ways) {
  const line = input === cri ? criLine(JSON.parse(record)) : record;
  const files = { few: folder.write('few.log', `${line}\n`.repeat(2)), all: folder.write('all.log', `${line}\n`.repeat(count)) };
  const pipelines = Object.entries(ways).map(([way, filters]) => ({ way, input, filters }));
  // What comes of two records, and what it takes to start and to end.
  const few = await Promise.all(pipelines.map((pipeline) => recordsOf(fluentBit, folder, { ...pipeline, file: files.few, count: 2 })));
  const times = [];
  for (let round = 0; round < rounds; round++) {
    times.push(await Promise.all(pipelines.map((pipeline) => cpuOf(fluentBit, folder, { ...pipeline, file: files.all, count }))));
  }
  const wanted = few[pipelines.findIndex(({ way }) => way === 'Sluice')].records[0];
  const cpu = (index) => median(times.map((round) => (round[index] - few[index].cpu) / (count - 2)));
  return {
    title,
    bytes: Buffer.byteLength(line),
    ways: pipelines.map(({ way }, index) => ({ name: way, cpu: cpu(index), alike: alike(wanted, few[index].records[0]) })),
  };
}

/** The line that containerd writes for a record that Fluent Bit makes of it. */
function criLine({ time, stream, _p, log }) {
  return `${time} ${stream} ${_p} ${log}`;
}

/** Source of a filter that does nothing and answers the record. */
const idle = readFileSync(new URL('pass-through.ts', import.meta.url), 'utf8');

/** The same, but it answers this text, whatever comes: no filter that makes this record can be faster. */
function answering(text) {
  const bytes = [...new TextEncoder().encode(text), 0];
  return `const answer = memory.data<u8>([${bytes.join(',')}]);\n${idle.replace('return record;', 'return answer;')}`;
}

/** Compiles AssemblyScript; gives the module's path. */
function compile(folder, name, source) {
  const out = join(folder.path, `${name}.wasm`);
  const args = [folder.write(`${name}.ts`, source), '-O3', '--runtime', 'stub', '--initialMemory', '32', '--outFile', out];
  const { status, stderr } = spawnSync(process.execPath, [join(root, 'node_modules/assemblyscript/bin/asc.js'), ...args], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`asc: ${stderr}`);
  return out;
}
