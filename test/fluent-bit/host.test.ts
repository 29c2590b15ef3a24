import { spawnSync } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import asc from 'assemblyscript/asc';
import { afterAll, describe, expect, it } from 'vitest';
import { assemble } from '../doctor/assemble.js';
import { findFluentBit, freePorts, scratch, startFluentBit } from '../support/fluent-bit.js';

// What docs/fluent-bit-wasm.md says of the host, where it takes no fault of a module to see it; the faults are in test/doctor/fluent-bit.test.ts.
const found = findFluentBit();
const folder = scratch();
afterAll(() => folder.remove());

interface Pipeline {
  service?: Record<string, unknown>;
  input?: Record<string, unknown>;
  output?: Record<string, unknown>;
}

/** A config that hands records to a module. */
function write(module: Uint8Array, { service = {}, input = {}, output = { format: 'json_lines' } }: Pipeline): string {
  const filter = { name: 'wasm', match: '*', wasm_path: folder.write('x.wasm', Buffer.from(module)), function_name: 'to_ecs', event_format: 'json' };
  const pipeline = {
    inputs: [input.name === undefined ? { name: 'dummy', tag: 'a.b', rate: '50', ...input } : input],
    filters: [filter],
    outputs: [{ name: 'stdout', match: '*', ...output }],
  };
  return folder.write('x.yaml', JSON.stringify({ service: { flush: '0.1', grace: '1', ...service }, pipeline }));
}

const start = (file: string) => startFluentBit('path' in found ? found.path : '', ['-c', file]);

/** Runs Fluent Bit for a second; gives the lines that came out, what it said and its exit code. */
async function run(file: string): Promise<{ lines: string[]; said: string; code: number | null }> {
  const fluentBit = await start(file);
  await sleep(1000);
  const code = await fluentBit.stop();
  const lines = fluentBit.stdout().split('\n');
  return { lines: lines.filter((line) => /^[[{]/.test(line)), said: fluentBit.stderr(), code };
}

const record = [0x20, 4];
const constant = (value: number): number[] => [0x41, ...(value < 64 ? [value] : [(value & 127) | 128, value >> 7])];
/** `i32.const 1024` and what is counted there. */
const count = [...constant(1024), 0x28, 2, 0];
const echo = assemble({ code: record });

describe.skipIf('missing' in found)('Fluent Bit', () => {
  it('keeps time, tag and metadata of a record', async () => {
    const input = { dummy: '{"b":2}', metadata: '{"m":1}', start_time_sec: 1700000000, start_time_nsec: 5, fixed_timestamp: true };
    const { lines } = await run(write(echo, { input, output: {} }));
    expect(lines.length).toBeGreaterThan(10);
    expect(new Set(lines.map((line) => line.replace(/^\[\d+\] /, '')))).toEqual(new Set(['a.b: [[1700000000.000000005, {"m"=>1}], {"b"=>2}]']));
  });

  it.each([
    ['writes what is not ASCII as an escape', true, {}],
    ['leaves it as it is where json.escape_unicode is off', false, { 'json.escape_unicode': false }],
  ])('%s', async (_, escapes, service) => {
    // The record where a backslash starts its value; else pointer 0, by which it is lost.
    const code = [...record, 0x2d, 0, 6, ...constant(0x5c), 0x46, 0x04, 0x7f, ...record, 0x05, ...constant(0), 0x0b];
    const { lines } = await run(write(assemble({ code }), { input: { dummy: '{"b":"é"}' }, service }));
    expect(lines.length > 0).toBe(escapes);
  });

  it('ends over an answer that is no JSON behind one that is, in one chunk', async () => {
    // One record as it is, of the next the text from its third byte on.
    const next = [...constant(1024), ...count, ...constant(1), 0x6a, 0x36, 2, 0];
    const code = [...next, ...count, ...constant(1), 0x71, 0x04, 0x7f, ...record, 0x05, ...record, ...constant(2), 0x6a, 0x0b];
    const alone = await run(write(assemble({ code }), { input: { dummy: '{"AAAA":2}' } }));
    expect([alone.code, alone.lines.length > 10]).toEqual([0, true]);
    const together = write(assemble({ code }), { input: { dummy: '{"AAAA":2}', copies: '4' } });
    // What it logs before it ends does not always come out.
    const { signal } = spawnSync('path' in found ? found.path : '', ['-c', together], { stdio: 'ignore', timeout: 15_000 });
    expect(signal).toBe('SIGABRT');
  });

  it('loses its lent heap to a module of AssemblyScript that allocates and exports no runtime', async () => {
    const source = `export function to_ecs(tag: usize, tagSize: i32, s: i32, n: i32, record: usize, size: i32): usize {
      new StaticArray<u8>(9000).fill(0x41);
      const text = new StaticArray<u8>(size + 1);
      memory.copy(changetype<usize>(text), record, size);
      return changetype<usize>(text);
    }`;
    let module = new Uint8Array();
    const { error } = await asc.main(['x.ts', '--runtime', 'minimal', '--outFile', 'x.wasm', '--use', 'abort='], {
      readFile: (name: string) => (name === 'x.ts' ? source : null),
      writeFile: (_: string, contents: Uint8Array | string) => {
        module = new Uint8Array(contents as Uint8Array);
      },
    });
    expect(error).toBeNull();
    const { said } = await run(write(module, { input: { dummy: '{"b":2}' } }));
    expect(said).toContain('app heap corrupted');
  });

  it.each([
    ['none', false],
    ['every one with threaded on', true],
  ])('answers of records that come by forward: %s', async (_, threaded) => {
    const [port] = await freePorts(1);
    const address = { listen: '127.0.0.1', port: String(port) };
    const receiver = await start(write(echo, { input: { name: 'forward', ...address, ...(threaded ? { threaded: true } : {}) } }));
    const outputs = [{ name: 'forward', match: '*', host: '127.0.0.1', port: String(port) }];
    const sender = await start(
      folder.write(
        'y.yaml',
        JSON.stringify({ service: { flush: '0.1', grace: '1' }, pipeline: { inputs: [{ name: 'dummy', dummy: '{"b":2}', rate: '20' }], outputs } }),
      ),
    );
    await sleep(2000);
    await sender.stop();
    await receiver.stop();
    const arrived = receiver
      .stdout()
      .split('\n')
      .filter((line) => line.includes('"b":2'));
    expect(arrived.length > 5).toBe(threaded);
    expect(receiver.stderr().includes('native stack overflow')).toBe(!threaded);
  });
});
