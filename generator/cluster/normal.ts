import { isDeepStrictEqual } from 'node:util';
import { isObject, type JsonObject, type JsonValue, objectOf, without } from './json.js';

/**
 * Clusters answer objects otherwise than they were put: defaults are filled in, settings become texts, times and versions of
 * their own are added. A normal form is what both spellings have in common; everything that a user could have changed stays in it.
 */

/** Members that lifecycle engines fill in where they are not given, with the values that say the same as their absence. */
const lifecycleDefaults: Record<string, JsonValue[]> = {
  min_age: ['0ms', '0d'],
  delete_searchable_snapshot: [true],
  copy_alias: [false],
  prevent_empty_rollover: [false],
  retry: [{ count: 3, backoff: 'exponential', delay: '1m' }],
  error_notification: [null],
  transitions: [[]],
};

/** What ISM says of a policy beside what was put. */
const policyFacts = ['policy_id', 'last_updated_time', 'schema_version', 'user'];

/** ILM's and ISM's policies. */
export function normalLifecycle(body: JsonObject): JsonObject {
  const policy = withoutDefaults(without(objectOf(body.policy), policyFacts), lifecycleDefaults) as JsonObject;
  const { ism_template } = policy;
  if (ism_template === undefined || ism_template === null) return { policy: without(policy, ['ism_template']) };
  const templates = Array.isArray(ism_template) ? ism_template : [ism_template];
  return { policy: { ...policy, ism_template: templates.map((template) => without(objectOf(template), ['last_updated_time'])) } };
}

/** Ingest pipelines: both engines keep them as they were put. */
export function normalPipeline(body: JsonObject): JsonObject {
  return body;
}

/** Members of `data_stream` as the engines fill them in. */
const dataStreamDefaults: Record<string, JsonValue[]> = {
  hidden: [false],
  allow_custom_routing: [false],
  timestamp_field: [{ name: '@timestamp' }],
};

/** Component and index templates. */
export function normalTemplate(body: JsonObject): JsonObject {
  const { template, data_stream, ...rest } = body;
  const { settings, mappings, ...others } = objectOf(template);
  const inner = withoutEmpty({ ...others, settings: normalSettings(objectOf(settings)), mappings: normalMappings(objectOf(mappings)) });
  return {
    ...withoutEmpty({ ...rest, template: inner }),
    ...(isObject(data_stream) ? { data_stream: withoutDefaults(data_stream, dataStreamDefaults) } : {}),
  };
}

/** Settings in one tree below `index`, every scalar as a text, as the engines keep them. */
function normalSettings(settings: JsonObject): JsonObject {
  return nested(flat(settings).map(([path, value]) => [(path.startsWith('index.') ? path : `index.${path}`).split('.'), texts(value)]));
}

function nested(entries: [string[], JsonValue][]): JsonObject {
  const members = new Map<string, [string[], JsonValue][]>();
  for (const [[name = '', ...rest], value] of entries) members.set(name, [...(members.get(name) ?? []), [rest, value]]);
  return Object.fromEntries(
    [...members].map(([name, inner]) => {
      const [[path, value]] = inner as [[string[], JsonValue]];
      return [name, path.length === 0 ? value : nested(inner)];
    }),
  );
}

/** Settings by their dotted names. */
function flat(settings: JsonObject, prefix = ''): [string, JsonValue][] {
  return Object.entries(settings).flatMap(([name, value]) => (isObject(value) ? flat(value, `${prefix}${name}.`) : [[`${prefix}${name}`, value]]));
}

function texts(value: JsonValue): JsonValue {
  if (Array.isArray(value)) return value.map(texts);
  return value === null ? null : String(value);
}

/** Mappings: `dynamic` may be a boolean or its text. */
function normalMappings(mappings: JsonObject): JsonObject {
  const { dynamic, properties, ...rest } = mappings;
  return {
    ...rest,
    ...(typeof dynamic === 'boolean' || typeof dynamic === 'string' ? { dynamic: String(dynamic) } : {}),
    ...(isObject(properties) ? { properties: Object.fromEntries(Object.entries(properties).map(([name, field]) => [name, normalField(field)])) } : {}),
  };
}

/** A field whose type is not said is an object, and an object's need not be said where it has properties. */
function normalField(field: JsonValue): JsonValue {
  if (!isObject(field)) return field;
  const normal = normalMappings(field);
  return normal.type === 'object' && isObject(normal.properties) ? without(normal, ['type']) : normal;
}

function withoutEmpty(object: JsonObject): JsonObject {
  return Object.fromEntries(
    Object.entries(object).filter(([, value]) => !(Array.isArray(value) ? value.length === 0 : isObject(value) && Object.keys(value).length === 0)),
  );
}

/** The value without members that say what their absence says, at any depth. */
function withoutDefaults(value: JsonValue, defaults: Record<string, JsonValue[]>): JsonValue {
  if (Array.isArray(value)) return value.map((item) => withoutDefaults(item, defaults));
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name, member]) => !defaults[name]?.some((standard) => isDeepStrictEqual(standard, member)))
      .map(([name, member]) => [name, withoutDefaults(member, defaults)]),
  );
}
