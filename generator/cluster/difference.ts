import { diffArrays } from 'diff';
import { isObject, type JsonObject, type JsonValue, objectOf } from './json.js';

/** A line of a difference: `- template.settings.index.number_of_replicas: "1"`. */
export type DiffLine = `${'+' | '-'} ${string}`;

/**
 * What makes one object the other, a line a value, each with its whole path: a mapping is deep, and its braces say nothing.
 * Members are in the order of their names.
 */
export function difference(before: JsonObject | undefined, after: JsonObject | undefined): DiffLine[] {
  const parts = diffArrays(before ? linesOf(before) : [], after ? linesOf(after) : []);
  return parts.flatMap(({ added, removed, value }) => (added || removed ? value.map((line): DiffLine => `${added ? '+' : '-'} ${line}`) : []));
}

/** A value as lines `path: scalar`; a text of several lines, such as a script, as `path | line` each. */
function linesOf(value: JsonValue, path = ''): string[] {
  if (Array.isArray(value) && value.length > 0) {
    if (value.every((item) => !isObject(item) && !Array.isArray(item))) return [`${path}: ${JSON.stringify(value)}`];
    return value.flatMap((item, index) => linesOf(item, `${path}[${labelOf(item) ?? index}]`));
  }
  if (isObject(value) && Object.keys(value).length > 0) {
    return Object.keys(value)
      .sort()
      .flatMap((name) => linesOf(value[name] as JsonValue, joined(path, name)));
  }
  if (typeof value === 'string' && value.includes('\n')) return value.split('\n').map((line) => `${path} | ${JSON.stringify(line).slice(1, -1)}`);
  return [`${path}: ${JSON.stringify(value)}`];
}

/** What tells an item of a list from the others wherever it stands: a state's name, a processor's tag. */
function labelOf(item: JsonValue): string | undefined {
  const { name } = objectOf(item);
  if (typeof name === 'string') return name;
  const [inner, ...others] = Object.values(objectOf(item));
  const { tag } = objectOf(inner);
  return others.length === 0 && typeof tag === 'string' ? tag : undefined;
}

function joined(path: string, name: string): string {
  if (!/^[^\s.[\]"]+$/.test(name)) return `${path}[${JSON.stringify(name)}]`;
  return path === '' ? name : `${path}.${name}`;
}
