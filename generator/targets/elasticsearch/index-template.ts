import type { Kind, Plan } from '../../plan/types.js';
import type { Flavour } from './components.js';
import { nest } from './mapping.js';
import { meta, templateVersion } from './meta.js';

/** Above the engines' own `logs-*-*` (100) and those of Elastic's integrations (200). */
const priority = 250;

/** Name of a kind's index template: `logs-kubearmor.alert`, which its data streams start with. */
export function templateName(plan: Plan, kind: Kind): string {
  return `logs-${plan.product}.${kind.name}`;
}

/** The index template of a kind's data streams `logs-<product>.<kind>-<namespace>`. */
export function indexTemplate(flavour: Flavour, plan: Plan, kind: Kind, components: string[]): object {
  const name = templateName(plan, kind);
  const dataset = `${plan.product}.${kind.name}`;
  const constants = nest(
    new Map([
      ['data_stream.type', flavour.mapping({ type: 'constant_keyword', value: 'logs' })],
      ['data_stream.dataset', flavour.mapping({ type: 'constant_keyword', value: dataset })],
    ]),
  );
  return {
    index_patterns: [`${name}-*`],
    priority,
    data_stream: {},
    ...flavour.compose(components, `${name}@custom`),
    template: { mappings: { properties: constants } },
    version: templateVersion,
    _meta: meta(`${plan.title}: ${kind.description}`, `schemas/${plan.product}`),
  };
}
