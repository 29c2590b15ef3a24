import { describe, expect, test } from 'vitest';
import { escaped, list, oneOf, path, text } from '../../../generator/targets/vrl/literal.js';

describe('literals of VRL', () => {
  test.each([
    ['a', '"a"'],
    ['say "x"', '"say \\"x\\""'],
    ['a\\b\n\t', '"a\\\\b\\n\\t"'],
    ['{{ name }}', '"\\{\\{ name \\}\\}"'],
  ])('%j is %s', (value, expected) => {
    expect(text(value)).toBe(expected);
  });

  test('a path quotes what is no identifier', () => {
    expect(path(['process', '@timestamp', 'a.b'])).toBe('.process."@timestamp"."a.b"');
  });

  test('a list is one of strings', () => {
    expect(list(['a', 'b'])).toBe('["a", "b"]');
  });

  test('a regular expression matches texts as they are', () => {
    expect(escaped("a.b's")).toBe('a\\.b\\x27s');
    expect(oneOf(['a', '@x'])).toBe("r'^(?:a|@x)$'");
  });
});
