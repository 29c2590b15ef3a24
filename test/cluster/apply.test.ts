import { afterEach, describe, expect, test } from 'vitest';
import { FakeCluster } from './fake-cluster.js';
import { applyOnce, bodies, engines, planOnce, samples } from './objects.js';

const clusters: FakeCluster[] = [];
afterEach(async () => {
  for (const cluster of clusters.splice(0)) await cluster.stop();
});

async function start(options: ConstructorParameters<typeof FakeCluster>[0]): Promise<FakeCluster> {
  const cluster = await new FakeCluster(options).start();
  clusters.push(cluster);
  return cluster;
}

const actions = (plan: Awaited<ReturnType<typeof planOnce>>): Record<string, string> => Object.fromEntries(plan.map(({ id, action }) => [id, action]));

describe.each(engines)('$flavour $version', (kind) => {
  const { flavour } = kind;
  const lifecycle = flavour === 'elasticsearch' ? 'ilm_policies/days' : 'ism_policies/days';

  test('is given everything, each object after those that it names, and nothing the second time', async () => {
    const cluster = await start(kind);
    const order = [
      lifecycle,
      'ingest_pipelines/z-inner',
      'ingest_pipelines/a-outer',
      'component_templates/fields',
      'component_templates/settings',
      'index_templates/logs-acme.alert',
    ];
    expect(await applyOnce(cluster.url, bodies(flavour))).toEqual(order);
    const after = cluster.snapshot();
    const { length } = cluster.writes;
    expect(await applyOnce(cluster.url, bodies(flavour))).toEqual([]);
    expect(cluster.writes).toHaveLength(length);
    expect(cluster.snapshot()).toEqual(after);
  });

  test('is written only what differs', async () => {
    const cluster = await start(kind);
    await applyOnce(cluster.url, bodies(flavour));
    const plan = await planOnce(cluster.url, bodies(flavour, { replicas: 2 }));
    expect(plan.filter(({ action }) => action !== 'keep').map(({ id, action, difference }) => ({ id, action, difference }))).toEqual([
      {
        id: 'component_templates/settings',
        action: 'change',
        difference: ['- template.settings.index.number_of_replicas: "1"', '+ template.settings.index.number_of_replicas: "2"'],
      },
    ]);
    expect(await applyOnce(cluster.url, bodies(flavour, { replicas: 2 }))).toEqual(['component_templates/settings']);
    expect(await applyOnce(cluster.url, bodies(flavour, { replicas: 2 }))).toEqual([]);
  });

  test('whose objects were edited by hand has drifted, whatever was edited', async () => {
    const cluster = await start(kind);
    await applyOnce(cluster.url, bodies(flavour));
    for (const objects of Object.values(cluster.held)) {
      for (const [name, body] of objects) {
        const text = JSON.stringify(body);
        for (const [from, to] of [
          ['"7d"', '"8d"'],
          ['"value":1', '"value":"1"'],
          ['"long"', '"integer"'],
          ['"priority":250', '"priority":251'],
          ['"number_of_replicas":1', '"number_of_replicas":1,"refresh_interval":"30s"'],
          ['"dynamic":false', '"dynamic":true'],
          ['"version":1', '"version":2'],
          ['"data_stream":{}', '"data_stream":{"hidden":true}'],
          ['"delete":{}', '"delete":{"delete_searchable_snapshot":false}'],
          ['"min_index_age":"7d"', '"min_index_age":"7d","copy_alias":true'],
        ] as const) {
          if (!text.includes(from)) continue;
          objects.set(name, JSON.parse(text.replace(from, to)));
          const changed = (await planOnce(cluster.url, bodies(flavour))).filter(({ action }) => action === 'change');
          expect(
            changed.map(({ id }) => id.split('/')[1]),
            `${name}: ${to}`,
          ).toEqual([name]);
          objects.set(name, body);
        }
      }
    }
  });

  test("keeps somebody else's object of the same name, and then everything else, until told", async () => {
    const cluster = await start(kind);
    cluster.held.component_templates?.set('fields', { template: { mappings: {} }, _meta: { managed_by: 'somebody' } });
    const before = cluster.snapshot();
    const plan = await planOnce(cluster.url, bodies(flavour));
    expect(plan.find(({ id }) => id === 'component_templates/fields')).toMatchObject({
      action: 'refuse',
      why: 'the cluster has a component template of this name that Sluice did not make',
      mend: expect.stringContaining('--adopt component_templates/fields'),
    });
    await expect(applyOnce(cluster.url, bodies(flavour))).rejects.toThrow('nothing is written while the plan refuses component_templates/fields');
    expect(cluster.snapshot()).toEqual(before);
    expect(await applyOnce(cluster.url, bodies(flavour), { adopt: ['component_templates/fields'] })).toHaveLength(6);
    expect(actions(await planOnce(cluster.url, bodies(flavour)))).toMatchObject({ 'component_templates/fields': 'keep' });
  });

  test('without an API for lifecycle policies is told so, and given the rest with --skip', async () => {
    const cluster = await start({ ...kind, noLifecycle: true });
    const folder = lifecycle.split('/')[0] as string;
    const plan = await planOnce(cluster.url, bodies(flavour));
    expect(plan[0]).toMatchObject({
      id: lifecycle,
      action: 'refuse',
      why: expect.stringContaining('no handler found for uri'),
      mend: `--skip ${folder} leaves it out`,
    });
    await expect(applyOnce(cluster.url, bodies(flavour))).rejects.toThrow(lifecycle);
    expect(cluster.writes).toEqual([]);
    expect(await applyOnce(cluster.url, bodies(flavour), { skip: [folder] })).toHaveLength(5);
    expect(await applyOnce(cluster.url, bodies(flavour), { skip: [folder] })).toEqual([]);
  });

  test('loses nothing that is not generated, unless --prune says so and nobody uses it', async () => {
    const cluster = await start(kind);
    await applyOnce(cluster.url, bodies(flavour));
    cluster.held.component_templates?.set('mine', { template: {} });
    const pruned = Object.fromEntries(Object.entries(bodies(flavour)).filter(([id]) => id === 'component_templates/fields'));
    const left = actions(await planOnce(cluster.url, pruned));
    expect(left).toEqual({
      'component_templates/fields': 'keep',
      ...Object.fromEntries(
        Object.keys(bodies(flavour))
          .filter((id) => !(id in pruned))
          .map((id) => [id, 'leave']),
      ),
    });
    expect(await applyOnce(cluster.url, pruned)).toEqual([]);

    cluster.dataStreams.set('logs-acme.alert-default', 'logs-acme.alert');
    const used = await planOnce(cluster.url, pruned, { prune: true });
    expect(used.find(({ id }) => id === 'index_templates/logs-acme.alert')?.why).toBe(
      'nothing generates it any more, but it is used by data stream logs-acme.alert-default',
    );
    // What the template names stays with it; OpenSearch's policies are named by no template.
    expect(used.filter(({ action }) => action === 'delete').map(({ id }) => id)).toEqual(flavour === 'opensearch' ? ['ism_policies/days'] : []);

    cluster.dataStreams.clear();
    cluster.indices.set('old', {
      'index.default_pipeline': 'z-inner',
      'index.lifecycle.name': 'days',
      'index.plugins.index_state_management.policy_id': 'days',
    });
    const going = await applyOnce(cluster.url, pruned, { prune: true });
    expect(going).toEqual(['index_templates/logs-acme.alert', 'component_templates/settings', 'ingest_pipelines/a-outer']);
    cluster.indices.clear();
    expect((await applyOnce(cluster.url, pruned, { prune: true })).sort()).toEqual([lifecycle, 'ingest_pipelines/z-inner'].sort());
    expect([...(cluster.held.component_templates ?? [])].map(([name]) => name)).toEqual(['fields', 'mine']);
  });

  test('a component that its template no longer names goes in the same run', async () => {
    const cluster = await start(kind);
    await applyOnce(cluster.url, bodies(flavour));
    const next = bodies(flavour);
    delete next['component_templates/fields'];
    next['index_templates/logs-acme.alert'] = { ...next['index_templates/logs-acme.alert'], composed_of: ['settings'] };
    expect(await applyOnce(cluster.url, next, { prune: true })).toEqual(['index_templates/logs-acme.alert', 'component_templates/fields']);
    expect(await applyOnce(cluster.url, next, { prune: true })).toEqual([]);
  });
});

describe('a pipeline is tried before it is put', () => {
  const trying = async (processors: object[]): Promise<{ cluster: FakeCluster; run: Promise<string[]> }> => {
    const cluster = await start({ flavour: 'elasticsearch', version: '9.4.0' });
    const objects = bodies('elasticsearch');
    objects['ingest_pipelines/z-inner'] = { ...objects['ingest_pipelines/z-inner'], processors } as never;
    return { cluster, run: applyOnce(cluster.url, objects) };
  };

  test.each([
    [[{ fail: { message: 'bad field' } }], 'a sample event of acme.alert (raw) fails: bad field'],
    [[{ drop: {} }], 'a sample event of acme.alert (raw) is dropped'],
    [[{ set: { field: 'event', value: { dataset: 'acme.log' } } }], 'a sample event of acme.alert (raw) gets event.dataset "acme.log"'],
    [[{ set: { field: 'host', value: 'x' } }], 'a sample event of acme.alert (in message) gets event.dataset null'],
    [
      [{ set: { field: 'event', value: { kind: 'pipeline_error' } } }, { set: { field: 'error', value: { message: 'p: t: no such field' } } }],
      'a sample event of acme.alert (normalised) becomes a pipeline_error: p: t: no such field',
    ],
    [undefined, 'POST _ingest/pipeline/_simulate: 400: [processors] required property is missing'],
  ])('%j', async (processors, message) => {
    const { cluster, run } = await trying(processors as object[]);
    await expect(run).rejects.toThrow(/^ingest_pipelines\/z-inner was not put: /);
    await expect(run).rejects.toThrow(message);
    expect(cluster.writes).toEqual(['PUT _ilm/policy/days']);
  });

  test('on every event that its data streams bring, and no other', async () => {
    const cluster = await start({ flavour: 'opensearch', version: '3.8.0' });
    const other = { dataset: 'acme.other', event: { Other: 1 }, record: {} };
    await applyOnce(cluster.url, bodies('opensearch'), { samples: [...samples, other] });
    const forms = [{ Alert: 'x' }, { message: '{"Alert":"x"}' }, { event: { dataset: 'acme.alert' } }];
    expect(cluster.tried).toEqual([forms, forms]);
  });

  test('on an empty document, where there is no event', async () => {
    const cluster = await start({ flavour: 'opensearch', version: '3.8.0' });
    await applyOnce(cluster.url, bodies('opensearch'), { samples: [] });
    expect(cluster.tried).toEqual([[{}], [{}]]);
  });
});

test.each([
  [{ flavour: 'elasticsearch', version: '8.13.4' }, 'it runs Elasticsearch 8.13.4; what is generated needs 8.14 or later'],
  [{ flavour: 'elasticsearch', version: '7.17.0' }, 'it runs Elasticsearch 7.17.0'],
  [{ flavour: 'opensearch', version: '2.6.0' }, 'it runs OpenSearch 2.6.0'],
] as const)('%j is too old', async (kind, message) => {
  const cluster = await start(kind);
  await expect(applyOnce(cluster.url, bodies(kind.flavour))).rejects.toThrow(message);
  expect(cluster.writes).toEqual([]);
});

test('ISM policies are read to the last page', async () => {
  const cluster = await start({ flavour: 'opensearch', version: '2.19.6' });
  const policy = bodies('opensearch')['ism_policies/days'];
  for (let i = 0; i < 1100; i++) cluster.held.ism_policies?.set(`p${i}`, policy as never);
  expect((await planOnce(cluster.url, bodies('opensearch'))).filter(({ action }) => action === 'leave')).toHaveLength(1100);
});
