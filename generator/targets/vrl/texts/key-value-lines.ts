import type { Plan, TextGrammar } from '../../../plan/types.js';
import { columns } from '../bind.js';
import { date } from '../derive/date.js';
import { indent, oneOf, text } from '../literal.js';
import { restored } from './columns.js';
import { goMaps } from './go-map.js';
import { known } from './index.js';

/**
 * `Key: value` lines, or `Key : value, Key : value` in one. A value that is neither under someone else's control nor an object is one
 * line. What follows the first of the others is read with most known keys in the layout's order, or in alphabetical order, each key as late as it can be. Keys
 * that already rise from line to line, as they mostly do, need no search.
 */
export function keyValueLines(plan: Plan, grammar: TextGrammar & { grammar: 'key-value-lines' }): string {
  const names = known(plan);
  const fields = names.flatMap((name) => {
    const holds = plan.nodes[0]?.members.get(name);
    return holds && 'field' in holds ? plan.fields.filter(({ slot }) => slot === holds.field).map((field) => ({ name, free: field.free })) : [];
  });
  const free = fields.filter((field) => field.free).map(({ name }) => name);
  const lines = fields.filter((field) => !field.free).map(({ name }) => name);
  const width = String(grammar.order.length).length;
  const rank = (index: number): string => text(String(index).padStart(width, '0'));
  return `body = text
titled = ""
${
  grammar.header
    ? `if starts_with(text, ${text(grammar.header.starts)}) {
  title = split(text, "\\n", 2)
  body = to_string(title[1])
  titled = replace(replace(to_string(title[0]), r'^(?s:.*?) / ', "", 1), r' ==(?s:.*)$', "")
  if !contains(to_string(title[0]), " / ") { titled = "" }
}`
    : ''
}
begin = parse_regex(body, r'^(?P<key>[A-Za-z][A-Za-z0-9_]*)(?P<blank> ?):') ?? {}
if begin != {} && match(to_string(begin.key), ${oneOf(names)}) {
  separator = if begin.blank == " " { ", " } else { "\\n" }
  at = 0
  count = 0
  # Every line that starts with a key: [start of the line, key, start of the value, known].
  lines = map_values(split(body, separator)) -> |piece| {
    line = if begin.blank == " " { parse_regex(piece, r'^(?P<all>(?P<key>[A-Za-z][A-Za-z0-9_]*) : ?)') ?? {} } else { parse_regex(piece, r'^(?P<all>(?P<key>[A-Za-z][A-Za-z0-9_]*): ?)') ?? {} }
    from = at
    at = at + length(piece) + length(separator)
    if line == {} {
      null
    } else {
      is_known = match(to_string(line.key), ${oneOf(names)})
      if is_known { count = count + 1 }
      line_at = from
      if from > 0 { line_at = from - length(separator) }
      [line_at, line.key, from + length(to_string(line.all)), is_known, count]
    }
  }
  lines = filter(lines) -> |_index, line| { is_array(line) }
  # At most 256 known keys are looked at.
  keyed = filter(lines) -> |_index, line| { line[3] == true && (to_int(line[4]) ?? 0) <= 256 }
  chosen = no_list
  for_each(["alphabet", "layout"]) -> |_index, order| {
    ranks = map_values(keyed) -> |line| {
      key = to_string(line[1]) ?? ""
      if order == "layout" {
        rank = to_string(get({
${indent(columns(grammar.order.map((key, index) => `${text(key)}: ${rank(index)}`)), 5)}
        }, [key]) ?? null) ?? ""
        if rank == "" { ${rank(grammar.order.length)} + key } else { rank }
      } else {
        key
      }
    }
    before = ""
    rising = true
    lines_end = length(ranks)
    for_each(ranks) -> |index, rank| {
      rank = to_string(rank) ?? ""
      if rank <= before { rising = false }
      before = rank
      if index < lines_end && !match(to_string(get(keyed, [index, 1]) ?? null) ?? "", ${oneOf(lines)}) { lines_end = index }
    }
    run = map_values(keyed) -> |line| { line[4] }
    if !rising {
      # From the last key to the first: the longest run from it on, and the key that follows it there: of a line the next, else the latest of equals.
      # Before the lines end any key follows.
      backwards = no_list
      for_each(ranks) -> |index, rank| { backwards = append([[rank, get(keyed, [index, 4]) ?? null, get(keyed, [index, 1]) ?? null]], backwards) }
      seen = no_list
      for_each(backwards) -> |_index, entry| {
        rank = to_string(entry[0]) ?? ""
        longest = 0
        follows = -1
        nearest = 0
        if match(to_string(entry[2]) ?? "", ${oneOf(lines)}) { nearest = length(seen) - 1 }
        any_order = length(ranks) - length(seen) <= lines_end
        for_each(seen) -> |index, later| {
          reach = to_int(later[1]) ?? 0
          if index >= nearest && (any_order || rank < (to_string(later[0]) ?? "")) && reach > longest {
            longest = reach
            follows = index
          }
        }
        seen = push(seen, [rank, longest + 1, entry[1], follows])
      }
      run = no_list
      next = length(seen) - 1
      for_each(seen) -> |_index, _entry| {
        if next >= 0 {
          entry = get(seen, [next]) ?? []
          run = push(run, entry[2])
          next = to_int(entry[3]) ?? -1
        }
      }
    }
    if order == "alphabet" || length(run) >= length(chosen) { chosen = run }
  }
  # After a value under someone else's control only a known key is believed.
  believes = true
  cuts = filter(lines) -> |_index, line| {
    is_cut = if line[3] == true { includes(chosen, line[4]) && (to_int(line[4]) ?? 0) <= 256 } else { believes }
    if is_cut { believes = !match(to_string(line[1]) ?? "", ${oneOf(free)}) }
    is_cut
  }
  # A value ends where the next cut starts.
  open = no_list
  values = map_values(push(cuts, [length(body), "", 0, false, 0])) -> |cut| {
    cut = array(cut) ?? []
    closed = open
    open = cut
    if closed == [] {
      null
    } else {
      [closed[1], replace(slice(body, to_int(closed[2]) ?? 0, to_int(cut[0]) ?? 0) ?? "", r'\\r$', "")]
    }
  }
  members = filter(values) -> |_index, pair| { is_array(pair) }
${indent(goMaps(plan))}
${
  grammar.header
    ? `  if titled != "" {
${indent(date('titled', 'titled_date'), 2)}
${indent(restored('titled', 'titled_date'), 2)}
    members = append([[${text(plan.slotNames[grammar.header.time] as string)}, titled]], members)
  }
`
    : ''
}}`;
}
