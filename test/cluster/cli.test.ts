import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { root } from '../cli/sluice.js';
import { FakeCluster, type FakeOptions } from './fake-cluster.js';
import { type Fault, FaultProxy } from './fault-proxy.js';

const stops: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const stop of stops.splice(0).reverse()) await stop();
});

let folder: string;
let config: string;
let replicas2: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'sluice-'));
  [config, replicas2] = [1, 2].map((replicas) => {
    const file = join(folder, `replicas${replicas}.yaml`);
    writeFileSync(file, `products: [kubearmor]\ninputs: [{ type: tail, path: /x }]\noutputs: [{ type: stdout }]\nelasticsearch: { replicas: ${replicas} }\n`);
    return file;
  }) as [string, string];
});
afterAll(() => rmSync(folder, { recursive: true }));

async function start(options: Partial<FakeOptions> = {}): Promise<FakeCluster> {
  const cluster = await new FakeCluster({ flavour: 'elasticsearch', version: '9.4.0', ...options }).start();
  stops.push(() => cluster.stop());
  return cluster;
}

async function between(cluster: FakeCluster, ...args: [(index: number) => Fault | undefined, ((index: number, when: string) => void)?]): Promise<FaultProxy> {
  const proxy = await new FaultProxy(cluster.url, ...args).start();
  stops.push(() => proxy.stop());
  return proxy;
}

interface Result {
  code: number | null;
  stdout: string;
  stderr: string;
}

/** Runs the built command line beside the clusters of this process, for one product. */
function sluice(args: string[], env: Record<string, string> = {}, started: (kill: () => void) => void = () => {}): Promise<Result> {
  const child = spawn(process.execPath, [`${root}dist/cli/index.js`, ...args, ...(args.includes('--config') ? [] : ['--config', config])], {
    cwd: root,
    env: { PATH: process.env.PATH, ...env },
  });
  started(() => child.kill('SIGKILL'));
  const result = { stdout: '', stderr: '' };
  child.stdout.on('data', (chunk) => {
    result.stdout += chunk;
  });
  child.stderr.on('data', (chunk) => {
    result.stderr += chunk;
  });
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, ...result })));
}

test('plan, apply, and plan again', async () => {
  const cluster = await start();
  const before = await sluice(['plan', '--url', cluster.url]);
  expect(before.code).toBe(1);
  expect(before.stdout.split('\n')[0]).toBe(`Elasticsearch 9.4.0 at ${cluster.url} (fake)`);
  expect(before.stdout).toMatch(/\n\+ ilm_policies\/sluice-logs {2}\d+ lines\n/);
  expect(before.stdout).toMatch(/\n\d+ to create\n$/);
  expect(cluster.writes).toEqual([]);

  const applied = await sluice(['apply', '--url', cluster.url]);
  expect(applied).toMatchObject({ code: 0, stderr: '' });
  expect(applied.stdout).toContain('\ncreated ilm_policies/sluice-logs\n');
  expect(applied.stdout).toMatch(/\n\d+ objects written\n$/);
  expect(cluster.writes).toHaveLength(Number(/(\d+) objects written/.exec(applied.stdout)?.[1]));

  const after = await sluice(['plan', '--url', cluster.url]);
  expect(after.code).toBe(0);
  expect(after.stdout).toMatch(/\n\n\d+ unchanged\n$/);

  const changed = await sluice(['plan', '--url', cluster.url, '--config', replicas2]);
  expect(changed.code).toBe(1);
  expect(changed.stdout).toContain(
    '\n~ component_templates/sluice@settings\n    - template.settings.index.number_of_replicas: "1"\n    + template.settings.index.number_of_replicas: "2"\n',
  );
});

test('--diff shows the content of what is created', async () => {
  const cluster = await start({ flavour: 'opensearch', version: '3.8.0' });
  const { stdout } = await sluice(['plan', '--url', cluster.url, '--diff']);
  expect(stdout).toContain('\n+ ism_policies/sluice-logs\n    + policy.default_state: "hot"\n');
});

test('--json is one object, of plan and of apply', async () => {
  const cluster = await start({ flavour: 'opensearch', version: '2.19.6' });
  const plan = JSON.parse((await sluice(['plan', '--url', cluster.url, '--json'])).stdout);
  expect(plan.cluster).toEqual({ url: cluster.url, engine: 'opensearch', version: '2.19.6', name: 'fake' });
  expect(plan.objects[0]).toMatchObject({
    id: 'ism_policies/sluice-logs',
    action: 'create',
    difference: expect.arrayContaining(['+ policy.default_state: "hot"']),
  });

  const applied = JSON.parse((await sluice(['apply', '--url', cluster.url, '--json'])).stdout);
  expect(applied).toMatchObject({ written: plan.objects.map(({ id }: { id: string }) => id), problems: [] });
  const again = JSON.parse((await sluice(['apply', '--url', cluster.url, '--json'])).stdout);
  expect(again).toMatchObject({ written: [], problems: [] });
});

test('--json of an apply that fails says what was written and what was not', async () => {
  const cluster = await start();
  const proxy = await between(cluster, (index) => (cluster.writes.length < 2 || index < 5 ? undefined : { kind: 'status', status: 500 }));
  const { code, stdout } = await sluice(['apply', '--url', proxy.url, '--json']);
  expect(code).toBe(1);
  const { written, problems } = JSON.parse(stdout);
  expect(written).toHaveLength(2);
  expect(problems).toEqual([{ message: expect.stringMatching(/ was not put: \w+ \S+: 500: a fault$/) }]);
});

describe('exit codes', () => {
  test.each([
    [[], 2, 'required option'],
    [['--url', 'nowhere'], 2, 'this is no address of a cluster'],
    [['--url', 'http://127.0.0.1:1'], 69, 'nobody listens there'],
    [['--url', 'http://127.0.0.1:1', '--skip', 'templates'], 2, 'one of ilm_policies'],
    [['--url', 'http://127.0.0.1:1', '--timeout', '0'], 2, 'a number of seconds'],
    [['--url', 'http://127.0.0.1:1', '--config', 'none.yaml'], 78, 'there is no such file'],
  ])('plan %j: %i', async (args, code, message) => {
    const result = await sluice(['plan', ...args]);
    expect(result.stderr).toContain(message);
    expect(result.code).toBe(code);
  });

  test('what keeps a plan from being made is JSON, too, where that was asked for', async () => {
    const result = await sluice(['plan', '--url', 'http://127.0.0.1:1', '--json']);
    expect(result).toMatchObject({ code: 69, stderr: '' });
    expect(JSON.parse(result.stdout)).toEqual({
      problems: [{ message: 'http://127.0.0.1:1: GET /: nobody listens there', mend: 'look at the host and port of --url' }],
    });
  });

  test('--adopt of what is not generated is a usage error', async () => {
    const cluster = await start();
    const result = await sluice(['apply', '--url', cluster.url, '--adopt', 'component_templates/other']);
    expect(result).toMatchObject({
      code: 2,
      stderr: 'error: --adopt component_templates/other: nothing of this name is generated - name it as the plan does: folder/name\n',
    });
  });

  test('a cluster that does not answer in time is unreachable', async () => {
    const cluster = await start();
    const proxy = await between(cluster, () => ({ kind: 'hang', when: 'before' }));
    const result = await sluice(['apply', '--url', proxy.url, '--timeout', '0.2']);
    expect(result).toMatchObject({ code: 69, stderr: `error: ${proxy.url}: GET /: no answer in 0.2 s - run it again, or wait longer with --timeout\n` });
  });

  test('what is refused stops apply before it writes', async () => {
    const cluster = await start({ noLifecycle: true });
    const result = await sluice(['apply', '--url', cluster.url]);
    expect(result.code).toBe(1);
    expect(result.stdout).toContain('! ilm_policies/sluice-logs\n    the cluster has no API for it (400: no handler found');
    expect(result.stderr).toBe('error: nothing is written while the plan refuses ilm_policies/sluice-logs\n');
    expect(cluster.writes).toEqual([]);
  });
});

test('no output holds a secret', async () => {
  const secrets = { SLUICE_USERNAME: 'operator', SLUICE_PASSWORD: 'correct-horse' };
  const basic = Buffer.from('operator:correct-horse').toString('base64');
  const cluster = await start({ authorization: `Basic ${basic}` });
  const runs = [
    await sluice(['apply', '--url', cluster.url, '--diff'], secrets),
    await sluice(['plan', '--url', cluster.url, '--json'], secrets),
    await sluice(['plan', '--url', cluster.url], { ...secrets, SLUICE_PASSWORD: 'wrong-horse', SLUICE_DEBUG: '1' }),
    await sluice(['plan', '--url', cluster.url], { SLUICE_API_KEY: 'wrong-key', SLUICE_DEBUG: '1' }),
  ];
  expect(runs.map(({ code }) => code)).toEqual([0, 0, 1, 1]);
  for (const { stdout, stderr } of runs) expect(`${stdout}${stderr}`).not.toMatch(/horse|wrong-key|b3BlcmF0b3I/);
});

// At every request in faults.test.ts; here the process itself is killed, at some of them.
test('killed, the next run converges', async () => {
  const whole = await start();
  await sluice(['apply', '--url', whole.url]);
  const requests = whole.asked.length;
  expect(requests).toBeGreaterThan(whole.writes.length);
  const killed = async (k: number): Promise<void> => {
    const cluster = await start();
    let kill = (): void => {};
    const proxy = await between(
      cluster,
      () => undefined,
      (index, when) => {
        if (index === k && when === 'after') kill();
      },
    );
    const first = await sluice(['apply', '--url', proxy.url], {}, (given) => {
      kill = given;
    });
    expect(first.code, `request ${k}`).toBeNull();
    expect((await sluice(['apply', '--url', cluster.url])).code, `request ${k}`).toBe(0);
    expect(cluster.snapshot(), `request ${k}`).toEqual(whole.snapshot());
    // What was written before stays as it is: nothing is written twice but the request whose answer was lost.
    expect(cluster.writes.length - whole.writes.length, `request ${k}`).toBe(0);
  };
  for (let k = 0; k < requests; k += 6) await killed(k);
}, 300_000);
