import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sampleEvents } from '../../generator/cluster/samples.js';
import { type Wanted, wantedFrom } from '../../generator/cluster/wanted.js';
import { loadConfig } from '../../generator/config/config.js';
import { readCorpus } from '../../generator/conformance/corpus.js';
import { es8, opensearch2, opensearch3, type SearchServer, type Server, startServer } from '../../generator/engines/server.js';
import { emit, planSchemas } from '../../generator/generate.js';
import type { Output } from '../../generator/plan/types.js';
import { root } from '../cli/sluice.js';
import { describeWith } from '../support/engines.js';

// biome-ignore lint/suspicious/noExplicitAny: bodies of answers, looked into at many depths.
type Json = any;

const { plans, products } = planSchemas(join(root, 'schemas'));
const names = products.map(({ name }) => name);
const artifacts = await emit({ plans, products }, { ...loadConfig(join(root, 'sluice.yaml'), names), products: names });
const datasets = plans.flatMap((plan) => plan.kinds.map((kind) => `${kind.module}.${kind.name}`));

/** Cases whose members have another shape than those of the others: no index can hold both. */
const misshapen = new Set([
  'kubearmor/made-event-members-named-like-the-envelope',
  'sysdig/big-integers',
  'sysdig/legacy-many-fields',
  'sysdig/webhook-severity-of-64-bits',
]);

/** Records of every data stream, by what they are of: its kind's examples first, then the corpus. */
const records = new Map<string, Map<string, Json>>(datasets.map((dataset) => [dataset, new Map()]));
for (const { dataset, record } of sampleEvents(plans)) records.get(dataset)?.set('examples', record);
for (const { id, expected } of readCorpus(join(root, 'test/corpus'), plans)) {
  const record = JSON.parse(expected);
  records.get(record.event?.dataset)?.set(id, { '@timestamp': '2026-05-26T04:00:00.123Z', ...record });
}

/** Of so many records of a data stream each is searched for. */
const searched = 12;

/** Types whose plugins are not published, and the basic ones that they are variants of. */
const basicTypes: Record<string, object> = {
  constant_keyword: { type: 'keyword' },
  match_only_text: { type: 'text' },
  // It takes texts of any length.
  wildcard: { type: 'keyword', ignore_above: 8191 },
};

/** A template for Elasticsearch as the published jars of it can take it. */
function basic(template: Json): Json {
  if (Array.isArray(template)) return template.map(basic);
  if (typeof template !== 'object' || template === null) return template;
  const { value, default_pipeline, ...rest } = template;
  const type = basicTypes[template.type];
  const members = type ? { ...rest, ...type } : { ...rest, ...(value === undefined ? {} : { value }) };
  return Object.fromEntries(Object.entries(members).map(([name, member]) => [name, basic(member)]));
}

const targets: { server: SearchServer; flavour: 'elasticsearch' | 'opensearch'; takes(wanted: Wanted): Json | undefined }[] = [
  // Its published jars have no ingest processors.
  { server: es8, flavour: 'elasticsearch', takes: ({ kind, body }) => (kind.folder === 'ingest_pipelines' ? undefined : basic(body)) },
  // The plugin that has lifecycle policies is not published for either OpenSearch.
  { server: opensearch2, flavour: 'opensearch', takes: ({ kind, body }) => (kind.folder === 'ism_policies' ? undefined : body) },
  { server: opensearch3, flavour: 'opensearch', takes: ({ kind, body }) => (kind.folder === 'ism_policies' ? undefined : body) },
];

for (const { server, flavour, takes } of targets) {
  await describeWith([server], `what is generated for ${flavour}, in ${server.title},`, () => {
    let running: Server;
    beforeAll(async () => {
      running = await startServer(server);
    });
    afterAll(() => running?.stop());

    const ask = async (method: string, path: string, body?: Json): Promise<Json> => {
      const lines = typeof body === 'string';
      const response = await fetch(`${running.url}/${path}`, {
        method,
        ...(body === undefined ? {} : { body: lines ? body : JSON.stringify(body) }),
        headers: { 'content-type': lines ? 'application/x-ndjson' : 'application/json' },
      });
      const answer: Json = await response.json();
      if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${JSON.stringify(answer)}`);
      return answer;
    };
    /** Indexes documents; gives those that were refused, with the reason. */
    const bulk = async (stream: string, documents: [string, Json][]): Promise<[string, string][]> => {
      const lines = documents.flatMap(([, document]) => [{ create: {} }, document]).map((line) => `${JSON.stringify(line)}\n`);
      const { items } = await ask('POST', `${stream}/_bulk?refresh=true`, lines.join(''));
      return items.flatMap(({ create }: Json, index: number) => (create.error ? [[documents[index]?.[0], JSON.stringify(create.error)]] : []));
    };

    test('is accepted', async () => {
      for (const wanted of wantedFrom(artifacts, flavour)) {
        const body = takes(wanted);
        if (body !== undefined) expect(await ask('PUT', `${wanted.kind.api}/${wanted.name}`, body), wanted.id).toEqual({ acknowledged: true });
      }
    });

    describe.each(datasets)('the data stream of %s', (dataset) => {
      const stream = `logs-${dataset}-default`;
      const plan = plans.find(({ kinds }) => kinds.some((kind) => `${kind.module}.${kind.name}` === dataset));

      test('takes its records, before and after a rollover', async () => {
        const all = [...(records.get(dataset) ?? [])];
        expect(all[0]?.[0]).toBe('examples');
        expect(await bulk(stream, all.slice(0, 1))).toEqual([]);
        expect(await ask('POST', `${stream}/_rollover`)).toMatchObject({ rolled_over: true });
        const refused = await bulk(stream, all);
        expect(
          refused.filter(([id]) => !misshapen.has(id)),
          JSON.stringify(refused, null, 2),
        ).toEqual([]);
        const { aggregations } = await ask('POST', `${stream}/_search`, { size: 0, aggs: { indices: { terms: { field: '_index', order: { _key: 'asc' } } } } });
        expect(aggregations.indices.buckets.map(({ doc_count }: Json) => doc_count)).toEqual([1, all.length - refused.length]);
      });

      test('finds each by its ECS fields: dates as dates, IPs as IPs, numbers as numbers', async () => {
        const some = [...(records.get(dataset) ?? [])].filter(([id]) => !misshapen.has(id)).slice(0, searched);
        for (const [id, record] of some) {
          const filter = (plan?.outputs ?? []).filter(({ vendor }) => !vendor).flatMap((output) => clauses(output, record));
          expect(filter.length).toBeGreaterThan(3);
          const { hits } = await ask('POST', `${stream}/_search`, { size: 1, query: { bool: { filter } } });
          expect(hits.total.value, `${id} ${JSON.stringify(filter)}`).toBeGreaterThan(0);
        }
      });

      test('leaves no ECS field out for not being of its type', async () => {
        const { hits } = await ask('POST', `${stream}/_search`, { size: 100, query: { exists: { field: '_ignored' } }, sort: '_doc' });
        const fields = new Set(plan?.outputs.filter(({ vendor }) => !vendor).map(({ path }) => path.join('.')));
        const ignored = hits.hits.flatMap(({ _ignored, _source }: Json) =>
          _ignored
            .filter((field: string) => fields.has(field) && String(valueAt(_source, field.split('.'))).length < 1024)
            .map((field: string) => `${field} ${JSON.stringify(_source)}`),
        );
        expect(ignored, ignored.join('\n')).toEqual([]);
      });
    });
  });
}

/** Conditions that the output's values in the record meet, and that only a field of the right type can answer. */
function clauses(output: Output, record: Json): Json[] {
  const found = valueAt(record, output.path);
  const field = output.path.join('.');
  return [found].flat().flatMap((value): Json[] => {
    if (value === undefined || String(value).length > 256) return [];
    switch (output.type) {
      case 'date': {
        const at = new Date(value).getTime();
        return [{ range: { [field]: { gte: at, lte: at, format: 'epoch_millis' } } }];
      }
      case 'ip':
        // An IPv4 address within IPv6 takes no prefix length.
        return [{ term: { [field]: /:.*\./.test(value) ? value : `${value}/${value.includes(':') ? 128 : 32}` } }];
      case 'long':
      case 'double':
        return [{ range: { [field]: { gte: value, lte: value } } }];
      case 'keyword':
      case 'boolean':
        return [{ term: { [field]: value } }];
      default:
        return [];
    }
  });
}

function valueAt(record: Json, path: string[]): Json {
  return path.reduce((value, name) => value?.[name], record);
}
