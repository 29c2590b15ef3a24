import { describe, expect, it, vi } from 'vitest';
import { sentCases } from '../support/fluent-bit-cases.js';
import { binary, type Collector, startCollector } from '../support/fluent-bit-collector.js';
import { undoAfterEach } from '../support/undo.js';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 30_000 });

type Json = Record<string, unknown>;

const undo = undoAfterEach();

const products = 'kubearmor, neuvector, sysdig';
const more = 'split: [/entities/*/policyEvents/*]';
const splunk = (_: string, port: number): string => `{ type: splunk, port: ${port} }`;
const http = (_: string, port: number): string => `{ type: http, port: ${port} }`;

/** A webhook with these policy events of each entity, and whatever else a JSON value can be beside them. */
const webhook = (...entities: unknown[]): Json => ({
  alert: { name: 'a "quoted" [name] {of} \\ an alert', editUrl: null, tags: [], more: {} },
  entities: entities.map((policyEvents, index) => ({ entity: `e${index}`, ...(policyEvents === undefined ? {} : { policyEvents }) })),
  resolved: false,
  timespan: 60000000,
  ratio: -0.5,
});

/** What comes of it: one of its policy events each. */
const piece = (entity: number, policyEvent?: unknown): Json => ({
  ...webhook(),
  entities: [{ entity: `e${entity}`, ...(policyEvent === undefined ? {} : { policyEvents: [policyEvent] }) }],
});

async function post(port: number, path: string, body: string): Promise<void> {
  const response = await fetch(`http://127.0.0.1:${port}${path}`, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
  expect(response.ok).toBe(true);
}

/** What came out of standard output, once it is `count` records. */
const records = async (run: Collector, count: number): Promise<Json[]> => (await run.received(count)).stdout;

const [a, b, c] = [{ id: '1', fields: [{ key: 'k', value: '],[' }], none: null }, { id: '2' }, { id: '3', actions: [] }];

const split: [string, Json, Json[]][] = [
  ['two events of one entity', webhook([a, b]), [piece(0, a), piece(0, b)]],
  ['three events of two entities', webhook([a], [b, c]), [piece(0, a), piece(1, b), piece(1, c)]],
  ['an entity without events stays whole', webhook([a, b], undefined), [piece(0, a), piece(0, b), piece(1)]],
];

const tooDeep = JSON.parse(`${'['.repeat(70)}${']'.repeat(70)}`);
const whole: [string, Json][] = [
  ['one event', webhook([a])],
  ['no event', webhook([])],
  ['no entity', webhook()],
  ['entities that are no list', { ...webhook(), entities: { policyEvents: [a, b] } }],
  ['events that are no list', webhook('ab')],
  ['something else', { entity: [1, 2, 3] }],
];

describe.skipIf(!binary)('the step that splits arrays', () => {
  it('makes a record of each item, out of text as out of what was parsed', async () => {
    for (const input of [splunk, http]) {
      const run = await startCollector({ input, more }, undo);
      for (const [, body] of [...split, ...whole]) await post(run.port, input === http ? '/' : '/services/collector/raw', JSON.stringify(body));
      const expected = [...split.flatMap(([, , pieces]) => pieces), ...whole.map(([, body]) => body)];
      const got = await records(run, expected.length);
      expect(got.map((record) => (input === http ? record : JSON.parse(record.log as string)))).toEqual(expected);
    }
  });

  it('passes what it does not understand as it came', async () => {
    const text = JSON.stringify(webhook([a, b]));
    const odd = [
      text.slice(0, -1),
      `${text} x`,
      text.replace('"entities"', '"entities":[],"entities"'),
      text.replace('"resolved":false', '"resolved":'),
      text.replace('[name]', '[name\\'),
      text.replace('60000000', '6000 0000'),
      text.replace('null', 'nil'),
      `{"deep":${JSON.stringify(tooDeep)},${text.slice(1)}`,
      `text before ${text}`,
      '[',
      // A thousand times 100 KB are more than one record may become.
      JSON.stringify({ ...webhook(Array.from({ length: 1000 }, (_, id) => ({ id }))), large: 'x'.repeat(100_000) }),
      '{"entities":[{"policyEvents":[1,2',
    ];
    const run = await startCollector({ input: splunk, more, form: 'classic' }, undo);
    for (const body of odd) await post(run.port, '/services/collector/raw', body);
    expect(await records(run, odd.length)).toEqual(odd.map((log) => ({ log })));
  });

  it('keeps digits: text is cut, not read, and parsed numbers that would lose some keep the record whole', async () => {
    const exact = '{"entities":[{"policyEvents":[{"t":1779775212345678901,"f":1.50},{"t":1e3}]}],"n":18446744073709551615}';
    const cut = ['{"t":1779775212345678901,"f":1.50}', '{"t":1e3}'].map((event) => `{"entities":[{"policyEvents":[${event}]}],"n":18446744073709551615}`);
    const texts = await startCollector({ input: splunk, more }, undo);
    await post(texts.port, '/services/collector/raw', `${exact}\n`);
    expect(await records(texts, 2)).toEqual(cut.map((log) => ({ log: `${log}\n` })));

    const parsed = await startCollector({ input: http, more }, undo);
    await post(parsed.port, '/', exact);
    await records(parsed, 1);
    expect(parsed.fluentBit.stdout()).toContain('{"entities":[{"policyEvents":[{"t":1779775212345678901,"f":1.5},{"t":1000.0}]}],"n":18446744073709551615}');
  });

  it('stands before the filters: each policy event is an event', async () => {
    const [seed] = sentCases('sysdig', 'seed-secure-webhook');
    if (!seed) throw new Error('no case');
    const event = JSON.parse(seed.text);
    const [policyEvent] = event.entities[0].policyEvents;
    event.entities[0].policyEvents = ['1', '2', '3'].map((id) => ({ ...policyEvent, id }));
    const expected = (id: string): Json => JSON.parse(JSON.stringify(seed.expected).replaceAll(policyEvent.id, id));

    const run = await startCollector({ input: splunk, more, products }, undo);
    await post(run.port, '/services/collector/raw', JSON.stringify(event));
    expect(await records(run, 3)).toEqual(['1', '2', '3'].map(expected));

    const unsplit = await startCollector({ input: splunk, products }, undo);
    await post(unsplit.port, '/services/collector/raw', JSON.stringify(event));
    expect(await records(unsplit, 1)).toHaveLength(1);
  });
});
