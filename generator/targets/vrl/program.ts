import type { Plan } from '../../plan/types.js';
import { steps } from './derive/index.js';
import { beside, find } from './find.js';
import { block, indent, path, text } from './literal.js';
import { keeps, outputs } from './outputs.js';
import { unknown } from './unknown.js';
import { Values } from './values.js';

/** What a program adds to the record. */
export interface ProgramOptions {
  /** The raw event in `event.original`. */
  original: boolean;
}

/**
 * A plan as a VRL program for Vector's `remap` transform: a record in `.` becomes what the oracle answers. It compiles without a fallible
 * expression left, and aborts no record. Time of the record is `%vector.ingest_timestamp`, else `.timestamp`, else now.
 */
export function vrlProgram(plan: Plan, { original }: ProgramOptions): string {
  return `# ${plan.title} to ${plan.schema.toUpperCase()} ${plan.schemaVersion}, for Vector's remap transform. One record in, one record out: a record that is no event of
# ${plan.title} stays as it is, a broken one says so in event.kind: pipeline_error.

# Without a value, of a type that the compiler does not narrow.
none = get({}, ["none"]) ?? null
no_object = object(none) ?? {}
no_list = array(none) ?? []

${find(plan, original)}

if status == "" { return . }
if status == "broken" {
${indent(broken(plan))}
  return .
}

${event(plan, original)}
`;
}

/** Leaves the time of the record in `collected`. */
const collected = `at_time = now()
if is_timestamp(.timestamp) { at_time = timestamp!(.timestamp) }
if is_timestamp(%vector.ingest_timestamp) { at_time = timestamp!(%vector.ingest_timestamp) }
collected = format_timestamp(at_time, "%Y-%m-%dT%H:%M:%S%.9fZ") ?? ""`;

function broken(plan: Plan): string {
  const names = ['@timestamp', 'collector', 'ecs', 'error', 'event'];
  return `${collected}
beside = no_object
collector = no_object
for_each(.) -> |name, value| {
  if match(name, r'^(?:${names.join('|')})$') {
    collector = set(collector, [name], value) ?? collector
  } else {
    beside = set(beside, [name], value) ?? beside
  }
}
. = merge(beside, {
  "@timestamp": collected,
  "ecs": { "version": ${text(plan.schemaVersion)} },
  "error": { "type": fault_type, "message": fault_text },
  "event": { "kind": "pipeline_error", "module": ${text(plan.product)} }
})
if collector != {} { .collector = collector }`;
}

function event(plan: Plan, original: boolean): string {
  const values = new Values(plan);
  const written = plan.outputs.filter((output) => output.keeps === undefined);
  const kept = plan.outputs.filter((output) => output.keeps !== undefined);
  const syslog = Object.entries(plan.syslog).map(([part, slot]) => `${values.variable(slot)} = to_string(syslog${path([part])}) ?? ""`);
  const header = `{\n  part = {}\n${indent(block(...syslog, values.endBlock()))}\n}`;
  const derived = steps(plan.steps, values);
  const answer = outputs(written, values);
  return block(
    original &&
      `original = encode_json(found_original)
if found_original == null { original = encode_json(.) }
if is_string(found_original) { original = to_string(found_original) ?? "" }`,
    beside(plan),
    `
# 3. The values that rules read: texts of the event's members, then what is derived from them.
fields = found_fields
d = no_object`,
    header,
    derived,
    `
# 4. The answer.
out = no_object
kept = fields`,
    answer,
    `
# 5. What no rule moved stays under ${plan.product}, unknown members too.`,
    keeps(kept, values),
    unknown(plan),
    `if !exists(out."@timestamp") {
${indent(collected)}
  out."@timestamp" = collected
}`,
    original && 'out.event.original = original',
    `. = merge(beside, out)
if collector != {} { .collector = collector }`,
  );
}
