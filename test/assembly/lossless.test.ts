import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Json, JsonNumber, parseJson } from '../../generator/plan/oracle/json.js';
import type { Plan } from '../../generator/plan/types.js';
import { duplicateKey } from '../support/duplicate-key.js';
import { readCorpus } from '../support/fuzz-corpus.js';
import { Random } from '../support/fuzz-random.js';
import { differences, loadSubject, products } from '../support/fuzz-subject.js';
import { object, raw, type Spelling, spell, string, type Tree, toTree } from '../support/fuzz-tree.js';
import { scalars } from '../support/scalars.js';

/** Texts of a product's corpus by the members that hold them, so that conditions hold and derivations have something to do. */
function knownTexts(product: string): Map<string, string[]> {
  const known = new Map<string, string[]>();
  const gather = (node: Json): void => {
    if (!(node instanceof Map)) return;
    for (const [name, member] of node) {
      if (typeof member === 'string') known.set(name, [...(known.get(name) ?? []), member]);
      else gather(member);
    }
  };
  for (const entry of readCorpus(product)) {
    try {
      gather(parseJson(entry.event).value);
    } catch {}
  }
  return known;
}

const number = fc.oneof(
  fc.integer().map(String),
  fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n }).map(String),
  fc.tuple(fc.integer(), fc.nat(999)).map(([whole, fraction]) => `${whole}.${fraction}00`),
  fc.tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: -400, max: 400 })).map(([digit, exponent]) => `${digit}E${exponent < 0 ? '' : '+'}${exponent}`),
  fc.constantFrom('-0', '0.0', '1779768000', '1779768000123456789', '784001.0'),
);
const text = fc.oneof(
  { weight: 2, arbitrary: fc.string({ unit: 'grapheme' }) },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 30 }) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '',
      ' ',
      'a b',
      'é"\\/\b\f\n\r\t\0',
      '127.0.0.1',
      '::1',
      '2026-05-26T04:15:13.1Z',
      '42',
      'true',
      'null',
      'a=b c=d',
      'T1059.004',
      'x:1@sha256:2',
      '/',
    ),
  },
);
const scalar = fc.oneof(
  { weight: 3, arbitrary: text.map(string) },
  { weight: 2, arbitrary: number.map(raw) },
  { weight: 1, arbitrary: fc.constantFrom(raw('true'), raw('false'), raw('null')) },
);
const { value } = fc.letrec<{ value: Tree }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    scalar,
    fc.array(tie('value'), { maxLength: 4 }).map((items): Tree => ({ kind: 'array', items })),
    fc.uniqueArray(fc.tuple(text, tie('value')), { maxLength: 4, selector: ([name]) => name }).map(object),
  ),
}));

/** Members by which an event is known as the product's. */
const needed: Record<string, Record<string, string[]>> = {
  kubearmor: {
    Type: ['MatchedPolicy', 'ContainerLog', 'HostLog', 'MatchedHostPolicy', 'SystemEvent'],
    Operation: ['Process', 'File', 'Network', 'Syscall', 'Device', 'Capabilities', 'odd'],
    HostName: ['h'],
    Result: ['Passed'],
  },
  neuvector: {
    notification: ['violation', 'threat', 'incident', 'audit', 'activity', 'event'],
    level: ['Critical', 'Warning', 'Info', 'odd'],
    reported_timestamp: ['1779768000'],
  },
  sysdig: {
    rule: ['Terminal shell in container', 'odd'],
    priority: ['Warning', 'Critical', 'Debug'],
    output: ['06:10:04: text'],
    time: ['2026-05-26T06:10:04.1Z'],
  },
};

/** Events of a product: members of its schema and others, with values of the corpus, of their type, or of any. */
function eventsOf(product: string, { nodes }: Plan): fc.Arbitrary<Tree> {
  const known = knownTexts(product);
  const knownMember = fc.constantFrom(...[...(nodes[0] as Plan['nodes'][0]).members]).chain(([name, holds]): fc.Arbitrary<[string, Tree]> => {
    const samples = (known.get(name) ?? []).map(string);
    const inner = 'node' in holds && holds.node !== 0 ? [...(nodes[holds.node]?.members.keys() ?? [])] : [];
    const own: fc.Arbitrary<Tree> =
      inner.length > 0
        ? fc.uniqueArray(fc.tuple(fc.oneof(fc.constantFrom(...inner), text), value), { selector: ([key]) => key, maxLength: 5 }).map(object)
        : samples.length > 0
          ? fc.constantFrom(...samples)
          : scalar;
    return fc.oneof({ weight: 4, arbitrary: own }, { weight: 1, arbitrary: scalar }, { weight: 1, arbitrary: value }).map((of) => [name, of]);
  });
  const marks = Object.entries(needed[product] as Record<string, string[]>).map(([name, texts]) =>
    fc.constantFrom(...texts).map((of): [string, Tree] => [name, string(of)]),
  );
  const members = fc.array(fc.oneof({ weight: 4, arbitrary: knownMember }, { weight: 1, arbitrary: fc.tuple(text, value) }), { maxLength: 25 });
  return fc.tuple(members, fc.tuple(...marks), fc.nat()).map(([some, own, at]): Tree => {
    const all = [...new Map<string, Tree>([...some, ...own])];
    return object([...all.slice(at % all.length), ...all.slice(0, at % all.length)]);
  });
}

const spelling = fc.record<Spelling>({ escapes: fc.constantFrom('ascii', 'raw', 'wild'), blanks: fc.boolean() });

/** All ways in which the event may come. */
const carriers: [string, (event: Tree, text: string, random: Random) => Tree][] = [
  ['the record itself', (event) => event],
  [
    'a string',
    (_, text) =>
      object([
        ['stream', string('stdout')],
        ['log', string(text)],
      ]),
  ],
  ['a string in a string', (_, text) => object([['message', string(JSON.stringify({ log: text }))]])],
  [
    'an object',
    (event) =>
      object([
        ['time', string('t')],
        ['log_processed', event],
      ]),
  ],
  [
    'an object in an object',
    (event) =>
      object([
        [
          '_source',
          object([
            ['message', event],
            ['x', raw('1')],
          ]),
        ],
      ]),
  ],
  ['an item of a batch', (event) => object([['body', { kind: 'array', items: [raw('{"beside":1}'), event, raw('[2]')] }]])],
  ['a CRI line', (_, text) => object([['log', string(`2026-05-26T04:15:13.123456789Z stdout F ${text}`)]])],
  ['a kubectl line', (_, text) => object([['text', string(`[pod/kubearmor/relay-1] 2026-05-26T04:15:13Z ${text}\n`)]])],
  ['a syslog line', (_, text) => object([['MESSAGE', string(`<13>1 2026-05-26T04:15:13Z host app 12 ID47 [a b="c"] ${text}`)]])],
  [
    'OTLP',
    (event) =>
      object([
        [
          'resourceLogs',
          {
            kind: 'array',
            items: [object([['scopeLogs', { kind: 'array', items: [object([['logRecords', { kind: 'array', items: [object([['body', otlp(event)]])] }]])] }]])],
          },
        ],
      ]),
  ],
];

function otlp(tree: Tree): Tree {
  if (tree.kind === 'object')
    return object([
      [
        'kvlistValue',
        object([
          [
            'values',
            {
              kind: 'array',
              items: tree.members.map(([key, member]) =>
                object([
                  ['key', string(key)],
                  ['value', otlp(member)],
                ]),
              ),
            },
          ],
        ]),
      ],
    ]);
  if (tree.kind === 'array') return object([['arrayValue', object([['values', { kind: 'array', items: tree.items.map(otlp) }]])]]);
  if (tree.kind === 'string') return object([['stringValue', tree]]);
  if (tree.text === 'null') return object([]);
  return object([[/^(?:true|false)$/.test(tree.text) ? 'boolValue' : /^-?\d+$/.test(tree.text) ? 'intValue' : 'doubleValue', tree]]);
}

describe.each(products)('nothing of an event of %s is lost', (product) => {
  const subject = loadSubject(product);
  const event = eventsOf(product, subject.plan);

  it.each(carriers)('that comes as %s', (_, carry) => {
    fc.assert(
      fc.property(event, spelling, spelling, fc.nat(), (tree, inner, outer, seed) => {
        const random = new Random(seed);
        const record = spell(carry(tree, spell(tree, inner, random), random), outer, random);
        const answer = subject.answer(record);
        const there = scalars(parseJson(answer).value);
        const missing = [...scalars(parseJson(spell(tree, { escapes: 'raw', blanks: false }, random)).value)].filter((scalar) => !there.has(scalar));
        expect(missing).toEqual([]);
        // Ours, and without a name twice: an object with one is refused by Elasticsearch.
        expect(answer).not.toBe(record);
        expect(duplicateKey(answer)).toBeUndefined();
        expect(differences(subject.oracle(record), answer)).toEqual([]);
      }),
      { numRuns: 50, seed: 1 },
    );
  });

  it('of the corpus', () => {
    for (const entry of readCorpus(product)) {
      let tree: Tree;
      try {
        tree = toTree(parseJson(entry.event).value);
      } catch {
        continue;
      }
      // OTLP's own words (key, stringValue…) are no scalars of the event.
      if (tree.kind !== 'object' || tree.members.some(([name]) => name === 'resourceLogs')) continue;
      const there = scalars(parseJson(subject.answer(JSON.stringify({ log: entry.event }))).value);
      const wanted = scalars(parseJson(entry.event).value);
      // What was not recognised, or is broken, is still in the carrier's text.
      if (there.has(entry.event)) continue;
      // A text that carries an event is taken apart.
      const carried = new Set(
        tree.members.flatMap(([name, member]) => (member.kind === 'string' && subject.plan.carriers.includes(name) ? [member.text] : [])),
      );
      const missing = [...wanted].filter((scalar) => !there.has(scalar) && !scalar.startsWith('{') && !carried.has(scalar));
      expect([entry.id, ...missing]).toEqual([entry.id]);
    }
  });
});

it('counts a number by its spelling', () => {
  expect(scalars(new JsonNumber('1.50'))).toEqual(new Set(['1.50']));
});
