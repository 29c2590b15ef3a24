/** A value as both formats write it. Booleans are on and off. */
export function text(value: string | number | boolean): string {
  return typeof value === 'boolean' ? (value ? 'on' : 'off') : String(value);
}

/** Comment lines. */
export function comment(lines: string, indent: string, mark = '#'): string[] {
  return lines === '' ? [] : lines.split('\n').map((line) => `${indent}${mark} ${line}`);
}

/** A record accessor of a dotted path: `$event['module']`. */
export function accessor(path: string): string {
  const [first, ...rest] = path.split('.');
  return `$${first}${rest.map((name) => `['${name}']`).join('')}`;
}
