import { wantedFrom } from '../../cluster/wanted.js';
import { es7, opensearch2, opensearch3, type SearchServer, type Server, startServer } from '../../engines/server.js';
import { type Json, type JsonObject, parseJson, writeJson } from '../../plan/oracle/json.js';
import type { Artifact } from '../../targets/target.js';
import { collectorTime } from '../corpus.js';
import type { Engine } from '../engine.js';

/** Documents in one request. */
const batch = 25;

/**
 * The ingest pipelines in a search server, by `_simulate`. An ingest node knows no collector's time: where it gives a mapped record the time of
 * ingestion instead, that stands for the collector's; where it gives it to an unchanged one, it is left out.
 */
function pipelines(server: SearchServer): Engine {
  return {
    name: server.name,
    title: server.title,
    onlyEcs: true,
    program: server,
    start: async ({ artifacts }) => {
      const node = await startIngestNode(server, artifacts);
      const simulate = async (product: string, records: string[]): Promise<string[]> => {
        const docs = records.map((record) => `{"_index":"logs-test-default","_id":"1","_source":${record}}`);
        const reply = await node.send('POST', `_ingest/pipeline/sluice-${product}/_simulate`, `{"docs":[${docs.join(',')}]}`);
        if (reply.status === 200) return (member(parseJson(reply.text).value, 'docs') as Json[]).map(answerOf);
        if (records.length === 1) return [`${reply.status}: ${reply.text}`];
        // One document that the server can't read spoils them all.
        const answers: string[] = [];
        for (const record of records) answers.push(...(await simulate(product, [record])));
        return answers;
      };
      return {
        run: async (product, _, records) => {
          const answers: string[] = [];
          for (let at = 0; at < records.length; at += batch) answers.push(...(await simulate(product, records.slice(at, at + batch))));
          return answers;
        },
        stop: node.stop,
      };
    },
  };
}

export const ingestPipelines: Engine[] = [opensearch2, opensearch3, es7].map(pipelines);

/** A search server that holds the generated pipelines. */
export interface IngestNode extends Server {
  send(method: string, path: string, body?: string): Promise<{ status: number; text: string }>;
}

/** Starts a search server and puts the pipelines among the artifacts. @throws Error where it refuses one. */
export async function startIngestNode(server: SearchServer, artifacts: Artifact[]): Promise<IngestNode> {
  const running = await startServer(server);
  const node: IngestNode = {
    ...running,
    send: async (method, path, body) => {
      const response = await fetch(`${running.url}/${path}`, { method, ...(body ? { body } : {}), headers: { 'content-type': 'application/json' } });
      return { status: response.status, text: await response.text() };
    },
  };
  try {
    const wanted = wantedFrom(artifacts, server.title.startsWith('OpenSearch') ? 'opensearch' : 'elasticsearch');
    for (const { kind, name, body } of wanted.filter(({ kind }) => kind.folder === 'ingest_pipelines')) {
      // Elasticsearch 7 knows no _meta.
      const { _meta, ...rest } = body;
      const reply = await node.send('PUT', `${kind.api}/${name}`, JSON.stringify(server === es7 ? rest : body));
      if (reply.status !== 200) throw new Error(`${server.title} takes no pipeline ${name}: ${reply.text}`);
    }
    return node;
  } catch (error) {
    await running.stop();
    throw error;
  }
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
