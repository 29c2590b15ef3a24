import { type Entry, valueAt } from './flatten.js';

/** What of a record stands in its title and in the overview, and where records of each schema say it: the first place that holds something counts. */
const places = {
  dataset: ['event.dataset', 'metadata.log_name', 'unmapped.event.dataset'],
  action: ['event.action', 'unmapped.event.action', 'activity_name', 'action'],
  outcome: ['event.outcome', 'unmapped.event.outcome', 'status'],
  severity: ['event.severity', 'unmapped.event.severity', 'severity'],
  message: ['message', 'subject'],
};

/** What a record says of itself, in whatever schema. */
export function said(entries: Entry[], what: keyof typeof places): string | undefined {
  const found = places[what].map((path) => valueAt(entries, path)).find((value) => value !== undefined);
  return found === undefined ? undefined : String(found);
}
