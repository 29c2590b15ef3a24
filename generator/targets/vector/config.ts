import type { ClientTls, Input, Output, ServerTls, SluiceConfig } from '../../config/config.js';
import { datasetsOf } from '../../plan/dataset.js';
import type { Plan } from '../../plan/types.js';
import { errorSourcetype, moduleMark, otherSourcetype, prefix } from '../hec.js';
import { places } from '../places.js';
import { list, text } from '../vrl/literal.js';
import type { Component, VectorConfig } from './options.js';
import { syslogFraming, syslogLines } from './syslog.js';

/** Datasets of broken events and of records that are no product's, as the other collectors' configs name them. */
const errorDataset = 'sluice.error';
const otherDataset = 'sluice.other';

/** The least that Vector takes for a buffer on disk. */
const leastBuffer = 268_435_488;

/** sluice.yaml as a Vector config: sources, a remap a product behind each other, sinks. */
export function vectorConfig(plans: Plan[], config: SluiceConfig): VectorConfig {
  const { inputs, outputs, vector } = config;
  const sources = Object.fromEntries(inputs.flatMap((input) => source(input, config).map((component) => [sourceName(input), component])));
  const mapping = mappings(plans, config, sources);
  const last = Object.keys(mapping).at(-1) as string;
  return {
    data_dir: vector.data_dir,
    sources,
    transforms: {
      ...mapping,
      ...(outputs.some(streamed) ? { [streams]: dataStream(plans, config, last) } : {}),
      ...(outputs.some(collected) ? { [collector]: eventCollector(plans, config, last) } : {}),
      ...Object.fromEntries(
        outputs.flatMap((output) =>
          output.type === 'syslog' || output.type === 'rsyslog' ? [[transformName(outputName(output, outputs)), syslogLines(output, plans, config, last)]] : [],
        ),
      ),
    },
    sinks: Object.fromEntries([
      ...outputs.flatMap((output) =>
        sink(output, config).map((component): [string, Component] => [
          sinkName(outputName(output, outputs)),
          { ...component, inputs: [transformBefore(output, outputs) ?? last] },
        ]),
      ),
      ...(vector.kafka ? [[sinkName('kafka'), { ...kafka(config), inputs: [last] }]] : []),
    ]),
  };
}

/** Inputs and outputs of sluice.yaml that Vector has nothing for. */
export function leftOut(config: SluiceConfig): string[] {
  const inputs = config.inputs.filter((input) => source(input, config).length === 0);
  const outputs = config.outputs.filter((output) => sink(output, config).length === 0);
  return [...inputs.map(({ name }) => `input ${name}`), ...outputs.map((output) => `output ${outputName(output, config.outputs)}`)];
}

/** Vector's components share one space of names. */
const sourceName = ({ name }: Input): string => `in_${name.replace(/[^A-Za-z0-9_]/g, '_')}`;
const transformName = (name: string): string => `sluice_${name}`;
const sinkName = (name: string): string => `out_${name}`;
const streams = transformName('data_stream');
const streamed = (output: Output): boolean => output.type === 'elasticsearch' || output.type === 'opensearch';
const collector = transformName('event_collector');
const collected = (output: Output): boolean => output.type === 'splunk';
/** What tells an output from others of its type. */
const outputName = (output: Output, outputs: Output[]): string =>
  outputs.filter(({ type }) => type === output.type).length > 1 ? `${output.type}_${outputs.indexOf(output) + 1}` : output.type;
/** The transform that an output's records go through, where it has one. */
function transformBefore(output: Output, outputs: Output[]): string | undefined {
  if (streamed(output)) return streams;
  if (collected(output)) return collector;
  return output.type === 'syslog' || output.type === 'rsyslog' ? transformName(outputName(output, outputs)) : undefined;
}
/** Member in which a record says what Splunk's collector is told beside it; it is not sent itself. */
const told = 'sluice_hec';

/** A product's records come from the sources that may hold its events and from the product before; one that was mapped passes. */
function mappings(plans: Plan[], { inputs, vector }: SluiceConfig, sources: Record<string, Component>): Record<string, Component> {
  const transforms: Record<string, Component> = {};
  const entered = new Set<string>();
  let before: string | undefined;
  for (const { product } of plans) {
    const enters = inputs.filter((input) => input.products.includes(product) && sources[sourceName(input)] && !entered.has(input.name));
    for (const input of enters) entered.add(input.name);
    const from = enters.map((input) => `${sourceName(input)}${input.type === 'opentelemetry' ? '.logs' : ''}`);
    transforms[transformName(product)] = {
      type: 'remap',
      inputs: [...from, ...(before ? [before] : [])],
      file: `${vector.program_dir}/${product}.vrl`,
      // The program handles every error; should one be left, the record goes on as it came.
      drop_on_error: false,
    };
    before = transformName(product);
  }
  return transforms;
}

function source(input: Input, { deployment, vector }: SluiceConfig): Component[] {
  switch (input.type) {
    case 'tail':
      return [
        input.format === 'container'
          ? {
              type: 'kubernetes_logs',
              include_paths_glob_patterns: globs(input.path),
              ...(input.exclude_path ? { exclude_paths_glob_patterns: globs(input.exclude_path) } : {}),
              max_line_bytes: bytes(deployment.max_record),
              max_merged_line_bytes: bytes(deployment.max_record),
              read_from: input.read_from_head ? 'beginning' : 'end',
            }
          : {
              type: 'file',
              include: input.path.split(','),
              ...(input.exclude_path ? { exclude: input.exclude_path.split(',') } : {}),
              max_line_bytes: bytes(deployment.max_record),
              read_from: input.read_from_head ? 'beginning' : 'end',
            },
      ];
    case 'syslog': {
      const limit = bytes(deployment.max_record);
      // The whole line: the program reads its header.
      if (input.mode === 'udp') return [{ type: 'socket', mode: 'udp', address: address(input), max_length: 65_507 }];
      const framing =
        input.framing === 'octet_counting'
          ? { method: 'octet_counting', octet_counting: { max_length: limit } }
          : { method: 'newline_delimited', newline_delimited: { max_length: limit } };
      return [{ type: 'socket', mode: 'tcp', address: address(input), framing, ...serverTls(input.tls) }];
    }
    case 'splunk':
      return [{ type: 'splunk_hec', address: address(input), ...(input.token ? { valid_tokens: [input.token] } : {}), ...serverTls(input.tls) }];
    case 'http':
      return [
        {
          type: 'http_server',
          address: address(input),
          auth: { strategy: 'basic', username: vector.http_user, password: vector.http_password },
          // The body as it came: a batch stays one record, as everywhere.
          framing: { method: 'bytes' },
          decoding: { codec: 'bytes' },
          ...serverTls(input.tls),
        },
      ];
    case 'opentelemetry':
      return [
        {
          type: 'opentelemetry',
          grpc: { address: `${input.listen}:${input.port - 1}`, ...serverTls(input.tls) },
          http: { address: address(input), ...serverTls(input.tls) },
        },
      ];
    // Vector's fluent source knows no shared key: what asks for one stays with Fluent Bit.
    case 'forward':
      return input.shared_key ? [] : [{ type: 'fluent', address: address(input), ...serverTls(input.tls) }];
  }
}

function sink(output: Output, config: SluiceConfig): Component[] {
  switch (output.type) {
    case 'elasticsearch':
    case 'opensearch': {
      const apiKey = output.type === 'elasticsearch' ? output.api_key : undefined;
      return [
        {
          type: 'elasticsearch',
          endpoints: [`${output.tls.enabled ? 'https' : 'http'}://${output.host}:${output.port}${output.path ?? ''}`],
          ...(output.user ? { auth: { strategy: 'basic', user: output.user, password: output.password } } : {}),
          ...(apiKey ? { request: { headers: { Authorization: `ApiKey ${apiKey}` } } } : {}),
          mode: 'data_stream',
          data_stream: { type: 'logs', dataset: otherDataset, namespace: config.elasticsearch.namespace, auto_routing: true, sync_fields: false },
          // A part of a bulk request that was refused for now is sent again.
          request_retry_partial: true,
          compression: 'gzip',
          ...clientTls(output.tls),
          ...delivery(config),
        },
      ];
    }
    case 'splunk':
      return [
        {
          type: 'splunk_hec_logs',
          endpoint: `${output.tls.enabled ? 'https' : 'http'}://${output.host}:${output.port}`,
          default_token: output.token,
          ...(output.index ? { index: output.index.replace(moduleMark, `{{ ${told}.module }}`) } : {}),
          sourcetype: output.sourcetype ?? `${prefix}{{ ${told}.sourcetype }}`,
          source: `${prefix}{{ ${told}.dataset }}`,
          host_key: `${told}.host`,
          // Splunk reads the event's own time; the sink's would be cut to milliseconds.
          auto_extract_timestamp: true,
          timestamp_key: '',
          encoding: { codec: 'json', except_fields: [told] },
          compression: 'gzip',
          ...clientTls(output.tls),
          ...delivery(config),
        },
      ];
    case 'file':
      return [{ type: 'file', path: `${output.path}/${output.file}`, encoding: { codec: 'json' }, ...delivery(config) }];
    case 'stdout':
      return [{ type: 'console', encoding: { codec: 'json' }, acknowledgements: { enabled: true } }];
    case 'syslog': {
      const { tls } = clientTls(output.tls);
      return [
        {
          ...syslogFraming(output),
          type: 'socket',
          address: `${output.host}:${output.port}`,
          ...(tls ? { tls: { enabled: true, ...tls } } : {}),
          ...delivery(config),
        },
      ];
    }
    case 'rsyslog':
      return [{ ...syslogFraming(output), type: 'socket', address: `127.0.0.1:${output.relay_port}`, ...delivery(config) }];
    // Fluent Bit's protocol: Vector has no sink for it.
    case 'forward':
      return [];
  }
}

function kafka(config: SluiceConfig): Component {
  const { bootstrap_servers, topic, user, password, mechanism, tls } = config.vector.kafka as NonNullable<SluiceConfig['vector']['kafka']>;
  return {
    type: 'kafka',
    bootstrap_servers,
    topic,
    encoding: { codec: 'json' },
    compression: 'zstd',
    ...(user ? { sasl: { enabled: true, mechanism, username: user, password } } : {}),
    ...(tls.enabled ? { tls: { enabled: true, ...(clientTls(tls).tls as object) } } : {}),
    ...delivery(config),
  };
}

/** What is not yet delivered waits on disk, and is acknowledged to its source when it is. */
function delivery({ deployment }: SluiceConfig): Record<string, unknown> {
  return {
    acknowledgements: { enabled: true },
    buffer: { type: 'disk', max_size: Math.max(leastBuffer, bytes(deployment.disk_limit)), when_full: 'block' },
  };
}

/** Names the data stream of each record; Vector takes it from the record itself. The time of ingestion, which it would write to @timestamp, moves. */
function dataStream(plans: Plan[], { elasticsearch }: SluiceConfig, from: string): Component {
  const datasets = datasetsOf(plans);
  return {
    type: 'remap',
    inputs: [from],
    drop_on_error: false,
    source: `dataset = to_string(.event.dataset) ?? ""
if .event.kind == "pipeline_error" {
  dataset = ${text(errorDataset)}
} else if !includes(${list(datasets)}, dataset) {
  dataset = ${text(otherDataset)}
}
.data_stream = { "type": "logs", "dataset": dataset, "namespace": ${text(elasticsearch.namespace)} }
if exists(."@timestamp") && is_timestamp(.timestamp) { .event.created = del(.timestamp) }
`,
  };
}

/** Says of each record what Splunk's collector is told beside it: source type, source, host, and the module for the index's name. */
function eventCollector(plans: Plan[], { schema }: SluiceConfig, from: string): Component {
  const { module, dataset, host } = places[schema];
  const datasets = datasetsOf(plans);
  return {
    type: 'remap',
    inputs: [from],
    drop_on_error: false,
    source: `dataset = to_string(.${dataset}) ?? ""
told = { "sourcetype": ${text(otherSourcetype.slice(prefix.length))} }
if .event.kind == "pipeline_error" {
  told = { "sourcetype": ${text(errorSourcetype.slice(prefix.length))}, "module": .${places.ecs.module} }
} else if includes(${list(datasets)}, dataset) {
  module = to_string(.${module}) ?? ""
  told = { "sourcetype": ${text(`${schema}:`)} + module, "module": module, "dataset": dataset, "host": .${host} }
}
.${told} = told
`,
  };
}

const address = ({ listen, port }: { listen: string; port: number }): string => `${listen}:${port}`;
/** The same pods' logs where Vector reads them: /var/log/pods/<namespace>_<pod>_<uid>/<container>/<restarts>.log. */
const globs = (path: string): string[] =>
  path.split(',').map((glob) => {
    const pod = glob
      .trim()
      .replace(/^.*\//, '')
      .replace(/\.log$/, '')
      .replace(/^\*+|\*+$/g, '');
    return pod === '' ? '/var/log/pods/**/*.log' : `/var/log/pods/*${pod}*/**/*.log`;
  });

function bytes(size: string): number {
  const [, digits, unit] = /^(\d+)([KMG]?)/.exec(size) as unknown as [string, string, string];
  return Number(digits) * { '': 1, K: 1e3, M: 1e6, G: 1e9 }[unit as 'K'];
}

function serverTls(tls: ServerTls | undefined): { tls?: Record<string, unknown> } {
  if (!tls) return {};
  const client = tls.client_ca_file ? { ca_file: tls.client_ca_file, verify_certificate: true } : {};
  return { tls: { enabled: true, crt_file: tls.cert_file, key_file: tls.key_file, ...client } };
}

function clientTls(tls: ClientTls): { tls?: Record<string, unknown> } {
  if (!tls.enabled) return {};
  const files = { ...(tls.ca_file ? { ca_file: tls.ca_file } : {}), ...(tls.cert_file ? { crt_file: tls.cert_file, key_file: tls.key_file } : {}) };
  return { tls: { verify_certificate: tls.verify, verify_hostname: tls.verify, ...files } };
}
