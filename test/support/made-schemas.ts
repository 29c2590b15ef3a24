import { fileURLToPath } from 'node:url';
import { planFolder } from '../../generator/generate.js';
import type { Plan } from '../../generator/plan/types.js';
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
