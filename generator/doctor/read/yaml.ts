import { isMap, isScalar, isSeq, LineCounter, type Pair, parseDocument, type YAMLMap } from 'yaml';
import { ConfigError } from '../../config/problem.js';
import type { Option, Place, Section } from '../model.js';
import { unreadable } from './file.js';
import type { Parts } from './parts.js';

/**
 * Reads Fluent Bit's YAML format.
 * @throws ConfigError where it is no YAML, or none that Fluent Bit knows a section of.
 */
export function readYaml(text: string, file: string): Parts {
  const lines = new LineCounter();
  const doc = parseDocument(text, { lineCounter: lines, prettyErrors: false, schema: 'failsafe', uniqueKeys: false });
  const placeOf = (node: unknown): Place => {
    const { line, col } = lines.linePos((node as { range?: [number] }).range?.[0] ?? 0);
    return { file, line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  // Errors behind the first are of its making.
  const broken = doc.errors.slice(0, 1).map(({ message, pos }) => {
    const { line, col } = lines.linePos(pos[0]);
    return { file, line: Math.max(line, 1), column: Math.max(col, 1), message: `not YAML: ${message}` };
  });
  if (broken.length > 0) throw new ConfigError(broken);
  const root = doc.contents;
  if (!isMap(root) || !root.items.some(({ key }) => known.includes(nameOf(key)))) {
    throw unreadable({ file, line: 1, column: 1 }, 'this is no config of Fluent Bit', 'name a fluent-bit.yaml, a fluent-bit.conf or a .wasm');
  }

  const sections: Section[] = [];
  const add = (kind: Section['kind'], node: unknown, owner?: Section): void => {
    if (!isMap(node)) return;
    const section: Section = { kind, plugin: '', at: placeOf(node), options: node.items.flatMap((pair) => options(pair, kind)), ...(owner ? { owner } : {}) };
    section.plugin = section.options.find(({ name }) => name === 'name')?.value.toLowerCase() ?? '';
    sections.push(section);
    for (const signal of mapOf(node.get('processors', true))) for (const item of itemsOf(signal.value)) add('processor', item, section);
  };
  const options = ({ key, value }: Pair, kind: Section['kind']): Option[] => {
    const name = kind === 'variables' ? nameOf(key) : snakeCase(nameOf(key));
    const item = (node: unknown, at: unknown): Option[] =>
      isScalar(node) ? [{ name, written: String(node.value), value: String(node.value), at: placeOf(at) }] : [];
    return isSeq(value) ? value.items.flatMap((node) => item(node, node)) : item(value, key);
  };

  add('service', root.get('service', true));
  add('variables', root.get('env', true));
  const pipeline = root.get('pipeline', true);
  for (const kind of ['input', 'filter', 'output'] as const) {
    for (const node of itemsOf(isMap(pipeline) ? pipeline.get(`${kind}s`, true) : undefined)) add(kind, node);
  }
  for (const name of ['parsers', 'multiline_parsers']) for (const node of itemsOf(root.get(name, true))) add('parser', node);
  const includes = itemsOf(root.get('includes', true)).flatMap((node) => (isScalar(node) ? [{ path: String(node.value), at: placeOf(node) }] : []));
  return { sections, includes };
}

const known = ['service', 'pipeline', 'includes', 'env', 'parsers', 'multiline_parsers', 'stream_processor', 'plugins', 'upstream_servers', 'customs'];

function nameOf(key: unknown): string {
  return isScalar(key) ? String(key.value) : '';
}

function itemsOf(node: unknown): unknown[] {
  return isSeq(node) ? node.items : [];
}

function mapOf(node: unknown): YAMLMap['items'] {
  return isMap(node) ? node.items : [];
}

/** An option's name as Fluent Bit takes it (flb_cf_key_translate): `retryLimit` is `retry_limit`; `Retry_Limit` and `net.keepAlive_x` are put in lower case. */
function snakeCase(name: string): string {
  return (/^[a-z][^_]*$/.test(name) ? name.replace(/(?!^)[A-Z]/g, (letter) => `_${letter}`) : name).toLowerCase();
}
