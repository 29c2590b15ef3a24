/** Spelling of literals and paths in VRL (https://vector.dev/docs/reference/vrl/expressions). */

/** A string. `{{` would start a template's variable. */
export function text(value: string): string {
  const quoted = value.replace(/[\\"\n\r\t\0{}]/g, (c) => ({ '\n': '\\n', '\r': '\\r', '\t': '\\t', '\0': '\\0' })[c] ?? `\\${c}`);
  return `"${quoted}"`;
}

export function scalar(value: string | number | boolean): string {
  return typeof value === 'string' ? text(value) : String(value);
}

/** A JSON value. @param instead gives the expression that stands for a value, where one does. */
export function literal(value: unknown, instead: (value: unknown) => string | undefined): string {
  const other = instead(value);
  if (other !== undefined) return other;
  if (typeof value !== 'object' || value === null) return scalar(value as string);
  return `{ ${Object.entries(value)
    .map(([name, member]) => `${text(name)}: ${literal(member, instead)}`)
    .join(', ')} }`;
}

/** A list of strings. */
export function list(values: string[]): string {
  return `[${values.map(text).join(', ')}]`;
}

/** The path of nested members below a variable: `.a."b.c"`. */
export function path(names: string[]): string {
  return names.map((name) => `.${member(name)}`).join('');
}

/** A member's name within a path. */
function member(name: string): string {
  return /^[A-Za-z_][A-Za-z0-9_]*$/.test(name) ? name : text(name);
}

/** A text as a regular expression matches it. */
export function escaped(value: string): string {
  return value.replace(/[\\^$.*+?()[\]{}|/#&~-]/g, '\\$&').replaceAll("'", '\\x27');
}

/** A regular expression that matches any of these texts, whole. */
export function oneOf(values: Iterable<string>): string {
  return `r'^(?:${[...values].map(escaped).join('|')})$'`;
}

/** Shifts every line but empty ones to the right. */
export function indent(code: string, by = 1): string {
  return code.replace(/^(?=.)/gm, '  '.repeat(by));
}

/** Statements one below the other; those that say nothing are left out. */
export function block(...parts: (string | undefined | false)[]): string {
  return parts.filter((part) => part).join('\n');
}
