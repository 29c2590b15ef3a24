import type { SchemaName } from '../config/config.js';

/** Where a record of an answer schema says which product, kind and machine it is of: dotted paths. Outputs and routes read them. */
interface Places {
  /** Product or tool: `event.module`. */
  module: string;
  /** Kind of event: `event.dataset`. */
  dataset: string;
  /** Machine that the event is of. */
  host: string;
}

/** The places by schema. */
export const places: Record<SchemaName, Places> = {
  ecs: { module: 'event.module', dataset: 'event.dataset', host: 'host.name' },
  ocsf: { module: 'metadata.source', dataset: 'metadata.log_name', host: 'device.hostname' },
  cim: { module: 'unmapped.event.module', dataset: 'unmapped.event.dataset', host: 'dvc' },
  // The line holds host.name.
  cef: { module: 'unmapped.event.module', dataset: 'unmapped.event.dataset', host: 'unmapped.host.hostname' },
};
