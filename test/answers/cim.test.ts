import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { runOracle } from '../../generator/plan/oracle/index.js';
import { answersIn, planOf, textsOf } from '../support/answers.js';
import { readCorpus, recordOf, recordTime } from '../support/fuzz-corpus.js';

type Record = globalThis.Record<string, unknown>;
interface Entry {
  type: string;
  list?: boolean;
  values?: string[];
}

const path = (name: string): string => fileURLToPath(new URL(`../../${name}`, import.meta.url));
const dictionary: globalThis.Record<string, Entry> = JSON.parse(readFileSync(path('schemas/answers/cim.targets.json'), 'utf8')).root;
const answers = answersIn('cim').map(({ id, ecs, answer }) => ({ id, ecs: JSON.parse(ecs), cim: JSON.parse(answer) as Record, texts: { ecs, answer } }));

/**
 * Data models by the tags that Splunk finds their events by. `required` has every event; `where` what is there whenever the event names it: a
 * field of CIM, and the fields of ECS that tell it.
 */
const models: {
  model: string;
  tags: string[];
  required: string[];
  where: [cim: string, ...ecs: string[]][];
  values: globalThis.Record<string, string[]>;
  /** Events of the corpus, at least. */
  least: number;
}[] = [
  {
    model: 'Alerts',
    tags: ['alert'],
    required: ['app', 'description', 'id', 'severity', 'signature', 'type', 'vendor_product'],
    where: [
      ['signature_id', 'rule.id', 'event.code'],
      ['user', 'user.name', 'user.id'],
      ['src', 'source.ip', 'host.name'],
      ['dest', 'destination.ip', 'host.name', 'orchestrator.resource.name'],
      ['mitre_technique_id', 'threat.technique.id'],
    ],
    values: { type: ['alert'], severity: ['critical', 'high', 'medium', 'low', 'informational', 'unknown'] },
    least: 700,
  },
  {
    model: 'Intrusion_Detection',
    tags: ['ids', 'attack'],
    required: ['action', 'category', 'dvc', 'ids_type', 'severity', 'signature', 'vendor_product'],
    where: [
      ['dest_port', 'destination.port'],
      ['src_port', 'source.port'],
      ['transport', 'network.transport'],
      ['file_path', 'file.path'],
      ['file_name', 'file.name'],
    ],
    values: { action: ['allowed', 'blocked'], ids_type: ['network', 'host', 'application', 'wireless'] },
    least: 600,
  },
  {
    model: 'Endpoint.Processes',
    tags: ['process', 'report'],
    required: ['action', 'vendor_product'],
    where: [
      ['dest', 'host.name'],
      ['process', 'process.command_line', 'process.executable'],
      ['process_name', 'process.name'],
      ['process_path', 'process.executable'],
      ['process_id', 'process.pid'],
      ['process_hash', 'process.hash.sha256'],
      ['process_current_directory', 'process.working_directory'],
      ['parent_process', 'process.parent.command_line', 'process.parent.executable'],
      ['parent_process_name', 'process.parent.name'],
      ['parent_process_path', 'process.parent.executable'],
      ['parent_process_id', 'process.parent.pid'],
      ['user', 'user.name', 'process.user.name', 'user.id'],
    ],
    values: { action: ['allowed', 'blocked'] },
    least: 150,
  },
  {
    model: 'Endpoint.Filesystem',
    tags: ['endpoint', 'filesystem'],
    required: ['action', 'file_path', 'vendor_product'],
    where: [
      ['dest', 'host.name'],
      ['file_name', 'file.name'],
      ['process_id', 'process.pid'],
      ['user', 'user.name', 'user.id'],
    ],
    values: { action: ['acl_modified', 'created', 'deleted', 'modified', 'read'] },
    least: 20,
  },
  {
    model: 'Endpoint.Ports',
    tags: ['listening', 'port'],
    required: ['dest', 'dest_port', 'state', 'vendor_product'],
    where: [['process_id', 'process.pid']],
    values: { state: ['listening'] },
    least: 1,
  },
  {
    model: 'Endpoint.Services',
    tags: ['service', 'report'],
    required: ['dest', 'service', 'service_name', 'status', 'vendor_product'],
    where: [],
    values: { status: ['started', 'stopped'] },
    least: 10,
  },
  {
    model: 'Network_Traffic',
    tags: ['network', 'communicate'],
    required: ['action', 'app', 'dvc', 'vendor_product'],
    where: [
      ['dest', 'destination.ip', 'destination.domain'],
      ['dest_ip', 'destination.ip'],
      ['dest_port', 'destination.port'],
      ['src', 'source.ip', 'source.domain'],
      ['src_ip', 'source.ip'],
      ['src_port', 'source.port'],
      ['transport', 'network.transport'],
      ['protocol_version', 'network.type'],
      ['rule', 'rule.name'],
    ],
    values: { action: ['allowed', 'blocked'], direction: ['inbound', 'outbound'], protocol_version: ['ipv4', 'ipv6'], protocol: ['ip'] },
    least: 300,
  },
  {
    model: 'Network_Resolution',
    tags: ['network', 'resolution', 'dns'],
    required: ['dest', 'message_type', 'query', 'query_type', 'src', 'transport', 'vendor_product'],
    where: [['record_type', 'dns.question.type']],
    values: { message_type: ['Query', 'Response'], query_type: ['Query'] },
    least: 5,
  },
  {
    model: 'Vulnerabilities',
    tags: ['vulnerability', 'report'],
    required: ['category', 'dest', 'dvc', 'severity', 'signature', 'vendor_product'],
    where: [['cvss', 'vulnerability.score.base']],
    values: { severity: ['critical', 'high', 'medium', 'low', 'informational'] },
    least: 100,
  },
  {
    model: 'Change',
    tags: ['change'],
    required: ['action', 'change_type', 'dest', 'dvc', 'object', 'object_category', 'vendor_product'],
    where: [
      ['status', 'event.outcome'],
      ['src', 'source.ip'],
      ['user', 'user.name'],
      ['command', 'http.request.method'],
    ],
    values: { action: ['created', 'deleted', 'modified', 'started', 'stopped'], status: ['success', 'failure'] },
    least: 90,
  },
  {
    model: 'Authentication',
    tags: ['authentication'],
    required: ['action', 'app', 'dest', 'user'],
    where: [['src', 'source.ip']],
    values: { action: ['success', 'failure'] },
    least: 70,
  },
];

/** What stands at a dotted path. */
function at(record: unknown, dotted: string): unknown {
  return dotted.split('.').reduce((value: unknown, name) => (value as Record | undefined)?.[name], record);
}

const tagsOf = ({ cim }: { cim: Record }): string[] => (cim.tag ?? []) as string[];

describe.each(models)('$model', ({ tags, required, where, values, least }) => {
  const events = answers.filter((entry) => tags.every((tag) => tagsOf(entry).includes(tag)));

  it('has events of the corpus', () => {
    expect(events.length).toBeGreaterThanOrEqual(least);
  });

  it('has what it asks for in each', () => {
    for (const { id, ecs, cim } of events) {
      expect(
        required.filter((field) => cim[field] === undefined),
        id,
      ).toEqual([]);
      const told = where.filter(([, ...sources]) => sources.some((source) => at(ecs, source) !== undefined));
      expect(
        told.map(([field]) => field).filter((field) => cim[field] === undefined),
        id,
      ).toEqual([]);
      for (const [field, allowed] of Object.entries(values)) if (cim[field] !== undefined) expect(allowed, `${id} ${field}`).toContain(cim[field]);
    }
  });
});

describe('every record', () => {
  it('is flat and has fields of CIM only, of the types and values that it prescribes', () => {
    for (const { id, ecs, cim } of answers) {
      const isBeside = (name: string): boolean => name === 'collector' || (name in ecs && !planOf(id.split('/')[0] as string).reserved.includes(name));
      for (const [name, value] of Object.entries(cim)) {
        const entry = dictionary[name];
        if (name === 'unmapped' || (!entry && isBeside(name))) continue;
        expect(entry, `${id} ${name}`).toBeDefined();
        const { type, list, values } = entry as Entry;
        expect(Array.isArray(value), `${id} ${name}`).toBe(list ?? false);
        for (const item of [value].flat()) {
          expect(typeof item, `${id} ${name}`).toBe(type === 'long' || type === 'double' ? 'number' : 'string');
          if (values) expect(values, `${id} ${name}`).toContain(item);
        }
      }
    }
  });

  it('has every scalar of the ECS record', () => {
    for (const { id, texts } of answers) {
      const answer = new Set(textsOf(texts.answer));
      expect(
        textsOf(texts.ecs).filter((text) => !answer.has(text)),
        id,
      ).toEqual([]);
    }
  });

  it('keeps what tells product, kind and time where a collector finds them', () => {
    for (const { ecs, cim } of answers) {
      expect([cim['@timestamp'], at(cim, 'unmapped.event.module'), at(cim, 'unmapped.event.dataset')]).toEqual([
        ecs['@timestamp'],
        ecs.event.module,
        ecs.event.dataset,
      ]);
    }
  });

  it('says blocked of what was denied, and never of what was not', () => {
    for (const { id, ecs, cim } of answers.filter(({ ecs }) => ecs.event.kind === 'alert')) {
      expect(cim.action === 'blocked', id).toBe((ecs.event.type ?? []).includes('denied'));
    }
  });
});

describe('the cases of test/corpus/answers/cim', () => {
  it.each(readCorpus('answers/cim'))('$id', (entry) => {
    const [product] = entry.id.split('.');
    const answer = runOracle(planOf(product as string), recordOf(entry), { ...recordTime, schema: 'cim' });
    expect(JSON.parse(answer)).toEqual(entry.expected);
  });
});
