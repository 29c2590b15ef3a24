import { expect, test } from 'vitest';
import { snakeCase } from '../../generator/plan/snake.js';

test.each([
  ['Timestamp', 'timestamp'],
  ['HostPPID', 'host_ppid'],
  ['hostPPid', 'host_p_pid'],
  ['PPID', 'ppid'],
  ['SysPath', 'sys_path'],
  ['ATags', 'a_tags'],
  ['KubeArmorVersion', 'kube_armor_version'],
  ['cluster_id', 'cluster_id'],
  ['instanceID', 'instance_id'],
  ['IPv6Address', 'i_pv6_address'],
  ['sha256Sum', 'sha256_sum'],
  ['MaxAlertsPerSec', 'max_alerts_per_sec'],
  ['a.b-c d', 'a_b_c_d'],
  ['app.kubernetes.io/name', 'app_kubernetes_io_name'],
  ['__proto__', '__proto__'],
  ['ИмяПоля', 'ИмяПоля'],
  ['名', '名'],
  ['A', 'a'],
  ['AB', 'ab'],
  ['ABc', 'a_bc'],
  ['', '_'],
  [' ', '_'],
  ['\u0000', '_'],
])('%j is %j', (name, expected) => {
  expect(snakeCase(name)).toBe(expected);
});

test('a name that is snake_case already stays', () => {
  for (const name of ['host_ppid', 'a_tags', 'i_pv6_address']) expect(snakeCase(name)).toBe(name);
});
