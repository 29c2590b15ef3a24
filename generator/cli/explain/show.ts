import type pc from 'picocolors';
import type { Trace } from '../../plan/oracle/explain.js';
import { rule, safe, wrap } from '../preview/text.js';
import type { Because, Explained, Member } from './members.js';

type Colours = ReturnType<typeof pc.createColors>;

/** Characters of a value that are shown; `--json` shows all. */
const longest = 120;

/** What gave a member whose value no rule and no field of the event gave. */
const others: Record<string, string> = {
  unknown: 'a member that the schemas do not know, as it came',
  batch: 'the other events of the batch',
  original: 'the event as it came',
  'collector time': "the collector's time: the event has none",
};

/** A record's members for people: each value, how it was made, and the rule's place. */
export function show(n: number, line: number, record: Explained, columns: number, colours: Colours): string {
  const head = colours.bold(rule(`${n} · line ${line} · ${record.product ?? 'unchanged: no event of a product'}`, columns));
  const error = record.error === undefined ? [] : wrap(`broken: ${safe(record.error)}`, columns);
  const missing = (record.missing ?? []).flatMap(({ field, nearest }) =>
    wrap(`no member ${safe(field)}${nearest ? `: the nearest is ${safe(nearest)}` : ''}`, columns),
  );
  return [head, ...error, ...missing, ...record.members.flatMap((member) => lines(member, columns, colours))].join('\n');
}

function lines({ field, value, reasons }: Member, columns: number, colours: Colours): string[] {
  const texts = reasons.length > 0 ? reasons.flatMap((reason) => said(reason)) : [{ text: 'stood beside the event', isPlace: false }];
  const first = wrap(`${safe(field)}  ${short(value)}`, columns).map((text, index) => {
    const name = index === 0 ? safe(field).length : 0;
    return colours.cyan(text.slice(0, name)) + text.slice(name);
  });
  return [...first, ...texts.flatMap(({ text, isPlace }) => wrap(`    ${text}`, columns, '      ').map((part) => (isPlace ? colours.dim(part) : part)))];
}

function said({ by, at, when, from }: Because): { text: string; isPlace: boolean }[] {
  const what = from ? `← ${trail(from)}` : by === 'rule' ? 'a constant' : (others[by] as string);
  const texts = [what, ...(when ? [`when ${safe(when)}`] : [])].map((text) => ({ text, isPlace: false }));
  return [...texts, ...(at ? [{ text: at, isPlace: true }] : [])];
}

/** `action: first ← call: lookup ← Data "…"` */
function trail({ name, op, value, of }: Trace): string {
  if (op === undefined) return `${safe(name ?? '')} ${short(value)}`;
  const own = name === undefined ? op : `${safe(name)}: ${op}`;
  if (of.length === 0) return `${own} ${short(value)}`;
  return `${own} ← ${of.length === 1 ? trail(of[0] as Trace) : `(${of.map(trail).join(', ')})`}`;
}

function short(json: string): string {
  const text = safe(json);
  return text.length > longest ? `${text.slice(0, longest - 1)}…` : text;
}
