import type { RsyslogOutput, SluiceConfig, SyslogOutput } from '../../config/config.js';
import { datasetsOf } from '../../plan/dataset.js';
import type { Plan } from '../../plan/types.js';
import { places } from '../places.js';
import { facilities, otherSeverity, severities, severityPlace } from '../syslog.js';
import { list } from '../vrl/literal.js';
import type { Component } from './options.js';

/** The length stands before each line; of rsyslog always. */
const isCounted = (output: SyslogOutput | RsyslogOutput): boolean => output.type === 'rsyslog' || output.framing === 'octet_counting';

/** Makes of an event the syslog line (RFC 5424) that an output sends; drops what is none. */
export function syslogLines(output: SyslogOutput | RsyslogOutput, plans: Plan[], { schema }: SluiceConfig, from: string): Component {
  const { module, dataset, host } = places[schema];
  const datasets = datasetsOf(plans);
  const field = (place: string, length: number): string => `truncate(replace(to_string(.${place}) ?? "", r'[^\\x21-\\x7e]', "?"), ${length})`;
  return {
    type: 'remap',
    inputs: [from],
    drop_on_abort: true,
    drop_on_error: true,
    source: `dataset = to_string(.${dataset}) ?? ""
message = to_string(.message) ?? ""
if !includes(${list(datasets)}, dataset) || !starts_with(message, "CEF:0|") { abort }
severity = ${severities.map(([event, line]) => `if .${severityPlace} == ${event} { ${line} }`).join(' else ')} else { ${otherSeverity} }
time = "-"
parts, no_time = parse_regex(to_string(."@timestamp") ?? "", r'^(?P<seconds>\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d)(?P<decimals>(?:\\.\\d{1,6})?)\\d*(?P<zone>Z|[+-]\\d\\d:\\d\\d)\\z')
if no_time == null { time = to_string(parts.seconds) + to_string(parts.decimals) + to_string(parts.zone) }
host = ${field(host, 255)}
if host == "" { host = "-" }
module = ${field(module, 48)}
line = "<" + to_string(${facilities[output.facility] * 8} + severity) + ">1 " + time + " " + host + " " + module + " - " + ${field(dataset, 32)} + " - " + message
. = { "message": ${isCounted(output) ? 'to_string(length(line)) + " " + line' : 'line'} }
`,
  };
}

/** What such a sink has beside its address and TLS: a line that is counted ends where its length says. */
export function syslogFraming(output: SyslogOutput | RsyslogOutput): Record<string, unknown> {
  return { type: 'socket', mode: 'tcp', encoding: { codec: 'text' }, framing: { method: isCounted(output) ? 'bytes' : 'newline_delimited' } };
}
