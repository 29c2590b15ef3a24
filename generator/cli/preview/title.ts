import { flatten } from './flatten.js';
import { said } from './said.js';
import { outcomeOf } from './show.js';
import { safe } from './text.js';

/** The line over a record: its number, where it stands in the input, and what it turned out to be. */
export function titleOf(n: number, line: number, record: string, answer: string | null, trap?: string): string {
  const outcome = outcomeOf(record, answer);
  if (outcome !== 'event') return `${n} · line ${line} · ${outcome}${trap ? `: ${trap}` : ''}`;
  const entries = flatten(answer as string);
  const parts = (['dataset', 'action', 'outcome', 'severity'] as const).map((what) => said(entries, what));
  return [n, `line ${line}`, ...parts.filter((part) => part !== undefined)].map((part) => safe(String(part))).join(' · ');
}
