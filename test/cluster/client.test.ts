import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { accessFrom } from '../../generator/cli/cluster/access.js';
import { type Access, Client } from '../../generator/cluster/client.js';
import { identify } from '../../generator/cluster/engine.js';
import { ClusterError } from '../../generator/cluster/problem.js';
import { pauseBefore, retryPolicy } from '../../generator/cluster/retry.js';
import { selfSigned } from './certificate.js';
import { addressOf, FakeCluster } from './fake-cluster.js';
import { FaultProxy } from './fault-proxy.js';
import { impatient } from './objects.js';

const stops: (() => Promise<void> | void)[] = [];
afterEach(async () => {
  for (const stop of stops.splice(0).reverse()) await stop();
});

function client(access: Partial<Access> & { url: URL }, options = {}): Client {
  const made = new Client({ secrets: [], ...access }, { ...impatient, ...options });
  stops.push(() => made.close());
  return made;
}

async function fake(options = {}): Promise<FakeCluster> {
  const cluster = await new FakeCluster({ flavour: 'elasticsearch', version: '9.4.0', ...options }).start();
  stops.push(() => cluster.stop());
  return cluster;
}

/** A server that answers every request so. */
async function answering(status: number, headers: Record<string, string>, body: string): Promise<URL> {
  const server = createServer((_, response) => response.writeHead(status, headers).end(body));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  stops.push(() => server.close());
  return new URL(`http://127.0.0.1:${addressOf(server).port}`);
}

const failure = async (run: Promise<unknown>): Promise<ClusterError> => {
  const error = await run.catch((thrown) => thrown);
  expect(error).toBeInstanceOf(ClusterError);
  return error;
};

describe('pauses', () => {
  test('double, are spread over the second half, and end', () => {
    const pauses = (random: number) => [1, 2, 3, 4, 5, 6].map((tries) => pauseBefore(retryPolicy, tries, undefined, random));
    expect(pauses(0)).toEqual([250, 500, 1000, 2000, 4000, undefined]);
    expect(pauses(1)).toEqual([500, 1000, 2000, 4000, 8000, undefined]);
    expect(pauseBefore({ attempts: 20, base: 500, longest: 30_000 }, 19, undefined, 1)).toBe(30_000);
  });

  test('are as long as Retry-After asks for, unless that is too long', () => {
    expect(pauseBefore(retryPolicy, 1, '3', 0)).toBe(3000);
    expect(pauseBefore(retryPolicy, 1, '0', 0)).toBe(250);
    expect(pauseBefore(retryPolicy, 1, 'soon', 0)).toBe(250);
    expect(pauseBefore(retryPolicy, 1, '31', 0)).toBeUndefined();
    const date = pauseBefore(retryPolicy, 1, new Date(Date.now() + 10_000).toUTCString(), 0) as number;
    expect(date).toBeGreaterThan(8000);
    expect(date).toBeLessThanOrEqual(10_000);
    expect(pauseBefore(retryPolicy, 1, new Date(0).toUTCString(), 0)).toBe(250);
  });
});

describe('requests', () => {
  test.each([
    [200, 1],
    [400, 1],
    [401, 1],
    [403, 1],
    [404, 1],
    [409, 1],
    [500, 1],
    [501, 1],
    [429, 3],
    [502, 3],
    [503, 3],
    [504, 3],
  ])('%i: %i are sent', async (status, times) => {
    const cluster = await fake();
    const proxy = await new FaultProxy(cluster.url, () => ({ kind: 'status', status })).start();
    stops.push(() => proxy.stop());
    const run = client({ url: new URL(proxy.url) }).send('PUT', 'x', {});
    if (times === 1) expect((await run).status).toBe(status);
    else expect((await failure(run)).unreachable).toBe(true);
    expect(proxy.asked).toHaveLength(times);
  });

  test('a pause is told with its reason', async () => {
    const cluster = await fake();
    const proxy = await new FaultProxy(cluster.url, (index) =>
      index === 0 ? { kind: 'status', status: 429, headers: { 'retry-after': '1' } } : undefined,
    ).start();
    stops.push(() => proxy.stop());
    const told: unknown[] = [];
    const { status } = await client({ url: new URL(proxy.url) }, { onPause: (...pause: unknown[]) => told.push(pause) }).send('GET', '');
    expect(status).toBe(200);
    expect(told).toEqual([[1000, '429: a fault']]);
  });

  test('keep the path of the address', async () => {
    const paths: string[] = [];
    const server = createServer((request, response) => {
      paths.push(request.url ?? '');
      response.end('{}');
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    stops.push(() => server.close());
    for (const path of ['', '/', '/es', '/es/']) await client({ url: new URL(`http://127.0.0.1:${addressOf(server).port}${path}`) }).send('GET', '_ilm/policy');
    expect(paths).toEqual(['/_ilm/policy', '/_ilm/policy', '/es/_ilm/policy', '/es/_ilm/policy']);
  });

  test.each([
    ['http://127.0.0.1:1', 'nobody listens there'],
    ['http://sluice.invalid:9200', 'the name of the host is not known'],
  ])('%s: %s', async (url, message) => {
    const error = await failure(client({ url: new URL(url) }, { timeout: 10_000 }).send('GET', ''));
    expect(error.message).toContain(message);
    expect(error.unreachable).toBe(true);
  });

  test('to what is no cluster are told so', async () => {
    const html = await answering(200, { 'content-type': 'text/html' }, '<html>');
    expect((await failure(identify(client({ url: html })))).message).toContain(
      'no answer that Elasticsearch or OpenSearch would give - is --url the address of Elasticsearch or OpenSearch itself?',
    );
    const text = await answering(404, { 'content-type': 'text/plain; charset=utf-8' }, 'default backend - 404\n');
    expect((await failure(identify(client({ url: text })))).message).toContain('GET /: 404: default backend - 404 - is --url');
    const kibana = await answering(302, { location: '/spaces/enter' }, '');
    expect((await failure(identify(client({ url: kibana })))).message).toContain('302: no reason given - is --url');
    const ssh = await answering(200, {}, '{"version":{}}');
    expect((await failure(identify(client({ url: ssh })))).unreachable).toBe(false);
  });
});

describe('TLS', () => {
  let folder: string;
  const tls = selfSigned();
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'sluice-tls-'));
    writeFileSync(join(folder, 'cert.pem'), tls.cert);
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  test('is verified by the CA of SLUICE_CA_FILE', async () => {
    const cluster = await fake({ tls, authorization: 'ApiKey c2VjcmV0' });
    const access = accessFrom(cluster.url, { SLUICE_CA_FILE: join(folder, 'cert.pem'), SLUICE_API_KEY: 'c2VjcmV0' });
    expect((await identify(client(access))).version).toBe('9.4.0');
  });

  test.each([{}, { NODE_TLS_REJECT_UNAUTHORIZED: '0' }])('is verified whatever the environment says: %j', async (env) => {
    const cluster = await fake({ tls });
    Object.assign(process.env, env);
    stops.push(() => void delete process.env.NODE_TLS_REJECT_UNAUTHORIZED);
    const error = await failure(client(accessFrom(cluster.url, {})).send('GET', ''));
    expect(error.message).toMatch(/the certificate is not trusted \(\w+\) - name the file of the CA that signed it in SLUICE_CA_FILE$/);
    expect(error.unreachable).toBe(true);
    expect(cluster.asked).toEqual([]);
  });

  test('is verified for the host that was named', async () => {
    const cluster = await fake({ tls });
    const error = await failure(
      client(accessFrom(cluster.url.replace('127.0.0.1', 'localhost'), { SLUICE_CA_FILE: join(folder, 'cert.pem') })).send('GET', ''),
    );
    expect(error.message).toContain('the certificate is for another host - write --url with a name that it holds');
  });

  test('and plain HTTP are told apart', async () => {
    const secure = await fake({ tls });
    const plain = await fake();
    const https = client({ url: new URL(plain.url.replace('http:', 'https:')) });
    expect((await failure(https.send('GET', ''))).message).toContain('it does not speak TLS - is it http://?');
    const http = client({ url: new URL(secure.url.replace('https:', 'http:')) });
    expect((await failure(http.send('GET', ''))).unreachable).toBe(true);
  });
});

describe('secrets', () => {
  test.each([
    [{ SLUICE_API_KEY: 'c2VjcmV0LWtleQ==' }, 'ApiKey c2VjcmV0LWtleQ=='],
    [{ SLUICE_USERNAME: 'admin', SLUICE_PASSWORD: 'pässword:1' }, `Basic ${Buffer.from('admin:pässword:1').toString('base64')}`],
    [{}, undefined],
    [{ SLUICE_API_KEY: '', SLUICE_USERNAME: '', SLUICE_PASSWORD: '' }, undefined],
  ])('%j', (env, authorization) => {
    expect(accessFrom('https://es:9200', env).authorization).toBe(authorization);
  });

  test('are in no message, even where the cluster repeats them', async () => {
    const cluster = await fake({ authorization: 'ApiKey other' });
    for (const env of [{ SLUICE_API_KEY: 'c2VjcmV0LWtleQ==' }, { SLUICE_USERNAME: 'admin', SLUICE_PASSWORD: 'hush' }]) {
      const access = accessFrom(cluster.url, env);
      const { message } = await failure(identify(client(access)));
      expect(message).toContain('401: unable to authenticate');
      expect(message).toContain('***');
      expect(message).toContain('set SLUICE_API_KEY, or SLUICE_USERNAME and SLUICE_PASSWORD');
      for (const secret of access.secrets) expect(message).not.toContain(secret);
    }
  });

  test('nor are control characters', async () => {
    const url = await answering(500, {}, JSON.stringify({ error: { reason: 'a\u001b[31m\u009bb\r\nc' } }));
    expect((await failure(identify(client({ url })))).message).toContain('500: a[31mb c');
  });

  test.each([
    ['es:9200', {}, 'this is no address of a cluster'],
    ['ftp://es', {}, 'this is no address of a cluster'],
    ['https://es:9200/?pretty', {}, 'this is no address of a cluster'],
    ['https://elastic:hush@es:9200', {}, 'it holds credentials'],
    ['https://es', { SLUICE_API_KEY: 'hush', SLUICE_USERNAME: 'u' }, 'both set'],
    ['https://es', { SLUICE_USERNAME: 'u' }, 'SLUICE_USERNAME is set without SLUICE_PASSWORD'],
    ['https://es', { SLUICE_PASSWORD: 'hush' }, 'SLUICE_PASSWORD is set without SLUICE_USERNAME'],
    ['https://es', { SLUICE_API_KEY: 'id: hush\n' }, 'no API key has blanks'],
    ['http://es:9200', { SLUICE_API_KEY: 'hush' }, 'everybody on the way could read'],
    ['http://127.evil.example', { SLUICE_API_KEY: 'hush' }, 'everybody on the way could read'],
    ['https://es', { SLUICE_CA_FILE: '/nowhere.pem' }, "/nowhere.pem can't be read (ENOENT)"],
    ['https://es', { SLUICE_CA_FILE: 'package.json' }, 'package.json holds no certificate'],
  ])('%s %j: %s', (url, env, message) => {
    expect(() => accessFrom(url, env)).toThrow(message);
    expect(() => accessFrom(url, env)).not.toThrow('hush');
    expect(() => accessFrom(url, env)).toThrow(expect.objectContaining({ code: 2 }));
  });

  test.each(['http://127.0.0.1:9200', 'http://localhost:9200', 'http://[::1]:9200'])('may go to %s in the clear', (url) => {
    expect(accessFrom(url, { SLUICE_API_KEY: 'k' }).authorization).toBe('ApiKey k');
  });
});
