/**
 * What is wrong with the JSON in `json`, where its parser refused it or it nests too deep. Leaves `wrong` (truncated, invalid, nesting) and
 * `wrong_text` with the place, counted in bytes, and in `value` the members of the outermost object that were read before it; or, where nothing is
 * wrong, the whole value: lone surrogates, which the parser refuses, are replaced.
 */
export function faults(): string {
  const string = '"(?:[^"\\\\\\x00-\\x1f]|\\\\(?:["\\\\/bfnrt]|u[0-9A-Fa-f]{4}))*';
  return `wrong = ""
at = 0
deep_at = -1
state = "value"
open = ""
names = no_list
partial = no_object
value_at = 0
number = ""
for_each(parse_regex_all(json, r'(?P<token>[ \\t\\r\\n]+|${string}"|-?(?:0|[1-9][0-9]*)(?:\\.[0-9]+)?(?:[eE][+-]?[0-9]+)?|true|false|null|[\\[\\]{}:,]|(?s:.))') ?? []) -> |_index, scanned| {
  if wrong == "" {
    token = to_string(scanned.token)
    first = slice(token, 0, 1) ?? ""
    is_blank = match(token, r'^[ \\t\\r\\n]')
    is_text = length(token) > 1 && first == "\\""
    is_scalar = is_text || match(token, r'^(?:-?[0-9]|true|false|null)')
    ends = false
    if is_blank {
      null
    } else if state == "end" {
      wrong = "invalid"
    } else if state == "value" || state == "item" {
      if token == "{" || token == "[" {
        open = open + token
        if length(open) > 1000 {
          wrong = "nesting"
        } else {
          if length(open) > 60 && deep_at < 0 { deep_at = at }
          if length(open) == length(names) + 1 && length(names) > 0 {
            value_at = at
            if token == "{" && length(names) < 4 { partial = set(partial, names, {}) ?? partial }
          }
          state = if token == "{" { "first" } else { "item" }
        }
      } else if token == "]" && state == "item" {
        ends = true
      } else if is_scalar {
        if length(open) == length(names) && length(names) > 0 && !contains(open, "[") { partial = set(partial, names, parse_json(token) ?? null) ?? partial }
        state = if open == "" { "end" } else { "next" }
      } else {
        wrong = "invalid"
      }
    } else if state == "first" || state == "name" {
      if is_text {
        if !contains(open, "[") {
          names = push(slice(names, 0, length(open) - 1) ?? [], parse_json(token) ?? "")
        }
        state = "colon"
      } else if token == "}" && state == "first" {
        ends = true
      } else {
        wrong = "invalid"
      }
    } else if state == "colon" {
      if token == ":" { state = "value" } else { wrong = "invalid" }
    } else if token == "," {
      state = if ends_with(open, "{") { "name" } else { "value" }
    } else if (token == "}" && ends_with(open, "{")) || (token == "]" && ends_with(open, "[")) {
      ends = true
    } else {
      wrong = "invalid"
    }
    if ends {
      open = slice(open, 0, length(open) - 1) ?? ""
      if token == "]" && !contains(open, "[") && length(open) == length(names) && length(names) > 0 {
        partial = set(partial, names, parse_json(slice(json, value_at, at + 1) ?? "") ?? []) ?? partial
      }
      if !contains(open, "[") && length(names) > length(open) { names = slice(names, 0, length(open)) ?? [] }
      state = if open == "" { "end" } else { "next" }
    }
    if wrong == "invalid" && state != "end" {
      # Within a number, a string or a word the fault stands further on.
      from = at
      if state == "next" && number != "" && ((match(first, r'^[eE]$') && !match(number, r'[eE]')) || (first == "." && !match(number, r'[.eE]'))) { from = at - length(number) }
      rest = slice(json, from) ?? ""
      good = ""
      if from < at || state == "value" || state == "item" {
        begun = parse_regex(rest, r'^(?P<good>${string}(?:\\\\(?:u[0-9A-Fa-f]{0,3})?)?|t(?:ru?)?|f(?:a(?:ls?)?)?|n(?:ul?)?|-?(?:(?:0|[1-9][0-9]*)(?:\\.(?:[0-9]+(?:[eE][+-]?)?)?|[eE][+-]?)?)?)') ?? {}
        good = to_string(begun.good)
      } else if state == "first" || state == "name" {
        begun = parse_regex(rest, r'^(?P<good>${string}(?:\\\\(?:u[0-9A-Fa-f]{0,3})?)?)') ?? {}
        good = to_string(begun.good)
      }
      at = from + length(good)
      if at >= length(json) { wrong = "truncated" }
    }
    number = if match(token, r'^-?[0-9]') { token } else { "" }
    if wrong == "" { at = at + length(token) }
  }
}
if wrong == "" && state != "end" { wrong = "truncated" }
if wrong == "" && trouble == "fault" {
  # Sound JSON that the parser refuses: a lone surrogate, a number out of range, or more than 128 levels.
  sound = replace_with(json, r'\\\\\\\\|\\\\u[dD][89abAB][0-9a-fA-F]{2}\\\\u[dD][c-fC-F][0-9a-fA-F]{2}|(?P<lone>\\\\u[dD][89a-fA-F][0-9a-fA-F]{2})') -> |found| {
    if found.lone == null { found.string } else { "\\\\ufffd" }
  }
  sound = replace_with(sound, r'"(?:[^"\\\\]|\\\\.)*"|(?P<huge>-?[0-9]+(?:\\.[0-9]+)?[eE]\\+?[0-9]{3,}|-?[0-9]{300,}(?:\\.[0-9]+)?)') -> |found| {
    if found.huge == null { found.string } else { "\\"" + found.string + "\\"" }
  }
  value = parse_json(sound) ?? partial
  trouble = ""
} else if trouble == "fault" {
  value = if starts_with(json, "{") { partial } else { null }
}
if wrong == "" && deep_at >= 0 {
  deep = member + ": the JSON text nests deeper than 60 levels, at byte " + to_string(deep_at)
}
if trouble == "deep" { trouble = "" }
wrong_text = {
  if wrong == "truncated" { "the JSON text ends early" } else if wrong == "invalid" { "the JSON text is not valid" } else { "the JSON text nests deeper than 60 levels" }
} + ", at byte " + to_string(at)`;
}
