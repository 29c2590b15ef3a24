import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { kinds } from '../../generator/cluster/kinds.js';
import { usesOf } from '../../generator/cluster/references.js';
import { sampleEvents } from '../../generator/cluster/samples.js';
import { samplesFor } from '../../generator/cluster/simulate.js';
import { wantedFrom } from '../../generator/cluster/wanted.js';
import { defaultConfig } from '../../generator/config/config.js';
import { emit, planSchemas } from '../../generator/generate.js';
import { elasticsearch } from '../../generator/targets/elasticsearch/index.js';

const mapping = planSchemas(fileURLToPath(new URL('../../schemas', import.meta.url)));
const names = mapping.products.map((product) => product.name);
const artifacts = await emit(mapping, { ...defaultConfig(), products: names });
const samples = sampleEvents(mapping.plans);

describe.each(['elasticsearch', 'opensearch'] as const)('what is generated for %s', (flavour) => {
  const wanted = wantedFrom(artifacts, flavour);

  test('is all of kinds that can be put', () => {
    expect(wanted).toHaveLength(artifacts.filter(({ path }) => path.startsWith(`configs/${flavour}/`)).length);
    expect(wanted.length).toBeGreaterThan(10);
  });

  test('says that it is ours', () => {
    expect(wanted.filter(({ kind, body }) => !kind.isOurs(body)).map(({ id }) => id)).toEqual([]);
  });

  test('stands behind what it names, all of which is generated', () => {
    const seen = new Set<string>();
    for (const { id, kind, body } of wanted) {
      const custom = [body.ignore_missing_component_templates].flat().map((name) => `component_templates/${name}`);
      const missing = usesOf(kind, body).filter((used) => !seen.has(used) && !custom.includes(used));
      expect(missing, id).toEqual([]);
      seen.add(id);
    }
  });

  test('tries every pipeline on the events that it will meet', () => {
    const pipelines = wanted.filter(({ kind }) => kind.folder === 'ingest_pipelines');
    expect(pipelines.filter((pipeline) => samplesFor(pipeline, wanted, samples).length === 0).map(({ id }) => id)).toEqual([]);
  });

  test('is in normal form once and for all', () => {
    for (const { kind, body } of wanted) expect(kind.normal(kind.normal(body))).toEqual(kind.normal(body));
  });
});

test('every folder of a kind is told apart', () => {
  expect(new Set(kinds.map(({ folder }) => folder)).size).toBe(kinds.length);
});

test('every kind of event has a sample', () => {
  const datasets = mapping.plans.flatMap((plan) => plan.kinds.map((kind) => `${kind.module}.${kind.name}`));
  expect(samples.map(({ dataset }) => dataset)).toEqual(datasets);
});

test('the commands plan and apply know all of it', async () => {
  const folders = /^configs\/(elasticsearch|opensearch)\//;
  const { products, plans } = mapping;
  const own = await elasticsearch.emit({ products, plans, config: { ...defaultConfig(), products: names } });
  expect(own.map(({ path }) => path).sort()).toEqual(artifacts.map(({ path }) => path).filter((path) => folders.test(path)));
});
