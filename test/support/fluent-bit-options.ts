/** What `fluent-bit -J` prints, as far as it is read here. */
export interface FluentBitSchema {
  'fluent-bit': { version: string };
  inputs: Plugin[];
  filters: Plugin[];
  outputs: Plugin[];
}

interface Plugin {
  name: string;
  properties: Record<string, { name: string }[]>;
}

/** Plugins that the target uses, or may soon. */
const used = {
  inputs: ['forward', 'http', 'opentelemetry', 'splunk', 'syslog', 'tail'],
  filters: ['lua', 'multiline', 'record_modifier', 'rewrite_tag', 'wasm'],
  outputs: ['es', 'file', 'forward', 'opensearch', 'splunk', 'stdout', 'tcp'],
};

/** Options of the service: `-J` has none. From src/flb_config.c, service_configs. */
const service = [
  'flush',
  'grace',
  'log_level',
  'parsers_file',
  'hot_reload',
  'hot_reload.timeout',
  'http_server',
  'http_listen',
  'http_port',
  'health_check',
  'hc_errors_count',
  'hc_retry_failure_count',
  'hc_period',
  'storage.path',
  'storage.sync',
  'storage.metrics',
  'storage.checksum',
  'storage.backlog.mem_limit',
  'storage.max_chunks_up',
  'storage.keep.rejected',
  'storage.rejected.path',
  'storage.rejected.limit',
  'scheduler.base',
  'scheduler.cap',
  'multiline_buffer_limit',
  'json.escape_unicode',
];

/** Options of every output that `-J` leaves out. From src/flb_output.c, flb_output_set_property. */
const outputs = ['storage.total_limit_size', 'workers'];

/** Distils the answer of `fluent-bit -J` to what options.json holds. */
export function distil(schema: FluentBitSchema): Record<string, unknown> {
  const pick = (plugins: Plugin[], names: string[], extra: string[]): Record<string, string[]> => {
    const picked: Record<string, string[]> = {};
    for (const name of names) {
      const plugin = plugins.find((candidate) => candidate.name === name);
      if (!plugin) continue;
      const all = Object.values(plugin.properties).flatMap((group) => group.map((option) => option.name));
      picked[name] = [...new Set([...all, ...extra])].filter((option) => !option.startsWith('tls.windows')).sort();
    }
    return picked;
  };
  return {
    version: schema['fluent-bit'].version,
    service,
    inputs: pick(schema.inputs, used.inputs, []),
    filters: pick(schema.filters, used.filters, []),
    outputs: pick(schema.outputs, used.outputs, outputs),
  };
}
