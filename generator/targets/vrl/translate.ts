import type { Plan } from '../../plan/types.js';
import { bind } from './bind.js';
import { cefLine } from './cef-line.js';
import { mapped } from './event.js';
import { block, indent, oneOf, text } from './literal.js';
import { Values } from './values.js';

/**
 * The second stage of a program: the ECS record in `.` becomes one of the answer's schema.
 * @param plan of the answer's schema.
 * @param choice a word of its choice; the first where it is not said.
 */
export function translation(plan: Plan, choice: string | undefined): string {
  const values = new Values(plan);
  const chosen = plan.choice && {
    slot: plan.choice.slot,
    word: choice ?? (plan.choice.values[0] as string),
  };
  return `# The record in ECS becomes one in ${plan.title} ${plan.schemaVersion}. The compiler forgets what it knows of it.
. = object(get([.], [0]) ?? null) ?? {}
{
${indent(
  block(
    `event = .
doubled = no_list
${bind(plan)}
found_odd = odd
beside = no_object`,
    plan.othersBeside && othersBeside(plan),
    mapped(plan, values, chosen ? [`${values.variable(chosen.slot)} = ${text(chosen.word)}`] : []),
    plan.format === 'cef' && cefLine(),
    '. = merge(beside, out)\n%sluice.mapped = true',
  ),
)}
}`;
}

/** Members that are none of the event's stand beside it. */
function othersBeside(plan: Plan): string {
  const known = [...new Set([...plan.envelope, ...(plan.nodes[0]?.members.keys() ?? [])])];
  return `found_odd = filter(odd) -> |_index, entry| {
  name = to_string(entry[1]) ?? ""
  is_beside = entry[0] == "" && entry[4] == false && !match(name, ${oneOf(known)})
  if is_beside { beside = set(beside, [name], entry[2]) ?? beside }
  !is_beside
}`;
}
