import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Filter, loadFilter } from '../../generator/host/host.js';
import { root, sluice } from './sluice.js';

/** Copies what filters are compiled with, without the sources that are generated. */
function copyAssembly(folder: string): void {
  cpSync(join(root, 'assembly'), join(folder, 'assembly'), { recursive: true, filter: (source) => !source.includes('generated') });
}

/** A filter of a folder that has been generated, compiled. */
function compiled(folder: string, product: string): Filter {
  const args = [`assembly/generated/${product}.ts`, '--config', 'assembly/asconfig.json', '--outFile', `${product}.wasm`];
  const asc = spawnSync(process.execPath, [join(root, 'node_modules/assemblyscript/bin/asc.js'), ...args], { cwd: folder, encoding: 'utf8' });
  expect(asc.status, asc.stderr).toBe(0);
  return loadFilter(readFileSync(join(folder, `${product}.wasm`)));
}

// A user adds a field to a schema, in a copy of the project's schemas, and runs `sluice generate`. Nothing else.
describe('a field added to a schema', () => {
  let folder: string;
  /** So many others before it that a byte does not count them. */
  const others = Array.from({ length: 260 }, (_, index) => `Other${index}`);
  const file = (name: string): string => readFileSync(join(folder, name), 'utf8');
  const edit = (name: string, change: (json: Record<string, Record<string, unknown>>) => void): void => {
    const json = JSON.parse(file(name));
    change(json);
    writeFileSync(join(folder, name), JSON.stringify(json, null, 2));
  };

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'sluice-'));
    cpSync(join(root, 'schemas'), join(folder, 'schemas'), { recursive: true });
    cpSync(join(root, 'sluice.yaml'), join(folder, 'sluice.yaml'));
    copyAssembly(folder);
    edit('schemas/kubearmor/fields.json', ({ $defs }) => {
      Object.assign($defs as object, {
        ...Object.fromEntries(others.map((name) => [name, { type: 'string', description: 'One of many.' }])),
        ThreadID: { type: 'integer', description: 'Thread that made the call.', examples: [4711], 'x-ecs': ['process.thread.id'] },
      });
    });
    edit('schemas/kubearmor/alert.json', ({ properties }) => {
      Object.assign(properties as object, Object.fromEntries(others.map((name) => [name, { $ref: `fields.json#/$defs/${name}` }])));
      Object.assign(properties as object, { ThreadID: { $ref: 'fields.json#/$defs/ThreadID' } });
    });
    expect(sluice(['generate'], { cwd: folder })).toMatchObject({ code: 0, stderr: '' });
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  test('reaches the filter', () => {
    const filter = compiled(folder, 'kubearmor');
    const event = {
      UpdatedTime: '2026-05-26T04:15:13.581968Z',
      HostName: 'worker-02',
      Type: 'MatchedPolicy',
      ThreadID: 4711,
      Other259: 'last',
      Owner: { Ref: 'Job' },
    };
    const { answer } = filter.call('to_ecs', 'test', 0, 0, Buffer.from(JSON.stringify(event)));
    expect(JSON.parse(answer ?? 'null')).toMatchObject({
      event: { dataset: 'kubearmor.alert' },
      process: { thread: { id: 4711 } },
      orchestrator: { resource: { parent: { type: 'Job' } } },
      kubearmor: { other259: 'last' },
    });
  });

  test('reaches the types of the event and of the record', () => {
    expect(file('configs/types/kubearmor.d.ts')).toContain('ThreadID?: number;');
    expect(file('configs/types/kubearmor.d.ts')).toMatch(/thread\?: \{\s*\/\*\*\s*\* Thread ID\.\s*\*\/\s*id\?: number;/);
  });

  test.each(['elasticsearch', 'opensearch'])('reaches the templates of %s', (flavour) => {
    const of = (part: string) => JSON.parse(file(`configs/${flavour}/component_templates/sluice-kubearmor@${part}.json`)).template.mappings.properties;
    expect(of('ecs').process.properties.thread.properties.id).toEqual({ type: 'long', ignore_malformed: true });
    expect(of('vendor').kubearmor.properties.thread_id).toEqual({ type: 'long', ignore_malformed: true });
  });

  test('reaches the field reference', () => {
    expect(file('docs/fields/kubearmor.md')).toContain('### ThreadID\n\ninteger · on alert\n\nThread that made the call.\n\nExample: `4711`\n');
    expect(file('docs/fields/kubearmor.md')).toContain('| `process.thread.id` | long |');
  });
});

// A user adds a product with the files that docs/mapping.md shows, and runs `sluice generate`. Nothing else.
describe('the product that the documentation adds', () => {
  const folder = mkdtempSync(join(tmpdir(), 'sluice-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const text = readFileSync(join(root, 'docs/mapping.md'), 'utf8').split('\n## Adding a product\n')[1] ?? '';
  const blocks = [...text.matchAll(/```json\n(.*?)```/gs)].map(([, json]) => json as string);
  const files = [...text.matchAll(/`(schemas\/\w+\/\w+\.json)` says/g)].map(([, name]) => name as string);

  beforeAll(() => {
    cpSync(join(root, 'schemas'), join(folder, 'schemas'), { recursive: true });
    copyAssembly(folder);
    mkdirSync(join(folder, 'schemas/tetragon'));
    expect(files).toHaveLength(3);
    for (const [index, name] of files.entries()) writeFileSync(join(folder, name), blocks[index] as string);
    const line = /`(products: .*?)`/.exec(text)?.[1] as string;
    writeFileSync(join(folder, 'sluice.yaml'), readFileSync(join(root, 'sluice.yaml'), 'utf8').replace(/^products: .*/m, line));
    expect(sluice(['generate'], { cwd: folder })).toMatchObject({ code: 0, stderr: '' });
  });

  test('has a filter that answers as the documentation says', () => {
    const [event, record] = blocks.slice(3);
    const { answer } = compiled(folder, 'tetragon').call('to_ecs', 'test', 0, 0, Buffer.from(event as string));
    expect(JSON.parse(answer ?? 'null')).toEqual(JSON.parse(record as string));
  });

  test.each([
    'configs/vector/tetragon.vrl',
    'configs/elasticsearch/ingest_pipelines/sluice-tetragon.json',
    'configs/opensearch/index_templates/logs-tetragon.exec.json',
    'configs/types/tetragon.d.ts',
    'docs/fields/tetragon.md',
  ])('has its %s', (name) => {
    expect(existsSync(join(folder, name))).toBe(true);
  });

  test('is in the collector configs and the Splunk app', () => {
    for (const name of ['fluent-bit/fluent-bit.yaml', 'fluent-bit/fluent-bit.conf', 'vector/vector.yaml', 'splunk/sluice/default/eventtypes.conf']) {
      expect(readFileSync(join(folder, 'configs', name), 'utf8')).toContain('tetragon');
    }
  });
});
