// KubeArmor to ECS with what Fluent Bit has built in: modify renames and adds, nest makes the objects. It can't take a text apart, join
// texts, make a list or look a value up but by a condition for each.

const renamed = {
  UpdatedTime: '@timestamp',
  Type: 'event.code',
  PolicyName: 'rule.name',
  ClusterName: 'orchestrator.cluster.name',
  NamespaceName: 'orchestrator.namespace',
  PodName: 'orchestrator.resource.name',
  ContainerID: 'container.id',
  ContainerName: 'container.name',
  HostPPID: 'process.parent.pid',
  PPID: 'process.parent.vpid',
  ParentProcessName: 'process.parent.executable',
  HostPID: 'process.pid',
  PID: 'process.vpid',
  ProcessName: 'process.executable',
  Source: 'process.command_line',
  Cwd: 'process.working_directory',
  Result: 'event.reason',
  HostName: 'host.name',
  NodeID: 'host.id',
  UID: 'user.id',
  Timestamp: 'kubearmor.timestamp',
  Owner: 'kubearmor.owner',
  Labels: 'kubearmor.labels',
  ContainerImage: 'kubearmor.container_image',
  Severity: 'kubearmor.severity',
  Operation: 'kubearmor.operation',
  Data: 'kubearmor.data',
  EventData: 'kubearmor.event_data',
  Action: 'kubearmor.action',
  ExecEvent: 'kubearmor.exec',
};

const added = {
  'ecs.version': '9.4.0',
  'event.module': 'kubearmor',
  'event.dataset': 'kubearmor.alert',
  'event.kind': 'alert',
  'event.provider': 'KubeArmor',
  'observer.vendor': 'KubeArmor',
  'observer.product': 'KubeArmor',
  'observer.type': 'runtime-security',
  'orchestrator.type': 'kubernetes',
  'orchestrator.resource.type': 'pod',
};

/** KubeArmor's severities, and ECS's; the last that fits counts. */
const severities = [
  ['^[1-3]$', 21],
  ['^[4-6]$', 47],
  ['^[78]$', 73],
  ['^(9|10)$', 99],
];

/** Objects, the inner ones first. */
const objects = [
  ['orchestrator.cluster', 'orchestrator.cluster.'],
  ['orchestrator.resource', 'orchestrator.resource.'],
  ['process.parent', 'process.parent.'],
  ...['ecs', 'event', 'rule', 'observer', 'orchestrator', 'container', 'host', 'process', 'user', 'kubearmor'].map((name) => [name, `${name}.`]),
];

/** The filters, behind a parser that has read the event. */
export const chain = [
  ...severities.map(([pattern, severity]) => ({
    name: 'modify',
    match: '*',
    condition: `key_value_matches Severity ${pattern}`,
    add: `event.severity ${severity}`,
  })),
  {
    name: 'modify',
    match: '*',
    condition: 'key_value_does_not_equal Result Passed',
    set: 'event.outcome failure',
  },
  {
    name: 'modify',
    match: '*',
    rename: Object.entries(renamed).map(([from, to]) => `${from} ${to}`),
    add: Object.entries(added).map(([name, value]) => `${name} ${value}`),
    copy: 'host.name host.hostname',
  },
  ...objects.map(([name, prefix]) => ({ name: 'nest', match: '*', operation: 'nest', wildcard: `${prefix}*`, nest_under: name, remove_prefix: prefix })),
];
