import { readFileSync } from 'node:fs';
import type { ErrorObject, ValidateFunction } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { Document, LineCounter } from 'yaml';
import { nearest } from '../schema/problem.js';
import { keyPosition, type Path, valuePosition } from './positions.js';
import type { ConfigProblem } from './problem.js';

type Json = Record<string, unknown>;

/** The JSON Schema of sluice.yaml. */
export const configSchema: Json = JSON.parse(readFileSync(new URL('../../generator/config/sluice.schema.json', import.meta.url), 'utf8'));

let compiled: ValidateFunction | undefined;

/** Checks a document's value against sluice.schema.json. Gives all problems, the first in the file first. */
export function validate(value: unknown, doc: Document, lines: LineCounter, file: string): ConfigProblem[] {
  compiled ??= new Ajv2020({ strict: true, allErrors: true, discriminator: true, verbose: true, strictRequired: false }).compile(configSchema);
  if (compiled(value)) return [];
  // Branches of a oneOf complain each for itself; the oneOf says it better.
  const told = (compiled.errors ?? []).filter((error) => !error.schemaPath.includes('/oneOf/'));
  const problems = told.map((error) => describe(error, doc, lines, file));
  const unique = new Map(problems.map((problem) => [`${problem.line}:${problem.column}`, problem]));
  return [...unique.values()].sort((a, b) => a.line - b.line || a.column - b.column);
}

function describe(error: ErrorObject, doc: Document, lines: LineCounter, file: string): ConfigProblem {
  const path: Path = error.instancePath.split('/').slice(1).map(token);
  const at = { file, ...valuePosition(doc, lines, path) };
  const name = path.length > 0 ? `"${path.filter((part) => typeof part === 'string').at(-1)}"` : 'the file';
  const schema = (error.parentSchema ?? {}) as Json;
  if (error.schemaPath.includes('/secret/')) {
    return {
      ...at,
      message: `${name} is a secret: its value belongs in the collector's environment, never in this file`,
      mend: `write a reference to a variable, such as \${SLUICE_${name.replaceAll('"', '').toUpperCase()}}`,
    };
  }
  switch (error.keyword) {
    case 'additionalProperties': {
      const key = String(error.params.additionalProperty);
      const valid = Object.keys(schema.properties as Json);
      return { file, ...keyPosition(doc, lines, path, key), message: `"${key}" is not known here`, mend: suggest(key, valid) };
    }
    case 'required':
      return { ...at, message: `"${error.params.missingProperty}" is missing`, mend: help(schema, error.params.missingProperty) };
    case 'dependentRequired':
      return { ...at, message: `"${error.params.property}" needs "${error.params.missingProperty}" beside it` };
    case 'discriminator': {
      const valid = types(schema);
      const type: Path = [...path, 'type'];
      if (error.params.tagValue === undefined) return { ...at, message: '"type" is missing', mend: `one of ${valid.join(', ')}` };
      const given = String(error.params.tagValue);
      return { file, ...valuePosition(doc, lines, type), message: `"${given}" is no type of ${path[0]}`, mend: suggest(given, valid) };
    }
    case 'enum': {
      const valid = (schema.enum as unknown[]).map(String);
      return { ...at, message: `${name} is one of ${valid.join(', ')}`, ...(typeof error.data === 'string' ? { mend: suggest(error.data, valid) } : {}) };
    }
    case 'pattern':
      return { ...at, message: `${name} is not of the right form${schema.description ? `: ${schema.description}` : ''}`, ...example(schema) };
    case 'type': {
      const what = typeof path.at(-1) === 'number' ? `an item of ${name}` : name;
      const mend = schema.discriminator ? { mend: `it has a "type": ${types(schema).join(', ')}` } : {};
      return { ...at, message: `${what} must be ${article(error.params.type)}${error.data === null ? ', not empty' : ''}`, ...mend };
    }
    case 'minItems':
      return { ...at, message: `${name} needs at least one` };
    case 'uniqueItems':
      return { ...at, message: `${name} names one thing twice` };
    case 'oneOf':
      return { ...at, message: `${name} is not of the right form: ${schema.description}` };
    default:
      return { ...at, message: `${name} ${error.message ?? 'is wrong'}` };
  }
}

/** A token of a JSON pointer; list indexes as numbers. */
function token(text: string): string | number {
  const plain = text.replaceAll('~1', '/').replaceAll('~0', '~');
  return /^\d+$/.test(plain) ? Number(plain) : plain;
}

function suggest(given: string, valid: string[]): string {
  const near = nearest(given, valid);
  return near ? `did you mean "${near}"?` : `one of ${valid.join(', ')}`;
}

/** What a value looks like, where the schema shows one. */
function example({ examples }: Json): { mend?: string } {
  return Array.isArray(examples) ? { mend: `such as ${examples[0]}` } : {};
}

/** What a missing member is for, from its description. */
function help(schema: Json, name: string): string {
  const property = ((schema.properties ?? {}) as Record<string, Json>)[name];
  return property?.description ? `add "${name}: …" (${property.description})` : `add "${name}: …"`;
}

/** The types that a list's items may have. */
function types(schema: Json): string[] {
  const defs = configSchema.$defs as Record<string, { properties: { type: { const: string } } }>;
  return (schema.oneOf as { $ref: string }[]).map((branch) => defs[branch.$ref.replace('#/$defs/', '')]?.properties.type.const ?? '');
}

function article(type: unknown): string {
  const names: Record<string, string> = {
    object: 'a map',
    array: 'a list',
    string: 'text',
    boolean: 'true or false',
    integer: 'a whole number',
    number: 'a number',
  };
  return names[String(type)] ?? String(type);
}
