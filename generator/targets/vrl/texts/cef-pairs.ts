import type { Plan, TextGrammar } from '../../../plan/types.js';
import { columns } from '../bind.js';
import { indent, oneOf, text } from '../literal.js';
import { known } from './index.js';

/** CEF whose extension has one member with all fields, as `Key:value`, unescaped and in any order; each is cut once. */
export function cefPairs(plan: Plan, grammar: TextGrammar & { grammar: 'cef-pairs' }): string {
  const root = plan.nodes[0] as Plan['nodes'][0];
  /** What a name holds, for names that hold the same. */
  const same = (name: string): string => {
    const holds = root.members.get(name);
    return holds === undefined ? name : 'node' in holds ? `node ${holds.node}` : (plan.slotNames[holds.field] as string);
  };
  return `if starts_with(text, ${text(grammar.starts)}) {
  bars = split(text, "|", 7)
  extension = to_string(bars[6])
  head = no_list
  body = parse_regex(extension, r'^(?P<before>(?:(?s:.*?) )?)${grammar.member}=(?P<pairs>(?s:.*))$') ?? {}
  if length(bars) == 7 && body != {} {
    head = [["cef", { "vendor": bars[1], "product": bars[2], "version": bars[3], "event_class": bars[4], "name": bars[5] }]]
    for_each(split(to_string(body.before), " ")) -> |_index, word| {
      pair = split(word, "=", 2)
      if length(pair) == 2 && pair[0] != "" { head = push(head, [pair[0], pair[1]]) }
    }
    cut = no_list
    open = no_list
    at = 0
    for_each(split(to_string(body.pairs), " ")) -> |_index, word| {
      pair = split(word, ":", 2)
      key = to_string(pair[0])
      field = ""
      if length(pair) == 2 && match(key, ${oneOf(known(plan))}) {
        field = to_string(get({
${indent(columns(known(plan).map((name) => `${text(name)}: ${text(same(name))}`)), 5)}
        }, [key]) ?? null) ?? ""
      }
      if field != "" && !includes(cut, field) {
        if open != [] { head = push(head, [open[0], slice(to_string(body.pairs), to_int(open[1]) ?? 0, at - 1) ?? ""]) }
        cut = push(cut, field)
        open = push(push(no_list, key), at + length(key) + 1)
      }
      at = at + length(word) + 1
    }
    if open != [] { head = push(head, [open[0], slice(to_string(body.pairs), to_int(open[1]) ?? 0) ?? ""]) }
    members = head
  }
}`;
}
