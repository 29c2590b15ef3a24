import type { ProductFiles, SchemaFolder } from './load.js';
import { nearest, type Problem, pointerToken, SchemaError } from './problem.js';

/** A condition as a schema writes it. */
export type ConditionSource = string | { all: ConditionSource[] } | { any: ConditionSource[] } | { not: ConditionSource } | Record<string, TestSource>;

export type TestSource = boolean | string[] | { not?: string[]; starts?: string; ends?: string; contains?: string; has?: string[] };

export type Scalar = string | number | boolean;

export type ViaSource =
  | string
  | { op: 'lookup'; table: Record<string, Scalar>; default?: Scalar }
  | { op: 'split'; separator: string; replace?: [string, string]; dropLast?: string }
  | { op: 'scale'; zeros: number }
  | { op: 'item'; index: number }
  | { op: 'epoch'; unit: 's' | 'ms' | 'us' | 'ns' }
  | { op: 'join'; separator: string }
  | { op: 'select' | 'reject'; starts: string }
  | { op: 'elements' };

/** A rule as a schema writes it, with where it stands. */
export interface RuleSource {
  to: string;
  from?: string;
  value?: Scalar;
  via?: ViaSource;
  when?: ConditionSource;
  rank?: number;
  type?: string;
  list?: boolean;
  sequence?: boolean;
  /** Of a list of objects: the object that each value becomes, `$` in its place. */
  item?: Item;
}

/** A constant object, one value of which is `$`. */
export type Item = { [name: string]: string | number | boolean | Item };

/** A field of the product, its references resolved. */
export interface FieldSource {
  name: string;
  file: string;
  pointer: string;
  json: Record<string, unknown>;
  /** Fields of an object. */
  members: FieldSource[];
}

/** Derivations, conditions and rules of one file. */
export interface RuleBlock {
  file: string;
  /** JSON pointers of the three in their file. */
  pointer: string;
  derive: Record<string, Record<string, unknown>>;
  conditions: Record<string, ConditionSource>;
  rules: RuleSource[];
  /** Name of the rules' member. */
  rulesName: string;
}

/** Rules of one field. */
export interface FieldRules {
  /** Dotted name. */
  field: string;
  rules: (string | RuleSource)[];
  file: string;
  pointer: string;
}

export interface KindSource {
  name: string;
  /** event.module, where that is not the product. */
  module?: string;
  title: string;
  description: string;
  when: ConditionSource;
  fields: string[];
  /** Fields that every event of the kind has. */
  required: string[];
}

/** A product with every reference followed: what the plan is compiled from. */
export interface LinkedProduct {
  name: string;
  title: string;
  description: string;
  /** File of the product's own rules, for messages. */
  file: string;
  json: Record<string, unknown>;
  kinds: KindSource[];
  fields: FieldSource[];
  envelope: string[];
  carriers: string[];
  parsedSyslog: { mark: string; members: Record<string, string> };
}

/**
 * Follows the references between a folder's files: kinds to fields, fields to their members.
 * @throws SchemaError for a reference that leads nowhere.
 */
export function linkSchemas(folder: SchemaFolder): LinkedProduct[] {
  const envelope = Object.keys(folder.envelope.json.members as object);
  const carriers = (folder.envelope.json.carriers as { members: string[] }).members;
  const parsedSyslog = folder.envelope.json.syslog as LinkedProduct['parsedSyslog'];
  return folder.products.map((files) => linkProduct(files, { envelope, carriers, parsedSyslog }));
}

function linkProduct(files: ProductFiles, around: Pick<LinkedProduct, 'envelope' | 'carriers' | 'parsedSyslog'>): LinkedProduct {
  const problems: Problem[] = [];
  const defs = files.fields.json.$defs as Record<string, Record<string, unknown>>;
  const json = files.product.json;
  const kinds = (json.kinds as { name: string; module?: string; schema: string; when: ConditionSource }[]).map((kind, index): KindSource => {
    const file = files.kinds.get(kind.schema);
    if (!file) {
      const near = nearest(kind.schema, files.kinds.keys());
      problems.push({
        file: files.product.path,
        pointer: `/kinds/${index}/schema`,
        message: `there is no file "${kind.schema}"`,
        ...(near ? { nearest: near } : {}),
      });
      return { name: kind.name, title: '', description: '', when: kind.when, fields: [], required: [] };
    }
    const properties = (file.json.properties ?? {}) as Record<string, { $ref?: string }>;
    const fields: string[] = [];
    for (const [name, property] of Object.entries(properties)) {
      const target = property.$ref?.replace(/^fields\.json#\/\$defs\//, '');
      if (target !== undefined && Object.hasOwn(defs, target)) {
        fields.push(target);
        continue;
      }
      const near = target === undefined ? undefined : nearest(target, Object.keys(defs));
      problems.push({
        file: file.path,
        pointer: `/properties${pointerToken(name)}/$ref`,
        message: target === undefined ? 'a property of a kind refers to fields.json#/$defs/…' : `fields.json has no field "${target}"`,
        ...(near ? { nearest: near } : {}),
      });
    }
    return {
      name: kind.name,
      ...(kind.module ? { module: kind.module } : {}),
      title: String(file.json.title ?? kind.name),
      description: String(file.json.description ?? ''),
      when: kind.when,
      fields,
      required: (file.json.required ?? []) as string[],
    };
  });
  if (problems.length > 0) throw new SchemaError(problems);
  return {
    name: String(json.product),
    title: String(json.title),
    description: String(json.description),
    file: files.product.path,
    json,
    kinds,
    fields: Object.entries(defs).map(([name, def]) => linkField(name, def, files.fields.path, `/$defs${pointerToken(name)}`)),
    ...around,
  };
}

function linkField(name: string, json: Record<string, unknown>, file: string, pointer: string): FieldSource {
  const properties = (json.properties ?? {}) as Record<string, Record<string, unknown>>;
  return {
    name,
    file,
    pointer,
    json,
    members: Object.entries(properties).map(([member, def]) => linkField(member, def, file, `${pointer}/properties${pointerToken(member)}`)),
  };
}

/** Fields and their members by the dotted names that a plan gives them. */
export function fieldsByName(fields: FieldSource[], before = ''): Map<string, FieldSource> {
  return new Map(fields.flatMap((field) => [[before + field.name, field], ...fieldsByName(field.members, `${before}${field.name}.`)]));
}
