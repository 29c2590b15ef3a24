import { wantedFrom } from '../../cluster/wanted.js';
import { es7, opensearch2, opensearch3, type SearchServer, startServer } from '../../engines/server.js';
import { type Json, type JsonObject, parseJson, writeJson } from '../../plan/oracle/json.js';
import { isoSeconds } from '../../plan/oracle/operations.js';
import { recordTime } from '../corpus.js';
import type { Engine } from '../engine.js';

/** Documents in one request. */
const batch = 25;

const collectorTime = `${isoSeconds(recordTime.seconds)}.${String(recordTime.nanoseconds).padStart(9, '0')}Z`;

/**
 * The ingest pipelines in a search server, by `_simulate`. An ingest node knows no collector's time: where it gives a mapped record the time of
 * ingestion instead, that stands for the collector's; where it gives it to an unchanged one, it is left out.
 */
function pipelines(server: SearchServer, flavour: 'elasticsearch' | 'opensearch'): Engine {
  return {
    name: server.name,
    title: server.title,
    program: server,
    start: async ({ artifacts }) => {
      const { url, stop } = await startServer(server);
      const send = async (method: string, path: string, body: string): Promise<Reply> => {
        const response = await fetch(`${url}/${path}`, { method, body, headers: { 'content-type': 'application/json' } });
        return { status: response.status, text: await response.text() };
      };
      const simulate = async (product: string, records: string[]): Promise<string[]> => {
        const docs = records.map((record) => `{"_index":"logs-test-default","_id":"1","_source":${record}}`);
        const reply = await send('POST', `_ingest/pipeline/sluice-${product}/_simulate`, `{"docs":[${docs.join(',')}]}`);
        if (reply.status === 200) return (member(parseJson(reply.text).value, 'docs') as Json[]).map(answerOf);
        if (records.length === 1) return [`${reply.status}: ${reply.text}`];
        // One document that the server can't read spoils them all.
        const answers: string[] = [];
        for (const record of records) answers.push(...(await simulate(product, [record])));
        return answers;
      };
      try {
        for (const { kind, name, body } of wantedFrom(artifacts, flavour).filter(({ kind }) => kind.folder === 'ingest_pipelines')) {
          // Elasticsearch 7 knows no _meta.
          const { _meta, ...rest } = body;
          const reply = await send('PUT', `${kind.api}/${name}`, JSON.stringify(server === es7 ? rest : body));
          if (reply.status !== 200) throw new Error(`${server.title} takes no pipeline ${name}: ${reply.text}`);
        }
      } catch (error) {
        await stop();
        throw error;
      }
      return {
        run: async (product, records) => {
          const answers: string[] = [];
          for (let at = 0; at < records.length; at += batch) answers.push(...(await simulate(product, records.slice(at, at + batch))));
          return answers;
        },
        stop,
      };
    },
  };
}

export const ingestPipelines: Engine[] = [pipelines(opensearch2, 'opensearch'), pipelines(opensearch3, 'opensearch'), pipelines(es7, 'elasticsearch')];

interface Reply {
  status: number;
  text: string;
}

/** The record of one document of a simulation; what the server said instead, where there is none. */
function answerOf(result: Json): string {
  const doc = member(result, 'doc');
  const record = member(doc, '_source');
  if (!(record instanceof Map)) return writeJson(result);
  const ingested = member(member(doc, '_ingest'), 'timestamp');
  const time = record.get('@timestamp');
  if (typeof time === 'string' && typeof ingested === 'string' && Date.parse(time) === Date.parse(ingested)) {
    if (member(record.get('ecs'), 'version') !== undefined) record.set('@timestamp', collectorTime);
    else record.delete('@timestamp');
  }
  return writeJson(record);
}

function member(value: Json | undefined, name: string): Json | undefined {
  return value instanceof Map ? (value as JsonObject).get(name) : undefined;
}
