import { datasetOf } from '../../plan/dataset.js';
import type { Kind, Plan } from '../../plan/types.js';
import type { Flavour } from './components.js';
import { nest } from './mapping.js';
import { meta, templateVersion } from './meta.js';
import { streamPipelineName } from './pipeline/pipelines.js';

/** Above the engines' own `logs-*-*` (100) and those of Elastic's integrations (200). */
const priority = 250;

/** What an index template is made for: one dataset, whose data streams are `logs-<dataset>-<namespace>`. */
export interface Dataset {
  /** `event.dataset`: `<module>.<kind>` */
  name: string;
  description: string;
  /** What it was generated from. */
  source: string;
  components: string[];
  /** Mappings that hold for this dataset alone. */
  properties?: object;
  /** The ingest pipeline that documents go through which ask for no other: it maps raw events, and lets those pass that are mapped. */
  pipeline?: string;
}

/** The dataset of a kind of event. Its name is the same on every record, so it costs nothing to keep. */
export function kindDataset(flavour: Flavour, plan: Plan, kind: Kind, components: string[]): Dataset {
  const name = datasetOf(kind);
  const properties = nest(
    new Map([
      ['data_stream.type', flavour.mapping({ type: 'constant_keyword', value: 'logs' })],
      ['data_stream.dataset', flavour.mapping({ type: 'constant_keyword', value: name })],
    ]),
  );
  return {
    name,
    description: `${plan.title}: ${kind.description}`,
    source: `schemas/${plan.product}`,
    components,
    properties,
    pipeline: streamPipelineName(name),
  };
}

/** The index template `logs-<dataset>`, named as its data streams begin. */
export function indexTemplate(flavour: Flavour, { name, description, source, components, properties, pipeline }: Dataset): object {
  const template = {
    ...(pipeline ? { settings: { index: { default_pipeline: pipeline } } } : {}),
    ...(properties ? { mappings: { properties } } : {}),
  };
  return {
    index_patterns: [`logs-${name}-*`],
    priority,
    data_stream: {},
    ...flavour.compose(components, `logs-${name}@custom`),
    ...(Object.keys(template).length > 0 ? { template } : {}),
    version: templateVersion,
    _meta: meta(description, source),
  };
}
