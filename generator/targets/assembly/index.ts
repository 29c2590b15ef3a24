import type { Artifact, Target } from '../target.js';
import { entry, ModuleWriter } from './module.js';

/** The filters' tables and code, an entry a product and a module for each schema that it answers in; asc compiles them together with assembly/. */
export const assembly: Target = {
  name: 'assembly',
  emit({ plans }): Artifact[] {
    return plans.flatMap((plan) => [
      { path: `assembly/generated/${plan.product}.ts`, content: entry(plan) },
      ...[plan, ...plan.answers].map((answer) => ({ path: `assembly/generated/${plan.product}/${answer.schema}.ts`, content: ModuleWriter.write(answer) })),
    ]);
  },
};
