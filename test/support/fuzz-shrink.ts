import { JsonNumber, parseJson } from '../../generator/plan/oracle/json.js';
import { Random } from './fuzz-random.js';
import { spell, string, type Tree, toTree } from './fuzz-tree.js';

const encoder = new TextEncoder();

/** The shortest record found, by leaving members and runs of bytes out, of which still `holds` what holds of the whole. */
export function shrink(record: Uint8Array, holds: (candidate: Uint8Array) => boolean): Uint8Array {
  let best = record;
  const seen = tryTree(new TextDecoder().decode(record));
  if (seen) {
    const treeHolds = (tree: Tree): boolean => holds(encoder.encode(write(tree)));
    if (treeHolds(seen)) best = encoder.encode(write(smaller(seen, treeHolds)));
  }
  for (let run = Math.ceil(best.length / 2); run >= 1; run = run === 1 ? 0 : Math.ceil(run / 2)) {
    for (let at = 0; at < best.length; ) {
      const shorter = new Uint8Array([...best.subarray(0, at), ...best.subarray(at + run)]);
      if (holds(shorter)) best = shorter;
      else at += run;
    }
  }
  return best;
}

function write(tree: Tree): string {
  return spell(tree, { escapes: 'raw', blanks: false }, new Random(0));
}

function tryTree(text: string): Tree | undefined {
  try {
    const { value, end } = parseJson(text);
    return end === Buffer.byteLength(text) && typeof value === 'object' && value !== null && !(value instanceof JsonNumber) ? toTree(value) : undefined;
  } catch {
    return undefined;
  }
}

/** The tree without the members, items and nested texts' members that it can do without. */
function smaller(tree: Tree, holds: (tree: Tree) => boolean): Tree {
  if (tree.kind === 'object') {
    let { members } = tree;
    for (let i = members.length - 1; i >= 0; i--) {
      const without = members.filter((_, index) => index !== i);
      if (holds({ kind: 'object', members: without })) members = without;
    }
    for (let i = 0; i < members.length; i++) {
      const put = (value: Tree): [string, Tree][] => members.map((member, index) => (index === i ? [member[0], value] : member));
      members = put(smaller((members[i] as [string, Tree])[1], (value) => holds({ kind: 'object', members: put(value) })));
    }
    return { kind: 'object', members };
  }
  if (tree.kind === 'array') {
    let { items } = tree;
    for (let i = items.length - 1; i >= 0; i--) {
      const without = items.filter((_, index) => index !== i);
      if (holds({ kind: 'array', items: without })) items = without;
    }
    for (let i = 0; i < items.length; i++) {
      const put = (value: Tree): Tree[] => items.map((item, index) => (index === i ? value : item));
      items = put(smaller(items[i] as Tree, (value) => holds({ kind: 'array', items: put(value) })));
    }
    return { kind: 'array', items };
  }
  const inner = tree.kind === 'string' ? tryTree(tree.text) : undefined;
  if (!inner) return tree;
  const quoted = (value: Tree): Tree => string(write(value));
  return holds(quoted(inner)) ? quoted(smaller(inner, (value) => holds(quoted(value)))) : tree;
}

/** A record as a message shows it: its text, and its bytes where they are no text. */
export function show(record: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(record);
  } catch {
    return `base64 ${Buffer.from(record).toString('base64')} ${new TextDecoder().decode(record)}`;
  }
}
