import { type Flavour, mapped } from './components.js';
import { ecsMapping, type Mapping } from './mapping.js';
import { meta, templateVersion } from './meta.js';

/** A dataset of records that are no product's events. Their members are whatever came, so only Sluice's own are mapped: nothing is refused. */
export interface OtherDataset {
  name: string;
  description: string;
  /** ECS fields that Sluice itself writes into its records. */
  fields: string[];
}

/** The datasets that collectors send what is no event to. */
export const otherDatasets: OtherDataset[] = [
  {
    name: 'sluice.error',
    description: 'Broken events: what came, and what is wrong with it',
    fields: ['@timestamp', 'ecs.version', 'error.message', 'error.type', 'event.kind', 'event.module', 'event.original'],
  },
  { name: 'sluice.other', description: 'Records that are no events of the products, as they came', fields: ['@timestamp'] },
];

/** `<dataset>@mappings`: members that are not named here are kept in `_source` and not looked at. */
export function otherComponent(flavour: Flavour, { description, fields }: OtherDataset): object {
  const properties = mapped(flavour, new Map(fields.map((name): [string, Mapping] => [name, ecsMapping(name)])));
  return { template: { mappings: { dynamic: false, properties } }, version: templateVersion, _meta: meta(description, 'the record contract') };
}
