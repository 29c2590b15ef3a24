/** One thing wrong in sluice.yaml. */
export interface ConfigProblem {
  file: string;
  /** From 1. */
  line: number;
  /** From 1. */
  column: number;
  /** What is wrong and why. Never holds a value that may be a secret. */
  message: string;
  /** What to write instead. */
  mend?: string;
}

/** Thrown with everything that was wrong. The command line exits with 78 (EX_CONFIG). */
export class ConfigError extends Error {
  constructor(readonly problems: ConfigProblem[]) {
    super(problems.map(formatConfigProblem).join('\n'));
    this.name = 'ConfigError';
  }
}

/** `sluice.yaml:4:3: "prot" is not known here - did you mean "port"?` */
export function formatConfigProblem(problem: ConfigProblem): string {
  return `${problem.file}:${problem.line}:${problem.column}: ${problem.message}${problem.mend ? ` - ${problem.mend}` : ''}`;
}
