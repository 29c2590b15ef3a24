import type { SluiceConfig } from '../../config/config.js';
import type { Plan } from '../../plan/types.js';
import type { Artifact, Target } from '../target.js';
import { contractComponent, type Flavour, schemaComponent, settingsComponent, vendorComponent } from './components.js';
import { type Dataset, indexTemplate, kindDataset } from './index-template.js';
import { ilmPolicy, ismPolicy, policyName } from './lifecycle.js';
import { forOpenSearch } from './opensearch.js';
import { type OtherDataset, otherComponent, otherDatasets } from './others.js';
import { tidyJson } from './pipeline/json.js';
import { ingestPipelines } from './pipeline/pipelines.js';

/** Elasticsearch 8.14 and later. */
const elasticsearchFlavour: Flavour = {
  name: 'elasticsearch',
  mapping: (mapping) => mapping,
  settings: { lifecycle: { name: policyName } },
  totalFields: { ignore_dynamic_beyond_limit: true },
  // A component that the user may write to change what is generated, and that need not exist.
  compose: (components, custom) => ({ composed_of: [...components, custom], ignore_missing_component_templates: [custom] }),
};

/** OpenSearch 2.7 and later. */
const openSearchFlavour: Flavour = {
  name: 'opensearch',
  mapping: forOpenSearch,
  settings: {},
  totalFields: {},
  compose: (components) => ({ composed_of: components }),
};

/**
 * Ingest pipelines, component templates, index templates of the data streams and the lifecycle policy, in two flavours. Each file is the body of
 * the request that its folder and name say: `configs/elasticsearch/index_templates/x.json` is `PUT _index_template/x`.
 */
export const elasticsearch: Target = {
  name: 'elasticsearch',
  emit: ({ plans, config }) => [
    ...pipelines(elasticsearchFlavour, plans, config),
    ...templates(elasticsearchFlavour, plans, config.elasticsearch),
    artifact(elasticsearchFlavour, 'ilm_policies', policyName, ilmPolicy(config.elasticsearch)),
    ...pipelines(openSearchFlavour, plans, config),
    ...templates(openSearchFlavour, plans, config.elasticsearch),
    artifact(
      openSearchFlavour,
      'ism_policies',
      policyName,
      ismPolicy(
        config.elasticsearch,
        datasets(openSearchFlavour, plans).map((dataset) => dataset.name),
      ),
    ),
  ],
};

function pipelines(flavour: Flavour, plans: Plan[], config: SluiceConfig): Artifact[] {
  const all = plans.flatMap((plan) => ingestPipelines(plan, flavour.name, { original: config.keep_original }));
  return all.map(({ name, body }) => ({ path: `configs/${flavour.name}/ingest_pipelines/${name}.json`, content: `${tidyJson(body)}\n` }));
}

function templates(flavour: Flavour, plans: Plan[], config: SluiceConfig['elasticsearch']): Artifact[] {
  const component = (name: string, body: object): Artifact => artifact(flavour, 'component_templates', name, body);
  return [
    component(settings, settingsComponent(flavour, config)),
    component(contract, contractComponent(flavour)),
    ...plans.flatMap((plan) => [component(schemaOf(plan), schemaComponent(flavour, plan)), component(vendorOf(plan), vendorComponent(flavour, plan))]),
    ...otherDatasets.map((dataset) => component(mappingsOf(dataset), otherComponent(flavour, dataset))),
    ...datasets(flavour, plans).map((dataset) => artifact(flavour, 'index_templates', `logs-${dataset.name}`, indexTemplate(flavour, dataset))),
  ];
}

// Names of component templates.
const settings = 'sluice@settings';
const contract = 'sluice@contract';
const schemaOf = (plan: Plan): string => `sluice-${plan.product}@${plan.schema}`;
const vendorOf = (plan: Plan): string => `sluice-${plan.product}@vendor`;
const mappingsOf = (dataset: OtherDataset): string => `${dataset.name}@mappings`;

/** A dataset a kind of event, and those of what is no event. */
function datasets(flavour: Flavour, plans: Plan[]): Dataset[] {
  return [
    ...plans.flatMap((plan) => plan.kinds.map((kind) => kindDataset(flavour, plan, kind, [settings, contract, schemaOf(plan), vendorOf(plan)]))),
    ...otherDatasets.map((dataset) => ({ ...dataset, source: 'the record contract', components: [settings, mappingsOf(dataset)] })),
  ];
}

function artifact(flavour: Flavour, folder: string, name: string, body: object): Artifact {
  return { path: `configs/${flavour.name}/${folder}/${name}.json`, content: `${JSON.stringify(body, null, 2)}\n` };
}
