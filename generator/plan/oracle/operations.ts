import { isIP } from 'node:net';
import type { Derivation, PairsForm } from '../types.js';
import { type Json, JsonNumber } from './json.js';

/**
 * The derivations, one plain function each: the definition that every engine is measured against. They read decoded
 * text. `undefined` is "none".
 */

/** The text that tests, tables and texts see: of a string itself, of a number its spelling. */
export function textOf(value: Json | undefined): string | undefined {
  if (typeof value === 'string') return value;
  if (value instanceof JsonNumber) return value.text;
  if (typeof value === 'boolean') return String(value);
  return undefined;
}

/** There, and not null, "", [] or {}. */
export function isPresent(value: Json | undefined): boolean {
  if (value === undefined || value === null || value === '') return false;
  if (Array.isArray(value)) return value.length > 0;
  if (value instanceof Map) return value.size > 0;
  return true;
}

function withoutSlashes(path: string): string {
  let end = path.length;
  while (end > 0 && path[end - 1] === '/') end--;
  return path.slice(0, end);
}

/** `/usr/bin/apt-get` gives `apt-get`; slashes at the end do not count; `/` gives none. */
export function basename(path: string): string | undefined {
  const trimmed = withoutSlashes(path);
  return trimmed.slice(trimmed.lastIndexOf('/') + 1) || undefined;
}

/** `/usr/bin/apt-get` gives `/usr/bin`, `/tmp` gives `/`, a name without a folder gives none. */
export function dirname(path: string): string | undefined {
  const trimmed = withoutSlashes(path);
  const slash = trimmed.lastIndexOf('/');
  if (slash < 0) return undefined;
  return slash === 0 ? '/' : trimmed.slice(0, slash);
}

/** `/a/b.tar.gz` gives `gz`; a dot at the start or end of the name is none. */
export function extension(path: string): string | undefined {
  const name = basename(path);
  if (name === undefined) return undefined;
  const dot = name.lastIndexOf('.');
  return dot > 0 && dot < name.length - 1 ? name.slice(dot + 1) : undefined;
}

/** ASCII letters in lower case. */
export function lowercase(text: string): string {
  return text.replace(/[A-Z]/g, (c) => c.toLowerCase());
}

/** Without blanks at either end. */
export function trim(text: string): string {
  return text.replace(/^ +| +$/g, '');
}

/** Parts between separators, empty ones left out, likewise a last one that is `dropLast`; in each the first `replace[0]` becomes `replace[1]`. */
export function split(text: string, separator: string, replace?: [string, string], dropLast?: string): string[] {
  const parts = text.split(separator).filter((part) => part !== '');
  if (parts.at(-1) === dropLast) parts.pop();
  return replace ? parts.map((part) => part.replace(replace[0], () => replace[1])) : parts;
}

/** The texts of a list with a separator between them. */
export function join(list: string[], separator: string): string | undefined {
  return list.join(separator) || undefined;
}

/** Time since 1970 of an RFC 3339 text, in units of 10^-decimals seconds, finer digits cut off; none before 1970, and none that 64 bits do not hold. */
export function epoch(text: string, decimals: number): JsonNumber | undefined {
  const match = date(text) === text ? /^([\d-]{10}T[\d:]{8})(?:\.(\d+))?(Z|[+-]\d\d:\d\d)$/.exec(text) : null;
  if (!match) return undefined;
  const seconds = Date.parse(`${match[1]}${match[3]}`) / 1000;
  const fraction = (match[2] ?? '').padEnd(decimals, '0').slice(0, decimals);
  const value = seconds < 0 ? undefined : integer(String(BigInt(`${seconds}${fraction}`)));
  return value === undefined ? undefined : new JsonNumber(String(value));
}

/** The texts of a JSON array of non-empty scalars; none where it holds anything else. */
export function elements(value: Json): string[] | undefined {
  if (!Array.isArray(value)) return undefined;
  const texts = value.map(textOf);
  return texts.every((text): text is string => text !== undefined && text !== '') ? texts : undefined;
}

/** The one element of an array of one scalar. */
export function only(value: Json | undefined): Json | undefined {
  return Array.isArray(value) && value.length === 1 && textOf(value[0]) !== undefined ? value[0] : undefined;
}

/** The scalar at a place of an array. */
export function item(value: Json | undefined, index: number): Json | undefined {
  const found = Array.isArray(value) ? value[index] : undefined;
  return textOf(found) === undefined ? undefined : found;
}

/** The texts of an object's scalar members' values, empty ones left out. */
export function values(value: Json | undefined): string[] {
  return value instanceof Map ? [...value.values()].map(textOf).filter(isText) : [];
}

/** What stands at a place in an object or array. */
export function at(value: Json | undefined, pointer: string[]): Json | undefined {
  let found = value;
  for (const name of pointer) {
    if (found instanceof Map) found = found.get(name);
    else found = Array.isArray(found) && /^(?:0|[1-9]\d{0,5})$/.test(name) ? found[Number(name)] : undefined;
  }
  return found;
}

/** The objects of an array, or of the arrays at `each` in the objects of an array. */
function objects(value: Json | undefined, each: string[] | undefined): Json[] {
  const items = Array.isArray(value) ? value.filter((item) => item instanceof Map) : [];
  return each ? items.flatMap((item) => objects(at(item, each), undefined)) : items;
}

/** The texts at a place in the objects of an array, empty ones left out; of those objects in which each place of `where` holds one of its texts. */
export function collect(value: Json | undefined, step: Derivation & { op: 'collect' }): string[] {
  return objects(value, step.each)
    .filter((object) => step.where.every(({ member, texts }) => texts.includes(textOf(at(object, member)) ?? '')))
    .map((object) => textOf(at(object, step.member)))
    .filter(isText);
}

function isText(text: string | undefined): text is string {
  return text !== undefined && text !== '';
}

/** One object of an array: the first, or the one whose integer at `lowest` is lowest, one without it last. */
export function pick(value: Json | undefined, step: Derivation & { op: 'pick' }, equals: string | undefined): Json | undefined {
  const { where, lowest } = step;
  let found = objects(value, step.each);
  if (where) found = equals === undefined ? [] : found.filter((object) => textOf(at(object, where.member)) === equals);
  if (!lowest) return found[0];
  const rank = (object: Json): bigint => integer(textOf(at(object, lowest))) ?? 2n ** 63n;
  return found.reduce<Json | undefined>((best, object) => (best === undefined || rank(object) < rank(best) ? object : best), undefined);
}

/** The value of a key in an array of objects that are a key and a value each; of equal keys the last counts. */
export function entry(value: Json | undefined, step: Derivation & { op: 'entries' }, key: string): Json | undefined {
  return at(
    objects(value, undefined).findLast((object) => textOf(at(object, step.key)) === key),
    step.value,
  );
}

/** An integer of 64 bits, with its sign; not the lowest. */
function integer(text: string | undefined): bigint | undefined {
  const value = text !== undefined && /^-?(?:0|[1-9]\d{0,18})$/.test(text) ? BigInt(text) : undefined;
  return value !== undefined && value < 2n ** 63n && value > -(2n ** 63n) ? value : undefined;
}

/** An integer with zeros put behind it. */
export function scale(text: string, zeros: number): JsonNumber | undefined {
  const value = integer(text);
  const scaled = value === undefined ? undefined : integer(String(value * 10n ** BigInt(zeros)));
  return scaled === undefined ? undefined : new JsonNumber(String(scaled));
}

/** The difference of two integers, where it is positive. */
export function minus(text: string, other: string | undefined): JsonNumber | undefined {
  const a = integer(text);
  const b = integer(other);
  return a !== undefined && b !== undefined && a > b && integer(String(a - b)) !== undefined ? new JsonNumber(String(a - b)) : undefined;
}

/** `0a:1f:5d:33:90:c1`, also with `-`, as ECS writes it: `0A-1F-5D-33-90-C1`. */
export function mac(text: string): string | undefined {
  return /^[0-9A-Fa-f]{2}(?:[:-][0-9A-Fa-f]{2}){5}$/.test(text) ? text.toUpperCase().replaceAll(':', '-') : undefined;
}

/** An unsigned 32-bit integer as a dotted address, its first byte first; a text that is no number stays. */
export function ipv4(text: string): string | undefined {
  if (!/^\d+$/.test(text)) return text;
  const value = Number(text);
  if (text.length > 10 || value > 0xffffffff) return undefined;
  return [24, 16, 8, 0].map((bits) => Math.floor(value / 2 ** bits) % 256).join('.');
}

/**
 * The ends of a connection, `10.0.0.1:80->1.2.3.4:443`: each an address and a port parted by the last colon, an IPv6 address bare or in
 * brackets. What is no address with a port gives none.
 */
export function tuple(text: string): { clientIp?: string; clientPort?: string; serverIp?: string; serverPort?: string } {
  const arrow = text.indexOf('->');
  if (arrow < 0) return {};
  const [client, server] = [endpoint(text.slice(0, arrow)), endpoint(text.slice(arrow + 2))];
  return {
    ...(client ? { clientIp: client[0], clientPort: client[1] } : {}),
    ...(server ? { serverIp: server[0], serverPort: server[1] } : {}),
  };
}

function endpoint(text: string): [string, string] | undefined {
  const match = /^(.*):(\d{1,5})$/.exec(text);
  const address = (match?.[1] as string)?.replace(/^\[(.*)\]$/, '$1');
  return match && isIP(address) !== 0 && !address.includes('%') ? [address, match[2] as string] : undefined;
}

/**
 * The values of `key = 'value' and key = "value"` by key, of equal keys the first. A value ends at its quote where the end or ` and `, a
 * key and ` = ` with a quote follow. A text that is not wholly of this form gives what could be read from its start.
 */
export function scope(text: string): Map<string, string> {
  const found = new Map<string, string>();
  const start = /([A-Za-z_][A-Za-z0-9_.]*) = (['"])/y;
  let from = 0;
  while (true) {
    start.lastIndex = from;
    const match = start.exec(text);
    if (!match) return found;
    const [whole, key, quote] = match as unknown as [string, string, string];
    const value = from + whole.length;
    let end = text.indexOf(quote, value);
    while (end >= 0 && end + 1 < text.length && !/^ and [A-Za-z_][A-Za-z0-9_.]* = ['"]/.test(text.slice(end + 1))) end = text.indexOf(quote, end + 1);
    if (end < 0) return found;
    if (!found.has(key)) found.set(key, text.slice(value, end));
    if (end + 1 === text.length) return found;
    from = end + 6;
  }
}

/** What stands before `at` (everything, where it does not occur) and after its first occurrence. */
export function cut(text: string, at: string): { before: string; after?: string } {
  const found = text.indexOf(at);
  return found < 0 ? { before: text } : { before: text.slice(0, found), after: text.slice(found + at.length) };
}

/** Parts of an image reference: `registry:5000/a/b:1.2@sha256:…`. The tag's colon comes after the last slash, so a registry's port is none. */
export function image(reference: string): { name?: string; tag?: string; digest?: string } {
  const at = reference.indexOf('@');
  const named = at < 0 ? reference : reference.slice(0, at);
  const digest = at < 0 ? '' : reference.slice(at + 1);
  const colon = named.lastIndexOf(':');
  const tagged = colon > named.lastIndexOf('/');
  const name = tagged ? named.slice(0, colon) : named;
  const tag = tagged ? named.slice(colon + 1) : '';
  if (name === '') return {};
  return { name, ...(tag ? { tag } : {}), ...(digest ? { digest } : {}) };
}

/** ATT&CK ids in tags: `TA0004`, `T1053-003` (technique T1053, sub-technique T1053.003), `MITRE_T1036_masquerading`. */
export function mitre(tags: string[]): { tactic: string[]; technique: string[]; subtechnique: string[] } {
  const found = { tactic: [] as string[], technique: [] as string[], subtechnique: [] as string[] };
  for (const tag of tags) {
    for (const match of tag.matchAll(/(?<![A-Za-z0-9])(TA?)(\d{4})(?:[.\-_](\d{3})(?!\d))?(?!\d)/gi)) {
      const [, letters, digits, sub] = match as unknown as [string, string, string, string | undefined];
      if (letters.length === 2) {
        found.tactic.push(`TA${digits}`);
      } else {
        found.technique.push(`T${digits}`);
        if (sub) found.subtechnique.push(`T${digits}.${sub}`);
      }
    }
  }
  return found;
}

/**
 * Parts of a terminal's device number, from the number (minor in the lowest 8 bits, major in the 12 above) or from the name of a pseudo
 * terminal, `pts3` or `pts/3`: major 136 and up, 256 minors each (Linux, Documentation/admin-guide/devices.txt).
 */
export function tty(name: string): { major: string; minor: string } | undefined {
  if (/^[1-9]\d{0,6}$/.test(name)) return Number(name) < 2 ** 20 ? { major: String(Number(name) >> 8), minor: String(Number(name) & 255) } : undefined;
  const match = /^pts\/?(\d{1,4})$/.exec(name);
  const index = Number(match?.[1] ?? 2048);
  return index < 2048 ? { major: String(136 + Math.floor(index / 256)), minor: String(index % 256) } : undefined;
}

const iso = /^(\d{4})-(\d\d)-(\d\d)[T ](\d\d):(\d\d):(\d\d)(\.\d{1,9})?(Z|[+-]\d\d:?\d\d)?$/;

/**
 * A date as RFC 3339: a text that is one stays (a blank for T becomes T, a missing zone becomes Z, +0000 becomes +00:00), digits are an epoch
 * time whose unit follows from their number: up to 11 seconds, 12 to 14 milliseconds, 15 to 17 microseconds, 18 and 19 nanoseconds.
 */
export function date(text: string): string | undefined {
  const match = iso.exec(text);
  if (match) {
    const [, year, month, day, hour, minute, second] = match.map(Number) as [number, number, number, number, number, number, number];
    const days = [31, year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
    if (month < 1 || day < 1 || day > days || hour > 23 || minute > 59 || second > 59) return undefined;
    const zone = match[8];
    if (zone && zone !== 'Z' && (Number(zone.slice(1, 3)) > 18 || Number(zone.slice(-2)) > 59)) return undefined;
    const spelled = zone?.length === 5 ? `${text.slice(11, -2)}:${text.slice(-2)}` : text.slice(11);
    return `${text.slice(0, 10)}T${spelled}${zone ? '' : 'Z'}`;
  }
  if (!/^[1-9]\d{0,18}$/.test(text)) return undefined;
  const decimals = text.length <= 11 ? 0 : text.length <= 14 ? 3 : text.length <= 17 ? 6 : 9;
  const seconds = Number(text.slice(0, text.length - decimals));
  const fraction = decimals === 0 ? '' : `.${text.slice(text.length - decimals)}`;
  return `${isoSeconds(seconds)}${fraction}Z`;
}

/** `2026-05-26T04:15:13` of epoch seconds. */
export function isoSeconds(seconds: number): string {
  return new Date(seconds * 1000).toISOString().slice(0, 19);
}

/** The values of `k=v k=v` by slot, and the first word that is no pair; see PairsForm. */
export function pairs(text: string, forms: PairsForm[]): { values: Map<number, string>; bare?: string } {
  const values = new Map<number, string>();
  const form = forms.find((candidate) => text.startsWith(candidate.starts));
  if (!form) return { values };
  /** Key index to [start, end of value); an open end is the text's. */
  const cuts = new Map<number, [number, number]>();
  let bare: string | undefined;
  let highest = -1;
  let open = -1;
  let start = 0;
  for (const word of text.split(' ')) {
    const end = start + word.length;
    const equals = word.indexOf('=');
    const index = equals > 0 ? form.keys.findIndex((key) => key.key === word.slice(0, equals)) : -1;
    const key = form.keys[index];
    const final = open >= 0 && open === form.keys.length - 1;
    if (key && form.anyOrder) {
      if (!cuts.has(index)) cuts.set(index, [start + equals + 1, end]);
    } else if (key && !final) {
      let reopened = -1;
      if (index <= highest && key.last) {
        for (const known of cuts.keys()) if (known < index && form.keys[known]?.spans) reopened = Math.max(reopened, known);
      }
      if (index > highest || reopened >= 0) {
        if (reopened >= 0) for (const known of [...cuts.keys()]) if (known > reopened) cuts.delete(known);
        const spanning = reopened >= 0 ? reopened : open;
        const span = cuts.get(spanning);
        if (span) span[1] = start - 1;
        cuts.set(index, [start + equals + 1, key.spans ? text.length : end]);
        open = key.spans ? index : -1;
        highest = index;
      }
    } else if (!key && open < 0 && bare === undefined && word !== '' && equals < 0) {
      bare = word;
    }
    start = end + 1;
  }
  for (const [index, [from, to]] of cuts) values.set((form.keys[index] as { slot: number }).slot, text.slice(from, to));
  return { values, ...(bare !== undefined ? { bare } : {}) };
}

/** The values that are there, joined; what stands before the first of them is left out. */
export function template(parts: { before: string; text: string | undefined }[]): string | undefined {
  let joined = '';
  for (const part of parts) if (part.text) joined += (joined === '' ? '' : part.before) + part.text;
  return joined || undefined;
}

/** What a lookup gives for a text. */
export function lookup(derivation: Derivation & { op: 'lookup' }, text: string): string | number | boolean | undefined {
  return derivation.table.find(([key]) => key === text)?.[1] ?? derivation.fallback;
}
