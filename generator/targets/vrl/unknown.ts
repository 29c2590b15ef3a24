import type { Plan } from '../../plan/types.js';
import { columns } from './bind.js';
import { freeName } from './find.js';
import { block, indent, list, oneOf, path, text } from './literal.js';

/** Members that the schema does not know stay in the plan's namespace in snake_case, or as spelled where that is taken; those of flattened objects as spelled. */
export function unknown(plan: Plan): string {
  const flattened = plan.nodes.filter((node) => node.flattened);
  const allFlattened = flattened.length === plan.nodes.length;
  const isFlattened = allFlattened ? 'true' : flattened.length > 0 ? `match(node, ${oneOf(flattened.map((node) => node.name))})` : 'false';
  const taken = new Set(allFlattened ? [] : ['/events']);
  for (const node of plan.nodes) {
    const place = [...plan.namespace, ...node.keep];
    if (node.flattened) continue;
    for (const output of plan.outputs) {
      if (place.every((part, index) => output.path[index] === part) && output.path.length > place.length)
        taken.add(`${node.name}/${output.path[place.length]}`);
    }
  }
  const isTaken = (name: string): string => `match(node + "/" + ${name}, ${oneOf(taken)})`;
  const isFree = [
    ...(allFlattened ? [] : [`!${isTaken('free')}`]),
    '!includes(used, [node, free])',
    ...(flattened.length > 0 ? [`!(${allFlattened ? '!contains(free, ".")' : isFlattened} && includes(keys(fields), within + free))`] : []),
  ];
  const places = plan.nodes.filter((node) => node.keep.length > 0).map((node) => `${text(node.name)}: ${list(node.keep)}`);
  const root = path(plan.namespace);
  return block(
    `unknown = no_object
used = no_list
for_each(found_odd) -> |_index, member| {
  node = to_string(member[0]) ?? ""
  name = to_string(member[1]) ?? ""
  kept_name = if name == "" { "_" } else { name }`,
    flattened.length > 0 && '  within = if node == "" { "" } else { node + "." }',
    !allFlattened && indent(snakeCase(isFlattened, isTaken)),
    `${indent(freeName('kept_name', isFree.join(' && '), 'found_odd'))}
  used = push(used, [node, free])`,
    places.length === 0 ? '  place = [free]' : `  place = push(array(get({\n${indent(columns(places), 2)}\n  }, [node]) ?? null) ?? [], free)`,
    `  unknown = set(unknown, place, member[2]) ?? unknown
}
if unknown != {} { out${root} = merge(object(out${root}) ?? {}, unknown, deep: true) }`,
    !allFlattened && `if batch != [] { out${root}.events = batch }`,
  );
}

/** Leaves the name in snake_case in `kept_name`, where that is free. */
function snakeCase(isFlattened: string, isTaken: (name: string) => string): string {
  return `snake = kept_name
if !${isFlattened} {
  snake = replace(replace(name, r'([A-Z])([A-Z][a-z])', "\${1}_$2"), r'([a-z0-9])([A-Z])', "\${1}_$2")
  snake = replace_with(snake, r'[A-Z]+') -> |found| { downcase(found.string) }
  snake = replace(snake, r'[\\x00-\\x7F&&[^a-z0-9_]]', "_")
  if snake == "" { snake = "_" }
}
if member[3] != true && !${isTaken('snake')} && !includes(used, [node, snake]) { kept_name = snake }`;
}
