import { fileURLToPath } from 'node:url';
import { planSchemas } from '../../generator/generate.js';
import { runOracle } from '../../generator/plan/oracle/index.js';
import { type Json, parseJson } from '../../generator/plan/oracle/json.js';
import { textOf } from '../../generator/plan/oracle/operations.js';
import type { Plan } from '../../generator/plan/types.js';
import { readCorpus, recordOf, recordTime } from './fuzz-corpus.js';

const { plans } = planSchemas(fileURLToPath(new URL('../../schemas', import.meta.url)));

export const planOf = (product: string): Plan => plans.find((plan) => plan.product === product) as Plan;

/** An event of the corpus in ECS and in another answer schema, both as JSON texts. */
export interface Answered {
  id: string;
  ecs: string;
  answer: string;
}

/** All events of the corpus in a schema: what is no event, or a broken one, is left out. */
export function answersIn(schema: string): Answered[] {
  return plans.flatMap((plan) =>
    readCorpus(plan.product).flatMap((entry): Answered[] => {
      const record = recordOf(entry);
      const ecs = runOracle(plan, record, recordTime);
      if (ecs === record || JSON.parse(ecs).event?.kind === 'pipeline_error') return [];
      return [{ id: `${plan.product}/${entry.id}`, ecs, answer: runOracle(plan, record, { ...recordTime, schema }) }];
    }),
  );
}

/** The texts of all scalars within a JSON text. */
export function textsOf(json: string): string[] {
  const within = (value: Json): string[] => {
    if (value instanceof Map) return [...value.values()].flatMap(within);
    if (Array.isArray(value)) return value.flatMap(within);
    const text = textOf(value);
    return text ? [text] : [];
  };
  return within(parseJson(json).value);
}
