import { describe, expect, it } from 'vitest';
import { JsonError, JsonNumber, maxDepth, parseJson, writeJson } from '../../../generator/plan/oracle/json.js';

const fault = (text: string): string => {
  try {
    parseJson(text);
    return 'none';
  } catch (error) {
    if (!(error instanceof JsonError)) throw error;
    return `${error.fault} ${error.at}`;
  }
};

describe('parseJson', () => {
  it.each(['{}', '[]', '""', '0', '-0', '1.50', '1E+5', 'true', 'false', 'null', '{"a":[1,{"b":null}]}', '"\\u00e9\\ud83d\\ude00\\/"', ' {"a" : 1 }'])(
    'reads what JSON.parse reads: %s',
    (text) => {
      expect(JSON.parse(writeJson(parseJson(text).value))).toEqual(JSON.parse(text));
    },
  );

  it('keeps the spelling of numbers', () => {
    for (const text of ['784001.0', '12345678901234567890123', '-0', '1e999']) expect(parseJson(text).value).toEqual(new JsonNumber(text));
  });

  it('reads one value, and says where it ends', () => {
    expect(parseJson('{"é":1} rest').end).toBe(8);
    expect(parseJson(' 12,').end).toBe(3);
  });

  it('takes the last of doubled members, at the place of the first', () => {
    expect(writeJson(parseJson('{"a":1,"b":2,"a":3}').value)).toBe('{"a":3,"b":2}');
  });

  it('keeps a byte order mark within a string', () => {
    expect(parseJson('"\ufeffa\\n\ufeff"').value).toBe('\ufeffa\n\ufeff');
  });

  it('replaces lone surrogates', () => {
    expect(parseJson('"\\ud83d \\ude00\\ud83d"').value).toBe('\ufffd \ufffd\ufffd');
  });

  it.each([
    ['', 'truncated 0'],
    ['{"a":1', 'truncated 6'],
    ['"é', 'truncated 3'],
    ['{"a":1,}', 'invalid 7'],
    ['{a:1}', 'invalid 1'],
    ['[1 2]', 'invalid 3'],
    ['tru', 'truncated 3'],
    ['trux', 'invalid 3'],
    ['.5', 'invalid 0'],
    ['1.', 'truncated 2'],
    ['1e+', 'truncated 3'],
    ['-x', 'invalid 1'],
    ['"\t"', 'invalid 1'],
    ['"\\x"', 'invalid 2'],
    ['"\\u12g4"', 'invalid 5'],
    ['[\ufeff]', 'invalid 1'],
    [`${'['.repeat(1001)}`, 'nesting 1000'],
  ])('stops at what is no JSON: %s', (text, at) => {
    expect(fault(text)).toBe(at);
  });

  it('notes the first container that is nested too deep', () => {
    expect(parseJson('['.repeat(maxDepth) + ']'.repeat(maxDepth)).deepAt).toBeUndefined();
    expect(parseJson('['.repeat(maxDepth + 2) + ']'.repeat(maxDepth + 2)).deepAt).toBe(maxDepth);
  });

  it('shows the members that a broken text held', () => {
    try {
      parseJson('{"a":1,"b":{"c":2,');
    } catch (error) {
      expect(writeJson((error as JsonError).partial as never)).toBe('{"a":1,"b":{"c":2}}');
    }
    expect.assertions(1);
  });
});
