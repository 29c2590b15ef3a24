import type { SluiceConfig } from './config/config.js';
import { compilePlan } from './plan/compile.js';
import type { Plan } from './plan/types.js';
import { linkAnswers } from './schema/answers.js';
import { checkSchemas } from './schema/check.js';
import { type LinkedProduct, linkSchemas } from './schema/link.js';
import { loadSchemas, type SchemaFolder } from './schema/load.js';
import { targets } from './targets/index.js';
import type { Artifact, TargetInput } from './targets/target.js';

/** The products of a folder of schemas, and the plan of each. */
export interface Mapping {
  products: LinkedProduct[];
  plans: Plan[];
}

/**
 * Load, check, link, plan: a folder of annotated schemas to what every target is emitted from.
 * @param schemas Path of the folder.
 * @throws SchemaError with everything that is wrong in it.
 */
export function planSchemas(schemas: string): Mapping {
  return planFolder(loadSchemas(schemas));
}

/** The same of a folder that is loaded. */
export function planFolder(folder: SchemaFolder): Mapping {
  checkSchemas(folder);
  const products = linkSchemas(folder);
  const plans = products.map((product) => compilePlan(product, (plan) => linkAnswers(folder, product, plan)));
  return { products, plans };
}

/**
 * Emit: the artifacts of all targets for the products that the config names, ordered by path.
 * The same input gives the same artifacts, byte for byte.
 */
export async function emit(mapping: Mapping, config: SluiceConfig): Promise<Artifact[]> {
  const input = targetInput(mapping, config);
  const artifacts = (await Promise.all(targets.map((target) => target.emit(input)))).flat();
  const paths = new Set<string>();
  for (const { path } of artifacts) {
    if (paths.has(path)) throw new Error(`two targets write ${path}`);
    paths.add(path);
  }
  return artifacts.sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** What targets are emitted from: the products that the config names. */
export function targetInput({ products, plans }: Mapping, config: SluiceConfig): TargetInput {
  return {
    products: products.filter((product) => config.products.includes(product.name)),
    plans: plans.filter((plan) => config.products.includes(plan.product)),
    config,
  };
}

/**
 * All phases: schemas and config to artifacts.
 * @throws SchemaError with everything that is wrong in the schemas.
 */
export function generateAll({ schemas, config }: { schemas: string; config: SluiceConfig }): Promise<Artifact[]> {
  return emit(planSchemas(schemas), config);
}
