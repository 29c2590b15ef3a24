import { closest } from 'fastest-levenshtein';

/** One thing wrong in an annotated schema: where, what, and the nearest valid name. */
export interface Problem {
  /** Path of the file, relative to the schemas' folder. */
  file: string;
  /** JSON pointer (RFC 6901) into the file. */
  pointer: string;
  message: string;
  /** The nearest valid name, where a name was wrong. */
  nearest?: string;
}

/** Thrown with everything that was wrong, not only the first. */
export class SchemaError extends Error {
  constructor(readonly problems: Problem[]) {
    super(problems.map(formatProblem).join('\n'));
    this.name = 'SchemaError';
  }
}

export function formatProblem(problem: Problem): string {
  const mend = problem.nearest ? ` - did you mean "${problem.nearest}"?` : '';
  return `${problem.file}#${problem.pointer}: ${problem.message}${mend}`;
}

/** The valid name nearest to `name`, or undefined where none is near enough to be meant. */
export function nearest(name: string, valid: Iterable<string>): string | undefined {
  const names = [...valid];
  if (names.length === 0) return undefined;
  const found = closest(name, names);
  const shared = new Set(name.toLowerCase()).size;
  return found && Math.abs(found.length - name.length) <= Math.max(3, shared) ? found : undefined;
}

/** Escapes one reference token of a JSON pointer. */
export function pointerToken(token: string | number): string {
  return `/${String(token).replaceAll('~', '~0').replaceAll('/', '~1')}`;
}
