import type { Plan, TextGrammar } from '../types.js';
import { type Bound, bindMember, emptyBound } from './bind.js';

/**
 * `06:10:04.123456789: Error text` or `2026-05-26T06:10:04.123456789+0000: Error text`, the whole line escaped as a JSON string is.
 * Source: userspace/engine/formats.cpp of the detector that prints it.
 */
export function priorityLine(plan: Plan, text: string, grammar: TextGrammar & { grammar: 'priority-line' }): Bound | undefined {
  const match = /^((?:\d{4}-\d\d-\d\dT)?\d\d:\d\d:\d\d\.\d{1,9}(?:Z|[+-]\d\d:?\d\d)?): ([A-Za-z]+) ([\s\S]*)$/.exec(text);
  if (!match || !grammar.words.includes(match[2] as string)) return undefined;
  const bound = emptyBound();
  const root = plan.nodes[0] as Plan['nodes'][0];
  bindMember(plan, bound, root, grammar.time, match[1] as string);
  bindMember(plan, bound, root, grammar.priority, match[2] as string);
  bindMember(plan, bound, root, grammar.text, unescaped(match[3] as string));
  return bound;
}

/** The text without its escapes, or as it is where they are not JSON's. */
function unescaped(text: string): string {
  try {
    const plain = String(JSON.parse(`"${text}"`));
    return plain.isWellFormed() ? plain : text;
  } catch {
    return text;
  }
}
