import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { defaultConfig, parseConfig, type SluiceConfig } from '../../../generator/config/config.js';
import { startVrl, vrl } from '../../../generator/engines/vrl.js';
import { planSchemas } from '../../../generator/generate.js';
import { vectorConfig } from '../../../generator/targets/vector/config.js';
import { vector } from '../../../generator/targets/vector/index.js';
import { checkOptions, type VectorConfig } from '../../../generator/targets/vector/options.js';
import { root } from '../../cli/sluice.js';
import { describeWith } from '../../support/engines.js';

const { plans } = planSchemas(join(root, 'schemas'));

/** Every input and output that there is. */
const everything = parseConfig(
  `products: [kubearmor, neuvector, sysdig]
inputs:
  - { type: tail, path: /var/log/containers/*neuvector-controller*.log }
  - { type: tail, name: plain, format: plain, path: /var/log/app.log }
  - { type: syslog, name: tcp, listen: 0.0.0.0, port: 601, framing: octet_counting, tls: { cert_file: /tls/crt, key_file: /tls/key, client_ca_file: /tls/ca } }
  - { type: syslog, name: udp, mode: udp, port: 514 }
  - { type: splunk, token: "\${SLUICE_TOKEN}" }
  - { type: http, products: [neuvector] }
  - { type: opentelemetry }
  - { type: forward }
outputs:
  - { type: elasticsearch, host: es, user: "\${SLUICE_USER}", password: "\${SLUICE_PASSWORD}" }
  - { type: elasticsearch, host: es2, api_key: "\${SLUICE_KEY}" }
  - { type: opensearch, host: os }
  - { type: splunk, host: splunk, token: "\${SLUICE_SPLUNK_TOKEN}", index: security }
  - { type: file, path: /var/log/sluice }
  - { type: stdout }
vector:
  kafka: { bootstrap_servers: "kafka:9093", topic: security, user: "\${SLUICE_KAFKA_USER}", password: "\${SLUICE_KAFKA_PASSWORD}" }
`,
  'sluice.yaml',
);

const configs: [string, SluiceConfig][] = [
  ['the default', defaultConfig()],
  ['everything', everything],
];

describe.each(configs)("Vector's config from %s", (_, config) => {
  const made = vectorConfig(plans, config);

  test('has no option that Vector does not know', () => {
    expect(() => checkOptions(made)).not.toThrow();
  });

  test('names no component twice, and every input is one', () => {
    const names = [...Object.keys(made.sources), ...Object.keys(made.transforms), ...Object.keys(made.sinks)];
    expect(new Set(names).size).toBe(names.length);
    for (const { inputs } of [...Object.values(made.transforms), ...Object.values(made.sinks)]) {
      for (const input of inputs as string[]) expect(names).toContain(input.replace(/\.logs$/, ''));
    }
  });

  test('leads every source through the programs of its products', () => {
    const passes = (name: string): string[] =>
      Object.entries(made.transforms).flatMap(([next, { inputs }]) =>
        (inputs as string[]).some((input) => input.replace(/\.logs$/, '') === name) ? [next, ...passes(next)] : [],
      );
    for (const input of config.inputs) {
      const passed = passes(`in_${input.name.replace(/\W/g, '_')}`);
      for (const product of input.products) expect(passed).toContain(`sluice_${product}`);
    }
  });

  test('acknowledges, waits on disk and verifies TLS', () => {
    for (const sink of Object.values(made.sinks)) {
      expect(sink.acknowledgements).toEqual({ enabled: true });
      if (sink.type !== 'console') expect(sink.buffer).toMatchObject({ type: 'disk', when_full: 'block' });
      if (sink.tls) expect(sink.tls).toMatchObject({ verify_certificate: true, verify_hostname: true });
    }
  });

  test('holds secrets as references only', () => {
    const secret = /^(?:user|username|password|default_token|Authorization)$/;
    const walk = (value: unknown, name = ''): void => {
      if (typeof value === 'object' && value !== null) for (const [key, member] of Object.entries(value)) walk(member, Array.isArray(value) ? name : key);
      else if (secret.test(name) || name === 'valid_tokens') expect(String(value)).toMatch(/^(?:ApiKey )?\$\{\w+\}$/);
    };
    walk(made);
  });
});

test('names what it leaves out', () => {
  const header = (config: SluiceConfig): string => String(vector.emit({ plans, config } as never).at(-1)?.content).split('\ndata_dir:')[0] as string;
  const config = parseConfig(
    `products: [kubearmor]
inputs: [{ type: tail, path: /x }, { type: forward, name: nodes, shared_key: "\${KEY}" }]
outputs: [{ type: stdout }, { type: forward, host: a }]
`,
    'sluice.yaml',
  );
  expect(header(config)).toContain('# Left out, as Vector has nothing for it: input nodes, output forward.');
  expect(header(everything)).not.toContain('Left out');
});

test('an option that Vector does not know is told with the nearest', () => {
  const wrong: VectorConfig = { data_dir: '/', sources: { in: { type: 'socket', mode: 'tcp', adress: 'x' } }, transforms: {}, sinks: {} };
  expect(() => checkOptions(wrong)).toThrow(/no option "adress" for sources\.in \(socket\) - did you mean "address"/);
});

test('http takes nobody without a password', () => {
  expect(vectorConfig(plans, everything).sources.in_http).toMatchObject({
    auth: { strategy: 'basic', username: `\${SLUICE_HTTP_USER}`, password: `\${SLUICE_HTTP_PASSWORD}` },
  });
});

await describeWith([vrl], 'the transform that names data streams', () => {
  test.each([
    [{ event: { dataset: 'kubearmor.alert' } }, 'kubearmor.alert'],
    [{ event: { dataset: 'kubearmor.alert', kind: 'pipeline_error' } }, 'sluice.error'],
    [{ event: { dataset: '../x' } }, 'sluice.other'],
    [{ log: 'x' }, 'sluice.other'],
  ])('%j goes to %s', async (record, dataset) => {
    const source = vectorConfig(plans, defaultConfig()).transforms.sluice_data_stream?.source as string;
    const running = await startVrl(source);
    const [line] = await running.run([JSON.stringify(record)]);
    await running.stop();
    expect(JSON.parse(line as string)).toEqual({ ok: { ...record, data_stream: { type: 'logs', dataset, namespace: 'default' } } });
  });
});

await describeWith([vrl], "the transform for Splunk's collector", () => {
  test.each([
    [
      { event: { dataset: 'kubearmor.alert', module: 'kubearmor' }, host: { name: 'w2' } },
      { sourcetype: 'ecs:kubearmor', module: 'kubearmor', dataset: 'kubearmor.alert', host: 'w2' },
    ],
    [
      { event: { module: 'kubearmor', kind: 'pipeline_error' }, log: 'x' },
      { sourcetype: 'error', module: 'kubearmor' },
    ],
    [{ event: 'x', log: 'y' }, { sourcetype: 'other' }],
    [{ event: { dataset: 'else.where', module: 'else' } }, { sourcetype: 'other' }],
  ])('%j', async (record, told) => {
    const source = vectorConfig(plans, everything).transforms.sluice_event_collector?.source as string;
    const running = await startVrl(source);
    const [line] = await running.run([JSON.stringify(record)]);
    await running.stop();
    expect(JSON.parse(line as string)).toEqual({ ok: { ...record, sluice_hec: told } });
  });

  test('whose templates have a beginning that no record can change, and whose member is not sent', () => {
    const sink = vectorConfig(plans, everything).sinks.out_splunk;
    for (const name of ['sourcetype', 'source']) expect(sink?.[name]).toMatch(/^sluice:\{\{ sluice_hec\./);
    expect(sink?.encoding).toEqual({ codec: 'json', except_fields: ['sluice_hec'] });
  });
});

const syslog = parseConfig(
  `products: [kubearmor]
schema: cef
inputs: [{ type: http }]
outputs:
  - { type: syslog, host: siem, facility: auth, tls: { ca_file: /tls/ca } }
  - { type: syslog, host: siem, framing: newline, tls: { enabled: false } }
  - { type: rsyslog, host: siem }
`,
  'sluice.yaml',
);

describe("Vector's config for syslog", () => {
  test('has programs that answer in CEF', async () => {
    const artifacts = await vector.emit({ plans, products: [], config: syslog });
    expect(artifacts.find(({ path }) => path === 'configs/vector/kubearmor.vrl')?.content).toContain('KubeArmor to CEF');
  });

  const { sinks } = vectorConfig(plans, syslog);

  test('has no option that Vector does not know', () => {
    expect(() => checkOptions(vectorConfig(plans, syslog))).not.toThrow();
  });

  test('sends lines by TLS, with their length before them or a line feed behind, or to the rsyslog of this machine', () => {
    expect(sinks.out_syslog_1).toMatchObject({
      address: 'siem:6514',
      framing: { method: 'bytes' },
      tls: { enabled: true, verify_certificate: true, verify_hostname: true, ca_file: '/tls/ca' },
      inputs: ['sluice_syslog_1'],
    });
    expect(sinks.out_syslog_2).toMatchObject({ address: 'siem:6514', framing: { method: 'newline_delimited' }, inputs: ['sluice_syslog_2'] });
    expect(sinks.out_syslog_2?.tls).toBeUndefined();
    expect(sinks.out_rsyslog).toMatchObject({ address: '127.0.0.1:5514', framing: { method: 'bytes' }, inputs: ['sluice_rsyslog'] });
  });
});

await describeWith([vrl], 'the transform for syslog', () => {
  const event = { dataset: 'kubearmor.alert', module: 'kubearmor', severity: 99 };
  const record = (unmapped: object, message = 'CEF:0|é|', time = '2026-05-26T04:15:13.581968123Z'): object => ({ '@timestamp': time, message, unmapped });
  test.each([
    ['an event', record({ event, host: { hostname: 'w 2é' } }), '<34>1 2026-05-26T04:15:13.581968Z w?2? kubearmor - kubearmor.alert - CEF:0|é|'],
    [
      'one without host, severity and time',
      record({ event: { ...event, severity: undefined } }, 'CEF:0|', 'today'),
      '<37>1 - - kubearmor - kubearmor.alert - CEF:0|',
    ],
    ['a foreign record', record({ event: { dataset: 'else.where' } }), undefined],
    ['an event that is no line', record({ event }, '<13>1 - forged'), undefined],
  ])('%s', async (_, given, line) => {
    for (const [name, counted] of [
      ['sluice_syslog_1', true],
      ['sluice_syslog_2', false],
    ] as const) {
      const running = await startVrl(vectorConfig(plans, syslog).transforms[name]?.source as string);
      const [answer] = await running.run([JSON.stringify(given)]);
      await running.stop();
      const priority = (text: string): string => (counted ? text : text.replace(/^<(\d+)>/, (__, digits: string) => `<${Number(digits) - 32 + 128}>`));
      const whole = line && (counted ? `${Buffer.byteLength(line)} ${line}` : priority(line));
      if (whole === undefined) expect(JSON.parse(answer as string).ok).toBeUndefined();
      else expect(JSON.parse(answer as string)).toEqual({ ok: { message: whole } });
    }
  });
});
