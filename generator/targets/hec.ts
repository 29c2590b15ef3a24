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

/** What every source type and source of a mapped record begins with: Vector takes no template without a fixed beginning. */
export const prefix = 'sluice:';

/** Source type of broken events. */
export const errorSourcetype: string = `${prefix}error`;

/** Source type of records that are no product's events. */
export const otherSourcetype: string = `${prefix}other`;

/** In the index's name: the product or tool of the event. */
export const moduleMark = '{module}';
