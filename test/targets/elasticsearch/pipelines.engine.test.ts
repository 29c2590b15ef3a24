import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { wantedFrom } from '../../../generator/cluster/wanted.js';
import { loadConfig } from '../../../generator/config/config.js';
import { differences } from '../../../generator/conformance/compare.js';
import { recordTime } from '../../../generator/conformance/corpus.js';
import { es7, opensearch2, type Server, startServer } from '../../../generator/engines/server.js';
import { emit, planSchemas } from '../../../generator/generate.js';
import { runOracle } from '../../../generator/plan/oracle/index.js';
import { type Json as Exact, JsonNumber, parseJson, parseWhole, writeJson } from '../../../generator/plan/oracle/json.js';
import { ingestPipelines } from '../../../generator/targets/elasticsearch/pipeline/pipelines.js';
import { root } from '../../cli/sluice.js';
import { describeWith } from '../../support/engines.js';
import { readCorpus } from '../../support/fuzz-corpus.js';
import { Mutator } from '../../support/fuzz-mutate.js';
import { Random } from '../../support/fuzz-random.js';

// biome-ignore lint/suspicious/noExplicitAny: documents, looked into at many depths.
type Json = any;

/** How many mutated records of each product; by hand: SLUICE_FUZZ=20000 SLUICE_SEED=7 npx vitest run --project engines test/targets */
const count = Number(process.env.SLUICE_FUZZ ?? 300);
const seed = Number(process.env.SLUICE_SEED ?? 1);
/** Records in one request. */
const batch = 50;

const { plans, products } = planSchemas(join(root, 'schemas'));
const names = products.map(({ name }) => name);
const artifacts = await emit({ plans, products }, { ...loadConfig(join(root, 'sluice.yaml'), names), products: names });
const planOf = (product: string) => plans.find((plan) => plan.product === product) as (typeof plans)[0];

const event = { Type: 'HostLog', UpdatedTime: '2026-05-26T04:15:13.581968Z', HostName: 'w2', Operation: 'File', Resource: '/etc/hosts' };

/**
 * A record as every server takes it in: its members in the order of their names, no name of the server's own among them, no number
 * that is spelled another way than the server spells it.
 */
function plain(value: Exact): Exact {
  if (value instanceof JsonNumber) return /^-?(?:0|[1-9]\d{0,17})$/.test(value.text) && value.text !== '-0' ? value : new JsonNumber('1.5');
  if (Array.isArray(value)) return value.map(plain);
  if (!(value instanceof Map)) return value;
  const members = [...value].filter(([name]) => !/^_(?:index|type|id|routing|version|version_type|source)$/.test(name));
  return new Map(members.sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, member]) => [name, plain(member)]));
}

function mutated(product: string): string[] {
  const mutator = new Mutator(planOf(product), readCorpus(product), new Random(seed));
  const records: string[] = [];
  while (records.length < count) {
    try {
      const { value } = parseWhole(new TextDecoder('utf-8', { ignoreBOM: true }).decode(mutator.record()));
      if (value instanceof Map) records.push(writeJson(plain(value)));
    } catch {
      // No server takes what is no JSON.
    }
  }
  return records;
}

/** Where an answer is another than the oracle's, but for what a pipeline cannot know: the collector's time, a byte of the document, numbers beyond 64 bits. */
function unlike(product: string, record: string, answer: string): string[] {
  const expected = runOracle(planOf(product), record, recordTime);
  const isMapped = expected !== record;
  const digits = (text: string): string => text.replace(/"(-?\d{19,})"/g, '$1');
  return differences(digits(expected), digits(answer))
    .filter(({ path, expected: wanted, actual = '' }) => {
      if (path === '@timestamp') return isMapped && wanted !== '"2026-05-26T04:00:00.123456789Z"';
      return !(path === 'error.message' && wanted?.startsWith(`${actual.slice(0, -1)}, at byte `));
    })
    .map((difference) => `${record.slice(0, 2000)}\n${JSON.stringify(difference).slice(0, 2000)}`);
}

for (const { server, flavour } of [
  { server: opensearch2, flavour: 'opensearch' },
  { server: es7, flavour: 'elasticsearch' },
] as const) {
  await describeWith([server], `ingest pipelines in ${server.title}`, () => {
    let running: Server;
    const ask = async (method: string, path: string, body: string): Promise<string> => {
      const response = await fetch(`${running.url}/${path}`, {
        method,
        body,
        headers: { 'content-type': path.endsWith('_bulk') ? 'application/x-ndjson' : 'application/json' },
      });
      const text = await response.text();
      if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${text.slice(0, 2000)}`);
      return text;
    };
    /** What a pipeline makes of documents: results, numbers with their digits. */
    const results = async (pipeline: string, records: string[], index = 'logs-test-default'): Promise<Map<string, Exact>[]> => {
      const docs = records.map((record) => `{"_index":"${index}","_id":"1","_source":${record}}`);
      const answer = parseJson(await ask('POST', `_ingest/pipeline/${pipeline}/_simulate`, `{"docs":[${docs.join(',')}]}`)).value as Map<string, Exact>;
      return (answer.get('docs') as Map<string, Exact>[]).map((result) => {
        if (!result.has('doc')) throw new Error(writeJson(result));
        return result.get('doc') as Map<string, Exact>;
      });
    };
    const simulate = async (pipeline: string, records: string[], index?: string): Promise<string[]> =>
      (await results(pipeline, records, index)).map((doc) => writeJson(doc.get('_source') as Exact));
    const map = async (document: object, pipeline = 'sluice-kubearmor'): Promise<Json> =>
      JSON.parse((await simulate(pipeline, [JSON.stringify(document)]))[0] as string);
    const put = (name: string, body: object): Promise<string> => {
      // Elasticsearch 7 knows no _meta.
      const { _meta, ...rest } = body as { _meta?: unknown };
      return ask('PUT', `_ingest/pipeline/${name}`, JSON.stringify(server === es7 ? rest : body));
    };

    beforeAll(async () => {
      running = await startServer(server);
      for (const { kind, name, body } of wantedFrom(artifacts, flavour)) if (kind.folder === 'ingest_pipelines') await put(name, body);
    });
    afterAll(() => running?.stop());

    test.each(names)(`make of ${count} mutated records of %s what the oracle makes of them`, async (product) => {
      const records = mutated(product);
      const faults: string[] = [];
      for (let at = 0; at < records.length; at += batch) {
        const some = records.slice(at, at + batch);
        const answers = await simulate(`sluice-${product}`, some);
        faults.push(...some.flatMap((record, index) => unlike(product, record, answers[index] as string)));
      }
      expect(faults.slice(0, 3).join('\n\n')).toBe('');
    });

    describe('a text that is made to be slow to read', () => {
      const lines = hostileLines(30_000);
      test.each(lines)('$name is read as the oracle reads it', async ({ product, text }) => {
        const record = JSON.stringify({ log: text });
        const [answer] = await simulate(`sluice-${product}`, [record]);
        expect(unlike(product, record, answer as string)).toEqual([]);
      });

      test.each(hostileLines(115 * 1024))('$name is read to its end at 115 KiB', async ({ product, text }) => {
        const { error } = await map({ log: text }, `sluice-${product}`);
        expect(error?.type).not.toBe('pipeline');
      });
    });

    test('a document that a script does not come to the end of is kept, and says where and why', async () => {
      const log = `${JSON.stringify(event).slice(0, -1)},"Data":"${'é'.repeat(2 ** 21)}`;
      const answer = await map({ log, host: 'node-7', '@timestamp': '2026-05-26T04:15:14Z' });
      expect(answer).toEqual({
        '@timestamp': '2026-05-26T04:15:14Z',
        log,
        collector: { '@timestamp': '2026-05-26T04:15:14Z', host: undefined },
        host: 'node-7',
        ecs: { version: planOf('kubearmor').schemaVersion },
        error: { type: 'pipeline', message: expect.stringMatching(/^pipeline sluice-kubearmor, processor find: .+/) },
        event: { kind: 'pipeline_error', module: 'kubearmor' },
      });
    });

    test('a document that was mapped before passes', async () => {
      const mapped = await map({ log: JSON.stringify(event) });
      const again = await map(mapped, 'logs-kubearmor.log');
      const { ingested, ...rest } = again.event;
      expect({ ...again, event: rest }).toEqual(mapped);
      expect(Date.parse(ingested)).not.toBeNaN();
    });

    test('a document of another product’s, or of none, stays as it is', async () => {
      for (const document of [
        { log: 'just a line', n: 1 },
        { '@timestamp': '2026-05-26T04:15:14Z', ecs: { version: '8.0.0' }, event: { module: 'system' }, message: 'x' },
      ]) {
        const { '@timestamp': time, ...answer } = await map(document);
        expect({ '@timestamp': document['@timestamp'] ?? time, ...answer }).toEqual({ '@timestamp': time, ...document });
      }
    });

    test('a document of an agent that says its own version of ECS is mapped', async () => {
      expect(await map({ message: JSON.stringify(event), ecs: { version: '8.0.0' } })).toMatchObject({
        event: { dataset: 'kubearmor.log' },
        ecs: { version: '9.4.0' },
      });
    });

    test('an event without a time has that of its document, else that of its ingestion', async () => {
      const { UpdatedTime, ...timeless } = event;
      expect((await map({ log: JSON.stringify(timeless), '@timestamp': '2026-05-26T04:15:14.000000001Z' }))['@timestamp']).toBe(
        '2026-05-26T04:15:14.000000001Z',
      );
      for (const time of [undefined, 'soon']) {
        const answer = await map({ log: JSON.stringify(timeless), '@timestamp': time });
        expect(Math.abs(Date.now() - Date.parse(answer['@timestamp']))).toBeLessThan(60_000);
      }
    });

    test('numbers keep their digits; one beyond 64 bits is a text', async () => {
      const log = `${JSON.stringify(event).slice(0, -1)},"A":1779768000123456789,"B":-9223372036854775808,"C":9223372036854775808,"D":0.1,"E":0.12345678901234567890,"F":1e3,"G":1e999}`;
      const [answer] = await simulate('sluice-kubearmor', [JSON.stringify({ log })]);
      const kept = (parseJson(answer as string).value as Map<string, Exact>).get('kubearmor') as Map<string, Exact>;
      const texts = {
        a: '1779768000123456789',
        b: '-9223372036854775808',
        c: '"9223372036854775808"',
        d: '0.1',
        e: '"0.12345678901234567890"',
        f: '1000.0',
        g: '"1e999"',
      };
      expect(Object.fromEntries(Object.keys(texts).map((name) => [name, writeJson(kept.get(name) as Exact)]))).toEqual(texts);
    });

    test('the raw event is kept where the config asks for it', async () => {
      const [{ body }] = ingestPipelines(planOf('kubearmor'), flavour, { original: true }) as [{ body: object }];
      await put('with-original', body);
      const log = JSON.stringify(event);
      expect((await map({ log, stream: 'stdout' }, 'with-original')).event.original).toBe(log);
      expect(JSON.parse((await map(event, 'with-original')).event.original)).toEqual(event);
    });

    test('a document goes to the data stream of its kind, of broken events, or of what is no event', async () => {
      const documents = [{ log: JSON.stringify(event) }, { log: JSON.stringify(event).slice(0, -4) }, { log: 'just a line' }].map((document) =>
        JSON.stringify(document),
      );
      const indices = async (index: string): Promise<Exact[]> =>
        (await results('logs-kubearmor.alert', documents, index)).map((doc) => doc.get('_index') as Exact);
      expect(await indices('logs-kubearmor.alert-prod')).toEqual(['logs-kubearmor.log-prod', 'logs-sluice.error-prod', 'logs-sluice.other-prod']);
      expect(await indices('mine')).toEqual(['mine', 'mine', 'mine']);
    });

    // Elasticsearch 7 has no data streams here.
    if (server === opensearch2)
      test('raw events are indexed where their kind belongs, whatever data stream they were sent to', async () => {
        for (const { kind, name, body } of wantedFrom(artifacts, flavour))
          if (kind.folder.endsWith('_templates')) await ask('PUT', `${kind.api}/${name}`, JSON.stringify(body));
        const text = JSON.stringify(event);
        const documents = [`{"log":${JSON.stringify(text)}}`, text, `{"log":${JSON.stringify(text.slice(0, -4))}}`, '{"log":"just a line"}'];
        const lines = documents.map((document) => `{"create":{}}\n${document}\n`).join('');
        const { items } = JSON.parse(await ask('POST', 'logs-kubearmor.alert-default/_bulk?refresh=true', lines));
        expect(items.map(({ create }: Json) => create.error ?? create._index.replace(/^\.ds-|-\d{6}$/g, ''))).toEqual([
          'logs-kubearmor.log-default',
          'logs-kubearmor.log-default',
          'logs-sluice.error-default',
          'logs-sluice.other-default',
        ]);
        const found = JSON.parse(
          await ask(
            'POST',
            'logs-kubearmor.log-default/_search',
            '{"query":{"bool":{"filter":[{"term":{"event.action":"open"}},{"exists":{"field":"event.ingested"}}]}}}',
          ),
        );
        expect(found.hits.total.value).toBe(2);
      });

    test('each step can be looked at, and leaves nothing behind', async () => {
      const document = { log: JSON.stringify({ ...event, Depth: 1.5 }), _sluice: 'mine' };
      const answer = JSON.parse(
        await ask(
          'POST',
          '_ingest/pipeline/logs-kubearmor.log/_simulate?verbose=true',
          JSON.stringify({ docs: [{ _index: 'logs-kubearmor.log-a', _source: document }] }),
        ),
      );
      const steps = answer.docs[0].processor_results as Json[];
      expect(steps.map(({ tag, error }) => [tag, error])).toEqual(
        ['map', 'find', 'derive', 'write', 'time', 'ingested', 'route'].map((tag) => [tag, undefined]),
      );
      expect(steps.at(-1).doc._source).toMatchObject({ _sluice: 'mine', kubearmor: { depth: 1.5 } });
    });
  });
}

/** Texts of which a careless reader would try every cut, or the rest of the text at every place. */
function hostileLines(size: number): { name: string; product: string; text: string }[] {
  const full = (text: string): string => text.repeat(Math.ceil(size / text.length)).slice(0, size);
  const grammar = planOf('neuvector').texts.find((text) => text.grammar === 'ordered-pairs');
  const keys = grammar?.grammar === 'ordered-pairs' ? (grammar.kinds[0]?.keys ?? []) : [];
  const pairs = `notification=${grammar?.grammar === 'ordered-pairs' ? grammar.kinds[0]?.name : ''},name=,level=Info,`;
  const json = JSON.stringify(event).slice(0, -1);
  return [
    { name: 'commas', product: 'neuvector', text: `${pairs}${full(',')}` },
    { name: 'one key', product: 'neuvector', text: `${pairs}${full(',level=Info')}` },
    { name: 'all keys', product: 'neuvector', text: `${pairs}${full(keys.map(({ name }) => `,${name}=1`).join(''))}` },
    { name: 'lists', product: 'neuvector', text: `${pairs}${full('],level=[')}` },
    { name: 'lines', product: 'kubearmor', text: `ClusterName: a\nHostName: b\n${full('Type: x\nPodName: y\n')}` },
    { name: 'an inline form', product: 'kubearmor', text: `ClusterName : a, HostName : b, ${full('Type : x, ')}` },
    { name: 'CEF', product: 'kubearmor', text: `CEF:0|Accuknox|Kubearmor|1|a|b|5|Alert=${full('Type:x HostName:y ')}` },
    { name: 'pairs that span', product: 'kubearmor', text: `${json},"Data":"syscall=SYS_PTRACE ${full('pid=1 process=2 ')}"}` },
    { name: 'escapes', product: 'kubearmor', text: `${json},"Data":"${full('\\"\\\\\\u00e9').replace(/\\[^\\]*$/, '')}"}` },
    { name: 'a broken JSON text', product: 'kubearmor', text: `${json},"Data":"${full('é')}` },
    { name: 'a header', product: 'kubearmor', text: `<13>1 - - a - - [${full('\\]"')}` },
  ];
}
