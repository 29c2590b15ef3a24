import type { Field, Node, Plan } from '../../plan/types.js';
import { block, indent, list, oneOf, text } from './literal.js';

/** How a member is named in the program's tables: its object's name and its own. */
const place = (node: string, name: string): string => `${node}/${name}`;

/** The name under which a field's own spelling stands in its object; undefined where it has another name there. */
function ownName(node: Node, field: Field): string | undefined {
  if (node.name === '') return node.members.has(field.name) ? field.name : undefined;
  const prefix = `${node.name}.`;
  return field.name.startsWith(prefix) ? field.name.slice(prefix.length) : undefined;
}

/**
 * Sorts the members of `event` into `fields`, by the schema's names, and `odd`: members that are unknown, have another shape or mean no value, as
 * [node, name, value, misshapen, inner]. Regular members, which are most, are taken by the object; the others one by one.
 */
export function bind(plan: Plan): string {
  const byJson = { scalar: [] as string[], array: [] as string[], object: [] as string[] };
  const spellings: [string, string][] = [];
  const inner: [string, string][] = [];
  for (const node of plan.nodes) {
    for (const [name, holds] of node.members) {
      if ('node' in holds) {
        inner.push([place(node.name, name), (plan.nodes[holds.node] as Node).name]);
        continue;
      }
      const field = plan.fields.find((candidate) => candidate.slot === holds.field) as Field;
      spellings.push([place(node.name, name), field.name]);
      if (ownName(node, field) === name) byJson[field.json === 'array' || field.json === 'object' ? field.json : 'scalar'].push(place(node.name, name));
    }
  }
  const lists = plan.fields.filter((field) => field.json === 'array').map((field) => field.name);
  const objects = plan.fields.filter((field) => field.json === 'object').map((field) => field.name);
  const isAbsent = plan.absent.length > 0 ? (value: string): string => `includes(${list(plan.absent)}, ${value})` : undefined;
  // An array's own field may be one scalar.
  const regular = block(
    `${byJson.object.length > 0 ? `if is_object(value) { match(place, ${oneOf(byJson.object)}) } else` : 'if is_object(value) { false } else'} if is_array(value) { ${byJson.array.length > 0 ? `match(place, ${oneOf(byJson.array)})` : 'false'} } else {`,
    `  match(place, ${oneOf([...byJson.scalar, ...byJson.array])})${isAbsent ? ` && !${isAbsent('value')}` : ''}`,
    '}',
  );
  return `fields = no_object
odd = no_list
pending = push(no_list, ["", event, false])
for_each([${[...Array(visits(plan)).keys()].join(', ')}]) -> |_index, _visit| {
  if pending != [] {
    node = to_string(pending[0][0]) ?? ""
    members = object(pending[0][1]) ?? {}
    is_inner = pending[0][2] == true
    pending = slice(pending, 1) ?? []
    inward = no_list
    regular = filter(members) -> |name, value| {
      place = node + "/" + name
${indent(regular, 3)}
    }
    lifted = regular
    if node != "" { lifted = map_keys(regular) -> |name| { node + "." + name } }
    together = merge(lifted, fields)
    one_by_one = members
    if length(together) == length(fields) + length(lifted) {
      fields = together
      one_by_one = no_object
      if length(regular) < length(members) { one_by_one = filter(members) -> |name, _value| { !includes(keys(regular), name) } }
    }
    for_each(one_by_one) -> |name, value| {
      place = node + "/" + name
${
  inner.length > 0
    ? `      if match(place, ${oneOf(inner.map(([name]) => name))}) {
        into = to_string(get({ ${inner.map(([name, node]) => `${text(name)}: ${text(node)}`).join(', ')} }, [place]) ?? null) ?? ""
        if is_object(value) && (into != "" || !is_inner) {
          inward = push(inward, [into, value, true])
        } else {
          odd = push(odd, [node, name, value, true, is_inner])
        }
      } else `
    : '      '
}if match(place, ${oneOf(spellings.map(([name]) => name))}) {
        field = to_string(get({
${indent(columns(spellings.map(([name, field]) => `${text(name)}: ${text(field)}`)), 5)}
        }, [place]) ?? null) ?? ""
        fits = if value == null { true } else ${fits(lists, objects)}
        if !fits${isAbsent ? ` || ${isAbsent('value')}` : ''} {
          odd = push(odd, [node, name, value, true, is_inner])
        } else if includes(keys(fields), field) {
          known = get(fields, [field]) ?? null
          same = to_string(known) ?? encode_json(known)
          if value == null || known == null { same = encode_json(known) }
          said = to_string(value) ?? encode_json(value)
          if value == null || known == null { said = encode_json(value) }
          if said != same { odd = push(odd, [node, name, value, false, is_inner]) }
        } else {
          fields = set(fields, [field], value) ?? fields
        }
      } else {
        odd = push(odd, [node, name, value, false, is_inner])
      }
    }
    pending = append(inward, pending)
  }
}
odd = append(odd, doubled)`;
}

function fits(lists: string[], objects: string[]): string {
  const isIn = (names: string[]): string => (names.length > 0 ? `match(field, ${oneOf(names)})` : 'false');
  return `if is_object(value) { ${isIn(objects)} } else if is_array(value) { ${isIn(lists)} } else { !${isIn(objects)} }`;
}

/** Entries of a table, several a line. */
export function columns(entries: string[]): string {
  const lines: string[] = [''];
  for (const entry of entries) {
    const line = lines.at(-1) as string;
    if (line.length + entry.length > 140) lines.push(`${entry}, `);
    else lines[lines.length - 1] = `${line}${entry}, `;
  }
  return lines
    .map((line) => line.trimEnd())
    .join('\n')
    .replace(/,$/, '');
}

/** How many objects of known members there can be within each other; an event that is a member of itself is taken in once. */
function visits(plan: Plan): number {
  const below = (id: number, inner: boolean): number =>
    [...(plan.nodes[id] as Node).members.values()].reduce(
      (sum, holds) => sum + ('node' in holds && !(inner && holds.node === 0) ? below(holds.node, true) : 0),
      1,
    );
  return below(0, false);
}
