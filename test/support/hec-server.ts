import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gunzipSync } from 'node:zlib';

/** One event as the collector stores it. */
export interface HecEvent {
  /** `event` of its envelope, or a line of the raw endpoint. */
  event: unknown;
  time?: number;
  host?: string;
  source?: string;
  sourcetype?: string;
  index?: string;
  /** Whether Splunk would read the time from the event itself. */
  extractsTime: boolean;
}

/** One request, with the answer it got. */
export interface HecRequest {
  path: string;
  status: number;
  /** Splunk's own code beside the status: 0 success, 6 invalid data, 9 busy… */
  code: number;
  events: HecEvent[];
}

export interface HecServer {
  port: number;
  requests: HecRequest[];
  /** Events of all requests that were taken. */
  stored(): HecEvent[];
  /** Called before a request is looked at; true answers that the server is busy (503, code 9). */
  busy: () => boolean;
  close(): Promise<void>;
}

export interface HecSettings {
  token: string;
  /** Indexes that the token may write to; without it, any. */
  indexes?: string[];
  /** The token asks for acknowledgement: requests name a channel and are answered with an ackId. */
  acknowledges?: boolean;
}

const texts: Record<number, [status: number, text: string]> = {
  0: [200, 'Success'],
  2: [401, 'Token is required'],
  3: [401, 'Invalid authorization'],
  4: [403, 'Invalid token'],
  5: [400, 'No data'],
  6: [400, 'Invalid data format'],
  7: [400, 'Incorrect index'],
  9: [503, 'Server is busy'],
  10: [400, 'Data channel is missing'],
  12: [400, 'Event field is required'],
  13: [400, 'Event field cannot be blank'],
  14: [400, 'ACK is disabled'],
  17: [200, 'HEC is healthy'],
};

/** What makes a request refused, with the number of the event that did. */
class Refusal extends Error {
  constructor(
    readonly code: number,
    readonly event?: number,
  ) {
    super(texts[code]?.[1]);
  }
}

/** A loopback server that takes events as Splunk's HTTP Event Collector documents it: a request is stored whole or refused whole. */
export async function startHecServer(settings: HecSettings): Promise<HecServer> {
  const requests: HecRequest[] = [];
  let acknowledged = -1;

  const take = (url: URL, headers: IncomingMessage['headers'], body: string): HecEvent[] => {
    const [scheme, token] = (headers.authorization ?? '').split(' ');
    if (!headers.authorization) throw new Refusal(2);
    if (scheme !== 'Splunk' || !token) throw new Refusal(3);
    if (token !== settings.token) throw new Refusal(4);
    if (hec.busy()) throw new Refusal(9);
    const channel = headers['x-splunk-request-channel'] ?? url.searchParams.get('channel');
    const raw = url.pathname === '/services/collector/raw';
    if (settings.acknowledges && !channel) throw new Refusal(10);
    if (body.trim() === '') throw new Refusal(5);
    const named = (['host', 'source', 'sourcetype', 'index'] as const).flatMap((name) => {
      const value = url.searchParams.get(name);
      return value === null ? [] : [[name, value]];
    });
    const events = raw
      ? body.split('\n').flatMap((line): HecEvent[] => (line === '' ? [] : [{ event: line, extractsTime: true, ...Object.fromEntries(named) }]))
      : envelopes(body, url.searchParams.get('auto_extract_timestamp') === 'true');
    for (const [number, { index }] of events.entries())
      if (index !== undefined && settings.indexes && !settings.indexes.includes(index)) throw new Refusal(7, number);
    return events;
  };

  const server = createServer(async (request, response) => {
    const url = new URL(request.url ?? '/', 'http://localhost');
    const answer = (code: number, more: object = {}): void => {
      const [status, text] = texts[code] as [number, string];
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify({ text, code, ...more }));
    };
    const body = await read(request);
    if (request.method === 'GET' && url.pathname === '/services/collector/health') return answer(17);
    if (request.method !== 'POST') return void response.writeHead(405).end();
    if (url.pathname === '/services/collector/ack') {
      if (!settings.acknowledges) return answer(14);
      const acks = Object.fromEntries((JSON.parse(body) as { acks: number[] }).acks.map((id) => [id, id <= acknowledged]));
      return void response.end(JSON.stringify({ acks }));
    }
    if (!/^\/services\/collector(\/event(\/1\.0)?|\/raw(\/1\.0)?)?$/.test(url.pathname)) return void response.writeHead(404).end();
    try {
      const events = take(url, request.headers, body);
      requests.push({ path: `${url.pathname}${url.search}`, status: 200, code: 0, events });
      answer(0, settings.acknowledges ? { ackId: ++acknowledged } : {});
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      requests.push({ path: `${url.pathname}${url.search}`, status: (texts[error.code] as [number])[0], code: error.code, events: [] });
      answer(error.code, error.event === undefined ? {} : { 'invalid-event-number': error.event });
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));

  const hec: HecServer = {
    port: (server.address() as AddressInfo).port,
    requests,
    stored: () => requests.flatMap(({ events }) => events),
    busy: () => false,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
  return hec;
}

/** Reads JSON objects that stand behind each other. */
function envelopes(body: string, extract: boolean): HecEvent[] {
  return objects(body).map(({ event, time, host, source, sourcetype, index }, number) => {
    if (event === undefined || event === null) throw new Refusal(12, number);
    if (event === '') throw new Refusal(13, number);
    for (const text of [host, source, sourcetype, index]) if (text !== undefined && typeof text !== 'string') throw new Refusal(6, number);
    if (time !== undefined && !Number.isFinite(Number(time))) throw new Refusal(6, number);
    const told = Object.fromEntries(Object.entries({ host, source, sourcetype, index }).filter(([, text]) => text !== undefined));
    return { event, ...told, ...(time === undefined ? {} : { time: Number(time) }), extractsTime: extract && time === undefined };
  });
}

function objects(body: string): Record<string, unknown>[] {
  const found: Record<string, unknown>[] = [];
  let start = -1;
  let depth = 0;
  for (const { 0: token, index } of body.matchAll(/"(?:[^"\\]|\\.)*"|[{}]|[^\s{}"]+/gs)) {
    if (token === '{' && depth++ === 0) start = index;
    else if (token === '}' && --depth === 0) {
      try {
        found.push(JSON.parse(body.slice(start, index + 1)));
      } catch {
        throw new Refusal(6, found.length);
      }
    } else if (depth <= 0) throw new Refusal(6, found.length);
  }
  if (depth !== 0) throw new Refusal(6, found.length);
  return found;
}

async function read(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  const body = Buffer.concat(parts);
  return (request.headers['content-encoding'] === 'gzip' ? gunzipSync(body) : body).toString('utf8');
}
