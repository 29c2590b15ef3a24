import type { Section } from './model.js';
import { comment, text } from './text.js';

/** fluent-bit.conf, the classic format. */
export function printClassic(header: string, sections: Section[]): string {
  const lines = comment(header, '');
  for (const section of sections) {
    const width = Math.max(...section.options.map(({ name }) => name.length));
    const line = (name: string, value: string): string => `    ${name.padEnd(width)} ${value}`;
    lines.push('', ...comment(section.comment, ''), `[${section.kind.toUpperCase()}]`);
    if (section.plugin) lines.push(line('name', section.plugin));
    for (const { name, value, comment: note } of section.options) {
      lines.push(...comment(note ?? '', '    '));
      for (const item of Array.isArray(value) ? value : [value]) lines.push(line(name, text(item)));
    }
  }
  return `${lines.join('\n')}\n`;
}
