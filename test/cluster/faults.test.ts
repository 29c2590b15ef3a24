import { describe, expect, test } from 'vitest';
import { FakeCluster } from './fake-cluster.js';
import { type Fault, FaultProxy } from './fault-proxy.js';
import { applyOnce, bodies, engines } from './objects.js';

const cut = (when: 'before' | 'after'): Fault => ({ kind: 'cut', when });
const hang = (when: 'before' | 'after'): Fault => ({ kind: 'hang', when });
const status = (code: number, headers = {}): Fault => ({ kind: 'status', status: code, headers });

type Engine = (typeof engines)[number];

/** A cluster that an older Sluice has been on: objects to be changed, to be created and to be deleted. */
async function start(engine: Engine): Promise<FakeCluster> {
  const cluster = await new FakeCluster(engine).start();
  const older = bodies(engine.flavour, { replicas: 3 });
  older['component_templates/gone'] = { template: {}, _meta: { managed_by: 'sluice' } };
  older['index_templates/logs-acme.alert'] = { ...older['index_templates/logs-acme.alert'], composed_of: ['gone'] };
  const policy = engine.flavour === 'elasticsearch' ? 'ilm_policies/days' : 'ism_policies/days';
  older[policy] = JSON.parse(JSON.stringify(older[policy]).replace('90d', '30d'));
  const { 'ingest_pipelines/a-outer': _, 'component_templates/fields': __, ...some } = older;
  await applyOnce(cluster.url, some);
  return cluster;
}

/** What the cluster holds after a run in which nothing goes wrong, and how many requests that takes. */
async function reference(engine: Engine): Promise<{ snapshot: object; requests: number; writes: number }> {
  const cluster = await start(engine);
  const [before, written] = [cluster.asked.length, cluster.writes.length];
  await applyOnce(cluster.url, bodies(engine.flavour), { prune: true });
  const result = { snapshot: cluster.snapshot(), requests: cluster.asked.length - before, writes: cluster.writes.length - written };
  await cluster.stop();
  return result;
}

/** Runs into a fault; then runs again without one, and once more. */
async function converge(
  engine: Engine,
  fault: (index: number) => Fault | undefined,
): Promise<{ first: 'done' | Error; snapshot: object; secondRun: string[]; thirdRun: string[] }> {
  const cluster = await start(engine);
  const proxy = await new FaultProxy(cluster.url, fault).start();
  const wanted = bodies(engine.flavour);
  const timeout = fault(Number.POSITIVE_INFINITY)?.kind === 'hang' ? 60 : 30_000;
  try {
    const first = await applyOnce(proxy.url, wanted, { prune: true, timeout }).then(
      () => 'done' as const,
      (error: Error) => error,
    );
    const secondRun = await applyOnce(cluster.url, wanted, { prune: true });
    const thirdRun = await applyOnce(cluster.url, wanted, { prune: true });
    return { first, snapshot: cluster.snapshot(), secondRun, thirdRun };
  } finally {
    await proxy.stop();
    await cluster.stop();
  }
}

// What versions of an engine differ in plays no part here.
describe.each(engines.filter(({ version }) => /^[93]/.test(version)))('$flavour $version', (engine) => {
  test('the reference run creates, changes and deletes', async () => {
    const { writes } = await reference(engine);
    expect(writes).toBe(6);
  });

  test.each([
    ['cut before the cluster sees it', cut('before')],
    ['cut before the answer', cut('after')],
    ['left without an answer, unseen', hang('before')],
    ['left without an answer, done', hang('after')],
    ['answered 500', status(500)],
    ['answered 503', status(503)],
  ])('every request, and all after it, %s: the next run converges', async (_, fault) => {
    const { snapshot, requests } = await reference(engine);
    for (let k = 0; k < requests; k++) {
      const result = await converge(engine, (index) => (index < k ? undefined : fault));
      expect(result.first, `request ${k}`).toBeInstanceOf(Error);
      expect(result.snapshot, `request ${k}`).toEqual(snapshot);
      expect(result.thirdRun, `request ${k}`).toEqual([]);
    }
  });

  test.each([
    ['cut before the cluster sees it', cut('before')],
    ['cut before the answer', cut('after')],
    ['answered 429', status(429, { 'retry-after': '0' })],
    ['answered 502', status(502)],
    ['answered 503', status(503)],
    ['answered 504', status(504)],
  ])('every request once %s: the same run goes on', async (_, fault) => {
    const { snapshot, requests } = await reference(engine);
    for (let k = 0; k < requests; k++) {
      const result = await converge(engine, (index) => (index === k ? fault : undefined));
      expect(result.first, `request ${k}`).toBe('done');
      expect(result.snapshot, `request ${k}`).toEqual(snapshot);
      expect(result.secondRun, `request ${k}`).toEqual([]);
    }
  });
});
