import type { JSONSchema } from 'json-schema-to-typescript';
import type { Output, Plan, ValueType } from '../../plan/types.js';
import { typeName } from './name.js';

const scalars: Record<ValueType, JSONSchema> = {
  keyword: { type: 'string' },
  text: { type: 'string' },
  ip: { type: 'string' },
  date: { type: 'string' },
  long: { type: 'integer' },
  double: { type: 'number' },
  boolean: { type: 'boolean' },
  flattened: { type: 'object', additionalProperties: true },
  any: {},
};

/** The answer to an event, as a JSON Schema: every output of the plan at its path. */
export function recordSchema(plan: Plan): JSONSchema {
  const root: JSONSchema = {
    title: `${typeName(plan.title)}${typeName(plan.schema.toUpperCase())}`,
    description: `The answer to ${plan.title}'s events in ${plan.schema.toUpperCase()} ${plan.schemaVersion}.`,
    type: 'object',
    properties: {},
    additionalProperties: true,
  };
  for (const output of plan.outputs) place(root, output);
  return root;
}

function place(root: JSONSchema, output: Output): void {
  let node = root;
  for (const name of output.path.slice(0, -1)) {
    const properties = node.properties as Record<string, JSONSchema>;
    properties[name] ??= { type: 'object', properties: {}, additionalProperties: true };
    node = properties[name];
  }
  const value = scalars[output.type];
  (node.properties as Record<string, JSONSchema>)[output.path.at(-1) as string] = {
    ...(output.list ? { type: 'array', items: value } : value),
    ...(output.description ? { description: output.description } : {}),
  };
}
