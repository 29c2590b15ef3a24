import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { type BulkItem, type BulkServer, startBulkServer } from '../support/bulk-server.js';
import { type EventCase, eventCases } from '../support/corpus-events.js';
import { type FluentBit, findFluentBit, freePorts, scratch, startFluentBit, waitFor } from '../support/fluent-bit.js';
import { emitBoth } from '../support/pipeline.js';

vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });

type Json = Record<string, unknown>;

const found = findFluentBit();
if ('missing' in found) console.log(`test/fluent-bit is skipped: ${found.missing}`);
const binary = 'path' in found ? found.path : '';
const modules = fileURLToPath(new URL('../../build', import.meta.url));
const cases = eventCases('kubearmor');
const time = '2026-05-26T04:26:12.327354001Z';
const noise = '2026/05/26 05:00:00 received alert';
const cut = (cases[0]?.line ?? '').slice(0, -40);

/** What a test sends and what should come out of every sink. */
interface Feed {
  events: Json[];
  /** Records without an event: as they came in. */
  others: Json[];
  /** Broken events: members that must still be there. */
  broken: Json[];
}

let undo: (() => unknown)[] = [];
afterEach(async () => {
  for (const step of undo.reverse()) await step();
  undo = [];
});

beforeAll(() => {
  if (binary && !existsSync(`${modules}/kubearmor.wasm`)) throw new Error('build/kubearmor.wasm is missing: build the filters first');
});

interface Collector {
  fluentBit: FluentBit;
  bulk: BulkServer;
  folder: ReturnType<typeof scratch>;
  /** Port of the input. */
  port: number;
  /** Header that the third sink should get. */
  authorization: string;
  /** Starts it once more, with the same config and state. */
  restart(): Promise<FluentBit>;
  /** Records of the three sinks, once `count` came to each. */
  received(count: number): Promise<{ stdout: Json[]; file: Json[]; stored: BulkItem[] }>;
}

interface Setup {
  /** The input in sluice.yaml; `in` is the folder of `file`. */
  input: (folder: string, port: number) => string;
  /** Content of a file that is there before Fluent Bit starts. */
  file?: string;
  form?: 'yaml' | 'classic';
  /** What the third sink is; `es` is Elasticsearch by API key, which is another plugin. */
  sink?: 'elasticsearch' | 'es' | 'opensearch';
}

const login = `user: "$\{SINK_USER}", password: "$\{SINK_PASSWORD}"`;
const sinks = {
  elasticsearch: `type: elasticsearch, ${login}`,
  es: `type: elasticsearch, api_key: "$\{SINK_KEY}"`,
  opensearch: `type: opensearch, ${login}`,
};
const secrets = { SINK_USER: 'sluice', SINK_PASSWORD: 'secret word', SINK_KEY: 'aWQ6a2V5' };

/** Runs the generated pipeline of one input in front of stdout, a file and a data stream sink. */
async function collector({ input, file: log, form = 'yaml', sink = 'elasticsearch' }: Setup): Promise<Collector> {
  const folder = scratch();
  undo.push(() => folder.remove());
  folder.folder('in');
  if (log !== undefined) folder.write('in/events.log', log);
  const bulk = await startBulkServer();
  undo.push(() => bulk.close());
  const [port = 0, http = 0] = await freePorts(2);
  const config = `
products: [kubearmor]
inputs: [${input(folder.path, port)}]
outputs:
  - { type: stdout }
  - { type: file, path: ${folder.path}/out, file: records.ndjson }
  - { ${sinks[sink]}, host: 127.0.0.1, port: ${bulk.port}, tls: { enabled: false } }
deployment:
  module_dir: ${modules}
  state_dir: ${folder.folder('state')}
  storage_dir: ${folder.path}/storage
  http_listen: 127.0.0.1
  http_port: ${http}
  flush_seconds: 0.2
  grace_seconds: 2
`;
  const file = folder.write(form === 'yaml' ? 'fluent-bit.yaml' : 'fluent-bit.conf', emitBoth(config)[form].replace(/(scheduler\.(base|cap)\W+)\d+/g, '$11'));
  const start = async (): Promise<FluentBit> => {
    const started = await startFluentBit(binary, ['-c', file], secrets);
    undo.push(() => started.stop());
    return started;
  };
  const fluentBit = await start();
  const lines = (text: string): Json[] =>
    text
      .split('\n')
      .slice(0, -1)
      .flatMap((line) => (line.startsWith('{') ? [JSON.parse(line)] : []));
  const out = (): string => (existsSync(`${folder.path}/out/records.ndjson`) ? readFileSync(`${folder.path}/out/records.ndjson`, 'utf8') : '');
  const state = (): string =>
    `: ${lines(fluentBit.stdout()).length} at stdout, ${lines(out()).length} in the file, ${bulk.stored().length} stored\n${fluentBit.stderr().slice(-3000)}`;
  return {
    fluentBit,
    bulk,
    folder,
    port,
    authorization: sink === 'es' ? `ApiKey ${secrets.SINK_KEY}` : `Basic ${Buffer.from(`${secrets.SINK_USER}:${secrets.SINK_PASSWORD}`).toString('base64')}`,
    restart: start,
    received: async (count) => {
      await waitFor(() => Math.min(lines(fluentBit.stdout()).length, lines(out()).length, bulk.stored().length) >= count, `${count} records`, 15, state);
      // Were there more than were sent, they would come now.
      await new Promise((resolve) => setTimeout(resolve, 400));
      return { stdout: lines(fluentBit.stdout()), file: lines(out()), stored: bulk.stored() };
    },
  };
}

/** Records in == records out, each as expected, at every sink. */
async function check({ bulk, received, authorization }: Collector, feed: Feed): Promise<void> {
  const count = feed.events.length + feed.others.length + feed.broken.length;
  const { stdout, file, stored } = await received(count);
  const split = (records: Json[]) => {
    const kind = (record: Json): keyof Feed => {
      const event = record.event as Json | undefined;
      return event?.kind === 'pipeline_error' ? 'broken' : event?.module === 'kubearmor' ? 'events' : 'others';
    };
    const of = (name: keyof Feed): Json[] => records.filter((record) => kind(record) === name);
    return { events: of('events'), others: of('others'), broken: of('broken') };
  };
  const same = (records: Json[]): void => {
    const got = split(records);
    expect(different(got.events, feed.events)).toEqual([]);
    expect(different(got.others, feed.others)).toEqual([]);
    expect(got.broken).toHaveLength(feed.broken.length);
    for (const members of feed.broken)
      expect(got.broken).toContainEqual(expect.objectContaining({ ...members, error: expect.objectContaining({ message: expect.any(String) }) }));
    expect(records).toHaveLength(count);
  };

  // Of records with metadata (OTLP) stdout shows that, too.
  same(stdout.map(({ __internal__, ...record }) => record));
  same(file);

  expect(bulk.items.filter((item) => item.status !== 201)).toEqual([]);
  expect([...bulk.authorizations]).toEqual([authorization]);
  const documents = stored.map(({ index, document }) => {
    const { 'event.created': created, ...record } = document;
    const event = record.event as Json | undefined;
    if (index === 'logs-sluice.error-default' || index === 'logs-sluice.other-default') {
      expect(event?.kind === 'pipeline_error').toBe(index === 'logs-sluice.error-default');
      const { '@timestamp': at, ...rest } = record;
      expect(at).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/);
      return rest;
    }
    expect(index).toBe(`logs-${event?.dataset}-default`);
    expect(created).toMatch(/^\d{4}-\d\d-\d\dT[\d:]{8}\.\d{9}Z$/);
    return record;
  });
  same(documents);
}

/** Records that are only on one side, the first few; of those with one @timestamp only the members that differ. */
function different(got: Json[], expected: Json[]): string[] {
  const text = (record: Json): string => JSON.stringify(record, keys);
  const unexpected = without(got.map(text), expected.map(text)).map((record): Json => JSON.parse(record));
  const missing = without(expected.map(text), got.map(text)).map((record): Json => JSON.parse(record));
  return missing.slice(0, 4).map((record) => {
    const other = unexpected.find((candidate) => candidate['@timestamp'] === record['@timestamp']);
    const names = Object.keys({ ...record, ...other }).filter((name) => JSON.stringify(record[name]) !== JSON.stringify(other?.[name]));
    const only = (of: Json | undefined): string => JSON.stringify(of && Object.fromEntries(names.map((name) => [name, of[name]])));
    return `expected ${only(record)}, got ${only(other)}`;
  });
}

/** `all` less `taken`, as often as each is in it. */
function without(all: string[], taken: string[]): string[] {
  const left = [...all];
  for (const one of taken) {
    const index = left.indexOf(one);
    if (index >= 0) left.splice(index, 1);
  }
  return left;
}

/** A replacer that writes members in order of name. */
function keys(_: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}

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
