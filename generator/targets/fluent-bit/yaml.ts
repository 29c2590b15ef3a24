import { stringify } from 'yaml';
import type { Section } from './model.js';
import { comment, text } from './text.js';

/** fluent-bit.yaml. Sections come in order: service, inputs, filters, outputs. */
export function printYaml(header: string, sections: Section[]): string {
  const lines = comment(header, '');
  let last = '';
  for (const section of sections) {
    if (section.kind === 'service') {
      lines.push('', ...comment(section.comment, ''), 'service:', ...members(section, '  '));
      lines.push('', 'pipeline:');
      continue;
    }
    if (section.kind !== last) lines.push(...(last ? [''] : []), `  ${section.kind}s:`);
    else lines.push('');
    last = section.kind;
    lines.push(...comment(section.comment, '    '), `    - name: ${section.plugin}`, ...members(section, '      '));
  }
  return `${lines.join('\n')}\n`;
}

function members(section: Section, indent: string): string[] {
  return section.options.flatMap(({ name, value, comment: note }) => {
    const printed = Array.isArray(value)
      ? [`${indent}${name}:`, ...value.map((item) => `${indent}  - ${scalar(item)}`)]
      : [`${indent}${name}: ${scalar(text(value))}`];
    return [...comment(note ?? '', indent), ...printed];
  });
}

/** A YAML scalar, quoted where it must be. Fluent Bit takes every scalar as text. */
function scalar(value: string): string {
  return stringify(value, { lineWidth: 0, schema: 'failsafe' }).trimEnd();
}
