import { describe, expect, test } from 'vitest';
import { colours } from '../../generator/cli/output.js';
import type { Case } from '../../generator/conformance/corpus.js';
import type { Engine, Subject } from '../../generator/conformance/engine.js';
import type { Exception } from '../../generator/conformance/exceptions.js';
import { details, table, verdict } from '../../generator/conformance/report.js';
import { conform, isEqual } from '../../generator/conformance/run.js';
import { CommandError } from '../../generator/engines/command.js';
import type { Program } from '../../generator/engines/program.js';

const plans = ['a', 'b', 'broken'].map((product) => ({ product, schema: 'ecs', answers: [] }));
const subject = { mapping: { plans } } as unknown as Subject;
const plain = colours({ isTTY: false } as NodeJS.WriteStream);
const cases: Case[] = [
  { id: 'a/one', product: 'a', record: '{"x":1}', expected: '{"x":1}' },
  { id: 'a/two', product: 'a', record: '{"x":2}', expected: '{"x":3}' },
  { id: 'b/one', product: 'b', record: '{"x":4}', expected: '{"x":4}' },
];
const known: Exception = { case: 'a/two', engines: ['echo'], path: 'x', reason: 'it counts otherwise' };

/** An engine that answers with the record itself, and tells when it is stopped. */
function echo(program?: Partial<Program>): Engine & { stopped: number } {
  const engine = {
    name: 'echo',
    title: 'Echo 1',
    stopped: 0,
    ...(program ? { program: { name: 'echo', title: 'Echo 1', missing: () => undefined, isCached: () => true, get: async () => {}, ...program } } : {}),
    start: async () => ({
      run: async (product: string, _: unknown, records: string[]) => {
        if (product === 'broken') throw new Error('it breaks');
        return records;
      },
      stop: async () => {
        engine.stopped++;
      },
    }),
  };
  return engine;
}

describe('an engine', () => {
  test('is told equal records of all, product by product, and each difference', async () => {
    const engine = echo();
    const result = await conform(engine, subject, cases, [], () => {});
    expect(result.tallies).toEqual([
      { product: 'a', answer: 'ecs', cases: 2, equal: 1, excepted: 0, differences: [{ case: 'a/two', path: 'x', expected: '3', actual: '2' }] },
      { product: 'b', answer: 'ecs', cases: 1, equal: 1, excepted: 0, differences: [] },
    ]);
    expect(isEqual(result)).toBe(false);
    expect(engine.stopped).toBe(1);
    expect(table([result], plain, 80)).toBe('                ecs\nrecords equal     a     b\nEcho 1          1/2   1/1');
    expect(details(result, plain)).toEqual(['Echo 1  a/two', '  x', '    expected  3', '    answered  2']);
    expect(verdict([result])).toBe('1 of 1 engines, 0 equal; 3 answers: 2 equal, 0 with exceptions, 1 different');
  });

  test('may differ where an exception says so', async () => {
    const result = await conform(echo(), subject, cases, [known], () => {});
    expect(isEqual(result)).toBe(true);
    expect(table([result], plain, 80)).toContain('1/2 +1');
    expect(details(result, plain)).toEqual([]);
    expect(verdict([result])).toBe('1 of 1 engines, 1 equal; 3 answers: 2 equal, 1 with exceptions, 0 different');
  });

  test.each([
    ['of another path', { ...known, path: 'y' }, true],
    ['that no longer occurs', { ...known, case: 'b/one' }, true],
    ['of a case that did not run', { ...known, case: 'c/one' }, false],
    ['of another engine', { ...known, engines: ['other'] }, false],
  ])('is not helped by an exception %s', async (_, exception, stale) => {
    const result = await conform(echo(), subject, cases, [exception], () => {});
    expect(isEqual(result)).toBe(false);
    expect(result.stale).toEqual(stale ? [exception] : []);
  });

  test('with an exception that no longer occurs is not equal, though its records are', async () => {
    const result = await conform(echo(), subject, cases.slice(0, 1), [{ ...known, case: 'a/one' }], () => {});
    expect(isEqual(result)).toBe(false);
    expect(details(result, plain)).toEqual(['Echo 1  a/one', '  x: the exception does not occur any more']);
  });

  test('that fails is stopped, and what it did before is told', async () => {
    const engine = echo();
    const result = await conform(engine, subject, [...cases, { ...(cases[0] as Case), product: 'broken' }], [], () => {});
    expect(result.tallies.map(({ product }) => product)).toEqual(['a', 'b']);
    expect(details(result, plain).at(-1)).toBe('Echo 1  broken in ecs: it breaks');
    expect(isEqual({ ...result, tallies: [] })).toBe(false);
    expect(engine.stopped).toBe(1);
    const start = () => Promise.reject(new Error('no memory'));
    expect(await conform({ ...engine, start }, subject, cases, [], () => {})).toMatchObject({ tallies: [], failures: ['no memory'] });
  });

  test('is skipped where a tool is missing, or it can’t be got', async () => {
    const results = [
      await conform(echo({ missing: () => 'Maven' }), subject, cases, [], () => {}),
      await conform(echo({ get: () => Promise.reject(new CommandError('mvn ended with 1', 'no route')) }), subject, cases, [], () => {}),
    ];
    expect(results.map(({ skipped }) => skipped)).toEqual(['install Maven', 'it can’t be got: mvn ended with 1:\nno route']);
    expect(table(results, plain, 80)).toContain('Echo 1 skipped: install Maven');
  });
});
