import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { type EventCase, eventCases } from '../support/corpus-events.js';
import { waitFor } from '../support/fluent-bit.js';
import { binary, type Collector, check, modules, type Setup, startCollector } from '../support/fluent-bit-collector.js';
import { undoAfterEach } from '../support/undo.js';

vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });

type Json = Record<string, unknown>;

const cases = eventCases('kubearmor');
const time = '2026-05-26T04:26:12.327354001Z';
const noise = '2026/05/26 05:00:00 received alert';
const cut = (cases[0]?.line ?? '').slice(0, -40);

const undo = undoAfterEach();

beforeAll(() => {
  if (binary && !existsSync(`${modules}/kubearmor.wasm`)) throw new Error('build/kubearmor.wasm is missing: build the filters first');
});

const collector = (setup: Setup): Promise<Collector> => startCollector(setup, undo);

const tail = (folder: string): string => `{ type: tail, path: ${folder}/in/*.log }`;

describe.skipIf(!binary)('records in are records out, as expected, at stdout, in a file and in the data streams', () => {
  it.each(['yaml', 'classic'] as const)('tail of a CRI file, split lines joined (%s)', async (form) => {
    const lines = cases.map(({ line }, index) =>
      index % 3 === 0 ? `${time} stdout P ${line.slice(0, 100)}\n${time} stdout F ${line.slice(100)}\n` : `${time} stdout F ${line}\n`,
    );
    const run = await collector({ input: tail, form, file: `${lines.join('')}${time} stderr F ${noise}\n${time} stdout F ${cut}\n` });
    const cri = (index: number): Json => ({ time, stream: 'stdout', _p: index % 3 === 0 ? 'P' : 'F' });
    await check(run, {
      events: cases.map(({ expected }, index) => ({ ...expected, ...cri(index) })),
      others: [{ time, stream: 'stderr', _p: 'F', log: noise }],
      broken: [{ time, stream: 'stdout', _p: 'F', log: cut }],
    });
  });

  it('tail of a Docker file', async () => {
    const docker = (log: string, stream = 'stdout'): string => `${JSON.stringify({ log: `${log}\n`, stream, time })}\n`;
    const run = await collector({ input: tail, file: `${cases.map(({ line }) => docker(line)).join('')}${docker(noise, 'stderr')}${docker(cut)}` });
    await check(run, {
      events: cases.map(({ expected }) => ({ ...expected, stream: 'stdout', time })),
      others: [{ log: `${noise}\n`, stream: 'stderr', time }],
      broken: [{ log: `${cut}\n`, stream: 'stdout', time }],
    });
  });

  it('JSON over HTTP, on any path, into OpenSearch', async () => {
    const run = await collector({ input: (_, port) => `{ type: http, port: ${port} }`, sink: 'opensearch' });
    const post = async (path: string, body: string): Promise<void> => {
      const response = await fetch(`http://127.0.0.1:${run.port}${path}`, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
      expect(response.status).toBe(201);
    };
    const list = (some: EventCase[]): string => `[${some.map(({ line }) => line).join(',')}]`;
    const half = Math.floor(cases.length / 2);
    await post('/', list(cases.slice(0, half)));
    await post('/logs-kubearmor.alert', list(cases.slice(half)));
    await post('/hook', JSON.stringify({ text: noise }));
    await post('/error-sluice', JSON.stringify({ log: cut, from: 'a webhook' }));
    await check(run, { events: cases.map(({ expected }) => expected), others: [{ text: noise }], broken: [{ log: cut, from: 'a webhook' }] });
  });

  it('the forward protocol, from another Fluent Bit', async () => {
    const run = await collector({ input: (_, port) => `{ type: forward, port: ${port} }`, form: 'classic' });
    const file = run.folder.write('sent', `${cases.map(({ line }) => `${line}\n`).join('')}${noise}\n${cut}\n`);
    const sender = `-f 0.2 -i tail -p path=${file} -p read_from_head=on -p exit_on_eof=on -p buffer_max_size=1M -p buffer_chunk_size=1M
      -o forward -p host=127.0.0.1 -p port=${run.port} -p tag=logs-kubearmor.alert`;
    execFileSync(binary, sender.split(/\s+/), { stdio: 'ignore' });
    await check(run, { events: cases.map(({ expected }) => expected), others: [{ log: noise }], broken: [{ log: cut }] });
  });

  it('OTLP logs, as JSON', async () => {
    const run = await collector({ input: (_, port) => `{ type: opentelemetry, port: ${port} }`, sink: 'es' });
    // Not those that a sender in JavaScript would spell otherwise.
    const some = cases.filter(({ line, event }) => JSON.stringify(event) === line);
    const bodies = [...some.map(({ event }) => otlp(event)), { stringValue: noise }, { stringValue: cut }];
    const logRecords = bodies.map((body) => ({ timeUnixNano: '1779768913000000000', body }));
    const response = await fetch(`http://127.0.0.1:${run.port}/v1/logs`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ resourceLogs: [{ resource: {}, scopeLogs: [{ scope: {}, logRecords }] }] }),
    });
    expect(response.status).toBe(201);
    await check(run, { events: some.map(({ expected }) => expected), others: [{ log: noise }], broken: [{ log: cut }] });
  });
});

/** A JSON value as OTLP's AnyValue. Whole numbers go as intValue: Fluent Bit refuses a doubleValue without a fraction. */
function otlp(value: unknown): Json {
  if (value === null) return {};
  if (typeof value === 'string') return { stringValue: value };
  if (typeof value === 'boolean') return { boolValue: value };
  if (typeof value === 'number') return Number.isInteger(value) ? { intValue: String(value) } : { doubleValue: value };
  if (Array.isArray(value)) return { arrayValue: { values: value.map(otlp) } };
  return { kvlistValue: { values: Object.entries(value as Json).map(([key, member]) => ({ key, value: otlp(member) })) } };
}

describe.skipIf(!binary)('nothing is lost and nothing is stored twice', () => {
  const file = cases.map(({ line }) => `${time} stdout F ${line}\n`).join('');

  it('when the sink takes a part and wants the rest later', async () => {
    const run = await collector({ input: tail, file });
    let seen = 0;
    run.bulk.refuse = () => (seen++ < cases.length && seen % 2 === 0 ? 429 : undefined);
    expect((await run.received(cases.length)).stored).toHaveLength(cases.length);
    expect(run.bulk.items.filter(({ status }) => status === 429)).not.toEqual([]);
  });

  it('when the collector is killed while the sink is away', async () => {
    const run = await collector({ input: tail, file });
    run.bulk.refuse = () => 503;
    await waitFor(() => run.bulk.items.length >= cases.length, 'every record to be refused');
    await run.fluentBit.kill();
    run.bulk.refuse = () => undefined;
    await run.restart();
    await waitFor(() => run.bulk.stored().length >= cases.length, 'every record to be stored');
    expect(run.bulk.stored()).toHaveLength(cases.length);
  });
});
