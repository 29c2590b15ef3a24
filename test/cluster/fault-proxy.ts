import { createServer, request as httpRequest, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { addressOf } from './fake-cluster.js';

/** What befalls a request. `before`: the cluster never sees it. `after`: it does, and the answer is lost. */
export type Fault =
  | { kind: 'cut'; when: 'before' | 'after' }
  | { kind: 'hang'; when: 'before' | 'after' }
  | { kind: 'status'; status: number; headers?: Record<string, string> };

/** Stands between a client and a cluster, and does to each request what it is told. */
export class FaultProxy {
  /** `PUT /_ingest/pipeline/x`, in their order. */
  readonly asked: string[] = [];
  private server: Server | undefined;

  /**
   * @param target Base address of the cluster.
   * @param fault What befalls the request of this number, from 0; undefined lets it pass.
   * @param seen Told of each before and after the cluster has it.
   */
  constructor(
    private readonly target: string,
    private readonly fault: (index: number) => Fault | undefined,
    private readonly seen: (index: number, when: 'before' | 'after') => void = () => {},
  ) {}

  async start(): Promise<this> {
    this.server = createServer((request, response) => {
      this.pass(request, response).catch(() => response.destroy());
    });
    await new Promise<void>((resolve) => this.server?.listen(0, '127.0.0.1', resolve));
    return this;
  }

  get url(): string {
    return `http://127.0.0.1:${addressOf(this.server).port}`;
  }

  async stop(): Promise<void> {
    this.server?.closeAllConnections();
    await new Promise((resolve) => this.server?.close(resolve));
  }

  private async pass(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const index = this.asked.push(`${request.method} ${request.url}`) - 1;
    const fault = this.fault(index);
    const body = await whole(request);
    this.seen(index, 'before');
    if (fault?.kind === 'status')
      return void response.writeHead(fault.status, { ...fault.headers, 'content-type': 'application/json' }).end('{"error":"a fault"}');
    if (fault?.when === 'before') return void (fault.kind === 'cut' && response.destroy());
    const answer = await forward(`${this.target}${request.url}`, request, body);
    this.seen(index, 'after');
    if (fault) return void (fault.kind === 'cut' && response.destroy());
    response.writeHead(answer.status, { 'content-type': 'application/json' }).end(answer.body);
  }
}

function forward(url: string, { method, headers }: IncomingMessage, body: Buffer): Promise<{ status: number; body: Buffer }> {
  return new Promise((resolve, reject) => {
    const request = httpRequest(url, { method, headers: { ...headers, host: new URL(url).host } }, (response) => {
      whole(response).then((bytes) => resolve({ status: response.statusCode ?? 0, body: bytes }), reject);
    });
    request.on('error', reject);
    request.end(body);
  });
}

async function whole(message: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of message) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}
