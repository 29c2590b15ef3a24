import { createReadStream, statSync } from 'node:fs';
import type { Readable } from 'node:stream';
import { InvalidArgumentError } from 'commander';
import { exit, UserError } from '../failure.js';
import { ownOrShipped } from '../paths.js';

const sample = 'samples/events.txt';

/** The events that a user names: a file, `-` for standard input, none for the samples. @throws UserError where there is no such file. */
export function openEvents(file: string | undefined, mend = 'name a file, or - for standard input'): Readable {
  if (file === '-') return process.stdin;
  const path = file ?? ownOrShipped(sample);
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat) throw new UserError(`${path}: there is no such file`, exit.usage, mend);
  if (stat.isDirectory()) throw new UserError(`${path}: it is a folder`, exit.usage, 'name a file in it');
  return createReadStream(path);
}

/** An option's value that is a whole number from 1. */
export function positive(text: string): number {
  const n = Number(text);
  if (!Number.isInteger(n) || n < 1) throw new InvalidArgumentError('a whole number from 1 is wanted');
  return n;
}

/** The time that a collector would give a record now. */
export function arrival(): { seconds: number; nanoseconds: number } {
  const now = Date.now();
  return { seconds: Math.floor(now / 1000), nanoseconds: (now % 1000) * 1e6 };
}
