import { readdirSync } from 'node:fs';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { eventCases } from '../support/corpus-events.js';
import { waitFor } from '../support/fluent-bit.js';
import { binary, startPipeline, tail } from '../support/fluent-bit-collector.js';
import { type HecEvent, type HecServer, type HecSettings, startHecServer } from '../support/hec-server.js';
import { undoAfterEach } from '../support/undo.js';

vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });

type Json = Record<string, unknown>;

const token = '9a1c7a2c-0000-4000-8000-0123456789ab';
const cases = eventCases('kubearmor').slice(0, 40);
const noise = 'received alert';
const cut = (cases[0]?.line ?? '').slice(0, -40);
const undo = undoAfterEach();

beforeAll(() => expect(cases).toHaveLength(40));

/** Runs the generated pipeline from a file to a stand-in for Splunk. */
async function collector(output: string, server: Partial<HecSettings> = {}, more = ''): Promise<{ hec: HecServer; storage: string; said(): string }> {
  const hec = await startHecServer({ token, ...server });
  undo.push(() => hec.close());
  const members = (folder: string): string => `${more}
products: [kubearmor]
inputs: [${tail(folder)}]
outputs: [{ type: splunk, host: 127.0.0.1, port: ${hec.port}, token: "$\{SINK_TOKEN}", tls: { enabled: false }${output} }]`;
  const file = [...cases.map(({ line }) => line), noise, cut, ''].join('\n');
  const { fluentBit, folder } = await startPipeline(undo, members, { file, environment: { SINK_TOKEN: token } });
  return { hec, storage: `${folder.path}/storage`, said: fluentBit.stderr };
}

const all = cases.length + 2;
const ofSourcetype = (events: HecEvent[], sourcetype: string): HecEvent[] => events.filter((event) => event.sourcetype === sourcetype);

describe.skipIf(!binary)("Splunk's HTTP Event Collector gets", () => {
  it('each event with its source type, source and host, and leaves the time to be read from the event', async () => {
    const { hec } = await collector('');
    await waitFor(() => hec.stored().length >= all, 'every record to be stored');
    const events = ofSourcetype(hec.stored(), 'sluice:ecs:kubearmor');
    expect(events.map(({ event }) => event)).toEqual(expect.arrayContaining(cases.map(({ expected }) => expected)));
    expect(events).toHaveLength(cases.length);
    for (const { event, source, host, index, extractsTime } of events) {
      const record = event as { '@timestamp': string; event: Json; host?: Json };
      expect({ source, host, index, extractsTime }).toEqual({
        source: `sluice:${record.event.dataset}`,
        host: record.host?.name,
        index: undefined,
        extractsTime: true,
      });
      expect(record['@timestamp']).toMatch(/^\d{4}-/);
    }
  });

  it('records in CIM, of which each says its product and machine in other fields', async () => {
    const { hec } = await collector('', {}, 'schema: cim');
    await waitFor(() => hec.stored().length >= all, 'every record to be stored');
    const events = ofSourcetype(hec.stored(), 'sluice:cim:kubearmor');
    expect(events).toHaveLength(cases.length);
    for (const { event, source, host, extractsTime } of events) {
      const record = event as { '@timestamp': string; dvc?: string; vendor_product?: string; unmapped: { event: Json } };
      expect({ source, host, extractsTime }).toEqual({ source: `sluice:${record.unmapped.event.dataset}`, host: record.dvc, extractsTime: true });
      expect(record.vendor_product).toBe('KubeArmor');
      expect(record['@timestamp']).toMatch(/^\d{4}-/);
    }
  });

  it("a broken event and a foreign record with the collector's time", async () => {
    const { hec } = await collector('');
    await waitFor(() => hec.stored().length >= all, 'every record to be stored');
    const [error, ...noError] = ofSourcetype(hec.stored(), 'sluice:error');
    const [other, ...noOther] = ofSourcetype(hec.stored(), 'sluice:other');
    expect([noError, noOther]).toEqual([[], []]);
    expect(error?.event).toMatchObject({ log: cut, event: { kind: 'pipeline_error', module: 'kubearmor' } });
    expect(other?.event).toEqual({ log: noise });
    for (const { time = 0, extractsTime } of [error, other] as HecEvent[]) {
      expect(extractsTime).toBe(false);
      expect(Math.abs(Date.now() / 1000 - time)).toBeLessThan(60);
    }
  });

  it('the index by product, and the source type that sluice.yaml names', async () => {
    const { hec } = await collector(', index: "sec_{module}", sourcetype: "own"', { indexes: ['sec_kubearmor'] });
    await waitFor(() => hec.stored().length >= all, 'every record to be stored');
    expect(ofSourcetype(hec.stored(), 'own').map(({ index }) => index)).toEqual(cases.map(() => 'sec_kubearmor'));
    expect(ofSourcetype(hec.stored(), 'sluice:error').map(({ index }) => index)).toEqual(['sec_kubearmor']);
    expect(ofSourcetype(hec.stored(), 'sluice:other').map(({ index }) => index)).toEqual([undefined]);
  });

  it('every record once, when it was busy at first', async () => {
    let refused = 0;
    const { hec } = await collector('');
    hec.busy = () => refused++ < 4;
    await waitFor(() => hec.stored().length >= all, 'every record to be stored');
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(hec.requests.filter(({ status, code }) => status === 503 && code === 9).length).toBeGreaterThan(0);
    expect(hec.stored()).toHaveLength(all);
  });

  it('a refused request (400) once, and the collector keeps it and says so', async () => {
    const { hec, said, storage } = await collector(', index: nowhere', { indexes: ['main'] });
    await waitFor(() => hec.requests.length >= 3, 'the requests for events, errors and others');
    await new Promise((resolve) => setTimeout(resolve, 400));
    const sent = hec.requests.length;
    // Longer than until a chunk would be sent again.
    await new Promise((resolve) => setTimeout(resolve, 2500));
    expect(hec.requests).toHaveLength(sent);
    expect(new Set(hec.requests.map(({ status, code }) => `${status} ${code}`))).toEqual(new Set(['400 7']));
    expect(said()).toContain('"text":"Incorrect index","code":7');
    expect(readdirSync(`${storage}/rejected`).length).toBeGreaterThan(0);
  });
});

describe('the stand-in answers as the HTTP Event Collector does', () => {
  const authorization = `Splunk ${token}`;
  const event = JSON.stringify({ event: 'x' });
  it.each<[string, Partial<HecSettings>, string, Record<string, string>, string, number, number]>([
    ['no token', {}, 'event', {}, event, 401, 2],
    ['another scheme', {}, 'event', { authorization: 'Basic x' }, event, 401, 3],
    ['another token', {}, 'event', { authorization: 'Splunk x' }, event, 403, 4],
    ['nothing', {}, 'event', { authorization }, '', 400, 5],
    ['no JSON', {}, 'event', { authorization }, '{"event":', 400, 6],
    ['an index that the token may not write to', { indexes: ['a'] }, 'event', { authorization }, '{"event":"x","index":"b"}', 400, 7],
    ['no channel where it acknowledges', { acknowledges: true }, 'event', { authorization }, event, 400, 10],
    ['no event', {}, 'event', { authorization }, '{"time":1}', 400, 12],
    ['a blank event', {}, 'event', { authorization }, '{"event":""}', 400, 13],
    ['a question for acknowledgement where there is none', {}, 'ack', { authorization }, '{"acks":[0]}', 400, 14],
    ['an event', {}, 'event', { authorization }, event, 200, 0],
    ['two events', {}, 'event', { authorization }, event + event, 200, 0],
    ['a line', {}, 'raw?sourcetype=sysdig:policy', { authorization }, 'anything', 200, 0],
  ])('to %s', async (_, settings, path, headers, body, status, code) => {
    const hec = await startHecServer({ token, ...settings });
    undo.push(() => hec.close());
    const response = await fetch(`http://127.0.0.1:${hec.port}/services/collector/${path}`, { method: 'POST', headers, body });
    expect([response.status, ((await response.json()) as Json).code]).toEqual([status, code]);
  });

  it('to a channel with ids, which it confirms', async () => {
    const hec = await startHecServer({ token, acknowledges: true });
    undo.push(() => hec.close());
    const post = async (path: string, body: object): Promise<unknown> => {
      const url = `http://127.0.0.1:${hec.port}/services/collector/${path}?channel=0b11c3d8-0000-4000-8000-000000000000`;
      return (await fetch(url, { method: 'POST', headers: { authorization }, body: JSON.stringify(body) })).json();
    };
    expect(await post('event', { event: 'x' })).toEqual({ text: 'Success', code: 0, ackId: 0 });
    expect(await post('ack', { acks: [0, 1] })).toEqual({ acks: { 0: true, 1: false } });
  });
});
