/** Takes a line that says how far it is. */
export type Tell = (line: string) => void;

/** A real engine that is got on demand and kept in the cache. */
export interface Program {
  /** `opensearch2` */
  name: string;
  /** `OpenSearch 2.19.6` */
  title: string;
  /** What to install so that it can be got; undefined where nothing is missing. */
  missing(): string | undefined;
  isCached(): boolean;
  /** Gets it where it is not in the cache. @throws CommandError where that fails, again and again. */
  get(tell: Tell): Promise<void>;
}
