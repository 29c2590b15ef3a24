// KubeArmor to ECS as one writes it in JavaScript: parse, build the record, print it.
import { image, unwrap } from './common.mjs';

const datasets = { MatchedPolicy: 'alert', MatchedHostPolicy: 'alert', SystemEvent: 'alert', ContainerLog: 'log', HostLog: 'log', Message: 'message' };
const categories = { Process: 'process', File: 'file', Network: 'network', Syscall: 'host', Capabilities: 'host', Device: 'host' };
const actions = { SYS_EXECVE: 'exec', SYS_EXECVEAT: 'exec', SYS_UMOUNT2: 'umount', SYS_MOUNT: 'mount', SYS_OPENAT: 'open', SYS_CONNECT: 'connect' };
const types = { exec: 'start', open: 'access', connect: 'start', mount: 'change', umount: 'change' };

export function reshape(text) {
  const record = JSON.parse(text);
  const { event: raw, beside } = unwrap(record);
  if (typeof raw === 'string' && raw[0] !== '{') return text;
  const event = typeof raw === 'string' ? JSON.parse(raw) : raw;
  const kind = datasets[event.Type];
  return kind ? JSON.stringify({ ...ecs(event, kind), ...beside }) : text;
}

function ecs(event, kind) {
  const data = pairs(event.Data ?? '');
  const action = actions[data.syscall] ?? event.Operation.toLowerCase();
  const isExec = event.Operation === 'Process';
  const alert = kind === 'alert';
  const denied = event.Action === 'Block' && event.Result !== 'Passed';
  const failed = event.Result !== 'Passed';
  const commandLine = isExec ? event.Resource : event.Source;
  const { args, truncated } = isExec ? argumentsOf(event.Resource) : {};
  return {
    '@timestamp': event.UpdatedTime,
    ecs: { version: '9.4.0' },
    event: {
      module: 'kubearmor',
      dataset: `kubearmor.${kind}`,
      kind: alert ? 'alert' : 'event',
      provider: 'KubeArmor',
      code: event.Type,
      action,
      category: [categories[event.Operation], ...(alert ? ['intrusion_detection'] : [])],
      type: [types[action] ?? 'info', ...(denied ? ['denied'] : [])],
      outcome: failed ? 'failure' : 'success',
      ...(failed && { reason: event.Result }),
      severity: severity(event, alert, denied),
    },
    message: event.Message ?? summary(event),
    ...(alert && { rule: { name: event.PolicyName, category: event.Operation.toLowerCase() } }),
    observer: { vendor: 'KubeArmor', product: 'KubeArmor', type: 'runtime-security' },
    orchestrator: {
      cluster: { name: event.ClusterName },
      type: 'kubernetes',
      resource: {
        type: 'pod',
        name: event.PodName,
        parent: { type: event.Owner?.Ref },
        label: event.Labels?.split(',').map((label) => label.replace('=', ':')),
      },
      namespace: event.NamespaceName,
    },
    container: { id: event.ContainerID, name: event.ContainerName, image: image(event.ContainerImage) },
    host: { name: event.HostName, hostname: event.HostName, id: event.NodeID },
    process: {
      parent: { pid: event.HostPPID, vpid: event.PPID, executable: event.ParentProcessName, name: basename(event.ParentProcessName) },
      pid: event.HostPID,
      vpid: event.PID,
      ...(isExec && { user: { id: String(event.UID) } }),
      executable: event.ProcessName,
      name: basename(event.ProcessName),
      command_line: commandLine,
      ...(args && { args }),
      working_directory: event.Cwd,
    },
    user: { id: String(event.UID) },
    ...(data.target !== undefined && { file: { path: data.target } }),
    related: { hosts: [event.HostName] },
    kubearmor: {
      ...(truncated && { args_truncated: true }),
      syscall: data.syscall,
      ...(data.target !== undefined && { mount: { target: data.target, flags: data.flag } }),
      timestamp: event.Timestamp,
      owner: { name: event.Owner?.Name, namespace: event.Owner?.Namespace },
      labels: event.Labels,
      container_image: event.ContainerImage,
      severity: event.Severity,
      source: isExec ? event.Source : undefined,
      operation: event.Operation,
      data: event.Data,
      event_data: event.EventData,
      action: event.Action,
      result: failed ? undefined : event.Result,
      exec: { id: event.ExecEvent?.ExecID, comm: event.ExecEvent?.ExecutableName },
    },
  };
}

function summary({ Action, Operation, Resource, ProcessName }) {
  return [Action, Operation, Resource, ProcessName && !Resource?.endsWith(ProcessName) && `by ${ProcessName}`].filter(Boolean).join(' ');
}

function severity({ Severity }, alert, denied) {
  if (!alert) return 0;
  if (Severity === undefined) return denied ? 47 : 21;
  const level = Number(Severity);
  return level <= 3 ? 21 : level <= 6 ? 47 : level <= 8 ? 73 : 99;
}

/** KubeArmor gives twenty words and three points where there are more. */
function argumentsOf(line) {
  const args = line.split(' ');
  const truncated = args.at(-1) === '...';
  return { args: truncated ? args.slice(0, -1) : args, truncated };
}

const basename = (path) => path.slice(path.lastIndexOf('/') + 1);

const pairs = (text) => Object.fromEntries(text.split(' ').map((pair) => pair.split('=', 2)));
