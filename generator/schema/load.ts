import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SchemaError } from './problem.js';

/** A parsed JSON file of the schemas' folder. */
export interface SchemaFile {
  /** Path relative to the schemas' folder, with `/`. */
  path: string;
  json: Record<string, unknown>;
}

/** The files of one product's folder, as written. */
export interface ProductFiles {
  product: SchemaFile;
  fields: SchemaFile;
  /** One JSON Schema a kind, by file name. */
  kinds: Map<string, SchemaFile>;
}

export interface SchemaFolder {
  /** Absolute path of the folder. */
  root: string;
  envelope: SchemaFile;
  /** The vocabulary: what annotations may say. */
  vocabulary: SchemaFile[];
  products: ProductFiles[];
  /** Answer schemas beside ECS, and what each may hold. */
  answers: { schema: SchemaFile; targets: SchemaFile }[];
}

/**
 * Reads a folder of annotated schemas: `envelope.json`, `vocabulary/*.json`, `answers/*.json` and a folder a product.
 * @throws SchemaError where a file is missing or is not JSON.
 */
export function loadSchemas(root: string): SchemaFolder {
  const folders = readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== 'vocabulary' && entry.name !== 'answers')
    .map((entry) => entry.name)
    .sort();
  const answers = existsSync(join(root, 'answers')) ? readdirSync(join(root, 'answers')).sort() : [];
  return {
    root,
    answers: answers
      .filter((name) => name.endsWith('.json') && !name.endsWith('.targets.json'))
      .map((name) => ({ schema: readJson(root, `answers/${name}`), targets: readJson(root, `answers/${name.replace(/json$/, 'targets.json')}`) })),
    envelope: readJson(root, 'envelope.json'),
    vocabulary: readdirSync(join(root, 'vocabulary'))
      .filter((name) => name.endsWith('.json'))
      .sort()
      .map((name) => readJson(root, `vocabulary/${name}`)),
    products: folders.map((folder) => {
      const names = readdirSync(join(root, folder))
        .filter((name) => name.endsWith('.json'))
        .sort();
      return {
        product: readJson(root, `${folder}/product.json`),
        fields: readJson(root, `${folder}/fields.json`),
        kinds: new Map(names.filter((name) => name !== 'product.json' && name !== 'fields.json').map((name) => [name, readJson(root, `${folder}/${name}`)])),
      };
    }),
  };
}

function readJson(root: string, path: string): SchemaFile {
  const absolute = join(root, path);
  if (!existsSync(absolute)) throw new SchemaError([{ file: path, pointer: '', message: 'the file is missing' }]);
  try {
    return { path, json: JSON.parse(readFileSync(absolute, 'utf8')) };
  } catch (error) {
    throw new SchemaError([{ file: path, pointer: '', message: `not JSON: ${(error as Error).message}` }]);
  }
}
