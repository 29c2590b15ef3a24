import type { Client } from './client.js';
import type { Engine } from './engine.js';
import { isObject, type JsonObject, type JsonValue, listOf, objectOf, textsOf } from './json.js';
import type { Kind } from './kinds.js';
import { listed } from './listing.js';
import { normalTemplate } from './normal.js';

/** Ids of the objects that an object names. */
export function usesOf(kind: Kind, body: JsonObject): string[] {
  switch (kind.folder) {
    case 'ingest_pipelines':
      return calledBy(body).map((name) => `ingest_pipelines/${name}`);
    case 'component_templates':
      return namedBySettings(body);
    case 'index_templates':
      return [...textsOf(body.composed_of).map((name) => `component_templates/${name}`), ...namedBySettings(body)];
    default:
      return [];
  }
}

/** Names of pipelines that a pipeline's processors call, at any depth. */
function calledBy(value: JsonValue): string[] {
  if (Array.isArray(value)) return value.flatMap(calledBy);
  if (!isObject(value)) return [];
  const { name } = objectOf(value.pipeline);
  return [...(typeof name === 'string' ? [name] : []), ...Object.values(value).flatMap(calledBy)];
}

function namedBySettings(body: JsonObject): string[] {
  const { index } = objectOf(objectOf(normalTemplate(body).template).settings);
  const { default_pipeline, final_pipeline, lifecycle } = objectOf(index);
  return [
    ...[default_pipeline, final_pipeline].flatMap(textsOf).map((name) => `ingest_pipelines/${name}`),
    ...textsOf(objectOf(lifecycle).name).map((name) => `ilm_policies/${name}`),
  ];
}

/** Ids of objects, each with one that uses it: `data stream logs-kubearmor.alert-default`. */
type Users = [id: string, user: string][];

/**
 * Data streams and indices that use objects of a kind.
 * @returns Or why that can't be known.
 */
export async function usersOnCluster(client: Client, { flavour }: Engine, { folder }: Kind): Promise<Users | { unknown: string }> {
  const read = async (path: string, names: (body: JsonObject) => [name: JsonValue | undefined, user: string][]): Promise<Users | { unknown: string }> => {
    const answer = await listed(client, path, names);
    return 'missing' in answer ? { unknown: answer.missing } : answer.found.map(([name, user]) => [`${folder}/${name}`, user]);
  };
  switch (folder) {
    case 'index_templates':
      return read('_data_stream', ({ data_streams }) =>
        listOf(data_streams)
          .map(objectOf)
          .map(({ name, template }) => [template, `data stream ${name}`]),
      );
    case 'ingest_pipelines':
      return read('_all/_settings/index.default_pipeline,index.final_pipeline?expand_wildcards=all&flat_settings=true', (body) =>
        Object.entries(body).flatMap(([index, value]) =>
          Object.values(objectOf(objectOf(value).settings)).map((name): [JsonValue, string] => [name, `index ${index}`]),
        ),
      );
    case 'ism_policies':
      if (flavour === 'elasticsearch') return [];
      return read('_plugins/_ism/explain?size=10000', (body) =>
        Object.entries(body).map(([index, value]) => [objectOf(value)['index.plugins.index_state_management.policy_id'], `index ${index}`]),
      );
    default:
      // Component templates are named by index templates alone; of lifecycle policies Elasticsearch says itself who uses them.
      return [];
  }
}
