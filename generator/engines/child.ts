import { type ChildProcess, spawn } from 'node:child_process';
import type { Readable, Writable } from 'node:stream';
import { onLines } from './command.js';

/** A program that runs until its standard input ends: however this process ends, so does that one. */
export interface Child {
  stdin: Writable;
  stdout: Readable;
  pid: number;
  /** Resolves when it has ended, with why. */
  ended: Promise<string>;
  /** Ends its standard input and waits; by force where that takes longer than 5 s. */
  stop(): Promise<void>;
}

const running = new Set<ChildProcess>();
process.on('exit', () => {
  for (const child of running) child.kill('SIGKILL');
});

/** Starts a program. What it says on standard error is told when it ends before it is asked to. */
export function startChild(command: string, args: string[]): Child {
  const child = spawn(command, args, { stdio: ['pipe', 'pipe', 'pipe'] });
  running.add(child);
  const said: string[] = [];
  onLines(child.stderr, (line) => {
    said.push(line);
    if (said.length > 20) said.shift();
  });
  // A program that has ended reads no more: `ended` says so.
  child.stdin.on('error', () => {});
  const ended = new Promise<string>((resolve) => {
    const end = (why: string): void => {
      running.delete(child);
      resolve([why, ...said].join('\n'));
    };
    child.on('error', (error) => end(`${command} does not run: ${error.message}`));
    child.on('close', (code, signal) => end(`${command} ended with ${code ?? signal}`));
  });
  return {
    stdin: child.stdin,
    stdout: child.stdout,
    pid: child.pid ?? -1,
    ended,
    stop: async () => {
      child.stdin.end();
      const force = setTimeout(() => child.kill('SIGKILL'), 5000);
      await ended;
      clearTimeout(force);
    },
  };
}
