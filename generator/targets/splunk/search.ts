import type { Plan } from '../../plan/types.js';
import type { Stanza } from './conf.js';
import { rawSourcetypes, sourcetypeOfRecord } from './kinds.js';
import { cim, cimOf } from './props.js';

/** Source types of mapped records, in ECS and in CIM. */
export const mappedSourcetypes = (plan: Plan): string[] =>
  [plan.schema, cim].flatMap((schema) => plan.modules.map((module) => sourcetypeOfRecord(schema, module)));

/** Every source type of events, raw and mapped. */
export function sourcetypes(plans: Plan[]): string[] {
  return [...plans.flatMap((plan) => [...rawSourcetypes(plan), ...mappedSourcetypes(plan)])];
}

/** What a user sets once: where the events are. */
export function macros(plans: Plan[]): Stanza[] {
  return [
    {
      name: 'sluice_index',
      comment: 'Where the events are. Say it in local/macros.conf, or under Settings, Advanced search.',
      settings: [
        ['definition', '(index=main)'],
        ['iseval', 0],
      ],
    },
    {
      name: 'sluice_events',
      settings: [
        [
          'definition',
          `\`sluice_index\` sourcetype IN (${sourcetypes(plans)
            .map((name) => `"${name}"`)
            .join(', ')})`,
        ],
        ['iseval', 0],
      ],
    },
  ];
}

/** The words by which data models find events: constants of the answer's list `tag`. */
function words(plans: Plan[]): string[] {
  const rules = plans.flatMap((plan) => cimOf(plan)?.outputs.find(({ path }) => path.join('.') === 'tag')?.rules ?? []);
  return [...new Set(rules.flatMap(({ from }) => ('value' in from ? [String(from.value)] : [])))];
}

/** An event type a word, which a search finds by the calculated field. */
export function eventtypes(plans: Plan[]): Stanza[] {
  const types = sourcetypes(plans).map((name) => `"${name}"`);
  return words(plans).map((word) => ({ name: `sluice_${word}`, settings: [['search', `sourcetype IN (${types.join(', ')}) cim_tag=${word}`]] }));
}

/** The word as each event type's tag. */
export function tags(plans: Plan[]): Stanza[] {
  return words(plans).map((word) => ({ name: `eventtype=sluice_${word}`, settings: [[word, 'enabled']] }));
}
