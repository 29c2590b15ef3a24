import { indent } from './literal.js';

/**
 * OTLP/JSON of an OpenTelemetry exporter: the body of the first log record is the next candidate, the other bodies its batch. An AnyValue
 * becomes plain JSON by its text, since a program has no recursion: the text is rewritten from the innermost values outwards.
 */
export function otlp(original: boolean): string {
  return `is_taken = false
if is_array(within.resourceLogs) {
  bodies = no_list
  said = no_list
  for_each(array(within.resourceLogs) ?? []) -> |_index, resource| {
    for_each(array(resource.scopeLogs) ?? []) -> |_index, scope| {
      for_each(array(scope.logRecords) ?? []) -> |_index, record| {
        body = record.body
${indent(anyValue(), 4)}
        if is_object(body) {
          left = object(record) ?? {}
          del(left.body)
          for_each(["timeUnixNano", "observedTimeUnixNano"]) -> |_index, name| {
            if includes(keys(left), name) && !includes(keys(object(body) ?? {}), name) {
              body = set(object(body) ?? {}, [name], get(left, [name]) ?? null) ?? body
              left = remove(left, [name]) ?? {}
            }
          }
          if length(bodies) == 0 {
            for_each([remove(object(resource) ?? {}, ["scopeLogs"]) ?? {}, remove(object(scope) ?? {}, ["logRecords"]) ?? {}, left]) -> |_index, part| {
              for_each(part) -> |name, value| {
                if value != null && value != "" && value != [] && value != {} { said = push(said, [name, value, false]) }
              }
            }
          }
          bodies = push(bodies, body)
        }
      }
    }
  }
  if length(bodies) > 0 {
    is_taken = true
    rest = slice(bodies, 1) ?? []
    if is_array(candidate.batch) { rest = array(candidate.batch) ?? [] }
    others = remove(within, ["resourceLogs"]) ?? {}
${original ? '    outermost = if candidate.original == null { within } else { candidate.original }\n' : ''}    candidates = push(candidates, {
      "value": bodies[0], ${original ? '"original": outermost, ' : ''} "member": member, "key": order_key + "a", "deep": deep, "batch": rest,
      "steps": append(inner, [{ "others": others, "text": false }, { "entries": said, "syslog": {} }])
    })
  }
}`;
}

/** `body` as plain JSON. What is no AnyValue stays; a converted object or list is visited again for what is in it. */
function anyValue(): string {
  return `plain = map_values({ "body": body }, recursive: true) -> |said| {
  if is_object(said) {
    kind = to_string(keys(object(said) ?? {})[0])
    if kind == "" {
      null
    } else if includes(["stringValue", "boolValue", "doubleValue", "bytesValue"], kind) {
      get(said, [kind]) ?? null
    } else if kind == "intValue" {
      if is_string(said.intValue) && match(to_string(said.intValue) ?? "", r'^-?(?:0|[1-9][0-9]*)$') {
        to_int(said.intValue) ?? to_float(said.intValue) ?? said.intValue
      } else {
        said.intValue
      }
    } else if kind == "arrayValue" && is_object(said.arrayValue) && (is_array(said.arrayValue.values) || !exists(said.arrayValue.values)) {
      array(said.arrayValue.values) ?? []
    } else if kind == "kvlistValue" && is_object(said.kvlistValue) && (is_array(said.kvlistValue.values) || !exists(said.kvlistValue.values)) {
      pairs = filter(array(said.kvlistValue.values) ?? []) -> |_index, pair| { is_string(pair.key) }
      object_from_array(map_values(pairs) -> |pair| { [pair.key, pair.value] })
    } else {
      said
    }
  } else {
    said
  }
}
body = plain.body`;
}
