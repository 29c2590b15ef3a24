import { describe, expect, test } from 'vitest';
import { difference } from '../../generator/cluster/difference.js';

describe('difference', () => {
  test.each([
    ['nothing', { a: 1 }, { a: 1 }, []],
    ['the order of members', { a: 1, b: { c: 2, d: 3 } }, { b: { d: 3, c: 2 }, a: 1 }, []],
    ['a value', { a: { b: 1 } }, { a: { b: '1' } }, ['- a.b: 1', '+ a.b: "1"']],
    ['a member', { a: { b: 1 } }, { a: { b: 1, c: null } }, ['+ a.c: null']],
    ['an empty object', { a: {} }, { a: [] }, ['- a: {}', '+ a: []']],
    ['a list of scalars', { a: ['x', 'y'] }, { a: ['y', 'x'] }, ['- a: ["x","y"]', '+ a: ["y","x"]']],
    ['a name with a dot', { 'a.b': 1 }, { a: { b: 1 } }, ['- ["a.b"]: 1', '+ a.b: 1']],
    [
      'a processor among others, by its tag',
      { processors: [{ set: { tag: 'x', value: 1 } }, { remove: { tag: 'z', field: 'f' } }] },
      { processors: [{ set: { tag: 'y', value: 1 } }, { set: { tag: 'x', value: 1 } }, { remove: { tag: 'z', field: 'f' } }] },
      ['+ processors[y].set.tag: "y"', '+ processors[y].set.value: 1'],
    ],
    ['a processor without a tag, by its place', { p: [{ drop: {} }] }, { p: [{ trim: {} }] }, ['- p[0].drop: {}', '+ p[0].trim: {}']],
    ['a line of a script', { source: 'int a;\nint b;\nreturn a;' }, { source: 'int a;\nint c;\nreturn a;' }, ['- source | int b;', '+ source | int c;']],
  ])('%s', (_, before, after, lines) => {
    expect(difference(before, after)).toEqual(lines);
  });

  test('of what is new is all of it', () => {
    expect(difference(undefined, { a: [{ name: 'hot', n: 1 }] })).toEqual(['+ a[hot].n: 1', '+ a[hot].name: "hot"']);
  });
});
