import { fileURLToPath } from 'node:url';
import { planFolder } from '../../generator/generate.js';
import type { Plan } from '../../generator/plan/types.js';
import { ecs as ecsSchema } from '../../generator/schema/ecs.js';
import { loadSchemas, type SchemaFile, type SchemaFolder } from '../../generator/schema/load.js';

const root = fileURLToPath(new URL('../../schemas', import.meta.url));

// biome-ignore lint/suspicious/noExplicitAny: the tests break the files in ways that no type allows.
type Json = any;

/** A made-up product, and two answer schemas that use all that one can say. */
export interface MadeFiles {
  product: Json;
  fields: Json;
  /** Written as JSON, with a choice; what stood beside the event goes under `unmapped`. */
  ocsf: Json;
  ocsfTargets: Json;
  /** Written as a line; what stood beside the event stays there. */
  cef: Json;
  cefTargets: Json;
}

/** The files as they are right. */
export function madeFiles(): MadeFiles {
  const text = (description: string, rest: object): object => ({ type: 'string', description, ...rest });
  return {
    fields: {
      $id: 'gate/fields.json',
      title: 'Fields of the gate',
      description: 'What a gate says.',
      $defs: {
        Gate: text('Its name.', { 'x-ecs': ['host.name'] }),
        When: text('Time.', { 'x-ecs': [{ to: '@timestamp', via: 'date' }] }),
        Alarm: { type: 'boolean', description: 'It rang.' },
        Text: text('What happened.', { 'x-ecs': ['message'] }),
        Tags: { type: 'array', items: { type: 'string' }, description: 'Tags.', 'x-ecs': ['tags'] },
        Port: { type: 'integer', description: 'Port.', 'x-ecs': ['source.port'] },
        Address: text('Address.', { 'x-ecs': ['source.ip'] }),
        Lock: text('Kind of lock: ECS has no field for it.', { 'x-ocsf': [{ to: 'places[0].lock.kind' }] }),
        Score: { type: 'number', description: 'Score.', 'x-ocsf': ['score'], 'x-cef': ['extension.cfp1'] },
      },
    },
    product: {
      product: 'gate',
      title: 'Gate',
      description: 'A gate that tells who passes.',
      kinds: [{ name: 'pass', schema: 'pass.json', when: {} }],
      recognise: { Gate: true, When: true },
      suspect: { Gate: true },
      conditions: { alarm: { Alarm: ['true'] } },
      'x-ecs': [
        { to: 'event.kind', value: 'alert', when: 'alarm' },
        { to: 'event.kind', value: 'event' },
        { to: 'event.category', value: 'authentication' },
      ],
      'x-ocsf': {
        derive: { ringing: { op: 'template', parts: [{ from: 'event.kind' }, { before: ' at ', from: 'host.name' }] } },
        rules: [{ to: 'title', from: 'ringing', when: 'alert' }],
      },
    },
    ocsf: {
      answer: 'ocsf',
      title: 'Made OCSF',
      description: 'All that a schema with a choice can say.',
      version: '0.1',
      format: 'json',
      beside: 'unmapped',
      choices: { alerts: ['finding', 'activity'] },
      conditions: { alert: { 'event.kind': ['alert'] }, finding: { all: ['alert', { alerts: ['finding'] }] }, tagged: { tags: { has: ['t-a'] } } },
      derive: {
        tag_text: { op: 'join', from: 'tags', separator: ', ' },
        techniques: { op: 'select', from: 'tags', starts: 'T1' },
        other_tags: { op: 'reject', from: 'tags', starts: 'T1' },
        seconds: { op: 'epoch', from: '@timestamp', unit: 's' },
      },
      rules: [
        { to: 'class', value: 1, when: 'finding' },
        { to: 'class', value: 2 },
        { to: 'title', from: 'host.name', rank: 2 },
        { to: 'tag_text', from: 'tag_text' },
        { to: 'labels', from: 'other_tags' },
        { to: 'seconds', from: 'seconds' },
        { to: 'attacks', from: 'techniques', item: { technique: { uid: '$', known: true } } },
        { to: 'attacks', from: 'event.module', item: { source: '$' }, when: 'tagged' },
        { to: 'places[0].rooms[0].name', from: 'message', when: 'tagged' },
      ],
      fields: {
        '@timestamp': [{ to: 'time', via: { op: 'epoch', unit: 'ms' } }, 'original_time'],
        message: ['text'],
        'host.name': ['places[0].name'],
        'source.port': ['places[0].port'],
        'source.ip': [{ to: 'attacks', item: { address: '$' } }],
        'event.kind': [],
      },
    },
    ocsfTargets: {
      source: 'made up',
      root: {
        class: { type: 'long', values: [1, 2] },
        title: { type: 'keyword' },
        text: { type: 'text', maxLength: 5 },
        tag_text: { type: 'keyword' },
        labels: { type: 'keyword', list: true },
        seconds: { type: 'long' },
        time: { type: 'long' },
        original_time: { type: 'keyword' },
        score: { type: 'double' },
        attacks: { object: 'attack', list: true },
        places: { object: 'place', list: true },
      },
      objects: {
        attack: { technique: { object: 'technique' }, source: { type: 'keyword' }, address: { type: 'ip' } },
        technique: { uid: { type: 'keyword' }, known: { type: 'boolean' } },
        place: { name: { type: 'keyword' }, port: { type: 'long' }, lock: { object: 'lock' }, rooms: { object: 'room', list: true } },
        lock: { kind: { type: 'keyword' } },
        room: { name: { type: 'keyword' } },
      },
    },
    cef: {
      answer: 'cef',
      title: 'Made CEF',
      description: 'All that a schema of lines can say.',
      version: '0.1',
      format: 'cef',
      beside: 'top',
      rules: [
        { to: 'header.vendor', value: 'Gate' },
        { to: 'header.product', from: 'event.module' },
        { to: 'header.version', value: '1' },
        { to: 'header.signature', from: 'event.dataset' },
        { to: 'header.severity', value: '5' },
      ],
      fields: {
        message: ['header.name', 'extension.msg'],
        'host.name': ['extension.dvchost'],
        'source.port': ['extension.spt'],
        'source.ip': ['extension.src'],
        '@timestamp': ['@timestamp'],
      },
    },
    cefTargets: {
      source: 'made up',
      root: { '@timestamp': { type: 'keyword' }, header: { object: 'header' }, extension: { object: 'extension' } },
      objects: {
        header: Object.fromEntries(['vendor', 'product', 'version', 'signature', 'name', 'severity'].map((name) => [name, { type: 'keyword' }])),
        extension: {
          dvchost: { type: 'keyword', maxLength: 3 },
          msg: { type: 'keyword' },
          spt: { type: 'long' },
          src: { type: 'ip' },
          cfp1: { type: 'double' },
        },
      },
    },
  };
}

/** The folder that holds them. */
export function madeFolder(change: (files: MadeFiles) => void = () => {}): SchemaFolder {
  const files = madeFiles();
  change(files);
  const file = (path: string, json: Json): SchemaFile => ({ path, json });
  const properties = Object.fromEntries(Object.keys(files.fields.$defs).map((name) => [name, { $ref: `fields.json#/$defs/${name}` }]));
  const kind = { $id: 'gate/pass.json', title: 'Pass', description: 'Someone passed.', type: 'object', properties };
  return {
    ...loadSchemas(root),
    products: [
      {
        product: file('gate/product.json', files.product),
        fields: file('gate/fields.json', files.fields),
        kinds: new Map([['pass.json', file('gate/pass.json', kind)]]),
      },
    ],
    answers: [
      { schema: file('answers/cef.json', files.cef), targets: file('answers/cef.targets.json', files.cefTargets) },
      { schema: file('answers/ocsf.json', files.ocsf), targets: file('answers/ocsf.targets.json', files.ocsfTargets) },
    ],
  };
}

/** The made-up product's plan. */
export function madePlan(change?: (files: MadeFiles) => void): Plan {
  return planFolder(madeFolder(change)).plans[0] as Plan;
}

/** More that schemas can say, which few events need: every operation on lists and times in ECS, too. */
export function everyOperation({ product, fields, ocsf, ocsfTargets }: MadeFiles): void {
  // Wrapped values also stand behind an object that other rules fill.
  ocsf.fields.message.push({ to: 'attacks[0].technique.uid', when: { 'source.port': ['1'] } });
  // A long takes 18 digits.
  for (const [unit, type] of Object.entries({ us: 'long', ns: 'keyword' })) {
    ocsf.fields['@timestamp'].push({ to: unit, via: { op: 'epoch', unit } });
    ocsfTargets.root[unit] = { type };
  }
  fields.$defs.When['x-ecs'].push({ to: 'event.sequence', via: { op: 'epoch', unit: 'ms' } });
  fields.$defs.Tags['x-ecs'].push(
    { to: 'event.reason', via: { op: 'join', separator: ', ' } },
    { to: 'threat.technique.id', via: { op: 'select', starts: 'T1' } },
    { to: 'process.args', via: { op: 'reject', starts: 'T1' } },
  );
  product.derive = { picked: { op: 'select', from: 'Tags', starts: 'T' }, picked_text: { op: 'join', from: 'picked', separator: '+' } };
  product['x-ecs'].push({ to: 'rule.name', from: 'picked_text' });
}

/** An event of the gate. */
const event = { Gate: 'north', When: '2026-05-26T04:15:13.581968Z', Text: 'opened', Tags: ['t-a', 'T1059', 'x', 'T1078', 'x'], Port: 22, Address: '10.0.0.1' };
/** An event that was mapped before. */
const ecs = { '@timestamp': '2026-05-26T04:15:13Z', ecs: { version: ecsSchema.version }, event: { module: 'gate', kind: 'event' }, host: { name: 'south' } };

/** Records for the product: events of many shapes, what is broken, what is mapped already, what is another's. */
export const madeRecords: object[] = [
  event,
  { ...event, Alarm: true, Lock: 'bolt', Score: 1.5 },
  { ...event, Port: 1, Tags: ['T1059'] },
  { ...event, Port: 1, Tags: [], Address: 'nowhere' },
  { ...event, Gate: '🚪🚪🚪🚪', Text: 'a|b=c\\d\r\ne=🚪', Alarm: true },
  { ...event, Tags: ['one', 2, true], OddName: { a: [1, { b: null }] }, Extra: '', Lock: null },
  { ...event, Tags: ['one', { two: 3 }] },
  { ...event, Text: { a: 1 }, Port: [1], Gate2: 'x' },
  { log: JSON.stringify(event), stream: 'stdout', kubernetes: { labels: { a: 'b' } }, header: 'x', extension: { y: 1 }, unmapped: 'z', message: 'm' },
  { log: `2026-05-26T04:00:01Z stdout F <13>1 2026-05-26T04:00:00Z h a 1 m - ${JSON.stringify(event)}` },
  { log: '{"Gate":"north","When":"20' },
  { log: 'hello' },
  ecs,
  { ...ecs, event: { ...ecs.event, kind: 'pipeline_error' } },
  { ...ecs, event: { ...ecs.event, module: 'other' } },
  {
    ...ecs,
    process: 5,
    host: { name: 'south', '': 1, _: 2, 'a.b': 3, ip: [] },
    'host.name': 'west',
    tags: 'T1',
    '': 'nameless',
    collector: { x: 1 },
    stream: 's',
  },
  { ...ecs, source: { ip: ['10.0.0.1', '10.0.0.2'], port: 7.5 }, tags: ['T1', '', 'T2'], message: 'log | x' },
  ...[
    '2026-05-26T04:15:13.999999999Z',
    '2026-05-26T06:15:13.5+02:00',
    '2026-05-26T06:15:13-18:59',
    '1969-12-31T23:59:59.5Z',
    '1970-01-01T00:00:00Z',
    '2262-04-11T23:47:16.854775807Z',
    '2262-04-11T23:47:16.854775808Z',
    '2023-02-29T00:00:00Z',
    '2026-05-26 04:15:13',
    '1779768913581',
    'yesterday',
  ].map((When) => ({ ...event, When })),
];
