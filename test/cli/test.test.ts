import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { sluice } from './sluice.js';

const folder = mkdtempSync(join(tmpdir(), 'sluice-test-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** A corpus of one case. */
function corpus(name: string, record: object, expected: object): string {
  const at = join(folder, name);
  mkdirSync(join(at, 'kubearmor'), { recursive: true });
  writeFileSync(join(at, 'kubearmor/case.record.json'), JSON.stringify(record));
  writeFileSync(join(at, 'kubearmor/case.expected.json'), JSON.stringify(expected));
  return at;
}

describe('sluice test', () => {
  test('says that the filter makes every expected record of the corpus', () => {
    const { code, stdout, stderr } = sluice(['test', '--engine', 'oracle', 'wasm', '--json']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const { results } = JSON.parse(stdout);
    expect(results.map(({ engine }: { engine: string }) => engine)).toEqual(['oracle', 'wasm']);
    for (const { tallies } of results) {
      expect(tallies.length).toBeGreaterThan(0);
      for (const { cases, equal } of tallies) expect(equal).toBe(cases);
    }
  });

  test('shows each difference as a path with both values, then the table, and fails', () => {
    const at = corpus('different', { log: 'no event' }, { log: 'no event', event: { kind: 'alert' } });
    expect(sluice(['test', '--engine', 'oracle', '--schema', 'ecs', '--corpus', at])).toEqual({
      code: 1,
      stderr: '',
      stdout: [
        'oracle  kubearmor/case',
        '  event',
        '    expected  {"kind":"alert"}',
        '    answered  nothing',
        '',
        '                ecs',
        'records equal   kubearmor',
        'oracle                0/1',
        '',
        '1 of 1 engines, 0 equal; 1 answer: 0 equal, 0 with exceptions, 1 different',
        '',
      ].join('\n'),
    });
  });

  test('lets a difference pass that is an exception, and fails on an exception that does not occur', () => {
    const exceptions = join(folder, 'exceptions.json');
    writeFileSync(exceptions, JSON.stringify([{ case: 'kubearmor/case', engines: ['oracle'], path: 'event', reason: 'made for this test' }]));
    const run = (at: string) => sluice(['test', '--engine', 'oracle', '--schema', 'ecs', '--corpus', at, '--exceptions', exceptions]);
    expect(run(corpus('excepted', { log: 'no event' }, { log: 'no event', event: {} }))).toMatchObject({ code: 0, stdout: expect.stringContaining('0/1 +1') });
    expect(run(corpus('equal', { log: 'no event' }, { log: 'no event' }))).toMatchObject({
      code: 1,
      stdout: expect.stringContaining('event: the exception does not occur any more'),
    });
  });

  test('passes nothing where there is nothing to test', () => {
    mkdirSync(join(folder, 'empty'));
    for (const [at, message] of [
      ['empty', 'it holds no case of kubearmor, neuvector, sysdig'],
      ['nowhere', 'there is no such folder'],
    ] as const) {
      const { code, stderr } = sluice(['test', '--engine', 'oracle', '--corpus', join(folder, at)]);
      expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining(message) });
    }
  });

  test('says where an expected record and a list of exceptions are none', () => {
    const at = corpus('half', { log: 'no event' }, {});
    const expected = join(at, 'kubearmor/case.expected.json');
    writeFileSync(expected, '{\n  "a": 1,\n}\n');
    const run = (...more: string[]) => sluice(['test', '--engine', 'oracle', '--corpus', at, ...more]);
    expect(run()).toMatchObject({ code: 78, stderr: expect.stringContaining(`${expected}:3:1: not JSON: `) });
    writeFileSync(expected, '{}');
    expect(run('--exceptions', expected)).toMatchObject({ code: 78, stderr: expect.stringContaining('this is no list of exceptions') });
    expect(run('--exceptions', join(at, 'none.json'))).toMatchObject({ code: 78, stderr: expect.stringContaining('there is no such file') });
  });

  test('says how a filter that is not there is built', () => {
    const at = corpus('no-filter', { log: 'no event' }, { log: 'no event' });
    const { code, stdout } = sluice(['test', '--engine', 'wasm', '--corpus', at, '--modules', folder]);
    expect(code).toBe(1);
    expect(stdout).toContain(`there is no ${join(folder, 'kubearmor.wasm')} - name the product in sluice.yaml, and build it with "npm run build"`);
  });

  test('--json tells a wrong argument to a machine, too', () => {
    const { code, stdout } = sluice(['test', '--json', '--product', 'nine']);
    expect({ code, problems: JSON.parse(stdout).problems }).toEqual({
      code: 2,
      problems: [expect.objectContaining({ message: 'there is no product "nine"' })],
    });
  });

  test.each([
    ['an engine', ['--engine', 'nine'], 'there is no engine "nine" - one of oracle, wasm'],
    ['a product', ['--product', 'nine'], 'there is no product "nine" - one of kubearmor'],
    ['a schema', ['--schema', 'nine'], 'there is no schema "nine" - one of ecs, cef, cim, ocsf'],
  ])('names what there is for %s that there is not', (_, args, message) => {
    const { code, stderr } = sluice(['test', ...args]);
    expect(code).toBe(2);
    expect(stderr).toContain(message);
  });
});
