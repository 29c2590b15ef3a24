import type { Plan, TextGrammar } from '../../../plan/types.js';
import { date } from '../derive/date.js';
import { block, escaped, indent, text } from '../literal.js';

/** Columns parted by two blanks, the first a date, the last all the rest; a column within brackets loses them, but for the first and last. */
export function columns(plan: Plan, grammar: TextGrammar & { grammar: 'columns' }): string {
  const name = (slot: number): string => text(plan.slotNames[slot] as string);
  const last = grammar.fields.length - 1;
  const pattern = grammar.fields.map((_, index) => (index === last ? `(?P<c${index}>.*)` : `(?P<c${index}>.*?)`)).join(escaped('  '));
  const items = grammar.fields.map((slot, index) => {
    if (index === 0) return `[${name(slot)}, column]`;
    return `[${name(slot)}, ${index === last ? `to_string(line.c${index})` : `replace(to_string(line.c${index}), r'^\\[((?s:.*))\\]$', "$1")`}]`;
  });
  return block(
    `line = parse_regex(text, r'^(?s)${pattern}$') ?? {}`,
    'column = to_string(line.c0)',
    date('column', 'column_date'),
    'if column_date != "" {',
    indent(
      block(
        restored('column', 'column_date'),
        `members = [${[...items, ...grammar.constants.map(({ slot, value }) => `[${name(slot)}, ${text(value)}]`)].join(', ')}]`,
      ),
    ),
    '}',
  );
}

/** A time printed with a blank for its T and without its Z, as it was: the variable becomes its date where nothing else differs. */
export function restored(variable: string, dated: string): string {
  return `if match(${variable}, r'^.{10} (?s:.*)[0-9]$') && ${dated} == replace(${variable}, " ", "T", 1) + "Z" { ${variable} = ${dated} }`;
}
