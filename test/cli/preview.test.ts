import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, openSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { root, sluice } from './sluice.js';

const event =
  '{"Timestamp":1779768913,"UpdatedTime":"2026-05-26T04:15:13.581968Z","HostName":"worker-02","ProcessName":"/usr/bin/apt-get","Type":"HostLog","Operation":"Process","Resource":"/usr/bin/apt-get update","Data":"syscall=SYS_EXECVE","Result":"Passed","HostPID":18446744073709551615}';

const records = (stdout: string): Record<string, never>[] =>
  stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

describe('preview', () => {
  test('shows the sample events where no file is named', () => {
    const { code, stdout, stderr } = sluice(['preview']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/event\.dataset +kubearmor\.alert\n/);
    expect(stdout).toMatch(/\n +1 .*kubearmor\.alert +exec +failure .*medium +Package/);
    expect(stdout).toMatch(/\n\d+ records: \d+ events, \d+ broken, \d+ unchanged\n$/);
    expect(stdout).not.toContain('\u001b');
  });

  test('--json writes a record a line, and nothing else', () => {
    const { code, stdout } = sluice(['preview', '-', '--json'], { input: `${event}\n{"not":"ours"}\n` });
    expect(code).toBe(0);
    expect(records(stdout)).toMatchObject([{ event: { module: 'kubearmor', dataset: 'kubearmor.log', action: 'exec' } }, { not: 'ours' }]);
  });

  test('digits survive', () => {
    expect(sluice(['preview', '-', '--json'], { input: event }).stdout).toContain('18446744073709551615');
  });

  test('--original keeps the event', () => {
    const [record] = records(sluice(['preview', '-', '--json', '--original'], { input: event }).stdout);
    expect(record).toMatchObject({ event: { original: expect.stringContaining('"HostName":"worker-02"') } });
  });

  test('an event is found in every carrier', () => {
    const cri = `2026-05-26T04:25:02.250164000Z stdout F ${event}`;
    const docker = JSON.stringify({ log: `${event}\n`, stream: 'stdout', time: '2026-05-26T04:25:02Z' });
    const text = '== Log / 2026-05-26 04:15:13.581968 ==\nHostName: worker-02\nType: HostLog\nOperation: Process\nResult: Passed\n';
    const pretty = JSON.stringify(JSON.parse(event), null, 2);
    const found = records(sluice(['preview', '-', '--json'], { input: [event, cri, docker, text, pretty].join('\n') }).stdout);
    expect(found).toHaveLength(5);
    for (const record of found) expect(record).toMatchObject({ event: { dataset: 'kubearmor.log' }, host: { name: 'worker-02' } });
  });

  test('--limit stops', () => {
    expect(records(sluice(['preview', '--json', '--limit', '2']).stdout)).toHaveLength(2);
  });

  test.each([
    [['nowhere.log'], 2, 'nowhere.log: there is no such file'],
    [['schemas'], 2, 'schemas: it is a folder'],
    [['--source', 'kubearmour'], 2, 'there is no filter for "kubearmour"'],
    [['--schema', 'ecz'], 2, 'the schema is one of'],
    [['--modules', 'schemas'], 1, 'there are no filters here'],
  ])('%j exits with %i', (args, code, message) => {
    const run = sluice(['preview', ...args]);
    expect(run.code).toBe(code);
    expect(run.stderr).toContain(message);
    expect(run.stderr).not.toContain('    at ');
  });

  test('what is no filter is told as such', () => {
    const folder = mkdtempSync(join(tmpdir(), 'sluice-'));
    writeFileSync(join(folder, 'x.wasm'), 'no module');
    try {
      const { code, stderr } = sluice(['preview', '--modules', folder]);
      expect({ code, stderr }).toEqual({ code: 1, stderr: expect.stringContaining(`${join(folder, 'x.wasm')}: this is no filter (`) });
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  test('works from any folder', () => {
    const cwd = mkdtempSync(join(tmpdir(), 'sluice-'));
    try {
      expect(sluice(['preview', '--json', '--limit', '1'], { cwd }).code).toBe(0);
    } finally {
      rmSync(cwd, { recursive: true });
    }
  });

  test('output that can’t be written is told in a line', () => {
    if (!existsSync('/dev/full')) return;
    const { status, stderr } = spawnSync(process.execPath, [`${root}dist/cli/index.js`, 'preview'], {
      stdio: ['ignore', openSync('/dev/full', 'w'), 'pipe'],
      encoding: 'utf8',
    });
    expect({ status, stderr }).toEqual({ status: 1, stderr: 'error: standard output: the disk is full\n' });
  });

  test('a line of ten megabytes, in an event or in none, is a record', () => {
    const long = 'x'.repeat(10_000_000);
    const { code, stdout } = sluice(['preview', '-'], { input: `${event.replace('/usr/bin/apt-get update', long)}\n${long}\n` });
    expect(code).toBe(0);
    expect(stdout).toMatch(/\n2 records: 1 event, 0 broken, 1 unchanged\n$/);
  });

  test('a reader that has seen enough is no error', async () => {
    const child = spawn(process.execPath, [`${root}dist/cli/index.js`, 'preview', '-'], { stdio: ['pipe', 'pipe', 'pipe'] });
    let stderr = '';
    child.stderr.on('data', (chunk) => {
      stderr += chunk;
    });
    child.stdin.on('error', () => {});
    child.stdin.end(`${event}\n`.repeat(2000));
    child.stdout.once('data', () => child.stdout.destroy());
    expect(await new Promise((resolve) => child.on('close', resolve))).toBe(0);
    expect(stderr).toBe('');
  });
});
