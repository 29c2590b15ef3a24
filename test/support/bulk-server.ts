import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gunzipSync } from 'node:zlib';
import { duplicateKey } from './duplicate-key.js';

/** One document of a `_bulk` request, with the answer it got. */
export interface BulkItem {
  action: string;
  index: string;
  id: string | undefined;
  /** The document's text as it came. */
  source: string;
  document: Record<string, unknown>;
  status: number;
}

export interface BulkServer {
  port: number;
  /** Everything that came, refused items too. */
  items: BulkItem[];
  /** Documents stored: status 201. */
  stored(): BulkItem[];
  /** Authorization headers seen. */
  authorizations: Set<string>;
  /** Called before an item is stored; a status other than 201 refuses it. */
  refuse: (item: BulkItem) => number | undefined;
  close(): Promise<void>;
}

/**
 * A loopback server that takes `_bulk` as Elasticsearch does for data streams: only `create`, an @timestamp in every
 * document, no key twice in one object, an id that is already there is a conflict (409).
 */
export async function startBulkServer(): Promise<BulkServer> {
  const ids = new Set<string>();
  const items: BulkItem[] = [];
  const authorizations = new Set<string>();

  const store = (action: string, index: string, id: string | undefined, source: string): BulkItem => {
    const item: BulkItem = { action, index, id, source, document: JSON.parse(source), status: 201 };
    const key = `${index}/${id}`;
    if (action !== 'create' || item.document['@timestamp'] === undefined || duplicateKey(source) !== undefined) item.status = 400;
    else if (id !== undefined && ids.has(key)) item.status = 409;
    else item.status = bulk.refuse(item) ?? 201;
    if (item.status === 201 && id !== undefined) ids.add(key);
    items.push(item);
    return item;
  };

  const server = createServer(async (request, response) => {
    const body = await read(request);
    if (request.headers.authorization) authorizations.add(request.headers.authorization);
    response.setHeader('content-type', 'application/json');
    if (request.method !== 'POST' || !request.url?.split('?')[0]?.endsWith('/_bulk')) {
      response.writeHead(404).end('{}');
      return;
    }
    const lines = body.split('\n').filter((line) => line !== '');
    const answers: object[] = [];
    for (let i = 0; i + 1 < lines.length; i += 2) {
      const [action = '', meta] = Object.entries(JSON.parse(lines[i] as string) as Record<string, { _index: string; _id?: string }>)[0] ?? [];
      const item = store(action, meta?._index ?? '', meta?._id, lines[i + 1] as string);
      const error = item.status === 201 ? {} : { error: { type: 'refused', reason: `status ${item.status}` } };
      answers.push({ [action]: { _index: item.index, _id: item.id ?? `auto-${items.length}`, status: item.status, ...error } });
    }
    const errors = items.slice(-answers.length).some((item) => item.status !== 201);
    response.end(JSON.stringify({ took: 1, errors, items: answers }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));

  const bulk: BulkServer = {
    port: (server.address() as AddressInfo).port,
    items,
    stored: () => items.filter((item) => item.status === 201),
    authorizations,
    refuse: () => undefined,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
  return bulk;
}

async function read(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  const body = Buffer.concat(parts);
  return (request.headers['content-encoding'] === 'gzip' ? gunzipSync(body) : body).toString('utf8');
}
