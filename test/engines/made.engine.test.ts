import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { colours } from '../../generator/cli/output.js';
import { defaultConfig } from '../../generator/config/config.js';
import { recordTime } from '../../generator/conformance/corpus.js';
import { engines } from '../../generator/conformance/engines.js';
import { details } from '../../generator/conformance/report.js';
import { conform } from '../../generator/conformance/run.js';
import { emit, planFolder } from '../../generator/generate.js';
import { runOracle } from '../../generator/plan/oracle/index.js';
import type { Plan } from '../../generator/plan/types.js';
import { compileFilter } from '../support/compile-filter.js';
import { describeWith } from '../support/engines.js';
import { everyOperation, madeFolder, madeRecords } from '../support/made-schemas.js';

const plain = colours({ isTTY: false } as NodeJS.WriteStream);
const mapping = planFolder(madeFolder(everyOperation));
const [plan] = mapping.plans as [Plan];
const artifacts = await emit(mapping, { ...defaultConfig(), products: [plan.product] });
const folder = mkdtempSync(join(tmpdir(), 'sluice-made-'));
afterAll(() => rmSync(folder, { recursive: true }));

const cases = madeRecords.map((record, index) => {
  const text = JSON.stringify(record);
  return { id: `made/${index} ${text}`, product: plan.product, record: text, expected: runOracle(plan, text, recordTime) };
});

for (const engine of engines) {
  await describeWith(engine.program ? [engine.program] : [], `a made-up product in ${engine.title}`, () => {
    test('becomes the same in every schema', async () => {
      if (engine.name === 'wasm') compileFilter(plan.product, artifacts, folder);
      const result = await conform(engine, { mapping, artifacts, modules: folder }, cases, [], () => {});
      const told = details(result, plain).join('\n');
      expect(told, told).toBe('');
      expect(result.tallies.map(({ answer, equal }) => `${answer} ${equal}`)).toEqual(
        (engine.onlyEcs ? ['ecs'] : ['ecs', 'cef', 'ocsf', 'ocsf_activity']).map((answer) => `${answer} ${cases.length}`),
      );
    });
  });
}
