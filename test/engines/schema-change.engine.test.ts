import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { colours } from '../../generator/cli/output.js';
import { defaultConfig } from '../../generator/config/config.js';
import { recordTime } from '../../generator/conformance/corpus.js';
import type { Subject } from '../../generator/conformance/engine.js';
import { engines } from '../../generator/conformance/engines.js';
import { details } from '../../generator/conformance/report.js';
import { conform } from '../../generator/conformance/run.js';
import { emit, planSchemas } from '../../generator/generate.js';
import { runOracle } from '../../generator/plan/oracle/index.js';
import type { Plan } from '../../generator/plan/types.js';
import { root } from '../cli/sluice.js';
import { compileFilter } from '../support/compile-filter.js';
import { describeWith } from '../support/engines.js';

const product = 'kubearmor';
const plain = colours({ isTTY: false } as NodeJS.WriteStream);
const record = JSON.stringify({ UpdatedTime: '2026-05-26T04:15:13.581968Z', HostName: 'worker-02', Type: 'MatchedPolicy', ThreadID: 4711, Extra: 'stays' });

const planOf = (schemas: string): Plan => planSchemas(schemas).plans.find((plan) => plan.product === product) as Plan;

/** What becomes of the record before the change: the schema does not know its ThreadID. */
const before = JSON.parse(runOracle(planOf(join(root, 'schemas')), record, recordTime));
const { thread_id, ...kept } = before.kubearmor;
const after = { ...before, process: { ...before.process, thread: { id: 4711 } }, kubearmor: kept };

// A user adds a field to a schema, in a copy of the project's schemas, and generates. Nothing else.
let folder: string;
let subject: Subject;

beforeAll(async () => {
  expect(thread_id).toBe(4711);
  folder = mkdtempSync(join(tmpdir(), 'sluice-change-'));
  cpSync(join(root, 'schemas'), join(folder, 'schemas'), { recursive: true });
  edit('schemas/kubearmor/fields.json', ({ $defs }) => {
    Object.assign($defs as object, {
      ThreadID: { type: 'integer', description: 'Thread that made the call.', examples: [4711], 'x-ecs': ['process.thread.id'] },
    });
  });
  edit('schemas/kubearmor/alert.json', ({ properties }) => {
    Object.assign(properties as object, { ThreadID: { $ref: 'fields.json#/$defs/ThreadID' } });
  });
  const mapping = planSchemas(join(folder, 'schemas'));
  const artifacts = await emit(mapping, { ...defaultConfig(), products: [product] });
  subject = { mapping, artifacts, modules: folder };
});
afterAll(() => rmSync(folder, { recursive: true }));

function edit(name: string, change: (json: Record<string, Record<string, unknown>>) => void): void {
  const json = JSON.parse(readFileSync(join(folder, name), 'utf8'));
  change(json);
  writeFileSync(join(folder, name), JSON.stringify(json, null, 2));
}

for (const engine of engines) {
  await describeWith(engine.program ? [engine.program] : [], `a field added to a schema, in ${engine.title},`, () => {
    test('moves where the schema says', async () => {
      if (engine.name === 'wasm') compileFilter(product, subject.artifacts, folder);
      const result = await conform(engine, subject, [{ id: 'made/change', product, record, expected: JSON.stringify(after) }], [], () => {}, ['ecs']);
      const told = details(result, plain).join('\n');
      expect(told, told).toBe('');
      expect(result.tallies).toMatchObject([{ product, cases: 1, equal: 1 }]);
    });
  });
}
