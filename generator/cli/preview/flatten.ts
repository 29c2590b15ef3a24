import { tokens } from './tokens.js';

/** One value of a JSON text: where it stands, and how it is written there. */
export interface Entry {
  /** `process.parent.pid`, `items[0].name` */
  path: string;
  /** JSON text of a scalar, of a list of scalars, or of an empty object. */
  value: string;
}

/** An object or array that is open. */
interface Open {
  list: boolean;
  path: string;
  /** Where it begins in the text. */
  at: number;
  /** Entries before its own. */
  before: number;
  index: number;
  /** Whether it holds no object and no array. */
  flat: boolean;
  empty: boolean;
}

/** The values of a JSON object in their order and spelling: no number is parsed, no escape decoded. */
export function flatten(json: string): Entry[] {
  const entries: Entry[] = [];
  const stack: Open[] = [];
  let path = '';
  let isKey = false;
  for (const { text, at } of tokens(json)) {
    const top = stack.at(-1);
    if (text === '{' || text === '[') {
      if (top) Object.assign(top, { empty: false, flat: false });
      stack.push({ list: text === '[', path, at, before: entries.length, index: 0, flat: true, empty: true });
      isKey = text === '{';
      if (text === '[') path = `${path}[0]`;
    } else if (text === '}' || text === ']') {
      const closed = stack.pop();
      if (closed === undefined || closed.path === '' || !(closed.empty || (closed.list && closed.flat))) continue;
      // A list of scalars is one value.
      entries.length = closed.before;
      entries.push({ path: closed.path, value: closed.empty ? `${json[closed.at]}${text}` : json.slice(closed.at, at + 1) });
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
