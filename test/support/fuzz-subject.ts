import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { planSchemas } from '../../generator/generate.js';
import { type Filter, loadFilter } from '../../generator/host/host.js';
import { functionsOf } from '../../generator/plan/functions.js';
import { runOracle } from '../../generator/plan/oracle/index.js';
import { type Json, JsonNumber, parseJson } from '../../generator/plan/oracle/json.js';
import type { Plan } from '../../generator/plan/types.js';
import { recordTime } from './fuzz-corpus.js';

const path = (name: string): string => fileURLToPath(new URL(`../../${name}`, import.meta.url));
const encoder = new TextEncoder();
const strictUtf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** A product's compiled filter and the oracle of the same plan, asked the same. */
export interface Subject {
  plan: Plan;
  filter: Filter;
  /** The answer of a function that the module exports, checked to be what a collector survives. */
  call(name: string, record: string | Uint8Array): string;
  /** Whether the oracle has such an answer. */
  knows(name: string): boolean;
  /** What the oracle answers in that function's place; nothing where it knows no such answer. */
  expected(name: string, record: string | Uint8Array): string | undefined;
  /** The ECS record, and `event.original` in it where it is asked for. */
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
  const functions = new Map(functionsOf(plan).map((entry) => [entry.name, entry]));
  const call: Subject['call'] = (name, record) => {
    const bytes = typeof record === 'string' ? encoder.encode(record) : record;
    const answer = filter.call(name, 'tag', recordTime.seconds, recordTime.nanoseconds, bytes);
    if (answer.bytes === null) throw new Error(`no answer: ${answer.trap}`);
    return checkAnswer(answer.bytes);
  };
  const oracle: Subject['oracle'] = (record, original = false) => runOracle(plan, record, { ...recordTime, original });
  return {
    plan,
    filter,
    call,
    knows: (name) => functions.has(name),
    expected: (name, record) => {
      const found = functions.get(name);
      return found && runOracle(plan, record, { ...recordTime, ...found });
    },
    answer: (record, original = false) => call(original ? 'to_ecs_original' : 'to_ecs', record),
    oracle,
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
  for (const [member, name] of originals(value)) {
    const original = member.get(name);
    if (typeof original !== 'string' || !/^[[{]/.test(original)) continue;
    try {
      member.set(name, canonical(parseJson(original).value));
    } catch {}
  }
  return value;
}

/** Where an answer may hold the raw event: `event.original`, which other schemas keep under `unmapped`, and OCSF's `raw_data`. */
function originals(answer: Json): [Map<string, Json>, string][] {
  const inner = (value: Json | undefined, name: string): Json | undefined => (value instanceof Map ? value.get(name) : undefined);
  const places: [Json | undefined, string][] = [
    [inner(answer, 'event'), 'original'],
    [inner(inner(answer, 'unmapped'), 'event'), 'original'],
    [answer, 'raw_data'],
  ];
  return places.filter((place): place is [Map<string, Json>, string] => place[0] instanceof Map);
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
