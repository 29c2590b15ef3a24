import { readFileSync } from 'node:fs';
import { isIPv4, isIPv6 } from 'node:net';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runOracle } from '../../generator/plan/oracle/index.js';
import { answersIn, planOf, textsOf } from '../support/answers.js';
import { type CefEvent, parseCef } from '../support/cef-parser.js';
import { readCorpus, recordOf, recordTime } from '../support/fuzz-corpus.js';

type Record = globalThis.Record<string, unknown>;
type Entries = globalThis.Record<string, { type: string; maxLength?: number; values?: string[] }>;

const path = (name: string): string => fileURLToPath(new URL(`../../${name}`, import.meta.url));
const dictionary: { header: Entries; extension: Entries } = JSON.parse(readFileSync(path('schemas/answers/cef.targets.json'), 'utf8')).objects;
const headerFields = ['vendor', 'product', 'version', 'signature', 'name', 'severity'];

const answers = answersIn('cef').map(({ id, ecs, answer }) => {
  const record: Record = JSON.parse(answer);
  return { id, ecs: JSON.parse(ecs), record, line: parseCef(record.message as string), texts: { ecs, answer } };
});

/** What stands at a dotted path, as text. */
function at(record: unknown, dotted: string): string | undefined {
  const value = dotted.split('.').reduce((inner: unknown, name) => (inner as Record | undefined)?.[name], record);
  return value === undefined || value === '' ? undefined : String(value);
}

/** A text with no more than this many code points. */
const cut = (text: string | undefined, length: number): string | undefined => text && Array.from(text).slice(0, length).join('');

describe('the line of every event', () => {
  it('has keys, types, values and lengths of the standard', () => {
    expect(answers.length).toBeGreaterThan(1300);
    for (const { id, line } of answers) {
      const fields = line.header.map((text, index) => [headerFields[index] as string, text, dictionary.header] as const);
      for (const [key, text, entries] of [...fields, ...[...line.extension].map(([name, value]) => [name, value, dictionary.extension] as const)]) {
        const entry = entries[key];
        if (!entry) throw new Error(`${id}: the standard has no ${key}`);
        if (entry.maxLength) expect(Array.from(text).length, `${id} ${key}`).toBeLessThanOrEqual(entry.maxLength);
        if (entry.values) expect(entry.values, `${id} ${key}`).toContain(text);
        if (entry.type === 'long') expect(text, `${id} ${key}`).toMatch(/^-?\d+$/);
        if (entry.type === 'ip') expect(key.startsWith('c6a') ? isIPv6(text) : isIPv4(text), `${id} ${key} ${text}`).toBe(true);
      }
      for (const required of ['vendor', 'product', 'signature', 'name', 'severity']) {
        expect(line.header[headerFields.indexOf(required)], `${id} ${required}`).not.toBe('');
      }
    }
  });

  it('has a label for each custom key, and no label without its key', () => {
    for (const { id, line } of answers) {
      const custom = [...line.extension.keys()].filter((key) => /^(cs|cn|cfp|c6a)\d$/.test(key));
      const labels = [...line.extension.keys()].filter((key) => key.endsWith('Label'));
      expect(labels.sort(), id).toEqual(custom.map((key) => `${key}Label`).sort());
    }
  });

  it('has the values of the ECS record', () => {
    const direct: [key: string, ...ecs: string[]][] = [
      ['app', 'network.protocol'],
      ['cat', 'event.code', 'rule.category'],
      ['cs1', 'process.command_line', 'vulnerability.id'],
      ['cs4', 'container.name', 'container.id'],
      ['cs6', 'orchestrator.cluster.name'],
      ['deviceExternalId', 'host.id'],
      ['dpt', 'destination.port', 'server.port'],
      ['dvchost', 'host.name', 'observer.name'],
      ['externalId', 'event.id'],
      ['filePath', 'file.path'],
      ['fname', 'file.name'],
      ['msg', 'message'],
      ['reason', 'event.reason'],
      ['requestMethod', 'http.request.method'],
      ['spt', 'source.port'],
      ['suid', 'user.id', 'process.user.id'],
      ['suser', 'user.name', 'process.user.name'],
    ];
    for (const { id, ecs, line } of answers) {
      for (const [key, ...sources] of direct) {
        const whole = sources.map((source) => at(ecs, source)).find((text) => text !== undefined);
        expect(line.extension.get(key), `${id} ${key}`).toBe(cut(whole, dictionary.extension[key]?.maxLength ?? Number.MAX_SAFE_INTEGER));
      }
      expect(line.extension.get('rt'), id).toBe(String(Date.parse(ecs['@timestamp'])));
      const [source, destination] = [at(ecs, 'source.ip'), at(ecs, 'destination.ip') ?? at(ecs, 'server.ip')];
      expect(line.extension.get(source?.includes(':') ? 'c6a2' : 'src'), id).toBe(source);
      expect(line.extension.get(destination?.includes(':') ? 'c6a3' : 'dst'), id).toBe(destination);
      expect(line.header.slice(0, 2), id).toEqual([ecs.observer.vendor, ecs.observer.product]);
    }
  });

  it('has the severity of the scale, in the bucket of event.severity', () => {
    const buckets: globalThis.Record<string, number[]> = { '0': [0, 1, 3], '21': [1, 2, 3, 4], '47': [4, 5, 6], '73': [7, 8, 9, 10], '99': [8, 9, 10] };
    const seen = new Set<string>();
    for (const { id, ecs, line } of answers) {
      const severity = line.header[5] as string;
      seen.add(severity);
      const bucket = buckets[at(ecs, 'event.severity') ?? ''];
      if (bucket) expect(bucket, `${id} ${ecs.event.severity}`).toContain(Number(severity));
      else expect(severity, id).toMatch(/^(\d|10|Unknown)$/);
    }
    expect(seen.size).toBeGreaterThan(9);
  });

  it('says blocked of what was denied, and never of what was not', () => {
    for (const { id, ecs, line } of answers.filter(({ ecs }) => ecs.event.kind === 'alert')) {
      expect(line.extension.get('act') === 'blocked', id).toBe((ecs.event.type ?? []).includes('denied'));
    }
  });
});

describe('the record around it', () => {
  it('has every scalar of the ECS record, whole, in the line or beside it', () => {
    for (const { id, texts, line, record } of answers) {
      const { message: _, ...beside } = record;
      const answer = new Set([...textsOf(JSON.stringify(beside)), ...textsOf(texts.answer), ...line.header, ...line.extension.values()]);
      expect(
        textsOf(texts.ecs).filter((text) => !answer.has(text)),
        id,
      ).toEqual([]);
    }
  });

  it('keeps what tells product, kind and time where a collector finds them', () => {
    for (const { ecs, record } of answers) {
      expect([record['@timestamp'], at(record, 'unmapped.event.module'), at(record, 'unmapped.event.dataset')]).toEqual([
        ecs['@timestamp'],
        ecs.event.module,
        ecs.event.dataset,
      ]);
    }
  });
});

describe('whatever an event holds', () => {
  const piece = fc.constantFrom('\\', '|', '=', '\n', '\r', ' ', ' act=allowed', '\nCEF:0|x|y||z|n|10|', 'é', '🚢', '\t', '"', '\0', '\u2028', '\ud800', 'a');
  const hostile = fc.oneof(
    fc.string({ unit: piece, minLength: 1, maxLength: 40 }),
    fc.string({ unit: fc.constantFrom('🚢', '\\', '='), minLength: 300, maxLength: 5000 }),
  );
  const alert = (members: Record): CefEvent & { record: Record } => {
    const event = {
      Type: 'MatchedPolicy',
      UpdatedTime: '2026-05-26T04:15:13.581968Z',
      Operation: 'Process',
      Action: 'Block',
      Result: 'Permission denied',
      ...members,
    };
    const record = JSON.parse(runOracle(planOf('kubearmor'), JSON.stringify(event), { ...recordTime, schema: 'cef' }));
    return { ...parseCef(record.message), record };
  };

  it('one line comes of it that reads back into the same values', () => {
    fc.assert(
      fc.property(hostile, hostile, hostile, hostile, (policy, command, host, message) => {
        const read = alert({ PolicyName: policy, Resource: command, HostName: host, Message: message });
        const [p, c, h, m] = [policy, command, host, message].map((text) => text.toWellFormed()) as [string, string, string, string];
        expect(read.header).toEqual(['KubeArmor', 'KubeArmor', '', 'kubearmor.alert.exec', cut(p, 512)?.replace(/[\r\n]/g, ' '), '5']);
        expect(read.extension.get('cs1')).toBe(cut(c, 4000));
        expect(read.extension.get('dvchost')).toBe(cut(h, 100));
        expect(read.extension.get('msg')).toBe(cut(m, 1023));
        expect(read.extension.get('act')).toBe('blocked');
        const kept = new Set([...textsOf(JSON.stringify(read.record)), ...read.header, ...read.extension.values()]);
        for (const text of [p, c, h, m]) expect(kept).toContain(text);
      }),
      { numRuns: 300 },
    );
  });

  it('no escape is cut in two', () => {
    const read = alert({ PolicyName: `${'a'.repeat(511)}||`, Resource: `${'=\\'.repeat(2000)}=` });
    expect(read.header[4]).toBe(`${'a'.repeat(511)}|`);
    expect(read.extension.get('cs1')).toBe('=\\'.repeat(2000));
    expect(at(read.record, 'unmapped.process.command_line')).toBe(`${'=\\'.repeat(2000)}=`);
    expect(at(read.record, 'unmapped.rule.name')).toBe(`${'a'.repeat(511)}||`);
  });
});

describe('the cases of test/corpus/answers/cef', () => {
  it.each(readCorpus('answers/cef'))('$id', (entry) => {
    const [product] = entry.id.split('.');
    const answer = runOracle(planOf(product as string), recordOf(entry), { ...recordTime, schema: 'cef' });
    expect(JSON.parse(answer)).toEqual(entry.expected);
  });
});
