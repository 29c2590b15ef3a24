import type { SluiceConfig } from '../config/config.js';
import type { Plan } from '../plan/types.js';
import type { LinkedProduct } from '../schema/link.js';

/** One file to be written. */
export interface Artifact {
  /** Path below the output folder, with `/`: `configs/elasticsearch/…`. */
  path: string;
  content: string;
}

/** Everything a target is emitted from. */
export interface TargetInput {
  /** One plan a product, in the products' order. */
  plans: Plan[];
  /** The linked schemas that the plans were compiled from. */
  products: LinkedProduct[];
  /** The user's sluice.yaml. */
  config: SluiceConfig;
}

/** An engine or format that is generated: one folder under generator/targets, unknown to the others. */
export interface Target {
  name: string;
  /** Pure: the same input gives the same artifacts, byte for byte. */
  emit(input: TargetInput): Artifact[] | Promise<Artifact[]>;
}
