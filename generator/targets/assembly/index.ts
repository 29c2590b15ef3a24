import type { Artifact, Target } from '../target.js';
import { ModuleWriter } from './module.js';

/** The filters' tables and code, one AssemblyScript module a product; asc compiles it together with assembly/. */
export const assembly: Target = {
  name: 'assembly',
  emit({ plans }): Artifact[] {
    return plans.map((plan) => ({ path: `assembly/generated/${plan.product}.ts`, content: ModuleWriter.write(plan) }));
  },
};
