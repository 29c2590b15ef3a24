import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import { networkInterfaces, tmpdir } from 'node:os';
import { afterEach, expect, test } from 'vitest';
import { programs } from '../../generator/engines/index.js';
import { opensearch2, startServer } from '../../generator/engines/server.js';
import { startVrl, vrl } from '../../generator/engines/vrl.js';
import { root } from '../cli/sluice.js';
import { describeWith } from '../support/engines.js';

/** Folders that engines started by a process keep their data in. */
const scratch = (pid: number | undefined): string[] => readdirSync(tmpdir()).filter((name) => new RegExp(`^sluice-\\w+-${pid}-`).test(name));

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

async function until(condition: () => boolean): Promise<void> {
  for (const end = Date.now() + 10_000; !condition(); ) {
    if (Date.now() > end) throw new Error(`waited 10 s until ${condition}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

await describeWith([opensearch2, vrl], 'engines', () => {
  let parent: ChildProcess | undefined;
  afterEach(() => parent?.kill('SIGKILL'));

  test('listen on the loopback alone, and end when they are stopped, with their data', async () => {
    const server = await startServer(opensearch2);
    const { port } = new URL(server.url);
    expect((await fetch(server.url)).status).toBe(200);
    const others = Object.values(networkInterfaces()).flatMap((addresses) =>
      (addresses ?? []).filter(({ internal, family }) => !internal && family === 'IPv4'),
    );
    for (const { address } of others) await expect(fetch(`http://${address}:${port}`), address).rejects.toThrow();
    expect(scratch(process.pid)).toHaveLength(1);
    await server.stop();
    expect(isAlive(server.pid)).toBe(false);
    expect(scratch(process.pid)).toEqual([]);
  });

  test.each(['SIGKILL', 'SIGINT'] as const)('end with the process that started them, with their data, when it gets %s', async (signal) => {
    // One that, unlike this one, can be killed: the built command line's modules in a process of its own.
    const program = `
      const { opensearch2, startServer } = await import('./dist/engines/server.js');
      const { startVrl } = await import('./dist/engines/vrl.js');
      const program = await startVrl('.a = 1');
      await program.run(['{}']);
      const server = await startServer(opensearch2);
      console.log(JSON.stringify([server.pid, program.pid]));`;
    parent = spawn(process.execPath, ['--input-type=module', '-e', program], { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] });
    const [line] = await once(parent.stdout as NodeJS.ReadableStream, 'data');
    const pids: number[] = JSON.parse(String(line));
    expect(pids.map(isAlive)).toEqual([true, true]);
    parent.kill(signal);
    await until(() => !pids.some(isAlive));
    await until(() => scratch(parent?.pid).length === 0);
  });

  test('say why they do not start', async () => {
    const program = await startVrl('.a = ');
    await expect(program.run(['{}'])).rejects.toThrow(/ended with 2[\s\S]*syntax error/);
    await program.stop();
  });
});

test('each program that can be got has a name and a version of its own', () => {
  expect(programs.map(({ name, title }) => `${name} ${/\d[\d.]*$/.exec(title)?.[0]}`)).toEqual([
    'vrl 0.38',
    'opensearch2 2.19.6',
    'opensearch3 3.8.0',
    'es7 7.10.2',
    'es8 8.19.21',
  ]);
});
