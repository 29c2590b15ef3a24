import type { ClientTls, ElasticsearchOutput, OpenSearchOutput, Output, SluiceConfig, SplunkOutput } from '../../config/config.js';
import { errorSourcetype, moduleMark, otherSourcetype, prefix } from '../hec.js';
import { places } from '../places.js';
import { type Option, options, type Section } from './model.js';
import { frameKey, framesOf } from './syslog.js';
import { dottedEventTags, errorDataset, errorTag, eventTag, frameTag, named, otherDataset, unroutedTags } from './tags.js';
import { accessor } from './text.js';

/** Where records go. Every sink gets every record; one with data streams takes an output for each way of naming them. */
export function outputs(config: SluiceConfig): Section[] {
  return named(config.outputs).flatMap(([output, alias]) => plugins[output.type](output as never, alias, config));
}

const plugins: { [Type in Output['type']]: (output: Extract<Output, { type: Type }>, alias: string, config: SluiceConfig) => Section[] } = {
  stdout: (_, alias, config) => [
    section(
      'stdout',
      alias,
      'One JSON record a line.',
      config,
      options([
        ['format', 'json_lines'],
        ['json_date_key', false],
      ]),
    ),
  ],
  file: (output, alias, config) => [
    section(
      'file',
      alias,
      'One JSON record a line. The file grows: rotate it (logrotate with copytruncate, or from Fluent Bit 5.1 `rotate on`).',
      config,
      options([
        ['path', output.path],
        ['mkdir', true],
        ['file', output.file],
        ['format', 'plain'],
      ]),
    ),
  ],
  elasticsearch: (output, alias, config) => dataStreams(output.api_key ? 'es' : 'opensearch', output, alias, config),
  opensearch: (output, alias, config) => dataStreams('opensearch', output, alias, config),
  splunk: httpEventCollector,
  syslog: ({ host, port, tls }, alias, config) =>
    syslog(
      host,
      port,
      tls,
      'CEF lines of events in syslog lines of RFC 5424. Broken events and foreign records are none and are not sent here.',
      alias,
      config,
    ),
  rsyslog: ({ relay_port }, alias, config) =>
    syslog(
      '127.0.0.1',
      relay_port,
      { enabled: false, verify: true },
      'CEF lines of events, for the rsyslog on this machine (configs/rsyslog) to send on.',
      alias,
      config,
    ),
  forward: (output, alias, config) => [
    section(
      'forward',
      alias,
      'Another Fluent Bit or a Fluentd. A chunk counts as delivered when the receiver says so.',
      config,
      options([['host', output.host], ['port', output.port], ['shared_key', output.shared_key], ['require_ack_response', true], ...clientTls(output.tls)]),
    ),
  ],
};

/**
 * Syslog by TCP: the frames that syslog.lua makes. The tcp plugin and not the syslog one, which knows no octet counting, cuts a line at a number
 * of bytes, and takes what begins with < for a line of its own.
 */
function syslog(host: string, port: number, tls: ClientTls, comment: string, alias: string, config: SluiceConfig): Section[] {
  const own = options([['host', host], ['port', port], ['raw_message_key', `$${frameKey}`], ...clientTls(tls)]);
  return [section('tcp', alias, comment, config, own, ['match', frameTag(alias)])];
}

/** Everything, but for what is made for syslog alone. */
function allButFrames(config: SluiceConfig): [string, string] {
  const frames = framesOf(config).map(([, alias]) => frameTag(alias));
  return frames.length === 0 ? ['match', '*'] : ['match_regex', `^(?!(?:${frames.join('|')})$).+`];
}

/**
 * Elasticsearch and OpenSearch. Three outputs: an event has its own @timestamp and takes the collector's time in
 * event.created; a broken event or a foreign record has none and takes it there.
 *
 * The two plugins speak the same _bulk and take the same options, but for the API key. What they do with an answer that
 * refuses a part of a chunk differs (measured on 5.1.1, ten documents of which five were answered 429): opensearch sends
 * the chunk again and all ten arrive once; es finds a success in it, calls the chunk delivered, and five are gone without
 * a word. Mended upstream after 5.1.1 (fluent/fluent-bit#12321).
 */
function dataStreams(plugin: 'es' | 'opensearch', output: ElasticsearchOutput | OpenSearchOutput, alias: string, config: SluiceConfig): Section[] {
  const { namespace } = config.elasticsearch;
  const sink = options([
    ['host', output.host],
    ['port', output.port],
    ['path', output.path],
    ['http_user', output.user],
    ['http_passwd', output.password],
    ['http_api_key', 'api_key' in output ? output.api_key : undefined],
    ...clientTls(output.tls),
    ['compress', 'gzip'],
    ['suppress_type_name', true],
    ['write_operation', 'create', 'Data streams take nothing else.'],
    ['generate_id', true, 'The id is a hash of the record: when a chunk is sent again, what had arrived is not stored twice ...'],
    ['time_key_nanos', true, "... and the collector's nanoseconds tell equal events apart."],
    ['buffer_size', '5M', 'For the answer: one too long to read counts as a failure.'],
    ['trace_error', true],
  ]);
  const why: Record<string, string> = {
    es: `
Up to Fluent Bit 5.1.1 this plugin loses the documents that are refused out of a chunk of which others are taken. Only it
knows API keys; with a user and a password the opensearch plugin is generated, which sends them again.`,
    opensearch:
      output.type === 'opensearch'
        ? ''
        : `
The opensearch plugin speaks to Elasticsearch just as well. Where a part of a chunk is refused it sends that again; the es
plugin, up to Fluent Bit 5.1.1, takes the answer for success and the documents are lost.`,
  };
  const uncommented = sink.map(({ name, value }) => ({ name, value }));
  return [
    section(
      plugin,
      `${alias}-events`,
      `Events, each to the data stream of its dataset: ${eventTag}<product>.<kind>-${namespace}.${why[plugin]}`,
      config,
      [
        ...options([
          ['logstash_format', true, 'The data stream is the tag, the separator and, in place of a date, the namespace.'],
          ['logstash_prefix_key', '$TAG'],
          ['logstash_prefix', `logs-${otherDataset}`],
          ['logstash_prefix_separator', '-'],
          ['logstash_dateformat', namespace],
          ['time_key', 'event.created'],
        ]),
        ...sink,
      ],
      ['match', `${eventTag}*`],
    ),
    section(
      plugin,
      `${alias}-errors`,
      'Broken events.',
      config,
      [
        ...options([
          ['index', `logs-${errorDataset}-${namespace}`],
          ['time_key', '@timestamp'],
        ]),
        ...uncommented,
      ],
      ['match', errorTag],
    ),
    section(
      plugin,
      `${alias}-other`,
      'Records that are no events of these products, as they came.',
      config,
      [
        ...options([
          ['index', `logs-${otherDataset}-${namespace}`],
          ['time_key', '@timestamp'],
        ]),
        ...uncommented,
      ],
      ['match_regex', unroutedTags],
    ),
  ];
}

/**
 * Splunk's HTTP Event Collector. Three outputs, for what stands beside an event is another of each: an event names its source type, source and
 * host itself, and Splunk reads its time where the source type says (time of the chunk's record is the collector's); a broken event or a
 * foreign record has the collector's.
 */
function httpEventCollector(output: SplunkOutput, alias: string, config: SluiceConfig): Section[] {
  const { module, dataset, host } = places[config.schema];
  const indexed = (module?: string): Option[] => {
    const { index } = output;
    if (!index?.endsWith(moduleMark)) return options([['event_index', index]]);
    return options([['event_index_key', module && `${index.slice(0, -moduleMark.length)}${accessor(module)}`]]);
  };
  const sink = options([['host', output.host], ['port', output.port], ['splunk_token', output.token], ['compress', 'gzip'], ...clientTls(output.tls)]);
  return [
    section(
      'splunk',
      `${alias}-events`,
      `Events, to Splunk's HTTP Event Collector. A request that it refuses (4xx) is not sent again: it is kept among the rejected.`,
      config,
      [
        ...options([
          output.sourcetype ? ['event_sourcetype', output.sourcetype] : ['event_sourcetype_key', `${prefix}${config.schema}:${accessor(module)}`],
          ['event_source', `${prefix}${accessor(dataset)}`],
          ['event_host', accessor(host)],
          ['auto_extract_timestamp', true, "The event's own time, read by Splunk. From Fluent Bit 5.1.1; without it the time is the collector's."],
        ]),
        ...indexed(module),
        ...sink,
      ],
      framesOf(config).length > 0 ? ['match_regex', dottedEventTags] : ['match', `${eventTag}*`],
    ),
    section(
      'splunk',
      `${alias}-errors`,
      'Broken events.',
      config,
      [...options([['event_sourcetype', errorSourcetype]]), ...indexed(places.ecs.module), ...sink],
      ['match', errorTag],
    ),
    section(
      'splunk',
      `${alias}-other`,
      'Records that are no events of these products, as they came.',
      config,
      [...options([['event_sourcetype', otherSourcetype]]), ...indexed(), ...sink],
      ['match_regex', unroutedTags],
    ),
  ];
}

function section(plugin: string, alias: string, comment: string, config: SluiceConfig, own: Option[], match: [string, string] = allButFrames(config)): Section {
  return {
    kind: 'output',
    plugin,
    comment,
    options: [
      ...options([['alias', alias], match]),
      ...own,
      ...options([
        ['retry_limit', config.deployment.retry_limit],
        ['storage.total_limit_size', config.deployment.disk_limit],
      ]),
    ],
  };
}

function clientTls(tls: ClientTls): [string, string | boolean | undefined][] {
  if (!tls.enabled) return [['tls', false]];
  return [
    ['tls', true],
    ['tls.verify', tls.verify],
    ['tls.verify_hostname', tls.verify],
    ['tls.min_version', 'TLSv1.2'],
    ['tls.ca_file', tls.ca_file],
    ['tls.crt_file', tls.cert_file],
    ['tls.key_file', tls.key_file],
  ];
}
