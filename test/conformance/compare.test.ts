import { describe, expect, test } from 'vitest';
import { differences } from '../../generator/conformance/compare.js';

describe('two records', () => {
  test.each([
    ['in another order', '{"a":1,"b":{"c":"x","d":[1,2]}}', '{"b":{"d":[1,2],"c":"x"},"a":1}'],
    ['with numbers in another spelling', '{"a":1e3,"b":1.10,"c":-0,"d":[20e-1]}', '{"a":1000.0,"b":1.1,"c":0,"d":[2]}'],
    ['with strings in another spelling', '{"a":"\\u00e9"}', '{"a":"é"}'],
    ['whose error the engine says in its own words', '{"error":{"message":"*"}}', '{"error":{"message":"parse: at 3"}}'],
  ])('are equal %s', (_, expected, actual) => {
    expect(differences(expected, actual)).toEqual([]);
  });

  test.each([
    ['a value', '{"a":{"b":1}}', '{"a":{"b":2}}', { path: 'a.b', expected: '1', actual: '2' }],
    ['a type', '{"a":"1"}', '{"a":1}', { path: 'a', expected: '"1"', actual: '1' }],
    [
      'a digit beyond a double',
      '{"a":18446744073709551616}',
      '{"a":1.8446744073709552e19}',
      { path: 'a', expected: '18446744073709551616', actual: '1.8446744073709552e19' },
    ],
    ['the order of a list', '{"a":[1,2]}', '{"a":[2,1]}', { path: 'a', expected: '[1,2]', actual: '[2,1]' }],
    ['a member of an object in a list', '{"a":[{"b":1},{"b":2}]}', '{"a":[{"b":1},{"b":3}]}', { path: 'a.1.b', expected: '2', actual: '3' }],
    ['the length of a list of objects', '{"a":[{"b":1}]}', '{"a":[]}', { path: 'a', expected: '[{"b":1}]', actual: '[]' }],
    ['a member that is missing', '{"a":{"b":null}}', '{"a":{}}', { path: 'a.b', expected: 'null' }],
    ['a member that is not expected', '{}', '{"a":{"b":1}}', { path: 'a', actual: '{"b":1}' }],
    ['an error without words', '{"error":{"message":"*"}}', '{"error":{"message":""}}', { path: 'error.message', expected: '"*"', actual: '""' }],
    ['a star elsewhere', '{"message":"*"}', '{"message":"x"}', { path: 'message', expected: '"*"', actual: '"x"' }],
    ['no record at all', '{"a":1}', 'no answer: unreachable', { path: '', expected: '{"a":1}', actual: 'no answer: unreachable' }],
  ])('differ by %s', (_, expected, actual, difference) => {
    expect(differences(expected, actual)).toEqual([difference]);
  });
});
