import { existsSync, readFileSync } from 'node:fs';

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

/** Reads the exceptions; none where there is no such file. */
export function readExceptions(file: string): Exception[] {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : [];
}
