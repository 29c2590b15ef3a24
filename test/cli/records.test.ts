import { expect, test } from 'vitest';
import { readRecords } from '../../generator/cli/preview/records.js';

async function records(text: string): Promise<string[]> {
  async function* lines() {
    yield* text.split('\n');
  }
  const found: string[] = [];
  for await (const { json, line } of readRecords(lines())) found.push(`${line} ${json}`);
  return found;
}

const log = (text: string): string => JSON.stringify({ log: text });
const block = 'Key: one\nOther: two\nThird: three';

test.each([
  ['a line that is an object is the record, spelt as it is', '{"a": 1.50, "b":"\\u00e4"}', ['1 {"a": 1.50, "b":"\\u00e4"}']],
  ['big numbers keep every digit', '{"n":18446744073709551615}', ['1 {"n":18446744073709551615}']],
  ['any other line is text', 'level=info msg="x"', [`1 ${log('level=info msg="x"')}`]],
  ['a scalar is text', 'null', [`1 ${log('null')}`]],
  ['empty lines are none', '\n\n{"a":1}\n\n', ['3 {"a":1}']],
  ['a truncated object is text', '{"a":1,"b', [`1 ${log('{"a":1,"b')}`]],
  ['a truncated object does not swallow the next', '{"a":1,"b\n{"c":2}', [`1 ${log('{"a":1,"b')}`, '2 {"c":2}']],
  ['pretty-printed JSON is one record', '{\n  "a": [\n    1, "x  y"\n  ]\n}\n{"b":2}', ['1 {"a":[1,"x  y"]}', '6 {"b":2}']],
  ['pretty-printed JSON that never ends is lines', '{\n  "a": 1\nnext', [`1 ${log('{')}`, `2 ${log('  "a": 1')}`, `3 ${log('next')}`]],
  ['a list of objects is a record each', '[{"a":1}, {"b":{"c":[1,{"d":2}]}}]', ['1 {"a":1}', '1 {"b":{"c":[1,{"d":2}]}}']],
  ['a pretty-printed list too', '[\n  {"a": 1},\n  {"b": 2}\n]', ['1 {"a":1}', '1 {"b":2}']],
  ['a list of others is text', '[1,2]', [`1 ${log('[1,2]')}`]],
  ['a header starts a block, an empty line ends it', '== Alert ==\nKey: one\n\nnext', [`1 ${log('== Alert ==\nKey: one')}`, `4 ${log('next')}`]],
  ['a header ends the block before', '== A ==\nKey: 1\n== B ==\nKey: 2', [`1 ${log('== A ==\nKey: 1')}`, `3 ${log('== B ==\nKey: 2')}`]],
  ['a line without a key goes on with its block', '== A ==\nKey: 1\nand more', [`1 ${log('== A ==\nKey: 1\nand more')}`]],
  ['three keys in a row are a block', `${block}\n\n`, [`1 ${log(block)}`]],
  ['two are not', 'error: one\nwarning: two\nthree', [`1 ${log('error: one')}`, `2 ${log('warning: two')}`, `3 ${log('three')}`]],
  ['an address is no key', 'http://a\nhttp://b\nhttp://c', [`1 ${log('http://a')}`, `2 ${log('http://b')}`, `3 ${log('http://c')}`]],
])('%s', async (_, text, expected) => {
  expect(await records(text)).toEqual(expected);
});

const time = '2026-05-26T04:25:02.250164000Z';
const cri = (stream: string, part: string, text: string): string => `${time} ${stream} ${part} ${text}`;
const joined = (stream: string, text: string): string => JSON.stringify({ time, stream, _p: 'F', log: text });

test('CRI lines become records with their time and stream', async () => {
  expect(await records(cri('stderr', 'F', 'hello world'))).toEqual([`1 ${joined('stderr', 'hello world')}`]);
});

test('parts of CRI lines are joined by stream', async () => {
  const text = [cri('stdout', 'P', '{"a":'), cri('stderr', 'F', 'noise'), cri('stdout', 'P', '1'), cri('stdout', 'F', '}')].join('\n');
  expect(await records(text)).toEqual([`2 ${joined('stderr', 'noise')}`, `1 ${joined('stdout', '{"a":1}')}`]);
});

test('a part whose end never comes is not lost', async () => {
  expect(await records(cri('stdout', 'P', '{"a":'))).toEqual([`1 ${JSON.stringify({ stream: 'stdout', _p: 'P', log: '{"a":' })}`]);
});

test('an empty CRI line is a record', async () => {
  expect(await records(`${time} stdout F`)).toEqual([`1 ${joined('stdout', '')}`]);
});

test('lines that Docker cut at 16 KiB are joined', async () => {
  const docker = (text: string): string => JSON.stringify({ log: text, stream: 'stdout', time });
  const first = 'x'.repeat(16 * 1024);
  expect(await records([docker(first), docker('end\n')].join('\n'))).toEqual([`1 ${docker(`${first}end\n`)}`]);
  expect(await records([docker('short'), docker('end\n')].join('\n'))).toEqual([`1 ${docker('short')}`, `2 ${docker('end\n')}`]);
});
