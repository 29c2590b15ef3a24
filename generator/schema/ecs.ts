import { EcsFlat, EcsVersion } from '@elastic/ecs';
import type { ValueType } from '../plan/types.js';
import { nearest } from './problem.js';
import type { TargetSchema } from './targets.js';

/** One field of the Elastic Common Schema, as `@elastic/ecs` lists it. */
export interface EcsField {
  name: string;
  /** Elasticsearch mapping type. */
  type: string;
  /** ECS asks for an array. */
  list: boolean;
  description: string;
  /** Values that ECS allows; absent where any will do. */
  allowed?: string[];
  /** Types ECS expects with each allowed value of event.category. */
  expectedTypes?: Map<string, string[]>;
}

interface FlatField {
  type: string;
  normalize?: string[];
  short: string;
  allowed_values?: { name: string; expected_event_types?: string[] }[];
  expected_values?: string[];
}

/** Version of ECS that targets are checked against: `9.4.0`. */
export const ecsVersion: string = EcsVersion;

const flat = EcsFlat as unknown as Record<string, FlatField>;

/** All names of ECS, for suggestions. */
export const ecsNames: string[] = Object.keys(flat);

/** The ECS field of this dotted name. */
export function ecsField(name: string): EcsField | undefined {
  const field = Object.hasOwn(flat, name) ? flat[name] : undefined;
  if (!field) return undefined;
  const allowed = field.allowed_values?.map((value) => value.name) ?? (name === 'dns.type' ? undefined : field.expected_values);
  return {
    name,
    type: field.type,
    list: field.normalize?.includes('array') ?? false,
    description: field.short,
    ...(allowed ? { allowed } : {}),
    ...(name === 'event.category' ? { expectedTypes: new Map(field.allowed_values?.map((value) => [value.name, value.expected_event_types ?? []])) } : {}),
  };
}

const types: Record<string, ValueType> = {
  keyword: 'keyword',
  constant_keyword: 'keyword',
  wildcard: 'keyword',
  match_only_text: 'text',
  text: 'text',
  long: 'long',
  integer: 'long',
  float: 'double',
  double: 'double',
  scaled_float: 'double',
  boolean: 'boolean',
  ip: 'ip',
  date: 'date',
  flattened: 'flattened',
};

/** The plan's type of an ECS field, or undefined where no single value can go (object, nested, geo_point). */
export function ecsValueType(field: EcsField): ValueType | undefined {
  return types[field.type];
}

/** ECS as the places that rules may write. */
export const ecs: TargetSchema = {
  title: `ECS ${ecsVersion}`,
  version: ecsVersion,
  find(name) {
    const field = ecsField(name);
    if (!field) return undefined;
    const { list, description, allowed } = field;
    return { type: ecsValueType(field), spelled: field.type, list, description, ...(allowed ? { allowed } : {}) };
  },
  nearest(name) {
    const below = ecsNames.filter((other) => other.startsWith(`${name}.`));
    return nearest(name, below.length > 0 ? below : ecsNames);
  },
};
