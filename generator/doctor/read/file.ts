import { bytesOf } from '../../config/file.js';
import { ConfigError } from '../../config/problem.js';
import type { Place } from '../model.js';

/** @throws ConfigError where the file can't be read. */
export function textOf(file: string): string {
  return new TextDecoder().decode(bytesOf(file));
}

export function unreadable(at: Place, message: string, mend?: string): ConfigError {
  return new ConfigError([{ ...at, message, ...(mend ? { mend } : {}) }]);
}
