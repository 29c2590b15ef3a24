/** One thing that stands between the plan and the cluster. */
export interface ClusterProblem {
  message: string;
  mend?: string;
}

/** What a cluster refused, or why it could not be asked. Holds no secret. */
export class ClusterError extends Error {
  /**
   * @param unreachable The cluster gave no answer of its own; the command line exits with 69.
   */
  constructor(
    readonly problems: ClusterProblem[],
    readonly unreachable = false,
  ) {
    super(problems.map(({ message, mend }) => (mend ? `${message} - ${mend}` : message)).join('\n'));
    this.name = 'ClusterError';
  }
}
