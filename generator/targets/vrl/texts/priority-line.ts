import type { TextGrammar } from '../../../plan/types.js';
import { escaped, text } from '../literal.js';

/** `06:10:04.123456789: Error text`, also with a date, the line escaped as a JSON string is. */
export function priorityLine(grammar: TextGrammar & { grammar: 'priority-line' }): string {
  return `line = parse_regex(text, r'^(?P<time>(?:[0-9]{4}-[0-9]{2}-[0-9]{2}T)?[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{1,9}(?:Z|[+-][0-9]{2}:?[0-9]{2})?): (?P<priority>${grammar.words.map(escaped).join('|')}) (?P<text>(?s:.*))$') ?? {}
if line != {} {
  escaped = to_string(line.text)
  plain = parse_json("\\"" + escaped + "\\"") ?? null
  if !is_string(plain) || (plain == "" && escaped != "") { plain = escaped }
  members = [[${text(grammar.time)}, line.time], [${text(grammar.priority)}, line.priority], [${text(grammar.text)}, plain]]
}`;
}
