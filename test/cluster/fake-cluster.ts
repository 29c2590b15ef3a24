import { createServer, type IncomingMessage, type Server } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { isObject, type JsonObject, type JsonValue, listOf, objectOf, textsOf } from '../../generator/cluster/json.js';

/** What differs between engines and their versions. */
export interface Kind {
  flavour: 'elasticsearch' | 'opensearch';
  version: string;
  /** Without the plugin or module that holds lifecycle policies. */
  noLifecycle?: boolean;
}

export interface FakeOptions extends Kind {
  /** The Authorization header that is asked for. */
  authorization?: string;
  tls?: { key: string; cert: string };
}

type Reply = { status: number; body: JsonObject };

/**
 * Elasticsearch 8 and 9 and OpenSearch 2 and 3, as far as templates, pipelines and lifecycle policies go: what is put is checked
 * and answered as the engines answer it (seen on 8.19 and 2.19, or read in their documentation).
 */
export class FakeCluster {
  /** Objects by folder and name, as they were put. */
  readonly held: Record<string, Map<string, JsonObject>> = {
    ilm_policies: new Map(),
    ism_policies: new Map(),
    ingest_pipelines: new Map(),
    component_templates: new Map(),
    index_templates: new Map(),
  };
  /** Data streams by name, with the index template that made each. */
  readonly dataStreams = new Map<string, string>();
  /** Index settings by name of the index. */
  readonly indices = new Map<string, Record<string, string>>();
  /** `PUT _ingest/pipeline/x`, in their order. */
  readonly asked: string[] = [];
  /** Documents that pipelines were tried on. */
  readonly tried: JsonValue[][] = [];
  private readonly revisions = new Map<string, number>();
  private server: Server | undefined;

  constructor(private readonly options: FakeOptions) {}

  async start(): Promise<this> {
    const answer = async (request: IncomingMessage, write: (status: number, body: string) => void): Promise<void> => {
      const { status, body } = this.reply(request, await bodyOf(request));
      write(status, JSON.stringify(body));
    };
    const listener: Parameters<typeof createServer>[1] = (request, response) => {
      const product = this.options.flavour === 'elasticsearch' ? { 'x-elastic-product': 'Elasticsearch' } : {};
      answer(request, (status, body) => response.writeHead(status, { 'content-type': 'application/json', ...product }).end(body)).catch((error) =>
        response.writeHead(500).end(String(error)),
      );
    };
    const { tls } = this.options;
    this.server = tls ? createTlsServer(tls, listener) : createServer(listener);
    await new Promise<void>((resolve) => this.server?.listen(0, '127.0.0.1', resolve));
    return this;
  }

  get url(): string {
    return `${this.options.tls ? 'https' : 'http'}://127.0.0.1:${addressOf(this.server).port}`;
  }

  /** Requests that change something. */
  get writes(): string[] {
    return this.asked.filter((line) => /^(PUT|DELETE)/.test(line));
  }

  async stop(): Promise<void> {
    this.server?.closeAllConnections();
    await new Promise((resolve) => this.server?.close(resolve));
  }

  /** All objects, for comparing two clusters. */
  snapshot(): object {
    return Object.fromEntries(
      Object.entries(this.held).map(([folder, objects]) => [folder, Object.fromEntries([...objects].sort(([a], [b]) => (a < b ? -1 : 1)))]),
    );
  }

  private reply(request: IncomingMessage, body: JsonObject): Reply {
    const url = new URL(request.url ?? '/', 'http://fake');
    const path = url.pathname.slice(1).split('/').map(decodeURIComponent);
    const method = request.method ?? 'GET';
    this.asked.push(`${method} ${url.pathname.slice(1)}${url.search}`);
    const { authorization, flavour, noLifecycle } = this.options;
    if (authorization && request.headers.authorization !== authorization) {
      return failure(401, 'security_exception', `unable to authenticate with provided credentials [${request.headers.authorization}]`);
    }
    if (url.pathname === '/') return this.root();
    const name = path.at(-1) as string;
    switch (`${path.slice(0, 2).join('/')}`) {
      case '_ilm/policy':
        if (flavour === 'elasticsearch' && !noLifecycle) return this.ilm(method, path[2], body);
        break;
      case '_plugins/_ism':
        if (flavour !== 'opensearch' || noLifecycle) break;
        if (path[2] === 'explain') return { status: 200, body: this.explain() };
        return this.ism(method, path[3], body, url.searchParams);
      case '_ingest/pipeline':
        return name === '_simulate' ? this.simulate(body) : this.pipeline(method, path[2], body);
      case '_all/_settings':
        return { status: 200, body: Object.fromEntries([...this.indices].map(([index, settings]) => [index, { settings }])) };
    }
    switch (path[0]) {
      case '_component_template':
        return this.component(method, path[1], body);
      case '_index_template':
        return this.template(method, path[1], body);
      case '_data_stream':
        return { status: 200, body: { data_streams: [...this.dataStreams].map(([stream, template]) => ({ name: stream, template })) } };
    }
    return { status: 400, body: { error: `no handler found for uri [${request.url}] and method [${method}]` } };
  }

  private root(): Reply {
    const { flavour, version } = this.options;
    const distribution = flavour === 'opensearch' ? { distribution: 'opensearch' } : {};
    return { status: 200, body: { name: 'node-1', cluster_name: 'fake', version: { number: version, ...distribution } } };
  }

  private ilm(method: string, name: string | undefined, body: JsonObject): Reply {
    const policies = this.held.ilm_policies as Map<string, JsonObject>;
    if (name === undefined) {
      return {
        status: 200,
        body: Object.fromEntries(
          [...policies].map(([key, value]) => [
            key,
            { version: 1, modified_date: '2026-01-01T00:00:00.000Z', policy: echoIlm(value), in_use_by: this.followers(key) },
          ]),
        ),
      };
    }
    if (method === 'DELETE') {
      const { indices } = this.followers(name);
      if (listOf(indices).length > 0)
        return failure(400, 'illegal_argument_exception', `Cannot delete policy [${name}]. It is in use by one or more indices: ${indices}`);
      return this.remove(policies, name);
    }
    if (!isObject(objectOf(body.policy).phases)) return failure(400, 'x_content_parse_exception', 'Required [phases]');
    return this.put(policies, name, body);
  }

  private followers(policy: string): JsonObject {
    const indices = [...this.indices].filter(([, settings]) => settings['index.lifecycle.name'] === policy).map(([index]) => index);
    return { indices, data_streams: [], composable_templates: [] };
  }

  private ism(method: string, name: string | undefined, body: JsonObject, query: URLSearchParams): Reply {
    const policies = this.held.ism_policies as Map<string, JsonObject>;
    const revision = (key: string) => this.revisions.get(`ism/${key}`) ?? 0;
    if (name === undefined) {
      const from = Number(query.get('from') ?? 0);
      const page = [...policies].slice(from, from + Number(query.get('size') ?? 20));
      const list = page.map(([key, value]) => ({ _id: key, _seq_no: revision(key), _primary_term: 1, policy: echoIsm(key, value) }));
      return { status: 200, body: { policies: list, total_policies: policies.size } };
    }
    if (method === 'DELETE') return this.remove(policies, name);
    const expected = query.get('if_seq_no');
    if (expected === null ? policies.has(name) : Number(expected) !== revision(name)) {
      return failure(409, 'version_conflict_engine_exception', `[${name}]: version conflict, document already exists (current version [1])`);
    }
    if (!Array.isArray(objectOf(body.policy).states)) return failure(400, 'illegal_argument_exception', 'Policy must have states');
    this.revisions.set(`ism/${name}`, revision(name) + 1);
    return this.put(policies, name, body);
  }

  private explain(): JsonObject {
    const key = 'index.plugins.index_state_management.policy_id';
    const managed = [...this.indices]
      .filter(([, settings]) => settings[key])
      .map(([index, settings]): [string, JsonValue] => [index, { [key]: settings[key] ?? null }]);
    return { ...Object.fromEntries(managed), total_managed_indices: managed.length };
  }

  private pipeline(method: string, name: string | undefined, body: JsonObject): Reply {
    const pipelines = this.held.ingest_pipelines as Map<string, JsonObject>;
    if (name === undefined && pipelines.size === 0) return { status: this.options.flavour === 'elasticsearch' ? 404 : 200, body: {} };
    if (name === undefined) return { status: 200, body: Object.fromEntries([...pipelines].map(([key, value]) => [key, { ...value, ...this.dates() }])) };
    if (method === 'DELETE') return this.remove(pipelines, name);
    return this.pipelineFault(name, body) ?? this.put(pipelines, name, body);
  }

  private pipelineFault(name: string, body: JsonObject): Reply | undefined {
    if (this.options.flavour === 'opensearch' && body._meta) {
      return failure(400, 'parse_exception', `pipeline [${name}] doesn't support one or more provided configuration parameters [_meta]`);
    }
    return Array.isArray(body.processors) ? undefined : failure(400, 'parse_exception', '[processors] required property is missing');
  }

  private simulate({ pipeline, docs }: JsonObject): Reply {
    const fault = this.pipelineFault('_simulate_pipeline', objectOf(pipeline));
    if (fault) return fault;
    if (listOf(docs).length === 0) return failure(400, 'illegal_argument_exception', 'must specify at least one document in [docs]');
    this.tried.push(listOf(docs).map((doc) => objectOf(doc)._source ?? null));
    return {
      status: 200,
      body: { docs: listOf(docs).map((doc) => this.run(objectOf(pipeline), structuredClone(objectOf(objectOf(doc)._source)), String(objectOf(doc)._index))) },
    };
  }

  /** Knows the processors set, fail, drop and pipeline. A script takes the document for the kind whose data stream it was sent to. */
  private run(pipeline: JsonObject, source: JsonObject, index: string): JsonObject | null {
    for (const processor of listOf(pipeline.processors)) {
      const [[type, config]] = Object.entries(objectOf(processor)) as [[string, JsonObject]];
      if (type === 'drop') return null;
      if (type === 'script') source.event = { dataset: /^logs-(.+)-default$/.exec(index)?.[1] ?? '' };
      if (type === 'set') source[String(config.field)] = config.value as JsonValue;
      if (type === 'fail') return { error: { type: 'fail_processor_exception', reason: String(config.message) } };
      if (type === 'pipeline') {
        const called = this.held.ingest_pipelines?.get(String(config.name));
        if (!called) return { error: { type: 'illegal_state_exception', reason: `Pipeline processor configured for non-existent pipeline [${config.name}]` } };
        const result = this.run(called, source, index);
        if (!result?.doc) return result;
      }
    }
    return { doc: { _index: index, _source: source } };
  }

  private component(method: string, name: string | undefined, body: JsonObject): Reply {
    const components = this.held.component_templates as Map<string, JsonObject>;
    if (name === undefined) {
      return {
        status: 200,
        body: { component_templates: [...components].map(([key, value]) => ({ name: key, component_template: { ...echoTemplate(value), ...this.dates() } })) },
      };
    }
    if (method === 'DELETE') {
      const users = [...(this.held.index_templates ?? [])].filter(([, value]) => textsOf(value.composed_of).includes(name)).map(([key]) => key);
      if (users.length > 0)
        return failure(
          400,
          'illegal_argument_exception',
          `component templates [${name}] cannot be removed as they are still in use by index templates [${users}]`,
        );
      return this.remove(components, name);
    }
    return this.put(components, name, body);
  }

  private template(method: string, name: string | undefined, body: JsonObject): Reply {
    const templates = this.held.index_templates as Map<string, JsonObject>;
    if (name === undefined) {
      return {
        status: 200,
        body: { index_templates: [...templates].map(([key, value]) => ({ name: key, index_template: { ...this.echoIndexTemplate(value), ...this.dates() } })) },
      };
    }
    if (method === 'DELETE') {
      const streams = [...this.dataStreams].filter(([, template]) => template === name).map(([stream]) => stream);
      if (streams.length > 0)
        return failure(400, 'illegal_argument_exception', `unable to remove composable templates [${name}] as they are in use by a data streams [${streams}]`);
      return this.remove(templates, name);
    }
    const missing = textsOf(body.composed_of).filter(
      (component) => !this.held.component_templates?.has(component) && !textsOf(body.ignore_missing_component_templates).includes(component),
    );
    if (missing.length > 0)
      return failure(
        400,
        'invalid_index_template_exception',
        `index template [${name}] specifies component templates ${JSON.stringify(missing)} that do not exist`,
      );
    return this.put(templates, name, body);
  }

  private echoIndexTemplate(body: JsonObject): JsonObject {
    const stream = this.options.flavour === 'opensearch' ? { timestamp_field: { name: '@timestamp' } } : { hidden: false, allow_custom_routing: false };
    return { composed_of: [], ...echoTemplate(body), ...(body.data_stream ? { data_stream: { ...stream, ...objectOf(body.data_stream) } } : {}) };
  }

  /** Elasticsearch 9 says when an object was made. */
  private dates(): JsonObject {
    return this.options.version.startsWith('9') ? { created_date_millis: 1_790_000_000_000, modified_date_millis: 1_790_000_000_000 } : {};
  }

  private put(objects: Map<string, JsonObject>, name: string, body: JsonObject): Reply {
    objects.set(name, body);
    return { status: 200, body: { acknowledged: true } };
  }

  private remove(objects: Map<string, JsonObject>, name: string): Reply {
    if (!objects.delete(name)) return failure(404, 'resource_not_found_exception', `${name} is missing`);
    return { status: 200, body: { acknowledged: true } };
  }
}

function failure(status: number, type: string, reason: string): Reply {
  return { status, body: { error: { root_cause: [{ type, reason }], type, reason }, status } };
}

function echoIlm({ policy }: JsonObject): JsonObject {
  const { phases, ...rest } = objectOf(policy);
  const echoed = Object.entries(objectOf(phases)).map(([name, phase]) => {
    const { actions, ...others } = objectOf(phase);
    const filled = Object.entries(objectOf(actions)).map(([action, value]) => [
      action,
      action === 'delete' ? { delete_searchable_snapshot: true, ...objectOf(value) } : value,
    ]);
    return [name, { min_age: '0ms', ...others, actions: Object.fromEntries(filled) }];
  });
  return { ...rest, phases: Object.fromEntries(echoed) };
}

function echoIsm(name: string, { policy }: JsonObject): JsonObject {
  const { states, ism_template, ...rest } = objectOf(policy);
  const retry = { count: 3, backoff: 'exponential', delay: '1m' };
  return {
    policy_id: name,
    last_updated_time: 1_790_000_000_000,
    schema_version: 21,
    error_notification: null,
    ...rest,
    states: listOf(states).map((state) => ({
      transitions: [],
      ...objectOf(state),
      actions: listOf(objectOf(state).actions).map((action) => {
        const { rollover } = objectOf(action);
        return { retry, ...objectOf(action), ...(rollover ? { rollover: { copy_alias: false, ...objectOf(rollover) } } : {}) };
      }),
    })),
    ism_template: listOf(ism_template).map((template) => ({ ...objectOf(template), last_updated_time: 1_790_000_000_000 })),
  };
}

/** Settings come back as texts below `index`. */
function echoTemplate(body: JsonObject): JsonObject {
  const { template, ...rest } = body;
  if (!isObject(template)) return rest;
  const { settings, ...others } = template;
  return { ...rest, template: { ...others, ...(isObject(settings) ? { settings: inTexts(settings.index ? settings : { index: settings }) } : {}) } };
}

function inTexts(value: JsonValue): JsonValue {
  if (Array.isArray(value)) return value.map(inTexts);
  return isObject(value) ? Object.fromEntries(Object.entries(value).map(([name, member]) => [name, inTexts(member)])) : String(value);
}

export function addressOf(server: Server | undefined): AddressInfo {
  return server?.address() as AddressInfo;
}

async function bodyOf(request: IncomingMessage): Promise<JsonObject> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const text = Buffer.concat(chunks).toString();
  return text === '' ? {} : JSON.parse(text);
}
