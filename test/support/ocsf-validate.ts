import { readFileSync } from 'node:fs';
import { isIP } from 'node:net';
import { fileURLToPath } from 'node:url';

type Json = Record<string, unknown>;

/** What OCSF says of an attribute. */
interface Attribute {
  /** OCSF's scalar type, or an object's name. */
  type?: string;
  object?: string;
  list?: boolean;
  required?: boolean;
  /** Only where metadata.profiles names it. */
  profile?: string;
  /** The attribute that holds the caption of this one's value. */
  sibling?: string;
  /** The values there are, and their captions. */
  values?: Record<string, string>;
}

interface Shape {
  constraints?: { at_least_one?: string[]; just_one?: string[] };
  attributes: Record<string, Attribute>;
}

interface Schema {
  version: string;
  types: Record<string, { type?: string; regex?: string; range?: [number, number] }>;
  classes: Record<string, Shape & { name: string }>;
  objects: Record<string, Shape>;
}

const schema: Schema = JSON.parse(readFileSync(fileURLToPath(new URL('./ocsf-schema.json', import.meta.url)), 'utf8'));

/** What is wrong with an event by OCSF's own schema (ocsf-schema.json): `path: what`. */
export function ocsfProblems(event: Json): string[] {
  const shape = schema.classes[String(event.class_uid)];
  if (!shape) return [`class_uid: there is no class ${event.class_uid}`];
  const metadata = (event.metadata ?? {}) as Json;
  const problems = new Validator((metadata.profiles ?? []) as string[]).object(event, shape, '');
  if (event.type_uid !== Number(event.class_uid) * 100 + Number(event.activity_id)) {
    problems.push(`type_uid: ${event.type_uid} is not class ${event.class_uid}, activity ${event.activity_id}`);
  }
  if (event.type_name !== undefined && event.activity_id !== 99 && event.type_name !== `${shape.name}: ${event.activity_name}`) {
    problems.push(`type_name: "${event.type_name}" is not "${shape.name}: ${event.activity_name}"`);
  }
  if (metadata.version !== schema.version) problems.push(`metadata.version: ${metadata.version} is not ${schema.version}`);
  return problems;
}

class Validator {
  constructor(private readonly profiles: string[]) {}

  object(value: unknown, { attributes, constraints = {} }: Shape, path: string): string[] {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return [`${path}: is no object`];
    const object = value as Json;
    const at = (name: string): string => (path === '' ? name : `${path}.${name}`);
    const problems: string[] = [];
    for (const [name, attribute] of Object.entries(attributes)) {
      if (attribute.required && this.applies(attribute) && object[name] === undefined) problems.push(`${at(name)}: is required`);
    }
    const held = (names: string[]): number => names.filter((name) => object[name] !== undefined).length;
    const { at_least_one: some, just_one: one } = constraints;
    if (some && held(some) === 0) problems.push(`${path}: has none of ${some.join(', ')}`);
    if (one && held(one) !== 1) problems.push(`${path}: has not just one of ${one.join(', ')}`);
    for (const [name, member] of Object.entries(object)) {
      const attribute = Object.hasOwn(attributes, name) ? (attributes[name] as Attribute) : undefined;
      if (!attribute) problems.push(`${at(name)}: there is no such attribute`);
      else if (!this.applies(attribute)) problems.push(`${at(name)}: is of the profile ${attribute.profile}, which metadata.profiles does not name`);
      else problems.push(...this.attribute(member, attribute, at(name)), ...caption(object, member, attribute, at));
    }
    return problems;
  }

  private applies({ profile }: Attribute): boolean {
    return profile === undefined || this.profiles.includes(profile);
  }

  private attribute(value: unknown, attribute: Attribute, path: string): string[] {
    if (!attribute.list) return this.single(value, attribute, path);
    if (!Array.isArray(value)) return [`${path}: is no array`];
    if (value.length === 0) return [`${path}: is empty`];
    return value.flatMap((item, index) => this.single(item, attribute, `${path}[${index}]`));
  }

  private single(value: unknown, { type, object, values }: Attribute, path: string): string[] {
    if (object === 'object') return this.object(value, { attributes: {} }, path).filter((problem) => problem.endsWith('is no object'));
    if (object !== undefined) return this.object(value, schema.objects[object] as Shape, path);
    if (!fits(value, type as string)) return [`${path}: ${JSON.stringify(value)} is no ${type}`];
    if (values && !Object.hasOwn(values, String(value))) return [`${path}: ${JSON.stringify(value)} is none of ${Object.keys(values).join(', ')}`];
    return [];
  }
}

/** A name beside a number is the number's caption, but for 99, whose name is the source's. */
function caption(object: Json, value: unknown, { sibling, values }: Attribute, at: (name: string) => string): string[] {
  const name = sibling === undefined ? undefined : object[sibling];
  const wanted = values?.[String(value)];
  if (name === undefined || wanted === undefined || value === 99 || Array.isArray(name) || name === wanted) return [];
  return [`${at(sibling as string)}: "${name}" is not "${wanted}"`];
}

function fits(value: unknown, name: string): boolean {
  const { type = name, regex, range } = schema.types[name] ?? {};
  if (name === 'json_t') return true;
  if (name === 'ip_t') return typeof value === 'string' && isIP(value) !== 0;
  switch (type) {
    case 'boolean_t':
      return typeof value === 'boolean';
    case 'float_t':
      return typeof value === 'number';
    case 'integer_t':
    case 'long_t':
      return Number.isInteger(value) && (!range || ((value as number) >= range[0] && (value as number) <= range[1]));
    default:
      return typeof value === 'string' && value !== '' && (!regex || new RegExp(regex).test(value));
  }
}
