import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect } from 'vitest';
import { type BulkItem, type BulkServer, startBulkServer } from './bulk-server.js';
import { type FluentBit, findFluentBit, freePorts, scratch, startFluentBit, waitFor } from './fluent-bit.js';
import { emitFiles } from './pipeline.js';

type Json = Record<string, unknown>;

/** The built filters. */
export const modules: string = fileURLToPath(new URL('../../build', import.meta.url));

const found = findFluentBit();

/** Path of Fluent Bit; empty where there is none, which is said once a test file. */
export const binary: string = 'path' in found ? found.path : '';
if ('missing' in found) console.log(`test/fluent-bit is skipped: ${found.missing}`);

/** What a test sends and what should come out of every sink. */
export interface Feed {
  events: Json[];
  /** Records without an event: as they came in. */
  others: Json[];
  /** Broken events: members that must still be there. */
  broken: Json[];
}

/** A generated pipeline that runs. */
export interface Pipeline {
  fluentBit: FluentBit;
  folder: ReturnType<typeof scratch>;
  /** Starts it once more, with the same config and state. */
  restart(): Promise<FluentBit>;
}

export interface Collector extends Pipeline {
  bulk: BulkServer;
  /** Port of the input. */
  port: number;
  /** Header that the third sink should get. */
  authorization: string;
  /** Records of the three sinks, once `count` came to each. */
  received(count: number): Promise<{ stdout: Json[]; file: Json[]; stored: BulkItem[] }>;
}

export interface Setup {
  /** The input in sluice.yaml; `in` is the folder of `file`. */
  input: (folder: string, port: number) => string;
  products?: string;
  /** Other members of sluice.yaml. */
  more?: string;
  /** Content of a file that is there before Fluent Bit starts. */
  file?: string | Buffer | undefined;
  form?: 'yaml' | 'classic' | undefined;
  /** What the third sink is; `es` is Elasticsearch by API key, which is another plugin. */
  sink?: 'elasticsearch' | 'es' | 'opensearch';
}

/** The member `deployment` of a sluice.yaml whose files are all in a folder, of a collector that is in a hurry. */
function deployment(folder: ReturnType<typeof scratch>, http: number): string {
  return `deployment:
  module_dir: ${modules}
  state_dir: ${folder.folder('state')}
  storage_dir: ${folder.path}/storage
  http_listen: 127.0.0.1
  http_port: ${http}
  flush_seconds: 0.2
  grace_seconds: 2
`;
}

const login = `user: "$\{SINK_USER}", password: "$\{SINK_PASSWORD}"`;
const sinks = {
  elasticsearch: `type: elasticsearch, ${login}`,
  es: `type: elasticsearch, api_key: "$\{SINK_KEY}"`,
  opensearch: `type: opensearch, ${login}`,
};
const secrets = { SINK_USER: 'sluice', SINK_PASSWORD: 'secret word', SINK_KEY: 'aWQ6a2V5', SOURCE_TOKEN: 'webhook-token' };

/** The token that an input with `token: ${SOURCE_TOKEN}` asks for. */
export const sourceToken: string = secrets.SOURCE_TOKEN;

/** Writes a certificate and its key into a folder; gives the member of an input that serves them. */
export function served(folder: string, key: string, cert: string): string {
  writeFileSync(`${folder}/key.pem`, key);
  writeFileSync(`${folder}/cert.pem`, cert);
  return `tls: { cert_file: ${folder}/cert.pem, key_file: ${folder}/key.pem }`;
}

/**
 * Runs the pipeline that is generated of a sluice.yaml, whose members but `deployment` are `members`. Retries come as soon as they can.
 * @param undo Takes steps to be done after the test, in reverse order.
 */
export async function startPipeline(
  undo: (() => unknown)[],
  members: (folder: string) => string,
  { file, form = 'yaml', environment = {} }: Pick<Setup, 'file' | 'form'> & { environment?: Record<string, string> } = {},
): Promise<Pipeline> {
  const folder = scratch();
  undo.push(() => folder.remove());
  folder.folder('in');
  if (file !== undefined) folder.write('in/events.log', file);
  const [http = 0] = await freePorts(1);
  for (const [name, content] of emitFiles(`${members(folder.path)}\n${deployment(folder, http)}`))
    folder.write(name, content.replace(/(scheduler\.(base|cap)\W+)\d+/g, '$11'));
  const main = `${folder.path}/${form === 'yaml' ? 'fluent-bit.yaml' : 'fluent-bit.conf'}`;
  const restart = async (): Promise<FluentBit> => {
    const started = await startFluentBit(binary, ['-c', main], environment);
    undo.push(() => started.stop());
    return started;
  };
  return { fluentBit: await restart(), folder, restart };
}

/** The input of the file that `startPipeline` writes. */
export function tail(folder: string): string {
  return `{ type: tail, path: ${folder}/in/*.log, format: plain }`;
}

/**
 * Runs the generated pipeline of one input in front of stdout, a file and a data stream sink.
 * @param undo Takes steps to be done after the test, in reverse order.
 */
export async function startCollector(setup: Setup, undo: (() => unknown)[]): Promise<Collector> {
  const { input, products = 'kubearmor', more = '', file, form, sink = 'elasticsearch' } = setup;
  const bulk = await startBulkServer();
  undo.push(() => bulk.close());
  const [port = 0] = await freePorts(1);
  const members = (folder: string): string => `${more}
products: [${products}]
inputs: [${input(folder, port)}]
outputs:
  - { type: stdout }
  - { type: file, path: ${folder}/out, file: records.ndjson }
  - { ${sinks[sink]}, host: 127.0.0.1, port: ${bulk.port}, tls: { enabled: false } }`;
  const pipeline = await startPipeline(undo, members, { file, form, environment: secrets });
  const { fluentBit, folder } = pipeline;
  const lines = (text: string): Json[] =>
    text
      .split('\n')
      .slice(0, -1)
      .flatMap((line) => (line.startsWith('{') ? [JSON.parse(line)] : []));
  const out = (): string => (existsSync(`${folder.path}/out/records.ndjson`) ? readFileSync(`${folder.path}/out/records.ndjson`, 'utf8') : '');
  const state = (): string =>
    `: ${lines(fluentBit.stdout()).length} at stdout, ${lines(out()).length} in the file, ${bulk.stored().length} stored\n${fluentBit.stderr().slice(-3000)}`;
  return {
    ...pipeline,
    bulk,
    port,
    authorization: sink === 'es' ? `ApiKey ${secrets.SINK_KEY}` : `Basic ${Buffer.from(`${secrets.SINK_USER}:${secrets.SINK_PASSWORD}`).toString('base64')}`,
    received: async (count) => {
      await waitFor(() => Math.min(lines(fluentBit.stdout()).length, lines(out()).length, bulk.stored().length) >= count, `${count} records`, 15, state);
      // Were there more than were sent, they would come now.
      await new Promise((resolve) => setTimeout(resolve, 400));
      return { stdout: lines(fluentBit.stdout()), file: lines(out()), stored: bulk.stored() };
    },
  };
}

/** Records in == records out, each as expected, at every sink. */
export async function check({ bulk, received, authorization }: Collector, feed: Feed): Promise<void> {
  const count = feed.events.length + feed.others.length + feed.broken.length;
  const { stdout, file, stored } = await received(count);
  const same = (records: Json[]): void => {
    const of = (name: keyof Feed): Json[] => records.filter((record) => kindOf(record) === name);
    expect(different(of('events'), feed.events)).toEqual([]);
    expect(different(of('others'), feed.others)).toEqual([]);
    const broken = of('broken');
    expect(broken).toHaveLength(feed.broken.length);
    for (const members of feed.broken)
      expect(broken).toContainEqual(expect.objectContaining({ ...members, error: expect.objectContaining({ message: expect.any(String) }) }));
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

/** What a record is: an event that was mapped, a broken one, or anything else. */
export function kindOf(record: Json): keyof Feed {
  const event = record.event as Json | undefined;
  return event?.kind === 'pipeline_error' ? 'broken' : event?.dataset ? 'events' : 'others';
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
