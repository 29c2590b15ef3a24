import type { Option, Section } from '../model.js';
import type { Parts } from './parts.js';

const kinds: Record<string, Section['kind']> = {
  service: 'service',
  input: 'input',
  inputs: 'input',
  filter: 'filter',
  filters: 'filter',
  output: 'output',
  outputs: 'output',
  parser: 'parser',
  multiline_parser: 'parser',
};

/** Is it the classic format: does it begin with a section or an `@` command? */
export function isClassic(text: string): boolean {
  return /^(?:[ \t]*(?:#.*)?\r?\n)*[[@]/.test(text);
}

/**
 * Reads the classic format as src/config_format/flb_cf_fluentbit.c does: commands and section heads begin in the first column, an option is
 * indented, and its value begins behind the first blank. Options of a group (`[NAME]`, indented) are not the section's.
 */
export function readClassic(text: string, file: string): Parts {
  const parts: Parts = { sections: [], includes: [] };
  let section: Section | undefined;
  let indent = '';
  let grouped = false;
  text.split(/\r?\n/).forEach((row, index) => {
    const at = (column: number) => ({ file, line: index + 1, column });
    if (/^\s*(#|$)/.test(row)) return;
    const include = /^@INCLUDE\s+(.*?)\s*$/i.exec(row);
    if (include) {
      parts.includes.push({ path: include[1] ?? '', at: at(1) });
      return;
    }
    const set = /^@SET\s+([^=\s]+)\s*=\s*(.*?)\s*$/i.exec(row);
    if (set) {
      const [, name = '', value = ''] = set;
      parts.sections.push({ kind: 'variables', plugin: '', at: at(1), options: [asOption(name, value, at(row.indexOf(name) + 1))] });
      return;
    }
    const head = /^\[(.*?)\]/.exec(row);
    if (head) {
      const kind = kinds[String(head[1]).toLowerCase()];
      section = kind && { kind, plugin: '', at: at(1), options: [] };
      if (section) parts.sections.push(section);
      indent = '';
      return;
    }
    const [, blank = '', name = '', value = ''] = /^(\s+)(\S+)\s*(.*?)\s*$/.exec(row) ?? [];
    if (!section || blank === '') return;
    if (indent === '') indent = blank;
    if (blank.length <= indent.length) grouped = name.startsWith('[');
    if (grouped) return;
    const option = asOption(name.toLowerCase(), value, at(blank.length + 1));
    section.options.push(option);
    if (option.name === 'name') section.plugin = value.toLowerCase();
  });
  return parts;
}

function asOption(name: string, value: string, at: Option['at']): Option {
  return { name, written: value, value, at };
}
