import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Path of a Fluent Bit 5 (FLUENT_BIT, else the one on PATH), or why there is none. */
export function findFluentBit(): { path: string } | { missing: string } {
  const path = process.env.FLUENT_BIT || 'fluent-bit';
  try {
    const version = /v(\d+)\.\S+/.exec(execFileSync(path, ['--version'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }));
    return version?.[1] === '5' ? { path } : { missing: `${path} is ${version?.[0] ?? 'no Fluent Bit'}, not 5.x` };
  } catch {
    return { missing: process.env.FLUENT_BIT ? `FLUENT_BIT=${path} does not run` : 'there is no fluent-bit on PATH and FLUENT_BIT is not set' };
  }
}

/** A running Fluent Bit of a test. */
export interface FluentBit {
  /** What it wrote so far. */
  stdout(): string;
  stderr(): string;
  /** Ends it in order (SIGTERM), then by force; gives the exit code, null where force was needed. */
  stop(): Promise<number | null>;
  /** Ends it at once (SIGKILL). */
  kill(): Promise<void>;
}

const running = new Set<ChildProcess>();
process.on('exit', () => {
  for (const child of running) child.kill('SIGKILL');
});

/** Starts Fluent Bit with these arguments and waits until it runs. */
export async function startFluentBit(path: string, args: string[], env: Record<string, string> = {}): Promise<FluentBit> {
  const child = spawn(path, args, { env: { PATH: process.env.PATH, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
  running.add(child);
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
  });
  const exited = new Promise<number | null>((resolve) => {
    child.on('exit', (code) => {
      running.delete(child);
      resolve(code);
    });
  });
  const fluentBit: FluentBit = {
    stdout: () => stdout,
    stderr: () => stderr,
    stop: async () => {
      child.kill('SIGTERM');
      const force = setTimeout(() => child.kill('SIGKILL'), 10_000);
      const code = await exited;
      clearTimeout(force);
      return code;
    },
    kill: async () => {
      child.kill('SIGKILL');
      await exited;
    },
  };
  await waitFor(() => {
    if (stderr.includes('Shutdown Grace Period') || stderr.includes('stream processor started')) return true;
    const end = child.exitCode ?? child.signalCode;
    if (end !== null) throw new Error(`Fluent Bit ended with ${end}:\n${stderr}`);
    return false;
  }, 'Fluent Bit to start');
  return fluentBit;
}

/** Waits until `test` holds. @throws after `seconds`, with `state` of what was there instead. */
export async function waitFor(test: () => boolean, what: string, seconds = 15, state: () => string = () => ''): Promise<void> {
  const end = Date.now() + seconds * 1000;
  while (!test()) {
    if (Date.now() > end) throw new Error(`waited ${seconds} s for ${what}${state()}`);
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}

/** TCP ports of the loopback that nobody listens on. */
export async function freePorts(count: number): Promise<number[]> {
  const servers = await Promise.all(
    Array.from({ length: count }, async () => {
      const server = createServer();
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
      return server;
    }),
  );
  return Promise.all(
    servers.map(async (server) => {
      const { port } = server.address() as { port: number };
      await new Promise((resolve) => server.close(resolve));
      return port;
    }),
  );
}

/** A folder of its own for one test. */
export function scratch(): { path: string; write(name: string, content: string | Buffer): string; folder(name: string): string; remove(): void } {
  const path = mkdtempSync(join(tmpdir(), 'sluice-fluent-bit-'));
  const folder = (name: string): string => {
    mkdirSync(join(path, name), { recursive: true });
    return join(path, name);
  };
  return {
    path,
    folder,
    write: (name, content) => {
      writeFileSync(join(path, name), content);
      return join(path, name);
    },
    remove: () => rmSync(path, { recursive: true, force: true }),
  };
}
