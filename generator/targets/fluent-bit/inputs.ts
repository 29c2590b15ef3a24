import type { Input, ServerTls, SluiceConfig } from '../../config/config.js';
import type { Plan } from '../../plan/types.js';
import { type Option, options, type Section } from './model.js';
import { joinsLines, syslogParser } from './parsers.js';
import { inputTag } from './tags.js';

/** Where events come from. Every input buffers on disk. */
export function inputs(plans: Plan[], config: SluiceConfig): Section[] {
  return config.inputs.map((input) => {
    const { plugin, comment, own } = plugins[input.type](input as never, config);
    return {
      kind: 'input',
      plugin,
      comment,
      options: [
        ...options([
          ['alias', input.name],
          ['tag', `${inputTag(input.name)}${joinsLines(plans, input) ? '.*' : ''}`],
        ]),
        ...own,
        ...options([['storage.type', 'filesystem']]),
      ],
    };
  });
}

interface Plugin {
  plugin: string;
  comment: string;
  own: Option[];
}

const plugins: { [Type in Input['type']]: (input: Extract<Input, { type: Type }>, config: SluiceConfig) => Plugin } = {
  tail: (input, { deployment }) => ({
    plugin: 'tail',
    comment: input.format === 'container' ? 'Container logs as containerd, CRI-O and Docker write them; split lines are joined.' : 'Files of one event a line.',
    own: options([
      ['path', input.path],
      ['exclude_path', input.exclude_path],
      ['multiline.parser', input.format === 'container' ? 'cri, docker' : undefined],
      ['db', `${deployment.state_dir}/${input.name}.db`, 'How far each file was read: keep it over restarts. Its folder must be there.'],
      ['db.sync', 'normal'],
      ['db.locking', true],
      ['read_from_head', input.read_from_head],
      ['refresh_interval', 5],
      ['rotate_wait', 30],
      ['buffer_chunk_size', '256K'],
      ['buffer_max_size', deployment.max_record, 'A longer line is cut to this, not skipped and not the end of its file.'],
      ['skip_long_lines', true],
      ['truncate_long_lines', true],
    ]),
  }),
  syslog: (input, { deployment }) => {
    const udp = input.mode === 'udp';
    const byLine = !udp && input.framing === 'newline';
    return {
      plugin: 'syslog',
      comment: udp
        ? 'Syslog, a line a datagram, line breaks in it included. No datagram is longer than 65507 bytes: longer events need tcp.'
        : byLine
          ? `Syslog, lines that a line break ends. What stands behind a line break within a message is dropped by the plugin, with a
warning: let senders write JSON, which has none.`
          : 'Syslog, lines with their length before them, line breaks in them included.',
      own: options([
        ['mode', input.mode],
        ['format', udp || byLine ? undefined : input.framing],
        ['listen', input.listen],
        ['port', input.port],
        ['parser', syslogParser(input)],
        ['raw_message_key', 'log', 'The line, whole: the filter reads its header.'],
        ['buffer_chunk_size', '256K', udp ? 'Of a datagram.' : 'Of a connection, at first.'],
        ['buffer_max_size', deployment.max_record, udp ? undefined : 'A longer line ends its connection.'],
        ['receive_buffer_size', udp ? '4M' : undefined, 'Datagrams that wait; net.core.rmem_max bounds it.'],
        ...serverTls(input.tls),
      ]),
    };
  },
  splunk: (input, { deployment }) => ({
    plugin: 'splunk',
    comment: `Webhooks as Splunk's HTTP Event Collector takes them: /services/collector/raw any body as it comes, /services/collector/event
JSON. ${input.token ? 'Who has no token gets 401 or 403. While the variable is unset, everyone is let in.' : 'Without a token everyone is let in.'}`,
    own: options([
      ['listen', input.listen],
      ['port', input.port],
      ['splunk_token', input.token],
      ['store_token_in_metadata', false, 'There it would go to outputs: splunk would send it to its sink in place of its own token.'],
      ['buffer_max_size', deployment.max_request],
      ...serverTls(input.tls),
    ]),
  }),
  forward: (input, { deployment }) => ({
    plugin: 'forward',
    comment: 'From other Fluent Bits and Fluentds.',
    own: options([
      [
        'threaded',
        true,
        `A must: without a thread of its own the plugin hands records on in a coroutine, on whose stack no filter can run in WASM
("native stack overflow"), and every record is lost.`,
      ],
      ['listen', input.listen],
      ['port', input.port],
      ['shared_key', input.shared_key],
      ['buffer_chunk_size', '1M'],
      ['buffer_max_size', deployment.max_request],
      ...serverTls(input.tls),
    ]),
  }),
  http: (input, { deployment }) => ({
    plugin: 'http',
    comment: 'JSON over HTTP: an object or a list of them (text/plain is answered 400). The plugin knows no authentication.',
    own: options([['listen', input.listen], ['port', input.port], ['buffer_max_size', deployment.max_request], ...serverTls(input.tls)]),
  }),
  opentelemetry: (input, { deployment }) => ({
    plugin: 'opentelemetry',
    comment: `OTLP logs. Senders should speak gRPC or protobuf: of a JSON request with a doubleValue that has no fraction (601, as Go writes it)
everything is refused with 400.`,
    own: options([
      ['listen', input.listen],
      ['port', input.port],
      ['tag_from_uri', false],
      ['buffer_max_size', deployment.max_request],
      ...serverTls(input.tls),
    ]),
  }),
};

function serverTls(tls: ServerTls | undefined): [string, string | boolean | undefined][] {
  if (!tls) return [];
  return [
    ['tls', true],
    ['tls.crt_file', tls.cert_file],
    ['tls.key_file', tls.key_file],
    ['tls.min_version', 'TLSv1.2'],
    ['tls.ca_file', tls.client_ca_file],
    ['tls.verify_client_cert', tls.client_ca_file ? true : undefined],
  ];
}
