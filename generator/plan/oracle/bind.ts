import type { Node, Plan, Slot } from '../types.js';
import { type Json, type JsonObject, writeJson } from './json.js';
import { textOf } from './operations.js';

/** A member of the event that the schema does not know, or whose value has another shape than the schema says. */
export interface Unknown {
  node: Node;
  name: string;
  value: Json;
  /** Of another shape than the schema's, or a text that means no value. Its name in snake_case belongs to the known field: it keeps its own spelling. */
  misshapen: boolean;
  /** It stood in an object within the event, not in the event itself. */
  inner: boolean;
}

/** An event's members by what the schema knows of them. */
export interface Bound {
  values: Map<Slot, Json>;
  unknown: Unknown[];
  /** The other events of a batch, as they came. */
  others: Json[];
  /** Read from a text that ends before all of its keys. */
  incomplete?: boolean;
}

export function emptyBound(): Bound {
  return { values: new Map(), unknown: [], others: [] };
}

/** Sorts an object's members into the slots of a node, and below. */
export function bindObject(plan: Plan, bound: Bound, object: JsonObject, node: Node = plan.nodes[0] as Node, inner = false): void {
  for (const [name, value] of object) bindMember(plan, bound, node, name, value, inner);
}

export function bindMember(plan: Plan, bound: Bound, node: Node, name: string, value: Json, inner = false): void {
  const holds = node.members.get(name);
  if (holds === undefined) {
    bound.unknown.push({ node, name, value, misshapen: false, inner });
  } else if ('node' in holds) {
    // Only the event itself takes the members of an object as its own, not an object that was taken in already.
    if (value instanceof Map && !(inner && holds.node === 0)) bindObject(plan, bound, value, plan.nodes[holds.node] as Node, true);
    else bound.unknown.push({ node, name, value, misshapen: true, inner });
  } else if (!fits(plan, holds.field, value) || (typeof value === 'string' && plan.absent.includes(value))) {
    bound.unknown.push({ node, name, value, misshapen: true, inner });
  } else if (bound.values.has(holds.field)) {
    // Another spelling of a field that is already there: said twice, or kept as unknown.
    const known = bound.values.get(holds.field) as Json;
    const same = textOf(value) === undefined ? writeJson(value) === writeJson(known) : textOf(value) === textOf(known);
    if (!same) bound.unknown.push({ node, name, value, misshapen: false, inner });
  } else {
    bound.values.set(holds.field, value);
  }
}

/** A list may be one scalar, anything may be null; otherwise an object is an object and a scalar a scalar. */
function fits(plan: Plan, slot: Slot, value: Json): boolean {
  if (value === null) return true;
  const json = plan.fields.find((field) => field.slot === slot)?.json;
  if (value instanceof Map) return json === 'object';
  if (Array.isArray(value)) return json === 'array';
  return json !== 'object';
}
