import { diffArrays } from 'diff';
import { isObject, type JsonObject, type JsonValue, objectOf } from './json.js';

/** A line of a difference: `- template.settings.index.number_of_replicas: "1"`. */
export type DiffLine = `${'+' | '-'} ${string}`;

/**
 * What makes one object the other, a line a value, each with its whole path: a mapping is deep, and its braces say nothing.
 * Members are in the order of their names.
 */
export function difference(before: JsonObject | undefined, after: JsonObject | undefined): DiffLine[] {
  const [old, young] = [before ? leavesOf(before) : [], after ? leavesOf(after) : []];
  const lines: DiffLine[] = [];
  let [i, j] = [0, 0];
  for (const { added, removed, count } of diffArrays(old.map(pathOf), young.map(pathOf))) {
    for (let n = 0; n < count; n++) lines.push(...changes(added ? [] : (old[i++] as Leaf).lines, removed ? [] : (young[j++] as Leaf).lines));
  }
  return lines;
}

/** A value at the end of a path, and how it is shown: `path: scalar`; a text of several lines, such as a script, as `path | line` each. */
interface Leaf {
  path: string;
  lines: string[];
}

function pathOf({ path }: Leaf): string {
  return path;
}

function changes(before: string[], after: string[]): DiffLine[] {
  const parts = diffArrays(before, after).filter(({ added, removed }) => added || removed);
  return parts.flatMap(({ added, value }) => value.map((line): DiffLine => `${added ? '+' : '-'} ${line}`));
}

function leavesOf(value: JsonValue, path = ''): Leaf[] {
  if (Array.isArray(value) && value.some((item) => isObject(item) || Array.isArray(item))) {
    return value.flatMap((item, index) => leavesOf(item, `${path}[${labelOf(item) ?? index}]`));
  }
  if (isObject(value) && Object.keys(value).length > 0) {
    return Object.keys(value)
      .sort()
      .flatMap((name) => leavesOf(value[name] as JsonValue, joined(path, name)));
  }
  const long = typeof value === 'string' && value.includes('\n');
  const lines = long ? value.split('\n').map((line) => `${path} | ${JSON.stringify(line).slice(1, -1)}`) : [`${path}: ${JSON.stringify(value)}`];
  return [{ path, lines }];
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
