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

/** Records of every data stream: of its kind's examples, and of the corpus. */
const records = new Map<string, Json[]>(datasets.map((dataset) => [dataset, []]));
for (const { dataset, record } of sampleEvents(plans)) records.get(dataset)?.push(record);
for (const { expected } of readCorpus(join(root, 'test/corpus'), plans)) {
  const record = JSON.parse(expected);
  records.get(record.event?.dataset)?.push({ '@timestamp': '2026-05-26T04:00:00.123Z', ...record });
}

/** Types whose plugins are not published, and the basic ones that they are variants of. */
const basicTypes: Record<string, string> = { constant_keyword: 'keyword', match_only_text: 'text', wildcard: 'keyword' };

/** A template for Elasticsearch as the published jars of it can take it. */
function basic(template: Json): Json {
  if (Array.isArray(template)) return template.map(basic);
  if (typeof template !== 'object' || template === null) return template;
  const { value, default_pipeline, ...rest } = template;
  const type = basicTypes[template.type];
  const members = type ? { ...rest, type } : { ...rest, ...(value === undefined ? {} : { value }) };
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
    const bulk = async (stream: string, documents: Json[]): Promise<void> => {
      const lines = documents.flatMap((document) => [{ create: {} }, document]).map((line) => `${JSON.stringify(line)}\n`);
      const { items } = await ask('POST', `${stream}/_bulk?refresh=true`, lines.join(''));
      const refused = items.flatMap(({ create }: Json, index: number) =>
        create.error ? [`${JSON.stringify(create.error)} ${JSON.stringify(documents[index])}`] : [],
      );
      expect(refused.join('\n')).toBe('');
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
        const all = records.get(dataset) ?? [];
        expect(all).not.toEqual([]);
        await bulk(stream, all.slice(0, 1));
        expect(await ask('POST', `${stream}/_rollover`)).toMatchObject({ rolled_over: true });
        await bulk(stream, all);
        const { aggregations } = await ask('POST', `${stream}/_search`, { size: 0, aggs: { indices: { terms: { field: '_index', order: { _key: 'asc' } } } } });
        expect(aggregations.indices.buckets.map(({ doc_count }: Json) => doc_count)).toEqual([1, all.length]);
      });

      test('finds each by its ECS fields: dates as dates, IPs as IPs, numbers as numbers', async () => {
        for (const record of records.get(dataset) ?? []) {
          const filter = (plan?.outputs ?? []).filter(({ vendor }) => !vendor).flatMap((output) => clauses(output, record));
          expect(filter.length).toBeGreaterThan(3);
          const { hits } = await ask('POST', `${stream}/_search`, { size: 1, query: { bool: { filter } } });
          expect(hits.hits[0]?._source, JSON.stringify({ filter, record })).toBeDefined();
        }
      });

      test('leaves no field of them out for not being of its type', async () => {
        const { hits } = await ask('POST', `${stream}/_search`, { query: { exists: { field: '_ignored' } } });
        expect(hits.hits.map(({ _ignored, _source }: Json) => `${_ignored} ${JSON.stringify(_source)}`).join('\n')).toBe('');
      });
    });
  });
}

/** Conditions that the output's values in the record meet, and that only a field of the right type can answer. */
function clauses(output: Output, record: Json): Json[] {
  const found = output.path.reduce((value, name) => value?.[name], record);
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
