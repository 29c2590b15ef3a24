import { type FilterFunction, functionsOf } from '../plan/functions.js';
import type { Plan } from '../plan/types.js';
import type { SluiceConfig } from './types.js';

/** The function of a product's filter that gives what a sluice.yaml asks for. */
export function wantedFunction(plan: Plan, { schema, ocsf, keep_original }: Pick<SluiceConfig, 'schema' | 'ocsf' | 'keep_original'>): FilterFunction {
  const choice = plan.answers.find((answer) => answer.schema === schema)?.choice;
  // What is chosen of a schema stands under its name.
  const word = schema === 'ocsf' && choice?.name === 'alerts' ? ocsf.alerts : choice?.values[0];
  const found = functionsOf(plan).find((one) => one.schema === schema && one.choice === word && one.original === keep_original);
  if (!found) throw new Error(`${plan.product} has no answer in ${schema}${word === undefined ? '' : ` with "${word}"`}`);
  return found;
}
