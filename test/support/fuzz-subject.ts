import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { planSchemas } from '../../generator/generate.js';
import { type Filter, loadFilter } from '../../generator/host/host.js';
import { runOracle } from '../../generator/plan/oracle/index.js';
import { type Json, JsonNumber, parseJson } from '../../generator/plan/oracle/json.js';
import type { Plan } from '../../generator/plan/types.js';
import { duplicateKey } from './duplicate-key.js';
import { recordTime } from './fuzz-corpus.js';
import { Random } from './fuzz-random.js';
import { type Spelling, spell, string, type Tree, toTree } from './fuzz-tree.js';

const path = (name: string): string => fileURLToPath(new URL(`../../${name}`, import.meta.url));
const encoder = new TextEncoder();
const strictUtf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** A product's compiled filter and the oracle of the same plan, asked the same. */
export interface Subject {
  plan: Plan;
  filter: Filter;
  /** The filter's answer, checked to be what a collector survives. */
  answer(record: string | Uint8Array, original?: boolean): string;
  oracle(record: string | Uint8Array, original?: boolean): string;
}

/** The compiled module of a product, as `npm test` has built it. */
export function readModule(product: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(readFileSync(path(`build/${product}.wasm`)));
}

const { plans } = planSchemas(path('schemas'));

/** The products that there are schemas for. */
export const products: string[] = plans.map(({ product }) => product);

export function loadSubject(product: string): Subject {
  const plan = plans.find((candidate) => candidate.product === product);
  if (!plan) throw new Error(`no product ${product}`);
  const filter = loadFilter(readModule(product));
  return {
    plan,
    filter,
    answer: (record, original = false) => {
      const bytes = typeof record === 'string' ? encoder.encode(record) : record;
      const answer = filter.call(original ? 'to_ecs_original' : 'to_ecs', 'tag', recordTime.seconds, recordTime.nanoseconds, bytes);
      if (answer.bytes === null) throw new Error(`no answer: ${answer.trap}`);
      return checkAnswer(answer.bytes);
    },
    oracle: (record, original = false) => runOracle(plan, record, { ...recordTime, original }),
  };
}

/**
 * The text of an answer.
 * @throws where it is not one JSON object in well-formed UTF-8 without NUL. `JSON.parse` is strict in all of RFC 8259.
 */
export function checkAnswer(bytes: Uint8Array): string {
  if (bytes.includes(0)) throw new Error('the answer holds NUL');
  const text = strictUtf8.decode(bytes);
  const value: unknown = JSON.parse(text);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Error('the answer is no object');
  return text;
}

/** A value in one spelling, whatever the order of its members; numbers stay as spelled. */
export function canonical(value: Json): string {
  if (value instanceof JsonNumber) return value.text;
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (value instanceof Map) {
    return `{${[...value]
      .map(([name, member]) => `${JSON.stringify(name)}:${canonical(member)}`)
      .sort()
      .join(',')}}`;
  }
  return JSON.stringify(value);
}

/** Whether two answers say the same, number for number as spelled. */
export function same(a: string, b: string): boolean {
  return a === b || canonical(readAnswer(a)) === canonical(readAnswer(b));
}

/** An answer, with an `event.original` that is JSON taken as what it says: an event that came parsed has no spelling of its own. */
function readAnswer(answer: string): Json {
  const { value } = parseJson(answer);
  const event = value instanceof Map ? value.get('event') : undefined;
  const original = event instanceof Map ? event.get('original') : undefined;
  if (typeof original === 'string' && /^[[{]/.test(original)) {
    try {
      (event as Map<string, Json>).set('original', canonical(parseJson(original).value));
    } catch {}
  }
  return value;
}

/** Where two JSON texts differ, a line each. */
export function differences(a: string, b: string): string[] {
  const found: string[] = [];
  const compare = (left: Json | undefined, right: Json | undefined, at: string): void => {
    if (left instanceof Map && right instanceof Map) {
      for (const name of new Set([...left.keys(), ...right.keys()])) compare(left.get(name), right.get(name), `${at}/${name}`);
      return;
    }
    const [first, second] = [left, right].map((value) => (value === undefined ? 'nothing' : canonical(value)));
    if (first !== second) found.push(`${at}: ${String(first).slice(0, 300)} | ${String(second).slice(0, 300)}`);
  };
  compare(readAnswer(a), readAnswer(b), '');
  return found;
}

/** How a fault starts whose record has a name twice in one object. */
export const doubled = 'doubled: ';

/**
 * Whether an object of the text, or of a text in it, has a name twice. The last value counts; but a member that was said twice and
 * has another spelling beside it may come out under either name.
 */
function isDoubled(text: string): boolean {
  try {
    if (duplicateKey(text) !== undefined) return true;
    // The keys of an OTLP list, whose letters may be escaped.
    const letters = text.replace(/\\u00([46][1-9a-f]|[57][0-9a])/gi, (_, code) => String.fromCharCode(Number.parseInt(code, 16)));
    const keys = [...letters.matchAll(/"key"\s*:\s*("(?:[^"\\]|\\.)*")/g)].map((match) => match[1]);
    if (new Set(keys).size < keys.length) return true;
    const strings = text.matchAll(/"(?:[^"\\]|\\.)*"/g);
    return [...strings].some(([token]) => token.includes('{') && isDoubled(JSON.parse(token)));
  } catch {
    return false;
  }
}

/** What is wrong with the filter's answer to a record, or nothing. `compare`: it must be the oracle's, too. */
export function fault(subject: Subject, record: Uint8Array, compare: boolean, original = false): string | undefined {
  try {
    const answer = subject.answer(record, original);
    if (!compare) return undefined;
    const oracle = subject.oracle(record, original);
    return same(oracle, answer)
      ? undefined
      : `${isDoubled(new TextDecoder().decode(record)) ? doubled : ''}oracle | filter\n${differences(oracle, answer).join('\n')}`;
  } catch (error) {
    return String(error);
  }
}

/** The shortest record found, by leaving members and runs of bytes out, that still is at fault. */
export function shrink(subject: Subject, record: Uint8Array, original = false): Uint8Array {
  const kind = (candidate: Uint8Array): string | undefined => fault(subject, candidate, true, original)?.slice(0, 6);
  const wanted = kind(record);
  let best = record;
  const plain: Spelling = { escapes: 'raw', blanks: false };
  const text = new TextDecoder().decode(record);
  const seen = tryTree(text);
  if (seen) {
    const write = (tree: Tree): Uint8Array => encoder.encode(spell(tree, plain, new Random(0)));
    if (kind(write(seen)) === wanted) best = write(smaller(seen, (tree) => kind(write(tree)) === wanted));
  }
  for (let run = Math.ceil(record.length / 2); run >= 1; run = run === 1 ? 0 : Math.ceil(run / 2)) {
    for (let at = 0; at < best.length; ) {
      const shorter = new Uint8Array([...best.subarray(0, at), ...best.subarray(at + run)]);
      if (shorter.length < best.length && kind(shorter) === wanted) best = shorter;
      else at += run;
    }
  }
  return best;
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
  const write = (value: Tree): Tree => string(spell(value, { escapes: 'raw', blanks: false }, new Random(0)));
  return holds(write(inner)) ? write(smaller(inner, (value) => holds(write(value)))) : tree;
}

/** A record as a message shows it: its text, and its bytes where they are no text. */
export function show(record: Uint8Array): string {
  try {
    return strictUtf8.decode(record);
  } catch {
    return `base64 ${Buffer.from(record).toString('base64')} ${new TextDecoder().decode(record)}`;
  }
}
