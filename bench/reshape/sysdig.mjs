// Falco's alerts and Sysdig Secure's policy events to ECS as one writes it in JavaScript: parse, build the record, print it.
import { image, mitre, unwrap } from './common.mjs';

const falcoSeverities = { Emergency: 99, Alert: 99, Critical: 99, Error: 73, Warning: 47, Notice: 21, Informational: 0, Debug: 0 };
const tactics = { mitre_execution: 'TA0002', mitre_persistence: 'TA0003', mitre_discovery: 'TA0007', mitre_credential_access: 'TA0006' };
const nameOf = Object.fromEntries(Object.entries(tactics).map(([tag, id]) => [id, tag.slice('mitre_'.length)]));

/** The names of the tactics beside their identifiers. */
function withNames(threat) {
  if (threat?.tactic) threat.tactic.name = threat.tactic.id.map((id) => nameOf[id]).filter(Boolean);
  return threat;
}
const types = { execve: ['process', 'start'], open: ['file', 'access'], openat: ['file', 'access'], connect: ['network', 'connection'] };

export function reshape(text) {
  const { event: raw, beside } = unwrap(JSON.parse(text));
  if (typeof raw === 'string' && raw[0] !== '{') return text;
  const event = typeof raw === 'string' ? JSON.parse(raw) : raw;
  if (event.output_fields && event.rule) return JSON.stringify({ ...falco(event), ...beside });
  if (event.type === 'policy' && event.content?.fields) return JSON.stringify({ ...policy(event), ...beside });
  return text;
}

function falco({ hostname, output, output_fields: fields, priority, rule, source, tags, time }) {
  const [category, type] = types[fields['evt.type']] ?? ['host', 'info'];
  const rest = without(fields, [
    ...['container.id', 'container.image.repository', 'container.image.tag', 'container.name', 'evt.type', 'k8s.ns.name', 'k8s.pod.name'],
    ...['proc.cmdline', 'proc.exepath', 'proc.name', 'proc.pname', 'user.name', 'user.uid'],
  ]);
  const technique = tags.filter((tag) => /^T\d{4}$/.test(tag));
  const tactic = tags.filter((tag) => tag in tactics);
  return {
    '@timestamp': time,
    ecs: { version: '9.4.0' },
    event: {
      module: 'falco',
      dataset: 'falco.alert',
      kind: 'alert',
      provider: source,
      category: [category, 'intrusion_detection'],
      type: [type],
      action: fields['evt.type'],
      outcome: 'unknown',
      severity: falcoSeverities[priority],
    },
    message: output,
    rule: { name: rule },
    tags,
    threat: {
      ...(technique.length > 0 && { technique: { id: technique } }),
      ...(tactic.length > 0 && { tactic: { id: tactic.map((tag) => tactics[tag]), name: tactic.map((tag) => tag.slice('mitre_'.length)) } }),
      framework: 'MITRE ATT&CK',
    },
    observer: { vendor: 'Falco', product: 'Falco' },
    orchestrator: { type: 'kubernetes', namespace: fields['k8s.ns.name'], resource: { name: fields['k8s.pod.name'], type: 'pod' } },
    container: containerOf(fields),
    host: { name: hostname, hostname },
    related: { hosts: [hostname], user: [fields['user.name']] },
    process: { ...processOf(fields), parent: { name: fields['proc.pname'] } },
    user: { name: fields['user.name'], id: String(fields['user.uid']) },
    sysdig: { content: { fields: rest }, priority },
  };
}

function policy({ content, labels, ...event }) {
  const { fields } = content;
  const [category, type] = types[fields['evt.type']] ?? ['host', 'info'];
  const hash = fields['proc.hash.sha256'];
  return {
    '@timestamp': event.timestampRFC3339Nano,
    ecs: { version: '9.4.0' },
    event: {
      module: 'sysdig',
      dataset: 'sysdig.policy',
      kind: 'alert',
      id: event.id,
      provider: event.source,
      category: [category, 'intrusion_detection'],
      type: [type, 'allowed'],
      action: fields['evt.type'],
      outcome: fields['evt.res'] === 'SUCCESS' ? 'success' : 'failure',
      severity: event.severity <= 3 ? 73 : event.severity <= 5 ? 47 : event.severity === 6 ? 21 : 0,
    },
    message: content.output,
    rule: {
      id: String(content.policyId),
      name: content.ruleName,
      ruleset: event.name,
      description: event.description,
      version: String(content.policyVersion),
      category: event.engine,
      author: [content.policyOrigin],
    },
    tags: content.ruleTags,
    threat: withNames(mitre(content.ruleTags)),
    observer: { vendor: 'Sysdig', product: 'Sysdig Secure' },
    orchestrator: {
      type: 'kubernetes',
      cluster: { name: labels['kubernetes.cluster.name'] },
      namespace: labels['kubernetes.namespace.name'],
      resource: { name: labels['kubernetes.pod.name'], type: 'pod', parent: { type: labels['kubernetes.workload.type'] } },
    },
    container: { ...containerOf(fields), id: event.containerId, image: { ...containerOf(fields).image, hash: { all: [labels['container.image.digest']] } } },
    host: {
      name: labels['host.hostName'],
      hostname: labels['host.hostName'],
      id: event.machineId,
      mac: [event.hostMac.toUpperCase().replaceAll(':', '-')],
    },
    related: { hosts: [labels['host.hostName']], hash: [hash], user: [fields['user.name']] },
    cloud: {
      provider: labels['cloudProvider.name'],
      region: labels['cloudProvider.region'],
      account: { id: labels['cloudProvider.account.id'] },
    },
    process: {
      ...processOf(fields),
      working_directory: fields['proc.cwd'],
      pid: Number(fields['proc.pid']),
      start: instant(fields['proc.pid.ts']),
      session_leader: { pid: Number(fields['proc.sid']) },
      hash: { sha256: hash },
      parent: { pid: Number(fields['proc.ppid']), name: fields['proc.pname'], command_line: fields['proc.pcmdline'] },
    },
    user: { name: fields['user.name'], id: fields['user.uid'], group: { name: fields['group.name'], id: fields['group.gid'] } },
    sysdig: {
      agent: { id: event.agentId },
      type: event.type,
      timestamp: event.timestamp,
      originator: event.originator,
      category: event.category,
      raw_event_originator: event.rawEventOriginator,
      raw_event_category: event.rawEventCategory,
      source_details: { source_type: event.sourceDetails?.sourceType, source_sub_type: event.sourceDetails?.sourceSubType },
      severity: event.severity,
      host_mac: event.hostMac,
      actions: event.actions,
      content: {
        baseline_id: content.baselineId,
        rule_type: content.ruleType,
        fields: without(fields, [
          ...['container.image.tag', 'evt.type', 'group.gid', 'group.name', 'proc.cmdline', 'proc.cwd', 'proc.exepath', 'proc.hash.sha256', 'proc.name'],
          ...['proc.pcmdline', 'proc.pid', 'proc.pname', 'proc.ppid', 'proc.sid', 'user.name', 'user.uid'],
        ]),
        false_positive: content.falsePositive,
        matched_on_default: content.matchedOnDefault,
      },
      labels: without(labels, [
        ...['cloudProvider.account.id', 'cloudProvider.name', 'cloudProvider.region', 'container.image.digest', 'container.image.repo'],
        ...['container.image.tag', 'container.name', 'host.hostName', 'kubernetes.cluster.name', 'kubernetes.namespace.name'],
        ...['kubernetes.pod.name', 'kubernetes.workload.type'],
      ]),
    },
  };
}

function containerOf(fields) {
  return {
    id: fields['container.id'],
    name: fields['container.name'],
    image: image(`${fields['container.image.repository']}:${fields['container.image.tag']}`),
  };
}

function processOf(fields) {
  const tty = Number(fields['proc.tty']);
  return {
    name: fields['proc.name'],
    executable: fields['proc.exepath'],
    command_line: fields['proc.cmdline'],
    ...(tty > 0 && { tty: { char_device: { major: tty >> 8, minor: tty & 255 } } }),
  };
}

/** Nanoseconds since 1970, as text. */
function instant(nanoseconds) {
  const seconds = new Date(Number(nanoseconds.slice(0, -9)) * 1000).toISOString().slice(0, 19);
  return `${seconds}.${nanoseconds.slice(-9)}Z`;
}

function without(members, names) {
  const rest = { ...members };
  for (const name of names) delete rest[name];
  return rest;
}
