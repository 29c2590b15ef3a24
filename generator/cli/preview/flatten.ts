/** One value of a JSON text: where it stands, and how it is written there. */
export interface Entry {
  /** `process.parent.pid`, `items[0].name` */
  path: string;
  /** JSON text of a scalar, of a list of scalars, or of an empty object. */
  value: string;
}

const token = /\s*("(?:[^"\\]|\\.)*"|\[(?:[^"[\]{}]|"(?:[^"\\]|\\.)*")*\]|[[\]{}:,]|[^\s[\]{}:,"]+)/y;

/** The values of a JSON object in their order and spelling: no number is parsed, no escape decoded. */
export function flatten(json: string): Entry[] {
  const entries: Entry[] = [];
  const stack: { list: boolean; path: string; index: number; empty: boolean }[] = [];
  let path = '';
  let isKey = false;
  token.lastIndex = 0;
  for (let match = token.exec(json); match; match = token.exec(json)) {
    const text = match[1] as string;
    const top = stack.at(-1);
    if (text === '{' || text === '[') {
      if (top) top.empty = false;
      stack.push({ list: text === '[', path, index: 0, empty: true });
      isKey = text === '{';
      if (text === '[') path = `${path}[0]`;
    } else if (text === '}' || text === ']') {
      const closed = stack.pop();
      if (closed?.empty && closed.path !== '') entries.push({ path: closed.path, value: text === '}' ? '{}' : '[]' });
    } else if (text === ',') {
      isKey = top?.list === false;
      if (top?.list) path = `${top.path}[${++top.index}]`;
    } else if (text === ':') {
      isKey = false;
    } else if (isKey && top) {
      const name = text.slice(1, -1);
      path = top.path === '' ? name : `${top.path}.${name}`;
      top.empty = false;
    } else {
      if (top) top.empty = false;
      entries.push({ path, value: text });
    }
  }
  return entries;
}

/** The value at a path, decoded; undefined where there is none. */
export function valueAt(entries: Entry[], path: string): unknown {
  const entry = entries.find((candidate) => candidate.path === path);
  return entry ? JSON.parse(entry.value) : undefined;
}
