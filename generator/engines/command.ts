import { spawn, spawnSync } from 'node:child_process';
import type { Tell } from './program.js';

/** A program that did not do what it was run for. */
export class CommandError extends Error {
  constructor(
    message: string,
    /** The last lines of what it said. */
    readonly said: string,
  ) {
    super(said === '' ? message : `${message}:\n${said}`);
    this.name = 'CommandError';
  }
}

/** The first words of what a program says with these arguments; undefined where there is no such program. */
export function ask(command: string, args: string[]): string | undefined {
  const { status, stdout, stderr } = spawnSync(command, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
  return status === 0 ? `${stdout}${stderr}` : undefined;
}

/**
 * Runs a program to its end.
 * @param minutes Longer than this it may not take.
 * @param line Called with each line that it says.
 * @throws CommandError
 */
export function run(command: string, args: string[], minutes: number, line: (text: string) => void = () => {}): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'] });
    const kill = (): void => {
      child.kill('SIGKILL');
    };
    process.once('exit', kill);
    const last: string[] = [];
    let late = false;
    const timer = setTimeout(() => {
      late = true;
      kill();
    }, minutes * 60_000);
    for (const stream of [child.stdout, child.stderr]) {
      onLines(stream, (text) => {
        line(text);
        last.push(text);
        if (last.length > 15) last.shift();
      });
    }
    const end = (problem: string | undefined): void => {
      clearTimeout(timer);
      process.off('exit', kill);
      if (problem === undefined) resolve();
      else reject(new CommandError(`${command} ${args[0]} ${problem}`, last.join('\n')));
    };
    child.on('error', (error) => end(`does not run (${error.message})`));
    child.on('close', (code, signal) => end(code === 0 ? undefined : late ? `took more than ${minutes} minutes` : `ended with ${code ?? signal}`));
  });
}

/** Calls back with each line of a stream. */
export function onLines(stream: NodeJS.ReadableStream, line: (text: string) => void): void {
  let rest = '';
  stream.setEncoding('utf8');
  stream.on('data', (text: string) => {
    const lines = (rest + text).split('\n');
    rest = lines.pop() as string;
    for (const one of lines) line(one);
  });
  stream.on('end', () => {
    if (rest !== '') line(rest);
  });
}

/** Seconds before each further attempt: a registry may be away for minutes, but only CI has the time to wait for it. */
const waits = process.env.CI === 'true' ? [5, 15, 45, 90, 120] : [2, 5];

/** Does what depends on a registry, again where it fails. */
export async function retried(attempt: () => Promise<void>, tell: Tell): Promise<void> {
  for (const seconds of waits) {
    try {
      return await attempt();
    } catch (error) {
      if (!(error instanceof CommandError)) throw error;
      tell(`${error.message.split('\n', 2).join(' ')}; again in ${seconds} s`);
      await new Promise((resolve) => setTimeout(resolve, seconds * 1000));
    }
  }
  return attempt();
}
