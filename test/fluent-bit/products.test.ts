import { execFileSync } from 'node:child_process';
import { describe, expect, it, vi } from 'vitest';
import { eventCases } from '../support/corpus-events.js';
import { isUtf8, type SentCase, sentCases } from '../support/fluent-bit-cases.js';
import { binary, check, kindOf, startCollector } from '../support/fluent-bit-collector.js';
import { undoAfterEach } from '../support/undo.js';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 30_000 });

type Json = Record<string, unknown>;

const undo = undoAfterEach();

const products = 'kubearmor, neuvector, sysdig';
const tail = (folder: string): string => `{ type: tail, path: ${folder}/in/*.log, format: plain }`;

/** One case of each dataset. */
function oneEach(cases: SentCase[]): SentCase[] {
  const seen = new Set<unknown>();
  return cases.filter(({ text, expected }) => {
    const dataset = (expected.event as Json | undefined)?.dataset;
    if (kindOf(expected) !== 'events' || text.includes('\n') || seen.has(dataset)) return false;
    return seen.add(dataset);
  });
}

/** One case of each dataset of all products. */
function oneEachOfAll(): SentCase[] {
  const kubearmor = eventCases('kubearmor').map(({ id, line, expected }): SentCase => ({ id, bytes: Buffer.from(line), text: line, expected }));
  const neuvector = sentCases('neuvector', '.podlog.stdout-text', '.podlog.stdout-json').filter(isUtf8);
  const cases = [...oneEach(kubearmor), ...oneEach(neuvector), ...oneEach(sentCases('sysdig', ''))];
  expect(new Set(cases.map(({ expected }) => (expected.event as Json).module))).toEqual(new Set(['kubearmor', 'neuvector', 'sysdig', 'falco']));
  expect(cases.length).toBeGreaterThan(14);
  return cases;
}

describe.skipIf(!binary)('filters of several products behind each other', () => {
  it('map each event of a file once, whichever product it is of', async () => {
    const cases = oneEachOfAll();
    const run = await startCollector({ products, input: tail, file: cases.map(({ text }) => `${text}\n`).join('') }, undo);
    await check(run, { events: cases.map(({ expected }) => expected), others: [], broken: [] });
  });

  it('map each event from another Fluent Bit once', async () => {
    const cases = oneEachOfAll();
    const run = await startCollector({ products, input: (_, port) => `{ type: forward, port: ${port} }`, form: 'classic' }, undo);
    const file = run.folder.write('sent', cases.map(({ text }) => `${text}\n`).join(''));
    const sender = `-f 0.2 -i tail -p path=${file} -p read_from_head=on -p exit_on_eof=on -p buffer_max_size=1M -p buffer_chunk_size=1M
      -o forward -p host=127.0.0.1 -p port=${run.port}`;
    execFileSync(binary, sender.split(/\s+/), { stdio: 'ignore' });
    await check(run, { events: cases.map(({ expected }) => expected), others: [], broken: [] });
  });

  it('let a record pass that another collector has mapped', async () => {
    const cases = oneEachOfAll();
    const run = await startCollector({ products, input: (_, port) => `{ type: http, port: ${port} }` }, undo);
    const body = JSON.stringify(cases.map(({ expected }) => expected));
    const response = await fetch(`http://127.0.0.1:${run.port}/`, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
    expect(response.status).toBe(201);
    await check(run, { events: cases.map(({ expected }) => expected), others: [], broken: [] });
  });

  it("do not read another product's event in a text that was observed", async () => {
    const [carrier] = eventCases('kubearmor').filter(({ event }) => event.Type === 'MatchedPolicy' && typeof event.Message === 'string');
    const [text] = oneEach(sentCases('neuvector', '.podlog.stdout-text'));
    const [json] = oneEach(sentCases('sysdig', ''));
    if (!carrier || !text || !json) throw new Error('no cases');
    const texts = [text.text, json.text, '06:10:04.123456789: Error File below /etc opened for writing (user=root)'];
    const lines = texts.map((Message) => JSON.stringify({ ...carrier.event, Message }));
    const run = await startCollector({ products, input: tail, file: lines.map((line) => `${line}\n`).join('') }, undo);
    const said = carrier.event.Message;
    const expected = (text: string): Json => JSON.parse(JSON.stringify(carrier.expected), (_, value) => (value === said ? text : value));
    await check(run, { events: texts.map(expected), others: [], broken: [] });
  });
});
