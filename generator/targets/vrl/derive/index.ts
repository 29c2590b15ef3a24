import { results } from '../../../plan/derivation.js';
import type { Derivation, Pointer, Slot, Step } from '../../../plan/types.js';
import { columns } from '../bind.js';
import { condition, oneOfTexts } from '../conditions.js';
import { block, indent, path, scalar, text } from '../literal.js';
import type { Values } from '../values.js';
import { date, epoch } from './date.js';
import { pairs } from './pairs.js';

type Derive = Extract<Step, { kind: 'derive' }>;

/** Steps that are written in one block; see Values. */
const chunk = 16;

/** The steps of the plan, in `d`. */
export function steps(list: Step[], values: Values): string {
  const blocks: string[] = [];
  for (let from = 0; from < list.length; from += chunk) {
    const code = list.slice(from, from + chunk).map((each) => step(each, values));
    blocks.push(`{\n  part = {}\n${indent(block(...code, values.endBlock()))}\n}`);
  }
  return blocks.join('\n');
}

/** A step of the plan: a named condition's variable, or a derivation's. */
function step(step: Step, values: Values): string {
  if (step.kind === 'test') {
    const code = condition(step.condition, values);
    return `${values.testVariable(step.name)} = ${code}`;
  }
  return derive(step, values);
}

const nothing = { text: '""', list: 'no_list', json: 'none' };

function derive(step: Derive, values: Values): string {
  const { derivation } = step;
  const guards = [step.when ? guard(condition(step.when, values)) : '', needed(derivation, values)].filter((part) => part !== '');
  const code = statements(derivation, values);
  return block(
    ...results(derivation).map((slot) => `${values.variable(slot)} = ${nothing[values.kind(slot) as 'text']}`),
    guards.length > 0 ? `if ${guards.join(' && ')} {\n${indent(code)}\n}` : code.includes('\n') && derivation.op !== 'first' ? `{\n${indent(code)}\n}` : code,
  );
}

const guard = (code: string): string => (/ (?:\|\||&&) /.test(code) ? `(${code})` : code);

/** Derivations of a text have none without it. */
function needed(derivation: Derivation, values: Values): string {
  switch (derivation.op) {
    case 'first':
    case 'template':
    case 'mitre':
    case 'elements':
    case 'only':
    case 'item':
    case 'values':
    case 'collect':
    case 'pick':
    case 'entries':
    case 'join':
    case 'select':
    case 'reject':
      return '';
    case 'lookup':
      return values.kind(derivation.from) === 'list' ? '' : `${values.text(derivation.from)} != ""`;
    default:
      return `${values.text(derivation.from)} != ""`;
  }
}

function statements(derivation: Derivation, values: Values): string {
  const to = (slot: Slot): string => values.variable(slot);
  switch (derivation.op) {
    case 'first':
      return first(derivation, values);
    case 'template':
      return block(
        ...derivation.parts.map(({ before, from }) => {
          const read = values.text(from);
          return `if ${read} != "" {\n  if ${to(derivation.to)} != "" { ${to(derivation.to)} = ${to(derivation.to)} + ${text(before)} }\n  ${to(derivation.to)} = ${to(derivation.to)} + ${read}\n}`;
        }),
      );
    case 'mitre':
      return mitre(derivation, values);
    case 'elements':
      return `if is_array(${values.raw(derivation.from)}) {
  texts = map_values(array(${values.raw(derivation.from)}) ?? []) -> |item| { to_string(item) ?? "" }
  if !includes(texts, "") { ${to(derivation.to)} = texts }
}`;
    case 'only':
    case 'item': {
      const from = values.raw(derivation.from);
      const index = derivation.op === 'item' ? derivation.index : 0;
      const item = `items[${index}]`;
      const guards = [derivation.op === 'only' && 'length(items) == 1', `${item} != null`, `!is_object(${item})`, `!is_array(${item})`].filter(Boolean);
      return `items = ${values.kind(derivation.from) === 'list' ? from : `array(${from}) ?? []`}
if ${guards.join(' && ')} { ${to(derivation.to)} = ${item} }`;
    }
    case 'values':
      return `if is_object(${values.raw(derivation.from)}) {
  texts = map_values(values(object(${values.raw(derivation.from)}) ?? {})) -> |item| { to_string(item) ?? "" }
  ${to(derivation.to)} = filter(texts) -> |_index, item| { item != "" }
}`;
    case 'collect':
      return block(
        objects(values.raw(derivation.from), derivation.each),
        `for_each(objects) -> |_index, item| {
  said = to_string(item${pointer(derivation.member)}) ?? ""${derivation.where
    .map(({ member }, index) => `\n  where_${index} = to_string(item${pointer(member)}) ?? ""`)
    .join('')}
  if ${['said != ""', ...derivation.where.map(({ texts }, index) => guard(oneOfTexts(`where_${index}`, texts)))].join(' && ')} { ${to(derivation.to)} = push(${to(derivation.to)}, said) }
}`,
      );
    case 'pick':
      return pick(derivation, values);
    case 'entries':
      return block(
        objects(values.raw(derivation.from), undefined),
        `for_each(objects) -> |_index, item| {
  key = to_string(item${pointer(derivation.key)}) ?? ""
${indent(block(...derivation.parts.map(({ key, to: slot }) => `if key == ${text(key)} { ${to(slot)} = item${pointer(derivation.value)} }`)))}
}`,
        ...derivation.parts.map(({ to: slot }) => unlessAbsent(to(slot), values)),
      );
    case 'join':
      return `${to(derivation.to)} = join(${values.raw(derivation.from)}, ${text(derivation.separator)}) ?? ""`;
    case 'select':
    case 'reject':
      return `${to(derivation.to)} = filter(${values.raw(derivation.from)}) -> |_index, item| { ${derivation.op === 'select' ? '' : '!'}starts_with(to_string(item) ?? "", ${text(derivation.starts)}) }`;
    default:
      return fromText(derivation, values.text(derivation.from), values);
  }
}

/** The objects of an array, or of the arrays at a place in them, in `objects`. */
function objects(from: string, each: Pointer | undefined): string {
  return block(
    `objects = filter(array(${from}) ?? []) -> |_index, item| { is_object(item) }`,
    each &&
      `outer = objects
objects = no_list
for_each(outer) -> |_index, item| { objects = append(objects, filter(array(item${pointer(each)}) ?? []) -> |_index, inner| { is_object(inner) }) }`,
  );
}

/** A place in a value; a number is one in an array or a member's name. */
function pointer(names: Pointer): string {
  return names.map((name) => (/^(?:0|[1-9]\d{0,5})$/.test(name) ? `[${name}]` : path([name]))).join('');
}

function unlessAbsent(variable: string, values: Values): string {
  const { absent } = values.plan;
  return absent.length > 0 ? `if ${absent.map((said) => `${variable} == ${text(said)}`).join(' || ')} { ${variable} = none }` : '';
}

function pick(derivation: Derivation & { op: 'pick' }, values: Values): string {
  const { where, lowest } = derivation;
  return block(
    objects(values.raw(derivation.from), derivation.each),
    'picked = none',
    lowest && 'picked_rank = 0\npicked_unranked = true',
    where && `wanted = ${values.text(where.equals)}`,
    `for_each(objects) -> |_index, item| {
${indent(
  block(
    where && `said = to_string(item${pointer(where.member)}) ?? ""`,
    lowest
      ? block(
          `ranked = to_string(item${pointer(lowest)}) ?? ""
rank = 0
unranked = true
if match(ranked, r'^-?(?:0|[1-9][0-9]{0,18})$') {
  rank, error = to_int(ranked)
  unranked = error != null
}`,
          `if ${where ? 'wanted != "" && said == wanted && ' : ''}(picked == null || (!unranked && (picked_unranked || rank < picked_rank))) {
  picked = item
  picked_rank = rank
  picked_unranked = unranked
}`,
        )
      : `if picked == null${where ? ' && wanted != "" && said == wanted' : ''} { picked = item }`,
  ),
)}
}`,
    ...derivation.parts.flatMap(({ member, to }) => [
      `if is_object(picked) { ${values.variable(to)} = picked${pointer(member)} }`,
      unlessAbsent(values.variable(to), values),
    ]),
  );
}

function first(derivation: Derivation & { op: 'first' }, values: Values): string {
  const to = values.variable(derivation.to);
  const branches: string[] = [];
  for (const { slot, value, when } of derivation.from) {
    const guards = when ? [guard(condition(when, values))] : [];
    if (slot !== undefined) guards.push(guard(condition({ op: 'present', slot }, values)));
    const given = slot === undefined ? text(value as string) : values.raw(slot);
    branches.push(guards.length > 0 ? `if ${guards.join(' && ')} { ${to} = ${given} }` : `{ ${to} = ${given} }`);
    if (guards.length === 0) break;
  }
  if (branches.length === 1 && !branches[0]?.startsWith('if')) return (branches[0] as string).slice(2, -2);
  return branches.join(' else ');
}

function mitre(derivation: Derivation & { op: 'mitre' }, values: Values): string {
  const [tactic, technique, subtechnique] = [derivation.tactic, derivation.technique, derivation.subtechnique].map((slot) => values.variable(slot));
  return `for_each(${values.kind(derivation.from) === 'list' ? values.raw(derivation.from) : 'no_list'}) -> |_index, tag| {
  for_each(parse_regex_all(tag, r'(?:^|[^A-Za-z0-9])(?P<letters>[Tt][Aa]?)(?P<digits>[0-9]+)(?:[._-](?P<sub>[0-9]+))?') ?? []) -> |_index, id| {
    if length(to_string(id.digits)) == 4 {
      if length(to_string(id.letters)) == 2 {
        ${tactic} = push(${tactic}, "TA" + to_string(id.digits))
      } else {
        ${technique} = push(${technique}, "T" + to_string(id.digits))
        if length(to_string(id.sub)) == 3 { ${subtechnique} = push(${subtechnique}, "T" + to_string(id.digits) + "." + to_string(id.sub)) }
      }
    }
  }
}`;
}

function fromText(
  derivation: Exclude<
    Derivation,
    { op: 'first' | 'template' | 'mitre' | 'elements' | 'only' | 'item' | 'values' | 'collect' | 'pick' | 'entries' | 'join' | 'select' | 'reject' }
  >,
  from: string,
  values: Values,
): string {
  const to = 'to' in derivation ? values.variable(derivation.to) : '';
  const variable = (slot: Slot): string => values.variable(slot);
  switch (derivation.op) {
    case 'pairs':
      return pairs(derivation, from, values);
    case 'lookup': {
      if (values.kind(derivation.from) === 'list') return lookupItems(derivation, values);
      const table = `get({\n${indent(columns(derivation.table.map(([key, value]) => `${text(key)}: ${scalar(value)}`)))}\n}, [${from}]) ?? null`;
      const isText = values.kind(derivation.to) === 'text';
      return block(
        isText ? `${to} = to_string(${table}) ?? ""` : `${to} = ${table}`,
        derivation.fallback !== undefined && `if ${to} == ${isText ? '""' : 'null'} { ${to} = ${scalar(derivation.fallback)} }`,
      );
    }
    case 'basename':
      return `${to} = replace(replace(${from}, r'/+$', ""), r'^(?s:.*)/', "")`;
    case 'dirname':
      return `trimmed = replace(${from}, r'/+$', "")
if contains(trimmed, "/") {
  ${to} = replace(trimmed, r'/[^/]*$', "")
  if ${to} == "" { ${to} = "/" }
}`;
    case 'extension':
      return `name = replace(replace(${from}, r'/+$', ""), r'^(?s:.*)/', "")
parts = parse_regex(name, r'^(?s:.+)\\.(?P<extension>[^.]+)$') ?? {}
${to} = to_string(parts.extension)`;
    case 'lowercase':
      return `${to} = replace_with(${from}, r'[A-Z]+') -> |found| { downcase(found.string) }`;
    case 'trim':
      return `${to} = replace(${from}, r'^ +| +$', "")`;
    case 'date':
      return date(from, to);
    case 'mac':
      return `if match(${from}, r'^[0-9A-Fa-f]{2}(?:[:-][0-9A-Fa-f]{2}){5}$') { ${to} = replace(upcase(${from}), ":", "-") }`;
    case 'ipv4':
      return `if !match(${from}, r'^[0-9]+$') {
  ${to} = ${from}
} else if length(${from}) <= 10 {
  ${to} = ip_ntoa(parse_int(${from}, 10) ?? -1) ?? ""
}`;
    case 'scale':
      return `if match(${from}, r'^-?(?:0|[1-9][0-9]{0,18})$') { ${to} = to_int(${from} + ${text('0'.repeat(derivation.zeros))}) ?? null }`;
    case 'epoch':
      return epoch(from, derivation.decimals, to);
    case 'minus':
      return `taken = ${values.text(derivation.minus)}
if match(${from}, r'^-?(?:0|[1-9][0-9]{0,18})$') && match(taken, r'^-?(?:0|[1-9][0-9]{0,18})$') {
  left, error = to_int(${from})
  right, other_error = to_int(taken)
  # A difference that no 64 bits hold wraps to a negative one.
  if error == null && other_error == null && left > right && left - right > 0 { ${to} = left - right }
}`;
    case 'split':
      return block(
        `parts = filter(split(${from}, ${text(derivation.separator)})) -> |_index, part| { part != "" }`,
        derivation.dropLast !== undefined && `if parts[-1] == ${text(derivation.dropLast)} { parts = pop(parts) }`,
        derivation.replace
          ? `${to} = map_values(parts) -> |part| { replace(to_string(part) ?? "", ${text(derivation.replace[0])}, ${text(derivation.replace[1])}, 1) }`
          : `${to} = parts`,
      );
    case 'cut':
      return `cut_at = find(${from}, ${text(derivation.at)})
if cut_at == null {
  ${variable(derivation.before)} = ${from}
} else {
  ${variable(derivation.before)} = slice(${from}, 0, to_int(cut_at)) ?? ""
  ${variable(derivation.after)} = slice(${from}, to_int(cut_at) + ${Buffer.byteLength(derivation.at)}) ?? ""
}`;
    case 'image':
      return `reference = parse_regex(${from}, r'^(?P<named>[^@]*)(?:@(?P<digest>(?s:.*)))?$') ?? {}
named = to_string(reference.named)
tagged = parse_regex(named, r'^(?P<name>(?s:.*)):(?P<tag>[^:/]*)$') ?? {}
${variable(derivation.name)} = if tagged == {} { named } else { to_string(tagged.name) }
if ${variable(derivation.name)} != "" {
  ${variable(derivation.tag)} = to_string(tagged.tag)
  ${variable(derivation.digest)} = to_string(reference.digest)
}`;
    case 'tty':
      return `device = 0
if match(${from}, r'^[1-9][0-9]{0,6}$') {
  device = parse_int(${from}, 10) ?? 0
} else if match(${from}, r'^pts/?[0-9]{1,4}$') {
  terminal = parse_int(replace(${from}, r'^pts/?', ""), 10) ?? 2048
  if terminal < 2048 { device = 136 * 256 + terminal }
}
if device > 0 && device < 1048576 {
  ${variable(derivation.major)} = to_string(floor(device / 256))
  ${variable(derivation.minor)} = to_string(mod(device, 256))
}`;
    case 'tuple':
      return `ends = parse_regex(${from}, r'^(?P<client>(?s:.*?))->(?P<server>(?s:.*))$') ?? {}
${endpoint('ends.client', variable(derivation.clientIp), variable(derivation.clientPort))}
${endpoint('ends.server', variable(derivation.serverIp), variable(derivation.serverPort))}`;
    case 'scope':
      return scope(derivation, from, values);
  }
}

function endpoint(from: string, ip: string, port: string): string {
  return `end = parse_regex(to_string(${from}), r'^(?P<address>.*):(?P<port>[0-9]{1,5})$') ?? {}
address = replace(to_string(end.address), r'^\\[(.*)\\]$', "$1")
if is_ipv4(address) || is_ipv6(address) {
  ${ip} = address
  ${port} = to_string(end.port)
}`;
}

/** The table's texts for the items of a list. */
function lookupItems(derivation: Derivation & { op: 'lookup' }, values: Values): string {
  const to = values.variable(derivation.to);
  return `table = {
${indent(columns(derivation.table.map(([key, value]) => `${text(key)}: ${scalar(value)}`)))}
}
texts = map_values(${values.raw(derivation.from)}) -> |item| {
  found = to_string(get(table, [item]) ?? null) ?? ""
  if found == "" { found = ${text(String(derivation.fallback ?? ''))} }
  found
}
${to} = filter(texts) -> |_index, item| { item != "" }`;
}

/** Cut at each quote that the end or the next key follows: a piece begins with its key. */
function scope(derivation: Derivation & { op: 'scope' }, from: string, values: Values): string {
  return block(
    `scope = no_object
rest = ${from}
for_each(split(${from}, " = ")) -> |_index, _part| {
  pair = parse_regex(rest, r'^(?:(?P<key>[A-Za-z_][A-Za-z0-9_.]*) = (?:\\x27(?P<single>(?s:.*?))\\x27|"(?P<double>(?s:.*?))")(?:$| and (?P<rest>[A-Za-z_][A-Za-z0-9_.]* = [\\x27"](?s:.*)))$)') ?? {}
  if pair == {} {
    rest = ""
  } else {
    key = to_string(pair.key)
    if !includes(keys(scope), key) { scope = set(scope, [key], to_string(pair.single) + to_string(pair.double)) ?? scope }
    rest = to_string(pair.rest)
  }
}`,
    ...derivation.parts.map((part) =>
      part.keys.map((key) => `if exists(scope${path([key])}) { ${values.variable(part.to)} = to_string(scope${path([key])}) ?? "" }`).join(' else '),
    ),
  );
}
