import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { runOracle } from '../../../generator/plan/oracle/index.js';
import type { Kind, Plan } from '../../../generator/plan/types.js';
import { readConf, type Stanza } from '../../../generator/targets/splunk/conf.js';
import type { Fields, Value } from './eval.js';
import { evaluate } from './eval.js';
import { extract, setting } from './extract.js';
import { compile, type Groups } from './pcre.js';

/** The app's folder. */
export const appFolder: string = fileURLToPath(new URL('../../../configs/splunk/sluice', import.meta.url));
const corpus = fileURLToPath(new URL('../../corpus', import.meta.url));

/** The app's files as a search head reads them. */
export interface App {
  props: Map<string, Stanza>;
  transforms: Map<string, Stanza>;
}

/** The app as it is committed. */
export function readApp(): App {
  const read = (name: string): Map<string, Stanza> =>
    new Map(readConf(readFileSync(`${appFolder}/default/${name}`, 'utf8')).map((stanza) => [stanza.name, stanza]));
  return { props: read('props.conf'), transforms: read('transforms.conf') };
}

/** An event of the corpus as it comes to Splunk, with its kind. */
export interface RawEvent {
  id: string;
  /** Text that Splunk indexes, without a syslog header. */
  raw: string;
  kind: Kind;
  /** The record in ECS and in CIM. */
  ecs: Record<string, unknown>;
  cim: Record<string, unknown>;
}

const options = { seconds: 1_779_768_913, nanoseconds: 0 };

/** Events of a product that are one JSON object, or a text form that the app reads. */
export function rawEvents(plan: Plan): RawEvent[] {
  const keyed = plan.texts.flatMap((text) => (text.grammar === 'ordered-pairs' ? [text.member] : []));
  return readdirSync(`${corpus}/${plan.product}`)
    .filter((name) => name.endsWith('.event.txt'))
    .sort()
    .flatMap((name): RawEvent[] => {
      const text = readFileSync(`${corpus}/${plan.product}/${name}`, 'utf8').replace(/\r?\n$/, '');
      const raw = text.replace(/^<[0-9]{1,3}>1 \S+ \S+ \S+ \S+ \S+ (?:-|\[[^\]]*\]) /, '');
      if (raw.startsWith('{') ? !isEvent(plan, raw) : !keyed.some((member) => raw.startsWith(`${member}=`))) return [];
      const record = raw.startsWith('{') ? raw : JSON.stringify({ log: raw });
      const ecs = JSON.parse(runOracle(plan, record, options)) as Record<string, unknown>;
      const dataset = (ecs.event as { dataset?: string } | undefined)?.dataset;
      const kind = plan.kinds.find((one) => `${one.module}.${one.name}` === dataset);
      if (!kind || ecs.collector !== undefined) return [];
      return [{ id: name.replace('.event.txt', ''), raw, kind, ecs, cim: JSON.parse(runOracle(plan, record, { ...options, schema: 'cim' })) }];
    });
}

/** Whether a JSON text is an event itself, not something that carries one. */
function isEvent(plan: Plan, raw: string): boolean {
  try {
    const names = Object.keys(JSON.parse(raw));
    return names.some((name) => (plan.nodes[0] as Plan['nodes'][0]).members.has(name) && !plan.carriers.includes(name));
  } catch {
    return false;
  }
}

/** How far a search says each field, by source type, as docs/splunk-fields.md claims: `yes`, `partly`, `no`. */
export function claims(): Map<string, Map<string, string>> {
  const page = readFileSync(fileURLToPath(new URL('../../../docs/splunk-fields.md', import.meta.url)), 'utf8');
  const found = new Map<string, Map<string, string>>();
  let columns: string[] = [];
  for (const line of page.split('\n')) {
    const cells = line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim().replaceAll('`', ''));
    if (cells[0] === 'field') {
      columns = cells.slice(1);
      for (const column of columns) found.set(column, new Map());
    } else if (line.startsWith('| `')) {
      for (const [index, column] of columns.entries()) found.get(column)?.set(cells[0] as string, cells[index + 1] as string);
    }
  }
  return found;
}

const compiled = new Map<string, (text: string) => Groups | undefined>();

/** What the source type's REPORTs read of a text. */
export function reported(app: App, props: Stanza, raw: string): Fields {
  const found: Fields = new Map();
  for (const [name, value] of props.settings) {
    if (!name.startsWith('REPORT-')) continue;
    const transform = app.transforms.get(String(value));
    if (!transform) throw new Error(`${value} is no stanza of transforms.conf`);
    const regex = setting(transform, 'REGEX') as string;
    const match = compiled.get(regex) ?? compile(regex);
    compiled.set(regex, match);
    for (const [group, text] of Object.entries(match(raw) ?? {})) found.set(group, text);
  }
  return found;
}

/** The fields that a search calculates of an event. */
export function calculated(app: App, sourcetype: string, raw: string): Map<string, Value> {
  const props = app.props.get(sourcetype);
  if (!props) throw new Error(`${sourcetype} is no stanza of props.conf`);
  const fields = extract(raw, props, reported(app, props, raw));
  return new Map(
    props.settings.flatMap(([name, expression]): [string, Value][] =>
      name.startsWith('EVAL-') ? [[name.slice(5), evaluate(String(expression), fields)]] : [],
    ),
  );
}

/** A value of a record as a search sees it. */
export function seen(value: unknown): Value {
  if (value === undefined || value === null) return null;
  if (Array.isArray(value)) return value.length === 1 ? String(value[0]) : value.map(String);
  return String(value);
}
