import { always, type Condition, isIn, keyOf, printCondition, sizeOfCondition } from './condition.js';

/** What Splunk's eval computes: a text, or nothing (null). */
export type Expression =
  | { kind: 'text'; value: string }
  | { kind: 'number'; value: string }
  /** A field that was extracted from the event. One that is `sure` is neither empty nor null where it is there, and of its type. */
  | { kind: 'field'; name: string; sure?: boolean }
  /** What a regular expression finds in a text: `value` between `before`, from the text's start, and `after`. */
  | { kind: 'part'; of: Expression; before: string; value: string; after: string }
  /** What a table has for a text, which is one of its keys or, with a fallback, any. */
  | { kind: 'table'; of: Expression; table: [string, string][]; fallback: string | undefined }
  /** A function of eval. */
  | { kind: 'call'; name: string; of: Expression[] }
  | { kind: 'join'; parts: Expression[] }
  | { kind: 'case'; branches: { when: Condition; value: Expression }[] };

export const textOf = (value: string): Expression => ({ kind: 'text', value });
export const number = (value: string): Expression => ({ kind: 'number', value });
export const field = (name: string): Expression => ({ kind: 'field', name });
export const call = (name: string, ...of: Expression[]): Expression => ({ kind: 'call', name, of });

/** Fields that Splunk itself gives every event: a member of the event so named is read from its text. */
const ownFields = new Set(['eventtype', 'host', 'index', 'linecount', 'punct', 'source', 'sourcetype', 'splunk_server', 'tag', 'timestamp']);

/** An expression as it stands in props.conf. */
export function print(expression: Expression): string {
  switch (expression.kind) {
    case 'text':
      return quote(expression.value);
    case 'number':
      return expression.value;
    case 'field':
      if (ownFields.has(expression.name)) return `json_extract(_raw, ${quote(expression.name)})`;
      return /^[A-Za-z_][A-Za-z0-9_]*$/.test(expression.name) ? expression.name : `'${expression.name}'`;
    case 'part': {
      const { of, before, value, after } = expression;
      // Nothing found is the empty text: the pattern's second half takes what its first does not.
      return `replace(${print(of)}, ${quote(`(?s)^${before}(${value})${after.endsWith('.*$') ? after : `${after}.*$`}|^.*$`)}, "\\1")`;
    }
    case 'table': {
      const { of, table, fallback } = expression;
      const results = [...new Set(table.map(([, result]) => result))];
      const branches = results.map((result) => ({
        when: isIn(
          of,
          table.flatMap(([key, value]) => (value === result ? [key] : [])),
        ),
        value: textOf(result),
      }));
      return print({ kind: 'case', branches: fallback === undefined ? branches : [...branches, { when: always, value: textOf(fallback) }] });
    }
    case 'call':
      return `${expression.name}(${expression.of.map(print).join(', ')})`;
    case 'join':
      return `(${expression.parts.map(print).join(' . ')})`;
    case 'case':
      return `case(${expression.branches.map(({ when, value }) => `${printCondition(when)}, ${print(value)}`).join(', ')})`;
  }
}

const sizes = new WeakMap<Expression, number>();

/** About as many characters as an expression is printed in: it is told without printing, as what is printed often is held once. */
export function sizeOf(expression: Expression): number {
  const known = sizes.get(expression);
  if (known !== undefined) return known;
  const size = measured(expression);
  sizes.set(expression, size);
  return size;
}

function measured(expression: Expression): number {
  const sum = (of: Expression[]): number => of.reduce((total, one) => total + sizeOf(one) + 2, 0);
  switch (expression.kind) {
    case 'part':
      return sizeOf(expression.of) + expression.before.length + expression.value.length + expression.after.length + 30;
    case 'table':
      return new Set(expression.table.map(([, result]) => result)).size * (sizeOf(expression.of) + 40) + JSON.stringify(expression.table).length;
    case 'call':
      return expression.name.length + sum(expression.of);
    case 'join':
      return sum(expression.parts);
    case 'case':
      return expression.branches.reduce((total, { when, value }) => total + sizeOfCondition(when) + sizeOf(value) + 4, 6);
    default:
      return print(expression).length;
  }
}

/** A text of eval: a backslash before a quote or another one is an escape, before anything else it stands for itself. */
export function quote(text: string): string {
  return `"${text.replace(/\\(?=[\\"]|$)/g, '\\\\').replace(/"/g, '\\"')}"`;
}

/** A text as a regular expression that finds it, without a backslash where that can be. */
export function literal(text: string): string {
  return text.replace(/[.*+?()|[\]{}$]/g, '[$&]').replace(/[\\^]/g, '\\$&');
}

const names = new WeakMap<Expression, number>();
const numbers = new Map<string, number>();

/** A number of an expression: equal ones have the same. */
export function nameOf(expression: Expression): number {
  const known = names.get(expression);
  if (known !== undefined) return known;
  const text = spelled(expression);
  const name = numbers.get(text) ?? numbers.size;
  numbers.set(text, name);
  names.set(expression, name);
  return name;
}

function spelled(expression: Expression): string {
  switch (expression.kind) {
    case 'case':
      return `case ${expression.branches.map(({ when, value }) => `${keyOf(when)}:${nameOf(value)}`).join()}`;
    case 'call':
      return `call ${expression.name} ${expression.of.map(nameOf).join()}`;
    case 'join':
      return `join ${expression.parts.map(nameOf).join()}`;
    case 'table':
      return `table ${nameOf(expression.of)} ${JSON.stringify([expression.table, expression.fallback])}`;
    case 'part':
      return `part ${nameOf(expression.of)} ${JSON.stringify([expression.before, expression.value, expression.after])}`;
    case 'field':
      return `${expression.sure ? 'sure ' : ''}field ${expression.name}`;
    default:
      return print(expression);
  }
}
