import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ConfigError, defaultConfig, defaultConfigPath, loadConfig, parseConfig } from '../../generator/config/config.js';

const base = 'products: [kubearmor]\ninputs:\n  - type: http\noutputs:\n  - type: stdout\n';

/** The problems of a text, as `line:column message - mend`. */
function problems(text: string, known?: string[]): string[] {
  try {
    parseConfig(text, 'sluice.yaml', known);
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    return error.problems.map(({ line, column, message, mend }) => `${line}:${column} ${message}${mend ? ` - ${mend}` : ''}`);
  }
  return [];
}

describe('a right sluice.yaml', () => {
  it('gets every default', () => {
    const config = parseConfig(base, 'sluice.yaml');
    expect(config).toMatchObject({
      products: ['kubearmor'],
      schema: 'ecs',
      ocsf: { alerts: 'finding' },
      keep_original: false,
      inputs: [{ type: 'http', name: 'http', products: ['kubearmor'], listen: '127.0.0.1', port: 9880 }],
      split: [],
      outputs: [{ type: 'stdout' }],
      elasticsearch: { namespace: 'default', replicas: 1, retention_days: 90 },
      deployment: { http_port: 2020, retry_limit: 300, max_record: '2M' },
    });
  });

  it('speaks verified TLS to sinks unless told otherwise', () => {
    const [output] = parseConfig(`${base}  - { type: forward, host: a }\n`, 'sluice.yaml').outputs.slice(1);
    expect(output).toEqual({ type: 'forward', host: 'a', port: 24224, tls: { enabled: true, verify: true } });
  });

  it('fills defaults into what is given in part', () => {
    const config = parseConfig(`${base}deployment:\n  http_port: 2021\n`, 'sluice.yaml');
    expect(config.deployment).toMatchObject({ http_port: 2021, disk_limit: '2G' });
  });

  it('is what Sluice comes with, and so are its commented examples', () => {
    const { inputs, split } = defaultConfig();
    expect(inputs.map(({ type, name, products }) => [type, name, products.length])).toEqual([
      ['tail', 'kubearmor', 1],
      ['tail', 'neuvector', 1],
      ['tail', 'falco', 1],
      ['syslog', 'syslog', 3],
      ['syslog', 'syslog-udp', 3],
      ['splunk', 'webhook', 3],
    ]);
    expect(inputs.flatMap((input) => ('listen' in input ? [input.listen] : []))).toEqual(['127.0.0.1', '127.0.0.1', '127.0.0.1']);
    expect(split).toEqual([]);
    const text = readFileSync(defaultConfigPath, 'utf8')
      .replaceAll(/^# (- type| {2}\w+:)/gm, '  $1')
      .replaceAll(/^# (split:| {2}- \/)/gm, '$1');
    const config = parseConfig(text, 'sluice.yaml');
    expect(new Set(config.inputs.map((input) => input.type))).toEqual(new Set(['tail', 'syslog', 'splunk', 'http', 'forward', 'opentelemetry']));
    expect(config.split).toEqual(['/entities/*/policyEvents/*']);
    expect(config.outputs.map((output) => output.type)).toEqual(['elasticsearch', 'opensearch', 'splunk', 'forward', 'file', 'stdout']);
  });
});

describe('a wrong sluice.yaml is told where, what and the mend', () => {
  const cases: [string, string, string[]][] = [
    ['an unknown member', `${base}shema: ecs\n`, ['6:1 "shema" is not known here - did you mean "schema"?']],
    ['an unknown member of an input', base.replace('http', 'http\n    prot: 1'), ['4:5 "prot" is not known here - did you mean "port"?']],
    ['an unknown type', base.replace('http', 'htpp'), ['3:11 "htpp" is no type of inputs - did you mean "http"?']],
    ['no type', base.replace('type: http', 'port: 1'), ['3:5 "type" is missing - one of tail, syslog, splunk, http, forward, opentelemetry']],
    ['a wrong type', base.replace('http', 'http\n    port: many'), ['4:11 "port" must be a whole number']],
    ['a port out of range', base.replace('http', 'http\n    port: 70000'), ['4:11 "port" must be <= 65535']],
    ['a missing member', base.replace('http', 'tail'), ['3:5 "path" is missing - add "path: …" (Files to read; * is a wildcard, commas separate.)']],
    ['an unknown schema', `${base}schema: esc\n`, ['6:9 "schema" is one of ecs, ocsf, cim, cef - did you mean "ecs"?']],
    ['half a login', `${base}  - { type: opensearch, host: a, user: "\${A}" }\n`, ['6:5 "user" needs "password" beside it']],
    [
      'a wrong retry limit',
      `${base}deployment:\n  retry_limit: 0\n`,
      [
        '7:16 "retry_limit" is not of the right form: Tries again before a chunk counts as refused (pauses grow to 5 minutes, so 300 are half a day), or no_limits.',
      ],
    ],
    [
      'a URL for a host',
      `${base}  - { type: opensearch, host: "https://a" }\n`,
      ['6:31 "host" is not of the right form: Host name, IP address or \u0024{NAME}; no scheme, no port, no user. - such as siem.example.com'],
    ],
    [
      'a text with a line break',
      `${base}  - { type: file, path: "/a\\nb" }\n`,
      [`6:25 "path" is not of the right form: Path on the collector's machine. \${NAME} takes an environment variable of the collector.`],
    ],
    [
      'two inputs of a name',
      base.replace('http', 'http\n  - type: http\n    port: 1'),
      ['4:5 two inputs are named "http": tags and state could not be told apart - give one a "name"'],
    ],
    ['two listeners on a port', base.replace('http', 'http\n    port: 2020'), ['3:5 port 2020 is already deployment.http_port\'s - give one another "port"']],
    ['a port of udp and tcp', base.replace('http', 'syslog\n  - { type: syslog, name: udp, mode: udp }'), []],
    [
      'TLS over udp',
      base.replace('http', 'syslog\n    mode: udp\n    tls: { cert_file: /a, key_file: /b }'),
      ['5:10 there is no TLS over udp - write "mode: tcp"'],
    ],
    [
      'an input for a product that is not there',
      base.replace('http', 'http\n    products: [kubearmour]'),
      ['4:16 "kubearmour" is not among this file\'s products - did you mean "kubearmor"?'],
    ],
    [
      'a split that ends at no item',
      `${base}split: [/entities/*/id]\n`,
      ['6:9 "split" is not of the right form: A JSON pointer that ends in /*, such as /entities/*/policyEvents/*.'],
    ],
    [
      'two ways to log in',
      `${base}  - { type: elasticsearch, host: a, user: "\${A}", password: "\${A}", api_key: "\${A}" }\n`,
      ['6:5 an api_key and a user: one of them is not used - keep one'],
    ],
    [
      'data streams of another schema',
      `${base}  - { type: elasticsearch, host: a }\nschema: ocsf\n`,
      ['6:5 data streams hold ECS: their templates know no field of OCSF - write "schema: ecs", or another output'],
    ],
    ['syslog of another schema', `${base}  - { type: syslog, host: a }\n`, ['6:5 syslog takes CEF lines - write "schema: cef", or another output']],
    [
      "an input's port for rsyslog",
      `${base}  - { type: rsyslog, host: a, relay_port: 9880 }\nschema: cef\n`,
      ['6:5 port 9880 is already input http\'s - give another "relay_port"'],
    ],
    ['an unknown choice', `${base}ocsf: { alerts: findings }\n`, ['6:17 "alerts" is one of finding, activity - did you mean "finding"?']],
    ['nothing', '', ['1:1 the file must be a map, not empty']],
    ['a key twice', `${base}schema: ecs\nschema: ecs\n`, ['7:1 not YAML: Map keys must be unique']],
    ['an alias of nothing', `${base}schema: *a\n`, ['6:9 there is no anchor "&a" before "*a" - quote it where it is a text']],
    [
      'an item that is a text',
      `${base}  - stdout\n`,
      ['6:5 an item of "outputs" must be a map - it has a "type": stdout, file, elasticsearch, opensearch, splunk, forward, syslog, rsyslog'],
    ],
    ['a second document', `${base}---\nschema: ecs\n`, ['6:1 a second document begins here, and a config is one - remove the "---"']],
    ['a size', `${base}deployment: { max_record: 2 MB }\n`, ['6:27 "max_record" is not of the right form: Bytes, with K, M or G. - such as 16M']],
    [
      'keys twice, and broken YAML',
      `schema: ecs\nschema: ecs\nproducts: [\n} ]\n`,
      ['2:1 not YAML: Map keys must be unique', '4:1 not YAML: Flow sequence in block collection must be sufficiently indented and end with a ]'],
    ],
    ['broken YAML', 'products: [\n', ['2:1 not YAML: Flow sequence in block collection must be sufficiently indented and end with a ]']],
  ];
  it.each(cases)('%s', (_, text, expected) => {
    expect(problems(text)).toEqual(expected);
  });

  it('all at once, in the order of the file', () => {
    expect(problems(`${base.replace('http', 'htpp')}shema: ecs\n`).map((problem) => problem.split(' ')[0])).toEqual(['3:11', '6:1']);
  });

  it('a product without schemas', () => {
    expect(problems(base.replace('[kubearmor]', '[kubearmour]'), ['kubearmor', 'falco'])).toEqual([
      '1:12 there are no schemas for the product "kubearmour" - did you mean "kubearmor"?',
    ]);
  });

  it('a folder', () => {
    expect(() => loadConfig('/')).toThrow('/:1:1: it is a folder, not a file');
  });

  it('what is no text', () => {
    expect(() => loadConfig(process.execPath)).toThrow(`${process.execPath}:1:1: this is no text`);
  });

  it('a missing file', () => {
    expect(() => loadConfig('/nowhere/sluice.yaml')).toThrow('/nowhere/sluice.yaml:1:1: there is no such file - run "sluice init" to write one');
  });
});

describe('a secret', () => {
  const secrets: [string, string][] = [
    ['elasticsearch', 'password'],
    ['elasticsearch', 'user'],
    ['elasticsearch', 'api_key'],
    ['opensearch', 'password'],
    ['splunk', 'token'],
    ['forward', 'shared_key'],
  ];
  it('of an input, too', () => {
    expect(problems(base.replace('http', 'splunk\n    token: hunter2'))).toEqual([expect.stringMatching(/^4:12 "token" is a secret: /)]);
  });
  it.each(secrets)('of %s as a value is an error that does not repeat it: %s', (type, name) => {
    for (const value of ['hunter2', '12345678', `x$\{A}`, `$\{A:-hunter2}`, '$A']) {
      const text = `${base}  - type: ${type}\n    host: a\n    ${name}: ${value}\n`;
      const [problem] = problems(text).filter((line) => line.startsWith('8:'));
      expect(problem).toMatch(new RegExp(`^8:\\d+ "${name}" is a secret: .* such as \\$\\{SLUICE_${name.toUpperCase()}\\}$`));
      expect(problem).not.toContain(value);
    }
  });
});
