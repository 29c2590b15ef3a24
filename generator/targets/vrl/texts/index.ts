import type { Plan, TextGrammar } from '../../../plan/types.js';
import { block, indent, oneOf, text } from '../literal.js';
import { cefPairs } from './cef-pairs.js';
import { columns } from './columns.js';
import { keyValueLines } from './key-value-lines.js';
import { orderedPairs } from './ordered-pairs.js';
import { priorityLine } from './priority-line.js';

/**
 * Reads `text` as the first of the product's text forms that it is one of. Leaves the event in `value`; members that stand twice, or whose name
 * must fill no field, in `doubled`, as `bind` leaves odd ones. Each grammar answers in `members`, a list of [name, value], null where it is none.
 */
export function texts(plan: Plan): string {
  return block(
    'members = none',
    ...plan.texts.map((grammar, index) => {
      const code = read(plan, grammar);
      return index === 0 ? code : `if members == null {\n${indent(code)}\n}`;
    }),
    `if is_array(members) {
  listed = array(members) ?? []
  event = object_from_array(listed)
  if length(event) < length(listed) {
    event = no_object
    for_each(listed) -> |_index, pair| {
      name = to_string(pair[0]) ?? ""
      if !includes(keys(event), name) {
        event = set(event, [name], pair[1]) ?? event
      } else if !match(name, ${oneOf(known(plan))}) || (get(event, [name]) ?? null) != pair[1] {
        doubled = push(doubled, ["", name, pair[1], ${plan.absent.length > 0 ? `match(name, ${oneOf(known(plan))}) && includes([${plan.absent.map(text).join(', ')}], pair[1])` : 'false'}, false])
      }
    }
  }
  value = event
}`,
  );
}

/** Names of the members of an event that the schema knows, in every spelling. */
export function known(plan: Plan): string[] {
  return [...(plan.nodes[0]?.members.keys() ?? [])];
}

function read(plan: Plan, grammar: TextGrammar): string {
  switch (grammar.grammar) {
    case 'key-value-lines':
      return keyValueLines(plan, grammar);
    case 'columns':
      return columns(plan, grammar);
    case 'cef-pairs':
      return cefPairs(plan, grammar);
    case 'ordered-pairs':
      return orderedPairs(grammar);
    case 'priority-line':
      return priorityLine(grammar);
  }
}
