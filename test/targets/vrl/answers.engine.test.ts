import { expect, test } from 'vitest';
import { differences } from '../../../generator/conformance/compare.js';
import { collectorTime, recordTime } from '../../../generator/conformance/corpus.js';
import { startVrl, vrl } from '../../../generator/engines/vrl.js';
import { functionsOf } from '../../../generator/plan/functions.js';
import { runOracle } from '../../../generator/plan/oracle/index.js';
import { vrlProgram } from '../../../generator/targets/vrl/program.js';
import { describeWith } from '../../support/engines.js';
import { everyOperation, madePlan, madeRecords } from '../../support/made-schemas.js';

const plan = madePlan(everyOperation);

await describeWith([vrl], 'a VRL program of a made-up product', () => {
  test.each(
    functionsOf(plan)
      .filter(({ original }) => original)
      .map((to) => [to.name, to] as const),
  )('answers %s as the oracle does', async (_, to) => {
    const program = await startVrl(`%vector.ingest_timestamp = t'${collectorTime}'\n${vrlProgram(plan, to)}`);
    const { schema, choice, original } = to;
    // VRL knows no order of members: the raw event is the same where it came as a text.
    const texts = madeRecords.map((record) => JSON.stringify('Gate' in record ? { log: JSON.stringify(record) } : record));
    const answers = await program.run(texts).finally(program.stop);
    for (const [index, record] of texts.entries()) {
      const expected = runOracle(plan, record, { ...recordTime, schema, original, ...(choice === undefined ? {} : { choice }) });
      const answer = answers[index] as string;
      expect(answer, record).toMatch(/^\{"ok":/);
      // The byte that a text nests or ends at is the engine's own.
      expect(differences(expected.replace(/("message":")record: [^"]*/, '$1*'), answer.slice('{"ok":'.length, -1)), record).toEqual([]);
    }
  });

  test('lets pass what another product’s program has mapped', async () => {
    const program = await startVrl(`%sluice.mapped = true\n${vrlProgram(plan, { original: false, schema: 'cef' })}`);
    const records = madeRecords.map((record) => JSON.stringify(record));
    const answers = await program.run(records).finally(program.stop);
    for (const [index, record] of records.entries()) expect(JSON.parse(answers[index] as string)).toEqual({ ok: JSON.parse(record) });
  });

  test('answers lists of thousands in a time that grows as they do', async () => {
    const program = await startVrl(vrlProgram(plan, { original: false, schema: 'ocsf' }));
    const time = async (count: number): Promise<number> => {
      const Tags = Array.from({ length: count }, (_, index) => `T1-${index}`);
      const start = performance.now();
      const [answer] = await program.run([JSON.stringify({ Gate: 'north', When: '2026-05-26T04:15:13Z', Tags })]);
      expect(JSON.parse(answer as string).ok.attacks).toHaveLength(count);
      return performance.now() - start;
    };
    try {
      await time(10);
      const short = await time(2000);
      // Four times the list; quadratic work would be sixteen times as much.
      expect(await time(8000)).toBeLessThan(short * 10 + 50);
    } finally {
      await program.stop();
    }
  });
});
