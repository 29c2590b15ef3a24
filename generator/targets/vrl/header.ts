import { prioritySet } from './find.js';
import { indent } from './literal.js';

const time = '[0-9]{4}-[0-9]{2}-[0-9]{2}T';
/** What follows time and host in an RFC 3164 header, and either time. */
const tag = '(?P<app>[^ :\\[\\]]+)(?:\\[(?P<process>[^\\] ]*)\\]:?|:) (?P<rest>(?s:.*))$';
const anyTime = `(?P<time>[A-Z][a-z]{2} [ 0-9][0-9] [0-9]{2}:[0-9]{2}:[0-9]{2}|${time}[0-9:.Z+-]{8,30})`;

/**
 * Takes up to four headers that runtimes and tools put before a line off `text`: what they say goes to `header`, as
 * [name, value, always under collector], and to `syslog`.
 */
export function header(): string {
  const any = '[^\\n\\r\\x{2028}\\x{2029}]';
  return `if match(text, r'^(?:[0-9<A-Z]|\\[pod/|\\{"(?:index|create)":)') {
  more = true
  for_each([1, 2, 3, 4]) -> |_index, _count| {
    if more {
      line = parse_regex(text, r'^(?P<time>${time}[0-9:.Z+-]{8,30}) (?P<stream>stdout|stderr) (?P<tag>[PF]) (?P<rest>(?s:.*))$') ?? {}
      bare5424 = {}
      bare3164 = {}
      if line == {} && match(text, r'^[0-9A-Z]') {
        bare5424 = parse_regex(text, r'^(?:(?P<version>[1-9]) )?(?P<time>${time}[0-9:.Z+-]{8,30}) (?P<host>[A-Za-z0-9.:_-]+) (?P<app>[^ ]+) (?P<process>[0-9]+|-) (?P<id>[^ ]+) (?P<data>-|(?:\\[(?:[^\\]\\\\]|\\\\${any})*\\])+) \\x{feff}?(?P<rest>(?s:.*))$') ?? {}
        if bare5424 == {} { bare3164 = parse_regex(text, r'^${anyTime} (?P<host>[A-Za-z0-9.:_-]*[A-Za-z0-9._-]) ${tag}') ?? {} }
      }
      if line != {} {
        header = append(header, [["time", line.time, false], ["stream", line.stream, false], ["logtag", line.tag, false]])
        text = to_string(line.rest)
      } else if starts_with(text, "[") {
        pod = parse_regex(text, r'^\\[(?P<pod>pod/[^\\] ]+)\\] (?P<rest>(?s:.*))$') ?? {}
        more = pod != {}
        if more {
          header = push(header, ["kubectl", pod.pod, true])
          text = to_string(pod.rest)
        }
      } else if starts_with(text, "<") {
        line5424 = parse_regex(text, r'^<(?P<priority>[0-9]{1,3})>(?P<version>[1-9]) (?P<time>[^ ]+) (?P<host>[^ ]+) (?P<app>[^ ]+) (?P<process>[^ ]+) (?P<id>[^ ]+) (?P<data>-|(?:\\[(?:[^\\]\\\\]|\\\\${any})*\\])+)(?: \\x{feff}?(?P<rest>(?s:.*)))?$') ?? {}
        line3164 = parse_regex(text, r'^<(?P<priority>[0-9]{1,3})>${anyTime} (?P<host>[^ ]+) ${tag}') ?? {}
        line = if line5424 != {} { line5424 } else { line3164 }
        priority = parse_int(to_string(line.priority), 10) ?? 999
        more = priority <= 191
        if more {
${indent(prioritySet(), 5)}
          if line5424 != {} {
            syslog.version = line.version
${indent(noted('line5424'), 6)}
          } else {
${indent(tagged('line'), 6)}
          }
          text = to_string(line.rest)
        }
      } else if starts_with(text, "{") {
        bulk = parse_regex(text, r'^(?P<action>\\{"(?:index|create)":\\{[^\\n]*\\}\\})\\n(?P<rest>(?s:.*))$') ?? {}
        action = parse_json(to_string(bulk.action)) ?? null
        more = is_object(action)
        if more {
          header = push(header, ["bulk", action, true])
          text = to_string(bulk.rest)
        }
      } else if bare5424 != {} {
        if to_string(bare5424.version) != "" { syslog.version = bare5424.version }
${indent(noted('bare5424'), 4)}
        text = to_string(bare5424.rest)
      } else if bare3164 != {} {
${indent(tagged('bare3164'), 4)}
        text = to_string(bare3164.rest)
      } else {
        timed = parse_regex(text, r'^(?P<time>${time}[0-9]{2}:[0-9]{2}:[0-9]{2}(?:\\.[0-9]{1,9})?(?:Z|[+-][0-9]{2}:[0-9]{2})) (?P<rest>[^ ](?s:.*))$') ?? {}
        more = timed != {}
        if more {
          header = push(header, ["time", timed.time, false])
          text = to_string(timed.rest)
        }
      }
    }
  }
}`;
}

/** What an RFC 3164 header says. */
function tagged(line: string): string {
  return `syslog.hostname = ${line}.host
syslog.appname = ${line}.app
if to_string(${line}.process) != "" { syslog.procid = ${line}.process }
header = push(header, ["syslog", { "timestamp": ${line}.time }, true])`;
}

/** What an RFC 5424 header says; `-` is none. */
function noted(line: string): string {
  return `if ${line}.host != "-" { syslog.hostname = ${line}.host }
if ${line}.app != "-" { syslog.appname = ${line}.app }
if ${line}.process != "-" { syslog.procid = ${line}.process }
if ${line}.id != "-" { syslog.msgid = ${line}.id }
said = no_object
if ${line}.time != "-" { said.timestamp = ${line}.time }
if ${line}.data != "-" { said.structured_data = ${line}.data }
if said != {} { header = push(header, ["syslog", said, true]) }`;
}
