import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { planSchemas } from '../../generator/generate.js';
import { runOracle } from '../../generator/plan/oracle/index.js';
import { type Json, parseJson } from '../../generator/plan/oracle/json.js';
import { textOf } from '../../generator/plan/oracle/operations.js';
import type { Plan } from '../../generator/plan/types.js';
import { readCorpus, recordOf, recordTime } from '../support/fuzz-corpus.js';
import { differences } from '../support/fuzz-subject.js';
import { ocsfProblems } from '../support/ocsf-validate.js';

const path = (name: string): string => fileURLToPath(new URL(`../../${name}`, import.meta.url));
const { plans } = planSchemas(path('schemas'));
const planOf = (product: string): Plan => plans.find((plan) => plan.product === product) as Plan;
const choices = ['finding', 'activity'];

describe.each(choices)('with alerts as %s', (choice) => {
  describe.each(plans)('what $product logs', (plan) => {
    const records = readCorpus(plan.product).map((entry) => ({ id: entry.id, record: recordOf(entry) }));
    const events = records.filter(({ record }) => {
      const ecs = runOracle(plan, record, recordTime);
      return ecs !== record && JSON.parse(ecs).event?.kind !== 'pipeline_error';
    });

    it.each(events)('$id: is what OCSF allows', ({ record }) => {
      expect(ocsfProblems(JSON.parse(runOracle(plan, record, { ...recordTime, schema: 'ocsf', choice })))).toEqual([]);
    });

    it.each(events)('$id: has every scalar of the ECS record', ({ record }) => {
      const answer = new Set(texts(parseJson(runOracle(plan, record, { ...recordTime, schema: 'ocsf', choice })).value));
      expect(texts(parseJson(runOracle(plan, record, recordTime)).value).filter((text) => !answer.has(text))).toEqual([]);
    });
  });
});

/** The texts of all scalars within a value. */
function texts(value: Json): string[] {
  if (value instanceof Map) return [...value.values()].flatMap(texts);
  if (Array.isArray(value)) return value.flatMap(texts);
  const text = textOf(value);
  return text ? [text] : [];
}

describe('the cases of test/corpus/answers/ocsf', () => {
  it.each(readCorpus('answers/ocsf'))('$id', (entry) => {
    const [product, , choice = 'finding'] = entry.id.split('.');
    const answer = runOracle(planOf(product as string), recordOf(entry), { ...recordTime, schema: 'ocsf', choice });
    expect(differences(answer, readFileSync(path(`test/corpus/answers/ocsf/${entry.id}.expected.json`), 'utf8'))).toEqual([]);
  });
});
