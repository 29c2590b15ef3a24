/** Widest line of a value that is written on one. */
const width = 140;

/** JSON text in which what fits on a line is on one: tables stay readable, and a change of a row is a change of a line. */
export function tidyJson(value: unknown, indent = ''): string {
  const line = JSON.stringify(value);
  if (typeof value !== 'object' || value === null || line.length + indent.length <= width) return line;
  const inner = `${indent}  `;
  const lines = Array.isArray(value)
    ? value.map((item) => tidyJson(item, inner))
    : Object.entries(value).map(([name, member]) => `${JSON.stringify(name)}: ${tidyJson(member, inner)}`);
  const [open, close] = Array.isArray(value) ? '[]' : '{}';
  return `${open}\n${lines.map((text) => inner + text).join(',\n')}\n${indent}${close}`;
}
