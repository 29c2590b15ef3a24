import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { difference } from '../../generator/cluster/difference.js';
import type { JsonObject, JsonValue } from '../../generator/cluster/json.js';

describe('difference', () => {
  test.each([
    ['nothing', { a: 1 }, { a: 1 }, []],
    ['the order of members', { a: 1, b: { c: 2, d: 3 } }, { b: { d: 3, c: 2 }, a: 1 }, []],
    ['a value', { a: { b: 1 } }, { a: { b: '1' } }, ['- a.b: 1', '+ a.b: "1"']],
    ['a member', { a: { b: 1 } }, { a: { b: 1, c: null } }, ['+ a.c: null']],
    ['an empty object', { a: {} }, { a: [] }, ['- a: {}', '+ a: []']],
    ['a list of scalars', { a: ['x', 'y'] }, { a: ['y', 'x'] }, ['- a: ["x","y"]', '+ a: ["y","x"]']],
    ['two values', { a: 1, b: 2, d: 3 }, { a: 2, c: 1, d: 4 }, ['- a: 1', '+ a: 2', '- b: 2', '+ c: 1', '- d: 3', '+ d: 4']],
    ['a name with a dot', { 'a.b': 1 }, { a: { b: 1 } }, ['- ["a.b"]: 1', '+ a.b: 1']],
    [
      'a processor among others, by its tag',
      { processors: [{ set: { tag: 'x', value: 1 } }, { remove: { tag: 'z', field: 'f' } }] },
      { processors: [{ set: { tag: 'y', value: 1 } }, { set: { tag: 'x', value: 1 } }, { remove: { tag: 'z', field: 'f' } }] },
      ['+ processors[y].set.tag: "y"', '+ processors[y].set.value: 1'],
    ],
    [
      'the order of processors',
      { p: [{ drop: { tag: 'x' } }, { trim: { tag: 'y' } }] },
      { p: [{ trim: { tag: 'y' } }, { drop: { tag: 'x' } }] },
      ['- p[x].drop.tag: "x"', '+ p[x].drop.tag: "x"'],
    ],
    ['a processor without a tag, by its place', { p: [{ drop: {} }] }, { p: [{ trim: {} }] }, ['- p[0].drop: {}', '+ p[0].trim: {}']],
    ['a line of a script', { source: 'int a;\nint b;\nreturn a;' }, { source: 'int a;\nint c;\nreturn a;' }, ['- source | int b;', '+ source | int c;']],
  ])('%s', (_, before, after, lines) => {
    expect(difference(before, after)).toEqual(lines);
  });

  test('of what is new is all of it', () => {
    expect(difference(undefined, { a: [{ name: 'hot', n: 1 }] })).toEqual(['+ a[hot].n: 1', '+ a[hot].name: "hot"']);
  });

  test('is empty for equal objects alone', () => {
    // Few names and values, so that much is equal.
    const { tree } = fc.letrec<{ tree: JsonValue; object: JsonObject }>((tie) => ({
      tree: fc.oneof({ maxDepth: 4 }, fc.constantFrom<JsonValue[]>('a', 'a\nb', '', 1, null, true), fc.array(tie('tree'), { maxLength: 3 }), tie('object')),
      object: fc.dictionary(fc.constantFrom('a', 'name', 'tag', 'a.b', 'a | b', ''), tie('tree'), { maxKeys: 3, noNullPrototype: true }),
    }));
    fc.assert(
      fc.property(tree, tree, (before, after) => {
        expect(difference({ x: before }, { x: after }).length === 0).toBe(isDeepStrictEqual(before, after));
      }),
      { numRuns: 5000 },
    );
  });
});
