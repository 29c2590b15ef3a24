import type { Kind, Plan } from '../../plan/types.js';
import { type Calculated, calculatedOfEvent, calculatedOfRecord } from './spl/calculated.js';

/** A field that a search calculates. */
export interface Searched extends Calculated {
  /** Name of the calculated field: the answer's, but for one that is Splunk's own. */
  name: string;
}

/** Names of an answer's fields that Splunk gives another meaning. */
const renamed: Record<string, string> = { tag: 'cim_tag' };

/** The fields of a source type: of raw events of a kind, or of records that the plan has made. */
export function searched(plan: Plan, answer: Plan, kind?: Kind): Searched[] {
  const fields = kind ? calculatedOfEvent(plan, answer, kind) : calculatedOfRecord(answer);
  return fields.map((one) => ({ ...one, name: renamed[one.field] ?? one.field })).sort((a, b) => (a.name < b.name ? -1 : 1));
}
