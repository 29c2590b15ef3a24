import type { Plan } from '../types.js';
import { Answer, collectorTime, type OracleOptions, placeBeside } from './answer.js';
import { bindObject, emptyBound } from './bind.js';
import { describe, findEvent, takeBeside } from './find.js';
import { type Json, JsonError, type JsonObject, parseWhole, writeJson } from './json.js';

export type { OracleOptions } from './answer.js';

/** The top-level names of an answer that says a record could not be read. */
const errorNames = ['@timestamp', 'collector', 'ecs', 'error', 'event'];

/**
 * The reference interpreter of a plan: slow, plain, the measure of every engine. Answers the JSON text of a record, as
 * the filter does: the record unchanged where it holds no event of the product, with `event.kind: pipeline_error` where it
 * holds a broken one.
 * @param record JSON text of one object, or bytes of it (ill-formed UTF-8 is replaced by U+FFFD).
 */
export function runOracle(plan: Plan, record: string | Uint8Array, options: OracleOptions): string {
  return interpret(plan, record, options).text;
}

/** What a record becomes. */
export interface Interpreted {
  text: string;
  /** How it was made, where the record holds an event; of another schema than the plan's, how it was made of the record in that. */
  answer?: Answer;
  /** The record is one in the plan's own schema. */
  isAnswer: boolean;
}

/** As runOracle, with what there is to say about the answer. */
export function interpret(plan: Plan, record: string | Uint8Array, options: OracleOptions): Interpreted {
  const first = toEcs(plan, record, options);
  if (!first.isAnswer || options.schema === undefined || options.schema === plan.schema) return first;
  const answer = plan.answers.find(({ schema }) => schema === options.schema);
  if (!answer) throw new Error(`${plan.product} has no answer in ${options.schema}`);
  return translate(answer, first.text, options);
}

/** A record of the plan that `plan.answers` holds this one, in this one's schema. */
function translate(plan: Plan, text: string, options: OracleOptions): Interpreted {
  const record = parseWhole(text).value as JsonObject;
  const bound = emptyBound();
  bindObject(plan, bound, record);
  if (plan.choice) bound.values.set(plan.choice.slot, options.choice ?? (plan.choice.values[0] as string));
  const beside = takeBeside(plan, bound);
  const answer = new Answer(plan, { bound, beside, original: text, syslog: new Map() }, { ...options, original: false });
  return { text: answer.write(), answer, isAnswer: true };
}

/** A record in ECS; or unchanged, or saying what is wrong with it. */
function toEcs(plan: Plan, record: string | Uint8Array, options: OracleOptions): Interpreted {
  const decoded = typeof record === 'string' ? record : new TextDecoder('utf-8', { ignoreBOM: true }).decode(record);
  const text = decoded.replace(/[\0 \t\r\n]+$/, '').toWellFormed();
  let value: Json;
  let deepAt: number | undefined;
  try {
    ({ value, deepAt } = parseWhole(text));
    if (!(value instanceof Map)) throw new JsonError('invalid', 0, undefined);
  } catch (error) {
    if (!(error instanceof JsonError)) throw error;
    return { text: unreadable(plan, text, describe(error, 'record'), options), isAnswer: false };
  }
  const found = findEvent(plan, value, text, deepAt);
  if (found.status === 'none') return { text: withoutLoneSurrogates(text), isAnswer: found.answered === true && deepAt === undefined };
  if (found.status === 'broken') return { text: broken(plan, value, found, options), isAnswer: false };
  const answer = new Answer(plan, found, options);
  return { text: answer.write(), answer, isAnswer: true };
}

/** A JSON text with `\\ufffd` for each escape of half a surrogate pair: no sink could take it. */
function withoutLoneSurrogates(text: string): string {
  const pairHalfOrOther = /\\u[dD][89abAB][\dA-Fa-f]{2}\\u[dD][c-fC-F][\dA-Fa-f]{2}|\\u[dD][89a-fA-F][\dA-Fa-f]{2}|\\./gs;
  return text.replace(pairHalfOrOther, (part) => (part.length === 6 ? '\\ufffd' : part));
}

function errorMembers(plan: Plan, error: { type: string; message: string }, options: OracleOptions, original?: string): JsonObject {
  const event: JsonObject = new Map<string, Json>([
    ['kind', 'pipeline_error'],
    ['module', plan.product],
  ]);
  if (original !== undefined) event.set('original', original);
  return new Map<string, Json>([
    ['@timestamp', collectorTime(options)],
    ['ecs', new Map([['version', plan.schemaVersion]])],
    [
      'error',
      new Map([
        ['type', error.type],
        ['message', error.message],
      ]),
    ],
    ['event', event],
  ]);
}

/** A record that is no JSON object: its text is kept whole. */
function unreadable(plan: Plan, text: string, error: { type: string; message: string }, options: OracleOptions): string {
  return writeJson(errorMembers(plan, error, options, text));
}

/** A record whose event is broken: its members stay, and say so. */
function broken(plan: Plan, record: JsonObject, error: { type: string; message: string }, options: OracleOptions): string {
  const answer = errorMembers(plan, error, options);
  placeBeside(
    answer,
    [...record].map(([name, value]) => ({ name, value })),
    errorNames,
  );
  return writeJson(answer);
}
