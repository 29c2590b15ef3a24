import { request } from 'node:https';
import { describe, expect, it, vi } from 'vitest';
import { selfSigned } from '../cluster/certificate.js';
import { feedOf, isUtf8, type SentCase, sentCases } from '../support/fluent-bit-cases.js';
import { binary, type Collector, check, type Setup, served, sourceToken, startCollector } from '../support/fluent-bit-collector.js';
import { readCorpus } from '../support/fuzz-corpus.js';
import { undoAfterEach } from '../support/undo.js';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 30_000 });

type Json = Record<string, unknown>;

const products = 'kubearmor, neuvector, sysdig';
const undo = undoAfterEach();
const collector = (setup: Setup): Promise<Collector> => startCollector({ products, ...setup }, undo);

/** Posts a body; gives the status. */
async function post(port: number, path: string, body: Buffer | string, headers: Record<string, string> = {}): Promise<number> {
  const response = await fetch(`http://127.0.0.1:${port}${path}`, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body });
  await response.arrayBuffer();
  return response.status;
}

const authorization = { authorization: `Splunk ${sourceToken}` };
const raw = '/services/collector/raw';
const splunk = (_: string, port: number): string => `{ type: splunk, port: ${port}, token: "$\{SOURCE_TOKEN}" }`;
const open = (_: string, port: number): string => `{ type: splunk, port: ${port} }`;
const http = (_: string, port: number): string => `{ type: http, port: ${port} }`;

/** Sysdig's cases but those of other products, which their own filters map here, and of numbers that Fluent Bit rounds in answers. */
const sysdig = (): SentCase[] => sentCases('sysdig', '').filter(({ id }) => !/^other-(neuvector|kubearmor)|^big-integers$/.test(id));

describe.skipIf(!binary)('webhooks with a token', () => {
  it.each(['yaml', 'classic'] as const)('bring any body as it is (%s)', async (form) => {
    const cases = sysdig();
    expect(cases.length).toBeGreaterThan(150);
    const run = await collector({ input: splunk, form });
    for (const { bytes } of cases) expect(await post(run.port, raw, bytes, authorization)).toBe(200);
    await check(run, feedOf(cases));
    // In no record, no metadata, no log.
    const all = [run.fluentBit.stdout(), run.fluentBit.stderr(), ...run.bulk.items.map(({ source }) => source)].join('\n');
    expect(all).not.toContain(sourceToken);
    expect(all).not.toContain('@splunk_token');
  });

  it('are refused without it, or with another', async () => {
    const [one] = sentCases('sysdig', 'seed-secure-webhook');
    if (!one) throw new Error('no case');
    const run = await collector({ input: splunk });
    expect(await post(run.port, raw, one.bytes)).toBe(401);
    expect(await post(run.port, raw, one.bytes, { authorization: `Bearer ${sourceToken}` })).toBe(401);
    for (const wrong of ['wrong', `${sourceToken}x`, sourceToken.slice(1)]) {
      expect(await post(run.port, raw, one.bytes, { authorization: `Splunk ${wrong}` })).toBe(403);
      expect(await post(run.port, '/services/collector/event', '{"event":{}}', { authorization: `Splunk ${wrong}` })).toBe(403);
    }
    expect(await post(run.port, raw, one.bytes, authorization)).toBe(200);
    await check(run, feedOf([one]));
  });

  it('come by TLS', async () => {
    const [one] = sentCases('sysdig', 'seed-secure-webhook');
    if (!one) throw new Error('no case');
    const { key, cert } = selfSigned();
    const run = await collector({ input: (folder, port) => splunk(folder, port).replace(' }', `, ${served(folder, key, cert)} }`) });
    const options = {
      host: '127.0.0.1',
      port: run.port,
      path: raw,
      method: 'POST',
      ca: cert,
      headers: { ...authorization, 'content-type': 'application/json' },
    };
    const status = await new Promise((resolve, reject) => {
      request(options, (response) => resolve(response.resume().statusCode))
        .on('error', reject)
        .end(one.bytes);
    });
    expect(status).toBe(200);
    await check(run, feedOf([one]));
  });

  it('bring JSON in the event of an envelope', async () => {
    const cases = readCorpus('sysdig').filter(({ id }) => ['sd-043', 'hec-falcosidekick'].includes(id));
    expect(cases).toHaveLength(2);
    const run = await collector({ input: splunk, sink: 'opensearch' });
    for (const { event } of cases) expect(await post(run.port, '/services/collector/event', event, authorization)).toBe(200);
    await check(run, { events: cases.map(({ expected }) => expected), others: [], broken: [] });
  });
});

describe.skipIf(!binary)('webhooks without a token', () => {
  it('bring JSON, text, and what chats are sent', async () => {
    const cases = sentCases(
      'neuvector',
      '.webhook.json',
      '.webhook.text',
      '.webhook.slack',
      '.webhook.teams',
      '.webhook-comment-quote',
      '.webhook-comment-backslash',
    ).filter(isUtf8);
    expect(cases.length).toBeGreaterThan(300);
    const run = await collector({ input: open });
    for (const { bytes, text } of cases) {
      const type = text.startsWith('{') ? 'application/json' : 'text/plain; charset=us-ascii';
      expect(await post(run.port, raw, bytes, { 'content-type': type })).toBe(200);
    }
    await check(run, feedOf(cases));
  });
});

describe.skipIf(!binary)('JSON over HTTP', () => {
  it('is read as the record itself; text is refused', async () => {
    const cases = sentCases('neuvector', '.webhook.json').filter(({ text }) => isObject(text));
    const records = [...readCorpus('neuvector'), ...readCorpus('sysdig')].filter(
      ({ id, record }) => record !== undefined && /webhook-parsed|syslog-parse|carried-in-message/.test(id),
    );
    expect(cases.length).toBeGreaterThan(80);
    expect(records.length).toBeGreaterThan(10);
    const run = await collector({ input: http });
    for (const { bytes } of cases) expect(await post(run.port, '/', bytes)).toBe(201);
    for (const { record } of records) expect(await post(run.port, '/', record as string)).toBe(201);
    expect(await post(run.port, '/', 'level=WARNING,cluster=C,name=x', { 'content-type': 'text/plain; charset=us-ascii' })).toBe(400);
    const { events, others, broken } = feedOf(cases);
    await check(run, { events: [...events, ...records.map(({ expected }) => expected)], others, broken });
  });
});

function isObject(text: string): boolean {
  try {
    return typeof (JSON.parse(text) as Json) === 'object';
  } catch {
    return false;
  }
}
