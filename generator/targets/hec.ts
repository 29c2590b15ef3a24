import type { SchemaName } from '../config/config.js';

/** Where a record of an answer schema says what Splunk's HTTP Event Collector is told beside the event: dotted paths. */
interface Places {
  /** Product or tool: `event.module`. */
  module: string;
  /** Kind of event: `event.dataset`. */
  dataset: string;
  /** Machine that the event is of. */
  host: string;
}

const ecs: Places = { module: 'event.module', dataset: 'event.dataset', host: 'host.name' };

/** The places by schema. */
export const places: Record<SchemaName, Places> = { ecs };

/** What every source type and source of a mapped record begins with: Vector takes no template without a fixed beginning. */
export const prefix = 'sluice:';

/** Source type of broken events. */
export const errorSourcetype: string = `${prefix}error`;

/** Source type of records that are no product's events. */
export const otherSourcetype: string = `${prefix}other`;

/** In the index's name: the product or tool of the event. */
export const moduleMark = '{module}';
