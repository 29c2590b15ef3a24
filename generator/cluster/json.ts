/** JSON as `JSON.parse` gives it. */
export type JsonValue = null | boolean | number | string | JsonValue[] | JsonObject;

export interface JsonObject {
  [name: string]: JsonValue;
}

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The value as an object, empty where it is none. */
export function objectOf(value: unknown): JsonObject {
  return isObject(value) ? value : {};
}

/** The value as a list, empty where it is none. */
export function listOf(value: unknown): JsonValue[] {
  return Array.isArray(value) ? value : [];
}

/** The texts of a list; of a single text, itself. */
export function textsOf(value: unknown): string[] {
  return (typeof value === 'string' ? [value] : listOf(value)).filter((item) => typeof item === 'string');
}

/** The object without members of these names, at its top level. */
export function without(object: JsonObject, names: string[]): JsonObject {
  return Object.fromEntries(Object.entries(object).filter(([name]) => !names.includes(name)));
}
