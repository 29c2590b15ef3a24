import type { SluiceConfig } from '../../config/config.js';
import type { Output, Plan } from '../../plan/types.js';
import { contractMappings, dynamicTemplates } from './contract.js';
import { ecsMapping, flattened, type Mapping, nest, vendorMapping } from './mapping.js';
import { meta, templateVersion } from './meta.js';

/** A flavour of the engine: what differs between Elasticsearch and OpenSearch besides the lifecycle. */
export interface Flavour {
  name: 'elasticsearch' | 'opensearch';
  /** A mapping, given as Elasticsearch's, in the flavour's types. */
  mapping(mapping: Mapping): Mapping;
  /** Settings of a backing index, below `index`, that only this flavour has. */
  settings: Record<string, unknown>;
  /** Limits of the mapping that only this flavour has. */
  totalFields: Record<string, unknown>;
  /** The members of an index template that say what it is composed of. */
  compose(components: string[], custom: string): Record<string, unknown>;
}

/** Fields a backing index may have: Sluice's are a few hundred, the rest is room for unknown members. */
const totalFields = 2000;

/** `sluice@settings`: what all backing indices have in common. What a field can't hold is ignored, the document is kept. */
export function settingsComponent(flavour: Flavour, { shards, replicas }: SluiceConfig['elasticsearch']): object {
  const index = {
    number_of_shards: shards,
    number_of_replicas: replicas,
    codec: 'best_compression',
    mapping: { total_fields: { limit: totalFields, ...flavour.totalFields }, ignore_malformed: true },
    ...flavour.settings,
  };
  return { template: { settings: { index } }, version: templateVersion, _meta: meta('Settings of every backing index', 'sluice.yaml') };
}

/** `sluice@contract`: the fields that any answer can carry, and how unknown members are mapped. */
export function contractComponent(flavour: Flavour): object {
  const mappings = {
    date_detection: false,
    numeric_detection: false,
    dynamic_templates: dynamicTemplates.map((entry) =>
      Object.fromEntries(Object.entries(entry).map(([name, template]) => [name, { ...template, mapping: flavour.mapping(template.mapping) }])),
    ),
    properties: mapped(flavour, contractMappings()),
  };
  return { template: { mappings }, version: templateVersion, _meta: meta('Fields that every record can carry, whatever the product', 'the record contract') };
}

/** `sluice-<product>@<schema>`: the fields of the answer's schema that the product fills. */
export function schemaComponent(flavour: Flavour, plan: Plan): object {
  const mappings = new Map(plan.outputs.filter((output) => !output.vendor).map((output) => [output.path.join('.'), schemaMapping(output)]));
  return component(flavour, plan, mappings, `Fields of ${plan.schema.toUpperCase()} ${plan.schemaVersion} that ${plan.title} fills`);
}

/** `sluice-<product>@vendor`: the product's own namespace. */
export function vendorComponent(flavour: Flavour, plan: Plan): object {
  const field = (output: Output) => plan.fields.find((candidate) => candidate.slot === output.keeps);
  const flat = plan.nodes.filter((node) => node.flattened).map((node) => [plan.product, ...node.keep]);
  const isFlat = (path: string[]) => flat.some((place) => place.length < path.length && place.every((part, index) => path[index] === part));
  const mappings = new Map(
    plan.outputs.filter((output) => output.vendor && !isFlat(output.path)).map((output) => [output.path.join('.'), vendorMapping(output, field(output))]),
  );
  for (const place of flat) mappings.set(place.join('.'), flattened);
  return component(flavour, plan, mappings, `What ${plan.title} says and ${plan.schema.toUpperCase()} has no field for`);
}

/** The module is the same on every record of the product, so it costs nothing to keep. */
function schemaMapping(output: Output): Mapping {
  const name = output.path.join('.');
  const [rule, ...others] = output.rules;
  const constant = name === 'event.module' && rule && !rule.when && others.length === 0 && 'value' in rule.from ? String(rule.from.value) : undefined;
  return constant === undefined ? ecsMapping(name) : { type: 'constant_keyword', value: constant };
}

function component(flavour: Flavour, plan: Plan, mappings: Map<string, Mapping>, description: string): object {
  return {
    template: { mappings: { properties: mapped(flavour, mappings) } },
    version: templateVersion,
    _meta: meta(description, `schemas/${plan.product}`),
  };
}

/** Mappings by dotted name as the flavour writes them. */
export function mapped(flavour: Flavour, mappings: Map<string, Mapping>): object {
  return nest(new Map([...mappings].map(([name, mapping]) => [name, flavour.mapping(mapping)])));
}
