import { Agent as HttpAgent, request as httpRequest, type IncomingMessage } from 'node:http';
import { Agent as HttpsAgent, request as httpsRequest } from 'node:https';
import { setTimeout as sleep } from 'node:timers/promises';
import { type JsonObject, type JsonValue, objectOf } from './json.js';
import { ClusterError, type ClusterProblem } from './problem.js';
import { mayPass, pauseBefore, type RetryPolicy, retryPolicy } from './retry.js';

/** How a cluster is reached. */
export interface Access {
  /** Base of all paths. */
  url: URL;
  /** Value of the Authorization header. */
  authorization?: string;
  /** PEM certificates that are trusted instead of the system's. */
  ca?: string;
  /** Texts that no message may hold. */
  secrets: string[];
}

export interface ClientOptions {
  /** Milliseconds until an answer must be there. */
  timeout?: number;
  retry?: RetryPolicy;
  /** Told before each pause: milliseconds, and what the cluster said. */
  onPause?: (pause: number, why: string) => void;
}

/** What a cluster answered, whatever its status. */
export interface Answer {
  status: number;
  headers: IncomingMessage['headers'];
  /** Empty where the body is no JSON object. */
  body: JsonObject;
  /** What was asked: `GET _ilm/policy`. */
  asked: string;
}

type Method = 'GET' | 'PUT' | 'POST' | 'DELETE';

/**
 * Speaks HTTP with one cluster. node:https, as the built-in fetch can't be told a CA. Certificates are verified whatever
 * the environment says, redirects are not followed: the credentials are for this address alone.
 */
export class Client {
  private readonly agent: HttpAgent | HttpsAgent;
  private readonly options: Required<ClientOptions>;

  constructor(
    private readonly access: Access,
    options: ClientOptions = {},
  ) {
    this.options = { timeout: 60_000, retry: retryPolicy, onPause: () => {}, ...options };
    const { ca } = access;
    this.agent = this.secure ? new HttpsAgent({ keepAlive: true, rejectUnauthorized: true, ...(ca ? { ca } : {}) }) : new HttpAgent({ keepAlive: true });
  }

  /** The address, without credentials. */
  get address(): string {
    return this.access.url.href.replace(/\/$/, '');
  }

  /**
   * Sends a request, again where that helps, and gives the answer.
   * @param path Below the base address, its parts encoded.
   * @throws ClusterError where there is no answer of the cluster's own.
   */
  async send(method: Method, path: string, body?: JsonValue): Promise<Answer> {
    const asked = `${method} ${path || '/'}`;
    for (let tries = 1; ; tries++) {
      let why: string;
      let retryAfter: string | undefined;
      try {
        const answer = await this.once(method, path, asked, body);
        if (!mayPass(answer.status)) return answer;
        why = `${answer.status}${reasonOf(answer) ? `: ${this.clean(reasonOf(answer))}` : ''}`;
        retryAfter = answer.headers['retry-after'];
      } catch (error) {
        const { code = '' } = error as NodeJS.ErrnoException;
        if (!mayPass(code)) throw new ClusterError([this.explain(error as NodeJS.ErrnoException, asked)], true);
        why = 'the connection was cut';
      }
      const pause = pauseBefore(this.options.retry, tries, retryAfter);
      if (pause === undefined) {
        const often = tries === 1 ? '' : ` (asked ${tries} times)`;
        const asks = retryAfter ? `; it asks to come again after ${this.clean(retryAfter)}${/^\d+$/.test(retryAfter) ? ' s' : ''}` : '';
        throw new ClusterError([{ message: `${this.address}: ${asked}: ${why}${often}${asks}`, mend: 'run it again when the cluster is well' }], true);
      }
      this.options.onPause(pause, why);
      await sleep(pause);
    }
  }

  /** The answer's failure as a problem: what was asked, the status, the cluster's reason. */
  problem(answer: Answer, mend?: string): ClusterProblem {
    const reason = this.clean(reasonOf(answer) || (answer.status < 300 ? 'no answer that Elasticsearch or OpenSearch would give' : 'no reason given'));
    const access = { 401: mends.credentials, 403: mends.privileges }[answer.status];
    const mended = mend ?? access;
    return { message: `${answer.asked}: ${answer.status}: ${reason}`, ...(mended ? { mend: mended } : {}) };
  }

  /** Ends kept connections. */
  close(): void {
    this.agent.destroy();
  }

  private get secure(): boolean {
    return this.access.url.protocol === 'https:';
  }

  private once(method: Method, path: string, asked: string, body?: JsonValue): Promise<Answer> {
    const { url, authorization } = this.access;
    const payload = body === undefined ? undefined : JSON.stringify(body);
    const headers = {
      accept: 'application/json',
      ...(authorization ? { authorization } : {}),
      ...(payload === undefined ? {} : { 'content-type': 'application/json', 'content-length': Buffer.byteLength(payload) }),
    };
    return new Promise((resolve, reject) => {
      const send = this.secure ? httpsRequest : httpRequest;
      const request = send(`${url.origin}${url.pathname.replace(/\/$/, '')}/${path}`, {
        method,
        headers,
        agent: this.agent,
        signal: AbortSignal.timeout(this.options.timeout),
      });
      request.on('error', reject);
      request.on('response', (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('error', reject);
        response.on('end', () =>
          resolve({ status: response.statusCode ?? 0, headers: response.headers, body: parsed(Buffer.concat(chunks).toString(), response.headers), asked }),
        );
      });
      request.end(payload);
    });
  }

  private explain(error: NodeJS.ErrnoException, asked: string): ClusterProblem {
    const at = `${this.address}: ${asked}: `;
    const code = error.code ?? '';
    if (error.name === 'AbortError')
      return { message: `${at}no answer in ${this.options.timeout / 1000} s`, mend: 'run it again, or wait longer with --timeout' };
    if (code === 'ECONNREFUSED') return { message: `${at}nobody listens there`, mend: 'look at the host and port of --url' };
    if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') return { message: `${at}the name of the host is not known`, mend: 'look at --url' };
    if (code === 'EPROTO' || code.startsWith('HPE_') || code === 'ERR_SSL_WRONG_VERSION_NUMBER') {
      return { message: `${at}it does not speak ${this.secure ? 'TLS' : 'HTTP'}`, mend: `is it ${this.secure ? 'http' : 'https'}://?` };
    }
    if (code === 'ERR_TLS_CERT_ALTNAME_INVALID') return { message: `${at}the certificate is for another host`, mend: 'write --url with a name that it holds' };
    if (code === 'CERT_HAS_EXPIRED') return { message: `${at}the certificate has expired`, mend: 'renew it on the cluster' };
    if (/CERT|SIGNATURE|ISSUER|TLS|SSL/.test(code)) {
      return { message: `${at}the certificate is not trusted (${code})`, mend: 'name the file of the CA that signed it in SLUICE_CA_FILE' };
    }
    return { message: `${at}${this.clean(error.message)}` };
  }

  /** A text of the cluster's, fit for a terminal: one line, no control characters, none of the secrets. */
  private clean(text: string): string {
    const shown = this.access.secrets.reduce((rest, secret) => rest.replaceAll(secret, '***'), text);
    return shown
      .replace(/\s+/g, ' ')
      .replace(/\p{Cc}/gu, '')
      .trim()
      .slice(0, 600);
  }
}

const mends: Record<string, string> = {
  credentials: 'set SLUICE_API_KEY, or SLUICE_USERNAME and SLUICE_PASSWORD',
  privileges: 'docs/apply.md names the privileges that are needed',
};

/** Some failures are plain texts, in the engines and in what stands before them. */
function parsed(text: string, headers: IncomingMessage['headers']): JsonObject {
  if (headers['content-type']?.startsWith('text/plain')) return { error: text };
  try {
    return objectOf(JSON.parse(text));
  } catch {
    return {};
  }
}

/** What a cluster says is wrong: the reason, and what caused it where that says more. */
export function reasonOf({ body }: Pick<Answer, 'body'>): string {
  const { error } = body;
  if (typeof error === 'string') return error;
  const { reason, type, caused_by } = objectOf(error);
  const cause = objectOf(caused_by).reason;
  const texts = [reason ?? type, cause].filter((text) => typeof text === 'string');
  return [...new Set(texts)].join(': ');
}
