/** Text as inline code; in a table cell, so that a bar does not end the cell. */
export function code(text: string): string {
  const ticks = text.includes('`') ? '``' : '`';
  const padded = text.startsWith('`') || text.endsWith('`') || /^ .*[^ ].* $/.test(text) ? ` ${text} ` : text;
  return `${ticks}${padded.replaceAll('|', '\\|').replaceAll('\n', '\\n')}${ticks}`;
}

/** Prose in a table cell. */
export function cell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll(/\s*\n\s*/g, '<br>');
}

/** A table; cells are Markdown already. */
export function table(head: string[], rows: string[][]): string {
  return [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
}

/** `a`, `b` and `c`, with the word given before the last. */
export function listed(items: string[], word: 'and' | 'or'): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} ${word} ${items.at(-1)}`;
}

/** A link to a heading of the same page, by GitHub's rule for anchors. */
export function link(text: string, heading: string): string {
  const anchor = heading
    .toLowerCase()
    .replaceAll(/[^a-z0-9 _-]/g, '')
    .replaceAll(' ', '-');
  return `[${text}](#${anchor})`;
}
