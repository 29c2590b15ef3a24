import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Sample, sampleEvents } from '../../generator/cluster/samples.js';
import { wantedFrom } from '../../generator/cluster/wanted.js';
import { defaultConfig } from '../../generator/config/config.js';
import { es8, opensearch2, opensearch3, type SearchServer, type Server, startServer } from '../../generator/engines/server.js';
import { planSchemas, targetInput } from '../../generator/generate.js';
import { elasticsearch } from '../../generator/targets/elasticsearch/index.js';
import { root } from '../cli/sluice.js';
import { describeWith } from '../support/engines.js';
import { type Fault, FaultProxy } from './fault-proxy.js';
import { applyOnce, type Bodies, bodies, heldBy, planOnce, samples } from './objects.js';

const mapping = planSchemas(join(root, 'schemas'));
const artifacts = await elasticsearch.emit(targetInput(mapping, { ...defaultConfig(), products: mapping.products.map(({ name }) => name) }));
const productSamples = sampleEvents(mapping.plans);

/** What is generated, in types that the published jars of Elasticsearch have. */
function generated(flavour: 'elasticsearch' | 'opensearch'): Bodies {
  const published = (text: string): string =>
    text
      .replace(/"type":"constant_keyword","value":"[^"]*"/g, '"type":"keyword"')
      .replace(/"(constant_keyword|wildcard)"/g, '"keyword"')
      .replaceAll('"match_only_text"', '"text"');
  return Object.fromEntries(wantedFrom(artifacts, flavour).map(({ id, body }) => [id, JSON.parse(published(JSON.stringify(body)))]));
}

const engines: { server: SearchServer; flavour: 'elasticsearch' | 'opensearch'; skip: string[] }[] = [
  // The jars that are published have no ISM; those of Elasticsearch no ingest processors, and no list of data streams.
  { server: opensearch2, flavour: 'opensearch', skip: ['ism_policies'] },
  { server: opensearch3, flavour: 'opensearch', skip: ['ism_policies'] },
  { server: es8, flavour: 'elasticsearch', skip: ['ingest_pipelines'] },
];

for (const { server, flavour, skip } of engines) {
  await describeWith([server], `plan and apply on ${server.title}`, () => {
    let url: string;
    let running: Server;
    beforeAll(async () => {
      running = await startServer(server);
      ({ url } = running);
    });
    afterAll(() => running?.stop());

    const timeout = 120_000;
    const notSkipped = (id: string): boolean => !skip.some((folder) => id.startsWith(`${folder}/`));
    const ask = async (method: string, path: string, body?: object): Promise<Response> => {
      const answer = await fetch(`${url}/${path}`, {
        method,
        headers: { 'content-type': 'application/json' },
        ...(body ? { body: JSON.stringify(body) } : {}),
      });
      if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`);
      return answer;
    };
    /** Deletes all that is Sluice's, users first. */
    const clear = async (): Promise<void> => {
      const kinds = {
        index_templates: '_index_template',
        component_templates: '_component_template',
        ingest_pipelines: '_ingest/pipeline',
        ilm_policies: '_ilm/policy',
      };
      const ids = Object.keys(await heldBy(url));
      for (const [folder, api] of Object.entries(kinds)) {
        for (const id of ids) if (id.startsWith(`${folder}/`)) await ask('DELETE', `${api}/${encodeURIComponent(id.slice(folder.length + 1))}`);
      }
    };
    /** Applies through a proxy that does this to each request. */
    const through = async (
      objects: Bodies,
      samples: Sample[],
      fault: (index: number) => Fault | undefined = () => undefined,
    ): Promise<{ written: string[] | Error; asked: string[] }> => {
      const proxy = await new FaultProxy(url, fault).start();
      const written = await applyOnce(proxy.url, objects, { skip, timeout, samples }).catch((error: Error) => error);
      await proxy.stop();
      return { written, asked: proxy.asked };
    };

    test('what is generated is written once, and nothing of it a second time', async () => {
      const objects = generated(flavour);
      const ids = Object.keys(objects).filter(notSkipped);
      expect((await through(objects, productSamples)).written).toEqual(ids);
      const again = await through(objects, productSamples);
      expect(again.written).toEqual([]);
      expect(again.asked.filter((line) => !line.startsWith('GET '))).toEqual([]);
    });

    test('what was edited by hand is seen, shown and mended', async () => {
      const objects = generated(flavour);
      await ask('PUT', '_component_template/sluice@settings', { ...objects['component_templates/sluice@settings'], version: 7 });
      const plan = await planOnce(url, objects, { skip, timeout });
      expect(plan.filter(({ action }) => action === 'change').map(({ id, difference }) => ({ id, difference }))).toEqual([
        { id: 'component_templates/sluice@settings', difference: ['- version: 7', '+ version: 1'] },
      ]);
      expect(await applyOnce(url, objects, { skip, timeout, samples: productSamples })).toEqual(['component_templates/sluice@settings']);
      expect(await applyOnce(url, objects, { skip, timeout, samples: productSamples })).toEqual([]);
    });

    if (flavour === 'opensearch')
      test('without --skip nothing is written, and what is lacking is named', async () => {
        await expect(applyOnce(url, generated(flavour), { timeout })).rejects.toThrow('nothing is written while the plan refuses ism_policies/sluice-logs');
      });

    test("somebody else's component template stays", async () => {
      const theirs = { template: { settings: { number_of_shards: 3 } }, _meta: { owner: 'somebody' } };
      await ask('PUT', '_component_template/fields', theirs);
      const objects = { 'component_templates/fields': bodies(flavour)['component_templates/fields'] as never };
      await expect(applyOnce(url, objects, { skip, timeout })).rejects.toThrow('component_templates/fields');
      const { component_templates } = (await (await ask('GET', '_component_template/fields')).json()) as { component_templates: unknown };
      expect(component_templates).toMatchObject([{ component_template: { _meta: { owner: 'somebody' } } }]);
      await ask('DELETE', '_component_template/fields');
    });

    if (flavour === 'opensearch')
      test('what is no longer generated stays with its data, and goes with --prune when that is gone', async () => {
        await clear();
        const objects = bodies(flavour);
        const gone = { 'index_templates/logs-gone': { index_patterns: ['logs-gone-*'], data_stream: {}, priority: 300, _meta: { managed_by: 'sluice' } } };
        await applyOnce(url, { ...objects, ...gone }, { skip, timeout });
        await ask('PUT', '_data_stream/logs-gone-default');
        const item = async (prune: boolean) => (await planOnce(url, objects, { skip, prune, timeout })).find(({ id }) => id in gone);
        expect(await item(true)).toMatchObject({ action: 'leave', why: 'nothing generates it any more, but it is used by data stream logs-gone-default' });
        await ask('DELETE', '_data_stream/logs-gone-default');
        expect(await item(false)).toMatchObject({ action: 'leave', mend: '--prune deletes it, unless something uses it' });
        expect(await applyOnce(url, objects, { skip, prune: true, timeout })).toEqual(['index_templates/logs-gone']);
        expect(await item(true)).toBeUndefined();
      });

    test('cut off after any request, the next run converges', async () => {
      await clear();
      const objects = bodies(flavour);
      const { asked } = await through(objects, samples);
      const whole = await heldBy(url);
      expect(Object.keys(whole).sort()).toEqual(Object.keys(objects).filter(notSkipped).sort());
      for (let k = 0; k < asked.length; k++) {
        await clear();
        const { written } = await through(objects, samples, (index) => (index < k ? undefined : { kind: 'cut', when: 'after' }));
        expect(written, `request ${k}`).toBeInstanceOf(Error);
        await applyOnce(url, objects, { skip, timeout });
        expect(await heldBy(url), `request ${k}`).toEqual(whole);
        expect(await applyOnce(url, objects, { skip, timeout }), `request ${k}`).toEqual([]);
      }
    });
  });
}
