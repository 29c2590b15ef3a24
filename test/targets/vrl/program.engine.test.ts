import { join } from 'node:path';
import { expect, test } from 'vitest';
import { collectorTime, recordTime } from '../../../generator/conformance/corpus.js';
import { startVrl, type VrlProgram, vrl } from '../../../generator/engines/vrl.js';
import { planSchemas } from '../../../generator/generate.js';
import { functionsOf } from '../../../generator/plan/functions.js';
import { runOracle } from '../../../generator/plan/oracle/index.js';
import type { Plan } from '../../../generator/plan/types.js';
import { type ProgramOptions, vrlProgram } from '../../../generator/targets/vrl/program.js';
import { root } from '../../cli/sluice.js';
import { describeWith } from '../../support/engines.js';
import { readCorpus } from '../../support/fuzz-corpus.js';
import { Mutator } from '../../support/fuzz-mutate.js';
import { Random } from '../../support/fuzz-random.js';

const { plans } = planSchemas(join(root, 'schemas'));

async function withProgram<T>(plan: Plan, options: ProgramOptions, use: (program: VrlProgram) => Promise<T>): Promise<T> {
  const program = await startVrl(`%vector.ingest_timestamp = t'${collectorTime}'\n${vrlProgram(plan, options)}`);
  try {
    return await use(program);
  } finally {
    await program.stop();
  }
}

/** Members in the order in which VRL has them, which keeps no other. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => Buffer.compare(Buffer.from(a), Buffer.from(b)))
      .map(([name, member]) => [name, sorted(member)]),
  );
}

/** What VRL's JSON parser changes: numbers with a fraction, an exponent or more digits than 64 bits hold. */
const inexact = /\d[.eE][+\d-]|\d{16}/;

/** The same event said in itself and in an object that it holds: which one counts is a matter of order. */
const inOrder = /\\?"Detail\\?"/;

await describeWith([vrl], 'a VRL program', () => {
  test.each(
    plans.flatMap((plan) =>
      functionsOf(plan)
        .filter(({ original }) => !original)
        .map((to) => [plan.product, to.name, plan, to] as const),
    ),
  )('of %s answers mutated records as the oracle does: %s', async (product, _, plan, to) => {
    const { schema, choice } = to;
    const mutator = new Mutator(plan, readCorpus(product), new Random(7));
    const records: string[] = [];
    while (records.length < 200) {
      const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(mutator.record());
      let record: unknown;
      try {
        record = JSON.parse(text);
      } catch {
        continue;
      }
      if (typeof record !== 'object' || record === null || Array.isArray(record) || inexact.test(text) || inOrder.test(text) || /\\ud/i.test(text)) continue;
      records.push(JSON.stringify(sorted(record)));
    }
    const answers = await withProgram(plan, to, (program) => program.run(records));
    for (const [index, record] of records.entries()) {
      expect(JSON.parse(answers[index] as string), record).toEqual({
        ok: JSON.parse(runOracle(plan, record, { ...recordTime, schema, ...(choice === undefined ? {} : { choice }) })),
      });
    }
  });

  test('keeps the raw event where it is asked to', async () => {
    const plan = plans[0] as Plan;
    const records = readCorpus(plan.product)
      .filter(({ record, event }) => record === undefined && !inexact.test(event))
      .slice(0, 40)
      .map(({ event }) => JSON.stringify({ log: event }));
    const answers = await withProgram(plan, { original: true }, (program) => program.run(records));
    for (const [index, record] of records.entries()) {
      expect(JSON.parse(answers[index] as string)).toEqual({ ok: JSON.parse(runOracle(plan, record, { ...recordTime, original: true })) });
    }
  });

  test('answers hostile lines in a time that grows as they do', async () => {
    const plan = plans.find(({ texts }) => texts.some(({ grammar }) => grammar === 'ordered-pairs')) as Plan;
    const grammar = plan.texts.find(({ grammar }) => grammar === 'ordered-pairs') as Extract<Plan['texts'][0], { grammar: 'ordered-pairs' }>;
    const kind = grammar.kinds[0] as (typeof grammar.kinds)[0];
    const hostile = (count: number): string =>
      JSON.stringify({ log: `${grammar.member}=${kind.name},${kind.keys.map(({ name }) => `${name}=`).join(',')},${Array(count).fill('name=,').join('')}` });
    await withProgram(plan, { original: false }, async (program) => {
      const time = async (record: string): Promise<number> => {
        const start = performance.now();
        const [answer] = await program.run([record]);
        expect(JSON.parse(answer as string)).toHaveProperty('ok');
        return performance.now() - start;
      };
      await time(hostile(10));
      const short = await time(hostile(500));
      // Four times the line; quadratic work would be sixteen times as much.
      expect(await time(hostile(2000))).toBeLessThan(short * 10 + 50);
    });
  });
});
