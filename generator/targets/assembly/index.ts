import type { Artifact, Target } from '../target.js';
import { entry, sources } from './module.js';

/** The filters' tables and code, an entry a product, a module for each schema that it answers in, and their data; asc compiles them together with assembly/. */
export const assembly: Target = {
  name: 'assembly',
  emit({ plans }): Artifact[] {
    return plans.flatMap((plan) => [
      { path: `assembly/generated/${plan.product}.ts`, content: entry(plan) },
      ...[...sources(plan)].map(([name, content]) => ({ path: `assembly/generated/${plan.product}/${name}.ts`, content })),
    ]);
  },
};
