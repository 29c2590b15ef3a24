import { readFileSync } from 'node:fs';
import { ConfigError } from './problem.js';

/**
 * Reads a file that the user names.
 * @param mend What to do where there is none.
 * @throws ConfigError where it can't be read.
 */
export function bytesOf(file: string, mend?: string): Uint8Array {
  try {
    return readFileSync(file);
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    const missing = code === 'ENOENT';
    const message = missing ? 'there is no such file' : systemMessage(code);
    throw new ConfigError([{ file, line: 1, column: 1, message, ...(missing && mend ? { mend } : {}) }]);
  }
}

/** The text of such a file, in UTF-8. @throws ConfigError where it can't be read. */
export function textOf(file: string): string {
  return new TextDecoder().decode(bytesOf(file));
}

/** The value of a JSON text. @throws ConfigError with the place where it is none. */
export function jsonOf(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const { message } = error as Error;
    const before = text.slice(0, Number(/position (\d+)/.exec(message)?.[1] ?? text.length)).split('\n');
    const at = { line: before.length, column: (before.at(-1) as string).length + 1 };
    throw new ConfigError([{ file, ...at, message: `not JSON: ${message.replace(/ (in JSON )?at position.*/s, '')}` }]);
  }
}

/** What the system's error codes mean. */
export function systemMessage(code: string): string {
  switch (code) {
    case 'ENOENT':
      return 'there is no such file or folder';
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return `not allowed (${code})`;
    case 'EISDIR':
      return 'it is a folder, not a file';
    case 'ENOTDIR':
      return 'it is a file, not a folder';
    case 'ENOSPC':
      return 'the disk is full';
    default:
      return `the system says ${code}`;
  }
}
