import type { Kind, Plan } from '../../plan/types.js';
import { type Calculated, calculatedOfEvent, calculatedOfPlan, calculatedOfRecord } from './spl/calculated.js';

/** A field that a search calculates. */
export interface Searched extends Calculated {
  /** Name of the calculated field: the answer's, but for one that is Splunk's own. */
  name: string;
}

/** Names of an answer's fields that Splunk gives another meaning. */
const renamed: Record<string, string> = { tag: 'cim_tag' };

/** An answer's field as a search calls it. */
export const nameInSearch = (field: string): string => renamed[field] ?? field;

/** Fields of ECS that the dashboards ask for and CIM has no field of; a mapped record has them already. */
const beside: Record<string, string> = { 'orchestrator.namespace': 'kubernetes_namespace', 'event.action': 'event_action' };

const known = new WeakMap<Kind | Plan, Searched[]>();

/** The fields of a source type: of raw events of a kind, or of records that the plan has made. */
export function searched(plan: Plan, answer: Plan, kind?: Kind): Searched[] {
  const found = known.get(kind ?? answer);
  if (found) return found;
  const fields = kind ? [...calculatedOfEvent(plan, answer, kind), ...calculatedOfPlan(plan, kind, Object.keys(beside))] : calculatedOfRecord(answer);
  const named = fields.map((one) => ({ ...one, name: beside[one.field] ?? nameInSearch(one.field) })).sort((a, b) => (a.name < b.name ? -1 : 1));
  known.set(kind ?? answer, named);
  return named;
}
