import type { TextGrammar, TextKey } from '../../../plan/types.js';
import { datePattern, epochPattern } from '../derive/date.js';
import { escaped, indent, text } from '../literal.js';

type Grammar = TextGrammar & { grammar: 'ordered-pairs' };

/**
 * `member=kind,key=value,…` with nothing quoted. The text is cut at every comma; pieces that begin with a key of the kind and fit its type are
 * candidates. Mostly each key stands once and in order: that is the only longest reading. Otherwise each candidate, from the last to the first, finds
 * the best reading that may follow it: `reach` holds by rank of key what later ones reach, so the work is the pieces times the keys, whatever the text.
 */
export function orderedPairs(grammar: Grammar): string {
  const { member, lead, marks, kinds } = grammar;
  const first = (lead[0] as TextKey).name;
  return `start = none
if starts_with(text, ${text(`${member}=`)}) || starts_with(text, ${text(`${first}=`)}) {
  start = { "preface": "", "rest": text }
} else {
  start = parse_regex(text, r'^(?P<preface>(?:(?s:.*?)\\n)??)(?:${marks.map(escaped).join('|')})(?P<rest>${escaped(member)}=(?s:.*))$') ?? null
}
if is_object(start) {
  whole = to_string(start.rest)
  pieces = split(whole, ",")
  last = length(pieces)
  is_told = starts_with(whole, ${text(`${member}=`)})
  first_type = if is_told { "words" } else { "text" }
  kinds = no_object
  if is_told {
    kind = to_string(split(to_string(pieces[0]), "=", 2)[1])
    told = no_object
${kinds.map(({ name, keys }) => `    if kind == ${text(name)} { told = ${table(keys)} }`).join('\n')}
    if told != {} { kinds = set(kinds, [kind], told) ?? kinds }
  } else {
${kinds.map(({ name, keys }) => `    kinds.${/^\w+$/.test(name) ? name : text(name)} = ${table(withLead(lead, keys))}`).join('\n')}
  }
  # In the plan's order of kinds, the first of those with most cuts.
  best = no_object
  best_count = -1
  for_each([${kinds.map(({ name }) => text(name)).join(', ')}]) -> |_index, name| {
    keys = object(get(kinds, [name]) ?? null) ?? {}
    if keys != {} {
${indent(read(), 3)}
      if length(cuts) > best_count {
        best_count = length(cuts)
        best = { "keys": keys, "cuts": cuts, "candidates": candidates, "is_ambiguous": is_ambiguous, "is_none": is_none }
      }
    }
  }
  cut_at = object_from_array(map_values(array(best.cuts) ?? []) -> |cut| { [to_string(cut[0]) ?? "", cut] })
  lacks = best.is_none == true
  cut_names = map_values(array(best.cuts) ?? []) -> |cut| { cut[6] }
  for_each(object(best.keys) ?? {}) -> |name, key| { if key[2] == true && !includes(cut_names, name) { lacks = true } }
  if best_count >= 0 && (is_told || !lacks) {
    if lacks { trouble = "incomplete" }
${indent(segments(), 2)}
    if is_told {
      if best.is_none == true {
        said = no_list
        doubled = no_list
      }
      members = push(said, [${text(member)}, kind_told])
    } else {
      members = said
      if !includes(cut_names, lead_name) { members = push(said, [lead_name, lead_value]) }
    }
    preface = replace(to_string(start.preface), r'\\n$', "")
    if preface != "" && best.is_none != true { members = push(members, [${text(grammar.preface)}, preface]) }
    if best.is_ambiguous == true {
      # Keys that another reading would cut elsewhere: each that was not cut, after the one whose value holds it.
      holder = lead_name
      concerned = no_list
      for_each(array(best.candidates) ?? []) -> |_index, candidate_key| {
        if includes(cut_names, candidate_key[6]) && (get(cut_at, [to_string(candidate_key[0]) ?? ""]) ?? null) != null {
          holder = to_string(candidate_key[6]) ?? ""
        } else {
          concerned = append(concerned, [holder, candidate_key[6]])
        }
      }
      members = push(members, [${text(grammar.ambiguous)}, unique(concerned)])
    }
  }
}`;
}

/** The best reading of the pieces by `keys`: `cuts` and `candidates`, as [piece, rank, type, free, required, closed, name, whether a typed value may end there]. */
function read(): string {
  return `closed = false
unknown = false
before = ""
piece_at = -1
held = no_list
scanned = map_values(push(pieces, "")) -> |piece| {
  piece_at = piece_at + 1
  # A bracket closed before the piece, and since then came only unknown keys.
  closed = unknown || ends_with(before, "]")
  pair = parse_regex(piece, r'^(?P<name>[a-z_][a-z0-9_]*)=(?P<said>(?s:.*))$') ?? {}
  # A typed value ends at its comma, where a key or the end follows.
  done = held
  if done != [] { done = push(done, pair != {} || piece_at == last) }
  held = no_list
  if piece_at == 0 {
    held = append(held, [0, -1, first_type, false, false, false, ""])
  } else {
    key = none
    if pair != {} { key = get(keys, [pair.name]) ?? null }
    unknown = (pair != {} && key == null && closed) || (pair == {} && unknown)
    if key != null {
      key_type = to_string(key[1]) ?? ""
      value_said = to_string(pair.said)
      fits = if value_said == "" {
        key_type != "list" && key_type != "map"
      } else if key_type == "integer" {
        match(value_said, r'^-?(?:0|[1-9][0-9]{0,18})$')
      } else if key_type == "number" {
        match(value_said, r'^-?(?:0|[1-9][0-9]*)(?:\\.[0-9]+)?(?:e[+-][0-9]+)?$')
      } else if key_type == "boolean" {
        value_said == "true" || value_said == "false"
      } else if key_type == "date" {
        match(value_said, r'^(?:${datePattern}|${epochPattern})$')
      } else if key_type == "words" {
        includes(array(key[4]) ?? [], value_said)
      } else if key_type == "list" {
        starts_with(value_said, "[")
      } else if key_type == "map" {
        starts_with(value_said, "map[")
      } else {
        true
      }
      if fits { held = append(held, [piece_at, key[0], key_type, key[3], key[2], closed, pair.name]) }
    }
  }
  before = piece
  done
}
scanned = filter(scanned) -> |_index, entry| { entry != [] }
candidates = filter(scanned) -> |_index, entry| { entry[0] != 0 }
cuts = candidates
is_ambiguous = false
is_none = false
is_only = true
rank_before = -2
bracketed = false
for_each(scanned) -> |_index, entry| {
  rank = to_int(entry[1]) ?? -1
  if rank <= rank_before || (bracketed && entry[5] != true) { is_only = false }
  rank_before = rank
  bracketed = entry[2] == "list" || entry[2] == "map"
  if entry[2] != "text" && !bracketed && entry[7] != true { is_only = false }
}
if bracketed && !closed { is_only = false }
if !is_only {
${indent(search())}
}`;
}

/** The longest reading by tables: of every rank [rank, length, typed, readings, latest, earliest], of all candidates and of the closed ones. */
function search(): string {
  return `backwards = object_from_array(map_values(scanned) -> |entry| { [to_string(200000000 - (to_int(entry[0]) ?? 0)), entry] })
reach = no_list
reach_closed = no_list
found_start = no_list
linked = map_values(backwards) -> |entry| {
  rank = to_int(entry[1]) ?? -1
  key_type = to_string(entry[2]) ?? ""
  is_text = key_type == "text"
  is_bracketed = key_type == "list" || key_type == "map"
  from_reach = if is_bracketed { reach_closed } else { reach }
  may_end = is_text || (is_bracketed && closed) || (!is_bracketed && entry[7] == true)
  if !is_text && !is_bracketed && entry[7] != true { from_reach = no_list }
  longest = 0
  typed = 0
  readings = 0
  latest = -1
  earliest = -1
  for_each(from_reach) -> |_index, other| {
    if (to_int(other[0]) ?? -1) > rank {
      length_there = to_int(other[1]) ?? 0
      typed_there = to_int(other[2]) ?? 0
      late_there = to_int(other[4]) ?? -1
      early_there = to_int(other[5]) ?? -1
      if length_there >= longest {
        if length_there > longest { readings = 0 }
        readings = readings + (to_int(other[3]) ?? 0)
        if length_there > longest || typed_there > typed {
          typed = typed_there
          latest = late_there
          earliest = early_there
        } else if typed_there == typed {
          if late_there > latest { latest = late_there }
          if early_there < earliest { earliest = early_there }
        }
        longest = length_there
      }
    }
  }
  next = if entry[3] == true { latest } else { earliest }
  own = if is_text { 0 } else { 1 }
  counts = if entry[4] == true { 1001 } else { 1 }
  reached = if longest == 0 { if may_end { counts } else { 0 } } else { longest + counts }
  if longest == 0 { readings = 1 }
  if readings > 2 { readings = 2 }
  if longest == 0 { typed = 0 }
  piece_at = to_int(entry[0]) ?? 0
  if reached > 0 {
    mine = [rank, reached, typed + own, readings, piece_at, piece_at]
${indent(['reach', 'reach_closed'].map(add).join('\n'), 2)}
  }
  if piece_at == 0 {
    is_none = reached == 0
    is_ambiguous = readings > 1
  }
  [piece_at, next, entry]
}
forwards = object_from_array(map_values(values(linked)) -> |entry| { [to_string(100000000 + (to_int(entry[0]) ?? 0)), entry] })
wanted = 0
followed = filter(values(forwards)) -> |_index, entry| {
  is_next = entry[0] == wanted
  if is_next { wanted = to_int(entry[1]) ?? -1 }
  is_next
}
cuts = filter(map_values(followed) -> |entry| { entry[2] }) -> |_index, entry| { entry[0] != 0 }`;
}

/** Adds a candidate to a table: it stands before all that are in it. */
function add(table: string): string {
  const closedOnly = table === 'reach_closed';
  return `is_new = ${closedOnly ? 'entry[5] == true' : 'true'}
if is_new {
  ${table} = map_values(${table}) -> |other| {
    if other[0] == rank {
      is_new = false
      length_there = to_int(other[1]) ?? 0
      typed_there = to_int(other[2]) ?? 0
      if reached > length_there {
        mine
      } else if reached == length_there {
        readings_there = readings + (to_int(other[3]) ?? 0)
        if readings_there > 2 { readings_there = 2 }
        if typed + own > typed_there {
          [rank, reached, typed + own, readings_there, piece_at, piece_at]
        } else if typed + own == typed_there {
          [rank, reached, typed_there, readings_there, other[4], piece_at]
        } else {
          [rank, reached, typed_there, readings_there, other[4], other[5]]
        }
      } else {
        other
      }
    } else {
      other
    }
  }
  if is_new { ${table} = push(${table}, mine) }
}`;
}

/** Values from cut to cut in `said`, as the JSON form has them; what follows a typed value before the next cut goes to `doubled`, as it fills no field. */
function segments(): string {
  return `open_name = ""
open_key = none
open_from = 0
open_at = 0
open_type = first_type
lead_name = ""
lead_value = ""
kind_told = ""
before = ""
offset = 0
piece_at = -1
parts = map_values(push(pieces, "")) -> |piece| {
  piece_at = piece_at + 1
  cut = none
  if piece_at > 0 && piece_at < last { cut = get(cut_at, [to_string(piece_at)]) ?? null }
  pair = parse_regex(piece, r'^(?P<name>[a-z_][a-z0-9_]*)=(?:(?s:.*))$') ?? {}
  opens = cut != null || piece_at == last
  key_type = if cut != null { to_string(cut[2]) ?? "" } else { "" }
  if !opens && piece_at > 0 && pair != {} {
    opens = if open_type == "" {
      true
    } else if open_type == "list" || open_type == "map" {
      ends_with(before, "]") && (get(object(best.keys) ?? {}, [pair.name]) ?? null) == null
    } else {
      open_type != "text"
    }
  }
  part = none
  if opens {
    value_said = slice(whole, open_from, offset - 1) ?? ""
    if open_at == 0 {
      lead_value = value_said
      kind_told = value_said
    } else {
      value_typed = none
      value_typed = if value_said == "" || open_type == "text" || open_type == "" || open_type == "date" || open_type == "words" {
        value_said
      } else if open_type == "integer" || open_type == "number" {
        to_int(value_said) ?? to_float(value_said) ?? value_said
      } else if open_type == "boolean" {
        value_said == "true"
      } else if open_type == "list" {
        items_said = slice(value_said, 1, -1) ?? ""
        if items_said == "" {
          []
        } else if open_key[4] == true {
          filter(split(items_said, " ")) -> |_index, item| { item != "" }
        } else {
          [items_said]
        }
      } else {
        mapped = no_object
        is_map = true
        for_each(split(slice(value_said, 4, -1) ?? "", " ")) -> |_index, word| {
          entry = split(word, ":", 2)
          if word != "" {
            if length(entry) < 2 || includes(keys(mapped), entry[0]) { is_map = false }
            mapped = set(mapped, [entry[0]], entry[1]) ?? mapped
          }
        }
        if is_map { mapped } else { value_said }
      }
      part = [open_name, value_typed, open_type == ""]
    }
  }
  if opens || piece_at == 0 {
    open_name = to_string(pair.name)
    open_from = offset + length(open_name) + 1
    open_at = piece_at
    open_type = if piece_at == 0 { first_type } else { key_type }
    open_key = if cut == null { null } else { get(object(best.keys) ?? {}, [open_name]) ?? null }
    if piece_at == 0 { lead_name = open_name }
  }
  offset = offset + length(piece) + 1
  before = piece
  part
}
said = map_values(filter(parts) -> |_index, part| { is_array(part) && part[2] != true }) -> |part| { [part[0], part[1]] }
doubled = map_values(filter(parts) -> |_index, part| { is_array(part) && part[2] == true }) -> |part| { ["", part[0], part[1], false, false] }`;
}

function withLead(lead: TextKey[], keys: TextKey[]): TextKey[] {
  return [...lead.slice(1).filter((key) => !keys.some((own) => own.name === key.name)), ...keys];
}

/** Keys of a kind by name: [rank, type, required, free, words, or whether a list's items hold no blank]. As JSON: the compiler takes long over literals. */
function table(keys: TextKey[]): string {
  const entries = keys.map((key, rank) => [key.name, [rank, key.type, key.required, key.free, key.words ?? key.split === true]]);
  return `object(parse_json(${json(Object.fromEntries(entries))}) ?? {}) ?? {}`;
}

/** A raw string, where it holds no quote. */
function json(value: unknown): string {
  const written = JSON.stringify(value);
  return written.includes("'") ? text(written) : `s'${written}'`;
}
