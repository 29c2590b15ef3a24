import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { ConfigError } from '../../generator/config/problem.js';
import { examine } from '../../generator/doctor/examine.js';
import { assemble, i32 } from './assemble.js';
import { env, type Planted, print, withFault } from './pipeline.js';

const folder = mkdtempSync(join(tmpdir(), 'sluice-doctor-'));
afterAll(() => rmSync(folder, { recursive: true }));

function write(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

/** Findings as `rule line:column`. */
const places = (file: string, modules?: string): string[] => examine(file, modules).map(({ rule, line, column }) => `${rule} ${line}:${column}`);

const input = (name: string, options: Record<string, string>): Planted => ({ kind: 'input', options: { name, 'storage.type': 'filesystem', ...options } });
const wasm = (options: Record<string, string>): Planted => ({
  kind: 'filter',
  options: { name: 'wasm', match: 'b', wasm_path: 'y.wasm', function_name: 'f', wasm_heap_size: '2M', wasm_stack_size: '64K', ...options },
});
const without = ({ kind, options }: Planted, ...names: string[]): Planted => ({
  kind,
  options: Object.fromEntries(Object.entries(options).filter(([name]) => !names.includes(name))),
});
const output = (name: string, options: Record<string, string> = {}): Planted => ({
  kind: 'output',
  options: { name, match: 'b', retry_limit: '9', ...options },
});
const whole = { buffer_max_size: '2M', skip_long_lines: 'on', truncate_long_lines: 'on' };

const faults: [what: string, rule: string, level: 'error' | 'warning', fault: Planted][] = [
  ['msgpack', 'wasm-format', 'error', wasm({ '^event_format': 'msgpack' })],
  ['no heap', 'wasm-memory', 'error', without(wasm({}), 'wasm_heap_size')],
  ['a small heap', 'wasm-memory', 'error', without(wasm({ '^wasm_heap_size': '64K' }), 'wasm_heap_size')],
  ['no stack', 'wasm-memory', 'warning', without(wasm({}), 'wasm_stack_size')],
  ['a small stack', 'wasm-memory', 'warning', without(wasm({ '^wasm_stack_size': '8192' }), 'wasm_stack_size')],
  ['forward without a thread', 'forward-thread', 'error', input('forward', {})],
  ['forward with its thread off', 'forward-thread', 'error', input('forward', { threaded: 'off', tag: 'kube.x' })],
  ['@timestamp added', 'time-key', 'warning', output('opensearch')],
  ['@timestamp added by name', 'time-key', 'warning', output('opensearch', { '^time_key': '@timestamp' })],
  ['syslog with default buffers', 'syslog-buffer', 'error', input('syslog', { mode: 'tcp' })],
  ['syslog by a socket of its own', 'syslog-buffer', 'error', input('syslog', {})],
  ['syslog with a small chunk', 'syslog-buffer', 'error', input('syslog', { mode: 'udp', '^buffer_chunk_size': '60K', buffer_max_size: '1M' })],
  ['syslog with a small buffer', 'syslog-buffer', 'error', input('syslog', { mode: 'tls', buffer_chunk_size: '32K', '^buffer_max_size': '128K' })],
  ['the stock syslog parser', 'syslog-parser', 'warning', input('syslog', { mode: 'udp', buffer_chunk_size: '256K', '^parser': 'syslog-rfc5424' })],
  ['long lines', 'tail', 'error', input('tail', { db: '/x', buffer_max_size: '2M' })],
  ['long lines skipped', 'tail', 'error', input('tail', { db: '/x', '^buffer_max_size': '64K', skip_long_lines: 'on' })],
  ['long lines cut', 'tail', 'error', input('tail', { db: '/x', truncate_long_lines: 'on' })],
  ['tail without a database', 'tail', 'warning', input('tail', whole)],
  ["a sender's token kept", 'splunk-token', 'warning', input('splunk', { splunk_token: env('T') })],
  ['a password', 'secret', 'warning', output('http', { '^http_passwd': 'hunter2' })],
  ['a token', 'secret', 'warning', output('splunk', { '^splunk_token': 'aaaa-bbbb' })],
  ['a shared key', 'secret', 'warning', input('forward', { threaded: 'on', '^shared_key': 'k' })],
  ['a token in a header', 'secret', 'warning', output('http', { '^header': 'Authorization Bearer abc' })],
  ['any certificate', 'tls-verify', 'warning', output('forward', { '^tls.verify': 'off' })],
  ['any name in a certificate', 'tls-verify', 'warning', output('forward', { '^tls.verify_hostname': 'false' })],
  ['es', 'es-bulk', 'error', output('es', { time_key: 't' })],
  ['records in memory', 'buffer', 'warning', { kind: 'input', options: { name: 'http' } }],
  ['records in memory by name', 'buffer', 'warning', { kind: 'input', options: { name: 'http', '^storage.type': 'memory' } }],
  ['a router in memory', 'buffer', 'warning', { kind: 'filter', options: { name: 'rewrite_tag', match: 'b' } }],
  ['one retry', 'retry', 'error', { kind: 'output', options: { name: 'http', match: 'b' } }],
  ['no retry', 'retry', 'error', { kind: 'output', options: { name: 'http', match: 'b', '^retry_limit': 'no_retries' } }],
  ['retries without end', 'retry', 'warning', { kind: 'output', options: { name: 'http', match: 'b', '^Retry_Limit': 'False' } }],
  ['a reload without end', 'reload', 'warning', { kind: 'service', options: { flush: '1', '^hot_reload': 'on' } }],
];

describe.each(['yaml', 'classic'] as const)('in a %s config', (form) => {
  it('nothing is found where nothing is wrong', () => {
    expect(examine(write(form, print(withFault(), form, undefined).text))).toEqual([]);
  });

  it.each(faults)('%s is found at its place', (_, rule, level, fault) => {
    const { text, at } = print(withFault(fault), form, fault);
    const file = write(form, text);
    const found = examine(file);
    expect(found).toEqual([{ rule, level, file, ...at, message: expect.any(String), mend: expect.any(String) }]);
    expect(JSON.stringify(found)).not.toMatch(/hunter2|aaaa-bbbb|Bearer abc/);
  });
});

describe('what is no fault', () => {
  it.each<[string, Planted]>([
    ['forward whose records no wasm filter takes', input('forward', { tag: 'other' })],
    ['buffers from the environment', input('syslog', { mode: 'tcp', buffer_max_size: env('SIZE') })],
    ['a datagram with room', input('syslog', { mode: 'udp', buffer_chunk_size: '66K' })],
    ['an input that measures', { kind: 'input', options: { name: 'cpu' } }],
    ['an output that sends nothing', { kind: 'output', options: { name: 'stdout' } }],
    ['retries without end and a bound', output('http', { retry_limit: 'no_limits', 'storage.total_limit_size': '1G' })],
    ['buffers on disk by the service', { kind: 'service', options: { 'storage.inherit': 'on', 'storage.type': 'filesystem' } }],
  ])('%s', (_, section) => {
    expect(examine(write('sound.yaml', print(withFault(section), 'yaml', section).text))).toEqual([]);
  });
});

describe('processors', () => {
  const config = (kind: string): string => `pipeline:
  ${kind}s:
    - name: ${kind === 'input' ? 'cpu' : 'stdout'}
      processors:
        logs:
          - name: wasm
            wasm_heap_size: 2M
            wasm_stack_size: 64K
            event_format: ${kind === 'input' ? 'msgpack' : 'json'}
`;

  it('wasm of an output is found', () => {
    expect(places(write('output.yaml', config('output')))).toEqual(['wasm-place 6:13']);
  });

  it('wasm of an input is examined as a filter is', () => {
    expect(places(write('input.yaml', config('input')))).toEqual(['wasm-format 9:13']);
  });
});

describe('a module that a config names', () => {
  write('good.wasm', assemble({}));
  write('seven.wasm', assemble({ type: [Array(7).fill(i32), [i32]] }));

  it('has the function', () => {
    expect(examine(write('a.conf', withModule('good.wasm', 'to_ecs')))).toEqual([]);
  });

  it('does not have the function', () => {
    expect(examine(write('a.conf', withModule('good.wasm', 'to_esc')))).toMatchObject([
      { rule: 'wasm-function', level: 'error', line: 4, column: 3, mend: 'did you mean "to_ecs"?' },
    ]);
  });

  it('has it with another signature', () => {
    const found = examine(write('a.conf', withModule('seven.wasm', 'to_ecs')));
    expect(found.map(({ rule }) => rule)).toEqual(['wasm-function', 'module-functions']);
    expect(found[0]?.message).toContain('to_ecs(i32, i32, i32, i32, i32, i32, i32) → i32');
  });

  it('brings a heap of its own: the default is only a warning', () => {
    expect(examine(write('a.conf', withModule('good.wasm', 'to_ecs').replace('  wasm_heap_size 2M\n', '')))).toMatchObject([
      { rule: 'wasm-memory', level: 'warning' },
    ]);
  });

  it('is looked for by name in --modules', () => {
    mkdirSync(join(folder, 'modules'), { recursive: true });
    write('modules/far.wasm', assemble({ exports: ['malloc', 'free'] }));
    const file = write('a.conf', withModule('/far/far.wasm', 'to_ecs'));
    expect(examine(file)).toEqual([]);
    expect(examine(file, join(folder, 'modules')).map(({ rule }) => rule)).toEqual(['wasm-function', 'module-functions']);
  });

  function withModule(path: string, name: string): string {
    return `[FILTER]\n  Name wasm\n  Wasm_Path ${path}\n  Function_Name ${name}\n  wasm_heap_size 2M\n  wasm_stack_size 64K\n`;
  }
});

describe('reading', () => {
  it('follows @INCLUDE, @SET and parsers files, and says which file', () => {
    mkdirSync(join(folder, 'conf.d'), { recursive: true });
    write('conf.d/a.conf', `[OUTPUT]\n  name http\n  retry_limit 9\n  http_passwd ${env('PW')}\n  HTTP_User ${env('PW')}\n`);
    write('conf.d/b.conf', `[INPUT]\n  name syslog\n  mode ${env('MODE')}\n  buffer_chunk_size 100K\n  parser mine\n  storage.type filesystem\n`);
    write('parsers.conf', '[PARSER]\n  name mine\n  time_format %Y-%m-%dT%H:%M:%S.%L%z\n');
    const main = write('main.conf', '@SET PW=hunter2\n@SET MODE=udp\n@INCLUDE conf.d/*.conf\n[SERVICE]\n  parsers_file parsers.conf\n');
    expect(examine(main).map(({ rule, file, line, column }) => [rule, file.split('/').at(-1), line, column])).toEqual([
      ['syslog-parser', 'b.conf', 5, 3],
      ['secret', 'main.conf', 1, 6],
    ]);
  });

  it('follows includes, env and parsers of YAML', () => {
    write(
      'part.yaml',
      'pipeline:\n  inputs:\n    - name: syslog\n      mode: udp\n      bufferChunkSize: 100K\n      parser: own\n      storage.type: filesystem\n',
    );
    const main = write(
      'main.yaml',
      `env:\n  PW: hunter2\nincludes:\n  - part.yaml\nparsers:\n  - name: own\n    time_format: "%S.%L"\npipeline:\n  outputs:\n    - name: http\n      retry_limit: 9\n      http_passwd: ${env('PW')}\n`,
    );
    expect(places(main)).toEqual(['secret 2:3', 'syslog-parser 6:7']);
  });

  it('takes comments, tabs and line ends of all kinds', () => {
    const text = '\ufeff  # A comment.\r\n\r\n[Output]\r\n\tName\t http \r\n\t# retry_limit 3\r\n\tRetry_Limit  1 \r\n';
    expect(places(write('crlf.conf', text))).toEqual(['retry 6:2']);
  });

  it('leaves groups within a section alone', () => {
    expect(places(write('group.conf', '[OUTPUT]\n  name http\n  [x]\n    http_passwd a\n  retry_limit 1\n'))).toEqual(['retry 5:3']);
  });

  it.each([
    ['no YAML', 'pipeline: [', 1],
    ['another YAML', 'a: 1\n', 1],
    ['text', 'Once upon a time', 1],
    ['nothing', '', 1],
    ['an include that is not there', '[SERVICE]\n  flush 1\n@INCLUDE none.conf\n', 3],
    ['an include of itself', '@INCLUDE odd\n', 1],
    ['a module that is cut', '\0asm\u0001\0\0\0\u0001\u0009', 1],
    ['a module compiled ahead of time', '\0aot', 1],
  ])('says where it can’t: %s', (_, text, line) => {
    const file = write('odd', text);
    let problem: unknown;
    try {
      examine(file);
    } catch (error) {
      problem = error;
    }
    expect(problem).toBeInstanceOf(ConfigError);
    expect((problem as ConfigError).problems[0]).toMatchObject({ line });
  });
});
