import type { ErrorObject } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import type { SchemaFile, SchemaFolder } from './load.js';
import { nearest, type Problem, SchemaError } from './problem.js';

const annotations = [
  'x-unit',
  'x-names',
  'x-keep',
  'x-free',
  'x-inline',
  'x-map-keys',
  'x-closed',
  'x-words',
  'x-flattened',
  'x-ecs',
  'x-ocsf',
  'x-cim',
  'x-cef',
];

/**
 * Checks every file against the vocabulary (ajv, strict mode) and every kind as a JSON Schema of its own.
 * What an annotation names (targets, fields, conditions) is checked when it is linked: plan/compile.ts.
 * @throws SchemaError with all problems found.
 */
export function checkSchemas(folder: SchemaFolder): void {
  const ajv = new Ajv2020({ strict: true, allErrors: true, allowUnionTypes: true, strictRequired: false, strictTypes: false, verbose: true });
  for (const file of folder.vocabulary) ajv.addSchema(file.json);
  const problems: Problem[] = [];
  const against = (file: SchemaFile, vocabulary: string): void => {
    const validate = ajv.getSchema(`vocabulary/${vocabulary}.schema.json`);
    if (!validate) throw new Error(`vocabulary/${vocabulary}.schema.json is missing`);
    if (!validate(file.json)) problems.push(...describe(file.path, validate.errors ?? []));
  };
  against(folder.envelope, 'envelope');
  for (const { schema, targets } of folder.answers) {
    against(schema, 'answer');
    against(targets, 'targets');
  }
  for (const product of folder.products) {
    against(product.product, 'product');
    against(product.fields, 'fields');
  }
  if (problems.length > 0) throw new SchemaError(problems);

  for (const product of folder.products) {
    const kinds = new Ajv2020({ strict: true, allErrors: true, strictTypes: false });
    formats.default(kinds);
    for (const keyword of annotations) kinds.addKeyword(keyword);
    kinds.addSchema(product.fields.json);
    for (const file of product.kinds.values()) {
      try {
        kinds.compile(file.json);
      } catch (error) {
        problems.push({ file: file.path, pointer: '', message: (error as Error).message });
      }
    }
  }
  if (problems.length > 0) throw new SchemaError(problems);
}

/** Of the errors that ajv gives for one place (every branch of a oneOf complains), the deepest say what was meant. */
function describe(file: string, errors: ErrorObject[]): Problem[] {
  const meant = ofMeantOperation(errors);
  const telling = meant.filter((error) => error.keyword !== 'oneOf' && error.keyword !== 'if');
  const pool = telling.length > 0 ? telling : meant;
  const deepest = pool.filter((error) => !pool.some((other) => other !== error && other.instancePath.startsWith(`${error.instancePath}/`)));
  const problems = new Map<string, Problem>();
  for (const error of deepest) {
    const problem: Problem = { file, pointer: error.instancePath, message: error.message ?? error.keyword };
    if (error.keyword === 'additionalProperties' || error.keyword === 'unevaluatedProperties') {
      const name = String(error.params.additionalProperty);
      problem.message = `"${name}" is not a member of the vocabulary here`;
      const valid = error.parentSchema?.properties;
      const near = valid ? nearest(name, Object.keys(valid)) : nearest(name, annotations);
      if (near) problem.nearest = near;
    } else if (error.keyword === 'enum') {
      const allowed = (error.params.allowedValues as unknown[]).map(String);
      problem.message = `must be one of ${allowed.join(', ')}`;
      const near = typeof error.data === 'string' ? nearest(error.data, allowed) : undefined;
      if (near) problem.nearest = near;
    }
    const key = `${problem.pointer} ${problem.nearest ?? problem.message}`;
    if (!problems.has(key)) problems.set(key, problem);
  }
  const suggested = [...problems.values()].filter((problem) => problem.nearest);
  return suggested.length > 0 ? suggested : [...problems.values()];
}

/** Of the branches of a oneOf, one for each operation, only what the branch says whose `op` is there; where none has it, which there are. */
function ofMeantOperation(errors: ErrorObject[]): ErrorObject[] {
  let rest = errors;
  for (const { keyword, instancePath, schemaPath, schema, data } of errors) {
    const op = keyword === 'oneOf' && typeof data === 'object' ? (data as { op?: unknown } | null)?.op : undefined;
    if (typeof op !== 'string') continue;
    const branches = schema as object[];
    const chosen = branches.findIndex((branch) => operationsOf(branch).includes(op));
    const here = (error: ErrorObject): boolean => `${error.instancePath}/`.startsWith(`${instancePath}/`);
    if (chosen >= 0) {
      const ofOther = ({ schemaPath: path }: ErrorObject): boolean => path.startsWith(`${schemaPath}/`) && !path.startsWith(`${schemaPath}/${chosen}/`);
      rest = rest.filter((error) => !(here(error) && ofOther(error)));
    } else {
      const allowedValues = branches.flatMap(operationsOf);
      const unknown = { keyword: 'enum', instancePath: `${instancePath}/op`, schemaPath: '', params: { allowedValues }, data: op };
      rest = [...rest.filter((error) => !here(error)), unknown];
    }
  }
  return rest;
}

/** The values of `op` that a branch of a oneOf is for. */
function operationsOf(branch: object): string[] {
  const op = (branch as { properties?: { op?: { const?: string; enum?: string[] } } }).properties?.op;
  return op?.enum ?? (op?.const === undefined ? [] : [op.const]);
}
