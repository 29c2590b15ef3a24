import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { root, sluice } from '../cli/sluice.js';

const folder = mkdtempSync(join(tmpdir(), 'sluice-doctor-'));
afterAll(() => rmSync(folder, { recursive: true }));
writeFileSync(join(folder, 'a.conf'), '[OUTPUT]\n    name        http\n    retry_limit 1\n    tls.verify  off\n');
writeFileSync(join(folder, 'b.conf'), 'nothing of the kind');

const run = (...args: string[]) => sluice(['doctor', ...args], { cwd: folder });

it('says where, what, the mend and the rule, a line each', () => {
  const { code, stdout } = run('a.conf');
  const lines = stdout.split('\n');
  expect(code).toBe(1);
  expect(lines[0]).toMatch(/^error: a\.conf:3:5: a chunk is dropped .* - write retry_limit 300.* \[retry\]$/);
  expect(lines[1]).toMatch(/^warning: a\.conf:4:5: .* \[tls-verify\]$/);
  expect(lines[2]).toBe('1 file: 1 error, 1 warning');
});

it('says it as JSON', () => {
  const { code, stdout } = run('--json', 'a.conf', 'b.conf');
  expect(code).toBe(78);
  expect(JSON.parse(stdout)).toMatchObject({
    findings: [{ rule: 'retry', level: 'error', file: 'a.conf', line: 3, column: 5 }, { rule: 'tls-verify' }],
    problems: [{ file: 'b.conf', line: 1, column: 1, message: 'this is no config of Fluent Bit' }],
  });
});

it('names the modules that are not here', () => {
  writeFileSync(join(folder, 'c.conf'), '[FILTER]\n    name wasm\n    match *\n    wasm_path /nowhere/x.wasm\n');
  expect(run('c.conf').stdout).toMatch(/\nnot here, and not looked into: \/nowhere\/x\.wasm - name their folder with --modules\n$/);
  expect(JSON.parse(run('--json', 'c.conf').stdout).unseen).toEqual(['/nowhere/x.wasm']);
});

it.each<[string, string[], number]>([
  ['a folder', ['.'], 78],
  ['neither text nor a module', [process.execPath], 78],
  ['a folder of modules that is not there', ['--modules', 'nowhere', 'a.conf'], 2],
  ['a file that is not there', ['none.conf'], 78],
  ['a file that is neither', ['b.conf'], 78],
  ['no file, and none in the usual places', [], 2],
  ['an option that is not known', ['--jsno'], 2],
])('%s: the exit code says so', (_, args, code) => {
  expect(run(...args)).toMatchObject({ code, stderr: expect.stringContaining('error') });
});

it('finds nothing in what Sluice generates and builds', () => {
  expect(sluice(['doctor'], { cwd: root })).toMatchObject({
    code: 0,
    stdout: expect.stringMatching(/^\d+ files: 0 errors, 0 warnings\n$/),
  });
});
