import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadFilter } from '../../generator/host/host.js';
import { root, sluice } from './sluice.js';

// A user adds a field to a schema, in a copy of the project's schemas, and runs `sluice generate`. Nothing else.
describe('a field added to a schema', () => {
  let folder: string;
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
    edit('schemas/kubearmor/fields.json', ({ $defs }) => {
      Object.assign($defs as object, {
        ThreadID: { type: 'integer', description: 'Thread that made the call.', examples: [4711], 'x-ecs': ['process.thread.id'] },
      });
    });
    edit('schemas/kubearmor/alert.json', ({ properties }) => {
      Object.assign(properties as object, { ThreadID: { $ref: 'fields.json#/$defs/ThreadID' } });
    });
    expect(sluice(['generate'], { cwd: folder })).toMatchObject({ code: 0, stderr: '' });
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  test('reaches the filter', () => {
    cpSync(join(root, 'assembly'), join(folder, 'assembly'), { recursive: true, filter: (source) => !source.includes('generated') });
    const args = ['assembly/generated/kubearmor.ts', '--config', 'assembly/asconfig.json', '--outFile', 'kubearmor.wasm'];
    const asc = spawnSync(process.execPath, [join(root, 'node_modules/assemblyscript/bin/asc.js'), ...args], { cwd: folder, encoding: 'utf8' });
    expect(asc.status, asc.stderr).toBe(0);
    const filter = loadFilter(readFileSync(join(folder, 'kubearmor.wasm')));
    const event = { UpdatedTime: '2026-05-26T04:15:13.581968Z', HostName: 'worker-02', Type: 'MatchedPolicy', ThreadID: 4711 };
    const { answer } = filter.call('to_ecs', 'test', 0, 0, Buffer.from(JSON.stringify(event)));
    expect(JSON.parse(answer ?? 'null')).toMatchObject({ event: { dataset: 'kubearmor.alert' }, process: { thread: { id: 4711 } } });
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
