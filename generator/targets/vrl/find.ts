import type { Plan } from '../../plan/types.js';
import { bind } from './bind.js';
import { condition } from './conditions.js';
import { header } from './header.js';
import { faults } from './json-fault.js';
import { block, indent, list, oneOf, text } from './literal.js';
import { otlp } from './otlp.js';
import { texts } from './texts/index.js';
import { Values } from './values.js';

/**
 * Finds the product's event in a record, round by round: the record itself, what its carriers hold, what theirs hold, three deep. Of several
 * the first in the order of the carriers counts. Leaves
 * - `status`: "", "event" or "broken", and where that is asked for "answered": the record is in ECS already, from an event of the product; `fault_type`, `fault_text`: what is broken;
 * - `fields`: the values of known members by the schema's names; `odd`: the others, as [node, name, value, misshapen, inner];
 * - `steps`: what stood beside the event at each level, outermost first; `batch`: other events of the record.
 */
export function find(plan: Plan, { original, translated }: { original: boolean; translated: boolean }): string {
  const values = new Values(plan);
  const recognised = condition(plan.recognise, values);
  const suspect = condition(plan.suspect, values);
  return `# 1. Where the event is: the record itself, or a member that carries it, up to three in each other.
status = ""
found_key = ""
fault_type = ""
fault_text = ""
record_deep = ""
found_fields = no_object
found_odd = no_list
found_steps = no_list
batch = no_list
${original ? 'found_original = none\n' : ''}candidates = push(no_list, { "value": ., "member": "record", "key": "", "steps": [], "deep": "", "batch": null })
for_each([0, 1, 2, 3]) -> |depth, _round| {
  round = candidates
  candidates = no_list
  for_each(round) -> |_index, candidate| {
    order_key = to_string(candidate.key) ?? ""
    if status == "" || order_key < found_key {
      value = candidate.value
      member = to_string(candidate.member) ?? ""
      steps = array(candidate.steps) ?? []
      deep = to_string(candidate.deep) ?? ""
      events = no_list
      within = no_object
      header = no_list
      syslog = no_object
      doubled = no_list
      json = ""
      trouble = ""
      wrong = ""
      wrong_text = ""
      in_batch = false
      text = ""
      if is_string(value) {
        # The record's text: headers off, then JSON, then the product's text forms.
        text = replace(to_string(value) ?? "", r'^[ \\t\\r\\n\\x{feff}]+|[ \\t\\r\\n]+$', "")
${indent(header(), 4)}
        if starts_with(text, "{") || starts_with(text, "[") {
          json = text
          parsed, error = parse_json(text)
          if error != null {
            trouble = "fault"
          } else {
            value = parsed
            if match(text, r'(?:[\\[{][^\\[{]*){61}') && (parse_json(text, max_depth: 60) ?? null) != parsed { trouble = "deep" }
          }
        }${plan.texts.length > 0 ? ` else {\n${indent(texts(plan), 5)}\n        }` : ''}
      } else if depth == 0 {
        json = encode_json(value)
        if match(json, r'(?:[\\[{][^\\[{]*){61}') && (parse_json(json, max_depth: 60) ?? null) != value { trouble = "deep" }
      }
      if trouble == "fault" || trouble == "deep" {
${indent(faults(), 4)}
      }
      if is_object(value) {
        events = push(events, value)
        if json != "" || !is_string(candidate.value) { within = object(value) ?? {} }
      } else if is_array(value) {
        in_batch = true
        events = array(value) ?? []
      }

      hit = -1
      fields = no_object
      odd = no_list
      for_each(events) -> |index, item| {
        if hit < 0 && is_object(item) {
          event = object(item) ?? {}
${indent(bind(plan), 5)}
          if trouble == "incomplete" {
            if ${suspect} { hit = index }
          } else if ${recognised} {
            hit = index
          } else if trouble == "fault" && (${suspect}) {
            hit = index
          }
        }
      }

      if hit >= 0 {
        found_key = order_key
        found_fields = fields
        found_odd = odd
        found_steps = push(steps, { "entries": header, "syslog": syslog })
        if depth == 0 {
          # The event shares the record's top level with what collectors add.
          envelope = no_list
          found_odd = filter(odd) -> |_index, entry| {
            is_envelope = entry[0] == "" && entry[4] == false && match(to_string(entry[1]) ?? "", ${oneOf(plan.envelope.filter((name) => !plan.nodes[0]?.members.has(name)))})
            if is_envelope { envelope = push(envelope, [entry[1], entry[2], false]) }
            !is_envelope
          }
          found_steps = push(no_list, { "entries": envelope, "syslog": {} })
        }
        batch = no_list
${original ? '        found_original = candidate.original\n' : ''}        if in_batch { batch = filter(array(value) ?? []) -> |index, _item| { index != hit } }
        if is_array(candidate.batch) { batch = array(candidate.batch) ?? [] }
        status = "event"
        if trouble == "fault" {
          status = "broken"
          fault_type = "json_" + wrong
          fault_text = member + ": " + wrong_text
        } else if trouble == "incomplete" {
          status = "broken"
          fault_type = "text_truncated"
          fault_text = member + ": the text ends before all of its keys, at byte " + to_string(length(text))
        } else if deep != "" {
          status = "broken"
          fault_type = "json_nesting"
          fault_text = deep
        }
      } else if depth == 0 && .ecs.version == ${text(plan.schemaVersion)} && (to_string(.event.module) ?? "") != "" && (to_string(.event.kind) ?? "") != "" {
        # A record that was answered before: what its members hold is no raw event.
        within = no_object
${translated ? `        if trouble == "" && .event.kind != "pipeline_error" && includes(${list(plan.modules)}, .event.module) { status = "answered" }\n` : ''}      } else if depth < 3 && trouble != "fault" {
        inner = push(steps, { "entries": header, "syslog": syslog })
${indent(otlp(original), 4)}
        if !is_taken {
          for_each(within) -> |name, carried| {
            if match(name, ${oneOf(plan.carriers)}) && (is_string(carried) || is_object(carried) || is_array(carried)) {
              rank = to_string(get({ ${plan.carriers.map((name, index) => `${text(name)}: ${text(String.fromCharCode(98 + index))}`).join(', ')} }, [name]) ?? null) ?? ""
              others = remove(within, [name]) ?? {}
${original ? '              outermost = if candidate.original == null { carried } else { candidate.original }\n' : ''}              candidates = push(candidates, {
                "value": carried, "member": name, ${original ? '"original": outermost, ' : ''} "key": order_key + rank, "deep": deep, "batch": candidate.batch,
                "steps": push(inner, { "others": others, "text": is_string(carried) })
              })
            }
          }
        }
      }
    }
  }
}`;
}

/** Leaves in `beside` what stood beside the event by name, in `collector` what the answer's own names or a doubled one forbid there, and in `syslog` the parts of headers. */
export function beside(plan: Plan): string {
  const { mark, members } = plan.parsedSyslog;
  const parts = Object.entries(members);
  return block(
    `# 2. What stood beside the event. Inner headers count before outer ones.
syslog = no_object
beside = no_object
collector = no_object
{
walked = no_list
for_each(found_steps) -> |_index, step| { walked = append([step], walked) }
kept_steps = no_list
for_each(walked) -> |_index, step| {
  if exists(step.syslog) { syslog = merge(object(step.syslog) ?? {}, syslog) }`,
    parts.length > 0 &&
      `  if step.text == true && is_string(step.others.${mark}) && step.others.${mark} != "" {
    for_each([${parts.map(([name, part]) => `[${text(name)}, ${text(part)}]`).join(', ')}]) -> |_index, pair| {
      said = to_string(get(step.others, [pair[0]]) ?? null) ?? ""
      if said != "" && said != "-" && !includes(keys(syslog), pair[1]) {
        if pair[1] != "priority" {
          syslog = set(syslog, [pair[1]], said) ?? syslog
          step.others = remove(step.others, [pair[0]]) ?? {}
        } else if match(said, r'^[0-9]{1,3}$') {
          priority = parse_int(said, 10) ?? 999
          if priority <= 191 {
${indent(prioritySet(), 6)}
            step.others = remove(step.others, [pair[0]]) ?? {}
          }
        }
      }
    }
  }`,
    `  kept_steps = append([step], kept_steps)
}
for_each(kept_steps) -> |_index, step| {
  entries = array(step.entries) ?? []
  if is_object(step.others) {
    for_each(object(step.others) ?? {}) -> |name, value| { entries = push(entries, [name, value, false]) }
  }
  for_each(entries) -> |_index, entry| {
    name = to_string(entry[0]) ?? ""
    if entry[2] != true && !match(name, ${oneOf(plan.reserved)}) && !includes(keys(beside), name) {
      beside = set(beside, [name], entry[1]) ?? beside
    } else {
${indent(freeName('name', '!includes(keys(collector), free)', 'entries'), 3)}
      collector = set(collector, [free], entry[1]) ?? collector
    }
  }
}
}`,
  );
}

/** The three parts that a syslog priority says. */
export function prioritySet(): string {
  return `syslog.priority = to_string(priority)
syslog."facility.code" = to_string(floor(priority / 8))
syslog."severity.code" = to_string(mod(priority, 8))`;
}

/** Leaves in `free` the name, with as many `_` behind it as it needs to be free. */
export function freeName(name: string, isFree: string, others: string): string {
  return `free = ${name}
is_free = false
for_each(append(${others}, [0, 0, 0, 0])) -> |_index, _value| {
  if !is_free {
    is_free = ${isFree}
    if !is_free { free = free + "_" }
  }
}`;
}
