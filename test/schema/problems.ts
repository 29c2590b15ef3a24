import { fileURLToPath } from 'node:url';
import { planFolder } from '../../generator/generate.js';
import { loadSchemas } from '../../generator/schema/load.js';
import { type Problem, SchemaError } from '../../generator/schema/problem.js';

// biome-ignore lint/suspicious/noExplicitAny: the tests break the files in ways that no type allows.
export type Json = any;

/** The files of the first product, to be broken. */
export interface Files {
  product: Json;
  fields: Json;
  kind(name: string): Json;
}

const schemas = fileURLToPath(new URL('../../schemas', import.meta.url));

/** What the generator says of the project's own schemas after a change. */
export function problemsAfter(change: (files: Files) => void): Problem[] {
  const folder = loadSchemas(schemas);
  const files = folder.products[0];
  if (!files) throw new Error('there is no product');
  change({ product: files.product.json, fields: files.fields.json, kind: (name) => files.kinds.get(name)?.json });
  try {
    planFolder(folder);
  } catch (error) {
    if (error instanceof SchemaError) return error.problems;
    throw error;
  }
  return [];
}
