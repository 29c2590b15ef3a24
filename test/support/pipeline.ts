import { fileURLToPath } from 'node:url';
import { parseConfig, type SluiceConfig } from '../../generator/config/config.js';
import { planSchemas } from '../../generator/generate.js';
import { fluentBit } from '../../generator/targets/fluent-bit/index.js';
import type { TargetInput } from '../../generator/targets/target.js';

const { products, plans } = planSchemas(fileURLToPath(new URL('../../schemas', import.meta.url)));

/** What the target is emitted from: this repository's schemas and a sluice.yaml's text or config. */
export function targetInput(config: string | SluiceConfig): TargetInput {
  return { plans, products, config: typeof config === 'string' ? parseConfig(config, 'sluice.yaml') : config };
}

/** Everything that is emitted for a config, by file name. */
export function emitFiles(config: string | SluiceConfig): Map<string, string> {
  const artifacts = fluentBit.emit(targetInput(config)) as { path: string; content: string }[];
  return new Map(artifacts.map(({ path, content }) => [path.replace('configs/fluent-bit/', ''), content]));
}

/** The two forms of a pipeline. */
export function emitBoth(config: string | SluiceConfig): { yaml: string; classic: string } {
  const files = emitFiles(config);
  return { yaml: files.get('fluent-bit.yaml') ?? '', classic: files.get('fluent-bit.conf') ?? '' };
}

/** A sluice.yaml with every input, every output and every option that changes what is emitted. */
export const everything = `
products: [kubearmor, neuvector, sysdig]
keep_original: true
inputs:
  - { type: tail, path: /var/log/containers/*.log, exclude_path: /var/log/containers/fluent*.log }
  - { type: tail, name: plain, products: [kubearmor], path: /var/log/karmor.log, format: plain, read_from_head: false }
  - { type: syslog, products: [neuvector, sysdig], tls: { cert_file: /tls/tls.crt, key_file: /tls/tls.key } }
  - { type: syslog, name: udp, mode: udp }
  - { type: syslog, name: counted, port: 5141, framing: octet_counting }
  - { type: splunk, token: "\${SLUICE_TOKEN}", tls: { cert_file: /tls/tls.crt, key_file: /tls/tls.key } }
  - { type: splunk, name: open, products: [neuvector], port: 8089 }
  - { type: forward, listen: 0.0.0.0, shared_key: "\${SLUICE_KEY}", tls: { cert_file: /tls/tls.crt, key_file: /tls/tls.key, client_ca_file: /tls/ca.crt } }
  - { type: http, tls: { cert_file: /tls/tls.crt, key_file: /tls/tls.key } }
  - { type: opentelemetry }
split: [/entities/*/policyEvents/*, "/data/*", '/a~1b/c"d/*']
outputs:
  - { type: stdout }
  - { type: file, path: /var/log/sluice }
  - { type: elasticsearch, host: "\${SLUICE_ES_HOST}", path: /es, user: "\${SLUICE_ES_USER}", password: "\${SLUICE_ES_PASSWORD}" }
  - { type: elasticsearch, host: b, api_key: "\${SLUICE_ES_API_KEY}", tls: { ca_file: /tls/ca.crt } }
  - { type: opensearch, host: a, user: "\${SLUICE_OS_USER}", password: "\${SLUICE_OS_PASSWORD}", tls: { enabled: false } }
  - { type: splunk, host: a, token: "\${SLUICE_SPLUNK_TOKEN}", index: sec, sourcetype: "a b" }
  - { type: forward, host: a, shared_key: "\${SLUICE_KEY}", tls: { cert_file: /tls/tls.crt, key_file: /tls/tls.key } }
elasticsearch: { namespace: prod }
deployment: { retry_limit: no_limits }
`;
