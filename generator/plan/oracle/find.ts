import type { Condition, Plan, Slot } from '../types.js';
import { type Bound, bindObject, emptyBound } from './bind.js';
import { holds } from './conditions.js';
import { type Json, JsonError, JsonNumber, type JsonObject, parseJson, parseWhole, writeJson } from './json.js';
import { at, isPresent, textOf } from './operations.js';
import { readText } from './texts.js';

/** A member of the envelope: what stood beside the event. */
export interface Beside {
  name: string;
  value: Json;
  /** Read from a line's header: always under `collector`. */
  header?: boolean;
}

/** Where the event of a record was found, or that it is broken, or that there is none. */
export type Found =
  | ({ status: 'event' } & Event)
  | { status: 'broken'; type: string; message: string }
  /** `answered`: it is the answer to one. */
  | { status: 'none'; answered?: boolean };

/** An event and what stood around it. */
export interface Event {
  bound: Bound;
  beside: Beside[];
  /** The text that it was read from. */
  original: string;
  syslog: Map<string, string>;
}

const none: Found = { status: 'none' };

/** A carrier in a carrier in a carrier is where the search ends. */
const maxCarriers = 3;

/** Finds the product's event in a record: the record itself, or a string or object member that carries it. */
export function findEvent(plan: Plan, record: JsonObject, recordText: string, deepAt?: number): Found {
  const bound = emptyBound();
  bindObject(plan, bound, record);
  if (recognised(plan, bound)) {
    if (deepAt !== undefined) return { status: 'broken', ...describe(new JsonError('nesting', deepAt, record), 'record') };
    return { status: 'event', bound, beside: takeBeside(plan, bound), original: recordText, syslog: new Map() };
  }
  if (isNormalised(plan, record)) return { status: 'none', answered: isOwnAnswer(plan, record) };
  const found = inMembers(plan, record, 1);
  if (found.status === 'event' && deepAt !== undefined) return { status: 'broken', ...describe(new JsonError('nesting', deepAt, record), 'record') };
  return found;
}

/** Takes what stands beside an event in the same object out of its members. */
export function takeBeside(plan: Plan, bound: Bound): Beside[] {
  const beside: Beside[] = [];
  bound.unknown = bound.unknown.filter((member) => {
    const known = plan.nodes[0]?.members.has(member.name);
    const isBeside = member.node.id === 0 && !member.inner && !known && plan.envelope.includes(member.name) !== plan.othersBeside;
    if (isBeside) beside.push({ name: member.name, value: member.value });
    return !isBeside;
  });
  return beside;
}

/** A record that a filter or pipeline of these has answered already: what its members hold is no raw event, whatever it looks like. */
function isNormalised(plan: Plan, record: JsonObject): boolean {
  const text = (...path: string[]): string | undefined => textOf(at(record, path));
  return text('ecs', 'version') === plan.schemaVersion && !!text('event', 'module') && !!text('event', 'kind');
}

/** Whether a record that was answered already is of this product, and says of no fault. */
function isOwnAnswer(plan: Plan, record: JsonObject): boolean {
  return plan.modules.includes(textOf(at(record, ['event', 'module'])) ?? '') && textOf(at(record, ['event', 'kind'])) !== 'pipeline_error';
}

/** Looks through the members of an object that may carry the event. */
function inMembers(plan: Plan, object: JsonObject, level: number): Found {
  const otlp = fromOtlp(plan, object, level);
  if (otlp.status !== 'none') return otlp;
  for (const [name, value] of object) {
    if (!plan.carriers.includes(name)) continue;
    const found =
      typeof value === 'string'
        ? inText(plan, name, value, level)
        : value instanceof Map
          ? inObject(plan, value, level)
          : Array.isArray(value)
            ? inArray(plan, value)
            : none;
    if (found.status === 'none') continue;
    if (found.status === 'broken') return found;
    let others = [...object].filter(([other]) => other !== name).map(([other, member]): Beside => ({ name: other, value: member }));
    if (typeof value === 'string') others = takeSyslog(plan, others, found.syslog);
    return { ...found, beside: [...others, ...found.beside], original: typeof value === 'string' ? value : writeJson(value) };
  }
  return none;
}

/** What a syslog parser left beside its message goes where the header of a line would; gives what is no part of it. */
function takeSyslog(plan: Plan, beside: Beside[], syslog: Map<string, string>): Beside[] {
  const { mark, members } = plan.parsedSyslog;
  if (!beside.some((member) => member.name === mark && typeof member.value === 'string' && member.value !== '')) return beside;
  return beside.filter(({ name, value }) => {
    const part = Object.hasOwn(members, name) ? members[name] : undefined;
    const text = textOf(value);
    if (!part || !text || text === '-' || syslog.has(part)) return true;
    if (part !== 'priority') syslog.set(part, text);
    return part === 'priority' && !(/^\d{1,3}$/.test(text) && priority(syslog, text));
  });
}

function inObject(plan: Plan, object: JsonObject, level: number): Found {
  const bound = emptyBound();
  bindObject(plan, bound, object);
  if (recognised(plan, bound)) return event(bound, writeJson(object));
  return level < maxCarriers ? inMembers(plan, object, level + 1) : none;
}

/** A batch: the first event of the product is the record's, the other items stay with it as they are. */
function inArray(plan: Plan, items: Json[]): Found {
  for (const [index, item] of items.entries()) {
    if (!(item instanceof Map)) continue;
    const bound = emptyBound();
    bindObject(plan, bound, item);
    if (!recognised(plan, bound)) continue;
    bound.others = items.filter((_, other) => other !== index);
    return event(bound, writeJson(items));
  }
  return none;
}

function event(bound: Bound, original: string): Found {
  return { status: 'event', bound, beside: [], original, syslog: new Map() };
}

/** Headers that runtimes and tools put before a line. */
const criHeader = /^(\d{4}-\d\d-\d\dT[0-9:.Z+-]{8,30}) (stdout|stderr) ([PF]) /;
const kubectlPod = /^\[(pod\/[^\] ]+)\] /;
const kubectlTime = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?(?:Z|[+-]\d\d:\d\d)) (?=[^ ])/;
const syslog5424 = /^<(\d{1,3})>([1-9]) ([^ ]+) ([^ ]+) ([^ ]+) ([^ ]+) ([^ ]+) (-|(?:\[(?:[^\]\\]|\\.)*\])+)(?: \ufeff?|$)/;
/** The same as receivers write it to files, without priority, and without version or with it. */
const bare5424 = /^(?:([1-9]) )?(\d{4}-\d\d-\d\dT[0-9:.Z+-]{8,30}) ([A-Za-z0-9.:_-]+) ([^ ]+) (\d+|-) ([^ ]+) (-|(?:\[(?:[^\]\\]|\\.)*\])+) \ufeff?/;
/** A relay that makes it of RFC 5424 puts no colon behind the process id. */
const syslog3164 = /^<(\d{1,3})>((?:[A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d)|(?:\d{4}-\d\d-\d\dT[0-9:.Z+-]{8,30})) ([^ ]+) ([^ :[\]]+)(?:\[([^\] ]*)\]:?|:) /;
/** The same as receivers write it to files: a key of a text form, which ends in a colon, is no host. */
const bare3164 =
  /^((?:[A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d)|(?:\d{4}-\d\d-\d\dT[0-9:.Z+-]{8,30})) ([A-Za-z0-9.:_-]*[A-Za-z0-9._-]) ([^ :[\]]+)(?:\[([^\] ]*)\]:?|:) /;
const bulkAction = /^(\{"(?:index|create)":\{[^\n]*\}\})\n/;

/** Reads a string that may be an event: headers off, then JSON, then the product's text forms. */
function inText(plan: Plan, member: string, whole: string, level: number): Found {
  const beside: Beside[] = [];
  const syslog = new Map<string, string>();
  let text = whole.replace(/^[ \t\r\n\ufeff]+|[ \t\r\n]+$/g, '');
  for (let headers = 0; headers < 4; headers++) {
    const length = readHeader(text, beside, syslog);
    if (length === 0) break;
    text = text.slice(length);
  }
  const found = text.startsWith('{') || text.startsWith('[') ? inJsonText(plan, member, text, level) : inPlainText(plan, member, text);
  if (found.status !== 'event') return found;
  for (const [name, value] of found.syslog) syslog.set(name, value);
  return { ...found, beside: [...beside, ...found.beside], syslog };
}

/** Reads the header that a text starts with; gives its length, 0 where there is none. */
function readHeader(text: string, beside: Beside[], syslog: Map<string, string>): number {
  const cri = criHeader.exec(text);
  if (cri) {
    beside.push({ name: 'time', value: cri[1] as string }, { name: 'stream', value: cri[2] as string }, { name: 'logtag', value: cri[3] as string });
    return cri[0].length;
  }
  const pod = kubectlPod.exec(text);
  if (pod) {
    beside.push({ name: 'kubectl', value: pod[1] as string, header: true });
    return pod[0].length;
  }
  const rfc5424 = syslog5424.exec(text);
  if (rfc5424) {
    if (!priority(syslog, rfc5424[1] as string)) return 0;
    syslog.set('version', rfc5424[2] as string);
    noteHeader(rfc5424.slice(3), beside, syslog);
    return rfc5424[0].length;
  }
  const bare = bare5424.exec(text);
  if (bare) {
    if (bare[1]) syslog.set('version', bare[1]);
    noteHeader(bare.slice(2), beside, syslog);
    return bare[0].length;
  }
  const rfc3164 = syslog3164.exec(text);
  if (rfc3164) {
    if (!priority(syslog, rfc3164[1] as string)) return 0;
    noteTag(rfc3164.slice(2), beside, syslog);
    return rfc3164[0].length;
  }
  const tagged = bare3164.exec(text);
  if (tagged) {
    noteTag(tagged.slice(1), beside, syslog);
    return tagged[0].length;
  }
  const time = kubectlTime.exec(text);
  if (time) {
    beside.push({ name: 'time', value: time[1] as string });
    return time[0].length;
  }
  const bulk = bulkAction.exec(text);
  const action = bulk ? tryJson(bulk[1] as string) : undefined;
  if (!bulk || !(action instanceof Map)) return 0;
  beside.push({ name: 'bulk', value: action, header: true });
  return bulk[0].length;
}

/** Time, hostname, appname, procid, msgid and structured data of an RFC 5424 header; `-` is none. */
function noteHeader(parts: string[], beside: Beside[], syslog: Map<string, string>): void {
  const [timestamp, hostname, appname, procid, msgid, structuredData] = parts as [string, string, string, string, string, string];
  for (const [name, value] of Object.entries({ hostname, appname, procid, msgid })) if (value !== '-') syslog.set(name, value);
  const header: JsonObject = new Map();
  if (timestamp !== '-') header.set('timestamp', timestamp);
  if (structuredData !== '-') header.set('structured_data', structuredData);
  if (header.size > 0) beside.push({ name: 'syslog', value: header, header: true });
}

/** Time, hostname, appname and procid of an RFC 3164 header. */
function noteTag(parts: string[], beside: Beside[], syslog: Map<string, string>): void {
  const [timestamp, hostname, appname, procid] = parts as [string, string, string, string | undefined];
  syslog.set('hostname', hostname);
  syslog.set('appname', appname);
  if (procid) syslog.set('procid', procid);
  beside.push({ name: 'syslog', value: new Map([['timestamp', timestamp]]), header: true });
}

function priority(syslog: Map<string, string>, text: string): boolean {
  const value = Number(text);
  if (value > 191) return false;
  syslog.set('priority', String(value));
  syslog.set('facility.code', String(value >> 3));
  syslog.set('severity.code', String(value & 7));
  return true;
}

function tryJson(text: string): Json | undefined {
  try {
    const parsed = parseJson(text);
    return parsed.end === Buffer.byteLength(text) ? parsed.value : undefined;
  } catch {
    return undefined;
  }
}

function inPlainText(plan: Plan, member: string, text: string): Found {
  const bound = readText(plan, text);
  if (bound?.incomplete) {
    const message = `${member}: the text ends before all of its keys, at byte ${Buffer.byteLength(text)}`;
    return suspected(plan, bound) ? { status: 'broken', type: 'text_truncated', message } : none;
  }
  return bound && recognised(plan, bound) ? event(bound, text) : none;
}

function inJsonText(plan: Plan, member: string, text: string, level: number): Found {
  let value: Json;
  let deepAt: number | undefined;
  try {
    ({ value, deepAt } = parseWhole(text));
  } catch (error) {
    if (!(error instanceof JsonError)) throw error;
    const bound = emptyBound();
    if (error.partial) bindObject(plan, bound, error.partial);
    if (!recognised(plan, bound) && !suspected(plan, bound)) return none;
    return { status: 'broken', ...describe(error, member) };
  }
  const found = value instanceof Map ? inObject(plan, value, level) : Array.isArray(value) ? inArray(plan, value) : none;
  if (found.status === 'event' && deepAt !== undefined) return { status: 'broken', ...describe(new JsonError('nesting', deepAt, undefined), member) };
  return found;
}

/** The two members of `error` for a JSON fault: type and message. */
export function describe(error: JsonError, member: string): { type: string; message: string } {
  const what = { truncated: 'the JSON text ends early', invalid: 'the JSON text is not valid', nesting: 'the JSON text nests deeper than 60 levels' }[
    error.fault
  ];
  return { type: `json_${error.fault}`, message: `${member}: ${what}, at byte ${error.at}` };
}

/**
 * OTLP/JSON of an OpenTelemetry exporter (opentelemetry-proto, logs/v1): the body of the first log record is the event. What
 * else the message says (resource, scope, trace…) is its envelope, where it is not empty.
 */
function fromOtlp(plan: Plan, object: JsonObject, level: number): Found {
  const resources = object.get('resourceLogs');
  if (!Array.isArray(resources)) return none;
  const events: { event: JsonObject; beside: Beside[] }[] = [];
  for (const resource of resources) {
    const scopes = resource instanceof Map ? resource.get('scopeLogs') : undefined;
    if (!(resource instanceof Map) || !Array.isArray(scopes)) continue;
    for (const scope of scopes) {
      const records = scope instanceof Map ? scope.get('logRecords') : undefined;
      if (!(scope instanceof Map) || !Array.isArray(records)) continue;
      for (const record of records) {
        if (!(record instanceof Map)) continue;
        const said = anyValue(record.get('body') ?? null);
        if (!(said instanceof Map)) continue;
        const body = new Map(said);
        const taken = ['body'];
        for (const name of ['timeUnixNano', 'observedTimeUnixNano']) {
          const time = record.get(name);
          if (time === undefined || body.has(name)) continue;
          body.set(name, time);
          taken.push(name);
        }
        const beside = [
          ...[...resource].filter(([name]) => name !== 'scopeLogs'),
          ...[...scope].filter(([name]) => name !== 'logRecords'),
          ...[...record].filter(([name]) => !taken.includes(name)),
        ];
        events.push({ event: body, beside: beside.filter(([, value]) => isPresent(value)).map(([name, value]) => ({ name, value })) });
      }
    }
  }
  const first = events[0];
  if (!first) return none;
  const found = inObject(plan, first.event, level);
  if (found.status !== 'event') return found;
  const others = [...object].filter(([name]) => name !== 'resourceLogs').map(([name, value]): Beside => ({ name, value }));
  found.bound.others = events.slice(1).map((entry) => entry.event);
  return { ...found, beside: [...others, ...first.beside, ...found.beside], original: writeJson(object) };
}

/** An OTLP AnyValue as plain JSON; what is none stays as it is. */
function anyValue(value: Json): Json {
  if (!(value instanceof Map)) return value;
  if (value.size === 0) return null;
  const [kind, inner] = [...value][0] as [string, Json];
  if (kind === 'stringValue' || kind === 'boolValue' || kind === 'doubleValue' || kind === 'bytesValue') return inner;
  if (kind === 'intValue') return typeof inner === 'string' && /^-?(?:0|[1-9]\d*)$/.test(inner) ? new JsonNumber(inner) : inner;
  const values = inner instanceof Map ? (inner.get('values') ?? []) : undefined;
  if (kind === 'arrayValue' && Array.isArray(values)) return values.map(anyValue);
  if (kind === 'kvlistValue' && Array.isArray(values)) {
    const object: JsonObject = new Map();
    for (const entry of values) {
      const key = entry instanceof Map ? entry.get('key') : undefined;
      if (entry instanceof Map && typeof key === 'string') object.set(key, anyValue(entry.get('value') ?? null));
    }
    return object;
  }
  return value;
}

function recognised(plan: Plan, bound: Bound): boolean {
  return ask(plan.recognise, bound.values);
}

function suspected(plan: Plan, bound: Bound): boolean {
  return ask(plan.suspect, bound.values);
}

function ask(condition: Condition, values: Map<Slot, Json>): boolean {
  return holds(condition, { value: (slot) => values.get(slot), list: () => undefined, named: () => false });
}
