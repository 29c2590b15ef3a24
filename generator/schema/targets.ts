import type { ValueType } from '../plan/types.js';
import { nearest } from './problem.js';

/** One place of an answer that a rule may write. */
export interface Target {
  /** The plan's type, or undefined where no single value can go. */
  type: ValueType | undefined;
  /** Its type as the answer's schema names it. */
  spelled: string;
  list: boolean;
  description?: string;
  /** Values that the schema allows; absent where any will do. */
  allowed?: string[];
  /** Code points that a text may have. */
  maxLength?: number;
  /** The members of an object, or of the objects in a list. */
  members?: Members;
}

/** Everything that an answer in a schema may hold. */
export interface TargetSchema {
  /** As messages name it: `ECS 9.4.0`. */
  title: string;
  version: string;
  /** The place of this dotted name; `name[0]` is the one object of an array. */
  find(name: string): Target | undefined;
  nearest(name: string): string | undefined;
}

/** An entry of a dictionary of targets (schemas/answers/<name>.targets.json): a value of a type, or an object by its name. */
interface Entry {
  type?: ValueType;
  object?: string;
  list?: boolean;
  values?: (string | number)[];
  maxLength?: number;
}

type Members = Record<string, Entry>;

/** A dictionary of targets: the members of the answer, and of the objects that they name. */
export interface Dictionary {
  root: Members;
  objects: Record<string, Members>;
}

/** The target schema that a dictionary describes. */
export function dictionarySchema(name: string, version: string, dictionary: Dictionary): TargetSchema {
  const members = (entry: Entry): Members | undefined => (entry.object === undefined ? undefined : dictionary.objects[entry.object]);
  const own = (of: Members, member: string): Entry | undefined => (Object.hasOwn(of, member) ? of[member] : undefined);
  /** The members of the object at these parts of a path. */
  const below = (parts: string[]): Members | undefined => {
    let here: Members | undefined = dictionary.root;
    for (const part of parts) {
      const entry: Entry | undefined = here && own(here, withoutIndex(part));
      here = entry && (entry.list === true) === part.endsWith('[0]') ? members(entry) : undefined;
    }
    return here;
  };
  return {
    title: `${name.toUpperCase()} ${version}`,
    version,
    find(path) {
      const parts = path.split('.');
      const around = below(parts.slice(0, -1));
      const entry = around && own(around, parts.at(-1) as string);
      if (!entry) return undefined;
      const inner = members(entry);
      return {
        type: entry.type,
        spelled: entry.type ?? `${entry.object}`,
        list: entry.list ?? false,
        ...(entry.values ? { allowed: entry.values.map(String) } : {}),
        ...(entry.maxLength ? { maxLength: entry.maxLength } : {}),
        ...(inner ? { members: inner } : {}),
      };
    },
    nearest(path) {
      const parts = path.split('.');
      for (let length = parts.length - 1; length >= 0; length--) {
        const around = below(parts.slice(0, length));
        if (!around) continue;
        const names = Object.entries(around).map(([member, entry]) => (entry.object && entry.list ? `${member}[0]` : member));
        const one = `${parts[length]}[0]`;
        const near = names.includes(one) ? one : nearest(parts[length] as string, names);
        return near && [...parts.slice(0, length), near].join('.');
      }
      return undefined;
    },
  };
}

/** `evidences[0]` is one object of the array `evidences`. */
export function withoutIndex(part: string): string {
  return part.endsWith('[0]') ? part.slice(0, -3) : part;
}
