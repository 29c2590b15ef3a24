import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { root, sluice } from './sluice.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sluice-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const file = (name: string): string => readFileSync(join(folder, name), 'utf8');
const run = (...args: string[]) => sluice(args, { cwd: folder });

describe('arguments', () => {
  test.each([
    [['--version'], 0],
    [['--help'], 0],
    [['generate', '--help'], 0],
    [[], 2],
    [['generat'], 2],
    [['generate', '--chekc'], 2],
    [['preview', '--limit', 'x'], 2],
    [['preview', 'a', 'b'], 2],
  ])('%j exits with %i', (args, code) => {
    expect(run(...args).code).toBe(code);
  });

  test('a verb that is mistyped is told the right one', () => {
    expect(run('generat').stderr).toContain('Did you mean generate?');
  });
});

describe('init', () => {
  test('writes a commented sluice.yaml that is valid', () => {
    expect(run('init')).toMatchObject({ code: 0, stdout: 'wrote sluice.yaml; next: sluice generate\n' });
    expect(file('sluice.yaml')).toContain('# Where events come from.');
    expect(run('validate').code).toBe(0);
  });

  test('points the editor to the schema', () => {
    run('init');
    const path = /\$schema=(.*)/.exec(file('sluice.yaml'))?.[1] ?? '';
    expect(existsSync(join(folder, path))).toBe(true);
  });

  test('makes the folder that it is told', () => {
    expect(run('init', '--out', 'here/there').code).toBe(0);
    expect(existsSync(join(folder, 'here/there/sluice.yaml'))).toBe(true);
  });

  test('replaces nothing unless told to', () => {
    writeFileSync(join(folder, 'sluice.yaml'), 'mine');
    expect(run('init')).toMatchObject({ code: 1, stderr: 'error: sluice.yaml: it is there already, and is yours - use --force to replace it\n' });
    expect(file('sluice.yaml')).toBe('mine');
    expect(run('init', '--force').code).toBe(0);
    expect(file('sluice.yaml')).not.toBe('mine');
  });
});

describe('generate', () => {
  beforeEach(() => {
    run('init');
  });

  test('writes everything, and then finds it current', () => {
    expect(run('generate', '--check').code).toBe(1);
    expect(existsSync(join(folder, 'configs'))).toBe(false);
    expect(run('generate').code).toBe(0);
    expect(run('generate', '--check')).toMatchObject({ code: 0, stdout: expect.stringMatching(/^\d+ files up to date\n$/) });
  });

  test('writes sources of filters only where they can be compiled', () => {
    run('generate');
    expect(existsSync(join(folder, 'assembly'))).toBe(false);
    mkdirSync(join(folder, 'assembly'));
    writeFileSync(join(folder, 'assembly/asconfig.json'), '{}');
    expect(run('generate').stdout).toContain('created  assembly/generated/kubearmor.ts\n');
  });

  test('says of each file what it did', () => {
    expect(run('generate').stdout).toContain('\ncreated  configs/types/kubearmor.d.ts\n');
    const types = join(folder, 'configs/types/kubearmor.d.ts');
    writeFileSync(types, `${readFileSync(types, 'utf8')}// mine\n`);
    cpSync(types, join(folder, 'configs/types/old.d.ts'));
    expect(run('generate').stdout).toMatch(
      /^changed {2}configs\/types\/kubearmor.d.ts\nremoved {2}configs\/types\/old.d.ts\n1 file written, 1 removed, \d+ unchanged\n$/,
    );
  });

  test('--check tells stale, missing and orphaned files, and writes nothing', () => {
    run('generate');
    const types = join(folder, 'configs/types/kubearmor.d.ts');
    writeFileSync(types, `${readFileSync(types, 'utf8')}// mine\n`);
    cpSync(types, join(folder, 'configs/types/old.d.ts'));
    rmSync(join(folder, 'docs/fields/kubearmor.md'));
    const { code, stdout } = run('generate', '--check');
    expect(code).toBe(1);
    expect(stdout.split('\n').slice(0, 3)).toEqual([
      'stale    configs/types/kubearmor.d.ts',
      'orphaned configs/types/old.d.ts',
      'missing  docs/fields/kubearmor.md',
    ]);
    expect(readFileSync(types, 'utf8')).toContain('// mine');
  });

  test('--diff shows what would change, without colour where it is no terminal', () => {
    run('generate');
    writeFileSync(join(folder, 'sluice.yaml'), file('sluice.yaml').replace(/retention_days: \d+/, 'retention_days: 33'));
    const { code, stdout } = run('generate', '--diff');
    expect(code).toBe(0);
    expect(stdout).toContain('+++ b/configs/elasticsearch/ilm_policies/sluice-logs.json');
    expect(stdout).toContain('+        "min_age": "33d",');
    expect(stdout).not.toContain('\u001b');
    expect(run('generate', '--check', '--diff').code).toBe(1);
  });

  test('--json is for machines', () => {
    const { written, changes } = JSON.parse(run('generate', '--json').stdout);
    expect(written).toBe(true);
    expect(changes).toContainEqual({ path: 'docs/fields/kubearmor.md', kind: 'missing' });
    expect(JSON.parse(run('generate', '--check', '--json').stdout)).toMatchObject({ written: false, changes: [] });
    const wrong = run('generate', '--config', 'nowhere.yaml', '--json');
    expect(wrong.code).toBe(78);
    expect(JSON.parse(wrong.stdout).problems).toEqual([expect.objectContaining({ file: 'nowhere.yaml', line: 1, column: 1 })]);
  });

  test('--out and --config name other places', () => {
    cpSync(join(folder, 'sluice.yaml'), join(folder, 'other.yaml'));
    expect(run('generate', '--config', 'other.yaml', '--out', 'here/there').code).toBe(0);
    expect(existsSync(join(folder, 'here/there/configs'))).toBe(true);
    expect(existsSync(join(folder, 'configs'))).toBe(false);
  });

  test('a wrong config is told with its place and the mend', () => {
    writeFileSync(join(folder, 'sluice.yaml'), file('sluice.yaml').replace('products: [kubearmor]', 'products: [kubearmour]'));
    const { code, stderr } = run('generate');
    expect(code).toBe(78);
    expect(stderr).toMatch(/^error: sluice\.yaml:\d+:\d+: .*kubearmour.* - did you mean "kubearmor"\?\n$/);
  });

  test('no config is told with what to do', () => {
    rmSync(join(folder, 'sluice.yaml'));
    expect(run('generate')).toMatchObject({ code: 78, stderr: expect.stringContaining('run "sluice init"') });
  });

  test('a place that can’t be written is told without a stack', () => {
    writeFileSync(join(folder, 'configs'), 'a file');
    const { code, stderr } = run('generate');
    expect(code).toBe(1);
    expect(stderr.split('\n')).toHaveLength(2);
    expect(stderr).not.toContain('    at ');
  });
});

describe('validate', () => {
  test('finds nothing wrong with the project', () => {
    expect(sluice(['validate'])).toMatchObject({ code: 0, stdout: expect.stringContaining('are valid') });
  });

  test('tells what is wrong in schemas and config, each with its place', () => {
    cpSync(join(root, 'schemas'), join(folder, 'schemas'), { recursive: true });
    const fields = JSON.parse(file('schemas/kubearmor/fields.json'));
    fields.$defs.NodeID['x-ecs'] = ['host.idd'];
    writeFileSync(join(folder, 'schemas/kubearmor/fields.json'), JSON.stringify(fields, null, 2));
    run('init');
    writeFileSync(join(folder, 'sluice.yaml'), `${file('sluice.yaml')}\nsinks: []\n`);
    const { code, stdout } = run('validate');
    expect(code).toBe(78);
    const line =
      file('schemas/kubearmor/fields.json')
        .split('\n')
        .findIndex((text) => text.includes('host.idd')) + 1;
    expect(stdout).toContain(
      `schemas/kubearmor/fields.json:${line}:9: ECS 9.4.0 has no field "host.idd" (/$defs/NodeID/x-ecs/0/to) - did you mean "host.id"?\n`,
    );
    expect(stdout).toMatch(/^sluice\.yaml:\d+:1: "sinks" is not known here/m);
    const { valid, problems } = JSON.parse(run('validate', '--json').stdout);
    expect(valid).toBe(false);
    expect(problems).toContainEqual(expect.objectContaining({ file: 'schemas/kubearmor/fields.json', line, column: 9, pointer: '/$defs/NodeID/x-ecs/0/to' }));
  });

  test('tells where a schema is not JSON', () => {
    cpSync(join(root, 'schemas'), join(folder, 'schemas'), { recursive: true });
    run('init');
    writeFileSync(join(folder, 'schemas/kubearmor/fields.json'), '{\n  "title": "x",,\n}\n');
    const { code, stdout } = run('validate');
    expect(code).toBe(78);
    expect(stdout).toMatch(/^schemas\/kubearmor\/fields\.json:2:\d+: not JSON/);
  });

  test('no schemas are a wrong argument', () => {
    expect(run('validate', '--schemas', 'nowhere')).toMatchObject({ code: 2, stderr: expect.stringContaining('nowhere: there are no schemas here') });
  });
});
