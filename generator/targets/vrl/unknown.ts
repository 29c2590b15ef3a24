import type { Plan } from '../../plan/types.js';
import { freeName } from './find.js';
import { block, indent, oneOf, path, text } from './literal.js';

/** Members that the schema does not know stay under the product's name in snake_case, or as spelled where that is taken. */
export function unknown(plan: Plan): string {
  const taken: string[] = ['/events'];
  const flattened = plan.nodes.filter((node) => node.flattened);
  for (const node of plan.nodes) {
    const place = [plan.product, ...node.keep];
    if (node.flattened) continue;
    for (const output of plan.outputs) {
      if (place.every((part, index) => output.path[index] === part) && output.path.length > place.length)
        taken.push(`${node.name}/${output.path[place.length]}`);
    }
  }
  const isFlattened = flattened.length > 0 ? `match(node, ${oneOf(flattened.map((node) => node.name))})` : 'false';
  const isTaken = (name: string): string => `match(node + "/" + ${name}, ${oneOf(new Set(taken))})`;
  const nested = plan.nodes.filter((node) => node.keep.length > 0);
  return block(
    `unknown = no_object
used = no_list
for_each(found_odd) -> |_index, member| {
  node = to_string(member[0]) ?? ""
  name = to_string(member[1]) ?? ""
  plain = if name == "" { "_" } else { name }
  snake = plain
  if !${isFlattened} {
    snake = replace(replace(name, r'([A-Z])([A-Z][a-z])', "\${1}_$2"), r'([a-z0-9])([A-Z])', "\${1}_$2")
    snake = replace_with(snake, r'[A-Z]+') -> |found| { downcase(found.string) }
    snake = replace(snake, r'[\\x00-\\x7F&&[^a-z0-9_]]', "_")
    if snake == "" { snake = "_" }
  }
  if member[3] == true || ${isTaken('snake')} || includes(used, [node, snake]) { snake = plain }
${indent(freeName('snake', `!${isTaken('free')} && !includes(used, [node, free])${flattened.length > 0 ? ` && !(${isFlattened} && includes(keys(fields), node + "." + free))` : ''}`, 'found_odd'))}
  used = push(used, [node, free])
  place = [free]`,
    nested.length > 0 && indent(nested.map((node) => `if node == ${text(node.name)} { place = [${[...node.keep.map(text), 'free'].join(', ')}] }`).join('\n')),
    `  unknown = set(unknown, place, member[2]) ?? unknown
}
if unknown != {} { out${path([plan.product])} = merge(object(out${path([plan.product])}) ?? {}, unknown, deep: true) }
if batch != [] { out${path([plan.product])}.events = batch }`,
  );
}
