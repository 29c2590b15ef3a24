import { jsonOf, textOf } from '../config/file.js';
import { ConfigError } from '../config/problem.js';

/** A difference that is known, cannot be helped, and is said why. */
export interface Exception {
  /** `<folder>/<name>` of the corpus. */
  case: string;
  /** Names of the engines that have it. */
  engines: string[];
  /** Answers that have it, as {@link answerName}; of ECS where it is not said. */
  answers?: string[];
  /** As {@link Difference.path}. */
  path: string;
  reason: string;
}

/** Reads the exceptions. @throws ConfigError where the file is not there, or holds no list of them. */
export function readExceptions(file: string): Exception[] {
  const found = jsonOf(textOf(file), file);
  if (Array.isArray(found) && found.every(isException)) return found;
  const mend = 'each has "case", "engines", "path" and "reason"';
  throw new ConfigError([{ file, line: 1, column: 1, message: 'this is no list of exceptions', mend }]);
}

function isException(one: unknown): one is Exception {
  const { case: id, engines, path, reason } = (one ?? {}) as Partial<Exception>;
  return [id, path, reason].every((text) => typeof text === 'string') && Array.isArray(engines);
}
