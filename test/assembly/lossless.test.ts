import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Json, JsonNumber, parseJson } from '../../generator/plan/oracle/json.js';
import { textOf } from '../../generator/plan/oracle/operations.js';
import { duplicateKey } from '../support/duplicate-key.js';
import { readCorpus } from '../support/fuzz-corpus.js';
import { Random } from '../support/fuzz-random.js';
import { differences, loadSubject } from '../support/fuzz-subject.js';
import { object, raw, type Spelling, spell, string, type Tree, toTree } from '../support/fuzz-tree.js';

const subject = loadSubject('kubearmor');
const { plan } = subject;

/** Every scalar of a value, as text: an answer may say a number as a keyword, but spells it the same. */
function scalars(value: Json, found = new Set<string>()): Set<string> {
  if (Array.isArray(value)) for (const item of value) scalars(item, found);
  else if (value instanceof Map) for (const member of value.values()) scalars(member, found);
  else found.add(textOf(value) ?? 'null');
  return found;
}

/** Texts of the corpus, so that conditions hold and derivations have something to do. */
const known = new Map<string, string[]>();
for (const entry of readCorpus('kubearmor')) {
  let value: Json;
  try {
    value = parseJson(entry.event).value;
  } catch {
    continue;
  }
  const gather = (node: Json): void => {
    if (!(node instanceof Map)) return;
    for (const [name, member] of node) {
      if (typeof member === 'string') known.set(name, [...(known.get(name) ?? []), member]);
      else gather(member);
    }
  };
  gather(value);
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

/** A member that the schema knows, under any of its names, with a value of the corpus, of its type, or of any. */
const knownMember = fc
  .constantFrom(...plan.nodes.flatMap((node) => (node.id === 0 ? [...node.members] : [])))
  .chain(([name, holds]): fc.Arbitrary<[string, Tree]> => {
    const samples = (known.get(name) ?? []).map(string);
    const inner = 'node' in holds && holds.node !== 0 ? [...(plan.nodes[holds.node]?.members.keys() ?? [])] : [];
    const own: fc.Arbitrary<Tree> =
      inner.length > 0
        ? fc.uniqueArray(fc.tuple(fc.oneof(fc.constantFrom(...inner), text), value), { selector: ([key]) => key, maxLength: 5 }).map(object)
        : samples.length > 0
          ? fc.constantFrom(...samples)
          : scalar;
    return fc.oneof({ weight: 4, arbitrary: own }, { weight: 1, arbitrary: scalar }, { weight: 1, arbitrary: value }).map((of) => [name, of]);
  });
const event = fc
  .tuple(
    fc.constantFrom('MatchedPolicy', 'ContainerLog', 'HostLog', 'MatchedHostPolicy', 'SystemEvent'),
    fc.constantFrom('Process', 'File', 'Network', 'Syscall', 'Device', 'Capabilities', 'odd'),
    fc.array(fc.oneof({ weight: 4, arbitrary: knownMember }, { weight: 1, arbitrary: fc.tuple(text, value) }), { maxLength: 25 }),
    fc.nat(),
  )
  .map(([type, operation, members, at]): Tree => {
    const all = new Map<string, Tree>(members);
    for (const [name, needed] of [
      ['Type', type],
      ['Operation', operation],
      ['HostName', 'h'],
      ['Result', 'Passed'],
    ] as const)
      all.set(name, string(needed));
    const list = [...all];
    return object([...list.slice(at % list.length), ...list.slice(0, at % list.length)]);
  });
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

describe('nothing of an event is lost', () => {
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
      { numRuns: 150, seed: 1 },
    );
  });

  it('of the corpus', () => {
    for (const entry of readCorpus('kubearmor')) {
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
      // An event in a string in the event's place is taken apart.
      expect([entry.id, ...[...wanted].filter((scalar) => !there.has(scalar) && !scalar.startsWith('{'))]).toEqual([entry.id]);
    }
  });

  it('counts a number by its spelling', () => {
    expect(scalars(new JsonNumber('1.50'))).toEqual(new Set(['1.50']));
  });
});
