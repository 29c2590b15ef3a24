import type { Plan } from '../../plan/types.js';
import type { Artifact, Target } from '../target.js';
import { contractComponent, type Flavour, schemaComponent, settingsComponent, vendorComponent } from './components.js';
import { indexTemplate, templateName } from './index-template.js';
import { ilmPolicy, ismPolicy, policyName } from './lifecycle.js';
import { forOpenSearch } from './opensearch.js';

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
 * Component templates, index templates of the data streams and the lifecycle policy, in two flavours. Each file is the body of
 * the request that its folder and name say: `configs/elasticsearch/index_templates/x.json` is `PUT _index_template/x`.
 */
export const elasticsearch: Target = {
  name: 'elasticsearch',
  emit: ({ plans, config }) => [
    ...templates(elasticsearchFlavour, plans, config.elasticsearch),
    artifact(elasticsearchFlavour, 'ilm_policies', policyName, ilmPolicy(config.elasticsearch)),
    ...templates(openSearchFlavour, plans, config.elasticsearch),
    artifact(openSearchFlavour, 'ism_policies', policyName, ismPolicy(config.elasticsearch, plans)),
  ],
};

function templates(flavour: Flavour, plans: Plan[], config: Parameters<typeof settingsComponent>[1]): Artifact[] {
  const component = (name: string, body: object): Artifact => artifact(flavour, 'component_templates', name, body);
  return [
    component('sluice@settings', settingsComponent(flavour, config)),
    component('sluice@contract', contractComponent(flavour)),
    ...plans.flatMap((plan) => {
      const schema = `sluice-${plan.product}@${plan.schema}`;
      const vendor = `sluice-${plan.product}@vendor`;
      const composed = ['sluice@settings', 'sluice@contract', schema, vendor];
      return [
        component(schema, schemaComponent(flavour, plan)),
        component(vendor, vendorComponent(flavour, plan)),
        ...plan.kinds.map((kind) => artifact(flavour, 'index_templates', templateName(plan, kind), indexTemplate(flavour, plan, kind, composed))),
      ];
    }),
  ];
}

function artifact(flavour: Flavour, folder: string, name: string, body: object): Artifact {
  return { path: `configs/${flavour.name}/${folder}/${name}.json`, content: `${JSON.stringify(body, null, 2)}\n` };
}
