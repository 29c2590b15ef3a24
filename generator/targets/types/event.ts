import type { JSONSchema } from 'json-schema-to-typescript';
import type { FieldSource, KindSource } from '../../schema/link.js';
import { typeName } from './name.js';

/** A kind of event as a plain JSON Schema, its fields in place of the references. */
export function eventSchema(kind: KindSource, fields: FieldSource[]): JSONSchema {
  const listed = kind.fields.map((name) => fields.find((field) => field.name === name) as FieldSource);
  const root = object(listed);
  return {
    title: typeName(kind.title),
    description: kind.description,
    ...root,
    properties: { ...elsewhere(listed), ...root.properties },
    additionalProperties: true,
  };
}

/** Members of objects that may stand in the event itself instead, under a name of their own there. */
function elsewhere(fields: FieldSource[]): Record<string, JSONSchema> {
  return Object.assign(
    {},
    ...fields.flatMap(({ members }) => [
      elsewhere(members),
      ...members.flatMap((member) => spellings(member).root.map((name) => ({ [name]: fieldSchema(member) }))),
    ]),
  );
}

function object(fields: FieldSource[]): JSONSchema {
  return { type: 'object', properties: Object.fromEntries(fields.map((field) => [field.name, fieldSchema(field)])) };
}

function fieldSchema(field: FieldSource): JSONSchema {
  const { json } = field;
  const description = comment(field);
  if (field.members.length > 0) return { description, ...object(field.members), additionalProperties: true };
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
