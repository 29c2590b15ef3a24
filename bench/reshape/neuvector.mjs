// NeuVector to ECS as one writes it in JavaScript: read the text (or JSON), build the record, print it.
import { image, unwrap } from './common.mjs';

const syslogHeader = /^<(\d+)>(\d) (\S+) (\S+) (\S+) (\S+) (\S+) - /;
/** A comma, where the next key follows; values hold commas, too. */
const betweenPairs = /,(?=[a-z_]+=)/;
const integers = new Set('reported_timestamp sessions policy_id server_port ip_proto critical_vul_cnt high_vul_cnt medium_vul_cnt response_rule_id'.split(' '));
const booleans = new Set(['xff', 'nbe']);
const severities = { Critical: 99, Emergency: 99, Alert: 99, Error: 73, Warning: 47, Notice: 21, Info: 0, Debug: 0 };
const kinds = { violation: 'alert', threat: 'alert', incident: 'alert', audit: 'state', event: 'event', activity: 'event' };
const transports = { 1: 'icmp', 6: 'tcp', 17: 'udp' };

export function reshape(text) {
  const { event: raw, beside } = unwrap(JSON.parse(text));
  const header = typeof raw === 'string' ? syslogHeader.exec(raw) : null;
  const event = typeof raw === 'string' ? read(header ? raw.slice(header[0].length) : raw) : raw;
  const dataset = event && kindOf(event);
  if (!dataset) return text;
  const record = ecs(event, dataset);
  if (header) Object.assign(record, { log: { ...record.log, syslog: syslog(header) }, collector: { syslog: { timestamp: header[3] } } });
  return JSON.stringify({ ...record, ...beside });
}

/** `notification=violation,level=Critical,…` */
function read(text) {
  if (!text.startsWith('notification=')) return undefined;
  const event = {};
  for (const pair of text.split(betweenPairs)) {
    const at = pair.indexOf('=');
    const [key, value] = [pair.slice(0, at), pair.slice(at + 1)];
    if (integers.has(key)) event[key] = Number(value);
    else if (booleans.has(key)) event[key] = value === 'true';
    else if (value[0] === '[' && value.endsWith(']')) event[key] = value.slice(1, -1).split(' ');
    else event[key] = value;
  }
  return event;
}

function syslog([, priority, version, , hostname, appname, procid, msgid]) {
  const code = Number(priority);
  return { priority: code, facility: { code: code >> 3 }, severity: { code: code & 7 }, version, hostname, appname, procid, msgid };
}

/** A webhook's JSON does not say what it is. */
function kindOf(event) {
  if (event.notification) return event.notification;
  if (event.policy_action !== undefined && event.sessions !== undefined) return 'violation';
  return event.enforcer_id !== undefined ? 'event' : undefined;
}

function ecs(event, dataset) {
  const { level, reported_at, cluster_name, host_id, host_name, enforcer_name, id, ...own } = event;
  const violation = dataset === 'violation';
  const denied = event.policy_action === 'deny';
  const workload = violation ? event.client_name : event.workload_name;
  const namespace = violation ? event.client_domain : event.workload_domain;
  const reference = violation ? event.client_image : event.workload_image;
  const name = event.name ?? 'Network.Violation';
  if (violation) for (const key of ['client_ip', 'server_ip', 'server_port', 'ip_proto', 'policy_id']) delete own[key];
  else for (const key of ['name', 'workload_id', 'workload_name', 'workload_domain']) delete own[key];
  return {
    '@timestamp': reported_at,
    ecs: { version: '9.4.0' },
    event: {
      module: 'neuvector',
      dataset: `neuvector.${dataset}`,
      kind: kinds[dataset],
      ...(id && { id }),
      severity: severities[level],
      ...(!violation && { code: name }),
      action: name.toLowerCase(),
      category: [violation ? 'network' : 'vulnerability'],
      type: violation ? ['connection', denied ? 'denied' : 'allowed'] : ['info'],
      outcome: denied ? 'failure' : 'success',
    },
    orchestrator: { cluster: { name: cluster_name }, namespace, resource: { name: workload, type: 'pod' }, type: 'kubernetes' },
    host: { id: host_id, name: host_name, hostname: host_name },
    observer: { name: enforcer_name, vendor: 'NeuVector', product: 'NeuVector', type: 'runtime-security' },
    log: { level: level.toLowerCase() },
    related: {
      hosts: [event.client_name, outside(event.server_name), host_name].filter(Boolean),
      ...(violation && { ip: [event.client_ip, event.server_ip] }),
    },
    container: { id: violation ? event.client_id : event.workload_id, image: image(reference) },
    message: violation
      ? `${event.policy_action}: ${event.client_name} to ${event.server_name}`
      : `${name}, critical ${event.critical_vul_cnt}, high ${event.high_vul_cnt}, medium ${event.medium_vul_cnt}`,
    ...(violation ? connection(event) : { vulnerability: { scanner: { vendor: 'NeuVector' } } }),
    neuvector: { level, ...own },
  };
}

function connection(event) {
  const internal = event.server_id !== 'external';
  return {
    rule: { name: 'Network.Violation', category: 'network', id: String(event.policy_id) },
    network: {
      direction: internal ? 'internal' : 'egress',
      type: event.client_ip.includes(':') ? 'ipv6' : 'ipv4',
      iana_number: String(event.ip_proto),
      transport: transports[event.ip_proto],
      protocol: event.applications?.[0]?.toLowerCase(),
    },
    source: { ip: event.client_ip, address: event.client_ip, domain: event.client_name },
    destination: { ip: event.server_ip, address: event.server_ip, port: event.server_port, ...(internal && { domain: event.server_name }) },
  };
}

const outside = (name) => (name === 'external' ? undefined : name);
