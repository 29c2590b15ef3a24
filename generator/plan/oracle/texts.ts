import type { Plan, TextGrammar } from '../types.js';
import { type Bound, bindMember, emptyBound } from './bind.js';
import type { JsonObject } from './json.js';
import { cut, date } from './operations.js';
import { orderedPairs } from './ordered.js';
import { priorityLine } from './priority.js';

/** Reads a text as one of the product's text forms; undefined where it is none of them. */
export function readText(plan: Plan, text: string): Bound | undefined {
  for (const grammar of plan.texts) {
    const bound = readers[grammar.grammar](plan, text, grammar as never);
    if (bound) return bound;
  }
  return undefined;
}

const readers = {
  'key-value-lines': keyValueLines,
  columns,
  'cef-pairs': cefPairs,
  'ordered-pairs': orderedPairs,
  'priority-line': priorityLine,
};

/** A place in a text where a key may start a value. */
interface Candidate {
  /** Start of what the key ends: the line break or comma before it. */
  from: number;
  key: string;
  /** Start of the value. */
  value: number;
  known: boolean;
  /** The value is one line: what the next line starts with ends it. */
  line: boolean;
}

/** At most so many known keys are looked at; a text form has some sixty. */
export const maxCandidates = 256;

/**
 * `Key: value` lines as karmor prints them, `Key:value` lines as AccuKnox's exports hold them, and the one-line
 * `Key : value, Key : value` of some relays. Nothing is quoted, so a value may hold what looks like a key. A value that is neither
 * under someone else's control nor an object is one line. What follows the first of the others is read with most known keys in the order of the layout, each
 * key as late as it can be.
 */
function keyValueLines(plan: Plan, text: string, grammar: TextGrammar & { grammar: 'key-value-lines' }): Bound | undefined {
  let start = 0;
  let time: string | undefined;
  if (grammar.header && text.startsWith(grammar.header.starts)) {
    const end = text.indexOf('\n');
    const header = text.slice(0, end < 0 ? text.length : end);
    time = cut(cut(header, ' / ').after ?? '', ' ==').before;
    start = header.length + 1;
  }
  const root = plan.nodes[0] as Plan['nodes'][0];
  const first = /^([A-Za-z][A-Za-z0-9_]*)( ?):/.exec(text.slice(start));
  if (!first || !root.members.has(first[1] as string)) return undefined;
  const inline = first[2] === ' ';
  const pattern = inline ? /(?:^|, )([A-Za-z][A-Za-z0-9_]*) : ?/g : /(?:^|\n)([A-Za-z][A-Za-z0-9_]*): ?/g;
  const isFree = (key: string): boolean | undefined => {
    const holds = root.members.get(key);
    return holds && 'field' in holds ? (plan.fields.find((field) => field.slot === holds.field)?.free ?? false) : undefined;
  };
  const all = [...text.slice(start).matchAll(pattern)].map(
    (match): Candidate => ({
      from: start + match.index,
      key: match[1] as string,
      value: start + match.index + match[0].length,
      known: root.members.has(match[1] as string),
      line: isFree(match[1] as string) === false,
    }),
  );
  const known = all.filter((candidate) => candidate.known).slice(0, maxCandidates);
  const sorted = longestRun(known, (key) => [0, key]);
  const ordered = longestRun(known, (key) => (grammar.order.includes(key) ? [grammar.order.indexOf(key), ''] : [grammar.order.length, key]));
  const chosen = new Set(ordered.length >= sorted.length ? ordered : sorted);

  const bound = emptyBound();
  if (time && grammar.header) bound.values.set(grammar.header.time, restored(time));
  const cuts: Candidate[] = [];
  let free = true;
  for (const candidate of all) {
    // After a value under someone else's control only a known key is believed.
    if (candidate.known ? !chosen.has(candidate) : free) continue;
    cuts.push(candidate);
    free = isFree(candidate.key) ?? false;
  }
  cuts.forEach((candidate, index) => {
    const value = text.slice(candidate.value, cuts[index + 1]?.from ?? text.length);
    bindText(plan, bound, candidate.key, value.replace(/\r$/, ''));
  });
  return bound;
}

/** The longest run from the first candidate whose ranks rise where the lines end, and in which the next one follows a line; of equals the one whose candidates come latest. */
function longestRun(candidates: Candidate[], rank: (key: string) => [number, string]): Candidate[] {
  const ranks = candidates.map((candidate) => rank(candidate.key));
  const below = (a: [number, string], b: [number, string]): boolean => a[0] < b[0] || (a[0] === b[0] && a[1] < b[1]);
  const length = new Array<number>(candidates.length).fill(1);
  const next = new Array<number>(candidates.length).fill(-1);
  let lines = 0;
  while (candidates[lines]?.line) lines++;
  for (let i = candidates.length - 1; i >= 0; i--) {
    for (let j = candidates.length - 1; j > i; j--) {
      if (candidates[i]?.line && j > i + 1) continue;
      if ((i < lines || below(ranks[i] as [number, string], ranks[j] as [number, string])) && (length[j] as number) + 1 > (length[i] as number)) {
        length[i] = (length[j] as number) + 1;
        next[i] = j;
      }
    }
  }
  const run: Candidate[] = [];
  for (let i = 0; i >= 0; i = next[i] as number) run.push(candidates[i] as Candidate);
  return run;
}

/** A time printed with a blank for its T and without its Z, as the source of these grammars does, as it was. */
function restored(time: string): string {
  return /^.{10} .*\d$/.test(time) && date(time) === `${time.replace(' ', 'T')}Z` ? (date(time) as string) : time;
}

/** Binds a value that came as text: what the schema calls an object is printed as a Go map. */
function bindText(plan: Plan, bound: Bound, key: string, value: string): void {
  const root = plan.nodes[0] as Plan['nodes'][0];
  const holds = root.members.get(key);
  const inner = /^map\[([\s\S]*)\]$/.exec(value)?.[1];
  if (holds && inner !== undefined) {
    if ('node' in holds) {
      const node = plan.nodes[holds.node] as Plan['nodes'][0];
      const members = goMap(inner, [...node.members.keys()]);
      if (members) {
        for (const [name, text] of members) bindMember(plan, bound, node, name, text);
        return;
      }
    } else {
      const field = plan.fields.find((candidate) => candidate.slot === holds.field);
      const members = field?.json === 'object' ? goMap(inner, field.mapKeys ?? []) : undefined;
      if (members) {
        bindMember(plan, bound, root, key, members);
        return;
      }
    }
  }
  bindMember(plan, bound, root, key, value);
}

/** `A:x B:y`, the inside of a Go map printed with sorted keys; undefined where it does not start with a known key. */
function goMap(inner: string, keys: string[]): JsonObject | undefined {
  const members: JsonObject = new Map();
  if (inner === '') return members;
  const cuts: { key: string; from: number; value: number }[] = [];
  let at = 0;
  for (const key of [...keys].sort()) {
    const found = inner.startsWith(`${key}:`) && at === 0 ? 0 : inner.indexOf(` ${key}:`, Math.max(0, at - 1));
    if (found < 0 || (cuts.length === 0 && found !== 0)) continue;
    const value = found + key.length + 1 + (inner[found] === ' ' ? 1 : 0);
    cuts.push({ key, from: found, value });
    at = value + 1;
  }
  if (cuts.length === 0) return undefined;
  cuts.forEach((entry, index) => {
    members.set(entry.key, inner.slice(entry.value, cuts[index + 1]?.from ?? inner.length));
  });
  return members;
}

/** `2026-05-26 04:31:02.113020  prod-fra-1  worker-02  [INFO]  text`: columns parted by two blanks, the first a date, the last all the rest. */
function columns(_plan: Plan, text: string, grammar: TextGrammar & { grammar: 'columns' }): Bound | undefined {
  const bound = emptyBound();
  let at = 0;
  for (const [index, slot] of grammar.fields.entries()) {
    const last = index === grammar.fields.length - 1;
    const end = last ? text.length : text.indexOf('  ', at);
    if (end < 0) return undefined;
    const column = text.slice(at, end);
    if (index === 0 && date(column) === undefined) return undefined;
    bound.values.set(slot, index === 0 ? restored(column) : !last && column.startsWith('[') && column.endsWith(']') ? column.slice(1, -1) : column);
    at = end + 2;
  }
  for (const constant of grammar.constants) bound.values.set(constant.slot, constant.value);
  return bound;
}

/** Of a flattened object also a name that the schema does not know is one: `evt.arg.flags`, `proc.aname[2]`. */
const dotted = /^[a-z][a-z0-9_]*(?:\.[a-z0-9_]+)+(?:\[[A-Za-z0-9_/.-]*\])?$/;

/**
 * A CEF line, unescaped: bars, then keys in their order, each at its first place after the one before; the value of one holds the fields
 * as `Key:value` in any order, each cut once.
 */
function cefPairs(plan: Plan, text: string, grammar: TextGrammar & { grammar: 'cef-pairs' }): Bound | undefined {
  if (!text.startsWith(grammar.starts)) return undefined;
  const bound = emptyBound();
  const root = plan.nodes[0] as Plan['nodes'][0];
  const bars = text.split('|');
  const size = grammar.header.length;
  if (bars.length < size + 2) return undefined;
  const extension = bars.slice(size + 1).join('|');
  const cuts: { key: string; from: number; value: number }[] = [];
  for (const key of grammar.keys) {
    const first = cuts.length === 0 && extension.startsWith(`${key}=`);
    const from = first ? -1 : extension.indexOf(` ${key}=`, cuts.at(-1)?.value ?? 0);
    if (first || from >= 0) cuts.push({ key, from, value: from + key.length + 2 });
  }
  if (!cuts.some((cut) => cut.key === grammar.member)) return undefined;
  const cef: JsonObject = new Map();
  grammar.header.forEach((name, index) => {
    const value = bars[index + 1] as string;
    if (root.members.has(name)) bindMember(plan, bound, root, name, value);
    else cef.set(name, value);
  });
  bindMember(plan, bound, root, 'cef', cef);
  cuts.forEach((cut, index) => {
    const value = extension.slice(cut.value, cuts[index + 1]?.from ?? extension.length);
    if (cut.key === grammar.member) keyedWords(plan, bound, value, plan.nodes[grammar.node] as Plan['nodes'][0]);
    else bindMember(plan, bound, root, cut.key, value);
  });
  return bound;
}

/** `Key:value Key:value`: a value ends where a blank and a key not seen before follow. */
function keyedWords(plan: Plan, bound: Bound, text: string, node: Plan['nodes'][0]): void {
  const cuts: { key: string; from: number; value: number }[] = [];
  const seen = new Set<unknown>();
  for (const match of text.matchAll(/(?:^|(?<= ))([^ :]+):/g)) {
    const key = match[1] as string;
    const holds = node.members.get(key);
    // A field is cut once, in whatever spelling.
    const identity = holds ? ('field' in holds ? holds.field : `node ${holds.node}`) : `name ${key}`;
    if ((!holds && !(node.flattened && dotted.test(key))) || seen.has(identity)) continue;
    seen.add(identity);
    cuts.push({ key, from: match.index, value: match.index + match[0].length });
  }
  cuts.forEach((cut, index) => {
    const next = cuts[index + 1];
    bindMember(plan, bound, node, cut.key, text.slice(cut.value, next ? next.from - 1 : text.length));
  });
}
