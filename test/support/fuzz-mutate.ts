import { type Json, parseJson } from '../../generator/plan/oracle/json.js';
import type { Plan } from '../../generator/plan/types.js';
import { asciiOnly, type CorpusCase, recordOf } from './fuzz-corpus.js';
import type { Random } from './fuzz-random.js';
import { object, raw, type Spelling, spell, string, type Tree, toTree } from './fuzz-tree.js';

const encoder = new TextEncoder();

/** Bytes that scanners trip over. */
const tokens = [
  '"',
  '\\',
  '\\"',
  '\\\\',
  '{',
  '}',
  '[',
  ']',
  ',',
  ':',
  '{"',
  '":',
  '","',
  '"}',
  '\0',
  '\x01',
  '\x1f',
  '\x7f',
  '\n',
  '\r\n',
  ' ',
  '\t',
  '  ',
  ', ',
  ' : ',
  ': ',
  '\\u0000',
  '\\ud83d',
  '\\ude00',
  '\\ud83d\\ude00',
  '\\uD800',
  '\\u00',
  '\\u',
  '\\x',
  '\\/',
  '\\b',
  '\\u0022',
  '\\u005c',
  '\\u0041',
  '-',
  '-0',
  '0',
  '01',
  '1e9',
  '1E+',
  '1.',
  '.5',
  '1e999',
  '12345678901234567890123',
  '784001.0',
  '1.50',
  'true',
  'false',
  'null',
  'nul',
  'é',
  '中',
  '😀',
  '\ufeff',
  '\u2028',
  '=',
  '|',
  '/',
  '//',
  '@',
  '@sha256:',
  'map[',
  ']',
  'sa_family=',
  'SYSCALL_CONNECT',
  'kprobe=',
  'syscall=',
  'fd=',
  'remoteip=',
  'port=',
  'domain=',
  'flags=',
  'MITRE_T1036',
  'TA0004',
  'T1053.003',
  'T1053-003',
  '127.0.0.1',
  '::1',
  '::ffff:1.2.3.4',
  'fe80::1%eth0',
  '2026-05-26T04:15:13Z',
  '2026-05-26 04:15:13.5',
  '1779768000',
  '1779768000123456789',
  'pts3',
  'pts/2047',
  '<13>',
  '<34>1 ',
  '[pod/a/b] ',
  'CEF:0|',
  ' msg=',
  '== ',
  ' / ',
].map((text) => encoder.encode(text));

/** Bytes that are no UTF-8. */
const illFormed = [
  [0xff],
  [0x80],
  [0xc0, 0x80],
  [0xed, 0xa0, 0x80],
  [0xf0, 0x9f, 0x98],
  [0xf8, 0x88, 0x80, 0x80, 0x80],
  [0xe2, 0x82],
  [0xf4, 0x90, 0x80, 0x80],
  [0xc3],
  [0xef, 0xbf],
].map((bytes) => new Uint8Array(bytes));

/** Makes records that resemble the corpus: other shapes, other spellings, other values, and broken in any way. */
export class Mutator {
  private readonly events: { text: string; tree?: Tree }[];
  private readonly records: Tree[] = [];
  private readonly names: string[];
  private readonly texts: string[];
  private readonly scalars: Tree[];

  constructor(
    private readonly plan: Plan,
    cases: CorpusCase[],
    private readonly random: Random,
  ) {
    const strings = new Set<string>();
    const gather = (value: Json): void => {
      if (typeof value === 'string') strings.add(value);
      else if (Array.isArray(value)) value.forEach(gather);
      else if (value instanceof Map) [...value.values()].forEach(gather);
    };
    this.events = cases.map((entry) => {
      const value = tryParse(entry.event);
      if (value !== undefined) gather(value);
      return { text: entry.event, ...(value === undefined ? {} : { tree: toTree(value) }) };
    });
    for (const entry of cases) {
      const value = tryParse(recordOf(entry));
      if (entry.record !== undefined && value !== undefined) this.records.push(toTree(value));
    }
    this.names = [
      ...new Set([
        ...plan.nodes.flatMap((node) => [...node.members.keys()]),
        ...plan.carriers,
        ...plan.envelope,
        ...plan.reserved,
        'events',
        'resourceLogs',
        'body',
        'collector',
        '',
        'a',
        'é',
        'Unknown',
        'unknown',
        'some_name',
        'SomeName',
        'X'.repeat(300),
        '__proto__',
      ]),
    ];
    this.texts = [...strings].filter((text) => text.length < 2000);
    this.scalars = [
      '0',
      '-1',
      '1.0',
      '784001.0',
      '1e3',
      '12345678901234567890',
      '999999999999999999',
      '1779768000',
      '1779768000123',
      'true',
      'false',
      'null',
      '{}',
      '[]',
      '[ ]',
      '[null]',
      '["a","a"]',
      '[1,"1",true]',
      '[[]]',
      '{"a":{"b":1}}',
    ].map(raw);
  }

  /** One record, some way from well-formed. */
  record(): Uint8Array {
    const { random } = this;
    let bytes = encoder.encode(this.wellFormed());
    if (random.once(2)) for (let count = 1 + random.below(4); count > 0; count--) bytes = this.damage(bytes);
    return bytes;
  }

  /** A record with a few more bytes damaged: cheaper to make than a new one. */
  damaged(record: Uint8Array): Uint8Array {
    let bytes = record.slice() as Uint8Array<ArrayBuffer>;
    for (let count = 1 + this.random.below(3); count > 0; count--) bytes = this.damage(bytes);
    return bytes;
  }

  /** The text of a record whose event may be mutated in its structure. */
  private wellFormed(): string {
    const { random } = this;
    const spelling: Spelling = { escapes: random.pick(['ascii', 'raw', 'raw', 'wild']), blanks: random.once(4) };
    let tree: Tree;
    if (this.records.length > 0 && random.once(20)) {
      tree = random.pick(this.records);
    } else {
      const event = random.pick(this.events);
      let mutated = event.tree;
      if (mutated) for (let count = random.below(4); count > 0; count--) mutated = this.mutate(mutated);
      let text = event.text;
      if (mutated) text = spell(mutated, { escapes: random.pick(['ascii', 'raw', 'wild']), blanks: random.once(4) }, random);
      else if (random.once(2)) text = this.mutateText(text);
      tree = this.shape(text, mutated);
    }
    if (random.once(4)) tree = this.mutate(tree);
    const record = spell(tree, spelling, random);
    return spelling.escapes === 'ascii' ? asciiOnly(record) : record;
  }

  /** A record of any shape that carries the event. */
  private shape(text: string, tree: Tree | undefined): Tree {
    const { random } = this;
    const carrier = random.pick(this.plan.carriers);
    const envelope: [string, Tree][] = [
      ['stream', string('stdout')],
      [
        'kubernetes',
        object([
          ['pod_name', string('p')],
          ['labels', object([['app', string('x')]])],
        ]),
      ],
      ['time', string('2026-05-26T04:15:13.1Z')],
      ['host', string('h')],
      ['custom', raw('[1,{"a":null}]')],
    ];
    const beside = random.once(3) ? envelope.filter(() => random.once(2)) : [];
    const around = (member: [string, Tree]): Tree => object(random.once(2) ? [...beside, member] : [member, ...beside]);
    const members: [string, Tree][] = tree?.kind === 'object' ? tree.members : [];
    switch (random.below(tree ? 12 : 6)) {
      case 0:
      case 1:
      case 2:
        return around(['log', string(text)]);
      case 3:
        return around([carrier, string(text)]);
      case 4:
        return around([random.pick(['log', carrier]), string(this.header() + (random.once(3) ? this.header() : '') + text)]);
      case 5:
        return around([
          carrier,
          string(spell(object([[random.pick(this.plan.carriers), string(text)], ...beside]), { escapes: 'raw', blanks: false }, random)),
        ]);
      case 6:
      case 7:
        return object([...members, ...beside]);
      case 8:
        return around([carrier, tree as Tree]);
      case 9:
        return around([
          carrier,
          {
            kind: 'array',
            items: [raw('1'), object([['a', raw('2')]]), tree as Tree, string('x'), ...(random.once(2) ? [tree as Tree] : [])].filter(() => !random.once(4)),
          },
        ]);
      case 10:
        return this.otlp(tree as Tree, beside);
      default:
        return around([carrier, object([[random.pick(this.plan.carriers), tree as Tree], ...beside])]);
    }
  }

  private header(): string {
    return this.random.pick([
      '2026-05-26T04:15:13.123456789Z stdout F ',
      '2026-05-26T04:15:13+02:00 stderr P ',
      '[pod/kubearmor/relay-1] ',
      '2026-05-26T04:15:13.5Z ',
      '<13>1 2026-05-26T04:15:13Z host app 12 ID47 - ',
      '<165>1 - - app - - [a@1 b="c\\]d"][e f="g"] \ufeff',
      '2026-05-26T04:15:13Z host app 12 ID47 - ',
      '<34>May 26 04:15:13 host app[12]: ',
      '<34>May  6 04:15:13 host app: ',
      '<13>2026-05-26T04:15:13Z host app[]: ',
      '{"index":{"_index":"a"}}\n',
      '{"create":{}}\n',
      ' \n\t',
      '\ufeff',
      '<192>1 - - - - - - ',
    ]);
  }

  private otlp(event: Tree, beside: [string, Tree][]): Tree {
    const { random } = this;
    const any = (tree: Tree): Tree => {
      switch (tree.kind) {
        case 'string':
          return object([[random.once(12) ? 'bytesValue' : 'stringValue', tree]]);
        case 'raw':
          if (tree.text === 'true' || tree.text === 'false') return object([['boolValue', tree]]);
          if (tree.text === 'null') return object([]);
          return /^-?\d+$/.test(tree.text) ? object([['intValue', random.once(2) ? tree : string(tree.text)]]) : object([['doubleValue', tree]]);
        case 'array':
          return object([['arrayValue', object([['values', { kind: 'array', items: tree.items.map(any) }]])]]);
        case 'object':
          return object([
            [
              'kvlistValue',
              object([
                [
                  'values',
                  {
                    kind: 'array',
                    items: tree.members.map(([key, value]) =>
                      object([
                        ['key', string(key)],
                        ['value', any(value)],
                      ]),
                    ),
                  },
                ],
              ]),
            ],
          ]);
      }
    };
    const record = (): Tree =>
      object(
        [
          ['timeUnixNano', string('1779768000123456789')],
          ['observedTimeUnixNano', string('1779768000123456790')],
          ['severityText', string('INFO')],
          ['traceId', string('')],
          ['body', any(event)],
          ['attributes', raw('[]')],
        ].filter(() => !random.once(6)) as [string, Tree][],
      );
    const records: Tree = { kind: 'array', items: random.once(3) ? [record(), record()] : [record()] };
    const scope = object([
      ['scope', object([['name', string('s')]])],
      ['logRecords', records],
      ['schemaUrl', string('u')],
    ]);
    const resource = object([
      ['resource', raw('{"attributes":[{"key":"a","value":{"stringValue":"b"}}]}')],
      ['scopeLogs', { kind: 'array', items: [scope] }],
    ]);
    return object([['resourceLogs', { kind: 'array', items: [resource] }], ...beside]);
  }

  private value(): Tree {
    const { random } = this;
    if (random.once(3)) return random.pick(this.scalars);
    let text = random.pick(this.texts);
    if (random.once(3)) text = this.mutateText(text);
    return string(text);
  }

  /** The tree with one thing changed somewhere. */
  private mutate(tree: Tree): Tree {
    const { random } = this;
    if (tree.kind === 'array' && tree.items.length > 0 && !random.once(4)) {
      const at = random.below(tree.items.length);
      return { kind: 'array', items: tree.items.map((item, index) => (index === at ? this.mutate(item) : item)) };
    }
    if (tree.kind !== 'object' || tree.members.length === 0) {
      if (tree.kind === 'string' && random.once(2)) return string(this.mutateText(tree.text));
      return random.once(6) ? object([[random.pick(this.names), this.value()]]) : this.value();
    }
    const members = [...tree.members];
    const at = random.below(members.length);
    const [name, value] = members[at] as [string, Tree];
    switch (random.below(10)) {
      case 0:
        members.splice(at, 1);
        break;
      case 1:
        members[at] = [random.pick(this.names), value];
        break;
      case 2:
        members.splice(random.below(members.length + 1), 0, [random.pick(this.names), this.value()]);
        break;
      case 3:
        members.splice(random.below(members.length + 1), 0, [name, random.once(2) ? value : this.value()]);
        break;
      case 4: {
        const other = random.pick(members);
        members[at] = [name, other[1]];
        break;
      }
      case 5:
        members[at] = [
          name,
          random.once(2)
            ? { kind: 'array', items: [value, value] }
            : object([
                ['a', value],
                [name, value],
              ]),
        ];
        break;
      case 6:
        members[at] = [this.mutateText(name), value];
        break;
      case 7:
        members[at] = [name, this.value()];
        break;
      default:
        members[at] = [name, this.mutate(value)];
    }
    return object(members);
  }

  /** A text with pieces left out, doubled, exchanged or put in. */
  private mutateText(text: string): string {
    const { random } = this;
    const separator = random.pick(['', ' ', '\n', ', ', '=', ':', '  ', '|', '/']);
    const parts = text.split(separator);
    const at = random.below(parts.length);
    const other = random.below(parts.length);
    switch (random.below(6)) {
      case 0:
        parts.splice(at, 1);
        break;
      case 1:
        parts.splice(other, 0, parts[at] as string);
        break;
      case 2:
        [parts[at], parts[other]] = [parts[other] as string, parts[at] as string];
        break;
      case 3:
        parts.splice(at, 0, new TextDecoder().decode(random.pick(tokens)));
        break;
      case 4:
        parts.splice(at, 0, `${random.pick(this.names)}${random.pick([': ', ':', ' : ', '='])}${random.pick(this.texts).slice(0, 40)}`);
        break;
      default:
        parts.splice(at + 1);
    }
    return parts.join(separator);
  }

  /** Bytes changed, left out, doubled, put in, or cut off. */
  private damage(bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
    const { random } = this;
    const at = random.below(bytes.length + 1);
    const run = 1 + random.below(random.once(3) ? 40 : 3);
    const splice = (leave: number, put: Uint8Array): Uint8Array<ArrayBuffer> => {
      const rest = bytes.subarray(at + leave);
      const changed = new Uint8Array(at + put.length + rest.length);
      changed.set(bytes.subarray(0, at));
      changed.set(put, at);
      changed.set(rest, at + put.length);
      return changed;
    };
    switch (random.below(8)) {
      case 0: {
        const changed = bytes.slice();
        changed[at] = random.below(256);
        return changed;
      }
      case 1: {
        const changed = bytes.slice();
        changed[at] = (changed[at] ?? 0) ^ (1 << random.below(8));
        return changed;
      }
      case 2:
        return splice(run, new Uint8Array());
      case 3:
        return splice(0, bytes.subarray(at, at + run));
      case 4:
      case 5:
        return splice(random.once(2) ? 0 : 1, random.pick(tokens));
      case 6:
        return splice(random.below(2), random.pick(illFormed));
      default:
        return random.once(3) ? bytes.slice(0, at) : splice(0, encoder.encode(random.pick(this.texts)));
    }
  }
}

function tryParse(text: string): Json | undefined {
  try {
    return parseJson(text).value;
  } catch {
    return undefined;
  }
}
