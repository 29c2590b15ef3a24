import type { Plan, TextGrammar } from '../../../plan/types.js';
import { columns } from '../bind.js';
import { escaped, indent, list, oneOf, text } from '../literal.js';

/**
 * A CEF line, unescaped: bars, then keys in their order, each at its first place after the one before; the value of one holds the fields as
 * `Key:value` in any order, each cut once.
 */
export function cefPairs(plan: Plan, grammar: TextGrammar & { grammar: 'cef-pairs' }): string {
  const root = plan.nodes[0] as Plan['nodes'][0];
  const node = plan.nodes[grammar.node] as Plan['nodes'][0];
  const size = grammar.header.length;
  const own = grammar.header.flatMap((name, index) => (root.members.has(name) ? [`[${text(name)}, bars[${index + 1}]]`] : []));
  const rest = grammar.header.flatMap((name, index) => (root.members.has(name) ? [] : [`${text(name)}: bars[${index + 1}]`]));
  /** What a name holds, one for names that hold the same. */
  const same = [...node.members].map(
    ([name, holds]) => `${text(name)}: ${text('node' in holds ? `node ${holds.node}` : (plan.slotNames[holds.field] as string))}`,
  );
  const holder = [...root.members].find(([, holds]) => 'node' in holds && holds.node === grammar.node)?.[0];
  return `if starts_with(text, ${text(grammar.starts)}) {
  bars = split(text, "|", ${size + 2})
  extension = to_string(bars[${size + 1}])
  places = no_list
  value_at = 0
  for_each(${list(grammar.keys)}) -> |_index, key| {
    found = find(extension, " " + key + "=", value_at)
    if places == [] && starts_with(extension, key + "=") { found = -1 }
    if found != null {
      value_at = to_int(found) + length(key) + 2
      places = push(places, [key, to_int(found), value_at])
    }
  }
  if length(bars) == ${size + 2} && match(extension, r'(?:^| )${escaped(grammar.member)}=') {
    has_fields = false
    head = [${[...own, `["cef", { ${rest.join(', ')} }]`].join(', ')}]
    for_each(places) -> |index, cut| {
      said = slice(extension, to_int(cut[2]) ?? 0, to_int(get(places, [index + 1, 1]) ?? null) ?? length(extension)) ?? ""
      if (get(places, [index + 1, 1]) ?? null) == null { said = slice(extension, to_int(cut[2]) ?? 0) ?? "" }
      if cut[0] == ${text(grammar.member)} {
        has_fields = true
        keyed = no_list
        seen = no_list
        open = no_list
        at = 0
        for_each(split(said, " ")) -> |_index, word| {
          pair = split(word, ":", 2)
          key = to_string(pair[0])
          identity = ""
          if length(pair) == 2 && match(key, ${oneOf(node.members.keys())}) {
            identity = to_string(get({
${indent(columns(same), 7)}
            }, [key]) ?? null) ?? ""
          }${
            node.flattened
              ? ` else if length(pair) == 2 && match(key, r'^[a-z][a-z0-9_]*(?:\\.[a-z0-9_]+)+(?:\\[[A-Za-z0-9_/.-]*\\])?$') {
            identity = "name " + key
          }`
              : ''
          }
          if identity != "" && !includes(seen, identity) {
            if open != [] { keyed = push(keyed, [open[0], slice(said, to_int(open[1]) ?? 0, at - 1) ?? ""]) }
            seen = push(seen, identity)
            open = push(push(no_list, key), at + length(key) + 1)
          }
          at = at + length(word) + 1
        }
        if open != [] { keyed = push(keyed, [open[0], slice(said, to_int(open[1]) ?? 0) ?? ""]) }
        ${grammar.node === 0 ? 'head = append(head, keyed)' : `head = push(head, [${text(holder as string)}, object_from_array(keyed)])`}
      } else {
        head = push(head, [cut[0], said])
      }
    }
    if has_fields { members = head }
  }
}`;
}
