import { parse } from 'yaml';

/** A section as Fluent Bit reads it: option values in order, all text. */
export interface ReadSection {
  kind: string;
  options: [string, string[]][];
}

/** Reads fluent-bit.yaml. */
export function readYaml(text: string): ReadSection[] {
  const doc = parse(text, { schema: 'failsafe' });
  const section = (kind: string, members: Record<string, string | string[]>): ReadSection => ({
    kind,
    options: Object.entries(members).map(([name, value]) => [name, [value].flat()]),
  });
  return [
    section('service', doc.service),
    ...['input', 'filter', 'output'].flatMap((kind) => doc.pipeline[`${kind}s`].map((one: never) => section(kind, one))),
  ];
}

/** Reads fluent-bit.conf as src/config_format/flb_cf_fluentbit.c does: an option ends at the first blank. */
export function readClassic(text: string): ReadSection[] {
  const sections: ReadSection[] = [];
  for (const line of text.split('\n')) {
    if (/^\s*(#|$)/.test(line)) continue;
    const head = /^\[(\w+)\]$/.exec(line);
    if (head) sections.push({ kind: String(head[1]).toLowerCase(), options: [] });
    const option = /^ {4}(\S+)\s+(.*)$/.exec(line);
    const options = sections.at(-1)?.options;
    if (!option || !options) continue;
    const [, name = '', value = ''] = option;
    const last = options.at(-1);
    if (last?.[0] === name) last[1].push(value);
    else options.push([name, [value]]);
  }
  return sections;
}
