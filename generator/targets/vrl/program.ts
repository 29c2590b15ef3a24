import type { Plan } from '../../plan/types.js';
import { mapped } from './event.js';
import { beside, find } from './find.js';
import { block, indent, path, text } from './literal.js';
import { translation } from './translate.js';
import { Values } from './values.js';

/** What a program answers. */
export interface ProgramOptions {
  /** Whether the raw event is in it. */
  original: boolean;
  /** In this schema of the plan's `answers`; in the plan's own where it is not said. */
  schema?: string;
  /** What was chosen of that schema; its first word where it is not said. */
  choice?: string;
}

/**
 * A plan as a VRL program for Vector's `remap` transform: a record in `.` becomes what the oracle answers. It compiles without a fallible
 * expression left, and aborts no record. Time of the record is `%vector.ingest_timestamp`, else `.timestamp`, else now.
 */
export function vrlProgram(plan: Plan, { original, schema, choice }: ProgramOptions): string {
  const answer = schema === undefined || schema === plan.schema ? plan : plan.answers.find((candidate) => candidate.schema === schema);
  if (!answer) throw new Error(`${plan.product} has no answer in ${schema}`);
  const translated = answer !== plan;
  return `# ${plan.title} to ${answer.schema.toUpperCase()} ${answer.schemaVersion}, for Vector's remap transform. One record in, one record out: a record that is no event of
# ${plan.title} stays as it is, a broken one says so in event.kind: pipeline_error.

# Without a value, of a type that the compiler does not narrow.
none = get({}, ["none"]) ?? null
no_object = object(none) ?? {}
no_list = array(none) ?? []
${translated ? mappedBefore : ''}
${translated ? `{\n${indent(firstStage(plan, original, true))}\n}\n\n${translation(answer, choice)}` : firstStage(plan, original, false)}
`;
}

/** Records go through a program a product: an answer in ECS is known by its names, any other by its metadata, which no event can hold. */
const mappedBefore = `
# What another product's program has mapped passes: a text in it is no raw event.
if %sluice.mapped == true { return . }
`;

/** The record in ECS; it ends where there is no event, or a broken one. */
function firstStage(plan: Plan, original: boolean, translated: boolean): string {
  return `${find(plan, { original, translated })}

if status == "" { return . }
if status == "broken" {
${indent(broken(plan))}
  return .
}

${translated ? `if status == "event" {\n${indent(event(plan, original))}\n}` : event(plan, original)}`;
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
  const syslog = Object.entries(plan.syslog).map(([part, slot]) => `${values.variable(slot)} = to_string(syslog${path([part])}) ?? ""`);
  return block(
    original &&
      `original = encode_json(found_original)
if found_original == null { original = encode_json(.) }
if is_string(found_original) { original = to_string(found_original) ?? "" }`,
    beside(plan),
    `
# 3. The values that rules read: texts of the event's members, then what is derived from them.
fields = found_fields`,
    mapped(plan, values, syslog),
    `if !exists(out."@timestamp") {
${indent(collected)}
  out."@timestamp" = collected
}`,
    original && 'out.event.original = original',
    `. = merge(beside, out)
if collector != {} { .collector = collector }`,
  );
}
