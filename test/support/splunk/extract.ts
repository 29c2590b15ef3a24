import { type Json, JsonNumber, parseWhole } from '../../../generator/plan/oracle/json.js';
import type { Stanza } from '../../../generator/targets/splunk/conf.js';
import type { Fields } from './eval.js';

/**
 * The fields that a search sees of an event before it calculates any, as Splunk documents KV_MODE = json and FIELDALIAS: scalars by their
 * dotted names, those in arrays under `{}` and as several values, JSON's null as the text `null`.
 * @param more Fields that a REPORT has extracted before.
 */
export function extract(raw: string, props: Stanza, more: Fields = new Map()): Fields {
  const found = new Map<string, string[]>([...more].map(([name, value]) => [name, [value].flat()]));
  if (setting(props, 'KV_MODE') === 'json' && raw.startsWith('{')) collect(parseJson(raw), '', found);
  const fields: Fields = new Map([...found].map(([name, values]) => [name, values.length === 1 ? (values[0] as string) : values]));
  fields.set('_raw', raw);
  for (const [name, value] of props.settings) {
    if (!name.startsWith('FIELDALIAS-')) continue;
    const [, other = '', own = ''] = /^"?(.+?)"? ASNEW "?(.+?)"?$/.exec(String(value)) ?? [];
    const aliased = fields.get(other);
    if (aliased !== undefined && !fields.has(own)) fields.set(own, aliased);
  }
  return fields;
}

export function setting(props: Stanza, name: string): string | undefined {
  return props.settings.find(([one]) => one === name)?.[1] as string | undefined;
}

function parseJson(raw: string): Json {
  return parseWhole(raw).value;
}

function collect(value: Json, name: string, found: Map<string, string[]>): void {
  if (value instanceof Map) {
    for (const [member, inner] of value) collect(inner, name === '' ? member : `${name}.${member}`, found);
  } else if (Array.isArray(value)) {
    for (const item of value) collect(item, `${name}{}`, found);
  } else {
    const text = value === null ? 'null' : value instanceof JsonNumber ? value.text : String(value);
    found.set(name, [...(found.get(name) ?? []), text]);
  }
}
