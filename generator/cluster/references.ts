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

/** Who uses an object, by its id: `data stream logs-kubearmor.alert-default`. */
export type Users = Map<string, string[]>;

/**
 * Data streams and indices that use objects of a kind.
 * @returns Or why that can't be known.
 */
export async function usersOnCluster(client: Client, { flavour }: Engine, kind: Kind): Promise<Users | { unknown: string }> {
  const users: Users = new Map();
  const add = (name: unknown, user: string): void => {
    if (typeof name !== 'string') return;
    const id = `${kind.folder}/${name}`;
    users.set(id, [...(users.get(id) ?? []), user]);
  };
  const read = async (path: string, each: (body: JsonObject) => void): Promise<Users | { unknown: string }> => {
    const answer = await listed(client, path, (body) => [each(body)]);
    return 'missing' in answer ? { unknown: answer.missing } : users;
  };
  switch (kind.folder) {
    case 'index_templates':
      return read('_data_stream?expand_wildcards=all', ({ data_streams }) => {
        for (const stream of listOf(data_streams)) add(objectOf(stream).template, `data stream ${objectOf(stream).name}`);
      });
    case 'ingest_pipelines':
      return read('_all/_settings/index.default_pipeline,index.final_pipeline?expand_wildcards=all&flat_settings=true', (body) => {
        for (const [index, value] of Object.entries(body)) {
          for (const name of Object.values(objectOf(objectOf(value).settings))) add(name, `index ${index}`);
        }
      });
    case 'ism_policies':
      return flavour === 'opensearch'
        ? read('_plugins/_ism/explain/*?size=10000', (body) => {
            for (const [index, value] of Object.entries(body)) add(objectOf(value).policy_id, `index ${index}`);
          })
        : users;
    default:
      // Component templates are named by index templates alone; of lifecycle policies Elasticsearch says itself who uses them.
      return users;
  }
}
