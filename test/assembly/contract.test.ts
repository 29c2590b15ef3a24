import { describe, expect, it } from 'vitest';
import { loadFilter } from '../../generator/host/host.js';
import { recordTime } from '../support/fuzz-corpus.js';
import { limitMemory } from '../support/fuzz-sections.js';
import { checkAnswer, differences, fault, loadSubject, readModule } from '../support/fuzz-subject.js';

const subject = loadSubject('kubearmor');
const encoder = new TextEncoder();
const alert = {
  Timestamp: 1779768913,
  UpdatedTime: '2026-05-26T04:15:13.123456Z',
  ClusterName: 'default',
  HostName: 'wörker-01',
  NamespaceName: 'shop',
  PodName: 'cart-7d',
  ContainerImage: 'registry:5000/shop/cart:1.2@sha256:0123',
  HostPID: 3488352,
  PID: 3488353,
  ProcessName: '/usr/bin/apt',
  Type: 'MatchedPolicy',
  Operation: 'Process',
  Resource: '/usr/bin/apt "update" \\ \u{1f600}\t',
  Data: 'syscall=SYS_EXECVE',
  Result: 'Permission denied',
  Action: 'Block',
  Severity: '5',
  Tags: 'MITRE,T1059.004',
  ATags: ['MITRE', 'T1059.004'],
};
const text = JSON.stringify(alert);

function expectSame(record: string | Uint8Array): void {
  const bytes = typeof record === 'string' ? encoder.encode(record) : record;
  const found = fault(subject, bytes, true) ?? fault(subject, bytes, true, true);
  if (found) expect.fail(`${Buffer.from(bytes.subarray(0, 2000)).toString()}\n${found}`);
}

const answerTo = (record: string | Uint8Array): { event: unknown; error: unknown } => JSON.parse(subject.answer(record));

describe('a truncated record', () => {
  it.each([
    ['the event', text],
    ['the event in a string', JSON.stringify({ stream: 'stdout', log: text })],
    ['the event in an object', JSON.stringify({ stream: 'stdout', log: alert })],
    ['a batch', JSON.stringify({ message: [{ a: 1 }, alert, alert] })],
  ])('%s: has the oracle’s answer at every byte', (_, record) => {
    const bytes = encoder.encode(record);
    for (let end = 0; end < bytes.length; end++) expectSame(bytes.subarray(0, end));
  });

  it('says where it ends, and keeps its text', () => {
    const answer = answerTo(text.slice(0, 100));
    expect(answer.event).toMatchObject({ kind: 'pipeline_error', original: text.slice(0, 100) });
    expect(answer.error).toEqual({ type: 'json_truncated', message: 'record: the JSON text ends early, at byte 100' });
  });

  it('in a carrier: keeps the record’s members', () => {
    for (let end = 200; end < text.length; end++) {
      const record = { stream: 'stdout', log: text.slice(0, end) };
      if (!record.log.isWellFormed()) continue;
      expect(answerTo(JSON.stringify(record))).toMatchObject({ ...record, event: { kind: 'pipeline_error' }, error: { type: 'json_truncated' } });
      expectSame(JSON.stringify(record));
    }
  });
});

describe('a record without an event', () => {
  it.each([
    '{}',
    '{ }',
    '{"a":1.50,"b":[ 1 , 2 ]}',
    '{"log":"2026/05/26 05:00:00 received alert"}',
    '{"log":"","log":""}',
    '{"message":{"a":{}}}',
    '{"log":"{}"}',
    '{"log":"[]"}',
    '{"resourceLogs":[]}',
  ])('is answered byte for byte: %s', (record) => {
    expect(subject.answer(record)).toBe(record);
    expect(subject.answer(record, true)).toBe(record);
    expectSame(record);
  });
});

describe('a record that is no JSON object', () => {
  it.each([
    '',
    ' ',
    '\n',
    '[]',
    '1',
    '"a"',
    'null',
    'x',
    '{',
    '}',
    '{}x',
    '{} {}',
    '{"a"}',
    "{'a':1}",
    '{"a":1,}',
    '{"a":01}',
    '{"a":+1}',
    '{"a":.5}',
    '{"a":NaN}',
    '{"a":tru}',
    '{"a":"\\x"}',
    '{"a":"\\u12"}',
    '{"a":"\t"}',
    '\ufeff{}',
  ])('is kept whole as event.original: %j', (record) => {
    expect(answerTo(record)).toMatchObject({ event: { kind: 'pipeline_error', original: record.replace(/[ \n]+$/, '') } });
    expectSame(record);
  });
});

describe('a record with a member twice', () => {
  it.each([
    '{"log":"x","log":EVENT}',
    '{"log":EVENT,"log":"x"}',
    '{"log":EVENT,"a":1,"a":{"b":2},"log":EVENT}',
    '{"a":1,"message":"x","log":"y","a":2,"message":EVENT,"kubernetes":1,"kubernetes":{}}',
    '{"Type":"ContainerLog",MEMBERS}',
    '{MEMBERS,"Type":"ContainerLog","HostName":null}',
    '{MEMBERS,"ClusterName":{"a":1},"ATags":"x","PID":"1","Owner":1,"Owner":{"Ref":"Pod"}}',
    '{MEMBERS,"odd":1,"odd":[2],"Odd":3,"odd":4}',
  ])('has the oracle’s answer, and each name once: %s', (pattern) => {
    const record = pattern.replaceAll('EVENT', JSON.stringify(text)).replace('MEMBERS', text.slice(1, -1));
    expectSame(record);
  });
});

describe('a deep record', () => {
  const shapes: [string, (inner: string) => string][] = [
    ['beside the event', (deep) => `{"log":${JSON.stringify(text)},"deep":${deep}}`],
    ['in the event', (deep) => `{"deep":${deep},${text.slice(1)}`],
    ['in the event in a string', (deep) => JSON.stringify({ stream: 'x', log: `{"deep":${deep},${text.slice(1)}` })],
    ['in the event in an object', (deep) => `{"log":{"deep":${deep},${text.slice(1)}}`],
    ['without an event', (deep) => `{"deep":${deep}}`],
    [
      'in OTLP',
      (deep) =>
        `{"resourceLogs":[{"scopeLogs":[{"logRecords":[{"body":{"kvlistValue":{"values":[{"key":"x","value":${deep}},{"key":"Type","value":{"stringValue":"MatchedPolicy"}},{"key":"HostName","value":{"stringValue":"h"}},{"key":"Operation","value":{"stringValue":"Process"}}]}}}]}]}]}`,
    ],
  ];
  const levels = [...Array(16).keys()].map((level) => level + 50).concat(69, 70, 128, 500, 990, 999, 1000, 1001, 5000);

  it.each(shapes)('%s: has the oracle’s answer at every depth', (_, shape) => {
    for (const level of levels) {
      expectSame(shape('['.repeat(level) + ']'.repeat(level)));
      expectSame(shape('{"a":'.repeat(level) + '1'.concat('}'.repeat(level))));
      expectSame(shape('[{"a":'.repeat(level / 2) + '1'.concat('}]'.repeat(level / 2))));
      expectSame(shape('['.repeat(level)));
    }
  });

  it('keeps the record’s members', () => {
    const deep = '['.repeat(61) + ']'.repeat(61);
    const answer = answerTo(`{"log":${JSON.stringify(text)},"deep":${deep}}`);
    expect(answer).toMatchObject({ event: { kind: 'pipeline_error' }, error: { type: 'json_nesting' }, log: text, deep: JSON.parse(deep) });
  });

  it('in OTLP values: does not exhaust the stack', () => {
    for (const level of [90, 120, 300]) {
      const value = '{"arrayValue":{"values":['.repeat(level) + '{"intValue":"1"}'.concat(']}}'.repeat(level));
      subject.answer((shapes[5] as (typeof shapes)[0])[1](value));
      const list = '{"kvlistValue":{"values":[{"key":"a","value":'.repeat(level) + '{"intValue":"1"}'.concat('}]}}'.repeat(level));
      subject.answer((shapes[5] as (typeof shapes)[0])[1](list));
    }
  });
});

describe('a huge record', () => {
  /** Milliseconds that the filter takes, at best of three. */
  const time = (record: Uint8Array): number =>
    Math.min(
      ...[0, 1, 2].map(() => {
        const start = performance.now();
        subject.filter.call('to_ecs_original', 'tag', 0, 0, record);
        return performance.now() - start;
      }),
    );
  const hostile: [string, (count: number) => unknown][] = [
    ['escapes', (count) => ({ log: JSON.stringify({ ...alert, Resource: 'é"\\\n'.repeat(count), Data: '\0='.repeat(count) }) })],
    ['members', (count) => ({ ...alert, ...Object.fromEntries([...Array(count).keys()].map((index) => [`A${index}`, index])) })],
    [
      'members of one name in snake_case',
      (count) => ({ ...alert, ...Object.fromEntries([...Array(count / 50).keys()].map((index) => ['-_'[index & 1]?.repeat(1 + (index >> 1)) ?? '', 1])) }),
    ],
    ['tags', (count) => ({ ...alert, ATags: [...Array(count).keys()].map((index) => `T${index}`), Tags: 'T1059.004,'.repeat(count) })],
    ['keys of lines', (count) => ({ log: `PodName: x\n${'HostName: h\n'.repeat(count)}UpdatedTime: x` })],
    [
      'unknown keys of lines',
      (count) => ({ log: `PodName: x\n${[...Array(count).keys()].map((index) => `A${index % 9}: h\n`).join('')}HostName: h\nUpdatedTime: x` }),
    ],
    [
      'pairs',
      (count) => ({
        ...alert,
        Operation: 'Network',
        Data: 'kprobe=tcp_connect domain=AF_INET '.repeat(count),
        Resource: 'remoteip=1.2.3.4 port=1 protocol=TCP '.repeat(count),
      }),
    ],
    ['carriers', (count) => ({ log: '{'.repeat(count), message: '['.repeat(count), body: { text: { msg: '{"a":'.repeat(count) } } })],
    ['items of a batch', (count) => ({ log: [...Array(count).fill({ a: 1 }), alert, ...Array(count).fill({ a: 1 })] })],
    [
      'log records',
      (count) => ({
        resourceLogs: [
          { scopeLogs: [{ logRecords: Array(count).fill({ body: { kvlistValue: { values: [{ key: 'Type', value: { stringValue: 'ContainerLog' } }] } } }) }] },
        ],
      }),
    ],
  ];

  it.each(hostile)('of many %s: takes time in proportion', (_, make) => {
    const [small, large] = [2000, 16_000].map((count) => time(encoder.encode(JSON.stringify(make(count))))) as [number, number];
    // Eight times the size: sixty-four times the time were the square of it.
    expect(large).toBeLessThan(5 + small * 24);
  });

  const sizes = [64 * 1024 - 1, 64 * 1024, 1 << 20, 3 << 20];

  it.each(sizes)('of %d bytes: has the oracle’s answer', (size) => {
    const piece = `"\\é\n${'x'.repeat(996)}`;
    const big = piece.repeat(size / piece.length);
    expectSame(JSON.stringify({ log: JSON.stringify({ ...alert, Resource: big }) }));
    expectSame(JSON.stringify({ ...alert, Unknown: big, Data: big }));
    expectSame(JSON.stringify({ log: text, beside: big }));
    expectSame(JSON.stringify({ log: big }));
    expectSame(JSON.stringify({ log: text.slice(0, -1), big }));
  });

  it('of many members: has the oracle’s answer', () => {
    const members = [...Array(20_000).keys()].map((index) => [`Some ${index % 5000}`, index]);
    expectSame(`{${members.map(([name, value]) => `${JSON.stringify(name)}:${value}`).join(',')},${text.slice(1)}`);
    expectSame(JSON.stringify({ log: text, ...Object.fromEntries(members) }));
    expectSame(JSON.stringify({ ...alert, ATags: members.map(([name]) => name), Tags: members.map(([name]) => name).join(',') }));
    expectSame(`{${'"log":"x",'.repeat(20_000)}"log":${JSON.stringify(text)}}`);
    expectSame(JSON.stringify({ log: `Timestamp: 1\n${'PodName: x\n'.repeat(5000)}HostName: h\nType: MatchedPolicy\nOperation: File` }));
  });

  it('leaves memory as large as it was once it has seen the like', () => {
    const record = encoder.encode(JSON.stringify({ log: JSON.stringify({ ...alert, Resource: 'é"'.repeat(1 << 16) }) }));
    subject.answer(record);
    const size = subject.filter.memorySize();
    for (let i = 0; i < 50; i++) subject.answer(record);
    expect(subject.filter.memorySize()).toBe(size);
  });
});

describe('bytes that are no text', () => {
  it('NUL: is a fault in JSON, and the answer has none', () => {
    for (const at of [0, 1, 10, text.length - 1, text.length]) expectSame(`${text.slice(0, at)}\0${text.slice(at)}`);
    expectSame(JSON.stringify({ log: `${text.slice(0, 50)}\0${text.slice(50)}` }));
    expectSame(JSON.stringify({ log: JSON.stringify({ ...alert, Resource: 'a\0b', 'a\0b': '\0' }) }));
    expectSame(`${text}\0\0\0`);
  });

  const bytes = [
    [0x80],
    [0xff],
    [0xc0, 0x80],
    [0xc3],
    [0xe2, 0x82],
    [0xed, 0xa0, 0x80],
    [0xf0, 0x9f, 0x98],
    [0xf4, 0x90, 0x80, 0x80],
    [0xf8, 0x88, 0x80, 0x80, 0x80],
    [0xe2, 0x28, 0xa1],
    [0xf0, 0x9f, 0x22],
  ];
  it.each(bytes.map((run) => [run.map((byte) => byte.toString(16)).join(' '), run] as const))('%s: becomes U+FFFD', (_, run) => {
    for (const record of [text, JSON.stringify({ log: text }), JSON.stringify({ log: 'not ours' }), JSON.stringify({ log: alert, näme: 'ä' }), '{"a']) {
      const whole = encoder.encode(record);
      for (const at of [0, 2, 9, 30, whole.length >> 1, whole.length - 3, whole.length]) {
        expectSame(new Uint8Array([...whole.subarray(0, at), ...run, ...whole.subarray(at)]));
      }
    }
  });

  it('lone surrogates: become U+FFFD', () => {
    for (const spelled of ['\\ud83d', '\\ude00', '\\ud83d\\u0041', '\\ude00\\ud83d', '\\ud83d\\ud83d\\ude00', '\\uDBFF\\uDFFF', '\\ud83d\\n', '\\\\ud83d']) {
      expectSame(`{"Resource":"${spelled}",${text.slice(1)}`.replace('"Resource":"/usr', '"Extra":"/usr'));
      expectSame(`{"log":"x${spelled}"}`);
      expectSame(`{"${spelled}":1,"log":${JSON.stringify(text)}}`);
      expectSame(JSON.stringify({ log: `{"Odd":"${spelled}","${spelled}":[1],${text.slice(1)}` }));
    }
  });
});

describe('a host that is at odds with the module', () => {
  type Entry = (tag: number, tagSize: number, seconds: number, nanoseconds: number, record: number, size: number) => number;
  const exports = new WebAssembly.Instance(new WebAssembly.Module(readModule('kubearmor'))).exports as unknown as {
    memory: WebAssembly.Memory;
    malloc(size: number): number;
    free(at: number): void;
    to_ecs: Entry;
  };
  const record = encoder.encode(JSON.stringify({ log: text }));

  /** Calls the module with the record's address and length changed. */
  function call(change: (at: number, size: number) => [number, number], bytes = record): string {
    const tag = exports.malloc(4);
    const at = exports.malloc(bytes.length + 1);
    const memory = new Uint8Array(exports.memory.buffer);
    memory.set(bytes, at);
    memory[at + bytes.length] = 0;
    const [address, size] = change(at, bytes.length);
    const answer = exports.to_ecs(tag, 3, recordTime.seconds, recordTime.nanoseconds, address, size) >>> 0;
    const after = new Uint8Array(exports.memory.buffer);
    const found = checkAnswer(after.slice(answer, after.indexOf(0, answer)));
    exports.free(tag);
    exports.free(at);
    return found;
  }

  it('record pointer 0: answers a constant that says so', () => {
    const answer = JSON.parse(call((_, size) => [0, size]));
    expect(answer).toMatchObject({ event: { kind: 'pipeline_error', module: 'kubearmor' } });
    expect(answer.error.message).toBeTruthy();
    expect(call(() => [0, 0])).toBe(JSON.stringify(answer));
  });

  it('an address outside of what was handed out: the same', () => {
    for (const address of [8, -8, 0x7fffffff, exports.memory.buffer.byteLength - 1, exports.memory.buffer.byteLength])
      expect(JSON.parse(call((_, size) => [address, size]))).toMatchObject({ event: { kind: 'pipeline_error' } });
  });

  it('length 0, or below: answers an empty record', () => {
    for (const size of [0, -1, -0x80000000]) expect(JSON.parse(call((at) => [at, size]))).toMatchObject({ event: { kind: 'pipeline_error', original: '' } });
  });

  it('a length too short: answers what there is of the record', () => {
    for (let size = 1; size < record.length; size++) {
      expect(
        differences(
          subject.oracle(record.subarray(0, size)),
          call((at) => [at, size]),
        ),
      ).toEqual([]);
    }
  });

  it('a length too long: answers the record, or a fault', () => {
    for (const more of [1, 2, 8, 64, 1000, 100_000, 10_000_000, 0x7fff0000]) call((at, size) => [at, size + more]);
    expect(
      differences(
        subject.oracle(record),
        call((at, size) => [at, size + 1]),
      ),
    ).toEqual([]);
  });

  it('a malloc that can’t be: answers 0, and the next works', () => {
    for (const size of [-1, -0x80000000]) expect(exports.malloc(size)).toBe(0);
    expect(
      differences(
        subject.oracle(record),
        call((at, size) => [at, size]),
      ),
    ).toEqual([]);
    const limited = new WebAssembly.Instance(new WebAssembly.Module(limitMemory(readModule('kubearmor'), 64))).exports as unknown as typeof exports;
    for (const size of [0x7fffffff, 0x7fffffbf, 5 << 20]) expect(limited.malloc(size)).toBe(0);
    expect(limited.malloc(1 << 20)).not.toBe(0);
  });

  it('copies that are never freed: do not fill memory', () => {
    const size = exports.memory.buffer.byteLength;
    for (let i = 0; i < 20_000; i++) {
      const at = exports.malloc(record.length + 1);
      new Uint8Array(exports.memory.buffer).set(record, at);
      exports.to_ecs(0, 0, 0, 0, at, record.length);
    }
    expect(exports.memory.buffer.byteLength).toBe(size);
  });

  it('no memory to grow: answers the record as it came, or that it did not arrive', () => {
    const filter = loadFilter(limitMemory(readModule('kubearmor'), 64));
    // Memory ends between 4050 and 4090, by the KiB somewhere else in an answer.
    const near = Array.from({ length: 40 }, (_, index) => 4050 + index);
    for (const size of [1, 100, 1000, 2000, 3000, 3500, 3900, 4000, ...near, 5000]) {
      for (const record of [
        { log: JSON.stringify({ ...alert, Resource: '\n'.repeat(size * 256) }) },
        { ...alert, Unknown: 'é'.repeat(size * 512) },
        { a: 'x'.repeat(size * 1024) },
      ]) {
        const bytes = encoder.encode(JSON.stringify(record));
        const { bytes: answer, trap } = filter.call('to_ecs_original', 'tag', 0, 0, bytes);
        if (!answer) expect.fail(`${size}: ${trap}`);
        const found = checkAnswer(answer);
        if (found !== new TextDecoder().decode(bytes)) expect(JSON.parse(found)).toHaveProperty('event.module', 'kubearmor');
      }
    }
    // And it goes on.
    expect(filter.call('to_ecs', 'tag', recordTime.seconds, recordTime.nanoseconds, record).answer).toBe(subject.answer(record));
  });

  it('any tag and any time: does not change where the record goes', () => {
    for (const tag of ['', '\0', 'é\u{1f600}', 'x'.repeat(100_000), '"}']) {
      expect(subject.filter.call('to_ecs', tag, recordTime.seconds, recordTime.nanoseconds, record).answer).toBe(subject.answer(record));
    }
    for (const [seconds, nanoseconds] of [
      [0, 0],
      [-1, -1],
      [0x7fffffff, 999_999_999],
      [-0x80000000, 0x7fffffff],
    ] as const) {
      const { bytes } = subject.filter.call('to_ecs', 't', seconds, nanoseconds, encoder.encode('{"Type":"MatchedPolicy","Operation":"File","HostName":"h"}'));
      expect(JSON.parse(checkAnswer(bytes as Uint8Array))['@timestamp']).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{9}Z$/);
    }
  });
});
