// Runs a real Fluent Bit on a file to its end, and tells what it took.
import { execFile, spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const execute = promisify(execFile);

/** Fluent Bit (FLUENT_BIT, else the one on PATH), or why there is none. */
export function findFluentBit() {
  const path = process.env.FLUENT_BIT || 'fluent-bit';
  const version = /v(\d+\.\d+\.\d+)/.exec(spawnSync(path, ['--version'], { encoding: 'utf8' }).stdout ?? '')?.[1];
  if (version !== undefined) return { path, version };
  return { missing: process.env.FLUENT_BIT ? 'what FLUENT_BIT names does not run' : 'there is no fluent-bit on PATH, and FLUENT_BIT is not set' };
}

/** WAMR's compiler (WAMRC, else the one on PATH), or why there is none. */
export function findWamrc() {
  const path = process.env.WAMRC || 'wamrc';
  const version = /(\d+\.\d+\.\d+)/.exec(spawnSync(path, ['--version'], { encoding: 'utf8' }).stdout ?? '')?.[1];
  if (version !== undefined) return { path, version };
  return { missing: process.env.WAMRC ? 'what WAMRC names does not run' : 'there is no wamrc on PATH, and WAMRC is not set' };
}

/** What wamrc calls this machine. */
const target = { x64: 'x86_64', arm64: 'aarch64' }[process.arch] ?? process.arch;

/** Compiles a module for any machine of this architecture; gives the path of the machine code. */
export function compileAhead(wamrc, module) {
  const out = module.replace(/\.wasm$/, '.aot');
  const { status, stdout, stderr } = spawnSync(wamrc.path, [`--target=${target}`, '--disable-simd', '-o', out, module], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`wamrc: ${stdout}${stderr}`);
  return out;
}

/** Parsers that pipelines name: a line of JSON; a line whose text is JSON, read where it stands. */
const parsers = `[PARSER]
    Name   json-line
    Format json

[PARSER]
    Name            json-in-place
    Format          regex
    Regex           ^(?<log>.*)$
    Decode_Field_As json log
`;

/** A folder for one run of the benchmark; `parsers` is a file in it. */
export function scratch() {
  const path = mkdtempSync(join(tmpdir(), 'sluice-bench-'));
  const write = (name, content) => {
    writeFileSync(join(path, name), content);
    return join(path, name);
  };
  const remove = () => rmSync(path, { recursive: true, force: true });
  process.once('exit', remove);
  return { path, write, parsers: write('parsers.conf', parsers), remove };
}

const wasm = (path, functionName) => ({
  name: 'wasm',
  match: '*',
  wasm_path: path,
  function_name: functionName,
  event_format: 'json',
  wasm_heap_size: '2M',
  wasm_stack_size: '64K',
});

/** The filter as its config has it. */
export const wasmFilter = (path, functionName = 'to_ecs') => [wasm(path, functionName)];

/** Runs at once: Fluent Bit waits, before it ends, longer than it works. What is measured is CPU. */
const lanes = 2 * availableParallelism();
const busy = new Set();

/** Does a thing when a lane is free. */
async function inLane(action) {
  while (busy.size >= lanes) await Promise.race(busy);
  const done = action();
  const settled = done.then(
    () => busy.delete(settled),
    () => busy.delete(settled),
  );
  busy.add(settled);
  return done;
}

/**
 * Reads a file's lines with tail and hands them to filters.
 * @param {{ path: string }} fluentBit
 * @param {ReturnType<typeof scratch>} folder
 * @param {{ file: string, count: number, input: object, filters: object[] }} pipeline `count` lines are in the file.
 * @param {object} output
 * @returns {Promise<{ cpu: number, stdout: string }>} Nanoseconds of CPU, user and system, of the whole process; what it wrote.
 */
async function run(fluentBit, folder, { file, input, filters }, output) {
  const config = folder.write(
    `${randomUUID()}.yaml`,
    JSON.stringify({
      service: { flush: 0.5, grace: 5, log_level: 'error', parsers_file: folder.parsers },
      pipeline: {
        inputs: [{ name: 'tail', tag: 'a', path: file, read_from_head: 'on', exit_on_eof: 'on', buffer_chunk_size: '256K', buffer_max_size: '2M', ...input }],
        filters,
        outputs: [{ match: '*', ...output }],
      },
    }),
  );
  // `times` tells what the shell's children took: bash in milliseconds, other shells in hundredths of a second. The end of the shell is
  // the end of its child.
  const shell = existsSync('/bin/bash') ? '/bin/bash' : '/bin/sh';
  const script = '"$@" & trap "kill $!" TERM; wait $! || exit; times >&2';
  const running = execute(shell, ['-c', script, 'sh', fluentBit.path, '-q', '-c', config], { maxBuffer: 2 ** 28, timeout: 300_000 });
  const kill = () => running.child.kill();
  process.once('exit', kill);
  const { stdout, stderr } = await running.finally(() => process.off('exit', kill));
  const [, user, system] = /(\S+)\s+(\S+)\s*$/.exec(stderr);
  return { cpu: nanoseconds(user) + nanoseconds(system), stdout };
}

/** `1m2.345s` */
function nanoseconds(text) {
  const [, minutes, seconds] = /^(\d+)m(\d+[.,]\d+)s$/.exec(text);
  return (Number(minutes) * 60 + Number(seconds.replace(',', '.'))) * 1e9;
}

/** CPU that a pipeline takes; its output counts what comes. @throws where that is not as many records as the file has. */
export async function cpuOf(fluentBit, folder, pipeline) {
  const { cpu, stdout } = await inLane(() => run(fluentBit, folder, pipeline, { name: 'counter' }));
  // A line a chunk.
  const came = [...stdout.matchAll(/"log_records":(\d+)/g)].reduce((sum, [, records]) => sum + Number(records), 0);
  if (came !== pipeline.count) throw new Error(`${came} records of ${pipeline.count} came out`);
  return cpu;
}

/** The records that come out of a pipeline, and the CPU that it takes. @throws as cpuOf. */
export async function recordsOf(fluentBit, folder, pipeline) {
  const { cpu, stdout } = await inLane(() => run(fluentBit, folder, pipeline, { name: 'stdout', format: 'json_lines', json_date_key: 'false' }));
  const lines = stdout.split('\n').filter((line) => line.startsWith('{'));
  if (lines.length !== pipeline.count) throw new Error(`${lines.length} records of ${pipeline.count} came out`);
  return { cpu, records: lines.map((line) => JSON.parse(line)) };
}
