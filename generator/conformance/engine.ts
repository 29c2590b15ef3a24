import type { Program } from '../engines/program.js';
import type { Mapping } from '../generate.js';
import type { FilterFunction } from '../plan/functions.js';
import type { Artifact } from '../targets/target.js';

/** What is put to the test: a mapping, what was generated from it, and the folder of its compiled filters. */
export interface Subject {
  mapping: Mapping;
  artifacts: Artifact[];
  modules: string;
}

/** Something that runs the mapping. */
export interface Engine {
  /** `opensearch2` */
  name: string;
  /** `OpenSearch 2.19.6` */
  title: string;
  /** It answers in ECS alone. */
  onlyEcs?: boolean;
  /** What has to be got to run it. */
  program?: Program;
  start(subject: Subject): Promise<RunningEngine>;
}

/** An engine that takes records. */
export interface RunningEngine {
  /**
   * Maps records, each with {@link recordTime} as the collector's time.
   * @param to what is answered: a schema, and what is chosen of it.
   * @param records JSON texts of one object each.
   * @returns JSON text of each answer, in order; what the engine said instead where it gave none.
   */
  run(product: string, to: FilterFunction, records: string[]): Promise<string[]>;
  stop(): Promise<void>;
}
