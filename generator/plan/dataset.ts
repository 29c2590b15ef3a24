import type { Kind, Plan } from './types.js';

/** Dataset of a kind of event: `event.dataset`. */
export function datasetOf({ module, name }: Kind): string {
  return `${module}.${name}`;
}

/** The datasets of all kinds of event of these plans. */
export function datasetsOf(plans: Plan[]): string[] {
  return plans.flatMap((plan) => plan.kinds.map(datasetOf));
}
