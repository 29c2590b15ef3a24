import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, describe, expect, it } from 'vitest';
import { examine } from '../../generator/doctor/examine.js';
import { findFluentBit, scratch, startFluentBit } from '../support/fluent-bit.js';
import { assemble, i32, type Parts } from './assemble.js';

const found = findFluentBit();
const folder = scratch();
afterAll(() => folder.remove());

interface Setting {
  where?: 'filter' | 'output';
  event_format?: 'json' | 'msgpack';
  record?: string;
}

/** A config that hands records to a module fifty times a second. */
function write(parts: Parts, { where = 'filter', event_format = 'json', record = '{"b":2}' }: Setting): string {
  const wasm = { name: 'wasm', wasm_path: folder.write('x.wasm', Buffer.from(assemble(parts))), function_name: 'to_ecs', event_format };
  const pipeline = {
    inputs: [{ name: 'dummy', tag: 'a', rate: '50', dummy: record }],
    ...(where === 'filter' ? { filters: [{ ...wasm, match: '*' }] } : {}),
    outputs: [{ name: 'stdout', match: '*', format: 'json_lines', ...(where === 'output' ? { processors: { logs: [wasm] } } : {}) }],
  };
  return folder.write('x.yaml', JSON.stringify({ service: { flush: '0.1', grace: '1' }, pipeline }));
}

/** Runs Fluent Bit for a second; gives the records that came out and what it said. @throws where it does not start. */
async function run(file: string): Promise<{ records: string[]; said: string }> {
  const fluentBit = await startFluentBit('path' in found ? found.path : '', ['-c', file]);
  await sleep(1000);
  expect(await fluentBit.stop()).toBe(0);
  const rows = fluentBit.stdout().split('\n');
  return { records: rows.filter((row) => row.startsWith('{')), said: fluentBit.stderr() };
}

const errors = (file: string): string[] =>
  examine(file)
    .filter(({ level }) => level === 'error')
    .map(({ rule }) => rule);

const answer = [0x41, 16];
/** Answers the record where it lies. */
const echo = [0x20, 4];
const vector = [0xfd, 12, ...Array(16).fill(0), 0x1a];
const long = `{"b":"${'x'.repeat(9000)}"}`;

describe.skipIf('missing' in found)('Fluent Bit', () => {
  it.each<[string, Parts, Setting]>([
    ['a sound module', {}, {}],
    ['a long record', { code: echo }, { record: long }],
    ['an imported table', { imports: [['env', 'table', [1, 0x70, 0, 1]]] }, {}],
  ])('takes %s, and the doctor finds no error', async (_, parts, setting) => {
    const file = write({ code: echo, ...parts }, setting);
    expect(errors(file)).toEqual([]);
    expect((await run(file)).records.length).toBeGreaterThan(10);
  });

  it.each<[string, string, Parts, Setting]>([
    ['without the function', 'wasm-function', { exports: ['malloc', 'free'] }, {}],
    ['that calls what it imports', 'module-imports', { imports: [['env', 'nothing', [0, 3]]], code: [0x10, 0, ...echo] }, {}],
    ['as a processor of an output', 'wasm-place', { code: echo }, { where: 'output' }],
    ['without malloc, of a long record', 'module-allocator', { exports: ['to_ecs'], code: echo }, { record: long }],
    // A map of one member whose value is 0: the last of its four bytes is the zero.
    ['in msgpack', 'wasm-format', { code: echo }, { event_format: 'msgpack', record: '{"b":0}' }],
  ])('loses every record to a module %s, and the doctor finds it', async (_, rule, parts, setting) => {
    const file = write(parts, setting);
    expect(errors(file)).toContain(rule);
    expect((await run(file)).records).toEqual([]);
  });

  it.each<[string, string, Parts, string]>([
    ['vector instructions', 'module-simd', { code: [...vector, ...answer] }, 'unsupported opcode fd'],
    ['an imported global', 'module-imports', { imports: [['env', 'g', [3, i32, 0]]] }, 'failed to link import global'],
  ])('does not start with a module with %s, and the doctor finds it', async (_, rule, parts, said) => {
    const file = write(parts, {});
    expect(errors(file)).toContain(rule);
    await expect(run(file)).rejects.toThrow(said);
  });

  it.each<[string, number[]]>([
    ['a trap', [0x00]],
    ['an empty answer', [0x41, 0x80, 0x20]],
    ['an answer outside of memory', [0x41, 0x80, 0x80, 0x04]],
  ])('drops the record, and goes on, after %s', async (_, code) => {
    expect((await run(write({ code }, {}))).records).toEqual([]);
  });

  it('runs what a module starts with', async () => {
    const file = write({ start: true, startCode: [0x00] }, {});
    expect(examine(file).map(({ rule }) => rule)).toContain('module-start');
    await expect(run(file)).rejects.toThrow('Exception: unreachable');
  });
});
