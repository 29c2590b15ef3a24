import { readFileSync } from 'node:fs';
import { ConfigError } from '../../config/problem.js';
import type { Place } from '../model.js';

/** @throws ConfigError where the file can't be read. */
export function bytesOf(file: string): Uint8Array {
  try {
    return readFileSync(file);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw unreadable({ file, line: 1, column: 1 }, code === 'ENOENT' ? 'there is no such file' : `the file can't be read (${code})`);
  }
}

/** @throws ConfigError where the file can't be read. */
export function textOf(file: string): string {
  return new TextDecoder().decode(bytesOf(file));
}

export function unreadable(at: Place, message: string, mend?: string): ConfigError {
  return new ConfigError([{ ...at, message, ...(mend ? { mend } : {}) }]);
}
