import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { defaultConfig } from '../../../generator/config/config.js';
import { planSchemas } from '../../../generator/generate.js';
import type { Output } from '../../../generator/plan/types.js';
import { elasticsearch } from '../../../generator/targets/elasticsearch/index.js';
import { fluentBit } from '../../../generator/targets/fluent-bit/index.js';
import type { Artifact, TargetInput } from '../../../generator/targets/target.js';

// biome-ignore lint/suspicious/noExplicitAny: bodies of requests, looked into at many depths.
type Json = any;

const mapping = planSchemas(fileURLToPath(new URL('../../../schemas', import.meta.url)));
const input: TargetInput = { ...mapping, config: defaultConfig() };
const artifacts = (await elasticsearch.emit(input)) as Artifact[];
const body = (path: string): Json => JSON.parse(artifacts.find((artifact) => artifact.path === path)?.content ?? 'null');
const bodies = (folder: string): [string, Json][] =>
  artifacts
    .filter(({ path }) => path.startsWith(`${folder}/`))
    .map(({ path, content }) => [path.slice(folder.length + 1).replace('.json', ''), JSON.parse(content)]);

/** The properties that a template's components and the template itself add up to. */
function properties(flavour: string, template: Json): Json {
  const parts = template.composed_of.map((name: string) => body(`configs/${flavour}/component_templates/${name}.json`)).filter(Boolean);
  return [...parts, template].map((part) => part.template?.mappings?.properties ?? {}).reduce(merge, {});
}

function merge(a: Json, b: Json): Json {
  const merged = { ...a };
  for (const [name, value] of Object.entries(b) as [string, Json][]) {
    merged[name] = merged[name]?.properties && value.properties ? { properties: merge(merged[name].properties, value.properties) } : value;
  }
  return merged;
}

/** The mapping of a field; of one within a flattened object, that object's. */
function mappingOf(properties: Json, path: string[]): Json {
  return path.slice(1).reduce((node, name) => (isFlattened(node) ? node : node?.properties?.[name]), properties[path[0] as string]);
}

function isFlattened(mapping: Json): boolean {
  return ['flattened', 'flat_object'].includes(mapping?.type);
}

const flavours = ['elasticsearch', 'opensearch'];
const kinds = mapping.plans.flatMap((plan) => plan.kinds.map((kind) => ({ plan, dataset: `${kind.module}.${kind.name}` })));

describe.each(flavours)('%s', (flavour) => {
  describe.each(kinds)('the index template of $dataset', ({ plan, dataset }) => {
    const template = body(`configs/${flavour}/index_templates/logs-${dataset}.json`);

    test('makes data streams, before the engine’s own template for logs', () => {
      expect(template).toMatchObject({ index_patterns: [`logs-${dataset}-*`], data_stream: {}, version: 1, _meta: { managed_by: 'sluice' } });
      expect(template.priority).toBeGreaterThan(200);
    });

    test('is composed of templates that are there', () => {
      const optional = template.ignore_missing_component_templates ?? [];
      for (const name of template.composed_of) {
        if (!optional.includes(name)) expect(body(`configs/${flavour}/component_templates/${name}.json`), name).not.toBeNull();
      }
    });

    test('maps every output of the plan', () => {
      const all = properties(flavour, template);
      for (const output of plan.outputs) expect(mappingOf(all, output.path), output.path.join('.')).toMatchObject({ type: expect.any(String) });
    });

    test('gives every output a type that takes its values', () => {
      const all = properties(flavour, template);
      for (const output of plan.outputs) {
        // What a flattened object holds is found by its text, whatever its type.
        if (isFlattened(mappingOf(all, output.path.slice(0, -1)))) continue;
        expect(typesFor(output), output.path.join('.')).toContain(mappingOf(all, output.path).type);
      }
    });

    test('lets no odd value refuse a document', () => {
      const all = properties(flavour, template);
      for (const output of plan.outputs) {
        const { type, ignore_malformed, ignore_above } = mappingOf(all, output.path);
        const name = output.path.join('.');
        if (['long', 'double', 'float', 'ip', 'date'].includes(type) && name !== '@timestamp') expect(ignore_malformed, name).toBe(true);
        if (type === 'keyword') expect(ignore_above, name).toBeGreaterThan(0);
      }
      // A data stream may not ignore a broken time.
      expect(all['@timestamp'].ignore_malformed).toBe(false);
    });

    test('maps what the record contract adds', () => {
      const all = properties(flavour, template);
      for (const name of ['error.type', 'error.message', 'event.created', 'event.original', 'log.syslog.priority', 'collector', 'data_stream.namespace']) {
        expect(mappingOf(all, name.split('.')), name).toBeDefined();
      }
    });
  });

  test('unknown members are mapped by templates, never guessed', () => {
    const { mappings } = body(`configs/${flavour}/component_templates/sluice@contract.json`).template;
    expect(mappings).toMatchObject({ date_detection: false, numeric_detection: false });
    const unknown = Object.assign({}, ...mappings.dynamic_templates);
    expect(unknown.unknown_objects).toMatchObject({ path_match: '*.*', mapping: { type: flavour === 'opensearch' ? 'flat_object' : 'flattened' } });
    expect(unknown.unknown_scalars.mapping).toMatchObject({ type: 'keyword', ignore_above: 1024 });
  });

  test('records that are no events go where nothing but Sluice’s own members is mapped', () => {
    for (const name of ['sluice.error', 'sluice.other']) {
      expect(body(`configs/${flavour}/index_templates/logs-${name}.json`).composed_of).toContain(`${name}@mappings`);
      const { mappings } = body(`configs/${flavour}/component_templates/${name}@mappings.json`).template;
      expect(mappings.dynamic).toBe(false);
      expect(mappings.properties.log).toBeUndefined();
      expect(mappings.properties.message).toBeUndefined();
    }
  });

  test('every data stream that the collector writes to has a template', async () => {
    const patterns = bodies(`configs/${flavour}/index_templates`).flatMap(([, template]) => template.index_patterns as string[]);
    const prefixes = patterns.map((pattern) => pattern.slice(0, -1));
    const outputs = [{ type: 'elasticsearch', host: 'es', port: 9200, tls: { enabled: true, verify: true } }] as TargetInput['config']['outputs'];
    const collector = (await fluentBit.emit({ ...input, config: { ...input.config, outputs } })) as Artifact[];
    const written = collector.flatMap(({ content }) => [...content.matchAll(/^ *index:? +"?(logs-[\w.-]+)/gm)].map((match) => match[1] as string));
    expect(written.length).toBeGreaterThan(0);
    for (const stream of written)
      expect(
        prefixes.some((prefix) => stream.startsWith(prefix)),
        stream,
      ).toBe(true);
  });
});

test('names types as each engine does', () => {
  const types = (folder: string): Set<string> => new Set([...JSON.stringify(bodies(folder)).matchAll(/"type":"(\w+)"/g)].map((match) => match[1] as string));
  expect([...types('configs/opensearch')]).not.toEqual(expect.arrayContaining(['flattened']));
  for (const type of ['flattened', 'wildcard', 'match_only_text', 'constant_keyword']) {
    expect(types('configs/elasticsearch')).toContain(type);
    expect(types('configs/opensearch')).not.toContain(type);
  }
  expect(types('configs/opensearch')).toContain('flat_object');
});

test('multi-fields are ECS’s', () => {
  const { process } = body('configs/elasticsearch/component_templates/sluice-kubearmor@ecs.json').template.mappings.properties;
  expect(process.properties.executable).toEqual({ type: 'keyword', ignore_above: 1024, fields: { text: { type: 'match_only_text' } } });
  expect(process.properties.command_line).toEqual({ type: 'wildcard', fields: { text: { type: 'match_only_text' } } });
});

test('constants cost nothing in Elasticsearch', () => {
  const { data_stream } = body('configs/elasticsearch/index_templates/logs-kubearmor.alert.json').template.mappings.properties;
  expect(data_stream.properties).toEqual({
    dataset: { type: 'constant_keyword', value: 'kubearmor.alert' },
    type: { type: 'constant_keyword', value: 'logs' },
  });
  const { event } = body('configs/elasticsearch/component_templates/sluice-kubearmor@ecs.json').template.mappings.properties;
  expect(event.properties.module).toEqual({ type: 'constant_keyword', value: 'kubearmor' });
});

test('rollover and retention are the config’s, in both engines', async () => {
  const days = { ...input.config.elasticsearch, rollover_days: 3, rollover_size: 20, retention_days: 30 };
  const emitted = (await elasticsearch.emit({ ...input, config: { ...input.config, elasticsearch: days } })) as Artifact[];
  const policy = (path: string): Json => JSON.parse(emitted.find((artifact) => artifact.path === path)?.content ?? '').policy;
  const { phases } = policy('configs/elasticsearch/ilm_policies/sluice-logs.json');
  expect(phases.hot.actions.rollover).toEqual({ max_age: '3d', max_primary_shard_size: '20gb' });
  expect(phases.delete.min_age).toBe('30d');
  const [hot] = policy('configs/opensearch/ism_policies/sluice-logs.json').states;
  expect(hot.actions).toEqual([{ rollover: { min_index_age: '3d', min_primary_shard_size: '20gb' } }]);
  expect(hot.transitions).toEqual([{ state_name: 'delete', conditions: { min_rollover_age: '30d' } }]);
});

test('OpenSearch’s policy takes hold of every data stream', () => {
  const patterns = bodies('configs/opensearch/index_templates').flatMap(([, template]) => template.index_patterns as string[]);
  expect(body('configs/opensearch/ism_policies/sluice-logs.json').policy.ism_template[0].index_patterns.toSorted()).toEqual(patterns.toSorted());
});

/** The engines' types that take what the plan writes into an output. */
function typesFor(output: Output): string[] {
  const types: Record<Output['type'], string[]> = {
    keyword: ['keyword', 'wildcard', 'constant_keyword'],
    text: ['text', 'match_only_text'],
    long: ['long', 'integer'],
    double: ['double', 'float', 'scaled_float'],
    boolean: ['boolean'],
    ip: ['ip'],
    date: ['date'],
    flattened: ['flattened', 'flat_object'],
    any: ['object'],
  };
  return types[output.type];
}
