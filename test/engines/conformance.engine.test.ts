import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { colours } from '../../generator/cli/output.js';
import { loadConfig } from '../../generator/config/config.js';
import { readCorpus } from '../../generator/conformance/corpus.js';
import { engines } from '../../generator/conformance/engines.js';
import { readExceptions } from '../../generator/conformance/exceptions.js';
import { details, table, verdict } from '../../generator/conformance/report.js';
import { conform, type Result } from '../../generator/conformance/run.js';
import { emit, planSchemas } from '../../generator/generate.js';
import { root } from '../cli/sluice.js';
import { describeWith } from '../support/engines.js';

const plain = colours({ isTTY: false } as NodeJS.WriteStream);
const mapping = planSchemas(join(root, 'schemas'));
const products = mapping.plans.map((plan) => plan.product);
const artifacts = await emit(mapping, { ...loadConfig(join(root, 'sluice.yaml'), products), products });
const subject = { mapping, artifacts, modules: join(root, 'build') };
const cases = readCorpus(join(root, 'test/corpus'), mapping.plans);
const exceptions = readExceptions(join(root, 'test/engines/exceptions.json'));

const results: Result[] = [];
afterAll(() => console.log(`${table(results, plain, 160)}\n\n${verdict(results)}`));

for (const engine of engines) {
  await describeWith(engine.program ? [engine.program] : [], engine.title, () => {
    let result: Result;
    beforeAll(async () => {
      result = await conform(engine, subject, cases, exceptions, () => {});
      results.push(result);
      // A VRL program a product and schema: each takes seconds to compile.
    }, 1_800_000);

    test.each(products)('makes the expected record of every event of %s', (product) => {
      const tallies = result.tallies.filter((tally) => tally.product === product);
      const told = details({ ...result, tallies, stale: [] }, plain).join('\n');
      expect(told, told).toBe('');
      expect(tallies[0]?.cases).toBeGreaterThan(0);
    });

    test('has no exception that does not occur any more', () => {
      expect(result.stale).toEqual([]);
    });
  });
}

describe('exceptions', () => {
  test('are there once', () => {
    const places = exceptions.flatMap(({ case: id, engines: names, path }) => names.map((name) => `${id} ${name} ${path}`));
    expect(places).toEqual([...new Set(places)]);
  });

  test('name cases and engines that there are, and say why', () => {
    const ids = new Set(cases.map(({ id }) => id));
    const names = new Set(engines.map(({ name }) => name));
    for (const exception of exceptions) {
      expect(ids, exception.case).toContain(exception.case);
      for (const engine of exception.engines) expect(names, exception.case).toContain(engine);
      expect(exception.reason).toMatch(/\w+ \w+/);
    }
  });

  test('are none of the oracle’s or the filter’s', () => {
    expect(exceptions.flatMap((exception) => exception.engines)).not.toEqual(expect.arrayContaining(['oracle']));
    expect(exceptions.flatMap((exception) => exception.engines)).not.toEqual(expect.arrayContaining(['wasm']));
  });
});
