import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { root, sluice } from './sluice.js';

const event =
  '{"Timestamp":1779768913,"UpdatedTime":"2026-05-26T04:15:13.581968Z","HostName":"worker-02","ProcessName":"/usr/bin/apt-get","Type":"HostLog","Operation":"Process","Resource":"/usr/bin/apt-get update","Data":"syscall=SYS_EXECVE","Result":"Passed","HostPID":7}';

describe('explain', () => {
  test('says of each member how it was made, when, and where that is written', () => {
    const { code, stdout, stderr } = sluice(['explain', '-', '--field', 'process.name', 'process.pid'], { input: event });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const [, name, made, place, pid, taken, when, other] = stdout.split('\n');
    expect([name, made]).toEqual(['process.name  "apt-get"', '    ← basename ← ProcessName "/usr/bin/apt-get"']);
    expect([pid, taken]).toEqual(['process.pid  7', '    ← HostPID 7']);
    expect(when).toMatch(/^ {4}when HostPID is there and /);
    for (const at of [place, other]) {
      const [, file = '', line = ''] = /^ {4}(\S+):(\d+)$/.exec(at ?? '') ?? [];
      const text = readFileSync(join(root, file), 'utf8').split('\n')[Number(line) - 1];
      expect(text).toMatch(/\{/);
    }
  });

  test('--json writes all that is known of a record, a line each', () => {
    const { stdout } = sluice(['explain', '-', '--json', '--schema', 'ocsf'], { input: `${event}\n{"not":"ours"}\n` });
    const [first, second, ...more] = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(more).toEqual([]);
    expect(second).toEqual({ line: 2, members: [] });
    expect(first).toMatchObject({ line: 1, product: 'kubearmor' });
    const [reason] = first.members.find(({ field }: { field: string }) => field === 'process.name').reasons;
    expect(reason).toMatchObject({ by: 'rule', at: expect.stringMatching(/^schemas\/answers\/ocsf\.json:\d+$/), from: { name: 'process.name' } });
  });

  test('what stood beside the event, what is broken, and what is no event are said to be so', () => {
    const beside = JSON.stringify({ log: event, stream: 'stdout' });
    const { stdout } = sluice(['explain', '-'], { input: `${beside}\n${JSON.stringify({ log: event.slice(0, -20) })}\nhello\n` });
    expect(stdout).toContain('stream  "stdout"\n    stood beside the event\n');
    expect(stdout).toMatch(/line 2 · kubearmor .*\nbroken: log: /);
    expect(stdout).toMatch(/line 3 · unchanged/);
  });

  test('a member that the record lacks is said to be missing, with the nearest that it has', () => {
    expect(sluice(['explain', '-', '--field', 'host.nam'], { input: event }).stdout).toContain('\nno member host.nam: the nearest is host.name\n');
    expect(JSON.parse(sluice(['explain', '-', '--json', '--field', 'dns'], { input: event }).stdout)).toMatchObject({
      missing: [{ field: 'dns' }],
      members: [],
    });
  });

  test('--limit stops, and without a file it explains the samples', () => {
    expect(sluice(['explain', '--limit', '2']).stdout.match(/^── /gm)).toHaveLength(2);
  });

  test.each([
    [['host.name'], 'a member is named with --field'],
    [['--source', 'kubearmour'], 'one of auto, kubearmor'],
    [['--schema', 'ecz'], 'one of ecs'],
  ])('%j is a usage error that says the mend', (args, message) => {
    const { code, stderr } = sluice(['explain', ...args]);
    expect(code).toBe(2);
    expect(stderr).toContain(message);
  });
});
