import { describe, expect, it } from 'vitest';
import { loadFilter } from '../../generator/host/host.js';
import { readModule } from '../support/fuzz-subject.js';

const encoder = new TextEncoder();

const leb = (value: number): number[] => (value < 128 ? [value] : [(value & 127) | 128, ...leb(value >>> 7)]);
const signed = (value: number): number[] => (value >= -64 && value < 64 ? [value & 127] : [(value & 127) | 128, ...signed(value >> 7)]);
const named = (name: string): number[] => [name.length, ...encoder.encode(name)];
const section = (id: number, ...contents: number[]): number[] => [id, ...leb(contents.length), ...contents];
const i32 = 0x7f;
/** `i32.const` */
const constant = (value: number): number[] => [0x41, ...signed(value)];
const localGet = (index: number): number[] => [0x20, index];
const unreachable = [0x00];

interface Parts {
  /** Body of `malloc(size)`, `free(at)` and `to_ecs(tag, tagSize, seconds, nanoseconds, record, size)`. */
  malloc?: number[];
  free?: number[];
  answer?: number[];
  imports?: boolean;
  exports?: string[];
}

/** A module of three functions, one page of memory, and a text at 16. */
function assemble(
  { malloc = constant(1024), free = [], answer = constant(16), imports = false, exports = ['malloc', 'free', 'to_ecs'] }: Parts,
  text = '{"a":1}\0',
): Uint8Array {
  const body = (code: number[]): number[] => [...leb(code.length + 2), 0, ...code, 0x0b];
  const first = imports ? 1 : 0;
  return new Uint8Array([
    ...[0, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
    ...section(1, 3, 0x60, 1, i32, 1, i32, 0x60, 1, i32, 0, 0x60, 6, i32, i32, i32, i32, i32, i32, 1, i32),
    ...(imports ? section(2, 1, ...named('env'), ...named('abort'), 0, 1) : []),
    ...section(3, 3, 0, 1, 2),
    ...section(5, 1, 0, 1),
    ...section(
      7,
      exports.length + 1,
      ...named('memory'),
      2,
      0,
      ...exports.flatMap((name) => [...named(name), 0, first + ['malloc', 'free', 'to_ecs'].indexOf(name)]),
    ),
    ...section(10, 3, ...body(malloc), ...body(free), ...body(answer)),
    ...section(11, 1, 0, ...constant(16), 0x0b, ...leb(text.length), ...encoder.encode(text)),
  ]);
}

const call = (parts: Parts, text?: string) => loadFilter(assemble(parts, text)).call('to_ecs', 'tag', 1, 2, encoder.encode('{}'));

describe('loadFilter', () => {
  it('refuses a module that imports anything: Fluent Bit has nothing to give it', () => {
    expect(() => loadFilter(assemble({ imports: true }))).toThrow('the module imports env.abort');
  });

  it.each([[['malloc']], [['free']], [['to_ecs']]])('refuses a module that exports only %s', (exports) => {
    expect(() => loadFilter(assemble({ exports }))).toThrow('exports no malloc and free');
  });

  it('refuses what is no WebAssembly', () => {
    expect(() => loadFilter(encoder.encode('no module'))).toThrow(WebAssembly.CompileError);
  });

  it('names the functions that take a record', () => {
    expect(loadFilter(assemble({})).functions).toEqual(['to_ecs']);
    expect(loadFilter(readModule('kubearmor')).functions).toEqual(expect.arrayContaining(['to_ecs', 'to_ecs_original', 'to_ocsf_activity']));
  });
});

describe('a call', () => {
  it('reads the answer up to its NUL', () => {
    expect(call({})).toEqual({ answer: '{"a":1}', bytes: encoder.encode('{"a":1}') });
  });

  it('hands the copied record over with its length, ended by NUL', () => {
    const filter = loadFilter(assemble({ answer: localGet(4) }));
    expect(filter.call('to_ecs', 'a longer tag', 0, 0, encoder.encode('{"b":2}')).answer).toBe('{"b":2}');
    expect(filter.call('to_ecs', '', 0, 0, encoder.encode('{}')).answer).toBe('{}');
  });

  it('hands pointer 0 over where malloc fails', () => {
    // memory[16] would be the answer if the record's address were anything but 0.
    const answer = [...localGet(4), 0x04, i32, ...constant(16), 0x05, ...constant(18), 0x0b];
    expect(call({ malloc: constant(0), answer }).answer).toBe('a":1}');
    expect(call({ answer }).answer).toBe('{"a":1}');
  });

  it('frees the copies of tag and record, also after a trap, and none where malloc failed', () => {
    // free counts at address 32, and to_ecs answers that count, a digit, where the tag is empty.
    const count = [...constant(32), ...constant(32), 0x28, 2, 0, ...constant(1), 0x6a, 0x36, 2, 0];
    const answer = [...localGet(1), 0x04, i32, ...unreachable, 0x05, ...constant(32), 0x0b];
    const filter = loadFilter(assemble({ free: count, answer }, `{"a":1}\0${'\0'.repeat(8)}0\0`));
    const freed = (): string | null => filter.call('to_ecs', '', 0, 0, encoder.encode('{}')).answer;
    expect(freed()).toBe('0');
    expect(freed()).toBe('2');
    expect(filter.call('to_ecs', 'tag', 0, 0, encoder.encode('{}')).trap).toBe('unreachable');
    expect(freed()).toBe('6');
    expect(call({ malloc: constant(0), free: unreachable }).answer).toBe('{"a":1}');
  });

  it.each([
    ['a trap', { answer: unreachable }, 'unreachable'],
    ['pointer 0', { answer: constant(0) }, 'the answer is pointer 0'],
    ['an empty answer', { answer: constant(60000) }, 'the answer is empty'],
    ['an answer outside of memory', { answer: constant(70000) }, 'the answer has no end'],
    ['a negative address', { answer: constant(-8) }, 'the answer has no end'],
  ] as const)('has no answer after %s, and says why', (_, parts, trap) => {
    expect(call(parts)).toEqual({ answer: null, bytes: null, trap });
  });

  it('shows what is no UTF-8 as text, and keeps its bytes', () => {
    const filter = loadFilter(assemble({ answer: localGet(4) }));
    const bytes = new Uint8Array([0x22, 0xff, 0x22]);
    expect(filter.call('to_ecs', '', 0, 0, bytes)).toEqual({ answer: '"\ufffd"', bytes });
  });

  it('throws where the module has no such function', () => {
    expect(() => loadFilter(assemble({})).call('to_nothing', '', 0, 0, new Uint8Array())).toThrow('the module exports no function to_nothing');
  });
});
