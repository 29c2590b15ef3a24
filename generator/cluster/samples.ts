import { datasetOf } from '../plan/dataset.js';
import { runOracle } from '../plan/oracle/index.js';
import type { Condition, Field, Kind, Node, Plan, Slot } from '../plan/types.js';
import { type JsonObject, type JsonValue, objectOf } from './json.js';

/** An event made of a schema's examples, and the record that the mapping makes of it. */
export interface Sample {
  /** `<module>.<kind>` */
  dataset: string;
  event: JsonObject;
  record: JsonObject;
}

/** One event of each kind: its fields' first examples, with others where the kind is told apart by them. */
export function sampleEvents(plans: Plan[]): Sample[] {
  return plans.flatMap((plan) => plan.kinds.flatMap((kind) => sampleOf(plan, kind) ?? []));
}

/** Values of fields. */
type Values = Map<Slot, JsonValue>;

function sampleOf(plan: Plan, kind: Kind): Sample | undefined {
  const dataset = datasetOf(kind);
  const fields = plan.fields.filter(({ slot }) => kind.fields.includes(slot));
  const examples: Values = new Map(fields.flatMap(({ slot, examples: [first] }) => (first === undefined ? [] : [[slot, first as JsonValue]])));
  for (const values of variants(plan, kind, fields, examples)) {
    const event = eventOf(plan, values);
    const record: JsonObject = JSON.parse(runOracle(plan, JSON.stringify(event), { seconds: 0, nanoseconds: 0 }));
    if (objectOf(record.event).dataset === dataset) return { dataset, event, record };
  }
  return undefined;
}

/** The values themselves; then with another value of one field, of two: any that a condition asks for, or none. */
function* variants(plan: Plan, kind: Kind, fields: Field[], values: Values): Generator<Values> {
  yield values;
  const asked = askedValues(plan, kind);
  const changes = fields.flatMap(({ slot, examples }) =>
    [...(asked.get(slot) ?? []), ...(asked.has(slot) ? (examples as JsonValue[]) : []), undefined].map((value) => ({ slot, value })),
  );
  const changed = (base: Values, { slot, value }: (typeof changes)[number]): Values => {
    const copy = new Map(base);
    if (value === undefined) copy.delete(slot);
    else copy.set(slot, value);
    return copy;
  };
  for (const one of changes) yield changed(values, one);
  const telling = changes.filter(({ slot }) => asked.has(slot));
  for (const one of telling) for (const two of changes) if (one.slot !== two.slot) yield changed(changed(values, one), two);
}

/** Fields by which the product and its kinds are recognised, with the values that are asked for. */
function askedValues(plan: Plan, kind: Kind): Map<Slot, string[]> {
  const found = new Map<Slot, string[]>();
  const visit = (condition: Condition): void => {
    if ('of' in condition) for (const part of [condition.of].flat()) visit(part);
    else if (condition.op === 'named') {
      for (const step of plan.steps) if (step.kind === 'test' && step.name === condition.name) visit(step.condition);
    } else
      found.set(condition.slot, [
        ...(found.get(condition.slot) ?? []),
        ...('values' in condition ? condition.values : 'text' in condition ? [condition.text] : []),
      ]);
  };
  for (const condition of [plan.recognise, ...plan.kinds.map((one) => one.when), kind.when]) visit(condition);
  return found;
}

/** The event that holds these values, each under the first spelling of its name. */
function eventOf(plan: Plan, values: Values): JsonObject {
  const written = new Set<Slot | Node>();
  const object = (node: Node): JsonObject => {
    written.add(node);
    const members: JsonObject = {};
    for (const [name, member] of node.members) {
      const inner = 'node' in member ? (plan.nodes[member.node] as Node) : member.field;
      if (written.has(inner)) continue;
      if (typeof inner === 'object') {
        const value = object(inner);
        if (Object.keys(value).length > 0) members[name] = value;
      } else if (values.has(inner)) {
        written.add(inner);
        members[name] = values.get(inner) as JsonValue;
      }
    }
    return members;
  };
  return object(plan.nodes[0] as Node);
}
