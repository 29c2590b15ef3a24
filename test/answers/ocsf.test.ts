import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { planSchemas } from '../../generator/generate.js';
import { runOracle } from '../../generator/plan/oracle/index.js';
import type { Plan } from '../../generator/plan/types.js';
import { textsOf } from '../support/answers.js';
import { type CorpusCase, readCorpus, recordOf, recordTime } from '../support/fuzz-corpus.js';
import { differences } from '../support/fuzz-subject.js';
import { ocsfProblems } from '../support/ocsf-validate.js';

type Event = Record<string, unknown>;

const path = (name: string): string => fileURLToPath(new URL(`../../${name}`, import.meta.url));
const { plans } = planSchemas(path('schemas'));
const planOf = (product: string): Plan => plans.find((plan) => plan.product === product) as Plan;
const choices = ['finding', 'activity'];

function ocsf(plan: Plan, record: string, choice: string): string {
  return runOracle(plan, record, { ...recordTime, schema: 'ocsf', choice });
}

/** The cases of a product's corpus that hold an event of it which is not broken. */
function eventsOf({ product }: Plan): CorpusCase[] {
  return readCorpus(product).filter(({ expected }) => (expected.event as Event | undefined)?.dataset !== undefined);
}

describe.each(plans)('what $product logs', (plan) => {
  describe.each(choices)('with an alert as %s', (choice) => {
    it.each(eventsOf(plan))('$id: is what OCSF allows, and has every scalar of the ECS record', (entry) => {
      const answer = ocsf(plan, recordOf(entry), choice);
      expect(ocsfProblems(JSON.parse(answer))).toEqual([]);
      const found = new Set(textsOf(answer));
      expect(textsOf(runOracle(plan, recordOf(entry), recordTime)).filter((text) => !found.has(text))).toEqual([]);
    });
  });

  it('is what OCSF allows when any one field of the ECS record but its time is missing', () => {
    const answers = oneOfAKind(eventsOf(plan)).flatMap(({ id, expected }) =>
      leaves(expected)
        .filter((leaf) => leaf.join() !== '@timestamp')
        .flatMap((leaf) => choices.map((choice) => ({ id: `${id} without ${leaf.join('.')}`, record: without(expected, leaf), choice })))
        .map(({ id, record, choice }) => ({ id, answer: JSON.parse(ocsf(plan, JSON.stringify(record), choice)) }))
        .filter(({ answer }) => answer.class_uid !== undefined),
    );
    expect(answers.length).toBeGreaterThan(1000);
    expect(answers.flatMap(({ id, answer }) => ocsfProblems(answer).map((problem) => `${id}: ${problem}`))).toEqual([]);
  });
});

it('the line as it was logged is raw_data, where it is kept', () => {
  const [event] = eventsOf(planOf('sysdig')) as [CorpusCase];
  const answer = JSON.parse(runOracle(planOf('sysdig'), recordOf(event), { ...recordTime, schema: 'ocsf', original: true }));
  expect([answer.raw_data, ocsfProblems(answer)]).toEqual([event.event, []]);
});

/** The first case of each category, type and action. */
function oneOfAKind(cases: CorpusCase[]): CorpusCase[] {
  const kinds = new Map<string, CorpusCase>();
  for (const entry of cases) {
    const { dataset, category, type, action } = entry.expected.event as Event;
    const kind = JSON.stringify([dataset, category, type, action]);
    if (!kinds.has(kind)) kinds.set(kind, entry);
  }
  return [...kinds.values()];
}

/** Paths of everything in an object but what is within arrays and the product's own namespace. */
function leaves(object: Event, above: string[] = []): string[][] {
  return Object.entries(object)
    .filter(([name]) => above.length > 0 || !plans.some(({ product }) => product === name))
    .flatMap(([name, value]) =>
      typeof value === 'object' && value !== null && !Array.isArray(value) ? leaves(value as Event, [...above, name]) : [[...above, name]],
    );
}

function without(object: Event, [name, ...rest]: string[]): Event {
  const { [name as string]: inner, ...others } = object;
  return rest.length === 0 ? others : { ...others, [name as string]: without(inner as Event, rest) };
}

describe('the class of an ECS record', () => {
  const host = { name: 'w1', hostname: 'w1' };
  const process = { pid: 7, name: 'sh' };
  const user = { name: 'jo' };
  const file = { path: '/a/b' };
  const call = { host, user, source: { ip: '10.0.0.1' } };
  const ends = { source: { ip: '10.0.0.1' }, destination: { ip: '10.0.0.2' } };
  const dns = { question: { name: 'a.example' } };

  it.each<[number, string, string[], string, Event]>([
    [100701, 'process', ['start'], 'fork', { host, process }],
    [100701, 'process', ['info'], 'execve', { host, process }],
    [100702, 'process', ['end'], 'exit', { host, process }],
    [100705, 'process', ['change'], 'setresuid', { host, process }],
    [100799, 'process', ['change'], 'prctl', { host, process }],
    [100409, 'process', ['info'], 'mprotect', { host, process }],
    [100304, 'process', ['info'], 'bpf', { host, process }],
    [100304, 'process', ['access'], 'ptrace', { host, process }],
    [99, 'process', ['start'], 'exec', { host, process: { name: 'sh' } }],
    [99, 'process', ['start'], 'exec', { process }],
    [100101, 'file', ['creation'], 'mkdir', { host, process, file }],
    [100102, 'file', ['access'], 'readlink', { host, user, file }],
    [100103, 'file', ['access', 'change'], 'open', { host, process, file }],
    [100104, 'file', ['deletion'], 'unlinkat', { host, process, file }],
    [100105, 'file', ['change'], 'renameat2', { host, process, file }],
    [100107, 'file', ['change'], 'fchmodat', { host, process, file }],
    [100112, 'host', ['change'], 'mount', { host, process, file }],
    [100113, 'host', ['change'], 'umount2', { host, process, file }],
    [100114, 'file', ['access'], 'openat2', { host, process, file }],
    [100199, 'file', ['info'], 'fsync', { host, process, file }],
    [99, 'file', ['access'], 'open', { host, process }],
    [99, 'file', ['access'], 'open', { host, file }],
    [400101, 'network', ['connection', 'start'], 'connect', ends],
    [400101, 'network', ['connection'], 'accept4', ends],
    [400105, 'network', ['connection', 'start', 'denied'], 'connect', ends],
    [400106, 'network', ['connection'], 'flow', ends],
    [400107, 'network', ['info'], 'listen', { host }],
    [400199, 'network', ['info'], 'socket', { host, process }],
    [99, 'network', ['connection'], 'connect', { process }],
    [400301, 'network', ['protocol'], 'lookup', { ...ends, dns: { ...dns, type: 'query' } }],
    [400301, 'network', ['protocol'], 'lookup', { ...ends, dns, network: { protocol: 'dns' } }],
    [400302, 'network', ['protocol'], 'lookup', { ...ends, dns: { ...dns, type: 'answer' } }],
    [300201, 'authentication', ['start'], 'ssh', { user }],
    [300201, 'authentication', ['info'], 'AwsConsoleLogin', { user }],
    [300202, 'authentication', ['end'], 'ssh', { user }],
    [300103, 'authentication', ['change'], 'password', { user }],
    [300104, 'authentication', ['change'], 'reset of password', { user }],
    [300299, 'authentication', ['info'], 'mfa', { user }],
    [600301, 'iam', ['info'], 'CreateUser', call],
    [600302, 'configuration', ['info'], 'DescribeInstances', call],
    [600303, 'api', ['info'], 'patch', call],
    [600304, 'web', ['deletion'], 'x', call],
    [600399, 'configuration', ['info'], 'StopLogging', call],
    [200201, 'vulnerability', ['info'], 'scan', { vulnerability: { id: 'CVE-2026-0001' } }],
    [600702, 'vulnerability', ['info'], 'scan', {}],
    [600706, 'vulnerability', ['info', 'error'], 'scan', {}],
    [600203, 'process', ['start'], 'agent.join', {}],
    [600204, 'host', ['end'], 'container.stop', { container: { image: { name: 'nginx' } } }],
    [600208, 'process', ['change'], 'agent.update', {}],
    [600299, 'configuration', ['change'], 'group.remove', {}],
    [200403, 'host', ['info'], 'alert-resolved', {}],
    [99, 'session', ['info'], 'x', {}],
  ])('%i: %s, %j, %s', (type, category, types, action, members) => {
    // A product whose events have such members: what no event of a product fills its answers do not look for.
    const plan = planOf('vulnerability' in members ? 'neuvector' : 'kubearmor');
    const record = { '@timestamp': '2026-05-26T04:16:40Z', ecs: { version: plan.schemaVersion }, ...members };
    const event = { module: plan.product, kind: 'event', category: [category], type: types, action };
    const of = (kind: string, choice: string): Event => JSON.parse(ocsf(plan, JSON.stringify({ ...record, event: { ...event, kind } }), choice));
    const answer = of('event', 'finding');
    expect([answer.type_uid, ocsfProblems(answer)]).toEqual([type, []]);
    // An alert is of the same class, or a finding where only the product's own events are of that class.
    const { type_uid: alert } = of('alert', 'activity');
    expect(alert).toBe(type === 99 || (type > 600200 && type < 600300) ? 200401 : type);
  });
});

const written = 'answers/ocsf';

describe(`the cases of test/corpus/${written}`, () => {
  it.each(readCorpus(written))('$id', (entry) => {
    const [product, , choice = 'finding'] = entry.id.split('.');
    expect(
      differences(ocsf(planOf(product as string), recordOf(entry), choice), readFileSync(path(`test/corpus/${written}/${entry.id}.expected.json`), 'utf8')),
    ).toEqual([]);
  });

  it('are of every class that the mapping knows', () => {
    const { class_uid: classes } = JSON.parse(readFileSync(path('schemas/answers/ocsf.targets.json'), 'utf8')).root;
    expect([...new Set(readCorpus(written).map(({ expected }) => String(expected.class_uid)))].sort()).toEqual([...classes.values].sort());
  });
});

describe('what OCSF does not allow is found:', () => {
  const finding = readCorpus(written).find(({ id }) => id === 'kubearmor.exec-blocked')?.expected as Event;
  const launch = readCorpus(written).find(({ id }) => id === 'kubearmor.exec-audited.activity')?.expected as Event;
  const scan = readCorpus(written).find(({ id }) => id === 'neuvector.image-vulnerable')?.expected as Event;
  const connection = readCorpus(written).find(({ id }) => id === 'kubearmor.connected')?.expected as Event;

  it.each<[string, Event, Event, string]>([
    ['a class that there is not', finding, { class_uid: 2044 }, 'class_uid: there is no class 2044'],
    ['an activity of another class', finding, { activity_id: 14, type_uid: 200414 }, 'activity_id: 14 is none of 0, 1, 2, 3, 99'],
    ['a type that is not class and activity', finding, { type_uid: 200402 }, 'type_uid: 200402 is not class 2004, activity 1'],
    ['a category of another class', finding, { category_uid: 1 }, 'category_uid: 1 is none of 2'],
    ["a name that is not the number's", finding, { severity: 'High' }, 'severity: "High" is not "Medium"'],
    ['a required attribute that is missing', finding, { finding_info: undefined }, 'finding_info: is required'],
    ['a required attribute within an object that is missing', finding, { finding_info: { title: 't' } }, 'finding_info.uid: is required'],
    ['an attribute of another class', launch, { finding_info: { uid: 'u' } }, 'finding_info: there is no such attribute'],
    ['an attribute that no class has', launch, { 'finding-info': 1 }, 'finding-info: there is no such attribute'],
    [
      'an attribute of a profile that is not named',
      connection,
      { is_alert: true },
      'is_alert: is of the profile security_control, which metadata.profiles does not name',
    ],
    ['a text where a number is due', finding, { time: '1779768913581' }, 'time: "1779768913581" is no timestamp_t'],
    ['a number with decimals where none are due', finding, { time: 1.5 }, 'time: 1.5 is no timestamp_t'],
    ['a number where a text is due', finding, { message: 7 }, 'message: 7 is no string_t'],
    ['an empty text', finding, { message: '' }, 'message: "" is no string_t'],
    ['one where a list is due', finding, { evidences: { file: { name: 'f', type_id: 1 } } }, 'evidences: is no array'],
    ['a list of nothing', finding, { attacks: [] }, 'attacks: is empty'],
    ['a list where an object is due', finding, { device: [] }, 'device: is no object'],
    ['a process without a number', launch, { process: { name: 'bash' } }, 'process: has none of pid, uid, cpid'],
    ['evidence of nothing', finding, { evidences: [{ container: { uid: 'c' } }] }, 'evidences[0]: has none of actor, api,'],
    ['a connection without ends', connection, { src_endpoint: undefined, dst_endpoint: undefined }, ': has none of dst_endpoint, src_endpoint'],
    ['a port beyond its range', connection, { dst_endpoint: { ip: '10.0.0.1', port: 65536 } }, 'dst_endpoint.port: 65536 is no port_t'],
    ['an address that is none', connection, { dst_endpoint: { ip: '10.0.0.256' } }, 'dst_endpoint.ip: "10.0.0.256" is no ip_t'],
    [
      'a vulnerability of two kinds',
      scan,
      { vulnerabilities: [{ cve: { uid: 'c' }, advisory: { uid: 'a' } }] },
      'vulnerabilities[0]: has not just one of advisory, cve, cwe',
    ],
    ['an attribute that is deprecated', launch, { actor: { invoked_by: 'init' } }, 'actor.invoked_by: there is no such attribute'],
    ['another version', finding, { metadata: { ...(finding.metadata as Event), version: '1.7.0' } }, 'metadata.version: 1.7.0 is not 1.8.0'],
  ])('%s', (_, event, fault, problem) => {
    expect(ocsfProblems(event)).toEqual([]);
    const [first] = ocsfProblems(JSON.parse(JSON.stringify({ ...event, ...fault })));
    expect(first?.startsWith(problem) ? problem : first).toBe(problem);
  });
});
