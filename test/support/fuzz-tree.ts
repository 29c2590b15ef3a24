import { type Json, JsonNumber } from '../../generator/plan/oracle/json.js';
import type { Random } from './fuzz-random.js';

/** A JSON value that can be spelled in any way: members may be doubled, numbers and faults are raw text. */
export type Tree =
  | { kind: 'object'; members: [string, Tree][] }
  | { kind: 'array'; items: Tree[] }
  | { kind: 'string'; text: string }
  | { kind: 'raw'; text: string };

export function object(members: [string, Tree][]): Tree {
  return { kind: 'object', members };
}

export function string(text: string): Tree {
  return { kind: 'string', text };
}

export function raw(text: string): Tree {
  return { kind: 'raw', text };
}

export function toTree(value: Json): Tree {
  if (value instanceof Map) return object([...value].map(([name, member]) => [name, toTree(member)]));
  if (Array.isArray(value)) return { kind: 'array', items: value.map(toTree) };
  if (typeof value === 'string') return string(value);
  return raw(value instanceof JsonNumber ? value.text : String(value));
}

/** How a text spells what JSON leaves open. */
export interface Spelling {
  /** `ascii`: everything else as `\uXXXX`; `raw`: UTF-8; `wild`: any character in any of its spellings. */
  escapes: 'ascii' | 'raw' | 'wild';
  /** Blanks between tokens. */
  blanks: boolean;
}

const short: Record<string, string> = { '"': '"', '\\': '\\', '/': '/', '\b': 'b', '\f': 'f', '\n': 'n', '\r': 'r', '\t': 't' };

export function spellString(text: string, escapes: Spelling['escapes'], random: Random): string {
  if (escapes === 'raw') return JSON.stringify(text);
  if (escapes === 'ascii') return JSON.stringify(text).replace(/[\u0080-\uffff]/g, unicode);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: controls are what JSON must escape
  const spelled = text.toWellFormed().replace(/["\\/\x00-\x1feLCortuv]|[^\x00-\x7f]/gu, (c) => {
    const must = c < ' ' || c === '"' || c === '\\';
    if (!must && !random.once(4)) return c;
    if (short[c] !== undefined && random.once(2)) return `\\${short[c]}`;
    const upper = random.once(2);
    return [...Array(c.length).keys()]
      .map((index) =>
        upper
          ? unicode(c[index] as string)
              .toUpperCase()
              .replace('U', 'u')
          : unicode(c[index] as string),
      )
      .join('');
  });
  return `"${spelled}"`;
}

function unicode(c: string): string {
  return `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

const gaps = [' ', '\n', '\t', '\r\n', '  '];

export function spell(tree: Tree, spelling: Spelling, random: Random): string {
  const gap = (): string => (spelling.blanks && random.once(3) ? random.pick(gaps) : '');
  const write = (node: Tree): string => {
    switch (node.kind) {
      case 'object':
        return `{${gap()}${node.members.map(([name, value]) => `${spellString(name, spelling.escapes, random)}${gap()}:${gap()}${write(value)}${gap()}`).join(`,${gap()}`)}}`;
      case 'array':
        return `[${gap()}${node.items.map((item) => `${write(item)}${gap()}`).join(`,${gap()}`)}]`;
      case 'string':
        return spellString(node.text, spelling.escapes, random);
      case 'raw':
        return node.text;
    }
  };
  return write(tree);
}
