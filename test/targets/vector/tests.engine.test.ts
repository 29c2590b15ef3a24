import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { collectorTime, readCorpus } from '../../../generator/conformance/corpus.js';
import { readExceptions } from '../../../generator/conformance/exceptions.js';
import { startVrl, vrl } from '../../../generator/engines/vrl.js';
import { planSchemas } from '../../../generator/generate.js';
import { testsPath, vectorTests } from '../../../generator/targets/vector/tests.js';
import { vrlProgram } from '../../../generator/targets/vrl/program.js';
import { root } from '../../cli/sluice.js';
import { describeWith } from '../../support/engines.js';

const { plans } = planSchemas(join(root, 'schemas'));
const excepted = new Set(
  readExceptions(join(root, 'test/engines/exceptions.json'))
    .filter(({ engines }) => engines.includes('vrl'))
    .map((exception) => exception.case),
);

/** A case of every kind of every product: the first. With what Vector can't hold left out. */
const cases = readCorpus(join(root, 'test/corpus'), plans)
  .filter(({ id, expected, record }) => !excepted.has(id) && !expected.includes('"*"') && record.length < 20_000)
  .filter(({ id, product }) => id.startsWith(`${product}/`))
  .filter(({ expected }, index, all) => {
    const dataset = (text: string): unknown => JSON.parse(text).event?.dataset ?? JSON.parse(text).event?.kind;
    return all.findIndex((other) => dataset(other.expected) === dataset(expected)) === index;
  })
  .map(({ id, product, record, expected }) => ({ name: id, product, record, expected: JSON.stringify(JSON.parse(expected)) }));

describe('the tests for "vector test"', () => {
  test('are what is committed', () => {
    const text = vectorTests(cases, collectorTime);
    const path = join(root, testsPath);
    if (process.env.SLUICE_UPDATE === 'true') writeFileSync(path, text);
    expect(existsSync(path) && readFileSync(path, 'utf8') === text, 'run the test with SLUICE_UPDATE=true and commit what it wrote').toBe(true);
  });

  test('have one of every dataset', () => {
    const datasets = new Set(cases.map(({ expected }) => JSON.parse(expected).event?.dataset));
    for (const plan of plans) for (const kind of plan.kinds) expect(datasets).toContain(`${kind.module}.${kind.name}`);
  });
});

await describeWith([vrl], 'the tests for "vector test"', () => {
  test('hold, their sources run by VRL as Vector runs them', async () => {
    const { tests } = parse(readFileSync(join(root, testsPath), 'utf8')) as {
      tests: { name: string; inputs: { insert_at: string; source: string }[]; outputs: { conditions: { source: string }[] }[] }[];
    };
    const run = async (program: string, record: unknown): Promise<Record<string, unknown>> => {
      const running = await startVrl(program);
      const [line] = await running.run([JSON.stringify(record)]);
      await running.stop();
      return JSON.parse(line as string);
    };
    // One program: to compile each takes seconds, and conformance runs them all.
    for (const plan of plans.slice(0, 1)) {
      const [first] = tests.filter(({ inputs }) => inputs[0]?.insert_at === `sluice_${plan.product}`);
      const given = await run(first?.inputs[0]?.source as string, {});
      const made = await run(`%vector.ingest_timestamp = t'${collectorTime}'\n${vrlProgram(plan, { original: false })}`, given.ok);
      expect(await run(first?.outputs[0]?.conditions[0]?.source as string, made.ok), first?.name).toEqual(made);
      expect(await run(first?.outputs[0]?.conditions[0]?.source as string, { other: true })).toHaveProperty('error');
    }
  });
});
