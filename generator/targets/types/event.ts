import type { JSONSchema } from 'json-schema-to-typescript';
import type { FieldSource, KindSource } from '../../schema/link.js';
import { typeName } from './name.js';

/** A kind of event as a plain JSON Schema, its fields in place of the references. `names` are those of the fields' objects. */
export function eventSchema(kind: KindSource, fields: FieldSource[], names: ObjectNames): JSONSchema {
  const listed = kind.fields.map((name) => fields.find((field) => field.name === name) as FieldSource);
  const root = object(listed, names);
  return {
    title: typeName(kind.title),
    description: kind.description,
    ...root,
    properties: { ...elsewhere(listed, names), ...root.properties },
    additionalProperties: true,
  };
}

/** The type of each field that is an object: kinds that have the field share it. */
export type ObjectNames = Map<FieldSource, string>;

/** The names of the fields' objects, and of objects within them: the product's, then the field's path. `taken` are names of other types. */
export function objectNames(product: string, fields: FieldSource[], taken: string[]): ObjectNames {
  const names: ObjectNames = new Map();
  const add = (field: FieldSource, path: string): void => {
    if (field.members.length === 0) return;
    const name = typeName(`${product} ${path}`);
    names.set(field, taken.includes(name) ? `${name}Object` : name);
    for (const member of field.members) add(member, `${path} ${member.name}`);
  };
  for (const field of fields) add(field, field.name);
  return names;
}

/** Each object as a JSON Schema of its own. */
export function objectSchemas(names: ObjectNames): JSONSchema[] {
  return [...names].map(([field, title]) => ({
    title,
    description: String(field.json.description),
    ...object(field.members, names),
    additionalProperties: true,
  }));
}

/** Members of objects that may stand in the event itself instead, under a name of their own there. */
function elsewhere(fields: FieldSource[], names: ObjectNames): Record<string, JSONSchema> {
  return Object.assign(
    {},
    ...fields.flatMap(({ members }) => [
      elsewhere(members, names),
      ...members.flatMap((member) => spellings(member).root.map((name) => ({ [name]: fieldSchema(member, names) }))),
    ]),
  );
}

function object(fields: FieldSource[], names: ObjectNames): JSONSchema {
  return { type: 'object', properties: Object.fromEntries(fields.map((field) => [field.name, fieldSchema(field, names)])) };
}

function fieldSchema(field: FieldSource, names: ObjectNames): JSONSchema {
  const { json } = field;
  const description = comment(field);
  const tsType = names.get(field);
  if (tsType) return { description, tsType };
  // The values seen so far help an editor; they never refuse another one.
  if (Array.isArray(json.enum)) return { description, tsType: `${json.enum.map((value) => JSON.stringify(value)).join(' | ')} | (string & {})` };
  return {
    description,
    type: json.type as 'string',
    ...(json.items ? { items: json.items as JSONSchema } : {}),
    ...(json.additionalProperties ? { additionalProperties: json.additionalProperties as JSONSchema } : {}),
  };
}

/** The description with what a doc comment can say more: unit, example, other spellings. */
function comment(field: FieldSource): string {
  const { json } = field;
  const lines = [String(json.description)];
  if (json['x-unit']) lines.push(`Unit: ${String(json['x-unit'])}.`);
  const { own, root } = spellings(field);
  if (own.length > 0) lines.push(`Also spelt ${own.join(', ')}.`);
  if (root.length > 0) lines.push(`Also in the event itself, as ${root.join(', ')}.`);
  for (const example of (json.examples ?? []) as unknown[]) lines.push(`@example ${JSON.stringify(example)}`);
  return lines.join('\n').replaceAll('*/', '*\\/');
}

/** Other names of a field: where it stands, and in the event's root. */
function spellings({ json }: FieldSource): { own: string[]; root: string[] } {
  const names = (json['x-names'] ?? []) as string[];
  return { own: names.filter((name) => !name.startsWith('/')), root: names.filter((name) => name.startsWith('/')).map((name) => name.slice(1)) };
}
