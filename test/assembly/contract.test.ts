import { describe, expect, it } from 'vitest';
import { loadFilter } from '../../generator/host/host.js';
import { recordTime } from '../support/fuzz-corpus.js';
import { fault } from '../support/fuzz-fault.js';
import { alertOf, shapesOf } from '../support/fuzz-hostile.js';
import { limitMemory } from '../support/fuzz-sections.js';
import { checkAnswer, loadSubject, products, readModule } from '../support/fuzz-subject.js';

const encoder = new TextEncoder();

type Entry = (tag: number, tagSize: number, seconds: number, nanoseconds: number, record: number, size: number) => number;

interface Exports {
  memory: WebAssembly.Memory;
  malloc(size: number): number;
  free(at: number): void;
}

describe.each(products)('%s', (product) => {
  const subject = loadSubject(product);
  const alert = alertOf(subject);
  const text = JSON.stringify(alert);
  const { functions } = subject.filter;

  /** ECS has the oracle's answers; what every function answers is one that a collector survives. */
  function expectSame(record: string | Uint8Array): void {
    const bytes = typeof record === 'string' ? encoder.encode(record) : record;
    for (const name of functions) {
      const found = fault(subject, name, bytes, name === 'to_ecs' || name === 'to_ecs_original');
      if (found) expect.fail(`${name} ${Buffer.from(bytes.subarray(0, 2000)).toString()}\n${found.kind}: ${found.text}`);
    }
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
      for (let end = text.length - 20; end < text.length; end++) {
        const record = { stream: 'stdout', log: text.slice(0, end) };
        if (!record.log.isWellFormed()) continue;
        expect(answerTo(JSON.stringify(record))).toMatchObject({ ...record, event: { kind: 'pipeline_error' }, error: { type: 'json_truncated' } });
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
      for (const name of functions) expect(subject.call(name, record)).toBe(record);
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
    const names = Object.keys(alert);

    it.each([
      '{"log":"x","log":EVENT}',
      '{"log":EVENT,"log":"x"}',
      '{"log":EVENT,"a":1,"a":{"b":2},"log":EVENT}',
      '{"a":1,"message":"x","log":"y","a":2,"message":EVENT,"kubernetes":1,"kubernetes":{}}',
      '{MEMBERS,"odd":1,"odd":[2],"Odd":3,"odd":4}',
    ])('has the oracle’s answer, and each name once: %s', (pattern) => {
      expectSame(pattern.replaceAll('EVENT', JSON.stringify(text)).replace('MEMBERS', text.slice(1, -1)));
    });

    it.each(['null', '"1"', '""', '{"a":1}', '[]', '7'])('of which one is %s: has the oracle’s answer, and each name once', (value) => {
      for (const name of names) {
        expectSame(`{"${name}":${value},${text.slice(1)}`);
        expectSame(`${text.slice(0, -1)},"${name}":${value}}`);
      }
    });
  });

  describe('a deep record', () => {
    const values = Object.entries(alert)
      .filter(([, value]) => typeof value === 'string')
      .map(([key, value]) => JSON.stringify({ key, value: { stringValue: value } }));
    const otlp = (deep: string): string =>
      `{"resourceLogs":[{"scopeLogs":[{"logRecords":[{"body":{"kvlistValue":{"values":[{"key":"x","value":${deep}},${values.join(',')}]}}}]}]}]}`;
    const shapes: [string, (inner: string) => string][] = [
      ['beside the event', (deep) => `{"log":${JSON.stringify(text)},"deep":${deep}}`],
      ['in the event', (deep) => `{"deep":${deep},${text.slice(1)}`],
      ['in the event in a string', (deep) => JSON.stringify({ stream: 'x', log: `{"deep":${deep},${text.slice(1)}` })],
      ['in the event in an object', (deep) => `{"log":{"deep":${deep},${text.slice(1)}}`],
      ['without an event', (deep) => `{"deep":${deep}}`],
      ['in OTLP', otlp],
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
        const list = '{"arrayValue":{"values":['.repeat(level) + '{"intValue":"1"}'.concat(']}}'.repeat(level));
        const pairs = '{"kvlistValue":{"values":[{"key":"a","value":'.repeat(level) + '{"intValue":"1"}'.concat('}]}}'.repeat(level));
        for (const name of functions) {
          subject.call(name, otlp(list));
          subject.call(name, otlp(pairs));
        }
      }
    });
  });

  describe('a huge record', () => {
    /** Milliseconds that a function takes. */
    const time = (name: string, record: Uint8Array): number => {
      const start = performance.now();
      subject.filter.call(name, 'tag', 0, 0, record);
      return performance.now() - start;
    };
    /** The best of as many tries as it takes to be below; what else the machine does only adds to a time. */
    const best = (most: number, tries: number, take: () => number): number => {
      let least = take();
      while (--tries > 0 && least > most) least = Math.min(least, take());
      return least;
    };
    it.each(shapesOf(alert))('of many %s: takes time in proportion', (_, make) => {
      const [small, large] = [2000, 16_000].map((count) => encoder.encode(JSON.stringify(make(count)))) as [Uint8Array, Uint8Array];
      // Eight times the size: sixty-four times the time were the square of it.
      for (const name of functions) {
        const most = 5 + best(0, 3, () => time(name, small)) * 24;
        expect(best(most, 20, () => time(name, large))).toBeLessThan(most);
      }
    });

    const piece = `"\\é\n${'x'.repeat(996)}`;
    // Fluent Bit's own heap for a module that brings none is 8 KiB.
    const sizes = [8 * 1024 - 1, 9 * 1024, 64 * 1024 - 1, 64 * 1024, 1 << 20, 3 << 20];

    it.each(sizes)('of %d bytes: has the oracle’s answer', (size) => {
      const big = piece.repeat(Math.ceil(size / piece.length)).slice(0, size);
      expectSame(JSON.stringify({ log: JSON.stringify({ ...alert, Odd: big }) }));
      expectSame(JSON.stringify({ ...alert, Unknown: big, [Object.keys(alert)[0] as string]: big }));
      expectSame(JSON.stringify({ log: text, beside: big }));
      expectSame(JSON.stringify({ log: big }));
      expectSame(JSON.stringify({ log: text.slice(0, -1), big }));
    });

    it('of many members: has the oracle’s answer', () => {
      const many = [...Array(20_000).keys()].map((index) => [`Some ${index % 5000}`, index]);
      expectSame(`{${many.map(([name, value]) => `${JSON.stringify(name)}:${value}`).join(',')},${text.slice(1)}`);
      expectSame(JSON.stringify({ log: text, ...Object.fromEntries(many) }));
      expectSame(JSON.stringify({ ...alert, Odd: many.map(([name]) => name) }));
      expectSame(`{${'"log":"x",'.repeat(20_000)}"log":${JSON.stringify(text)}}`);
    });
  });

  describe('bytes that are no text', () => {
    it('NUL: is a fault in JSON, and the answer has none', () => {
      for (const at of [0, 1, 10, text.length - 1, text.length]) expectSame(`${text.slice(0, at)}\0${text.slice(at)}`);
      expectSame(JSON.stringify({ log: `${text.slice(0, 50)}\0${text.slice(50)}` }));
      expectSame(JSON.stringify({ log: JSON.stringify({ ...alert, Odd: 'a\0b', 'a\0b': '\0' }) }));
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
        expectSame(`{"Extra":"${spelled}",${text.slice(1)}`);
        expectSame(`{"log":"x${spelled}"}`);
        expectSame(`{"${spelled}":1,"log":${JSON.stringify(text)}}`);
        expectSame(JSON.stringify({ log: `{"Odd":"${spelled}","${spelled}":[1],${text.slice(1)}` }));
      }
    });
  });

  describe('a host that is at odds with the module', () => {
    const exports = new WebAssembly.Instance(new WebAssembly.Module(readModule(product))).exports as unknown as Exports & Record<string, Entry>;
    const record = encoder.encode(JSON.stringify({ log: text }));

    /** A call with the record's address and length, or the tag, changed. */
    function call(name: string, change: (at: number, size: number) => [number, number], tag = encoder.encode('tag')): string {
      const [tagAt, at] = [tag, record].map((bytes) => {
        const to = exports.malloc(bytes.length + 1);
        const memory = new Uint8Array(exports.memory.buffer);
        memory.set(bytes, to);
        memory[to + bytes.length] = 0;
        return to;
      }) as [number, number];
      const [address, size] = change(at, record.length);
      const answer = (exports[name] as Entry)(tagAt, tag.length, recordTime.seconds, recordTime.nanoseconds, address, size) >>> 0;
      const after = new Uint8Array(exports.memory.buffer);
      const found = checkAnswer(after.slice(answer, after.indexOf(0, answer)));
      exports.free(tagAt);
      exports.free(at);
      return found;
    }

    const whole = (at: number, size: number): [number, number] => [at, size];
    const isRight = (name: string): void => expect(call(name, whole)).toBe(subject.call(name, record));

    describe.each(functions)('%s', (name) => {
      it('record pointer 0: answers a constant that says so', () => {
        const answer = JSON.parse(call(name, (_, size) => [0, size]));
        expect(answer).toMatchObject({ event: { kind: 'pipeline_error', module: product } });
        expect(answer.error.message).toBeTruthy();
        for (const size of [0, 1, -1, 0x7fffffff]) expect(call(name, () => [0, size])).toBe(JSON.stringify(answer));
        isRight(name);
      });

      it('an address outside of what was handed out: the same', () => {
        const end = exports.memory.buffer.byteLength;
        for (const address of [1, 8, -1, -8, 0x7fffffff, -0x80000000, end - 1, end, end + 65_536]) {
          expect(call(name, (_, size) => [address, size])).toBe(call(name, () => [0, 0]));
        }
        isRight(name);
      });

      it('length 0, or below: answers an empty record', () => {
        for (const size of [0, -1, -0x80000000])
          expect(JSON.parse(call(name, (at) => [at, size]))).toMatchObject({ event: { kind: 'pipeline_error', original: '' } });
        isRight(name);
      });

      it('a length too short: answers what there is of the record', () => {
        for (let size = 1; size < record.length; size += 7) expect(call(name, (at) => [at, size])).toBe(subject.call(name, record.subarray(0, size)));
      });

      it('a length too long: answers the record, or a fault', () => {
        expect(call(name, (at, size) => [at, size + 1])).toBe(subject.call(name, record));
        for (const more of [2, 8, 64, 1000, 100_000, 10_000_000, 0x7fff0000]) call(name, (at, size) => [at, size + more]);
        isRight(name);
      });

      it('no NUL behind the record: answers the same', () => {
        for (const behind of ['"', '\\', '}', '{', 'x', 'é', '0', ' ']) {
          const at = exports.malloc(record.length);
          const memory = new Uint8Array(exports.memory.buffer);
          memory.set(record, at);
          memory.set(encoder.encode(behind.repeat(32)), at + record.length);
          const answer = (exports[name] as Entry)(0, 0, recordTime.seconds, recordTime.nanoseconds, at, record.length) >>> 0;
          const after = new Uint8Array(exports.memory.buffer);
          expect(checkAnswer(after.slice(answer, after.indexOf(0, answer)))).toBe(subject.call(name, record));
          exports.free(at);
        }
      });

      it('any tag and any time: does not change where the record goes', () => {
        for (const tag of [[], [0], [0xff, 0xfe, 0x80], [0xc3], [0x22, 0x7d, 0x5c], Array(100_000).fill(0x78)]) {
          expect(call(name, whole, new Uint8Array(tag))).toBe(subject.call(name, record));
        }
        for (const [seconds, nanoseconds] of [
          [0, 0],
          [-1, -1],
          [0x7fffffff, 999_999_999],
          [-0x80000000, 0x7fffffff],
        ] as const) {
          const { bytes } = subject.filter.call(name, 't', seconds, nanoseconds, record.subarray(0, -4));
          expect(JSON.parse(checkAnswer(bytes as Uint8Array))['@timestamp']).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{9}Z$/);
        }
      });

      it('no memory to grow: answers the record as it came, or that it did not arrive', () => {
        const filter = loadFilter(limitMemory(readModule(product), 64));
        // Memory ends between 4050 and 4090, by the KiB somewhere else in an answer.
        const near = Array.from({ length: 14 }, (_, index) => 4050 + 3 * index);
        for (const size of [1, 1000, 2000, 3000, 3500, 3900, 4000, ...near, 5000]) {
          for (const big of [
            { log: JSON.stringify({ ...alert, Odd: '\n'.repeat(size * 256) }) },
            { ...alert, Unknown: 'é'.repeat(size * 512) },
            { a: 'x'.repeat(size * 1024) },
          ]) {
            const bytes = encoder.encode(JSON.stringify(big));
            const { bytes: answer, trap } = filter.call(name, 'tag', 0, 0, bytes);
            if (!answer) expect.fail(`${size}: ${trap}`);
            if (Buffer.compare(answer, bytes) === 0) continue;
            const found = checkAnswer(answer);
            if (name.startsWith('to_ecs')) expect(JSON.parse(found)).toHaveProperty('event.module');
          }
        }
        // And it goes on.
        expect(filter.call(name, 'tag', recordTime.seconds, recordTime.nanoseconds, record).answer).toBe(subject.call(name, record));
      });

      it('copies that are never freed: do not fill memory', () => {
        const size = exports.memory.buffer.byteLength;
        for (let i = 0; i < 5000; i++) {
          const at = exports.malloc(record.length + 1);
          new Uint8Array(exports.memory.buffer).set(record, at);
          (exports[name] as Entry)(0, 0, 0, 0, at, record.length);
        }
        expect(exports.memory.buffer.byteLength).toBe(size);
      });
    });

    it('a malloc that can’t be: answers 0, and the next works', () => {
      for (const size of [-1, -0x80000000]) expect(exports.malloc(size)).toBe(0);
      for (const name of functions) isRight(name);
      const limited = new WebAssembly.Instance(new WebAssembly.Module(limitMemory(readModule(product), 64))).exports as unknown as Exports;
      for (const size of [0x7fffffff, 0x7fffffbf, 5 << 20]) expect(limited.malloc(size)).toBe(0);
      expect(limited.malloc(1 << 20)).not.toBe(0);
    });
  });
});
